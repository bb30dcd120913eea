//! Each format, and what holds of its content.

use std::fs;

use serde_json::Value;

use crate::support::{Folder, TEXT, articles, muctieu, run, text};

const FIRST: &str = "000_9d90d06281b03cfb.txt";
const SECOND: &str = "001_89987b1a15d4823c.txt";

fn records(output: &[u8]) -> Vec<Value> {
    text(output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What is printed of the articles of the tests.
fn printed(arguments: &[&str]) -> Vec<u8> {
    let mut command = muctieu(arguments);
    command.current_dir(articles());
    let output = run(command, b"");
    assert_eq!(text(&output.stderr), "");
    assert!(output.status.success());
    output.stdout
}

#[test]
fn json_is_one_line_a_document_in_the_order_given() {
    let records = records(&printed(&["extract", "--format", "json", SECOND, FIRST]));
    assert_eq!(records.len(), 2);
    for (record, name) in records.iter().zip([SECOND, FIRST]) {
        assert_eq!(record["path"], name);
        let article = fs::read_to_string(articles().join(name)).unwrap();
        let blocks = record["blocks"].as_array().unwrap();
        assert_eq!(blocks[0]["start"], 0);
        assert_eq!(blocks[blocks.len() - 1]["end"], article.len());
        let quantities = record["quantities"].as_array().unwrap();
        assert!(quantities.len() > 5, "{name}");
        for quantity in quantities {
            let at = |field: &Value| field.as_u64().unwrap() as usize;
            assert_eq!(
                article[at(&quantity["start"])..at(&quantity["end"])],
                *quantity["text"].as_str().unwrap()
            );
            assert!(quantity["evidence"]["status"]["origin"].is_string(), "{quantity}");
            assert!(["sure", "likely", "open"].contains(&quantity["confidence"].as_str().unwrap()));
            assert!(quantity["notes"].is_array());
        }
        assert!(!record["numbers"].as_array().unwrap().is_empty());
    }
}

#[test]
fn json_is_what_is_printed_where_no_format_is_asked_for() {
    assert_eq!(printed(&["extract", FIRST]), printed(&["extract", "--format=json", FIRST]));
}

#[test]
fn targets_alone_are_kept_and_everything_else_stays() {
    let all = records(&printed(&["extract", SECOND])).remove(0);
    let targets = records(&printed(&["extract", "--targets", SECOND])).remove(0);
    let expected: Vec<&Value> =
        all["quantities"].as_array().unwrap().iter().filter(|q| q["status"] == "target").collect();
    assert!(!expected.is_empty());
    assert_eq!(targets["quantities"].as_array().unwrap().iter().collect::<Vec<_>>(), expected);
    assert_eq!(targets["numbers"], all["numbers"]);
    assert_eq!(targets["title"], all["title"]);
}

#[test]
fn csv_says_what_json_says_to_a_reader_of_csv() {
    for (options, delimiter) in
        [(&["--separator", "comma"], b','), (&["--separator", "semicolon"], b';')]
    {
        let arguments = [&["extract", "--format", "csv"], &options[..], &[FIRST, SECOND]].concat();
        let sheet = printed(&arguments);
        let rows = sheet.strip_prefix("\u{feff}".as_bytes()).expect("a byte order mark");
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(rows);
        let columns = reader.headers().unwrap().clone();
        let column = |name: &str| columns.iter().position(|column| column == name).unwrap();
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let records = records(&printed(&["extract", FIRST, SECOND]));
        let expected: Vec<(&Value, &Value)> = records
            .iter()
            .flat_map(|r| r["quantities"].as_array().unwrap().iter().map(move |q| (r, q)))
            .collect();
        assert_eq!(rows.len(), expected.len());
        for (row, (record, quantity)) in rows.iter().zip(expected) {
            let cell = |name: &str| &row[column(name)];
            assert_eq!(cell("path"), record["path"]);
            assert_eq!(cell("title"), record["title"]["text"]);
            for name in ["status", "comparator", "dimension", "measure", "confidence"] {
                assert_eq!(cell(name), quantity[name]);
            }
            for name in ["period", "place", "unit"] {
                assert_eq!(cell(name), quantity[name].as_str().unwrap_or(""));
            }
            for name in ["value", "low", "high", "of", "start", "end"] {
                let number = cell(name).replace(',', ".").parse::<f64>().ok();
                assert_eq!(number, quantity[name].as_f64(), "{name}");
            }
            let words = quantity["text"].as_str().unwrap();
            let tidy = words.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(cell("text"), tidy);
            assert!(cell("sentence").contains(&tidy), "{row:?}");
        }
    }
}

#[test]
fn csv_is_safe_to_open_in_a_spreadsheet() {
    let sidecar = "title = \"=HYPERLINK(\\\"https://example.org\\\"), a; b\"\nplace = \"+84\"\n";
    let folder = Folder::new().with("@a.txt", TEXT).with("@a.toml", sidecar);
    let output = folder.run(&["extract", "--format", "csv", "@a.txt"]);
    let sheet = text(&output.stdout);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(sheet.matches('\n').count(), sheet.matches("\r\n").count());
    let mut reader = csv::Reader::from_reader(sheet.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 2, "{sheet}");
    for row in &rows {
        assert_eq!(&row[0], "'@a.txt");
        assert_eq!(&row[1], "'=HYPERLINK(\"https://example.org\"), a; b");
        assert!(
            row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])),
            "{row:?}"
        );
    }
}

