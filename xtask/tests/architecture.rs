//! The rules of `docs/architecture.md` that a build does not see by itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::workspace;

/// Every file of the repository but what is built, in order.
fn sources() -> Vec<PathBuf> {
    const BUILT: [&str; 4] = [".git", "target", "dist", "node_modules"];
    let mut sources = Vec::new();
    let mut folders = vec![workspace::root().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if BUILT.contains(&name.as_str()) {
                continue;
            } else if path.is_dir() {
                folders.push(path);
            } else {
                sources.push(path);
            }
        }
    }
    sources.sort();
    assert!(sources.len() > 50);
    sources
}

fn in_repository(path: &Path) -> String {
    let path = path.strip_prefix(workspace::root()).unwrap();
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|other| other == extension)
}

/// The lines of a file that are no comment, with their numbers.
fn code(path: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim().to_owned()));
    lines.filter(|(_, line)| !line.starts_with("//") && !line.starts_with('#')).collect()
}

/// Whether a word stands in a line by itself, `-` and `_` being one.
fn names(line: &str, word: &str) -> bool {
    let part_of_name = |c: char| c.is_alphanumeric() || c == '_';
    line.replace('-', "_").split(|c| !part_of_name(c)).any(|other| other == word)
}

#[test]
fn only_the_app_names_the_browser() {
    const BROWSER: [&str; 5] = ["leptos", "web_sys", "js_sys", "gloo", "wasm_bindgen_futures"];
    for path in sources() {
        let place = in_repository(&path);
        // The bench is outside the workspace and times in a browser.
        let is_pure = place.starts_with("crates/") && !place.starts_with("crates/bench/");
        if !is_pure || !(has_extension(&path, "rs") || has_extension(&path, "toml")) {
            continue;
        }
        for (number, line) in code(&path) {
            for word in BROWSER {
                assert!(!names(&line, word), "{place}:{number} names {word}: {line}");
            }
        }
    }
}

#[test]
fn the_extractor_does_nothing_but_read_what_it_is_given() {
    const OUTSIDE: [&str; 8] = ["fs", "net", "io", "process", "env", "time", "thread", "os"];
    let mut read = 0;
    for path in sources() {
        let place = in_repository(&path);
        if !place.starts_with("crates/extract/src/") || !has_extension(&path, "rs") {
            continue;
        }
        read += 1;
        for (number, line) in code(&path) {
            for module in OUTSIDE {
                let outside = line.contains(&format!("std::{module}::"))
                    || line.contains(&format!("std::{module};"))
                    || line.contains(&format!("std::{module} "));
                assert!(!outside, "{place}:{number} reaches outside: {line}");
            }
        }
    }
    assert!(read > 5);
}

#[test]
fn nothing_that_the_extractor_needs_reaches_outside() {
    const OUTSIDE: [&str; 9] = [
        "libc", "windows-sys", "getrandom", "wasm-bindgen", "tokio", "mio", "chrono", "time",
        "jiff",
    ];
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--package", "muctieu-extract", "--edges", "normal"])
        .args(["--prefix", "none", "--target", "all"])
        .current_dir(workspace::root())
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    let needed: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(needed.contains(&"muctieu-extract"), "{tree}");
    for package in OUTSIDE {
        assert!(!needed.contains(&package), "muctieu-extract needs {package}");
    }
}

#[test]
fn wasm_bindgen_is_pinned_to_the_version_that_its_command_is_installed_in() {
    let lock = fs::read_to_string(workspace::root().join("Cargo.lock")).unwrap();
    let locked = xtask::setup::wasm_bindgen_version(&lock).unwrap();
    let manifest = fs::read_to_string(workspace::root().join("Cargo.toml")).unwrap();
    let pinned = manifest.lines().find(|line| line.starts_with("wasm-bindgen =")).unwrap();
    assert!(pinned.contains(&format!("\"={locked}\"")), "{pinned}, locked is {locked}");
}

#[test]
fn no_file_speaks_of_the_machine_it_was_written_on() {
    let folders = ["work", "root", "home", "Users"].map(|name| format!("/{name}/"));
    for path in sources() {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let place = in_repository(&path);
        for (number, line) in text.lines().enumerate() {
            for folder in &folders {
                let absolute = line.match_indices(folder.as_str()).any(|(at, _)| {
                    !line[..at].ends_with(|c: char| c.is_alphanumeric() || "./~*-_}".contains(c))
                });
                assert!(!absolute, "{place}:{} names {folder}: {line}", number + 1);
            }
        }
    }
}

#[test]
fn no_source_file_is_too_long_to_find_ones_way_in() {
    for path in sources().iter().filter(|path| has_extension(path, "rs")) {
        let lines = fs::read_to_string(path).unwrap().lines().count();
        assert!(lines <= 600, "{} has {lines} lines", in_repository(path));
    }
}
