//! `muctieu ledger`, over the five articles.

use crate::support::{Folder, articles, muctieu, run, text};
use serde_json::Value;

fn ledger(more: &[&str]) -> String {
    let folder = articles();
    let mut arguments = vec!["ledger", "--today", "2021-02-01"];
    arguments.extend(more);
    let mut command = muctieu(&arguments);
    command.arg(folder);
    let output = run(command, b"");
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout).to_string()
}

#[test]
fn each_target_beside_what_answers_it() {
    let printed = ledger(&[]);
    assert_eq!(printed.lines().count(), 1);
    let read: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(
        (&read["today"], read["articles"].as_array().unwrap().len()),
        (&"2021-02-01".into(), 5)
    );
    let targets = read["targets"].as_array().unwrap();
    let revenue = targets.iter().find(|t| t["value"] == 1e12).unwrap();
    assert_eq!(revenue["verdict"], "on_the_way");
    let pair = &revenue["pairs"][0];
    assert_eq!(pair["result"]["value"], 973_611_000_000.0);
    assert!((pair["share"].as_f64().unwrap() - 0.973_611).abs() < 1e-9);
    assert_ne!(pair["result"]["article"], revenue["article"]);
    let paired = targets.iter().filter(|t| !t["pairs"].as_array().unwrap().is_empty());
    assert_eq!(paired.count(), 3);
}

#[test]
fn the_day_decides_what_became_of_a_target() {
    let folder = articles();
    let mut command = muctieu(&["ledger", "--today", "2020-10-20"]);
    command.arg(&folder);
    let before: Value = serde_json::from_slice(&run(command, b"").stdout).unwrap();
    // Without a day it is today's, which is later than all of these.
    let mut command = muctieu(&["ledger"]);
    command.arg(&folder);
    let now: Value = serde_json::from_slice(&run(command, b"").stdout).unwrap();
    let verdict = |ledger: &Value| {
        let targets = ledger["targets"].as_array().unwrap();
        let target = targets.iter().find(|t| t["value"] == 36e9).unwrap();
        (target["verdict"].clone(), target["overdue"].clone())
    };
    assert_eq!(verdict(&before), ("on_the_way".into(), false.into()));
    assert_eq!(verdict(&now), ("no_report".into(), true.into()));
}

#[test]
fn other_forms() {
    let sheet = ledger(&["--format", "csv"]);
    let mut reader = csv::Reader::from_reader(sheet.trim_start_matches('\u{feff}').as_bytes());
    let head = reader.headers().unwrap().clone();
    let verdict = head.iter().position(|name| name == "verdict").unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert!(rows.len() > 10 && rows.iter().any(|row| &row[verdict] == "on_the_way"));

    let list = ledger(&["-f", "markdown", "-l", "vi", "--find", "thu ngân sách"]);
    assert_eq!(list.matches("\n- **").count(), 2, "{list}");
    assert!(list.contains("97,4% mức đề ra") && list.contains("trên 83,3% mức đề ra"), "{list}");

    let page: Value =
        serde_json::from_str(&ledger(&["-f", "annotations", "--find", ">= 82 triệu đồng"]))
            .unwrap();
    assert!(
        page["items"]
            .as_array()
            .unwrap()
            .iter()
            .any(|item| { item["target"]["selector"][0]["exact"] == "82 triệu đồng/năm" })
    );
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_done() {
    let folder = Folder::new().with("a.txt", crate::support::TEXT);
    let output = folder.run(&["ledger", "a.txt", "none.txt", "-o", "out.json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("none.txt"));
    let written = std::fs::read_to_string(folder.path().join("out.json")).unwrap();
    let read: Value = serde_json::from_str(&written).unwrap();
    assert_eq!(read["targets"].as_array().unwrap().len(), 1);
    let output = folder.run(&["ledger", "a.txt", "-o", "no/such/folder"]);
    assert_eq!(output.status.code(), Some(1));
}
