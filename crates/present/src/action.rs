//! What a button asks for. Everything else that can be clicked is a link.

use crate::packed::{cell, row_of};
use std::fmt;
use std::str::FromStr;

use crate::export::{Format, Scope};
use muctieu_extract::Status;

/// What a button asks for; its `data-act` says which, and the app does it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Action {
    /// Show or hide a kind of marks.
    ToggleKind(Status),
    /// Show or hide the numbers that are no quantities.
    ToggleEveryNumber,
    /// Open the next target.
    NextTarget,
    /// Open the previous target.
    PreviousTarget,
    /// Close the card of the open mark.
    CloseCard,
    /// Turn to the next theme.
    NextTheme,
    /// Turn to the other language.
    OtherLanguage,
    /// Fetch the articles once more.
    TryAgain,
    /// Let the new version in.
    LetNewVersionIn,
    /// Leave the new version for the next visit.
    PutOffNewVersion,
    /// Keep the picture of a comparison as a file.
    SaveChart,
    /// Keep its table as a file.
    SaveChartTable,
    /// Show more of what was found.
    MoreResults,
    /// Search the open article.
    FindHere,
    /// Go to the next place that has what is searched for.
    NextHit,
    /// Go to the previous one.
    PreviousHit,
    /// Search the article no more.
    CloseFind,
    /// Past what stands at the top of every page.
    SkipToContent,
    /// Show or hide the facets of the ledger, where there is no room beside it.
    ToggleFilters,
    /// Show more rows of the ledger.
    MoreRows,
    /// Copy the open figure with its source.
    CopyWithSource,
    /// Copy the targets that are ticked, or else shown, with their sources.
    CopyTargets,
    /// Tick no target any more.
    Untick,
    /// Put what was told away.
    CloseNotice,
    /// Print.
    Print,
    /// Download figures.
    Export(Scope, Format),
}

/// Declares every action with its name in the page.
macro_rules! actions {
    ($($name:ident $(($($of:path),+))? = $key:literal;)*) => {
        impl Action {
            /// Every action.
            pub const ALL: &'static [Action] = &[$(Action::$name $(($($of),+))?),*];

            /// Its name in the page.
            pub fn key(self) -> &'static str {
                let row = Action::ALL.iter().position(|action| *action == self);
                cell(Action::KEYS, row.unwrap_or(Action::ALL.len()), 0)
            }

            /// The names, in the order of all actions.
            const KEYS: &'static str = concat!($($key, "\n"),*);
        }
    };
}

actions! {
    ToggleKind(Status::Target) = "toggle-target";
    ToggleKind(Status::Result) = "toggle-result";
    ToggleKind(Status::Context) = "toggle-context";
    ToggleEveryNumber = "toggle-every-number";
    NextTarget = "next-target";
    PreviousTarget = "previous-target";
    CloseCard = "close-card";
    NextTheme = "next-theme";
    OtherLanguage = "other-language";
    TryAgain = "try-again";
    LetNewVersionIn = "let-new-version-in";
    PutOffNewVersion = "put-off-new-version";
    SkipToContent = "skip-to-content";
    ToggleFilters = "toggle-filters";
    MoreRows = "more-rows";
    CopyWithSource = "copy-with-source";
    CopyTargets = "copy-targets";
    Untick = "untick";
    CloseNotice = "close-notice";
    FindHere = "find-here";
    SaveChart = "save-chart";
    SaveChartTable = "save-chart-table";
    MoreResults = "more-results";
    NextHit = "next-hit";
    PreviousHit = "previous-hit";
    CloseFind = "close-find";
    Print = "print";
    Export(Scope::Article, Format::Csv) = "export-article-csv";
    Export(Scope::Article, Format::Json) = "export-article-json";
    Export(Scope::Article, Format::Markdown) = "export-article-markdown";
    Export(Scope::Article, Format::Annotations) = "export-article-annotations";
    Export(Scope::Open, Format::Csv) = "export-open-csv";
    Export(Scope::Open, Format::Json) = "export-open-json";
    Export(Scope::Open, Format::Markdown) = "export-open-markdown";
    Export(Scope::Open, Format::Annotations) = "export-open-annotations";
    Export(Scope::Ticked, Format::Csv) = "export-ticked-csv";
    Export(Scope::Ticked, Format::Json) = "export-ticked-json";
    Export(Scope::Ticked, Format::Markdown) = "export-ticked-markdown";
    Export(Scope::Ticked, Format::Annotations) = "export-ticked-annotations";
    Export(Scope::Found, Format::Csv) = "export-found-csv";
    Export(Scope::Found, Format::Json) = "export-found-json";
    Export(Scope::Found, Format::Markdown) = "export-found-markdown";
    Export(Scope::Found, Format::Annotations) = "export-found-annotations";
    Export(Scope::All, Format::Csv) = "export-all-csv";
    Export(Scope::All, Format::Json) = "export-all-json";
    Export(Scope::All, Format::Markdown) = "export-all-markdown";
    Export(Scope::All, Format::Annotations) = "export-all-annotations";
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// A name that no action has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnknownAction;

impl FromStr for Action {
    type Err = UnknownAction;

    fn from_str(key: &str) -> Result<Action, UnknownAction> {
        let row = row_of(Action::KEYS, 0, key).ok_or(UnknownAction)?;
        Action::ALL.get(row).copied().ok_or(UnknownAction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_parses_back_to_itself() {
        for action in Action::ALL {
            assert_eq!(action.to_string().parse(), Ok(*action));
        }
        assert_eq!("open-sesame".parse::<Action>(), Err(UnknownAction));
    }

    #[test]
    fn every_status_can_be_toggled() {
        for status in Status::ALL {
            assert!(Action::ALL.contains(&Action::ToggleKind(*status)));
        }
    }
}
