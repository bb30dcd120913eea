//! What day it is where the reader is.

use js_sys::Date;

/// Milliseconds of no matter which clock.
pub fn now() -> f64 {
    Date::now()
}

/// The reader's day.
pub fn today() -> muctieu_extract::Date {
    let now = Date::new_0();
    muctieu_extract::Date {
        year: now.get_full_year() as u16,
        month: now.get_month() as u8 + 1,
        day: now.get_date() as u8,
    }
}
