//! What a comparison shows: a typed value that the address holds.

use super::{Along, by_unit};
use crate::address::{Address, decode, read};
use crate::ledger::{Figure, Ledger, UnitKey};
use muctieu_extract::Measure;
use std::fmt;
use std::str::FromStr;

/// What is compared, and how the figures are grouped.
///
/// ```
/// use muctieu_present::ledger::chart::Comparison;
/// let asked: Comparison = "of=budget_revenue&along=place".parse().unwrap();
/// assert_eq!(asked.of, "budget_revenue");
/// assert_eq!(asked.to_string().parse(), Ok(asked));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Comparison {
    /// The indicator, by the name that data has for it ([`Name::data_key`](crate::ledger::Name::data_key));
    /// empty where none is chosen.
    pub of: String,
    /// In which unit, by its [`unit_key`]; empty for the most frequent.
    pub unit: String,
    /// What the groups are.
    pub along: Along,
}

impl Comparison {
    /// Of one indicator in one unit, by time.
    pub fn of_figure(figure: &Figure) -> Comparison {
        let (of, unit) = (figure.name.data_key(), unit_key(figure));
        Comparison { of, unit, along: Along::Time }
    }

    /// The same in another unit.
    pub fn in_unit(&self, unit: String) -> Comparison {
        Comparison { unit, ..self.clone() }
    }

    /// The same grouped by something else.
    pub fn along(&self, along: Along) -> Comparison {
        Comparison { along, ..self.clone() }
    }

    /// What it compares: the units of its indicator, each as one of its figures, and the figures that stand in
    /// the chart. None where the corpus has no figures of that name.
    pub fn figures(&self, ledger: &Ledger) -> Option<(Vec<usize>, Vec<usize>)> {
        let name = ledger.name_of_key(&self.of)?;
        let mut series = by_unit(ledger, &name.key);
        let units: Vec<usize> = series.iter().map(|one| one[0]).collect();
        let is_asked = |unit: &usize| unit_key(&ledger.figures[*unit]) == self.unit;
        let shown = units.iter().position(is_asked).unwrap_or(0);
        (shown < series.len()).then(|| (units, series.swap_remove(shown)))
    }
}

/// The unit of a figure as addresses write it, with what it is divided by and the measure where it is no level:
/// `VND/person`, `%:change`, `hộ`; `1` where it has none.
pub fn unit_key(figure: &Figure) -> String {
    let mut key = match figure.unit_text.as_str() {
        "" => "1".to_string(),
        unit => muctieu_extract::letter::lowercased(unit),
    };
    for (per, text) in figure.per.iter().zip(&figure.per_text) {
        if *per != UnitKey::Known("year") {
            key.push('/');
            key.push_str(text);
        }
    }
    match figure.measure() {
        Measure::Level => {}
        measure => {
            key.push(':');
            key.push_str(measure.key());
        }
    }
    key
}

/// An address part that is no comparison.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownComparison;

impl fmt::Display for UnknownComparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no comparison is written so")
    }
}

impl std::error::Error for UnknownComparison {}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut address = Address::default();
        self.write(&mut address);
        f.write_str(&address.written)
    }
}

impl Comparison {
    /// As part of an address: `of=INDICATOR&unit=UNIT&along=place`; empty for the default.
    pub(crate) fn write(&self, address: &mut Address) {
        address.say("of", &self.of);
        address.say("unit", &self.unit);
        address.say("along", if self.along == Along::Time { "" } else { self.along.key() });
    }
}

impl FromStr for Comparison {
    type Err = UnknownComparison;

    fn from_str(written: &str) -> Result<Self, UnknownComparison> {
        parse(written).ok_or(UnknownComparison)
    }
}

fn parse(written: &str) -> Option<Comparison> {
    let mut asked = Comparison::default();
    read(written, &mut |name, value| {
        let value = decode(value)?;
        match name {
            "of" => asked.of = value,
            "unit" => asked.unit = value,
            "along" => asked.along = Along::from_key(&value)?,
            _ => return None,
        }
        Some(())
    })?;
    Some(asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comparison_parses_back_to_itself() {
        for of in ["", "budget_revenue", "planted_forest: gỗ lớn", "a&b=c,d;%", "🙂"] {
            for unit in ["", "%", "%:change", "VND/person", "hộ nghèo"] {
                for &along in Along::ALL {
                    let asked = Comparison { of: of.into(), unit: unit.into(), along };
                    assert_eq!(asked.to_string().parse(), Ok(asked));
                }
            }
        }
        assert_eq!(Comparison::default().to_string(), "");
        for unknown in ["x=1", "of", "along=none", "of=%"] {
            assert_eq!(unknown.parse::<Comparison>(), Err(UnknownComparison), "{unknown}");
        }
    }
}
