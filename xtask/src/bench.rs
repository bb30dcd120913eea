//! `cargo xtask bench`: how fast articles are read, natively, in a browser, and beside a peer.
//!
//! It prints and fails nothing; with `--search` it measures search, and fails above its ceiling,
//! with `--start` what it gains and costs that the app is sent packed.
//! `crates/bench` does the measuring; it is no part of the workspace, so that no other command builds what
//! only the bench needs.

mod search;
mod start;

use std::path::PathBuf;

use crate::process::{Command, Result, cargo, run_for_output};
use crate::setup::{self, Browser, Machine, SiteTools};
use crate::{test, workspace};

const TARGET: &str = "wasm32-unknown-unknown";
/// As much text as is read in each run.
const BYTES: usize = 20_000_000;

/// What the command line asks for.
#[derive(Debug)]
pub struct Options {
    /// How many bytes of text each run reads.
    pub bytes: usize,
    /// Whether the browser is left out.
    pub native_only: bool,
    /// Whether search is measured, in place of extraction.
    pub search: bool,
    /// Whether what packing gains and costs is measured, in place of extraction.
    pub start: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options { bytes: BYTES, native_only: false, search: false, start: false }
    }
}

/// Measures and prints.
///
/// # Errors
/// When something can't be built or run.
pub fn run_command(options: &Options) -> Result {
    if options.search {
        return search::run(options.native_only);
    }
    if options.start {
        return start::run(options.native_only);
    }
    let mut lines = native(options.bytes)?;
    if !options.native_only {
        let machine = Machine::this()?;
        let tools = setup::site(&machine, &mut setup::System)?;
        let browser = setup::browser(&machine, &mut setup::System)?;
        // As fast as it gets, and as small as the app is built.
        for profile in ["release", "web"] {
            lines += &in_browser(profile, options.bytes, &tools, &browser)?;
        }
    }
    print!("{}", table(&lines));
    Ok(())
}

fn native(bytes: usize) -> Result<String> {
    eprintln!("bench: natively, and the peer");
    run_for_output(bench("run", "release").args(["--", &bytes.to_string()]))
}

fn in_browser(profile: &str, bytes: usize, tools: &SiteTools, browser: &Browser) -> Result<String> {
    eprintln!("bench: in the browser, with profile {profile}");
    let mut tests = bench("test", profile);
    // The peer does not belong into a browser.
    tests.args(["--no-default-features", "--target", TARGET, "--test", "browser"]);
    tests.args(["--", "--nocapture"]);
    tests.env("MUCTIEU_BENCH_BYTES", bytes.to_string());
    test::in_browser(&mut tests, tools, browser)?;
    let said = run_for_output(&mut tests)?;
    let lines = said.lines().filter_map(|line| line.trim_start().strip_prefix("bench "));
    Ok(lines.map(|line| format!("{profile}-{line}\n")).collect())
}

/// Cargo for the package that measures, with a folder of built things of its own.
fn bench(command: &str, profile: &str) -> Command {
    let folder = |path: &str| -> PathBuf { workspace::root().join(path) };
    let mut cargo = cargo();
    cargo.args([command, "--profile", profile, "--manifest-path"]);
    cargo.arg(folder("crates/bench/Cargo.toml"));
    cargo.env("CARGO_TARGET_DIR", folder("target/bench"));
    cargo
}

/// The lines of the measuring programs, for people.
fn table(lines: &str) -> String {
    let rows: Vec<(&str, Vec<f64>)> = lines
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(name, rest)| (name, rest.split(' ').filter_map(|n| n.parse().ok()).collect()))
        .collect();
    let find = |name: &str| rows.iter().find(|row| row.0 == name).map(|row| row.1.as_slice());
    let native = find("native").and_then(|rates| rates.get(3)).copied();
    let mut out = String::new();
    if let Some([bytes, pages, quantities, numbers]) = find("text") {
        out += &format!(
            "{:.1} MB of text in {pages} pages: {quantities} quantities, {numbers} other numbers\n\n",
            bytes / 1e6
        );
    }
    out += "MB/s                                  slowest   median  fastest  undisturbed\n";
    for (name, label) in [
        ("native", "parse and extract, one core"),
        ("extract", "  of that, extract alone"),
        ("peer", "the crate duckling, numbers and money"),
        ("release-browser", "in a browser, built for speed"),
        ("web-browser", "in a browser, built for size"),
    ] {
        let Some([slowest, median, fastest, undisturbed]) = find(name) else { continue };
        let [slowest, median, fastest] = [slowest, median, fastest].map(|rate| rate / 1e6);
        out += &format!("{label:<38}{slowest:>7.2}  {median:>7.2}  {fastest:>7.2}");
        out += &format!("  {:>11.2}", undisturbed / 1e6);
        match native {
            Some(native) if name == "peer" => {
                out += &format!("   native is {:.1} times as fast", native / undisturbed);
            }
            Some(native) if name.ends_with("browser") => {
                out += &format!("   {:.2} of native", undisturbed / native);
            }
            _ => {}
        }
        out.push('\n');
    }
    out += "\none article                             bytes       µs     MB/s\n";
    let kinds =
        [("article", "of the five"), ("growth", "generated"), ("line", "generated, on one line")];
    for (name, label) in kinds {
        for (_, row) in rows.iter().filter(|row| row.0 == name) {
            // The name of an article reads as a number too.
            let [.., bytes, seconds] = row[..] else { continue };
            out += &format!(
                "  {label:<34}{bytes:>9} {:>8.0}  {:>7.2}\n",
                seconds * 1e6,
                bytes / seconds / 1e6
            );
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_says_how_many_times_as_fast_as_the_peer() {
        let lines = "text 2e7 2 30 4\nnative 3e7 4e7 5e7 6e7\npeer 1e6 2e6 3e6 3e6\n\
                     web-browser 1e7 2e7 3e7 3e7\ngrowth 1000 1e-4\narticle 003 4528 1e-4\n";
        let table = table(lines);
        assert!(table.contains("20.0 MB of text in 2 pages: 30 quantities"), "{table}");
        assert!(table.contains("native is 20.0 times as fast"), "{table}");
        assert!(table.contains("0.50 of native"), "{table}");
        assert!(table.contains("1000      100    10.00"), "{table}");
        assert!(table.contains("4528      100    45.28"), "{table}");
    }
}
