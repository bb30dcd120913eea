//! The command line's own grammar and manual.

use crate::support::{muctieu, run, text};

#[test]
fn a_wrong_command_line_is_told_apart_from_a_wrong_file() {
    for arguments in [
        &["extract", "--format", "xls", "a.txt"][..],
        &["extract"],
        &["explain"],
        &["ledger"],
        &["ledger", "--today", "2021-02-30", "a.txt"],
        &["ledger", "--separator", "semicolon", "a.txt"],
        &["ledger", "-", "-"],
        &["fly"],
        &["extract", "-", "-"],
        &["extract", "--separator", "semicolon", "a.txt"],
        &["extract", "--jobs", "0", "a.txt"],
        &["extract", "--fast", "a.txt"],
        &[],
    ] {
        let output = run(muctieu(arguments), b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        assert!(text(&output.stderr).contains("--help"), "{arguments:?}");
    }
}

#[test]
fn a_slip_of_the_pen_is_answered_with_what_was_meant() {
    let output = run(muctieu(&["extract", "--recursiv", "a"]), b"");
    assert!(text(&output.stderr).contains("'--recursive'"), "{}", text(&output.stderr));
    let output = run(muctieu(&["extract", "--format", "xml", "a"]), b"");
    assert!(text(&output.stderr).contains("json, csv, table, html"), "{}", text(&output.stderr));
}

#[test]
fn the_manual_has_examples_and_says_what_the_exit_status_means() {
    for (arguments, said) in [
        (&["--help"][..], &["muctieu extract -f csv", "Exit status:", "explain"][..]),
        (&["extract", "--help"], &["Examples:", "Formats:", "Files:", "Exit status:", "--targets"]),
        (&["help", "explain"], &["Examples:", "===  a target", "--language"]),
        (&["help", "ledger"], &["Examples:", "on_the_way", "--today", "--find"]),
        (&["--version"], &[env!("CARGO_PKG_VERSION")]),
    ] {
        let output = run(muctieu(arguments), b"");
        assert!(output.status.success(), "{arguments:?}");
        for words in said {
            assert!(text(&output.stdout).contains(words), "{arguments:?}: {words}");
        }
    }
}

#[test]
fn the_manual_fits_a_terminal() {
    for arguments in
        [&["--help"][..], &["extract", "--help"], &["explain", "--help"], &["ledger", "--help"]]
    {
        let output = run(muctieu(arguments), b"");
        let manual = text(&output.stdout);
        let examples = manual.find("Options:").unwrap();
        assert!(manual[examples..].lines().all(|line| line.chars().count() <= 100), "{manual}");
    }
}
