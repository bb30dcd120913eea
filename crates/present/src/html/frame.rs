//! What stands around every view, or in place of one.

use super::{Html, icon};
use crate::action::Action;
use crate::language::Language;
use crate::route::UnknownAddress;

use crate::settings::{Settings, Theme};
use crate::view::View;
use crate::words::Word;

/// The line at the top: the app's name, which leads to the list; the views, of which `current` is open; help,
/// theme and language.
pub fn header(settings: Settings, current: Option<View>) -> String {
    let language = settings.language;
    let mut html = Html::new(language);
    html.put(concat!(
        r##"<a class="skip" href="#" data-act="%">%</a><header class="header"><a class="brand" href="#/">"##,
        r#"<span class="target-sign" aria-hidden="true"></span>%</a><nav class="views" aria-label="%">"#,
    ));
    html.text(Action::SkipToContent.key());
    html.word(Word::SkipToContent);
    html.word(Word::AppName);
    html.word(Word::Views);
    for &view in View::ALL {
        html.put(r#"<a href="%"%>%</a> "#);
        html.said(view.start().to_string());
        html.raw(if current == Some(view) { r#" aria-current="page""# } else { "" });
        html.word(view.word());
    }
    html.put(concat!(
        r#"</nav><div class="settings" role="group" aria-label="%">"#,
        r##"<a class="tool" href="#/help" aria-keyshortcuts="?" title="%" aria-label="%">"##,
    ));
    html.word(Word::Settings);
    html.word(Word::Help);
    html.word(Word::Help);
    html.icon(icon::QUESTION);
    html.put("</a>");

    html.button("tool", Action::NextTheme);
    html.put(r#" title="%" aria-label="%" data-theme-now="%">"#);
    html.word(settings.theme.word());
    html.word(settings.theme.word());
    html.text(settings.theme.key());
    html.icon(match settings.theme {
        Theme::System => icon::HALF,
        Theme::Light => icon::SUN,
        Theme::Dark => icon::MOON,
    });
    html.put("</button>");

    let other = language.other();
    html.button("tool language", Action::OtherLanguage);
    html.put(r#" lang="%" aria-label="%">%</button></div></header>"#);
    html.text(other.key());
    html.word(Word::SwitchLanguage);
    html.text(other.own_name());
    html.finish()
}

/// The line at the foot.
pub fn footer(language: Language) -> String {
    let mut html = Html::new(language);
    html.put(r#"<footer class="footer"><p>%</p></footer>"#);
    html.word(Word::Footer);
    html.finish()
}

/// The bar that offers a new version.
pub fn new_version(language: Language) -> String {
    let mut html = Html::new(language);
    html.put(r#"<div class="notice"><span>%</span>"#);
    html.word(Word::NewVersion);
    html.word_button("button", Action::LetNewVersionIn, Word::Reload);
    html.word_button("quiet", Action::PutOffNewVersion, Word::Later);
    html.put("</div>");
    html.finish()
}

/// A bar that tells something, until it is closed; with a text to copy by hand, where there is one.
pub fn notice(word: Word, text: Option<&str>, language: Language) -> String {
    let mut html = Html::new(language);
    html.put(r#"<div class="notice"><span>%</span>"#);
    html.word(word);
    if let Some(text) = text {
        html.put(r#"<textarea readonly="" rows="4" aria-label="%">%</textarea>"#);
        html.word(Word::CopyWithSource);
        html.text(text);
    }
    html.word_button("quiet", Action::CloseNotice, Word::Close);
    html.put("</div>");
    html.finish()
}

/// What any view shows until what it needs is there.
pub fn loading(language: Language) -> String {
    let mut html = Html::new(language);
    html.put(r#"<p class="plain" role="status">%</p>"#);
    html.word(Word::Loading);
    html.finish()
}

/// What any view shows where that did not come.
pub fn failed(language: Language) -> String {
    let mut html = Html::new(language);
    html.put(r#"<div class="plain" role="alert"><p>%</p>"#);
    html.word(Word::NotLoaded);
    html.word_button("button", Action::TryAgain, Word::TryAgain);
    html.put("</div>");
    html.finish()
}

/// What an address shows that names nothing: it says so, and offers the list.
pub fn unknown(address: &UnknownAddress, language: Language) -> String {
    let mut html = Html::new(language);
    html.put(concat!(
        r#"<section class="plain" data-view="unknown"><h1 tabindex="-1">%</h1><p><code>%</code></p>"#,
        r##"<p>%</p><p><a class="button" href="#/">%</a></p></section>"##,
    ));
    html.word(Word::UnknownAddress);
    html.text(&address.0);
    html.word(Word::UnknownAddressHelp);
    html.word(Word::BackToList);
    html.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_says_what_its_buttons_turn_to() {
        for theme in Theme::ALL {
            for language in Language::ALL {
                let html = header(Settings { language, theme }, Some(View::Ledger));
                let open = "<a href=\"#/ledger\" aria-current=\"page\">";
                assert!(html.contains(open) && html.matches("aria-current").count() == 1);
                assert!(html.contains(&format!("data-theme-now=\"{}\"", theme.key())), "{html}");
                assert!(html.contains(&format!("aria-label=\"{}\"", theme.word().text(language))));
                assert!(html.contains(&format!(">{}</button>", language.other().own_name())));
            }
        }
    }

    #[test]
    fn an_unknown_address_is_shown_as_text() {
        let html = unknown(&UnknownAddress("#/<b>".into()), Language::Vietnamese);
        assert!(html.contains("<code>#/&lt;b&gt;</code>"), "{html}");
        assert!(html.contains("href=\"#/\""), "{html}");
    }

    #[test]
    fn what_can_go_wrong_offers_a_way_on() {
        assert!(failed(Language::English).contains("data-act=\"try-again\""));
        let bar = new_version(Language::English);
        assert!(bar.contains("data-act=\"let-new-version-in\""), "{bar}");
        assert!(bar.contains("data-act=\"put-off-new-version\""), "{bar}");
    }
}
