//! How the reader likes it: what is remembered from visit to visit.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use crate::language::Language;
use crate::words::Word;

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order in which the switch goes round.
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    /// Its name in storage and style.
    pub const fn key(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// Its name on the screen.
    pub const fn word(self) -> Word {
        match self {
            Theme::System => Word::ThemeSystem,
            Theme::Light => Word::ThemeLight,
            Theme::Dark => Word::ThemeDark,
        }
    }

    /// The one that the switch turns to.
    pub const fn next(self) -> Theme {
        match self {
            Theme::System => Theme::Light,
            Theme::Light => Theme::Dark,
            Theme::Dark => Theme::System,
        }
    }
}

/// What is remembered. Written as a query, `language=vi&theme=dark`, which a line of script reads too,
/// and which needs no parser of JSON in the app.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Settings {
    /// The language of the interface.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
}

impl fmt::Display for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "language={}&theme={}", self.language.key(), self.theme.key())
    }
}

impl FromStr for Settings {
    type Err = Infallible;

    /// What is not understood is left at its default: a later version may have written it.
    fn from_str(written: &str) -> Result<Settings, Infallible> {
        let mut settings = Settings::default();
        for (name, value) in written.split('&').filter_map(|part| part.split_once('=')) {
            match name {
                "language" => {
                    settings.language = Language::from_key(value).unwrap_or_default();
                }
                "theme" => {
                    let theme = Theme::ALL.into_iter().find(|theme| theme.key() == value);
                    settings.theme = theme.unwrap_or_default();
                }
                _ => {}
            }
        }
        Ok(settings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_parse_back_to_themselves() {
        for language in Language::ALL {
            for theme in Theme::ALL {
                let settings = Settings { language, theme };
                assert_eq!(settings.to_string().parse(), Ok(settings));
            }
        }
        for odd in ["", "theme=blue", "{}", "language=fr&x=y", "=&="] {
            assert_eq!(odd.parse(), Ok(Settings::default()), "{odd}");
        }
    }

    #[test]
    fn the_switch_goes_round() {
        for theme in Theme::ALL {
            assert_eq!(theme.next().next().next(), theme);
            assert_ne!(theme.next(), theme);
        }
    }
}
