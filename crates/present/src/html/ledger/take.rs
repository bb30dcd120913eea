//! The ways to take figures along.

use crate::action::Action;
use crate::export::{Format, Scope};
use crate::html::Html;
use crate::language::Language;
use crate::packed::filled;
use crate::words::{Counted, LaterWord, Word};

/// The ways to take an article along, or what the ledger's filter lets through and the whole ledger. `prints` where
/// they are what a printer takes: nothing is ticked.
pub fn take(scopes: &[Scope], prints: bool, language: Language) -> String {
    let mut html = Html::new(language);
    html.put(r#"<section class="take">"#);
    for (place, scope) in scopes.iter().enumerate() {
        formats(&mut html, *scope, prints && place == 0);
    }
    html.put("</section>");
    html.finish()
}

/// How many targets are ticked, how many of them the filter leaves out, and the ways to take them along; nothing where
/// none is.
pub fn take_ticked(ticked: (usize, usize), language: Language) -> String {
    let mut html = Html::new(language);
    if ticked.0 > 0 {
        html.put(r#"<section class="take ticked"><p>% "#);
        html.said(ticked_words(ticked, language));
        html.word_button("quiet", Action::Untick, LaterWord::Untick);
        html.put("</p>");
        formats(&mut html, Scope::Ticked, true);
        html.put("</section>");
    }
    html.finish()
}

/// `Đã chọn 3 chỉ tiêu, kể cả 1 ngoài bộ lọc`; what a screen reader is told when that changes, too.
pub fn ticked_words((ticked, beyond): (usize, usize), language: Language) -> String {
    let targets = Counted::Targets.text(ticked, language);
    let mut words = [LaterWord::Ticked.text(language), " ", &targets].concat();
    if beyond > 0 {
        let beyond = beyond.to_string();
        words.push_str(&filled(LaterWord::TickedBeyond.text(language), &[&beyond]));
    }
    words
}

/// The ways to take the open figure along.
pub(super) fn take_one(html: &mut Html, is_target: bool) {
    html.put(r#"<div class="take">"#);
    html.word_button("button", Action::CopyWithSource, Word::CopyWithSource);
    if is_target {
        formats(html, Scope::Open, false);
    }
    html.put("</div>");
}

fn formats(html: &mut Html, scope: Scope, prints: bool) {
    let word = match scope {
        Scope::Article => LaterWord::TakeArticle,
        Scope::Open => LaterWord::TakeTarget,
        Scope::Ticked => LaterWord::TakeTicked,
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
    if prints {
        if scope != Scope::Article {
            html.word_button("format", Action::CopyTargets, Word::CopyWithSource);
        }
        html.word_button("format", Action::Print, LaterWord::Print);
    }
    html.put("</p>");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_ticked_is_counted_with_what_the_filter_leaves_out() {
        assert_eq!(ticked_words((3, 0), Language::Vietnamese), "Đã chọn 3 chỉ tiêu");
        let some = ticked_words((3, 1), Language::Vietnamese);
        assert_eq!(some, "Đã chọn 3 chỉ tiêu, kể cả 1 ngoài bộ lọc");
        let some = ticked_words((1, 1), Language::English);
        assert_eq!(some, "Selected: 1 target, 1 of them outside the filter");
        assert_eq!(take_ticked((0, 0), Language::English), "");
        let html = take_ticked((3, 1), Language::Vietnamese);
        assert!(html.contains("ngoài bộ lọc <button"), "{html}");
        for key in ["untick", "export-ticked-csv", "export-ticked-annotations", "copy-targets"] {
            assert!(html.contains(&format!("data-act=\"{key}\"")), "{key}\n{html}");
        }
    }

    #[test]
    fn one_way_leads_to_the_printer() {
        let both = [Scope::Found, Scope::All];
        for (scopes, prints, copies) in [(&both[..], 1, 1), (&both[1..], 1, 1)] {
            let html = take(scopes, true, Language::Vietnamese);
            assert_eq!(html.matches("data-act=\"print\"").count(), prints, "{html}");
            assert_eq!(html.matches("data-act=\"copy-targets\"").count(), copies, "{html}");
        }
        let ticked = take(&both, false, Language::Vietnamese);
        assert!(!ticked.contains("data-act=\"print\""), "what is ticked is printed: {ticked}");
        let article = take(&[Scope::Article], true, Language::English);
        assert!(article.contains("\"print\"") && !article.contains("copy-targets"), "{article}");
    }
}
