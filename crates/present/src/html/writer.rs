//! HTML under construction.

/// Writes HTML: text and the values of attributes are escaped, what is opened is closed.
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
    open: Vec<&'static str>,
}

impl Html {
    /// Opens an element.
    pub fn open(&mut self, tag: &'static str, attributes: &[(&str, &str)]) {
        self.written.push('<');
        self.written.push_str(tag);
        for (name, value) in attributes {
            self.written.push(' ');
            self.written.push_str(name);
            self.written.push_str("=\"");
            self.text(value);
            self.written.push('"');
        }
        self.written.push('>');
        self.open.push(tag);
    }

    /// Opens an element whose attributes are always the same, as they are written: `p class="a"`. Shorter in the
    /// app than a list of them.
    pub fn put(&mut self, markup: &'static str) {
        self.written.push('<');
        self.written.push_str(markup);
        self.written.push('>');
        self.open.push(markup.split(' ').next().unwrap_or(markup));
    }

    /// The same with nothing but text in it.
    pub fn put_text(&mut self, markup: &'static str, text: &str) {
        self.put(markup);
        self.text(text);
        self.close();
    }

    /// Closes the element that was opened last, if any is open.
    pub fn close(&mut self) {
        if let Some(tag) = self.open.pop() {
            self.written.push_str("</");
            self.written.push_str(tag);
            self.written.push('>');
        }
    }

    /// Text.
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
        self.written.push_str(&text[plain..]);
    }

    /// An element that holds nothing but text.
    pub fn element(&mut self, tag: &'static str, attributes: &[(&str, &str)], text: &str) {
        self.open(tag, attributes);
        self.text(text);
        self.close();
    }

    /// An element that can hold nothing.
    pub fn empty(&mut self, tag: &'static str, attributes: &[(&str, &str)]) {
        self.open(tag, attributes);
        self.open.pop();
    }

    /// HTML that was written elsewhere.
    pub fn raw(&mut self, html: &str) {
        self.written.push_str(html);
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
