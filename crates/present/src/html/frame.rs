//! What stands around every view, or in place of one.

use super::{Html, icon};
use crate::action::Action;
use crate::language::Language;
use crate::route::{Route, UnknownAddress};

use crate::settings::{Settings, Theme};
use crate::view::View;
use crate::words::Word;

/// The line at the top: the app's name, which leads to the list; the views, of which `current` is open; help,
/// theme and language.
pub fn header(settings: Settings, current: Option<View>) -> String {
    let language = settings.language;
    let mut html = Html::default();
    let skip = [("class", "skip"), ("href", "#"), ("data-act", Action::SkipToContent.key())];
    html.element("a", &skip, Word::SkipToContent.text(language));
    html.put("header class=\"header\"");
    html.open("a", &[("class", "brand"), ("href", &Route::List.to_string())]);
    html.put_text("span class=\"target-sign\" aria-hidden=\"true\"", "");
    html.text(Word::AppName.text(language));
    html.close();

    let views = Word::Views.text(language);
    html.open("nav", &[("class", "views"), ("aria-label", views)]);
    for &view in View::ALL {
        let address = view.start().to_string();
        let link = [("href", &*address), ("aria-current", "page")];
        let attributes = if current == Some(view) { &link[..] } else { &link[..1] };
        html.element("a", attributes, view.word().text(language));
        html.text(" ");
    }
    html.close();

    let group = Word::Settings.text(language);
    html.open("div", &[("class", "settings"), ("role", "group"), ("aria-label", group)]);
    let help = Word::Help.text(language);
    let address = Route::Help.to_string();
    let link = [("class", "tool"), ("href", &*address), ("aria-keyshortcuts", "?")];
    html.open("a", &[&link[..], &[("title", help), ("aria-label", help)]].concat());
    html.icon(icon::QUESTION);
    html.close();

    let theme = settings.theme.word().text(language);
    let says = [("title", theme), ("aria-label", theme), ("data-theme-now", settings.theme.key())];
    html.button("tool", Action::NextTheme, &says);
    html.icon(match settings.theme {
        Theme::System => icon::HALF,
        Theme::Light => icon::SUN,
        Theme::Dark => icon::MOON,
    });
    html.close();

    let other = language.other();
    let says = [("lang", other.key()), ("aria-label", Word::SwitchLanguage.text(language))];
    html.button("tool language", Action::OtherLanguage, &says);
    html.text(other.own_name());
    html.finish()
}

/// The line at the foot.
pub fn footer(language: Language) -> String {
    let mut html = Html::default();
    html.put("footer class=\"footer\"");
    html.put_text("p", Word::Footer.text(language));
    html.finish()
}

/// The bar that offers a new version.
pub fn new_version(language: Language) -> String {
    let mut html = Html::default();
    html.put("div class=\"notice\"");
    html.put_text("span", Word::NewVersion.text(language));
    html.word_button("button", Action::LetNewVersionIn, Word::Reload.text(language));
    html.word_button("quiet", Action::PutOffNewVersion, Word::Later.text(language));
    html.finish()
}

/// A bar that tells something, until it is closed; with a text to copy by hand, where there is one.
pub fn notice(word: Word, text: Option<&str>, language: Language) -> String {
    let mut html = Html::default();
    html.put("div class=\"notice\"");
    html.put_text("span", word.text(language));
    if let Some(text) = text {
        let says =
            [("readonly", ""), ("rows", "4"), ("aria-label", Word::CopyWithSource.text(language))];
        html.element("textarea", &says, text);
    }
    html.word_button("quiet", Action::CloseNotice, Word::Close.text(language));
    html.finish()
}

/// What any view shows until the articles are there.
pub fn loading(language: Language) -> String {
    let mut html = Html::default();
    html.put_text("p class=\"plain\" role=\"status\"", Word::Loading.text(language));
    html.finish()
}

/// What any view shows where they did not come.
pub fn failed(language: Language) -> String {
    let mut html = Html::default();
    html.put("div class=\"plain\" role=\"alert\"");
    html.put_text("p", Word::CorpusFailed.text(language));
    html.word_button("button", Action::TryAgain, Word::TryAgain.text(language));
    html.finish()
}

/// What an address shows that names nothing: it says so, and offers the list.
pub fn unknown(address: &UnknownAddress, language: Language) -> String {
    let mut html = Html::default();
    html.put("section class=\"plain\" data-view=\"unknown\"");
    html.put_text("h1 tabindex=\"-1\"", Word::UnknownAddress.text(language));
    html.put("p");
    html.put_text("code", &address.0);
    html.close();
    html.put_text("p", Word::UnknownAddressHelp.text(language));
    html.put("p");
    let list = Route::List.to_string();
    html.element("a", &[("class", "button"), ("href", &list)], Word::BackToList.text(language));
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
