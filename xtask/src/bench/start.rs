//! `cargo xtask bench --start`: what it gains and costs that the app's modules are sent packed.

use std::fs;
use std::path::Path;

use super::{TARGET, bench};
use crate::build;
use crate::finish;
use crate::process::{Result, run_for_output};
use crate::setup::{self, Browser, Machine, SiteTools};
use crate::test;
use crate::workspace;

/// The files of the site that are measured, by how their names begin and end.
const FILES: [(&str, &str); 3] = [("app", "pack"), ("later", "pack"), ("unpack", "wasm")];
/// Names the folder of these files, for what is compiled for the browser.
const MODULES: &str = "MUCTIEU_BENCH_MODULES";

/// Builds the site, measures its modules on this machine and in a browser, and prints.
///
/// # Errors
/// When something can't be built or run.
pub fn run(native_only: bool) -> Result {
    let machine = Machine::this()?;
    let tools = setup::site(&machine, &mut setup::System)?;
    eprintln!("bench: the site");
    let dist = workspace::root().join("target/bench/site");
    build::site(&tools, &build::Options { dist: dist.clone(), ..build::Options::default() })?;
    let modules = workspace::root().join("target/bench/modules");
    copy(&dist, &modules)?;
    eprintln!("bench: unpacking, natively");
    let mut native = bench("run", "release");
    native.args(["--quiet", "--no-default-features", "--example", "start", "--"]).arg(&modules);
    let mut lines = run_for_output(&mut native)?;
    if !native_only {
        let browser = setup::browser(&machine, &mut setup::System)?;
        eprintln!("bench: unpacking, in the browser, as what unpacks the app is built");
        lines += &in_browser(&modules, &tools, &browser)?;
    }
    print!("{}", table(&lines));
    Ok(())
}

/// Copies the files to where their names don't change with their content.
fn copy(site: &Path, to: &Path) -> Result {
    fs::create_dir_all(to)?;
    let files = finish::files(site)?;
    for (stem, extension) in FILES {
        let is_it = |file: &&String| {
            let rest = file.strip_prefix(stem).and_then(|rest| rest.strip_suffix(extension));
            rest.is_some_and(|rest| rest.starts_with('-') && rest.ends_with('.'))
        };
        let file = files.iter().find(is_it);
        let file = file.ok_or_else(|| format!("the site has no {stem}-….{extension}"))?;
        fs::copy(site.join(file), to.join(stem).with_extension(extension))?;
    }
    Ok(())
}

fn in_browser(modules: &Path, tools: &SiteTools, browser: &Browser) -> Result<String> {
    let mut tests = bench("test", "unpack");
    tests.args(["--no-default-features", "--features", "start", "--target", TARGET]);
    tests.args(["--test", "start", "--", "--nocapture"]);
    tests.env(MODULES, modules);
    test::in_browser(&mut tests, tools, browser)?;
    let said = run_for_output(&mut tests)?;
    let lines = said.lines().filter_map(|line| line.trim_start().strip_prefix("bench "));
    Ok(lines.map(|line| format!("{line}\n")).collect())
}

/// One module at one place: bytes as it is, with gzip and packed; seconds to unpack, the first time and
/// the fastest, and to gunzip, likewise.
struct Row<'a> {
    place: &'a str,
    module: &'a str,
    bytes: [f64; 3],
    seconds: [f64; 4],
}

/// The lines of the measuring programs, for people.
fn table(lines: &str) -> String {
    let numbers = |words: &str| -> Vec<f64> {
        words.split(' ').filter_map(|number| number.parse().ok()).collect()
    };
    let rows: Vec<Row<'_>> = lines
        .lines()
        .filter_map(|line| {
            let (place, rest) = line.split_once(' ')?;
            let (module, rest) = rest.split_once(' ')?;
            let [plain, gzip, packed, seconds @ ..] = &numbers(rest)[..] else { return None };
            let seconds = seconds.try_into().ok()?;
            Some(Row { place, module, bytes: [*plain, *gzip, *packed], seconds })
        })
        .collect();
    let unpacker = lines.lines().find_map(|line| line.strip_prefix("unpacker ")).map(numbers);
    let mut out = format!(
        "{:<24}{:>11}{:>10}{:>10}  packed of gzip\n",
        "bytes", "as they are", "gzip", "packed"
    );
    let mut sum = [0.0; 3];
    let line = |label: &str, [plain, gzip, packed]: [f64; 3]| {
        format!("{label:<24}{plain:>11}{gzip:>10}{packed:>10}  {:>14.2}\n", packed / gzip)
    };
    for row in rows.iter().filter(|row| row.place == "native") {
        out += &line(row.module, row.bytes);
        sum.iter_mut().zip(row.bytes).for_each(|(sum, bytes)| *sum += bytes);
    }
    let unpacker = match unpacker.as_deref() {
        Some([plain, gzip]) => {
            out += &format!("{:<24}{plain:>11}{:>10}{gzip:>10}\n", "what unpacks, with gzip", "");
            *gzip
        }
        _ => 0.0,
    };
    sum[2] += unpacker;
    out += &line("together", sum);
    out += &format!(
        "\n{:<24}{:>11}{:>10}{:>10}{:>10}  packed is sooner below\n",
        "ms, first and fastest", "unpack", "", "gunzip", ""
    );
    for Row { place, module, bytes: [_, gzip, packed], seconds } in &rows {
        let place = if *place == "native" { "natively" } else { "in a browser" };
        out += &format!("{:<24}", format!("{module}, {place}"));
        out += &format!("{:>11.1}", seconds[0] * 1e3);
        seconds[1..].iter().for_each(|seconds| out += &format!("{:>10.1}", seconds * 1e3));
        // What is saved takes as long to arrive as unpacking takes longer, the first time. Who loads the
        // app loads what unpacks it too; what comes later finds that in the browser's cache.
        let beside = if *module == "app" { unpacker } else { 0.0 };
        let sooner = (gzip - packed - beside) * 8.0 / (seconds[0] - seconds[2]);
        out += &format!("  {:>15.1} Mbit/s\n", sooner / 1e6);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_says_what_packing_gains_and_below_which_rate_it_pays() {
        let lines = "native app 4000 2000 1000 2e-3 1e-3 2e-4 1e-4\n\
                     native later 2000 1000 600 1e-3 1e-3 1e-4 1e-4\nunpacker 300 200\n\
                     browser app 4000 2000 1000 1e-2 4e-3 2e-3 1e-3\n";
        let table = table(lines);
        let rows: Vec<Vec<&str>> =
            table.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(rows[1], ["app", "4000", "2000", "1000", "0.50"], "{table}");
        assert_eq!(rows[3][4..], ["300", "200"], "{table}");
        assert_eq!(rows[4], ["together", "6000", "3000", "1800", "0.60"], "{table}");
        assert_eq!(rows[7][..6], ["app,", "natively", "2.0", "1.0", "0.2", "0.1"], "{table}");
        // Eight hundred bytes in the eight milliseconds that unpacking takes longer.
        assert_eq!(rows[9][4..], ["10.0", "4.0", "2.0", "1.0", "0.8", "Mbit/s"], "{table}");
    }
}
