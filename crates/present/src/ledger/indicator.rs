//! What an indicator is: the fields of a row of the table.

use crate::label::Label;
use crate::language::Language;
use muctieu_extract::{Dimension, Measure};

/// Declares an enum that reaches addresses and the screen: `ALL`, `key` and the names come from one table.
macro_rules! labelled_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $key:literal, $vi:literal, $en:literal;)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// Every variant, in the order of the table.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// Its names and its key, in the order of the table.
            const TABLE: &'static str = concat!($($vi, "\t", $en, "\t", $key, "\n"),*);

            /// The variant's name in data and addresses.
            pub fn key(self) -> &'static str {
                $crate::packed::cell($name::TABLE, self as usize, 2)
            }

            /// The variant of that name.
            pub fn from_key(key: &str) -> Option<Self> {
                $name::ALL.get($crate::packed::row_of($name::TABLE, 2, key)?).copied()
            }
        }

        impl $crate::label::Label for $name {
            fn label(self, language: $crate::language::Language) -> &'static str {
                $crate::packed::cell($name::TABLE, self as usize, language as usize)
            }
        }
    };
}
pub(crate) use labelled_enum;

labelled_enum! {
    /// What part of public life an indicator belongs to.
    Theme {
        /// Growth, budget, production, building.
        Economy = "economy", "Kinh tế", "Economy";
        /// Poverty, work, health, schools, culture.
        Culture = "culture", "Văn hóa - xã hội", "Culture and society";
        /// Forests, water, waste.
        Environment = "environment", "Môi trường", "Environment";
        /// The army, public order, safety.
        Defence = "defence", "Quốc phòng - an ninh", "Defence and security";
        /// The Party, the Front, offices and their services.
        Party = "party", "Xây dựng Đảng và chính quyền", "Party building and government";
    }
}

labelled_enum! {
    /// Which way is better.
    Good {
        /// More of it.
        Up = "up", "càng cao càng tốt", "more is better";
        /// Less of it.
        Down = "down", "càng thấp càng tốt", "less is better";
        /// Neither; a target is met by coming to it.
        Neither = "neither", "không có chiều tốt hơn", "neither way is better";
    }
}

labelled_enum! {
    /// Whether the figures of parts of a year add up to the year's.
    Kind {
        /// They do: revenue, output, new members.
        Flow = "flow", "cộng dồn", "adds up";
        /// They do not: a rate, a level, a stand.
        Stock = "stock", "theo thời điểm", "stands";
    }
}

/// One row of the table of indicators.
#[derive(PartialEq, Eq, Debug)]
pub struct Indicator {
    /// Its name in data and addresses.
    pub key: &'static str,
    /// What part of public life it belongs to.
    pub theme: Theme,
    /// The unit it is usually given in, with what that is divided by: `VND/person/year`.
    pub unit: &'static str,
    /// Which way is better.
    pub good: Good,
    /// Whether a year's figures add up.
    pub kind: Kind,
    /// Its Vietnamese name.
    pub vietnamese: &'static str,
    /// Its English name.
    pub english: &'static str,
    /// The phrases it goes by, apart by `|`.
    pub phrases: &'static str,
}

impl Indicator {
    /// Its name in that language.
    pub fn name(&self, language: Language) -> &'static str {
        language.pick(self.vietnamese, self.english)
    }

    /// The unit without what it is divided by, and what it is divided by.
    pub fn unit_parts(&self) -> (&'static str, impl Iterator<Item = &'static str>) {
        let mut parts = self.unit.split('/');
        (parts.next().unwrap_or(""), parts)
    }

    /// The kind of its unit.
    pub fn dimension(&self) -> Dimension {
        match self.unit_parts().0 {
            "VND" | "USD" => Dimension::Money,
            "%" | "‰" => Dimension::Percent,
            "ha" | "m2" => Dimension::Area,
            "km" => Dimension::Length,
            "tấn" | "tạ" => Dimension::Mass,
            "" => Dimension::Other,
            _ => Dimension::Count,
        }
    }

    /// Whether it is a sector's part of the whole.
    fn is_share(&self) -> bool {
        self.good == Good::Neither && self.dimension() == Dimension::Percent
    }

    /// Whether a figure of that dimension and measure can be one of it.
    ///
    /// A count may be given as a share and a share as a count (`79/88 trường`, `89,8% số trường`): one
    /// name, though figures in different units are never compared. Anything may be given as a growth.
    pub fn fits(&self, dimension: Dimension, measure: Measure) -> Fit {
        let own = self.dimension();
        if self.is_share() && measure != Measure::Level {
            // `công nghiệp tăng 14%` is the growth of a sector, not of its share.
            return Fit::No;
        }
        if self.key.starts_with("population")
            && measure == Measure::Level
            && dimension == Dimension::Percent
        {
            // `98% dân số tham gia bảo hiểm y tế` is no growth of the population.
            return Fit::No;
        }
        let loose = [Dimension::Percent, Dimension::Points, Dimension::Times];
        if own == dimension {
            Fit::Usual
        } else if loose.contains(&dimension)
            || own == Dimension::Percent && dimension == Dimension::Count
            || own == Dimension::Other
        {
            Fit::Possible
        } else {
            Fit::No
        }
    }
}

/// How well a unit suits an indicator.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fit {
    /// It can't be.
    No,
    /// It may be.
    Possible,
    /// The usual one.
    Usual,
}

impl Theme {
    /// Its name in that language.
    pub fn name(self, language: Language) -> &'static str {
        self.label(language)
    }
}
