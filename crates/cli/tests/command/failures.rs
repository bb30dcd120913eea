//! What cannot be read or written.

use crate::support::{Folder, TEXT, muctieu, run, text};

#[test]
fn each_failure_is_named_with_its_reason_and_the_others_are_done() {
    let folder = Folder::new()
        .with("good.txt", TEXT)
        .with("latin.txt", b"thu 36 t\xff")
        .with("empty.txt", " \n")
        .with("plan.txt", "%PDF-1.7 ")
        .with("sidecar.txt", TEXT)
        .with("sidecar.toml", "colour = \"red\"\n")
        .with("last.txt", TEXT);
    for format in ["json", "csv", "table", "html"] {
        let output = folder.run(&[
            "extract", "-f", format, "missing.txt", "good.txt", "latin.txt", "empty.txt",
            "plan.txt", "sidecar.txt", "last.txt",
        ]);
        assert_eq!(output.status.code(), Some(1));
        let said: Vec<&str> = text(&output.stderr).lines().collect();
        let expected = [
            ("muctieu: missing.txt: ", "check that the path exists"),
            ("muctieu: latin.txt: not UTF-8 at byte 8", "save it as UTF-8"),
            ("muctieu: empty.txt: nothing to read in it", "put the article's text in it"),
            ("muctieu: plan.txt: no reader for PDF", "plain text"),
            ("muctieu: sidecar.toml: line 1", "correct that line"),
        ];
        assert_eq!(said.len(), expected.len(), "{said:?}");
        for (line, (fact, advice)) in said.iter().zip(expected) {
            assert!(line.starts_with(fact) && line.contains(advice), "{line}");
        }
        let printed = text(&output.stdout);
        assert!(printed.contains("good.txt") && printed.contains("last.txt"), "{printed}");
        assert!(!printed.contains("latin.txt"));
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new().with("shut.txt", TEXT).with("open.txt", TEXT);
    let shut = folder.path().join("shut.txt");
    std::fs::set_permissions(&shut, std::fs::Permissions::from_mode(0o000)).unwrap();
    // Whoever may read everything, as root may, meets no failure here.
    let readable = std::fs::read(&shut).is_ok();
    let output = folder.run(&["extract", "shut.txt", "open.txt"]);
    assert_eq!(output.status.code(), Some(if readable { 0 } else { 1 }));
    assert_eq!(text(&output.stderr).contains("shut.txt: "), !readable);
    assert!(text(&output.stdout).contains("\"open.txt\""));
}

#[test]
fn input_that_is_no_text_is_named() {
    let output = run(muctieu(&["extract", "-"]), b"\xff\xfe\xff");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with("muctieu: -: "), "{}", text(&output.stderr));
    assert!(output.stdout.is_empty());
}

#[test]
fn an_output_that_cannot_be_written_is_named() {
    let folder = Folder::new().with("a.txt", TEXT);
    let output = folder.run(&["extract", "-o", "nowhere/out.csv", "a.txt"]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(said.starts_with("muctieu: nowhere/out.csv: "), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_named() {
    let folder = Folder::new().with("a.txt", TEXT);
    let output = folder.run(&["extract", "-o", "/dev/full", "a.txt"]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(said.starts_with("muctieu: /dev/full: No space left on device"), "{said}");
}
