//! What is found: quantities with all they carry, and the numbers that are none.

use crate::period::Period;
use crate::span::Span;

/// The number itself, its scale word multiplied out.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Value {
    /// One number.
    One(f64),
    /// A range, `10 - 12%`.
    Range {
        /// Its lower end.
        low: f64,
        /// Its upper end.
        high: f64,
    },
}

/// A line of a table. (As a list of texts it would bring a pointer and a length for each.)
#[inline(never)]
fn line(table: &'static str, number: usize) -> &'static str {
    table.lines().nth(number).unwrap_or("")
}

/// Declares an enum that reaches data and the screen: `ALL` and `key` come from one table.
macro_rules! keyed_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $key:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// Every variant, in the order of the table.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The variant's name in data.
            pub fn key(self) -> &'static str {
                line(concat!($($key, "\n"),*), self as usize)
            }

            /// The variant of that name.
            pub fn from_key(key: &str) -> Option<Self> {
                $name::ALL.iter().copied().find(|one| one.key() == key)
            }
        }
    };
}

keyed_enum! {
    /// How the value bounds the thing.
    Comparator {
        /// That much.
        Eq = "eq",
        /// More: trên, hơn, vượt.
        Gt = "gt",
        /// At least: tối thiểu, ít nhất, trở lên.
        Ge = "ge",
        /// Less: dưới, chưa đến.
        Lt = "lt",
        /// At most: tối đa, không quá, trở xuống.
        Le = "le",
        /// About: khoảng, gần, xấp xỉ, ước.
        Approx = "approx",
    }
}

keyed_enum! {
    /// What kind of figure it is.
    Measure {
        /// How much there is.
        Level = "level",
        /// How much it rose or fell.
        Change = "change",
        /// Share of a plan, an estimate or an assignment.
        OfPlan = "of_plan",
    }
}

keyed_enum! {
    /// Which way a change goes.
    Direction {
        /// Tăng.
        Up = "up",
        /// Giảm.
        Down = "down",
    }
}

keyed_enum! {
    /// Who says what of the figure.
    Status {
        /// Somebody aims at it, plans it, commits to it, is assigned it or asks for it.
        Target = "target",
        /// Reported as reached, done, or standing.
        Result = "result",
        /// Neither: it describes.
        Context = "context",
    }
}

keyed_enum! {
    /// What is measured, by kind of unit.
    Dimension {
        /// VND, USD, …
        Money = "money",
        /// Per cent and per mille.
        Percent = "percent",
        /// Percentage points.
        Points = "points",
        /// ha, m2, km2, sào, …
        Area = "area",
        /// m, km, …
        Length = "length",
        /// kg, tạ, tấn, …
        Mass = "mass",
        /// m3, lít, …
        Volume = "volume",
        /// kWh, …
        Energy = "energy",
        /// MW, …
        Power = "power",
        /// km/h, …
        Speed = "speed",
        /// °C.
        Temperature = "temperature",
        /// Lần: so many times as much.
        Times = "times",
        /// A counted noun.
        Count = "count",
        /// Anything else, or no unit at all.
        Other = "other",
    }
}

/// What a figure counts in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    /// A unit of the table: `VND`, `%`, `pp`, `ha`.
    Known(&'static str),
    /// A noun of the article, as written: `đảng viên`.
    Noun(Span),
}

impl Unit {
    /// The unit as data and the screen write it.
    pub fn as_str<'t>(&self, text: &'t str) -> &'t str
    where
        'static: 't,
    {
        match *self {
            Unit::Known(key) => key,
            Unit::Noun(span) => span.of(text),
        }
    }
}

/// What a figure is divided by.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Per {
    /// `year`, `month`, `day`, `quarter`, `person`, `household`, `ha`.
    Known(&'static str),
    /// A noun of the article with its multiple, as written: `vạn dân`.
    Noun(Span),
}

impl Per {
    /// As data writes it.
    pub fn as_str<'t>(&self, text: &'t str) -> &'t str
    where
        'static: 't,
    {
        match *self {
            Per::Known(key) => key,
            Per::Noun(span) => span.of(text),
        }
    }
}

keyed_enum! {
    /// From where a figure has its status, period or place.
    Origin {
        /// The figure's own clause.
        Clause = "clause",
        /// An earlier clause of the sentence.
        Sentence = "sentence",
        /// A sentence before it in the paragraph.
        Paragraph = "paragraph",
        /// The lead-in or heading that governs it.
        Heading = "heading",
        /// The article as a whole.
        Article = "article",
    }
}

