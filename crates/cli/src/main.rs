//! `muctieu`: the reader's core as a command line.

mod extract;

use std::process::ExitCode;

use lexopt::prelude::*;

const USAGE: &str = "\
usage: muctieu extract --format json FILE...

Prints one JSON object a document, one line each, in the order given. FILE may be - for standard input.
";

fn main() -> ExitCode {
    match command() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("muctieu: {error}\n\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// Reads the command line and does what it asks.
fn command() -> Result<ExitCode, lexopt::Error> {
    let mut arguments = lexopt::Parser::from_env();
    match arguments.next()? {
        Some(Value(name)) if name == "extract" => extract_command(&mut arguments),
        Some(Value(name)) => Err(format!("no command '{}'", name.to_string_lossy()).into()),
        Some(Long("help") | Short('h')) => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        Some(other) => Err(other.unexpected()),
        None => Err("no command given".into()),
    }
}

fn extract_command(arguments: &mut lexopt::Parser) -> Result<ExitCode, lexopt::Error> {
    let mut files = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("format") => match arguments.value()?.string()?.as_str() {
                "json" => {}
                other => return Err(format!("no format '{other}'").into()),
            },
            Value(file) => files.push(file),
            other => return Err(other.unexpected()),
        }
    }
    if files.is_empty() {
        return Err("no file given".into());
    }
    Ok(extract::run(&files))
}
