//! Exports are read back by programs that are not ours, and checked against texts that have changed.

use muctieu_corpus::{Document, Metadata};
use muctieu_extract::{Block, BlockKind, Date, Extraction, RULES_VERSION, Span, extract};
use muctieu_present::Language;
use muctieu_present::csv::Separator;
use muctieu_present::export::{
    CheckError, Checked, Export, Standing, annotations, chart_csv, check, citation, figures_csv,
    ledger_csv, ledger_json, markdown, sha256,
};
use muctieu_present::ledger::chart::{Along, chart, chart_table, comparable};
use muctieu_present::ledger::{Ledger, Source};
use serde_json::Value;

const TARGETS: &str =
    "=Năm 2020, \"phấn đấu\" thu ngân sách đạt tối thiểu 36 tỷ đồng; tỷ lệ hộ nghèo dưới 1%.";
const RESULTS: &str = "Trong 9 tháng đầu năm 2020, thu ngân sách trên địa bàn đạt trên 30 tỷ đồng; tỷ lệ hộ nghèo còn 1,29%.";

fn document(slug: &str, text: &str) -> Document {
    let meta = Metadata {
        place: Some("huyện Ba Chẽ".to_string()),
        published: Some("2020-10-15T08:00".parse().unwrap()),
        url: Some(format!("https://example.org/{slug}")),
        outlet: Some("Báo (Quảng Ninh)".to_string()),
        ..Metadata::default()
    };
    let whole = Span::new(0, text.len() as u32);
    let block = Block { kind: BlockKind::Paragraph, level: 0, span: whole };
    Document::new(slug.to_string(), text.to_string(), vec![block], meta)
}

