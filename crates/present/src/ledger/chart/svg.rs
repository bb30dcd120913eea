//! A chart as SVG. Black and white: results are filled bars, targets are diamonds on a line, and every value
//! is written beside it. Lines and letters have the colour of the text around; a page may give each kind its own.

use super::ticks::ticks;
use super::{Chart, Group, Point, axis_number};
use crate::Language;
use crate::html::Html;
use crate::label::Label;
use crate::packed::filled;
use muctieu_extract::Status;

/// For what a chart is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Size {
    /// To be kept as a file: in black, with its title.
    File,
    /// For a page with room: words, bars and values beside each other.
    Wide,
    /// For a narrow page: words and values above the bars.
    Narrow,
    /// For a card: as narrow, without axis and legend.
    Small,
}

/// What a size means, in units of the drawing.
struct Layout {
    width: i32,
    /// Where the bars begin and end.
    bars: (i32, i32),
    /// Above and below the rows.
    top: i32,
    bottom: i32,
    /// The height of a figure's row, and how far below its top its words and the middle of its bar are.
    row: i32,
    words: i32,
    middle: i32,
    letters: i32,
    /// How many characters of a label and its value there is room for.
    room: usize,
    /// Whether words stand above the bars.
    stacked: bool,
}

impl Size {
    fn layout(self) -> Layout {
        let wide = Layout {
            width: 720,
            bars: (244, 500),
            top: if self == Size::File { 34 } else { 6 },
            bottom: 54,
            row: 24,
            words: 16,
            middle: 12,
            letters: 12,
            room: 68,
            stacked: false,
        };
        let narrow = Layout {
            width: 350,
            bars: (6, 344),
            top: 4,
            bottom: 58,
            row: 42,
            words: 14,
            middle: 28,
            letters: 13,
            room: 46,
            stacked: true,
        };
        match self {
            Size::File | Size::Wide => wide,
            Size::Narrow => narrow,
            Size::Small => {
                Layout { bottom: 4, row: 38, middle: 26, letters: 12, room: 50, ..narrow }
            }
        }
    }
}

