//! One indicator as a picture: its targets as marks and its results as bars, by time or by place, with the
//! table that says the same.

mod choices;
mod comparison;
mod svg;
mod ticks;

pub use choices::{Choice, ThemeChoices, choices};
pub use comparison::{Comparison, UnknownComparison, unit_key};
pub use svg::{Size, svg};

use super::figure::same_divisors;
use super::indicator::labelled_enum;
use super::table::{Column, collation, day_number, fixed, sorted, unit_label};
use super::{Figure, Ledger, NameKey};
use crate::Language;
use crate::label::Label;
use crate::packed::filled;
use muctieu_extract::Status;

labelled_enum! {
    /// What the groups of a chart are.
    #[derive(Default)]
    Along {
        /// Years.
        #[default]
        Time = "time", "theo thời gian", "by time";
        /// Places.
        Place = "place", "theo địa phương", "by place";
    }
}

/// One figure of a chart.
#[derive(Clone, PartialEq, Debug)]
pub struct Point {
    /// The figure, as a place in [`Ledger::figures`].
    pub figure: usize,
    /// Target or result.
    pub status: Status,
    /// Its number, or the lower end of its range, in the unit of the figure.
    pub low: f64,
    /// Its number, or the upper end of its range.
    pub high: f64,
    /// What tells it from the others of its group: its place, or its time.
    pub label: String,
    /// Its value in words.
    pub value: String,
}

/// The figures of one year or of one place.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    /// The year or the place.
    pub label: String,
    /// Its figures: results first, then targets.
    pub points: Vec<Point>,
}

/// One indicator in one unit.
#[derive(Clone, PartialEq, Debug)]
pub struct Chart {
    /// What is measured.
    pub title: String,
    /// In which unit the axis is: `tỷ đồng`, `%`.
    pub unit: String,
    /// What a number of the figures is divided by for the axis: 1e9 for `tỷ đồng`.
    pub scale: f64,
    /// What the groups are.
    pub along: Along,
    /// Years from the first, or places in the order of a dictionary.
    pub groups: Vec<Group>,
}

/// The table beneath a chart: the same figures in words.
#[derive(Clone, PartialEq, Debug)]
pub struct ChartTable {
    /// The names of the columns.
    pub head: [String; 6],
    /// One row a figure: place, when, target or result, value, article, and the address of its mark.
    pub rows: Vec<[String; 6]>,
    /// What the number of each row is called, its lower and its upper end, with the unit of the axis.
    pub number_head: [String; 2],
    /// The number of each row in that unit: the lower and the upper end.
    pub numbers: Vec<[f64; 2]>,
}

impl Figure {
    /// Whether it can stand in a chart: a target or a result that names something, with a time and a place.
    pub(super) fn is_charted(&self) -> bool {
        self.name.key.is_telling()
            && self.status() != Status::Context
            && self.quantity.period.is_some()
            && self.place.is_some()
    }
}

/// The figures that can stand in one chart with a figure: one name, one unit, divided by the same, level with level.
///
/// Targets and results only, and only those with a time and a place; the figure itself among them if it is one.
pub fn comparable(ledger: &Ledger, figure: usize) -> Vec<usize> {
    let Some(asked) = ledger.figures.get(figure) else { return Vec::new() };
    let mut alike = charted(ledger, &asked.name.key);
    alike.retain(|other| same_series(asked, &ledger.figures[*other]));
    alike
}

/// The figures of that name that can stand in a chart, by unit; the most frequent unit first.
pub fn by_unit(ledger: &Ledger, of: &NameKey) -> Vec<Vec<usize>> {
    series(ledger, charted(ledger, of))
}

fn charted(ledger: &Ledger, of: &NameKey) -> Vec<usize> {
    let is_of = |number: &usize| {
        let figure = &ledger.figures[*number];
        figure.name.key == *of && figure.is_charted()
    };
    (0..ledger.figures.len()).filter(is_of).collect()
}

