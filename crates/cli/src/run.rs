//! Reads, extracts and prints, many files side by side.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use muctieu_extract::Status;

use crate::failure::Failure;
use crate::form::Form;
use crate::in_order::in_order;
use crate::inputs::{Input, Inputs};
use crate::progress::Progress;

/// What is to be done.
#[derive(Debug)]
pub struct Task {
    /// In which form to print.
    pub form: Form,
    /// The file to write, instead of standard output.
    pub output: Option<PathBuf>,
    /// Whether only targets are kept among the quantities.
    pub targets: bool,
    /// Whether folders within folders are read.
    pub recursive: bool,
    /// How many files are read side by side.
    pub jobs: NonZeroUsize,
    /// What to read, in order.
    pub paths: Vec<PathBuf>,
}

/// Does it. What cannot be read is named on standard error and the rest is still done.
pub fn run(task: &Task) -> ExitCode {
    let mut out: Box<dyn Write> = match &task.output {
        None => Box::new(BufWriter::new(io::stdout().lock())),
        Some(path) => match File::create(path) {
            Ok(file) => Box::new(BufWriter::new(file)),
            Err(error) => {
                not_written(task, &error).report();
                return ExitCode::FAILURE;
            }
        },
    };
    let output_is_seen = task.output.is_none() && io::stdout().is_terminal();
    let mut progress = Progress::of(&task.paths, task.recursive, output_is_seen);
    let mut inputs = Inputs::new(task.paths.clone(), task.recursive);
    let mut all_was_read = true;

    let mut written = out.write_all(task.form.head().as_bytes());
    if written.is_ok() {
        let numbered = inputs.by_ref().zip(1..);
        let work = |(input, number): (Result<Input, Failure>, usize)| {
            input.and_then(|input| printed(task, number, &input))
        };
        in_order(task.jobs, numbered, work, |result| {
            match result {
                Ok(document) => written = out.write_all(&document).and_then(|()| out.flush()),
                Err(failure) => {
                    all_was_read = false;
                    progress.clear();
                    failure.report();
                }
            }
            progress.advance(Instant::now());
            if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
    }
    progress.clear();
    let written = written
        .and_then(|()| out.write_all(task.form.foot().as_bytes()))
        .and_then(|()| out.flush());
    match written {
        Ok(()) => say_what_was_passed_over(inputs.passed_over()),
        // Whoever reads has seen enough: `muctieu extract … | head -1`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
        Err(error) => {
            not_written(task, &error).report();
            return ExitCode::FAILURE;
        }
    }
    if all_was_read { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// One document in the form that was asked for, or why there is none.
fn printed(task: &Task, number: usize, input: &Input) -> Result<Vec<u8>, Failure> {
    let document = input.read()?;
    let mut extraction = muctieu_extract::extract(document.article());
    if task.targets {
        extraction.quantities.retain(|quantity| quantity.status == Status::Target);
    }
    let name = input.name();
    task.form
        .document(number, &name, &document, &extraction)
        .map_err(|error| Failure::system(Path::new(&name), &error))
}

fn not_written(task: &Task, error: &io::Error) -> Failure {
    let path = task.output.as_deref().unwrap_or(Path::new("standard output"));
    Failure::new(path, &error.to_string(), "check that it may be written and that there is room")
}

/// Says how many files in folders were passed over, if any.
pub fn say_what_was_passed_over(count: usize) {
    if count > 0 {
        let what = if count == 1 { "1 file" } else { &format!("{count} files") };
        let advice = "give a file's own path to read it whatever it is called";
        let _ = writeln!(
            io::stderr(),
            "muctieu: passed over {what} in folders, not named .txt; {advice}"
        );
    }
}
