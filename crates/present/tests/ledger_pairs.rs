//! Pairs, and figures that look like one: the cases of `pairs.txt`.

use muctieu_corpus::{Document, Metadata};
use muctieu_extract::{Block, BlockKind, Date, Extraction, Span, Status, extract};
use muctieu_present::ledger::{Figure, Ledger, Source};

/// One case of the file.
#[derive(Default)]
struct Case {
    title: String,
    today: String,
    /// What is known of each article, and its text with marks.
    articles: Vec<(String, String)>,
    expected: String,
}

fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in include_str!("pairs.txt").lines().filter(|l| !l.is_empty() && !l.starts_with('#')) {
        if let Some(title) = line.strip_prefix("== ") {
            cases.push(Case { title: title.to_string(), ..Case::default() });
            continue;
        }
        let case = cases.last_mut().unwrap();
        match line.split_once(' ').unwrap() {
            ("today", day) => case.today = day.to_string(),
            ("article", known) => case.articles.push((known.to_string(), String::new())),
            ("pair" | "none", _) => case.expected = line.to_string(),
            _ => case.articles.last_mut().unwrap().1.push_str(line),
        }
    }
    cases
}

/// The document of an article, and where its mark stands.
fn document(number: usize, known: &str, marked: &str) -> (Document, u32) {
    let mark = marked.find('⟦').unwrap();
    let text = marked.replace(['⟦', '⟧'], "");
    let mut meta = Metadata::default();
    for field in known.split("; ") {
        match field.split_once('=').unwrap() {
            ("place", place) => meta.place = Some(place.to_string()),
            ("published", day) => meta.published = Some(day.parse().unwrap()),
            ("term", term) => {
                let (from, to) = term.split_once('/').unwrap();
                let term = (from.parse().unwrap(), to.parse().unwrap());
                meta.term = Some(muctieu_extract::Term { from: term.0, to: term.1 });
            }
            (other, _) => panic!("no field {other}"),
        }
    }
    let whole = Span::new(0, text.len() as u32);
    let blocks = vec![Block { kind: BlockKind::Paragraph, level: 0, span: whole }];
    (Document::new(format!("article-{number}"), text, blocks, meta), mark as u32)
}

/// What became of a case, in the words of the file.
fn found(case: &Case) -> Result<String, String> {
    let made: Vec<(Document, u32)> = case
        .articles
        .iter()
        .enumerate()
        .map(|(number, (known, text))| document(number, known, text))
        .collect();
    let read: Vec<Extraction> = made.iter().map(|(d, _)| extract(d.article())).collect();
    let sources: Vec<Source<'_>> = made
        .iter()
        .zip(&read)
        .map(|((document, _), extraction)| Source { document, extraction })
        .collect();
    let today: Date = case.today.parse().map_err(|()| "no day")?;
    let ledger = Ledger::new(&sources, today);
    let figure = |article: usize| -> Result<usize, String> {
        let here = |f: &Figure| f.article as usize == article && f.mark() == made[article].1;
        ledger.figures.iter().position(here).ok_or_else(|| format!("no figure in {article}"))
    };
    let (target, result) = (figure(0)?, figure(1)?);
    let statuses = (ledger.figures[target].status(), ledger.figures[result].status());
    if statuses != (Status::Target, Status::Result) {
        return Err(format!("read as {statuses:?}"));
    }
    let target = ledger.targets.iter().find(|t| t.figure == target).unwrap();
    let Some(pair) = target.pairs.iter().find(|pair| pair.result == result) else {
        return Ok("none".to_string());
    };
    assert!(pair.why.len() >= 4, "{:?}", pair.why);
    let share = pair.share.map(|share| (share.value * 1000.0).round() / 10.0);
    let share = share.map_or("-".to_string(), |share| share.to_string());
    let timing = pair.timing.key();
    let verdict = target.judgement.verdict.key();
    Ok(format!("pair {share} {} {timing} {verdict}", pair.outcome.key()))
}

#[test]
fn every_case_of_the_file() {
    let cases = cases();
    let against = cases.iter().filter(|case| case.expected.starts_with("none")).count();
    assert!(cases.len() >= 30 && against * 2 >= cases.len(), "{against} of {}", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let found = found(case);
        let expected = case
            .expected
            .split_once(' ')
            .filter(|e| e.0 == "none")
            .map_or(case.expected.as_str(), |e| e.0);
        if found.as_deref() != Ok(expected) {
            wrong.push(format!("{}: {found:?}, not {expected}", case.title));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
