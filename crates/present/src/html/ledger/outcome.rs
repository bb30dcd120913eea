//! What became of a target: its verdict, and the results that answer it.

use super::rows::mark;
use super::take::take_one;
use crate::export::Export;
use crate::html::{Html, card_picture};
use crate::label::Label;
use crate::language::Language;
use crate::ledger::table::amount;
use crate::ledger::{Figure, Pair, Target, Verdict, plain_sentence, share_text};
use crate::words::LaterWord;
use crate::write;
use muctieu_extract::Status;

/// What stands beside a figure wherever it is open: what became of it, if it is a target, and the ways to take
/// it along.
pub fn beside(export: &Export<'_>, figure: &Figure, language: Language) -> String {
    let mut html = Html::default();
    let is_target = figure.status() == Status::Target;
    let at = |target: &&Target| export.ledger.figure(target) == figure;
    if let Some(target) = export.ledger.targets.iter().filter(|_| is_target).find(at) {
        html.raw(&outcome(export, target, language));
    }
    html.raw(&card_picture(export.ledger, figure, language).unwrap_or_default());
    take_one(&mut html, is_target, language);
    html.finish()
}

/// The verdict, in a word.
pub(super) fn verdict(html: &mut Html, target: &Target, language: Language) {
    let verdict = target.judgement.verdict;
    let says = [("class", "verdict"), ("data-verdict", verdict.key())];
    html.element("span", &says, verdict.label(language));
}

/// The verdict with the deadline, each result that answers the target, where it began, and the pace it needs.
pub fn outcome(export: &Export<'_>, target: &Target, language: Language) -> String {
    let mut html = Html::default();
    let ledger = export.ledger;
    html.put(r#"section class="became""#);
    html.put_text("h3", LaterWord::Outcome.text(language));
    html.put(r#"p class="judgement""#);
    verdict(&mut html, target, language);
    html.text(" ");
    match (target.frame, target.judgement.overdue) {
        (Some(frame), Some(passed)) => {
            let word = if passed { LaterWord::DeadlinePassed } else { LaterWord::DeadlineAhead };
            let (day, word) = (write::date(frame.to, language), word.text(language));
            html.text(&format!("{} {day}, {word}", LaterWord::DeadlineOn.text(language)));
        }
        _ => html.text(LaterWord::NoDeadline.text(language)),
    }
    html.close();
    if target.pairs.is_empty() {
        html.put_text(r#"p class="none""#, LaterWord::NothingReported.text(language));
    }
    html.put(r#"ul class="pairs""#);
    for (place, one) in target.pairs.iter().enumerate() {
        let decides = target.judgement.by == Some(place);
        pair(&mut html, export, one, decides, language);
    }
    html.close();
    if let Some(before) = target.baseline.and_then(|place| ledger.figures.get(place)) {
        html.put(r#"p class="before""#);
        html.text(LaterWord::Baseline.text(language));
        html.text(": ");
        let said = format!("{} {}", before.value.text(language), before.when.text(language));
        html.element("a", &[("href", &mark(ledger, before))], said.trim_end());
        html.close();
    }
    // What is reached, or past its time, needs no pace.
    let open = matches!(target.judgement.verdict, Verdict::OnTheWay | Verdict::TooEarly);
    if let Some(pace) = target.pace.filter(|_| open) {
        let figure = ledger.figure(target);
        let said = format!(
            "{}: {} ({} {})",
            LaterWord::PaceNeeded.text(language),
            amount(figure, pace.a_year, language),
            LaterWord::From.text(language),
            amount(figure, pace.from, language)
        );
        html.put_text(r#"p class="pace""#, &said);
    }
    html.finish()
}

fn pair(html: &mut Html, export: &Export<'_>, pair: &Pair, decides: bool, language: Language) {
    let ledger = export.ledger;
    let Some(result) = ledger.figures.get(pair.result) else { return };
    html.open("li", &[("data-outcome", pair.outcome.key())]);
    html.open("p", &[("class", if decides { "result decides" } else { "result" })]);
    let said = plain_sentence(result, &ledger.places, language);
    html.element("a", &[("href", &mark(ledger, result))], &said);
    html.close();
    if let Some(share) = pair.share {
        html.put(r#"p class="share""#);
        let width = format!("--share:{}%", (share.value * 100.0).clamp(0.0, 100.0).round() as u32);
        html.element("span", &[("class", "bar"), ("style", &width)], "");
        html.text(&format!("{} · {}", share_text(share, language), pair.outcome.label(language)));
        html.close();
    }
    html.put_text(r#"blockquote lang="vi""#, &export.sentence(result));
    let source = crate::export::source_line(export, result, language);
    html.put_text(r#"p class="source" lang="vi""#, &source);
    html.put(r#"details class="reasons""#);
    html.put_text("summary", LaterWord::Why.text(language));
    html.put("ul");
    for reason in &pair.why {
        html.put_text("li", &reason.text(language));
    }
    html.close();
    html.close();
    html.close();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::ledger::tests::with_ledger;

    #[test]
    fn a_target_shows_the_result_that_decides_and_why() {
        with_ledger(|export| {
            let html = outcome(export, &export.ledger.targets[0], Language::Vietnamese);
            for part in [
                "data-verdict=\"reached\">đã đạt</span> Hạn: 31/12/2021, đã qua",
                "<li data-outcome=\"met\"><p class=\"result decides\"><a href=\"#/article/a%20b/",
                "--share:100%",
                "102,2% mức đề ra · đạt mức đề ra",
                "<li>cùng nói về “Thu nhập bình quân đầu người”</li>",
                "<blockquote lang=\"vi\">Năm 2021, thu nhập",
            ] {
                assert!(html.contains(part), "{part}\n{html}");
            }
        });
    }

    #[test]
    fn only_a_target_has_an_outcome_and_every_figure_can_be_copied() {
        with_ledger(|export| {
            for figure in &export.ledger.figures {
                let html = beside(export, figure, Language::English);
                let is_target = figure.status() == Status::Target;
                assert_eq!(html.contains("class=\"became\""), is_target, "{html}");
                assert_eq!(html.contains("export-open-csv"), is_target, "{html}");
                assert!(html.contains("data-act=\"copy-with-source\""), "{html}");
            }
        });
    }
}
