//! `cargo xtask size`: what a visitor loads, with gzip, and whether it keeps below its ceiling.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use rustc_demangle::demangle;

use crate::build::{self, Options};
use crate::finish;
use crate::later;
use crate::process::Result;
use crate::setup::{self, Machine, SiteTools};
use crate::wasm;
use crate::workspace;

/// What shows the first article may weigh so many bytes, with gzip.
const FIRST_CEILING: usize = 150_000;
/// The app with all its views may weigh so many, with what comes later.
const CEILING: usize = 180_000;
/// Builds the app without extraction; `muctieu_extract::extract` reads it.
const WITHOUT_EXTRACTION: &str = "MUCTIEU_WITHOUT_EXTRACTION";

/// What a file is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    /// Loaded before the first article shows.
    First,
    /// The rest of the app: loaded once the first article stands.
    Later,
    /// The articles themselves.
    Articles,
    /// Loaded later, or by nobody but machines.
    Beside,
}

/// Prints what the code of the app consists of, by crate and by function: bytes as they are.
///
/// # Errors
/// When the build fails.
pub fn print_functions() -> Result {
    const SHOWN: usize = 60;
    let tools = setup::site(&Machine::this()?, &mut setup::System)?;
    let dist = workspace::root().join("target/size/named");
    let environment = vec![(finish::NAMED, "1".into())];
    build::site(&tools, &Options { dist: dist.clone(), environment, ..Options::default() })?;
    let mut functions = Vec::new();
    for file in finish::files(&dist)?.iter().filter(|file| file.ends_with(".wasm")) {
        let read = wasm::functions(&fs::read(dist.join(file))?);
        functions.extend(read.ok_or_else(|| format!("{file} is no WebAssembly module"))?);
    }
    let functions = functions.into_iter();
    let functions: Vec<(String, usize)> =
        functions.map(|(name, length)| (demangle(&name).to_string(), length)).collect();
    let mut crates: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, length) in &functions {
        *crates.entry(crate_of(name)).or_default() += length;
    }
    let crates = crates.into_iter().map(|(name, length)| (name.to_owned(), length)).collect();
    for (title, mut parts) in [("by crate", crates), ("by function", functions)] {
        println!("{title}");
        parts.sort_by_key(|(_, length)| Reverse(*length));
        for (name, length) in parts.iter().take(SHOWN) {
            println!("  {length:>9}  {name}");
        }
    }
    Ok(())
}

/// The crate that a function's name begins with; a method of a trait belongs to the trait's or the
/// type's crate, whichever is named first.
fn crate_of(name: &str) -> &str {
    let before = name.split("::").next().unwrap_or(name);
    let before = before.split('[').next().unwrap_or(before);
    let start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |at| at + 1);
    match &before[start..] {
        "" => "core",
        name => name,
    }
}

/// Builds the site and prints what each part of it weighs.
///
/// # Errors
/// When the build fails or the app is over its ceiling.
pub fn run_command() -> Result {
    let tools = setup::site(&Machine::this()?, &mut setup::System)?;
    let dist = workspace::root().join("target/size/site");
    build::site(&tools, &Options { dist: dist.clone(), ..Options::default() })?;
    let mut weights = [0; 4];
    let mut lines = [const { Vec::new() }; 4];
    for file in finish::files(&dist)? {
        let bytes = fs::read(dist.join(&file))?;
        let weight = gzip_len(&bytes)?;
        let part = part_of(&file) as usize;
        weights[part] += weight;
        lines[part].push(format!("  {weight:>9}  {:>9}  {file}", bytes.len()));
    }
    let [first, later, ..] = weights;
    let app = first + later;
    let [first_lines, later_lines, article_lines, beside_lines] = lines;
    println!("  with gzip   as it is  (bytes)");
    print_part("what shows the first article", &first_lines);
    println!("  {first:>9}             of {FIRST_CEILING} at most");
    print_part("what comes later", &later_lines);
    println!("  {app:>9}             of {CEILING} at most, all views together");
    print_part("the articles, in one bundle", &article_lines);
    print_part("the articles, each by itself", &articles(&workspace::root().join("seeds"))?);
    print_part("beside them", &beside_lines);
    println!("what extraction costs, of the app");
    println!("  {:>9}", extraction(&tools, app)?);
    for (name, weight, ceiling) in
        [("what shows the first article", first, FIRST_CEILING), ("the app", app, CEILING)]
    {
        if weight > ceiling {
            return Err(format!("{name} is {} bytes over its ceiling", weight - ceiling).into());
        }
    }
    Ok(())
}

/// What the app weighs more than the same app whose `extract` finds nothing: its code and its tables.
fn extraction(tools: &SiteTools, app: usize) -> Result<usize> {
    let dist = workspace::root().join("target/size/without-extraction");
    let environment = vec![(WITHOUT_EXTRACTION, "1".into())];
    build::site(tools, &Options { dist: dist.clone(), environment, ..Options::default() })?;
    Ok(app.saturating_sub(weigh_app(&dist)?))
}

/// What the files of the app weigh with gzip.
fn weigh_app(dist: &Path) -> Result<usize> {
    let mut weight = 0;
    for file in finish::files(dist)? {
        if matches!(part_of(&file), Part::First | Part::Later) {
            weight += gzip_len(&fs::read(dist.join(&file))?)?;
        }
    }
    Ok(weight)
}

/// A line for each article's text.
fn articles(seeds: &Path) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for file in finish::files(seeds)? {
        let bytes = fs::read(seeds.join(&file))?;
        lines.push(format!("  {:>9}  {:>9}  {file}", gzip_len(&bytes)?, bytes.len()));
    }
    Ok(lines)
}

fn print_part(title: &str, lines: &[String]) {
    println!("{title}");
    for line in lines {
        println!("{line}");
    }
}

fn part_of(file: &str) -> Part {
    let extension = Path::new(file).extension().and_then(|extension| extension.to_str());
    match (file, extension.unwrap_or("")) {
        ("404.html" | "sw.js", _) => Part::Beside,
        _ if later::is_file(file) => Part::Later,
        (_, "html" | "css" | "js" | "wasm" | "pack") => Part::First,
        (_, "bin") => Part::Articles,
        _ => Part::Beside,
    }
}

/// The length of these bytes with gzip, as compact as it gets.
fn gzip_len(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_first_article_needs_is_counted_and_nothing_else() {
        for file in ["index.html", "app-0a.js", "app-0a.pack", "unpack-0a.wasm", "style-0a.css"] {
            assert_eq!(part_of(file), Part::First, "{file}");
        }
        assert_eq!(part_of("later-0a.pack"), Part::Later);
        assert_eq!(part_of("corpus-0a.bin"), Part::Articles);
        for file in ["sw.js", "404.html", "icon-512.png", "manifest.webmanifest"] {
            assert_eq!(part_of(file), Part::Beside, "{file}");
        }
    }

    #[test]
    fn a_function_belongs_to_the_crate_that_its_name_begins_with() {
        for (name, owner) in [
            ("core[c5930c85a12de822]::fmt::float::to_decimal::<f64>", "core"),
            ("<T as tachys::view::any_view::IntoAny>::into_any::h7b1a", "tachys"),
            ("muctieu_extract::time::Clock::read::h752", "muctieu_extract"),
            ("<char>::escape_debug_ext", "core"),
            ("main", "main"),
        ] {
            assert_eq!(crate_of(name), owner, "{name}");
        }
    }

    #[test]
    fn gzip_is_shorter_than_what_repeats() {
        assert!(gzip_len(&[b'a'; 10_000]).unwrap() < 100);
        assert!(gzip_len(b"").unwrap() < 30);
    }
}
