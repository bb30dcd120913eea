//! The languages of the interface.

/// A language of the interface. The articles stay as they were written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Language {
    /// Vietnamese, the first.
    #[default]
    Vietnamese,
    /// English.
    English,
}

impl Language {
    /// Every language, the first one first.
    pub const ALL: [Language; 2] = [Language::Vietnamese, Language::English];

    /// Its tag, as in HTML's `lang`.
    pub const fn key(self) -> &'static str {
        match self {
            Language::Vietnamese => "vi",
            Language::English => "en",
        }
    }

    /// The language of that tag.
    pub fn from_key(key: &str) -> Option<Self> {
        Language::ALL.into_iter().find(|language| language.key() == key)
    }

    /// Its name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::Vietnamese => "Tiếng Việt",
            Language::English => "English",
        }
    }

    /// The other one, that a switch turns to.
    pub const fn other(self) -> Self {
        match self {
            Language::Vietnamese => Language::English,
            Language::English => Language::Vietnamese,
        }
    }

    /// Picks the text of this language.
    pub const fn pick<T: Copy>(self, vietnamese: T, english: T) -> T {
        match self {
            Language::Vietnamese => vietnamese,
            Language::English => english,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_lead_back_to_their_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_key(language.key()), Some(language));
            assert_ne!(language.other(), language);
        }
        assert_eq!(Language::from_key("fr"), None);
    }
}
