//! What the screen names, the style sheets know.

use muctieu_extract::Status;
use muctieu_present::Theme;
use muctieu_present::html::{failed, header, list_head, new_version, unknown};
use muctieu_present::{Language, Settings, Tally, UnknownAddress};

const MARKS: &str = include_str!("../../../style/marks.css");
const TOKENS: &str = include_str!("../../../style/tokens.css");
const SHEETS: [&str; 9] = [
    include_str!("../../../style/base.css"),
    include_str!("../../../style/layout.css"),
    MARKS,
    include_str!("../../../style/views.css"),
    include_str!("../../../style/later/card.css"),
    include_str!("../../../style/later/ledger.css"),
    include_str!("../../../style/later/compare.css"),
    include_str!("../../../style/later/search.css"),
    include_str!("../../../style/print.css"),
];

#[test]
fn every_status_has_its_own_line_and_colour() {
    for status in Status::ALL {
        let key = status.key();
        assert!(MARKS.contains(&format!("mark[data-status=\"{key}\"]")), "{key}");
        assert!(
            MARKS.contains(&format!("  [data-status=\"{key}\"] {{ --kind: var(--{key});")),
            "{key}"
        );
        assert!(TOKENS.contains(&format!("--{key}: light-dark(")), "{key}");
    }
    let lines: Vec<&str> = MARKS
        .lines()
        .filter_map(|line| line.trim().strip_prefix("[data-status="))
        .filter_map(|line| line.split_once("--drawn: ")?.1.split(';').next())
        .collect();
    let mut distinct = lines.clone();
    distinct.sort_unstable();
    distinct.dedup();
    assert_eq!(distinct.len(), lines.len(), "told apart by more than colour: {lines:?}");
}

#[test]
fn every_theme_that_is_chosen_is_dressed() {
    for theme in Theme::ALL.into_iter().filter(|theme| *theme != Theme::System) {
        assert!(TOKENS.contains(&format!("[data-theme=\"{}\"]", theme.key())), "{theme:?}");
    }
}

#[test]
fn colours_stand_among_the_tokens_alone() {
    for sheet in SHEETS {
        for line in
            sheet.lines().filter(|line| !line.contains("mask-image") && !line.contains("@page"))
        {
            let colour = line.match_indices('#').any(|(at, _)| {
                let digits = line[at + 1..].bytes().take_while(u8::is_ascii_hexdigit).count();
                matches!(digits, 3 | 6 | 8) && !line[..at].ends_with(['(', '{', ','])
            });
            let printed = line.contains(":root { color-scheme: light;");
            assert!(!colour || printed, "{line}");
        }
    }
}

#[test]
fn every_class_that_is_written_is_styled() {
    let language = Language::Vietnamese;
    let address = UnknownAddress("#/x".into());
    let pages = [
        header(Settings::default(), None),
        new_version(language),
        failed(language),
        unknown(&address, language),
        list_head(1, Tally::default(), language),
    ];
    for page in pages {
        for class in page.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            for name in class.split(' ').filter(|name| *name != "language") {
                let selector = format!(".{name}");
                assert!(SHEETS.iter().any(|sheet| sheet.contains(&selector)), "{name}");
            }
        }
    }
}
