//! `cargo xtask COMMAND`: everything that is done to this repository, one command for each thing.

use std::process::ExitCode;

use lexopt::prelude::*;
use xtask::process::Result;
use xtask::{bench, build, eval, finish, serve, size, test};

const USAGE: &str = "\
usage: cargo xtask COMMAND

commands:
  serve [--open] [--dev] [--base /name/] [--port N]
        the reader on this machine, from the release build; --dev builds at each change
  test  everything that has to hold: format, lints, tests here and in a browser
  build [--base /name/] [--site https://host] [--dist DIR]
        the static site, in dist/
  size  what a visitor loads, at once and later; fails above the ceilings
  size --functions
        what the code of the app consists of, by crate and by function
  eval [--verbose] [--held-out] [DIR…]
        how well the extractor reads the annotated articles
  bench [--native] [--bytes N]
        how fast articles are read, here and in a browser, and beside a peer
  bench --search [--native]
        what a keystroke of search costs in 10,000 articles; fails above 50 ms
  bench --start [--native]
        what it gains and costs that the app is sent packed, beside gzip
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
            "serve" => serve::run_command(&serve_options(arguments)?),
            "test" => no_more(arguments).and_then(|()| test::run_command()),
            "build" => build::run_command(&build_options(arguments)?),
            "finish" => no_more(arguments).and_then(|()| finish::run()),
            "size" => match arguments.next()? {
                None => size::run_command(),
                Some(Long("functions")) => {
                    no_more(arguments).and_then(|()| size::print_functions())
                }
                Some(other) => Err(other.unexpected().into()),
            },
            "eval" => eval::run(&eval_options(arguments)?),
            "bench" => bench::run_command(&bench_options(arguments)?),
            other => Err(format!("no command '{other}'\n\n{USAGE}").into()),
        },
        other => Err(other.unexpected().into()),
    }
}

fn no_more(arguments: &mut lexopt::Parser) -> Result {
    match arguments.next()? {
        None => Ok(()),
        Some(other) => Err(other.unexpected().into()),
    }
}

fn serve_options(arguments: &mut lexopt::Parser) -> Result<serve::Options> {
    let mut options = serve::Options::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("open") => options.open = true,
            Long("dev") => options.dev = true,
            Long("base") => options.base = build::base_path(&arguments.value()?.string()?),
            Long("port") => options.port = Some(arguments.value()?.parse()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn build_options(arguments: &mut lexopt::Parser) -> Result<build::Options> {
    let mut options = build::Options::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("base") => options.base = build::base_path(&arguments.value()?.string()?),
            Long("site") => options.site = Some(arguments.value()?.string()?),
            Long("dist") => options.dist = std::path::absolute(arguments.value()?)?,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn bench_options(arguments: &mut lexopt::Parser) -> Result<bench::Options> {
    let mut options = bench::Options::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("native") => options.native_only = true,
            Long("search") => options.search = true,
            Long("start") => options.start = true,
            Long("bytes") => options.bytes = arguments.value()?.parse()?,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
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