/// Calls `then` with an export of the two articles.
fn with_export<T>(then: impl FnOnce(&Export<'_>) -> T) -> T {
    let documents = [document("nghị quyết", TARGETS), document("bao-cao", RESULTS)];
    let read: Vec<Extraction> = documents.iter().map(|d| extract(d.article())).collect();
    let sources: Vec<Source<'_>> = documents
        .iter()
        .zip(&read)
        .map(|(document, extraction)| Source { document, extraction })
        .collect();
    let today: Date = "2020-11-01".parse().unwrap();
    let ledger = Ledger::new(&sources, today);
    let base = Some("https://example.org/app/");
    then(&Export { ledger: &ledger, sources: &sources, today, base })
}

fn all_rows(export: &Export<'_>) -> Vec<usize> {
    (0..export.ledger.targets.len()).collect()
}

fn all_figures(export: &Export<'_>) -> Vec<usize> {
    (0..export.ledger.figures.len()).collect()
}

/// A sheet as another program reads it: the head and the rows.
fn read_sheet(sheet: &str, separator: u8) -> (Vec<String>, Vec<Vec<String>>) {
    let sheet = sheet.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(sheet.as_bytes());
    let cells = |record: &csv::StringRecord| record.iter().map(str::to_string).collect::<Vec<_>>();
    let head = cells(reader.headers().unwrap());
    (head, reader.records().map(|record| cells(&record.unwrap())).collect())
}

#[test]
fn the_ledger_as_a_sheet() {
    with_export(|export| {
        for (separator, sign, share) in
            [(Separator::Comma, b',', "0.8333"), (Separator::Semicolon, b';', "0,8333")]
        {
            let sheet = ledger_csv(export, &all_rows(export), separator, Language::Vietnamese);
            let (head, rows) = read_sheet(&sheet, sign);
            assert_eq!(rows.len(), 2);
            let cell = |row: &[String], name: &str| {
                row[head.iter().position(|h| h == name).unwrap()].clone()
            };
            let revenue = &rows[0];
            assert_eq!(cell(revenue, "indicator_key"), "budget_revenue");
            assert_eq!(cell(revenue, "value"), "36000000000");
            assert_eq!(cell(revenue, "result_value"), "30000000000");
            assert_eq!(
                (cell(revenue, "share_comparator"), cell(revenue, "share")),
                ("gt".into(), share.into())
            );
            assert_eq!(cell(revenue, "timing"), "part");
            assert!(cell(revenue, "why").contains("9 trong 12 tháng"));
            // The sentence begins with what a spreadsheet would compute.
            assert!(cell(revenue, "quote").starts_with("'=Năm"), "{}", cell(revenue, "quote"));
            assert_eq!(cell(revenue, "place"), "huyện Ba Chẽ");
        }
    });
}

#[test]
fn figures_of_any_kind_as_a_sheet() {
    with_export(|export| {
        let sheet = figures_csv(export, &all_figures(export), Separator::Comma);
        let (head, rows) = read_sheet(&sheet, b',');
        assert_eq!(rows.len(), 4);
        let status = head.iter().position(|name| name == "status").unwrap();
        let statuses: Vec<&str> = rows.iter().map(|row| row[status].as_str()).collect();
        assert_eq!(statuses, ["target", "target", "result", "result"]);
        assert_eq!(read_sheet(&figures_csv(export, &[1], Separator::Comma), b',').1.len(), 1);
    });
}

#[test]
fn a_chart_as_a_sheet() {
    with_export(|export| {
        let drawn =
            chart(export.ledger, &comparable(export.ledger, 0), Along::Time, Language::English);
        let table = chart_table(export.ledger, &drawn, Language::English);
        let (head, rows) = read_sheet(&chart_csv(&table, Separator::Comma), b',');
        assert_eq!((head.len(), rows.len()), (8, 2));
        assert_eq!(rows[0][2], "Result");
        assert!(head[6].ends_with(" (from)") && rows[0][6].parse::<f64>().is_ok(), "{head:?}");
    });
}

#[test]
fn the_ledger_as_json() {
    with_export(|export| {
        let read: Value = serde_json::from_str(&ledger_json(export, &all_rows(export))).unwrap();
        assert_eq!(
            (&read["format"], &read["rules"]),
            (&"muctieu-ledger".into(), &RULES_VERSION.into())
        );
        assert_eq!(read["articles"][0]["sha256"], sha256(TARGETS.as_bytes()));
        let target = &read["targets"][0];
        let (start, end) = (target["start"].as_u64().unwrap(), target["end"].as_u64().unwrap());
        assert_eq!(&TARGETS[start as usize..end as usize], target["text"].as_str().unwrap());
        assert_eq!(target["verdict"], "on_the_way");
        assert_eq!(target["indicator"]["theme"], "economy");
        assert_eq!(target["place"]["name"], "Ba Chẽ");
        let pair = &target["pairs"][0];
        assert_eq!((&pair["part"]["months"], &pair["part"]["of"]), (&9.into(), &12.into()));
        assert_eq!(pair["result"]["article"], "bao-cao");
        assert!(pair["why"]["en"].as_array().unwrap().len() >= 4);
    });
}

#[test]
fn the_ledger_in_words() {
    with_export(|export| {
        let written = markdown(export, &all_rows(export), Language::Vietnamese);
        for words in [
            "# Sổ chỉ tiêu",
            "**Thu ngân sách nhà nước: ít nhất 36 tỷ đồng, năm 2020 — huyện Ba Chẽ**: đang thực hiện",
            "(trên 83,3% mức đề ra)",
            "https://example.org/app/#/article/ngh%E1%BB%8B%20quy%E1%BA%BFt/",
            "Vì sao: cùng nói về",
        ] {
            assert!(written.contains(words), "{words}: {written}");
        }
        let english = markdown(export, &[1], Language::English);
        assert!(
            english.contains("Poor households (share): under 1%")
                && !english.contains("36 billion")
        );
    });
}

#[test]
fn one_figure_with_its_source() {
    with_export(|export| {
        let cited = citation(export, &export.ledger.figures[3], Language::Vietnamese);
        let lines: Vec<&str> = cited.lines().collect();
        assert!(
            lines[0].starts_with("“Trong 9 tháng") && lines[0].ends_with("còn 1,29%.”"),
            "{cited}"
        );
        assert_eq!(lines[1], "bao-cao, Báo (Quảng Ninh), 15/10/2020");
        assert!(lines[2].starts_with("https://example.org/app/#/article/bao-cao/"));
        assert_eq!(lines[3], "https://example.org/bao-cao");
    });
}

#[test]
fn web_annotations_point_into_their_text_twice() {
    with_export(|export| {
        let page = annotations(export, &all_figures(export));
        let read: Value = serde_json::from_str(&page).unwrap();
        assert_eq!(read["@context"][0], "http://www.w3.org/ns/anno.jsonld");
        assert_eq!(read["generator"]["muctieu:rules"], RULES_VERSION);
        let items = read["items"].as_array().unwrap();
        assert_eq!(items.len(), 4);
        for (item, text) in items.iter().zip([TARGETS, TARGETS, RESULTS, RESULTS]) {
            let target = &item["target"];
            assert_eq!(target["muctieu:sha256"], sha256(text.as_bytes()));
            let (quote, position) = (&target["selector"][0], &target["selector"][1]);
            let (start, end) =
                (position["start"].as_u64().unwrap(), position["end"].as_u64().unwrap());
            let characters: Vec<char> = text.chars().collect();
            let there: String = characters[start as usize..end as usize].iter().collect();
            assert_eq!(quote["exact"], there);
            let around = [&quote["prefix"], &quote["exact"], &quote["suffix"]]
                .map(|part| part.as_str().unwrap());
            assert!(text.contains(&around.concat()));
        }
    });
}

fn exported() -> String {
    with_export(|export| annotations(export, &all_figures(export)))
}

fn standings(checked: &[Checked]) -> Vec<Standing> {
    checked.iter().map(|one| one.standing).collect()
}

#[test]
fn what_is_unchanged_still_stands() {
    let documents = [document("bao-cao", RESULTS), document("other-name", TARGETS)];
    let checked = check(&exported(), &documents).unwrap();
    assert_eq!(standings(&checked), [Standing::Stands; 4]);
    for one in &checked {
        let document = &documents[one.document.unwrap()];
        assert_eq!(one.span.unwrap().of(&document.text), one.exact);
        assert_eq!((one.same_text, one.same_rules), (Some(true), Some(true)));
        assert!(one.says.as_deref().is_some_and(|says| says.contains("huyện Ba Chẽ")));
    }
}

#[test]
fn what_has_changed_is_said_so() {
    let longer = format!("Tin mới. {RESULTS}");
    let changed = TARGETS.replace("36 tỷ", "40 tỷ");
    let documents = [document("nghị quyết", &changed), document("bao-cao", &longer)];
    let checked = check(&exported(), &documents).unwrap();
    use Standing::{Gone, Moved, Stands};
    assert_eq!(standings(&checked), [Gone, Stands, Moved, Moved]);
    assert_eq!(checked[2].span.unwrap().of(&longer), checked[2].exact);
    assert!(checked.iter().all(|one| one.same_text == Some(false)));

    let twice = "Thu 30 tỷ đồng. Chi 30 tỷ đồng. Còn 1,29%.";
    let checked = check(&exported(), &[document("bao-cao", twice)]).unwrap();
    use Standing::{NoText, Unclear};
    assert_eq!(standings(&checked), [NoText, NoText, Unclear, Unclear]);
}

#[test]
fn files_that_hold_no_annotations() {
    assert_eq!(check("chỉ tiêu", &[]), Err(CheckError::NotJson(0)));
    assert_eq!(check("{\"items\": []}", &[]), Err(CheckError::NoAnnotations));
    let ledger = with_export(|export| ledger_json(export, &all_rows(export)));
    assert_eq!(check(&ledger, &[]), Err(CheckError::NoAnnotations));
    // Of another program: one annotation, its target an address.
    let foreign = "{\"target\": {\"source\": \"https://example.org/bao-cao\", \"selector\": {\"type\": \"TextQuoteSelector\", \
                   \"exact\": \"1,29%\"}}}";
    let checked = check(foreign, &[document("bao-cao", RESULTS)]).unwrap();
    assert_eq!(
        (checked[0].standing, checked[0].same_text, checked[0].same_rules),
        (Standing::Moved, None, None)
    );
}
