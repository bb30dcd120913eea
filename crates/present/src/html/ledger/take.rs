//! The ways to take figures along.

use crate::action::Action;
use crate::export::{Format, Scope};
use crate::html::Html;
use crate::language::Language;
use crate::words::{LaterWord, Word};

/// The ways to take an article, or what the ledger shows, along; the whole ledger too where less is shown.
pub fn take(scopes: &[Scope], language: Language) -> String {
    let mut html = Html::new(language);
    html.put(r#"<section class="take">"#);
    for scope in scopes {
        formats(&mut html, *scope);
    }
    html.put("</section>");
    html.finish()
}

/// The ways to take the open figure along.
pub(super) fn take_one(html: &mut Html, is_target: bool) {
    html.put(r#"<div class="take">"#);
    html.word_button("button", Action::CopyWithSource, Word::CopyWithSource);
    if is_target {
        formats(html, Scope::Open);
    }
    html.put("</div>");
}

fn formats(html: &mut Html, scope: Scope) {
    let word = match scope {
        Scope::Article => LaterWord::TakeArticle,
        Scope::Open => LaterWord::TakeTarget,
        Scope::Found => LaterWord::TakeFound,
        Scope::All => LaterWord::TakeAll,
    };
    html.put(r#"<p class="formats" role="group" aria-label="%"><span>%</span>"#);
    html.word(word);
    html.word(word);
    for format in Format::ALL {
        html.button("format", Action::Export(scope, *format));
        html.put(">%</button>");
        html.text(format.name());
    }
    if matches!(scope, Scope::Article | Scope::Found) {
        html.word_button("format", Action::Print, LaterWord::Print);
    }
    html.put("</p>");
}