/// Figures of one name by unit; the most frequent unit first.
fn series(ledger: &Ledger, figures: Vec<usize>) -> Vec<Vec<usize>> {
    let mut all: Vec<Vec<usize>> = Vec::new();
    for number in figures {
        let figure = &ledger.figures[number];
        let same = |one: &&mut Vec<usize>| same_series(&ledger.figures[one[0]], figure);
        match all.iter_mut().find(same) {
            Some(one) => one.push(number),
            None => all.push(vec![number]),
        }
    }
    let mut count = |place: usize| Some(vec![all[place].len() as u64]);
    let order = sorted((0..all.len()).collect(), true, &mut count);
    order.into_iter().map(|place| std::mem::take(&mut all[place])).collect()
}

/// The picture in the card of a figure: its chart, where the corpus has another figure to compare it with. Of many
/// only those of its own place, and of these the last ones in time.
pub fn card_chart(ledger: &Ledger, figure: usize, language: Language) -> Option<Chart> {
    const MOST: usize = 8;
    let mut shown = comparable(ledger, figure);
    if shown.len() < 2 || !shown.contains(&figure) {
        return None;
    }
    let of = |number: usize| &ledger.figures[number];
    if shown.len() > MOST {
        shown.retain(|other| of(*other).place == of(figure).place);
    }
    // The figure itself stands first, then the last ones.
    let mut last = |number: usize| match of(number).quantity.period {
        Some(period) if number != figure => Some(vec![u64::MAX - day_number(period.last_day())]),
        _ => Some(vec![0]),
    };
    let mut shown = sorted(shown, false, &mut last);
    shown.truncate(MOST);
    Some(chart(ledger, &shown, Along::Time, language))
}

/// Whether two figures of one name are of one measure and one unit.
fn same_series(a: &Figure, b: &Figure) -> bool {
    a.measure() == b.measure() && same_unit(a, b)
}

fn same_unit(a: &Figure, b: &Figure) -> bool {
    let units = match (&a.unit, &b.unit) {
        (Some(a), Some(b)) => a.agrees(b),
        (None, None) => true,
        _ => false,
    };
    // A year's amount is one whether the text says `mỗi năm` or not; so is what the name says.
    units && same_divisors(&a.divisors(a.name.indicator()), &b.divisors(a.name.indicator()))
}

/// The chart of some figures that are comparable: see [`comparable`].
pub fn chart(ledger: &Ledger, figures: &[usize], along: Along, language: Language) -> Chart {
    let place = |figure: &Figure| ledger.place_text(figure, language);
    let day = |figure: &Figure| figure.quantity.period.map(|period| period.last_day());
    // In each group results first, then targets, by time and place.
    let mut key = |number: usize| {
        let figure = ledger.figures.get(number)?;
        let day = day(figure).map_or(0, day_number);
        let rest = [u64::from(figure.status() == Status::Target), day];
        let mut place = collation(&place(figure));
        let mut key = vec![day >> 16];
        if along == Along::Place {
            std::mem::swap(&mut key, &mut place);
            place.clear();
        }
        key.extend(rest);
        key.append(&mut place);
        Some(key)
    };
    let order = sorted(figures.to_vec(), false, &mut key);
    let with_figure = |number: usize| Some((number, ledger.figures.get(number)?));
    let all: Vec<(usize, &Figure)> = order.into_iter().filter_map(with_figure).collect();
    let several_places = all.iter().any(|(_, figure)| figure.place != all[0].1.place);
    let mut groups: Vec<Group> = Vec::new();
    for (number, figure) in &all {
        let year = day(figure).map(|day| day.year.to_string()).unwrap_or_default();
        let when = figure.when.text(language).to_string();
        let (group, label) = match along {
            Along::Time if several_places => (year, [&*place(figure), ", ", &when].concat()),
            Along::Time => (year, when),
            Along::Place => (place(figure), when),
        };
        let bounds = figure.bounds();
        let point = Point {
            figure: *number,
            status: figure.status(),
            low: bounds.low,
            high: bounds.high,
            label,
            value: figure.value.text(language).to_string(),
        };
        match groups.last_mut().filter(|last| last.label == group) {
            Some(last) => last.points.push(point),
            None => groups.push(Group { label: group, points: vec![point] }),
        }
    }
    let scale = axis_scale(all.iter().map(|(_, figure)| *figure));
    let first = all.first().map(|(_, figure)| *figure);
    Chart {
        title: first.map(|figure| figure.name.label(language)).unwrap_or_default(),
        unit: first.map(|figure| unit_label(figure, scale, language)).unwrap_or_default(),
        scale,
        along,
        groups,
    }
}

