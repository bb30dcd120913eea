//! The ledger of five real articles: what must be paired, why, and what must not.

use std::fs;
use std::path::Path;

use muctieu_corpus::{Document, format};
use muctieu_extract::{Date, Extraction, Measure, Status, extract};
use muctieu_present::Language;
use muctieu_present::ledger::{
    Ledger, Outcome, Pair, Source, Target, Timing, Verdict, plain_sentence,
};

fn articles() -> Vec<(Document, Extraction)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/articles/seeds");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    assert_eq!(paths.len(), 5);
    let read = |path: &Path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let document = format::read(&name, &fs::read(path).unwrap(), None).unwrap();
        let extraction = extract(document.article());
        (document, extraction)
    };
    paths.iter().map(|path| read(path)).collect()
}

fn ledger_of(articles: &[(Document, Extraction)], today: &str) -> Ledger {
    let source = |(document, extraction)| Source { document, extraction };
    let sources: Vec<Source<'_>> = articles.iter().map(|(d, e)| source((d, e))).collect();
    let today: Date = today.parse().unwrap();
    Ledger::new(&sources, today)
}

fn target<'l>(ledger: &'l Ledger, value: &str) -> &'l Target {
    let said = |target: &&Target| ledger.figure(target).value.vietnamese == value;
    ledger.targets.iter().find(said).unwrap_or_else(|| panic!("no target of {value}"))
}

fn only_pair<'l>(ledger: &'l Ledger, target: &'l Target) -> (&'l Pair, String) {
    let said: Vec<&str> =
        target.pairs.iter().map(|p| ledger.figures[p.result].value.vietnamese.as_str()).collect();
    assert_eq!(target.pairs.len(), 1, "{said:?}");
    let pair = &target.pairs[0];
    (pair, ledger.figures[pair.result].value.vietnamese.clone())
}

fn percent(pair: &Pair) -> f64 {
    (pair.share.unwrap().value * 1000.0).round() / 10.0
}

fn why(pair: &Pair, language: Language) -> String {
    pair.why.iter().map(|reason| reason.text(language)).collect::<Vec<_>>().join("; ")
}

#[test]
fn budget_revenue_of_thuong_tin() {
    let articles = articles();
    let ledger = ledger_of(&articles, "2021-02-01");
    let target = target(&ledger, "1.000 tỷ đồng mỗi năm");
    let (pair, result) = only_pair(&ledger, target);
    assert_eq!((result.as_str(), percent(pair)), ("973,611 tỷ đồng", 97.4));
    assert_eq!((pair.outcome, pair.timing), (Outcome::Short, Timing::OneYear(2020)));
    assert_eq!(target.judgement.verdict, Verdict::OnTheWay);
    assert_ne!(ledger.figure(target).article, ledger.figures[pair.result].article);
    let why = why(pair, Language::Vietnamese);
    for words in ["Thu ngân sách nhà nước", "huyện Thường Tín", "VND", "từng năm", "bài khác"]
    {
        assert!(why.contains(words), "{words}: {why}");
    }
    // Years later without another report, the articles do not tell.
    let later = ledger_of(&articles, "2026-11-22");
    let overdue = self::target(&later, "1.000 tỷ đồng mỗi năm").judgement;
    assert_eq!((overdue.verdict, overdue.overdue), (Verdict::NoReport, Some(true)));
}

#[test]
fn budget_revenue_of_ba_che() {
    let articles = articles();
    let ledger = ledger_of(&articles, "2020-11-01");
    let target = target(&ledger, "ít nhất 36 tỷ đồng");
    let (pair, result) = only_pair(&ledger, target);
    assert_eq!((result.as_str(), percent(pair)), ("trên 30 tỷ đồng", 83.3));
    assert_eq!(pair.timing, Timing::Part { months: 9, of: 12 });
    assert_eq!(target.judgement.verdict, Verdict::OnTheWay);
    let vietnamese = why(pair, Language::Vietnamese);
    for words in ["theo mệnh đề đứng trước", "9 trong 12 tháng", "huyện Ba Chẽ", "cùng một bài"]
    {
        assert!(vietnamese.contains(words), "{words}: {vietnamese}");
    }
    assert!(why(pair, Language::English).contains("only 9 of the target's 12 months"));
}

#[test]
fn poor_households_of_ba_che() {
    let articles = articles();
    let ledger = ledger_of(&articles, "2020-11-01");
    let target = target(&ledger, "dưới 1%");
    let (pair, result) = only_pair(&ledger, target);
    assert_eq!((result.as_str(), pair.outcome), ("1,29%", Outcome::Short));
    assert_eq!(target.judgement.verdict, Verdict::OnTheWay);
    assert!(why(pair, Language::Vietnamese).contains("Tỷ lệ hộ nghèo"));
    let later = ledger_of(&articles, "2021-06-01");
    let judgement = self::target(&later, "dưới 1%").judgement;
    assert_eq!((judgement.verdict, judgement.overdue), (Verdict::NoReport, Some(true)));
}

#[test]
fn nothing_else_is_paired() {
    let articles = articles();
    let ledger = ledger_of(&articles, "2021-02-01");
    let mut made = 0;
    for target in &ledger.targets {
        let asked = ledger.figure(target);
        for pair in &target.pairs {
            let result = &ledger.figures[pair.result];
            made += 1;
            assert_eq!(asked.place, result.place);
            assert_eq!((asked.measure(), result.measure()), (Measure::Level, Measure::Level));
            assert_eq!((asked.status(), result.status()), (Status::Target, Status::Result));
        }
    }
    assert_eq!(made, 3);
}

#[test]
fn sentences_from_the_record() {
    let articles = articles();
    let ledger = ledger_of(&articles, "2021-02-01");
    let said = |value: &str, language| {
        plain_sentence(ledger.figure(target(&ledger, value)), &ledger.places, language)
    };
    let income = "82 triệu đồng mỗi năm";
    assert_eq!(
        said(income, Language::Vietnamese),
        "Thu nhập bình quân đầu người: 82 triệu đồng mỗi năm, nhiệm kỳ 2020–2025 — huyện Thường Tín"
    );
    assert_eq!(
        said(income, Language::English),
        "Income per person: 82 million VND a year, term 2020–2025 — Thường Tín district"
    );
    assert_eq!(
        said("5 xã", Language::English),
        "Communes up to the model new-countryside standard: 5 communes, by 2025 — Thường Tín district"
    );
    assert_eq!(
        said("dưới 1%", Language::English),
        "Poor households (share): under 1%, 2020 — Ba Chẽ district"
    );
}
