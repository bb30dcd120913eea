//! JSON under construction.

use crate::write;

/// Writes one JSON object, member by member. A value built first would take several times the code.
#[derive(Default)]
pub(super) struct JsonWriter {
    written: String,
    /// Whether something stands before, in what is open.
    apart: bool,
}

impl JsonWriter {
    fn name(&mut self, name: &str) {
        if std::mem::replace(&mut self.apart, true) {
            self.written.push(',');
        }
        // What stands in a list has no name.
        if !name.is_empty() {
            self.string(name);
            self.written.push(':');
        }
    }

    /// Opens an object, `{`, or a list, `[`.
    pub fn open(&mut self, name: &str, sign: char) {
        self.name(name);
        self.written.push(sign);
        self.apart = false;
    }

    /// Closes an object, `}`, or a list, `]`.
    pub fn close(&mut self, sign: char) {
        self.written.push(sign);
        self.apart = true;
    }

    /// A string.
    #[inline(never)]
    pub fn text(&mut self, name: &str, text: &str) {
        self.name(name);
        self.string(text);
    }

    /// A string that is needed no more.
    #[inline(never)]
    pub fn said(&mut self, name: &str, text: String) {
        self.text(name, &text);
    }

    /// The same, or `null`.
    #[inline(never)]
    pub fn said_or_null(&mut self, name: &str, text: Option<String>) {
        self.optional(name, text.as_deref());
    }

    /// A string, or `null`.
    #[inline(never)]
    pub fn optional(&mut self, name: &str, text: Option<&str>) {
        match text {
            Some(text) => self.text(name, text),
            None => self.plain(name, "null"),
        }
    }

    /// A number; `null` where there is none.
    pub fn number(&mut self, name: &str, number: Option<f64>) {
        match number.filter(|number| number.is_finite()) {
            Some(number) => self.plain(name, &write::plain(number)),
            None => self.plain(name, "null"),
        }
    }

    /// `true`, `false`, or `null`.
    pub fn boolean(&mut self, name: &str, value: Option<bool>) {
        self.plain(name, value.map_or("null", |value| if value { "true" } else { "false" }));
    }

    fn plain(&mut self, name: &str, written: &str) {
        self.name(name);
        self.written.push_str(written);
    }

    fn string(&mut self, text: &str) {
        self.written.push('"');
        for sign in text.chars() {
            match sign {
                '"' | '\\' => {
                    self.written.push('\\');
                    self.written.push(sign);
                }
                // In a page's script the last two would end a line.
                '\u{0}'..='\u{1F}' | '\u{2028}' | '\u{2029}' => {
                    self.written.push_str("\\u");
                    for place in [12, 8, 4, 0] {
                        let digit = sign as usize >> place & 15;
                        self.written.push(b"0123456789abcdef"[digit] as char);
                    }
                }
                sign => self.written.push(sign),
            }
        }
        self.written.push('"');
    }

    /// All that was written.
    pub fn finish(self) -> String {
        self.written
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Json;

    #[test]
    fn what_is_written_is_read() {
        let odd = "\"đường\" \\ \n\t\u{1}\u{2028}🙂";
        let mut json = JsonWriter::default();
        json.open("", '{');
        json.text("tên", odd);
        json.open("số", '[');
        for number in [Some(1e12), Some(-0.5), Some(f64::NAN), None] {
            json.number("", number);
        }
        json.close(']');
        json.open("rỗng", '{');
        json.close('}');
        json.boolean("có", Some(true));
        json.optional("không", None);
        json.close('}');
        let written = json.finish();
        let read = Json::parse(&written).unwrap();
        assert_eq!(read.get("tên").and_then(Json::as_text), Some(odd), "{written}");
        let numbers = [Json::Number(1e12), Json::Number(-0.5), Json::Null, Json::Null];
        assert_eq!(read.get("số").unwrap().items(), numbers);
        assert_eq!(read.get("rỗng"), Some(&Json::Object(Vec::new())));
        assert_eq!(read.get("có"), Some(&Json::Bool(true)));
        assert_eq!(read.get("không"), Some(&Json::Null));
    }
}