/// In what the axis counts: thousands of millions for large sums, so that its numbers stay short.
fn axis_scale<'a>(figures: impl Iterator<Item = &'a Figure>) -> f64 {
    let largest = figures.map(|figure| figure.bounds().high.abs()).fold(0.0, f64::max);
    match largest {
        size if size >= 1e9 => 1e9,
        size if size >= 1e6 => 1e6,
        _ => 1.0,
    }
}

/// The table of a chart.
pub fn chart_table(ledger: &Ledger, chart: &Chart, language: Language) -> ChartTable {
    let row = |point: &Point| {
        let figure = &ledger.figures[point.figure];
        let article = ledger.article(figure);
        [
            ledger.place_text(figure, language),
            figure.when.text(language).to_string(),
            point.status.label(language).to_string(),
            point.value.clone(),
            article.title.clone(),
            crate::Route::article(&article.slug).with_mark(Some(figure.mark())).to_string(),
        ]
    };
    let head = [
        Column::Place.label(language),
        language.pick("Thời gian", "Time"),
        language.pick("Loại", "Kind"),
        language.pick("Giá trị", "Value"),
        Column::Article.label(language),
        language.pick("Địa chỉ", "Address"),
    ];
    let number_head = language.pick(["từ", "đến"], ["from", "to"]);
    ChartTable {
        head: head.map(str::to_string),
        rows: chart.list().into_iter().map(row).collect(),
        number_head: number_head.map(|end| filled("% (%)", &[&chart.unit, end])),
        numbers: chart.list().iter().map(|p| [p.low / chart.scale, p.high / chart.scale]).collect(),
    }
}

impl Chart {
    /// The least and the greatest number of its axis, in the axis' unit; both hold 0.
    pub fn extent(&self) -> (f64, f64) {
        let (mut low, mut high) = (0.0f64, 0.0f64);
        for point in self.list() {
            low = low.min(point.low).min(point.high);
            high = high.max(point.low).max(point.high);
        }
        (low / self.scale, high / self.scale)
    }

    /// Its figures in order.
    pub fn points(&self) -> impl Iterator<Item = &Point> {
        self.list().into_iter()
    }

    /// The same as a list: what walks groups and points at once brings its code to each place where it is used.
    #[inline(never)]
    fn list(&self) -> Vec<&Point> {
        let mut points = Vec::new();
        for group in &self.groups {
            for point in &group.points {
                points.push(point);
            }
        }
        points
    }

    /// How many figures of that status it shows.
    #[inline(never)]
    pub(crate) fn count(&self, status: Status) -> usize {
        self.list().iter().filter(|point| point.status == status).count()
    }

    /// What it shows, in a sentence for those who don't see it.
    pub fn summary(&self, language: Language) -> String {
        let (targets, results) = (self.count(Status::Target), self.count(Status::Result));
        let said =
            language.pick("%, % (%): % chỉ tiêu, % kết quả", "%, % (%): % targets, % results");
        let (targets, results) = (targets.to_string(), results.to_string());
        filled(said, &[&self.title, self.along.label(language), &self.unit, &targets, &results])
    }
}

/// A number of the axis.
fn axis_number(value: f64, language: Language) -> String {
    let whole = (value - value.round()).abs() < 1e-9;
    fixed(value, if whole { 0 } else { 1 }, language)
}
