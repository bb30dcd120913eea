//! Folders, and many files.

use crate::support::{Folder, TEXT, text};

/// The paths of the documents in the order in which they were printed.
fn paths(output: &[u8]) -> Vec<String> {
    text(output)
        .lines()
        .map(|line| {
            let record: serde_json::Value = serde_json::from_str(line).unwrap();
            record["path"].as_str().unwrap().replace('\\', "/")
        })
        .collect()
}

fn tree() -> Folder {
    Folder::new()
        .with("in/b.txt", TEXT)
        .with("in/a/z.txt", TEXT)
        .with("in/a/deep/y.TXT", TEXT)
        .with("in/c.txt", TEXT)
        .with("in/c.toml", "place = \"huyện Ba Chẽ\"\n")
        .with("in/.hidden.txt", TEXT)
        .with("in/README.txt", TEXT)
        .with("in/picture.jpg", "no text")
        .with("alone.md", TEXT)
}

#[test]
fn a_folder_is_read_by_name_and_what_is_within_it_on_request() {
    let folder = tree();
    let output = folder.run(&["extract", "in"]);
    assert_eq!(paths(&output.stdout), ["in/b.txt", "in/c.txt"]);
    assert!(output.status.success());
    let output = folder.run(&["extract", "--recursive", "alone.md", "in"]);
    assert_eq!(
        paths(&output.stdout),
        ["alone.md", "in/a/deep/y.TXT", "in/a/z.txt", "in/b.txt", "in/c.txt"]
    );
    assert!(output.status.success());
}

#[test]
fn what_was_passed_over_is_said() {
    let output = tree().run(&["extract", "in"]);
    assert!(output.status.success());
    let said = text(&output.stderr);
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("passed over 1 file in folders"), "{said}");
}

#[test]
fn the_file_of_metadata_beside_a_text_is_used() {
    let output = tree().run(&["extract", "in/c.txt"]);
    let record: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(record["place"], "huyện Ba Chẽ");
}

#[test]
fn a_folder_without_articles_is_named_with_advice() {
    let folder = Folder::new().with("in/deep/a.txt", TEXT);
    let output = folder.run(&["extract", "in"]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(
        said.contains("in: no article in this folder; ") && said.contains("--recursive"),
        "{said}"
    );
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_back_is_not_followed() {
    let folder = tree();
    std::os::unix::fs::symlink("..", folder.path().join("in/a/back")).unwrap();
    std::os::unix::fs::symlink("../b.txt", folder.path().join("in/a/again.txt")).unwrap();
    let output = folder.run(&["extract", "--recursive", "in"]);
    assert_eq!(
        paths(&output.stdout),
        ["in/a/again.txt", "in/a/deep/y.TXT", "in/a/z.txt", "in/b.txt", "in/c.txt"]
    );
}

#[test]
fn many_files_side_by_side_come_out_in_order() {
    let mut folder = Folder::new();
    let mut expected = Vec::new();
    for number in 0..400 {
        // Of very different lengths, so that later ones are done first.
        let text = TEXT.repeat(if number % 50 == 0 { 300 } else { 1 });
        folder = folder.with(&format!("in/{number:03}.txt"), text);
        expected.push(format!("in/{number:03}.txt"));
    }
    for jobs in ["1", "8"] {
        let output = folder.run(&["extract", "--jobs", jobs, "in"]);
        assert!(output.status.success());
        assert_eq!(paths(&output.stdout), expected, "{jobs} jobs");
    }
}
