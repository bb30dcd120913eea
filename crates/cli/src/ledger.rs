//! `muctieu ledger`: every target of all documents, beside the results that answer it.

use std::fs::File;
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::{Args, ValueEnum};
use muctieu_corpus::Document;
use muctieu_extract::{Date, Extraction, extract};
use muctieu_present::csv::Separator;
use muctieu_present::export::{Export, annotations, ledger_csv, ledger_json, markdown};
use muctieu_present::ledger::table::Filter;
use muctieu_present::ledger::{Ledger, Source};

use crate::arguments::{Sign, Tongue};
use crate::failure::Failure;
use crate::in_order::in_order;
use crate::inputs::{Input, Inputs};

const LEDGER: &str = "\
A result answers a target when both measure the same, at the same place, in
the same unit, and the result's time falls in or after the target's. Each
pair says why it was made, how much of the target is reached, and what became
of the target:
  reached    a report meets it
  on_the_way there are reports, and its time is not over
  missed     the report of its deadline, or a later one, falls short
  too_early  its time is not over and nothing is reported
  no_report  its time is over, and no report settles it

Examples:
  Everything that was promised, and what became of it:
      muctieu ledger --format csv -o ledger.csv articles/

  As of a day, and only what was asked for:
      muctieu ledger --today 2021-01-31 --find 'thu nhập >= 80 triệu, đến 2025' articles/

  What was missed, through jq:
      muctieu ledger articles/ | jq '.targets[] | select(.verdict == \"missed\") | .sentence.en'

Formats:
  json         one object; docs/ledger.md says what each member means
  csv          one row for each result that answers a target, one for a target
               without; as 'muctieu extract -f csv' writes it
  markdown     a list to read, with the reasons and the sources
  annotations  the targets as W3C Web Annotations (JSON-LD)

Files and exit status are as for 'muctieu extract'.";

/// Print every target beside the results that answer it, in the same document or another
///
/// Reads all PATHs, says which figures measure the same, pairs targets with later results and judges each
/// target as of a day.
#[derive(Args, Debug)]
#[command(after_help = "'muctieu ledger --help' shows examples.", after_long_help = LEDGER)]
pub struct LedgerArguments {
    /// How to print the ledger
    #[arg(short, long, value_enum, default_value_t = LedgerFormat::Json)]
    format: LedgerFormat,

    /// The day as of which targets are judged, YYYY-MM-DD [default: today]
    #[arg(long, value_name = "DAY", value_parser = day)]
    today: Option<Date>,

    /// Keep only targets that answer QUERY: words, an amount, a year
    #[arg(long, value_name = "QUERY", default_value = "", hide_default_value = true)]
    find: String,

    /// What stands between the cells of csv [default: comma]
    #[arg(long, value_enum, value_name = "SIGN")]
    separator: Option<Sign>,

    /// Write to FILE instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Read the folders within folders, too
    #[arg(short, long)]
    recursive: bool,

    /// Language of names and reasons [default: en]; json has both
    #[arg(short, long, value_enum, value_name = "LANGUAGE")]
    language: Option<Tongue>,

    /// Files and folders to read; - is standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
enum LedgerFormat {
    /// One JSON object
    Json,
    /// A sheet that Excel opens
    Csv,
    /// A list to read
    Markdown,
    /// W3C Web Annotations
    Annotations,
}

fn day(written: &str) -> Result<Date, String> {
    written.parse().map_err(|()| "a day is written YYYY-MM-DD".to_string())
}

/// The day of this machine's clock, in UTC.
fn clock() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    civil(seconds / 86_400)
}

/// The day so many days after 1 January 1970, in the Gregorian calendar.
fn civil(days: u64) -> Date {
    // Counted in eras of 400 years that begin on 1 March: leap days are at the end of their year.
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    Date { year: year as u16, month: month as u8, day: day as u8 }
}

/// Does it. What cannot be read is named on standard error and the rest is still done.
pub fn run(asked: &LedgerArguments) -> ExitCode {
    let mut read: Vec<(Document, Extraction)> = Vec::new();
    let mut all_was_read = true;
    let mut inputs = Inputs::new(asked.paths.clone(), asked.recursive);
    let threads = thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let work = |input: Result<Input, Failure>| {
        let document = input?.read()?;
        let extraction = extract(document.article());
        Ok((document, extraction))
    };
    in_order(threads, inputs.by_ref(), work, |result: Result<_, Failure>| {
        match result {
            Ok(one) => read.push(one),
            Err(failure) => {
                all_was_read = false;
                failure.report();
            }
        }
        ControlFlow::Continue(())
    });

    let sources: Vec<Source<'_>> =
        read.iter().map(|(document, extraction)| Source { document, extraction }).collect();
    let written = asked.written(&sources);
    let done = match &asked.output {
        Some(path) => File::create(path).and_then(|mut file| file.write_all(written.as_bytes())),
        None => {
            let mut out = io::stdout().lock();
            out.write_all(written.as_bytes()).and_then(|()| out.flush())
        }
    };
    match done {
        Ok(()) => crate::run::say_what_was_passed_over(inputs.passed_over()),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
        Err(error) => {
            let path = asked.output.as_deref().unwrap_or(Path::new("standard output"));
            let advice = "check that it may be written and that there is room";
            Failure::new(path, &error.to_string(), advice).report();
            return ExitCode::FAILURE;
        }
    }
    if all_was_read { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

impl LedgerArguments {
    /// What of the command line contradicts itself.
    pub fn contradiction(&self) -> Option<&'static str> {
        let standard_input = |path: &&PathBuf| path.as_path() == Path::new("-");
        if self.separator.is_some() && self.format != LedgerFormat::Csv {
            Some("--separator is about --format csv")
        } else if self.paths.iter().filter(standard_input).count() > 1 {
            Some("standard input (-) can be read only once")
        } else {
            None
        }
    }

    fn written(&self, sources: &[Source<'_>]) -> String {
        let today = self.today.unwrap_or_else(clock);
        let ledger = Ledger::new(sources, today);
        let language =
            crate::arguments::language_or(self.language, muctieu_present::Language::English);
        let filter = Filter::asking(&self.find);
        // In the order of the documents.
        let mut rows = ledger.rows(&filter, language);
        rows.sort_unstable();
        let export = Export { ledger: &ledger, sources, today, base: None };
        let mut written = match self.format {
            LedgerFormat::Json => ledger_json(&export, &rows),
            LedgerFormat::Csv => {
                let separator = self.separator.map_or(Separator::Comma, Sign::separator);
                return ledger_csv(&export, &rows, separator, language);
            }
            LedgerFormat::Markdown => return markdown(&export, &rows, language),
            LedgerFormat::Annotations => {
                let figures: Vec<usize> =
                    rows.iter().map(|row| ledger.targets[*row].figure).collect();
                annotations(&export, &figures)
            }
        };
        written.push('\n');
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_calendar() {
        for (days, day) in [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (18_535, "2020-09-30"),
            (18_627, "2020-12-31"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(civil(days).to_string(), day);
        }
    }
}
