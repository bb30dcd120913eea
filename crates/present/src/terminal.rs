//! What a terminal shows: tables and explained sentences, in columns of characters.

mod cells;
mod explain;
mod table;

pub use explain::explain;
pub use table::table;
