//! The ledger: its head.

use super::Html;
use crate::language::Language;
use crate::words::Word;

/// What stands above the table.
pub fn ledger_head(language: Language) -> String {
    let mut html = Html::default();
    html.open("header", &[("class", "masthead")]);
    html.element("h1", &[("tabindex", "-1")], Word::Ledger.text(language));
    html.element("p", &[], Word::LedgerIntro.text(language));
    html.finish()
}
