//! Values, periods and places written out for people, in Vietnamese and in English.

mod number;
mod period;
pub(crate) mod unit;
mod value;

pub use number::{number, plain, read};
pub use period::{Frame, date, period, term};
pub use unit::unit_name;
pub use value::{bounded, in_full, share, value};
