//! `muctieu`: the reader's core as a command line.

mod arguments;
mod failure;
mod form;
mod in_order;
mod inputs;
mod progress;
mod run;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match arguments::Arguments::parse().task() {
        Ok(task) => run::run(&task),
        Err(error) => error.exit(),
    }
}
