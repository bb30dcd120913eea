//! What a button asks for. Everything else that can be clicked is a link.

use std::fmt;
use std::str::FromStr;

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
    /// Past what stands at the top of every page.
    SkipToContent,
}

impl Action {
    /// Every action.
    pub const ALL: [Action; 13] = [
        Action::ToggleKind(Status::Target),
        Action::ToggleKind(Status::Result),
        Action::ToggleKind(Status::Context),
        Action::ToggleEveryNumber,
        Action::NextTarget,
        Action::PreviousTarget,
        Action::CloseCard,
        Action::NextTheme,
        Action::OtherLanguage,
        Action::TryAgain,
        Action::LetNewVersionIn,
        Action::PutOffNewVersion,
        Action::SkipToContent,
    ];

    /// Its name in the page.
    pub const fn key(self) -> &'static str {
        match self {
            Action::ToggleKind(Status::Target) => "toggle-target",
            Action::ToggleKind(Status::Result) => "toggle-result",
            Action::ToggleKind(Status::Context) => "toggle-context",
            Action::ToggleEveryNumber => "toggle-every-number",
            Action::NextTarget => "next-target",
            Action::PreviousTarget => "previous-target",
            Action::CloseCard => "close-card",
            Action::NextTheme => "next-theme",
            Action::OtherLanguage => "other-language",
            Action::TryAgain => "try-again",
            Action::LetNewVersionIn => "let-new-version-in",
            Action::PutOffNewVersion => "put-off-new-version",
            Action::SkipToContent => "skip-to-content",
        }
    }
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
        Action::ALL.into_iter().find(|action| action.key() == key).ok_or(UnknownAction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_parses_back_to_itself() {
        for action in Action::ALL {
            assert_eq!(action.to_string().parse(), Ok(action));
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