#[test]
fn a_table_is_aligned_and_fits_the_width_that_is_asked_for() {
    let folder = Folder::new().with("a.txt", TEXT);
    let output = folder.run(&["extract", "--format", "table", "a.txt"]);
    let table = text(&output.stdout);
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[1].starts_with("LINE  STATUS"), "{table}");
    assert!(lines[2].starts_with("   1  result"), "{table}");
    assert!(lines[3].starts_with("   1  target"), "{table}");
    let column = |line: &str, words: &str| line[..line.find(words).unwrap()].chars().count();
    assert_eq!(column(lines[2], "30 billion VND"), column(lines[1], "VALUE"));
    assert_eq!(column(lines[3], "at least 36.5 billion VND"), column(lines[1], "VALUE"));

    let mut narrow = muctieu(&["extract", "--format", "table", "--language", "vi", "a.txt"]);
    narrow.current_dir(folder.path()).env("COLUMNS", "70");
    let output = run(narrow, b"");
    let table = text(&output.stdout);
    assert!(table.contains('…') && table.contains("chỉ tiêu"), "{table}");
    assert!(table.lines().all(|line| line.chars().count() <= 70), "{table}");
}

#[test]
fn html_is_one_page_with_a_mark_for_each_quantity() {
    let page = printed(&["extract", "--format", "html", FIRST, SECOND]);
    let page = text(&page);
    assert!(page.starts_with("<!doctype html>\n<html lang=\"vi\">"), "{page}");
    assert_eq!(page.matches("<article ").count(), 2);
    assert!(page.ends_with("</html>\n"));
    assert!(!page.contains("<script") && !page.contains(" src="));
    for (number, record) in (1..).zip(records(&printed(&["extract", FIRST, SECOND]))) {
        for (mark, quantity) in (1..).zip(record["quantities"].as_array().unwrap()) {
            let status = quantity["status"].as_str().unwrap();
            let mark = format!("<mark id=\"b{number}m{mark}\" data-status=\"{status}\"");
            assert_eq!(page.matches(&mark).count(), 1, "{mark}");
        }
    }
}

#[test]
fn html_shows_what_looks_like_html_as_text() {
    let bold = "<b onclick=\"x()\">36,5 tỷ đồng</b> & <script>alert(1)</script>";
    let folder = Folder::new().with("a.txt", TEXT.replace("36,5 tỷ đồng", bold));
    let output = folder.run(&["extract", "--format", "html", "--language", "en", "a.txt"]);
    let page = text(&output.stdout);
    assert!(page.contains("<html lang=\"en\">"));
    assert!(page.contains("&lt;b onclick=&quot;x()&quot;&gt;"), "{page}");
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{page}");
    assert!(!page.contains("<script") && !page.contains("<b "));
}

#[test]
fn explain_shows_the_sentence_its_marks_and_the_reasons() {
    let folder = Folder::new().with("a.txt", TEXT);
    let mut wide = muctieu(&["explain", "a.txt"]);
    wide.current_dir(folder.path()).env("COLUMNS", "200");
    let output = run(wide, b"");
    let page = text(&output.stdout);
    let lines: Vec<&str> = page.lines().collect();
    let place = |words: &str| {
        let line = lines.iter().position(|line| line.contains(words)).expect(words);
        (line, lines[line][..lines[line].find(words).unwrap()].chars().count())
    };
    // The marks stand in the line below, in the column of the words.
    let (line, column) = place("36,5 tỷ đồng");
    let (below, drawn) = place("============");
    assert_eq!((below, drawn), (line + 1, column), "{page}");
    let (line, column) = place("30 tỷ đồng;");
    assert!(lines[line + 1].chars().skip(column).collect::<String>().starts_with("----------"));
    for reason in ["from “phấn đấu”", "from “tối thiểu”", "at least 36.5 billion VND", "Confidence"]
    {
        assert!(page.contains(reason), "{reason}\n{page}");
    }

    let output = folder.run(&["explain", "--targets", "--language", "vi", "a.txt"]);
    let page = text(&output.stdout);
    assert!(page.contains("1. chỉ tiêu · 36,5 tỷ đồng"), "{page}");
    assert!(!page.contains("2. "), "{page}");
}

#[test]
fn nothing_in_an_article_reaches_the_terminal_as_a_command() {
    let folder = Folder::new().with("a.txt", TEXT.replace("thu", "\u{1b}[2Jthu\u{202e}"));
    for arguments in [&["explain", "a.txt"][..], &["extract", "--format", "table", "a.txt"]] {
        let output = folder.run(arguments);
        assert!(output.status.success());
        assert!(!text(&output.stdout).contains(['\u{1b}', '\u{202e}']), "{arguments:?}");
    }
}

#[test]
fn the_output_can_be_a_file() {
    let folder = Folder::new().with("a.txt", TEXT);
    let output = folder.run(&["extract", "--output", "out.jsonl", "a.txt"]);
    assert!(output.status.success() && output.stdout.is_empty());
    let written = fs::read(folder.path().join("out.jsonl")).unwrap();
    assert_eq!(written, folder.run(&["extract", "a.txt"]).stdout);
}
