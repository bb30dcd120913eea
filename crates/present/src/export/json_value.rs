//! JSON as a value, read without the weight of a general library in the app.

use crate::write;

/// A JSON value. The members of an object keep their order.
#[derive(Clone, PartialEq, Debug)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

/// How deep values may be nested when read.
const DEEPEST: usize = 64;

impl Json {
    /// The member of that name.
    pub fn get(&self, name: &str) -> Option<&Json> {
        match self {
            Json::Object(members) => members.iter().find(|member| member.0 == name).map(|m| &m.1),
            _ => None,
        }
    }

    /// The string that it is.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, not below 0, that it is.
    pub fn as_count(&self) -> Option<usize> {
        match self {
            Json::Number(number) if *number >= 0.0 && number.fract() == 0.0 && *number < 9e15 => {
                Some(*number as usize)
            }
            _ => None,
        }
    }

    /// The values of an array; a value that is none is an array of itself, as JSON-LD means it.
    pub fn items(&self) -> &[Json] {
        match self {
            Json::List(items) => items,
            Json::Null => &[],
            one => std::slice::from_ref(one),
        }
    }

    /// Reads a text.
    ///
    /// # Errors
    /// Where the text is no JSON, or nested deeper than 64: the byte at which it ends to be.
    pub fn parse(text: &str) -> Result<Json, usize> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(0).ok_or(reader.at)?;
        reader.space();
        if reader.at == text.len() { Ok(value) } else { Err(reader.at) }
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    /// Steps over a sign, white space before it too.
    fn sign(&mut self, sign: &str) -> Option<()> {
        self.space();
        self.rest().starts_with(sign).then(|| self.at += sign.len())
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        self.space();
        if depth > DEEPEST {
            return None;
        }
        match self.rest().bytes().next()? {
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b'"' => self.string().map(Json::Text),
            b't' => self.sign("true").map(|()| Json::Bool(true)),
            b'f' => self.sign("false").map(|()| Json::Bool(false)),
            b'n' => self.sign("null").map(|()| Json::Null),
            _ => self.number(),
        }
    }

    fn object(&mut self, depth: usize) -> Option<Json> {
        self.sign("{")?;
        let mut members = Vec::new();
        if self.sign("}").is_some() {
            return Some(Json::Object(members));
        }
        loop {
            self.space();
            let name = self.string()?;
            self.sign(":")?;
            members.push((name, self.value(depth + 1)?));
            if self.sign(",").is_none() {
                return self.sign("}").map(|()| Json::Object(members));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Option<Json> {
        self.sign("[")?;
        let mut items = Vec::new();
        if self.sign("]").is_some() {
            return Some(Json::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.sign(",").is_none() {
                return self.sign("]").map(|()| Json::List(items));
            }
        }
    }

    fn number(&mut self) -> Option<Json> {
        let rest = self.rest();
        let is_part = |c: char| matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E');
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let written = &rest[..end];
        let (digits, power) = written.split_once(['e', 'E']).unwrap_or((written, "0"));
        let (below, digits) =
            digits.strip_prefix('-').map_or((false, digits), |digits| (true, digits));
        let power: i32 = power.parse().ok()?;
        let number = write::read(digits)? * 10f64.powi(power);
        self.at += end;
        number.is_finite().then_some(Json::Number(if below { -number } else { number }))
    }

    fn string(&mut self) -> Option<String> {
        self.at += self.rest().starts_with('"').then_some(1)?;
        let mut read = String::new();
        loop {
            let end = self.rest().find(|c: char| matches!(c, '"' | '\\' | '\0'..='\x1F'))?;
            read.push_str(&self.rest()[..end]);
            self.at += end;
            match self.rest().bytes().next()? {
                b'"' => {
                    self.at += 1;
                    return Some(read);
                }
                b'\\' => {
                    self.at += 1;
                    read.push(self.escape()?);
                }
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let sign = self.rest().chars().next()?;
        self.at += sign.len_utf8();
        Some(match sign {
            '"' | '\\' | '/' => sign,
            'b' => '\u{8}',
            'f' => '\u{C}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = self.four_digits()?;
                if !(0xD800..0xE000).contains(&first) {
                    return char::from_u32(first);
                }
                // A pair of surrogates; half of one stands for nothing.
                self.at += self.rest().starts_with("\\u").then_some(2)?;
                let second = self.four_digits()?.checked_sub(0xDC00)?;
                let high =
                    first.checked_sub(0xD800).filter(|high| *high < 0x400 && second < 0x400)?;
                return char::from_u32(0x10000 + (high << 10) + second);
            }
            _ => return None,
        })
    }

    fn four_digits(&mut self) -> Option<u32> {
        let mut number = 0;
        for digit in self.rest().get(..4)?.chars() {
            number = number * 16 + digit.to_digit(16)?;
        }
        self.at += 4;
        Some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_json_and_what_is_not() {
        let read =
            Json::parse(" \u{9}{ \"a\" : [ 1 , -2.5e1 ] , \"b\" : \"\\u0111\\ud83d\\ude42\\/\" } ")
                .unwrap();
        assert_eq!(read.get("a").unwrap().items(), [Json::Number(1.0), Json::Number(-25.0)]);
        assert_eq!(read.get("b").and_then(Json::as_text), Some("đ🙂/"));
        assert_eq!(Json::Number(7.0).as_count(), Some(7));
        assert_eq!(Json::Number(-7.0).as_count(), None);
        for text in [
            "", "{", "[1,]", "{\"a\":}", "{a:1}", "tru", "\"", "\"\\x\"", "\"\\ud83d\"", "1 2",
            "+1", ".5", "nan", "1e999", "\"\n\"", "\"\\u+123\"", "-",
        ] {
            assert!(Json::parse(text).is_err(), "{text}");
        }
        let deep = "[".repeat(10_000);
        assert!(Json::parse(&deep).is_err());
    }
}
