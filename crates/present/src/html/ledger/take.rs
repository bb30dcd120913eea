//! The ways to take figures along.

use crate::action::Action;
use crate::export::{Format, Scope};
use crate::html::Html;
use crate::language::Language;
use crate::words::{LaterWord, Word};

/// The ways to take an article, or what the ledger shows, along; the whole ledger too where less is shown.
pub fn take(scopes: &[Scope], language: Language) -> String {
    let mut html = Html::default();
    html.put(r#"section class="take""#);
    for scope in scopes {
        formats(&mut html, *scope, language);
    }
    html.finish()
}

/// The ways to take the open figure along.
pub(super) fn take_one(html: &mut Html, is_target: bool, language: Language) {
    html.put(r#"div class="take""#);
    let copy = Word::CopyWithSource.text(language);
    html.word_button("button", Action::CopyWithSource, copy);
    if is_target {
        formats(html, Scope::Open, language);
    }
    html.close();
}

fn formats(html: &mut Html, scope: Scope, language: Language) {
    let words = match scope {
        Scope::Article => LaterWord::TakeArticle,
        Scope::Open => LaterWord::TakeTarget,
        Scope::Found => LaterWord::TakeFound,
        Scope::All => LaterWord::TakeAll,
    };
    let words = words.text(language);
    html.open("p", &[("class", "formats"), ("role", "group"), ("aria-label", words)]);
    html.put_text("span", words);
    for format in Format::ALL {
        html.word_button("format", Action::Export(scope, *format), format.name());
    }
    if matches!(scope, Scope::Article | Scope::Found) {
        html.word_button("format", Action::Print, LaterWord::Print.text(language));
    }
    html.close();
}
