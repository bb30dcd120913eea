//! What can be asked for on the command line, and its manual.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use muctieu_present::Language;
use muctieu_present::csv::Separator;

use crate::form::{self, Form};
use crate::ledger::LedgerArguments;
use crate::run::Task;

const MANUAL: &str = "\
Examples:
  Read a folder and everything below it into a sheet for Excel:
      muctieu extract -f csv --recursive -o figures.csv articles/

  See only what was promised, in a table:
      muctieu extract -f table --targets congress.txt

  Ask why each figure is what it is:
      muctieu explain congress.txt

  See what became of every promise:
      muctieu ledger -f markdown articles/

Exit status:
  0  everything was read
  1  something could not be read or written; the rest was still done
  2  the command line itself is wrong

'muctieu help extract', 'muctieu help explain' and 'muctieu help ledger' say the rest.";

const EXTRACT: &str = "\
Examples:
  One JSON object a document, one line each, for other programs:
      muctieu extract congress.txt plan.txt > figures.jsonl

  The targets alone, through jq:
      muctieu extract -t plan.txt | jq '.quantities[] | {text, period}'

  A sheet for Excel:
      muctieu extract -f csv -o figures.csv articles/

  The same where Excel is set to Vietnamese:
      muctieu extract -f csv --separator semicolon -o figures.csv articles/

  A page to read and to send, that needs nothing else:
      muctieu extract -f html --recursive -o figures.html articles/

  A text from another program:
      pdftotext -layout plan.pdf - | muctieu extract -f table -

Formats:
  json   One object a document, one line each. Offsets are bytes of the
         text as it was given, end exclusive. Every number is accounted
         for, in \"quantities\" or in \"numbers\".
  csv    One row a quantity: UTF-8 with a byte order mark, rows ended by
         CR LF. A cell of words that a spreadsheet would compute (it
         begins with = + - @, a tab or a return) has ' before it.
  table  Aligned columns, cut to the width of the terminal; nothing is cut
         where the output goes to a file or another program.
  html   One page that needs no other file and no script: each article
         with its quantities marked and, below it, what was understood of
         each and from which words.

Files:
  A text is UTF-8, a paragraph a line, as copied from a page. What it does
  not say of itself may stand in NAME.toml beside NAME.txt: title, date,
  byline, source, place, term, url, outlet, licence.

  Of a folder every file whose name ends in .txt is read, in the order of
  the names. Hidden files and README are passed over, other files too, and
  counted on standard error. Links to folders are not followed.

Exit status:
  0  everything was read
  1  something could not be read or written: standard error names it, with
     the reason and what helps; the rest was still done
  2  the command line itself is wrong";

const EXPLAIN: &str = "\
Below each sentence that holds quantities, signs show what was found:
  ===  a target: promised, planned, assigned or aimed at
  ---  a result: reported as reached, done or standing
  ...  context: neither, it describes
  ~~~  the words that decided

Then, for each quantity: its status, the words of the text and where they
stand (line and character of the file, from 1), what is measured, how much,
when, where, who says so, the words that decided each and where those were
found, how far the reading can be relied on, and what is open about it.

Examples:
  muctieu explain congress.txt | less
  muctieu explain --targets --language vi congress.txt
  pdftotext -layout plan.pdf - | muctieu explain -

Files and exit status are as for 'muctieu extract'.";

/// Finds every quantity in Vietnamese articles and says what it is: a target, a result or context
///
/// Reads Vietnamese articles of Party congresses and local governments as plain text, finds every
/// quantity, tells targets (chỉ tiêu) from reported results and context, and shows which words decided.
/// Nothing leaves this machine.
#[derive(Parser, Debug)]
#[command(
    name = "muctieu",
    version,
    max_term_width = 100,
    arg_required_else_help = true,
    after_help = "'muctieu --help' shows examples.",
    after_long_help = MANUAL
)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    #[command(flatten)]
    EachDocument(EachDocument),
    Ledger(LedgerArguments),
}

/// What is done to one document after the other.
#[derive(Subcommand, Debug)]
enum EachDocument {
    Extract(Extract),
    Explain(Explain),
}

/// What was asked for.
#[derive(Debug)]
pub enum Asked {
    /// Something of each document.
    EachDocument(Task),
    /// The ledger of all of them.
    Ledger(LedgerArguments),
}

/// Print the quantities of documents: as JSON, a sheet, a table or a page
///
/// Reads each PATH and prints what was found in it, in the order given. Files are read side by side,
/// but never many ahead of what is printed: memory does not grow with their number.
#[derive(Args, Debug)]
#[command(after_help = "'muctieu extract --help' shows examples.", after_long_help = EXTRACT)]
struct Extract {
    /// How to print what was found
    #[arg(short, long, value_enum, default_value_t = Format::Json)]
    format: Format,

    /// What stands between the cells of csv [default: comma]
    #[arg(long, value_enum, value_name = "SIGN")]
    separator: Option<Sign>,

    /// Write to FILE instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    #[command(flatten)]
    reading: Reading,
}

/// Show the sentences of a document with marks under them, and the reasons
///
/// Prints every sentence that holds a quantity, what was understood of it, and the words that decided.
#[derive(Args, Debug)]
#[command(after_help = "'muctieu explain --help' shows the signs.", after_long_help = EXPLAIN)]
struct Explain {
    #[command(flatten)]
    reading: Reading,
}

/// What both commands ask about their input.
#[derive(Args, Debug)]
struct Reading {
    /// Keep only targets among the quantities
    #[arg(short, long)]
    targets: bool,

