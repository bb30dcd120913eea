//! `cargo xtask eval`: how well the extractor reads the annotated articles.

mod fold;
mod gold;
mod score;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::Value;

use crate::process::{Result, cargo, run_for_output};
use crate::workspace;
use score::{Figure, Score};

/// The folder of annotated articles that rules are never written from.
const HELD_OUT: &str = "held_out";

/// What is asked of the command.
#[derive(Default, Debug)]
pub struct Options {
    /// Print each difference between what was read and the gold.
    pub verbose: bool,
    /// Score the articles that are kept aside too.
    pub held_out: bool,
    /// Folders with documents and their gold tables; empty for all of the repository's.
    pub folders: Vec<PathBuf>,
}

/// Scores the annotated articles and prints the figures, a column a folder and one for all.
///
/// Articles that are kept aside have a column of their own and are not in the total.
pub fn run(options: &Options) -> Result {
    let folders = match options.folders.as_slice() {
        [] => annotated_folders(options.held_out)?,
        given => given.to_vec(),
    };
    let mut columns: Vec<(String, Score)> = Vec::new();
    let mut total = Score::default();
    let mut counted = 0;
    for folder in &folders {
        let mut differences = String::new();
        let score = score_folder(folder, &mut differences)?;
        if options.verbose {
            print!("{differences}");
        }
        let name = folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned();
        if name != HELD_OUT || !options.folders.is_empty() {
            total.add(&score);
            counted += 1;
        }
        columns.push((name, score));
    }
    if counted > 1 {
        columns.push(("total".to_owned(), total));
    }
    print!("{}", table(&columns));
    Ok(())
}

/// The figures of each column side by side.
fn table(columns: &[(String, Score)]) -> String {
    let figures: Vec<_> = columns.iter().map(|(_, score)| score.figures()).collect();
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in figures.iter().flatten() {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let mut table = format!("{:26}", "");
    for (name, _) in columns {
        table.push_str(&format!(" {name:>9}"));
    }
    table.push('\n');
    for name in names {
        table.push_str(&format!("{name:26}"));
        for figures in &figures {
            let figure = figures.iter().find(|(other, _)| other == name);
            table.push_str(&match figure {
                Some((_, Figure::Count(count))) => format!(" {count:>9}"),
                Some((_, Figure::Ratio(Some(ratio)))) => format!(" {ratio:>9.3}"),
                Some((_, Figure::Ratio(None))) | None => format!(" {:>9}", "-"),
            });
        }
        table.push('\n');
    }
    table
}

/// The repository's folders of annotated articles, in order of name.
fn annotated_folders(with_held_out: bool) -> Result<Vec<PathBuf>> {
    let root = workspace::root().join("tests/articles");
    let mut folders: Vec<PathBuf> = files(&root)?
        .into_iter()
        .filter(|path| path.is_dir() && (with_held_out || !path.ends_with(HELD_OUT)))
        .collect();
    folders.sort_by_key(|path| (path.ends_with(HELD_OUT), path.clone()));
    Ok(folders)
}

/// Scores every document of a folder that has a gold table beside it.
fn score_folder(folder: &Path, differences: &mut String) -> Result<Score> {
    let files = files(folder)?;
    let has_extension =
        |path: &&PathBuf, extension| path.extension().is_some_and(|e| e == extension);
    let tables: Vec<&PathBuf> = files.iter().filter(|path| has_extension(path, "tsv")).collect();
    let documents = tables
        .iter()
        .map(|table| {
            let beside = |path: &&&PathBuf| {
                path.file_stem() == table.file_stem()
                    && !has_extension(path, "tsv")
                    && !has_extension(path, "toml")
            };
            let document = files.iter().find(|path| beside(&path));
            document.cloned().ok_or_else(|| format!("{}: no document beside it", table.display()))
        })
        .collect::<std::result::Result<Vec<PathBuf>, String>>()?;
    let mut score = Score::default();
    for ((table, document), read) in tables.iter().zip(&documents).zip(extract(&documents)?) {
        let problem = |problem: String| format!("{}: {problem}", table.display());
        let text = read_text(document)?;
        let gold = gold::read(&read_text(table)?, &text).map_err(problem)?;
        let name: String =
            table.file_stem().unwrap_or_default().to_string_lossy().chars().take(18).collect();
        score.add(&score::score(&name, &gold, &read, differences));
    }
    Ok(score)
}

/// What the command line reads of these documents, in their order.
fn extract(documents: &[PathBuf]) -> Result<Vec<Value>> {
    if documents.is_empty() {
        return Ok(Vec::new());
    }
    let mut arguments: Vec<OsString> =
        ["run", "--quiet", "--package", "muctieu-cli", "--", "extract", "--format", "json"]
            .map(OsString::from)
            .to_vec();
    arguments.extend(documents.iter().map(|document| document.clone().into_os_string()));
    let output = run_for_output(cargo().args(arguments).stderr(Stdio::inherit()))?;
    let read = parse_lines(&output)?;
    if read.len() != documents.len() {
        return Err(format!("{} documents, {} JSON lines", documents.len(), read.len()).into());
    }
    Ok(read)
}

fn parse_lines(output: &str) -> Result<Vec<Value>> {
    output
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| serde_json::from_str(line).map_err(|error| format!("not JSON: {error}").into()))
        .collect()
}

/// What is in a folder, in order of name.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let problem = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut files = fs::read_dir(folder)
        .map_err(problem)?
        .map(|entry| entry.map(|entry| entry.path()).map_err(problem))
        .collect::<std::result::Result<Vec<PathBuf>, String>>()?;
    files.sort();
    Ok(files)
}

fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

#[cfg(test)]
mod tests;
