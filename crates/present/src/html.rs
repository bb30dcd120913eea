//! What views show, as HTML.
//!
//! What can be clicked is a link, which the browser itself follows, or a button that names its
//! [`Action`](crate::Action); so a string is all that the app needs of a part of the page, and a native
//! test sees it whole. (Views of their own types would also weigh several times as much, each.)

mod article;
mod button;
mod card;
mod compare;
mod frame;
mod help;
mod icon;
mod ledger;
mod list;
mod search;
mod targets;
mod toolbar;
mod writer;

pub use article::{article, id_of_hit, id_of_mark};
pub use card::card;
pub use compare::{
    COMPARED, card_picture, compare_choices, compare_head, comparison, comparison_words,
};
pub use frame::{failed, footer, header, loading, new_version, notice, unknown};
pub use help::help;
pub use ledger::{
    BOXES, FILE, QUERY, ROWS, TICK_ALL, beside, dropped, dropped_words, found_words, ledger_facets,
    ledger_found, ledger_head, ledger_query, ledger_rows, outcome, take, take_ticked, ticked_words,
};
pub use list::{list_entry, list_head};
pub use search::{
    FIND_FIELD, SEARCH_FIELD, find_field, find_steps, search_head, search_results, search_status,
};
pub use targets::{id_of_line, target_list};
pub use toolbar::toolbar;
pub use writer::Html;

#[cfg(test)]
pub(crate) use ledger::tests::with_ledger;
