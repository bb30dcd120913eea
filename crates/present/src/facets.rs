//! Which marks an article shows, and how many of each it has.

use std::iter::Sum;

use crate::address::Address;
use muctieu_extract::{Extraction, Status};

/// Which kinds of marks are shown.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Facets {
    hidden: [bool; Status::ALL.len()],
    /// Whether the numbers that are no quantities are shown too.
    pub every_number: bool,
}

impl Facets {
    /// Whether marks of that status are shown.
    pub fn shows(self, status: Status) -> bool {
        !self.hidden[status as usize]
    }

    /// The same with one status turned on or off.
    pub fn toggled(mut self, status: Status) -> Self {
        self.hidden[status as usize] ^= true;
        self
    }

    /// The same with the numbers that are no quantities shown or not.
    pub fn with_every_number(self, every_number: bool) -> Self {
        Facets { every_number, ..self }
    }

    /// As part of an address: `hide=result,context&numbers=all`; empty for the default.
    pub(crate) fn write(self, address: &mut Address) {
        let mut sign = "=";
        for status in Status::ALL.iter().filter(|status| !self.shows(**status)) {
            if sign == "=" {
                address.name("hide");
            }
            address.part(sign, status.key());
            sign = ",";
        }
        address.say("numbers", if self.every_number { "all" } else { "" });
    }

    /// Takes over a part of an address, where it is one of this.
    pub(crate) fn take(&mut self, name: &str, value: &str) -> Option<()> {
        match (name, value) {
            ("hide", keys) => {
                for key in keys.split(',') {
                    self.hidden[Status::from_key(key)? as usize] = true;
                }
            }
            ("numbers", "all") => self.every_number = true,
            _ => return None,
        }
        Some(())
    }

    #[cfg(test)]
    fn query(self) -> String {
        let mut address = Address::default();
        self.write(&mut address);
        address.written
    }

    #[cfg(test)]
    pub(crate) fn every() -> impl Iterator<Item = Facets> {
        (0..16u8).map(|bits| Facets {
            hidden: [bits & 1 != 0, bits & 2 != 0, bits & 4 != 0],
            every_number: bits & 8 != 0,
        })
    }
}

/// How many of each kind an article has.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    by_status: [usize; Status::ALL.len()],
    /// Numbers that are no quantities.
    pub numbers: usize,
}

impl Tally {
    /// Counts what was found.
    pub fn of(extraction: &Extraction) -> Self {
        let mut tally = Tally { numbers: extraction.numbers.len(), ..Tally::default() };
        for quantity in &extraction.quantities {
            tally.by_status[quantity.status as usize] += 1;
        }
        tally
    }

    /// How many quantities have that status.
    pub fn count(self, status: Status) -> usize {
        self.by_status[status as usize]
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Tally>>(tallies: I) -> Tally {
        tallies.fold(Tally::default(), |mut sum, tally| {
            for (total, part) in sum.by_status.iter_mut().zip(tally.by_status) {
                *total += part;
            }
            sum.numbers += tally.numbers;
            sum
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tallies_add_up() {
        let one = Tally { by_status: [1, 2, 3], numbers: 4 };
        let two = Tally { by_status: [10, 20, 30], numbers: 40 };
        let sum: Tally = [one, two].into_iter().sum();
        assert_eq!(sum, Tally { by_status: [11, 22, 33], numbers: 44 });
    }

    #[test]
    fn a_facet_turns_off_and_on_again() {
        let all = Facets::default();
        let some = all.toggled(Status::Context);
        assert!(all.shows(Status::Context) && !some.shows(Status::Context));
        assert!(some.shows(Status::Target) && some.shows(Status::Result));
        assert_eq!(some.toggled(Status::Context), all);
        assert_eq!(some.with_every_number(true).query(), "hide=context&numbers=all");
    }
}
