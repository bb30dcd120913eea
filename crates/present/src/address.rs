//! Addresses under construction and taken apart: a path, and names with values behind `?`.

/// An address under construction.
#[derive(Default)]
pub(crate) struct Address {
    pub(crate) written: String,
    /// What stands before the next name.
    sign: &'static str,
}

impl Address {
    /// One that begins so; names follow behind `?`.
    pub(crate) fn new(path: &str) -> Address {
        Address { written: path.to_string(), sign: "?" }
    }

    /// A name, where it has a value.
    #[inline(never)]
    pub(crate) fn say(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.name(name);
            self.part("=", value);
        }
    }

    /// A name whose value follows.
    #[inline(never)]
    pub(crate) fn name(&mut self, name: &str) {
        self.written.push_str(self.sign);
        self.written.push_str(name);
        self.sign = "&";
    }

    /// A sign, and a text in which everything is percent-encoded that may not stand in a part of a fragment.
    #[inline(never)]
    pub(crate) fn part(&mut self, sign: &str, text: &str) {
        self.written.push_str(sign);
        for &byte in text.as_bytes() {
            if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
                self.written.push(byte as char);
            } else {
                self.written.push('%');
                for digit in [byte >> 4, byte & 15] {
                    self.written.push(b"0123456789ABCDEF"[usize::from(digit)] as char);
                }
            }
        }
    }
}

/// Tells each name of a query with its value, as it is written; `None` as soon as one has none or is not taken.
#[inline(never)]
pub(crate) fn read<'q>(
    query: &'q str,
    take: &mut dyn FnMut(&'q str, &'q str) -> Option<()>,
) -> Option<()> {
    for part in query.split('&').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=')?;
        take(name, value)?;
    }
    Some(())
}

/// What was encoded.
#[inline(never)]
pub(crate) fn decode(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                (digit()? * 16 + digit()?) as u8
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}
