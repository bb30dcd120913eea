//! Standard input and standard output.

use std::io::{BufRead, BufReader, Read};

use crate::support::{Folder, TEXT, articles, muctieu, run, text};

#[test]
fn standard_input_is_read_as_a_document() {
    let name = "000_9d90d06281b03cfb.txt";
    let article = std::fs::read(articles().join(name)).unwrap();
    let mut opened = muctieu(&["extract", name]);
    opened.current_dir(articles());
    let record = |output: &[u8]| serde_json::from_slice::<serde_json::Value>(output).unwrap();
    let mut piped = record(&run(muctieu(&["extract", "-"]), &article).stdout);
    assert_eq!(piped["path"], "-");
    piped["path"] = name.into();
    assert_eq!(piped, record(&run(opened, b"").stdout));
}

#[test]
fn it_takes_its_place_among_the_files() {
    let folder = Folder::new().with("a.txt", TEXT).with("b.txt", TEXT);
    let mut command = muctieu(&["extract", "-f", "table", "a.txt", "-", "b.txt"]);
    command.current_dir(folder.path());
    let output = run(command, TEXT.as_bytes());
    let table = text(&output.stdout);
    let heads: Vec<&str> =
        table.split("\n\n").filter_map(|part| part.lines().next()?.split(" · ").next()).collect();
    assert_eq!(heads, ["a.txt", "-", "b.txt"]);
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let mut folder = Folder::new();
    for number in 0..300 {
        folder = folder.with(&format!("{number:03}.txt"), TEXT.repeat(20));
    }
    for format in ["json", "csv", "table", "html"] {
        let mut command = muctieu(&["extract", "--format", format, "."]);
        let mut child = command.current_dir(folder.path()).spawn().unwrap();
        let mut first = String::new();
        BufReader::with_capacity(64, child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        assert!(!first.is_empty());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!(said, "", "{format}");
        assert!(child.wait().unwrap().success(), "{format}");
    }
}
