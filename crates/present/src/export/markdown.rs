//! The ledger in words, for notes and letters; and one figure with its source.

use super::Export;
use crate::Language;
use crate::label::Label;
use crate::ledger::{Figure, Pair, Target, plain_sentence, share_text};
use crate::packed::filled;
use crate::write;
use muctieu_extract::RULES_VERSION;

/// Targets in Markdown: one item each, the results that answer it and the reasons below.
///
/// `rows` are places in [`Ledger::targets`](crate::ledger::Ledger::targets).
pub fn markdown(export: &Export<'_>, rows: &[usize], language: Language) -> String {
    let title = language.pick("Sổ chỉ tiêu", "Ledger of targets");
    let today = write::date(export.today, language);
    let made = language.pick("Tính đến ngày %. Bộ quy tắc %.", "As of %. Rules %.");
    let made = filled(made, &[&today, RULES_VERSION]);
    let mut written = filled("# %\n\n%\n", &[title, &made]);
    for target in rows.iter().filter_map(|row| export.ledger.targets.get(*row)) {
        item(&mut written, export, target, language);
    }
    written
}

fn item(written: &mut String, export: &Export<'_>, target: &Target, language: Language) {
    let figure = export.ledger.figure(target);
    let verdict = target.judgement.verdict.label(language);
    let mut line = |template: &str, texts: &[&str]| written.push_str(&filled(template, texts));
    let said = escaped(&plain_sentence(figure, &export.ledger.places, language));
    line("\n- **%**: %\n", &[&said, verdict]);
    line("  - %\n", &[&quoted(export, figure, language)]);
    for pair in &target.pairs {
        let Some(result) = export.ledger.figures.get(pair.result) else { continue };
        let said = escaped(&plain_sentence(result, &export.ledger.places, language));
        line("  - %: %%\n", &[result_word(language), &said, &share(pair, language)]);
        line("    - %\n", &[&quoted(export, result, language)]);
        let why: Vec<String> = pair.why.iter().map(|reason| reason.text(language)).collect();
        let why = escaped(&why.join("; "));
        line("    - %: %\n", &[language.pick("Vì sao", "Why"), &why]);
    }
}

fn result_word(language: Language) -> &'static str {
    language.pick("Kết quả", "Result")
}

fn share(pair: &Pair, language: Language) -> String {
    pair.share.map_or_else(String::new, |share| filled(" (%)", &[&share_text(share, language)]))
}

/// The sentence, the outlet, the day and the link, in Markdown.
fn quoted(export: &Export<'_>, figure: &Figure, language: Language) -> String {
    let quote = escaped(&export.sentence(figure));
    // What would end a link's address is written as a browser writes it.
    let link = export.link(figure).replace('(', "%28").replace(')', "%29").replace(' ', "%20");
    let source = escaped(&source_line(export, figure, language));
    filled("“%” — [%](%)", &[&quote, &source, &link])
}

/// The article, the outlet and the day.
pub(crate) fn source_line(export: &Export<'_>, figure: &Figure, language: Language) -> String {
    let article = export.ledger.article(figure);
    let mut line = article.title.clone();
    let day = article.published.map(|published| write::date(published.date, language));
    for part in [&article.outlet, &day].into_iter().flatten() {
        line.push_str(", ");
        line.push_str(part);
    }
    line
}

/// A figure with its source, as plain text: the sentence that says it, the article, the outlet, the day, the
/// link to the mark, and the page it is from where that is known.
pub fn citation(export: &Export<'_>, figure: &Figure, language: Language) -> String {
    let (quote, source) = (export.sentence(figure), source_line(export, figure, language));
    let mut cited = filled("“%”\n%\n%", &[&quote, &source, &export.link(figure)]);
    if let Some(url) = &export.ledger.article(figure).url {
        cited.push('\n');
        cited.push_str(url);
    }
    cited
}

/// Targets with their sources, one after the other, as plain text.
///
/// `rows` are places in [`Ledger::targets`](crate::ledger::Ledger::targets).
pub fn citations(export: &Export<'_>, rows: &[usize], language: Language) -> String {
    let mut cited = String::new();
    for target in rows.iter().filter_map(|row| export.ledger.targets.get(*row)) {
        if !cited.is_empty() {
            cited.push_str("\n\n");
        }
        cited.push_str(&citation(export, export.ledger.figure(target), language));
    }
    cited
}

/// Text that Markdown leaves as it is.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&') {
            safe.push('\\');
        }
        safe.push(if sign == '\n' { ' ' } else { sign });
    }
    safe
}
