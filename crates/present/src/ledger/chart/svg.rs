//! A chart as SVG. Black and white: results are filled bars, targets are diamonds on a line, and every value
//! is written beside it. Lines and letters have the colour of the text around.

use super::ticks::ticks;
use super::{Chart, Point, axis_number};
use crate::Language;
use crate::label::Label;
use muctieu_extract::Status;
use std::fmt::Write;

/// How large a chart is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Size {
    /// With its title, axis and legend, to stand alone or be kept as a file.
    Full,
    /// The bars and marks alone, for a card.
    Small,
}

/// What a size means, in units of the drawing.
struct Layout {
    width: f64,
    /// Where the labels end and the bars begin.
    left: f64,
    /// Where the bars end and the values begin.
    right: f64,
    top: f64,
    bottom: f64,
    row: f64,
    letters: f64,
    /// How many characters of a label there is room for.
    room: usize,
}

impl Size {
    fn layout(self) -> Layout {
        match self {
            Size::Full => Layout {
                width: 720.0,
                left: 230.0,
                right: 540.0,
                top: 34.0,
                bottom: 52.0,
                row: 22.0,
                letters: 12.0,
                room: 36,
            },
            Size::Small => Layout {
                width: 340.0,
                left: 110.0,
                right: 230.0,
                top: 2.0,
                bottom: 2.0,
                row: 18.0,
                letters: 10.0,
                room: 19,
            },
        }
    }
}

/// The chart as an SVG element that stands alone as a file too.
pub fn svg(chart: &Chart, size: Size, language: Language) -> String {
    let layout = size.layout();
    let (low, high) = chart.extent();
    let ticks = ticks(low, high);
    let (first, last) = (ticks[0], ticks.last().copied().unwrap_or(1.0));
    let width = if last > first { last - first } else { 1.0 };
    let at = |value: f64| {
        let share = ((value / chart.scale - first) / width).clamp(0.0, 1.0);
        layout.left + share * (layout.right - layout.left)
    };
    // A heading for each group, unless its only figure needs none.
    let rows: usize = chart.groups.iter().map(|group| group.points.len() + 1).sum();
    let height = layout.top + rows as f64 * layout.row + layout.bottom;

    let mut drawn = Drawing { written: String::new(), letters: layout.letters };
    let summary = escaped(&chart.summary(language));
    let (full_width, letters) = (layout.width, layout.letters);
    drawn.write(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {full_width} {height}\" role=\"img\" \
         aria-label=\"{summary}\" font-family=\"system-ui, sans-serif\" font-size=\"{letters}\" \
         color=\"currentColor\" fill=\"currentColor\"><title>{summary}</title>"
    ));
    if size == Size::Full {
        let title = format!("{} ({})", chart.title, chart.unit);
        drawn.text(0.0, 16.0, "start", true, &title);
    }
    let end = height - layout.bottom;
    if size == Size::Full {
        for tick in &ticks {
            let x = at(tick * chart.scale);
            drawn.line(x, layout.top, x, end, 0.5, 0.35);
            drawn.text(x, end + 14.0, "middle", false, &axis_number(*tick, language));
        }
        drawn.legend(end + 40.0, language);
    }
    drawn.line(at(0.0), layout.top, at(0.0), end, 1.0, 1.0);
    let mut y = layout.top;
    for group in &chart.groups {
        drawn.text(0.0, y + layout.row * 0.7, "start", true, &cut(&group.label, layout.room));
        y += layout.row;
        for point in &group.points {
            let middle = y + layout.row / 2.0;
            drawn.text(8.0, y + layout.row * 0.7, "start", false, &cut(&point.label, layout.room));
            drawn.figure(point, middle, layout.row, &at);
            drawn.text(layout.right + 10.0, y + layout.row * 0.7, "start", false, &point.value);
            y += layout.row;
        }
    }
    drawn.written.push_str("</svg>");
    drawn.written
}

struct Drawing {
    written: String,
    letters: f64,
}

impl Drawing {
    fn write(&mut self, arguments: std::fmt::Arguments<'_>) {
        let written = self.written.write_fmt(arguments);
        debug_assert!(written.is_ok(), "a string takes all that is written to it");
    }

    fn text(&mut self, x: f64, y: f64, anchor: &str, strong: bool, text: &str) {
        let weight = if strong { " font-weight=\"bold\"" } else { "" };
        let text = escaped(text);
        self.write(format_args!(
            "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\"{weight}>{text}</text>"
        ));
    }

    fn line(&mut self, x1: f64, y1: f64, x2: f64, y2: f64, width: f64, opacity: f64) {
        self.write(format_args!(
            "<line x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\" stroke=\"currentColor\" \
             stroke-width=\"{width}\" opacity=\"{opacity}\"/>"
        ));
    }

    fn diamond(&mut self, x: f64, y: f64, half: f64) {
        let (left, right, top, bottom) = (x - half, x + half, y - half, y + half);
        self.write(format_args!(
            "<path d=\"M{left:.1} {y:.1}L{x:.1} {top:.1}L{right:.1} {y:.1}L{x:.1} {bottom:.1}Z\" \
             fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"
        ));
    }

    fn bar(&mut self, from: f64, to: f64, y: f64, height: f64) {
        let (x, width) = (from.min(to), (to - from).abs().max(1.0));
        self.write(format_args!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" \
             fill-opacity=\"0.4\" stroke=\"currentColor\"/>"
        ));
    }

    /// A result is a bar from 0; a target is a diamond on a line, a range two of them.
    fn figure(&mut self, point: &Point, middle: f64, row: f64, at: &impl Fn(f64) -> f64) {
        let (low, high) = (at(point.low), at(point.high));
        match point.status {
            Status::Target => {
                self.line(at(0.0), middle, low, middle, 1.0, 0.5);
                self.line(low, middle, high, middle, 3.0, 1.0);
                self.diamond(low, middle, row * 0.27);
                if high > low {
                    self.diamond(high, middle, row * 0.27);
                }
            }
            Status::Result | Status::Context => {
                self.bar(at(0.0), high, middle - row * 0.3, row * 0.6);
            }
        }
    }

    /// What a bar and what a diamond means.
    fn legend(&mut self, y: f64, language: Language) {
        let half = self.letters / 2.0;
        self.bar(0.0, 24.0, y - half - 2.0, half * 2.0);
        self.text(30.0, y + 2.0, "start", false, Status::Result.label(language));
        self.diamond(112.0, y - 2.0, half);
        self.text(126.0, y + 2.0, "start", false, Status::Target.label(language));
    }
}

/// At most so many characters, cut with an ellipsis.
fn cut(text: &str, room: usize) -> String {
    match text.char_indices().nth(room) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
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
