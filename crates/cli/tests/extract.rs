//! The command line as a user meets it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const FIRST: &str = "000_9d90d06281b03cfb.txt";
const SECOND: &str = "001_89987b1a15d4823c.txt";

fn articles() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/articles/seeds")
}

fn extract(files: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_muctieu"))
        .args(["extract", "--format", "json"])
        .args(files)
        .current_dir(articles())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn records(output: &Output) -> Vec<serde_json::Value> {
    let text = std::str::from_utf8(&output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn one_line_a_document_in_the_order_given() {
    let output = extract(&[SECOND, FIRST], b"");
    assert!(output.status.success());
    assert_eq!(output.stderr, b"");
    let records = records(&output);
    assert_eq!(records.len(), 2);
    assert_eq!(records[0]["path"], SECOND);
    assert_eq!(records[1]["path"], FIRST);
    for (record, name) in records.iter().zip([SECOND, FIRST]) {
        let text = std::fs::read_to_string(articles().join(name)).unwrap();
        let blocks = record["blocks"].as_array().unwrap();
        assert_eq!(blocks[0]["start"], 0);
        assert_eq!(blocks[blocks.len() - 1]["end"], text.len());
    }
}

#[test]
fn standard_input_is_read_as_a_document() {
    let text = std::fs::read(articles().join(FIRST)).unwrap();
    let (piped, opened) = (extract(&["-"], &text), extract(&[FIRST], b""));
    assert!(piped.status.success());
    let (mut piped, opened) = (records(&piped), records(&opened));
    assert_eq!(piped[0]["path"], "-");
    piped[0]["path"] = FIRST.into();
    assert_eq!(piped, opened);
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_others_are_done() {
    let output = extract(&["missing.txt", FIRST, "-"], b"\xff\xfe\xff");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(records(&output).len(), 1);
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(errors.lines().any(|line| line.contains("missing.txt")), "{errors}");
    assert!(errors.lines().any(|line| line.contains("-: ")), "{errors}");
}

#[test]
fn a_wrong_command_line_is_told_apart_from_a_wrong_file() {
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_muctieu")).args(arguments).output().unwrap().status.code()
    };
    assert_eq!(run(&["extract", "--format", "xls", "a.txt"]), Some(2));
    assert_eq!(run(&["extract"]), Some(2));
    assert_eq!(run(&["fly"]), Some(2));
    assert_eq!(run(&["--help"]), Some(0));
}
