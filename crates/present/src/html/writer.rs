//! HTML under construction.

use crate::language::Language;
use crate::words::Said;

/// Writes HTML: text and the values of attributes are escaped, what is opened is closed.
///
/// What is always the same stands in templates with holes, `%`, which the texts that follow fill in order. As data
/// the same markup is a fraction of what it is as calls.
///
/// ```
/// use muctieu_present::html::Html;
/// let mut html = Html::default();
/// html.put("<p title=\"%\">%</p>");
/// html.text("a \"b\"");
/// html.text("1 < 2");
/// assert_eq!(html.finish(), "<p title=\"a &quot;b&quot;\">1 &lt; 2</p>");
/// ```
///
/// ```
/// use muctieu_present::html::Html;
/// let mut html = Html::default();
/// html.open("p", &[("title", "a \"b\"")]);
/// html.text("1 < 2");
/// assert_eq!(html.finish(), "<p title=\"a &quot;b&quot;\">1 &lt; 2</p>");
/// ```
#[derive(Default, Debug)]
pub struct Html {
    written: String,
    /// What follows the hole that is next to be filled.
    rest: &'static str,
    open: Vec<&'static str>,
    language: Language,
}

impl Html {
    /// Nothing yet; words of the interface will be of that language.
    pub fn new(language: Language) -> Self {
        Html { language, ..Html::default() }
    }

    /// A template: markup with a hole, `%`, for each text that follows. All of its holes are filled before the next
    /// template.
    pub fn put(&mut self, template: &'static str) {
        debug_assert!(self.rest.is_empty(), "{} waits for a text", self.rest);
        let end = template.bytes().position(|byte| byte == b'%').unwrap_or(template.len());
        self.written.push_str(&template[..end]);
        self.rest = template.get(end + 1..).unwrap_or("");
    }

    /// Text.
    #[inline(never)]
    pub fn text(&mut self, text: &str) {
        let mut plain = 0;
        for (at, byte) in text.bytes().enumerate() {
            let escaped = match byte {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                _ => continue,
            };
            self.written.push_str(&text[plain..at]);
            self.written.push_str(escaped);
            plain = at + 1;
        }
        self.raw(&text[plain..]);
    }

    /// The same of a text that is needed no more.
    #[inline(never)]
    pub fn said(&mut self, text: String) {
        self.text(&text);
    }

    /// A text of the interface.
    #[inline(never)]
    pub fn word(&mut self, word: impl Said) {
        self.text(word.said(self.language));
    }

    /// A whole number.
    #[inline(never)]
    pub fn number(&mut self, number: usize) {
        self.said(number.to_string());
    }

    /// `true` or `false`.
    pub fn yes(&mut self, yes: bool) {
        self.text(if yes { "true" } else { "false" });
    }

    /// HTML that was written elsewhere.
    #[inline(never)]
    pub fn raw(&mut self, html: &str) {
        self.written.push_str(html);
        let rest = std::mem::take(&mut self.rest);
        self.put(rest);
    }

    /// Opens an element.
    pub fn open(&mut self, tag: &'static str, attributes: &[(&str, &str)]) {
        self.raw("<");
        self.raw(tag);
        for (name, value) in attributes {
            self.raw(" ");
            self.raw(name);
            self.put("=\"%\"");
            self.text(value);
        }
        self.raw(">");
        self.open.push(tag);
    }

    /// Closes the element that was opened last, if any is open.
    pub fn close(&mut self) {
        if let Some(tag) = self.open.pop() {
            self.raw("</");
            self.raw(tag);
            self.raw(">");
        }
    }

    /// An element that holds nothing but text.
    pub fn element(&mut self, tag: &'static str, attributes: &[(&str, &str)], text: &str) {
        self.open(tag, attributes);
        self.text(text);
        self.close();
    }

    /// All that was written, every element closed.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_opened_is_closed_and_text_stays_text() {
        let mut html = Html::default();
        html.open("ol", &[]);
        html.element("li", &[("data-x", "<'\">")], "a & b");
        html.open("li", &[]);
        html.text("<script>ặ</script>");
        assert_eq!(
            html.finish(),
            "<ol><li data-x=\"&lt;'&quot;&gt;\">a &amp; b</li><li>&lt;script&gt;ặ&lt;/script&gt;</li></ol>"
        );
        let mut html = Html::default();
        html.close();
        assert_eq!(html.finish(), "");
    }
}