    /// Read the folders within folders, too
    #[arg(short, long)]
    recursive: bool,

    /// Language of labels [default: vi for html, en otherwise]; articles stay as written
    #[arg(short, long, value_enum, value_name = "LANGUAGE")]
    language: Option<Tongue>,

    /// How many files to read side by side [default: as many as there are processors]
    #[arg(short, long, value_name = "N")]
    jobs: Option<NonZeroUsize>,

    /// Files and folders to read; - is standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
enum Format {
    /// One JSON object a document, one line each
    Json,
    /// A sheet that Excel opens, one row a quantity
    Csv,
    /// Aligned columns for a terminal
    Table,
    /// One page with the marks and the reasons
    Html,
}

/// What stands between two cells.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sign {
    /// A comma, and decimal points in numbers
    Comma,
    /// A semicolon, and decimal commas in numbers: what Excel set to Vietnamese expects
    Semicolon,
}

/// A language of labels.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tongue {
    /// Vietnamese
    Vi,
    /// English
    En,
}

impl Arguments {
    /// What was asked for.
    ///
    /// # Errors
    /// Where two of the arguments contradict each other.
    pub fn asked(self) -> Result<Asked, clap::Error> {
        match self.command {
            Command::EachDocument(command) => command.task().map(Asked::EachDocument),
            Command::Ledger(ledger) => match ledger.contradiction() {
                Some(what) => Err(wrong(what)),
                None => Ok(Asked::Ledger(ledger)),
            },
        }
    }
}

impl EachDocument {
    fn task(self) -> Result<Task, clap::Error> {
        let (form, output, reading) = match self {
            EachDocument::Extract(extract) => {
                let language = extract.reading.language;
                (extract.form(language)?, extract.output, extract.reading)
            }
            EachDocument::Explain(explain) => {
                let language = language_or(explain.reading.language, Language::English);
                (Form::Explain { language, columns: form::columns() }, None, explain.reading)
            }
        };
        let standard_input = |path: &&PathBuf| path.as_path() == Path::new("-");
        if reading.paths.iter().filter(standard_input).count() > 1 {
            return Err(wrong("standard input (-) can be read only once"));
        }
        let processors = || thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        Ok(Task {
            form,
            output,
            targets: reading.targets,
            recursive: reading.recursive,
            jobs: reading.jobs.unwrap_or_else(processors),
            paths: reading.paths,
        })
    }
}

impl Extract {
    fn form(&self, language: Option<Tongue>) -> Result<Form, clap::Error> {
        if self.separator.is_some() && self.format != Format::Csv {
            return Err(wrong("--separator is about --format csv"));
        }
        Ok(match self.format {
            Format::Json => Form::Json,
            Format::Csv => Form::Csv(self.separator.map_or(Separator::Comma, Sign::separator)),
            Format::Table => Form::Table {
                language: language_or(language, Language::English),
                columns: if self.output.is_some() { None } else { form::columns() },
            },
            Format::Html => Form::Html { language: language_or(language, Language::Vietnamese) },
        })
    }
}

impl Sign {
    /// As sheets take it.
    pub fn separator(self) -> Separator {
        match self {
            Sign::Comma => Separator::Comma,
            Sign::Semicolon => Separator::Semicolon,
        }
    }
}

/// The language that was asked for, or another.
pub fn language_or(asked: Option<Tongue>, otherwise: Language) -> Language {
    match asked {
        Some(Tongue::Vi) => Language::Vietnamese,
        Some(Tongue::En) => Language::English,
        None => otherwise,
    }
}

fn wrong(what: &str) -> clap::Error {
    Arguments::command().error(ErrorKind::ArgumentConflict, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(arguments: &str) -> Result<Task, clap::Error> {
        let asked = Arguments::try_parse_from(arguments.split(' ')).and_then(Arguments::asked);
        match asked? {
            Asked::EachDocument(task) => Ok(task),
            Asked::Ledger(_) => panic!("{arguments} is about the ledger"),
        }
    }

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn json_in_every_processor_is_what_is_meant_where_nothing_is_said() {
        let asked = task("muctieu extract a.txt -").unwrap();
        assert!(matches!(asked.form, Form::Json));
        assert_eq!(asked.paths, [PathBuf::from("a.txt"), PathBuf::from("-")]);
        assert_eq!((asked.targets, asked.recursive), (false, false));
        assert_eq!(asked.jobs, thread::available_parallelism().unwrap());
    }

    #[test]
    fn a_page_is_vietnamese_and_a_table_english_unless_asked() {
        let language = |arguments| match task(arguments).unwrap().form {
            Form::Table { language, .. }
            | Form::Html { language }
            | Form::Explain { language, .. } => language,
            Form::Json | Form::Csv(_) => panic!("no language in it"),
        };
        assert_eq!(language("muctieu extract -f html a"), Language::Vietnamese);
        assert_eq!(language("muctieu extract -f html -l en a"), Language::English);
        assert_eq!(language("muctieu extract -f table a"), Language::English);
        assert_eq!(language("muctieu explain a"), Language::English);
        assert_eq!(language("muctieu explain a --language vi"), Language::Vietnamese);
    }

    #[test]
    fn contradictions_are_refused() {
        for arguments in [
            "muctieu extract - -", "muctieu extract --separator semicolon a",
            "muctieu extract --jobs 0 a", "muctieu extract", "muctieu",
        ] {
            assert!(task(arguments).is_err(), "{arguments}");
        }
    }
}
