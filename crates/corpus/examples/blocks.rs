//! Prints what files are taken for: `cargo run -p muctieu-corpus --example blocks -- FILE...`

#[path = "../tests/shown/mod.rs"]
mod shown;

use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let mut status = ExitCode::SUCCESS;
    for name in env::args().skip(1) {
        let read = fs::read(&name).map_err(|error| format!("{name}: {error}")).and_then(|bytes| {
            muctieu_corpus::format::read(&name, &bytes, None).map_err(|error| error.to_string())
        });
        match read {
            Ok(document) => println!("== {name}\n{}", shown::shown(&document)),
            Err(error) => {
                eprintln!("{error}");
                status = ExitCode::FAILURE;
            }
        }
    }
    status
}