/// The words that decided something, and where they stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cue {
    /// The deciding words; `None` where no words decided (a default, or what is known of the article).
    pub span: Option<Span>,
    /// How near they stand.
    pub origin: Origin,
}

/// Why a quantity carries what it carries.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Evidence {
    /// Of the status.
    pub status: Cue,
    /// Of the comparator; `None` for `eq`.
    pub comparator: Option<Span>,
    /// Of the measure; `None` for `level`.
    pub measure: Option<Span>,
    /// Of the period, where there is one.
    pub period: Option<Cue>,
    /// Of the place, where there is one.
    pub place: Option<Cue>,
}

keyed_enum! {
    /// How much the reading can be relied on.
    Confidence {
        /// Right at least 98 times in 100 on annotated articles.
        Sure = "sure",
        /// The likelier reading.
        Likely = "likely",
        /// Another reading is as good.
        Open = "open",
    }
}

keyed_enum! {
    /// A remark on a quantity for the reader.
    Note {
        /// The separator in the number can be read in two ways: `7.50`, `81,252`.
        OpenSeparator = "open_separator",
        /// No unit is written where one is expected: `đạt 125,7 kế hoạch`.
        MissingUnit = "missing_unit",
        /// The unit is not in the table and is shown as written.
        UnknownUnit = "unknown_unit",
        /// Nothing in the text says whether it is a target or a result.
        NoStatusCue = "no_status_cue",
    }
}

/// A number that measures or counts something the article speaks about.
#[derive(Clone, PartialEq, Debug)]
pub struct Quantity {
    /// The number, its scale word and its unit, with what it is divided by.
    pub span: Span,
    /// The number, scale words multiplied out.
    pub value: Value,
    /// The denominator of a ratio.
    pub of: Option<f64>,
    /// How the value bounds the thing.
    pub comparator: Comparator,
    /// What it counts in; `None` where the text gives no unit.
    pub unit: Option<Unit>,
    /// The unit's kind.
    pub dimension: Dimension,
    /// What it is divided by, in the order written.
    pub per: Vec<Per>,
    /// What kind of figure it is.
    pub measure: Measure,
    /// Which way, for a change.
    pub direction: Option<Direction>,
    /// Target, result or context.
    pub status: Status,
    /// The phrase that names what is measured.
    pub indicator: Option<Span>,
    /// When it holds, or by when.
    pub period: Option<Period>,
    /// The locality it is about: the kind in lower case, then the name.
    pub place: Option<String>,
    /// Who says or sets it.
    pub who: Option<Span>,
    /// The words that decided.
    pub evidence: Evidence,
    /// How much the reading can be relied on.
    pub confidence: Confidence,
    /// Remarks for the reader.
    pub notes: Vec<Note>,
}

keyed_enum! {
    /// What a number that is no quantity was taken for.
    NumberKind {
        /// A day, month, quarter, year, or a stretch of them; a time of day.
        Date = "date",
        /// A length of time or an age: `20 năm`, `9 tháng đầu năm`.
        Duration = "duration",
        /// A place in an order: `lần thứ XXIV`, `khóa 17`, `đứng thứ 13`.
        Ordinal = "ordinal",
        /// The number of a document: `13-NQ/HU`.
        DocumentNumber = "document_number",
        /// The number of a list item, figure or footnote: `1.`, `(12)`.
        ListNumber = "list_number",
        /// Part of a name: `Covid-19`, `quốc lộ 14B`, `OCOP 3 sao`.
        Name = "name",
        /// A telephone number, account or plate.
        Identifier = "identifier",
        /// A word that only sounds like a number, or a vague amount: `một số`, `hàng trăm`.
        Vague = "vague",
        /// What the page says around the article.
        Furniture = "furniture",
        /// Nothing that the reader of this text knows.
        Unknown = "unknown",
    }
}

/// A number that is no quantity, and what it was taken for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Number {
    /// Where it stands.
    pub span: Span,
    /// What it was taken for.
    pub kind: NumberKind,
}

/// All that was found in an article.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Extraction {
    /// In order of the text, not overlapping.
    pub quantities: Vec<Quantity>,
    /// Every other number, in order of the text, overlapping no quantity.
    pub numbers: Vec<Number>,
}