/// The chart as an SVG element that stands alone as a file too. The words of the `pointed_out` figure, a place in
/// [`Ledger::figures`](crate::ledger::Ledger::figures), are strong.
pub fn svg(chart: &Chart, size: Size, pointed_out: Option<usize>, language: Language) -> String {
    let layout = size.layout();
    let (low, high) = chart.extent();
    let ticks = ticks(low, high);
    let (first, last) = (ticks[0], ticks.last().copied().unwrap_or(1.0));
    let width = if last > first { last - first } else { 1.0 };
    let (left, right) = layout.bars;
    let at = |value: f64| {
        let share = ((value / chart.scale - first) / width).clamp(0.0, 1.0);
        left + (share * f64::from(right - left)).round() as i32
    };
    // A heading for each group, unless each has one figure, whose words say as much.
    let headed = chart.groups.iter().any(|group| group.points.len() > 1);
    let heading = if headed { 24 } else { 0 };
    let row_count = chart.points().count() as i32;
    let end = layout.top + chart.groups.len() as i32 * heading + row_count * layout.row;
    let height = end + layout.bottom;

    let mut drawn = Drawing { written: Html::default() };
    let summary = escaped(&chart.summary(language));
    let (full_width, letters) = (layout.width, layout.letters);
    drawn.put(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 % %" role="img" aria-label=""#,
        &[full_width, height],
    );
    drawn.written.raw(&summary);
    drawn.put(r#"" font-family="system-ui, sans-serif" font-size="%" color=""#, &[letters]);
    drawn.written.raw(if size == Size::File { "black" } else { "currentColor" });
    drawn.written.put(r#"" fill="currentColor"><title>%</title>"#);
    drawn.written.raw(&summary);
    if size == Size::File {
        drawn.text(0, 16, "start", true, &filled("% (%)", &[&chart.title, &chart.unit]));
    }
    if size != Size::Small {
        for tick in &ticks {
            let x = at(tick * chart.scale);
            drawn.line((x, layout.top), (x, end), r#"stroke-width="0.5" opacity="0.35"/>"#);
            let anchor = match x {
                x if x < 20 => "start",
                x if x > full_width - 20 => "end",
                _ => "middle",
            };
            drawn.text(x, end + 15, anchor, false, &axis_number(*tick, language));
        }
        drawn.legend(end + 42, language);
        drawn.text(full_width, end + 42, "end", false, &chart.unit);
    }
    let zero = at(0.0);
    drawn.line((zero, layout.top), (zero, end), r#"stroke-width="1" opacity="1"/>"#);
    let mut y = layout.top;
    // Words above bars keep clear of the axis.
    let indent = if layout.stacked { left + 8 } else { 0 };
    for Group { label, points } in &chart.groups {
        if headed {
            drawn.text(indent, y + 17, "start", true, &cut(label, layout.room));
            y += heading;
        }
        for point in points {
            let strong = pointed_out == Some(point.figure);
            let words = y + layout.words;
            // Beside each other both have half of the room; above a bar the label has what the value leaves.
            let value = cut(&point.value, layout.room / 2);
            let room = match layout.stacked {
                true => layout.room - value.chars().count(),
                false => layout.room / 2 + 4,
            };
            let inner = if headed && !layout.stacked { 8 } else { indent };
            drawn.text(inner, words, "start", strong, &cut(&point.label, room));
            let (x, anchor) =
                if layout.stacked { (right - 8, "end") } else { (right + 12, "start") };
            drawn.text(x, words, anchor, strong, &value);
            drawn.figure(point, y + layout.middle, &at);
            y += layout.row;
        }
    }
    drawn.written.put("</svg>");
    drawn.written.finish()
}

struct Drawing {
    written: Html,
}

impl Drawing {
    /// A template with a hole for each number.
    #[inline(never)]
    fn put(&mut self, template: &'static str, numbers: &[i32]) {
        self.written.put(template);
        numbers.iter().for_each(|number| self.written.raw(&number.to_string()));
    }

    fn text(&mut self, x: i32, y: i32, anchor: &str, strong: bool, text: &str) {
        self.put(r#"<text x="%" y="%" text-anchor=""#, &[x, y]);
        self.written.put(r#"%"%>%</text>"#);
        self.written.raw(anchor);
        self.written.raw(if strong { r#" font-weight="bold""# } else { "" });
        self.written.raw(&escaped(text));
    }

    fn line(&mut self, from: (i32, i32), to: (i32, i32), style: &'static str) {
        let numbers = [from.0, from.1, to.0, to.1];
        self.put(r#"<line x1="%" y1="%" x2="%" y2="%" stroke="currentColor" "#, &numbers);
        self.written.put(style);
    }

    fn diamond(&mut self, x: i32, y: i32) {
        self.put(
            r#"<path d="M% %l6 6l-6 6l-6 -6Z" fill="none" stroke="currentColor" stroke-width="2"/>"#,
            &[x, y - 6],
        );
    }

    fn bar(&mut self, from: i32, to: i32, y: i32) {
        self.put(
            r#"<rect x="%" y="%" width="%" height="12" fill-opacity="0.4" stroke="currentColor"/>"#,
            &[from.min(to), y - 6, (to - from).abs().max(1)],
        );
    }

    /// What belongs to a kind, so that a page can give it the kind's colour.
    fn kind(&mut self, status: Status, draw: impl FnOnce(&mut Drawing)) {
        self.written.put(r#"<g data-status="%">"#);
        self.written.raw(status.key());
        draw(self);
        self.written.put("</g>");
    }

    /// A result is a bar from 0; a target is a diamond on a line, a range two of them.
    fn figure(&mut self, point: &Point, middle: i32, at: &dyn Fn(f64) -> i32) {
        let (zero, low, high) = (at(0.0), at(point.low), at(point.high));
        self.kind(point.status, |drawn| match point.status {
            Status::Target => {
                drawn.line((zero, middle), (low, middle), r#"stroke-width="1" opacity="0.5"/>"#);
                drawn.line((low, middle), (high, middle), r#"stroke-width="3" opacity="1"/>"#);
                drawn.diamond(low, middle);
                if high > low {
                    drawn.diamond(high, middle);
                }
            }
            Status::Result | Status::Context => drawn.bar(zero, high, middle),
        });
    }

    /// What a bar and what a diamond means.
    fn legend(&mut self, y: i32, language: Language) {
        self.kind(Status::Result, |drawn| drawn.bar(0, 24, y - 4));
        self.text(32, y, "start", false, Status::Result.label(language));
        self.kind(Status::Target, |drawn| drawn.diamond(112, y - 4));
        self.text(126, y, "start", false, Status::Target.label(language));
    }
}

/// At most so many characters, cut with an ellipsis.
fn cut(text: &str, room: usize) -> String {
    match text.char_indices().nth(room) {
        Some((end, _)) => [text[..end].trim_end(), "…"].concat(),
        None => text.to_string(),
    }
}

/// What stands in text and attributes.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            // No form of XML holds these.
            c if c.is_control() && !matches!(c, '\t' | '\n' | '\r') => {}
            c => safe.push(c),
        }
    }
    safe
}
