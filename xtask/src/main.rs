//! `cargo xtask COMMAND`: everything that is done to this repository, one command for each thing.

use std::process::ExitCode;

use lexopt::prelude::*;
use xtask::eval;
use xtask::process::Result;

const USAGE: &str = "\
usage: cargo xtask COMMAND

commands:
  eval [--verbose] [--held-out] [DIR…]   how well the extractor reads the annotated articles
";

fn main() -> ExitCode {
    match command(&mut lexopt::Parser::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn command(arguments: &mut lexopt::Parser) -> Result {
    let Some(argument) = arguments.next()? else {
        return Err(format!("no command given\n\n{USAGE}").into());
    };
    match argument {
        Long("help") | Short('h') => {
            print!("{USAGE}");
            Ok(())
        }
        Value(name) => match name.string()?.as_str() {
            "eval" => eval::run(&eval_options(arguments)?),
            other => Err(format!("no command '{other}'\n\n{USAGE}").into()),
        },
        other => Err(other.unexpected().into()),
    }
}

fn eval_options(arguments: &mut lexopt::Parser) -> Result<eval::Options> {
    let mut options = eval::Options::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("verbose") | Short('v') => options.verbose = true,
            Long("held-out") => options.held_out = true,
            Value(folder) => options.folders.push(folder.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}
