//! What became of a target: its verdict, and the results that answer it.

use super::rows::mark;
use super::take::take_one;
use crate::export::Export;
use crate::html::{Html, card_picture};
use crate::label::Label;
use crate::language::Language;
use crate::ledger::table::amount;
use crate::ledger::{Figure, Judgement, Ledger, Pair, Target, Verdict, plain_sentence, share_text};
use crate::words::LaterWord;
use crate::write;
use muctieu_extract::Status;

/// What stands beside a figure wherever it is open: what became of it, if it is a target, and the ways to take
/// it along.
pub fn beside(export: &Export<'_>, figure: &Figure, language: Language) -> String {
    let mut html = Html::new(language);
    let is_target = figure.status() == Status::Target;
    let target = export.ledger.targets.iter().find(|t| export.ledger.figure(t).is_same(figure));
    if let Some(target) = target {
        html.raw(&outcome(export, target, language));
    }
    html.raw(&card_picture(export.ledger, figure, language).unwrap_or_default());
    take_one(&mut html, is_target);
    html.finish()
}

/// The verdict, in a word. Where something was reported, but nothing of the end, it says so.
pub(super) fn verdict(html: &mut Html, target: &Target, language: Language) {
    let Judgement { verdict, by, .. } = target.judgement;
    html.put(r#"<span class="verdict" data-verdict="%">%</span>"#);
    html.text(verdict.key());
    if verdict == Verdict::NoReport && by.is_some() {
        html.word(LaterWord::NoFinalReport);
    } else {
        html.text(verdict.label(language));
    }
}

/// What was reported by the result that decides, and of when that is.
pub(super) fn reported(html: &mut Html, ledger: &Ledger, target: &Target, language: Language) {
    let pair = target.judgement.by.and_then(|by| target.pairs.get(by));
    if let Some(result) = pair.and_then(|pair| ledger.figures.get(pair.result)) {
        html.put(r#"<span class="reported">%, %</span>"#);
        html.text(result.value.text(language));
        html.text(result.when.text(language));
    }
}

/// The verdict with the deadline, each result that answers the target, where it began, and the pace it needs.
pub fn outcome(export: &Export<'_>, target: &Target, language: Language) -> String {
    let mut html = Html::new(language);
    let ledger = export.ledger;
    html.put(r#"<section class="became"><h3>%</h3><p class="judgement">"#);
    html.word(LaterWord::Outcome);
    verdict(&mut html, target, language);
    match (target.frame, target.judgement.overdue) {
        (Some(frame), Some(passed)) => {
            html.put(" % %, %");
            html.word(LaterWord::DeadlineOn);
            html.said(write::date(frame.to, language));
            html.word(if passed { LaterWord::DeadlinePassed } else { LaterWord::DeadlineAhead });
        }
        _ => {
            html.put(" %");
            html.word(LaterWord::NoDeadline);
        }
    }
    html.put("</p>");
    if target.pairs.is_empty() {
        html.put(r#"<p class="none">%</p>"#);
        html.word(LaterWord::NothingReported);
    }
    html.put(r#"<ul class="pairs">"#);
    for (place, one) in target.pairs.iter().enumerate() {
        pair(&mut html, export, one, target.judgement.by == Some(place), language);
    }
    html.put("</ul>");
    if let Some(before) = target.baseline.and_then(|place| ledger.figures.get(place)) {
        html.put(r#"<p class="before">%: <a href="%">%</a></p>"#);
        html.word(LaterWord::Baseline);
        html.said(mark(ledger, before));
        let said = [before.value.text(language), " ", before.when.text(language)].concat();
        html.text(said.trim_end());
    }
    // What is reached, or past its time, needs no pace.
    let open = matches!(target.judgement.verdict, Verdict::OnTheWay | Verdict::TooEarly);
    if let Some(pace) = target.pace.filter(|_| open) {
        let figure = ledger.figure(target);
        html.put(r#"<p class="pace">%: % (% %)</p>"#);
        html.word(LaterWord::PaceNeeded);
        html.said(amount(figure, pace.a_year, language));
        html.word(LaterWord::From);
        html.said(amount(figure, pace.from, language));
    }
    html.put("</section>");
    html.finish()
}

fn pair(html: &mut Html, export: &Export<'_>, pair: &Pair, decides: bool, language: Language) {
    let ledger = export.ledger;
    let Some(result) = ledger.figures.get(pair.result) else { return };
    html.put(r#"<li data-outcome="%"><p class="result%"><a href="%">%</a></p>"#);
    html.text(pair.outcome.key());
    html.text(if decides { " decides" } else { "" });
    html.said(mark(ledger, result));
    html.said(plain_sentence(result, &ledger.places, language));
    if let Some(share) = pair.share {
        html.put(r#"<p class="share"><span class="bar" style="--share:%"></span>% · %</p>"#);
        let width = (share.value * 100.0).clamp(0.0, 100.0).round() as u32;
        html.said(format!("{width}%"));
        html.said(share_text(share, language));
        html.text(pair.outcome.label(language));
    }
    html.put(concat!(
        r#"<blockquote lang="vi">%</blockquote><p class="source" lang="vi">%</p>"#,
        r#"<details class="reasons"><summary>%</summary><ul>"#
    ));
    html.said(export.sentence(result));
    html.said(crate::export::source_line(export, result, language));
    html.word(LaterWord::Why);
    for reason in &pair.why {
        html.put("<li>%</li>");
        html.said(reason.text(language));
    }
    html.put("</ul></details></li>");
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
