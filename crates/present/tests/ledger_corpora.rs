//! Whole corpora of made-up articles: what each target measures, what answers it and what became of it.

use std::fs;
use std::path::{Path, PathBuf};

use muctieu_corpus::{Document, format};
use muctieu_extract::{Date, Extraction, extract};
use muctieu_present::Language;
use muctieu_present::ledger::{Figure, Ledger, Source, Target};

/// One target and what is expected of it.
#[derive(Default)]
struct Case {
    target: String,
    is: String,
    pairs: Vec<String>,
    none: Vec<String>,
}

#[derive(Default)]
struct Corpus {
    name: String,
    today: String,
    cases: Vec<Case>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/ledgers")
}

fn corpora() -> Vec<Corpus> {
    let text = fs::read_to_string(folder().join("expected.txt")).unwrap();
    let mut all: Vec<Corpus> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (word, rest) = line.split_once(' ').unwrap();
        let said = rest.to_string();
        if word == "corpus" {
            let (name, today) = rest.split_once(' ').unwrap();
            all.push(Corpus { name: name.into(), today: today.into(), cases: Vec::new() });
            continue;
        }
        let cases = &mut all.last_mut().unwrap().cases;
        match word {
            "target" => cases.push(Case { target: said, ..Case::default() }),
            "is" => cases.last_mut().unwrap().is = said,
            "pair" => cases.last_mut().unwrap().pairs.push(said),
            "none" => cases.last_mut().unwrap().none.push(said),
            other => panic!("no line of {other}"),
        }
    }
    all
}

fn documents(corpus: &Corpus) -> Vec<(Document, Extraction)> {
    let entries = fs::read_dir(folder().join(&corpus.name)).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let document = format::read(&name, &fs::read(path).unwrap(), None).unwrap();
        let extraction = extract(document.article());
        (document, extraction)
    };
    paths.iter().map(read).collect()
}

/// The figure that `article: words before ⟦it⟧ and behind` points at, as a place among the ledger's.
fn figure(ledger: &Ledger, read: &[(Document, Extraction)], told: &str) -> Option<usize> {
    let (article, words) = told.split_once(": ").unwrap();
    let mark = words.find('⟦').unwrap();
    let plain = words.replace(['⟦', '⟧'], "");
    let number = read.iter().position(|(document, _)| document.slug == article);
    let number = number.unwrap_or_else(|| panic!("no article {article}"));
    let text = &read[number].0.text;
    assert_eq!(text.matches(&plain).count(), 1, "{told} points at one place");
    let at = (text.find(&plain).unwrap() + mark) as u32;
    let here = |figure: &Figure| figure.article as usize == number && figure.mark() == at;
    ledger.figures.iter().position(here)
}

/// What the ledger says of a target beyond what is expected, and what it does not say.
fn differences(
    case: &Case,
    ledger: &Ledger,
    target: &Target,
    find: &dyn Fn(&str) -> Option<usize>,
) -> Vec<String> {
    let name = &ledger.figure(target).name;
    let theme = name.theme().map_or("none", |theme| theme.key());
    let verdict = target.judgement.verdict.key();
    let is = format!("{} ({theme}) {verdict}", name.data_key());
    let mut wrong = Vec::new();
    if is != case.is {
        wrong.push(format!("is {is}, not {}", case.is));
    }
    let mut known = Vec::new();
    for expected in &case.pairs {
        let (result, says) = expected.split_once(" | ").unwrap();
        let pair = target.pairs.iter().find(|pair| Some(pair.result) == find(result));
        let found = pair.map(|pair| {
            known.push(pair.result);
            let share = pair.share.map(|share| format!("{:.1}", share.value * 100.0));
            format!("{} {}", share.as_deref().unwrap_or("-"), pair.timing.key())
        });
        if found.as_deref() != Some(says) {
            wrong.push(format!("{expected}: {found:?}"));
        }
    }
    for against in &case.none {
        let figure = find(against);
        if target.pairs.iter().any(|pair| Some(pair.result) == figure) {
            wrong.push(format!("paired with {against}"));
        }
    }
    let more = target.pairs.iter().filter(|pair| !known.contains(&pair.result));
    let said = |figure: &Figure| {
        let article = &ledger.article(figure).slug;
        format!("paired with {} of {article}", figure.value.vietnamese)
    };
    wrong.extend(more.map(|pair| said(&ledger.figures[pair.result])));
    wrong
}

#[test]
fn every_target_makes_its_pairs_and_no_others() {
    let mut wrong = Vec::new();
    let (mut pairs, mut against) = (0, 0);
    for corpus in corpora() {
        let read = documents(&corpus);
        let sources: Vec<Source<'_>> =
            read.iter().map(|(document, extraction)| Source { document, extraction }).collect();
        let today: Date = corpus.today.parse().unwrap();
        let ledger = Ledger::new(&sources, today);
        let find = |told: &str| figure(&ledger, &read, told);
        for case in &corpus.cases {
            pairs += case.pairs.len();
            against += case.none.len();
            let place = find(&case.target);
            let target = ledger.targets.iter().find(|target| Some(target.figure) == place);
            let found = match target {
                Some(target) => differences(case, &ledger, target, &find),
                None => vec!["is no target".to_string()],
            };
            let at = |what| format!("{}/{}: {what}", corpus.name, case.target);
            wrong.extend(found.into_iter().map(at));
        }
    }
    assert!(pairs >= 100 && against >= 100, "{pairs} and {against}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn plain_sentences_say_what_comes_on_top_and_what_is_exceeded() {
    let text = "Năm 2022, huyện phấn đấu thu ngân sách vượt ít nhất 10% dự toán, có thêm 6 trường đạt chuẩn \
                quốc gia; hằng năm kết nạp 120 đảng viên; hỗ trợ 2 tỷ đồng/xã.";
    let document = format::read("plan.txt", text.as_bytes(), None).unwrap();
    let extraction = extract(document.article());
    let source = Source { document: &document, extraction: &extraction };
    let ledger = Ledger::new(&[source], "2022-06-01".parse().unwrap());
    let said = |language| -> Vec<String> {
        ledger.figures.iter().map(|figure| figure.value.text(language).to_string()).collect()
    };
    assert_eq!(
        said(Language::Vietnamese),
        ["vượt ít nhất 10% kế hoạch", "thêm 6 trường", "120 đảng viên mỗi năm", "2 tỷ đồng mỗi xã"]
    );
    assert_eq!(
        said(Language::English),
        [
            "at least 10% over the plan", "6 schools more", "120 Party members a year",
            "2 billion VND per commune"
        ]
    );
}
