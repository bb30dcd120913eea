//! The command line as a user meets it: the program itself, run.

mod failures;
mod folders;
mod formats;
mod ledger;
mod standard_input;
mod support;
mod usage;
