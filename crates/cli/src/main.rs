//! `muctieu`: the reader's core as a command line.

mod arguments;
mod failure;
mod form;
mod in_order;
mod inputs;
mod ledger;
mod progress;
mod run;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::Asked;

fn main() -> ExitCode {
    match arguments::Arguments::parse().asked() {
        Ok(Asked::EachDocument(task)) => run::run(&task),
        Ok(Asked::Ledger(ledger)) => ledger::run(&ledger),
        Err(error) => error.exit(),
    }
}
