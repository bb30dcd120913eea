//! `muctieu extract`: documents in, one line of JSON each out.

use std::ffi::OsString;
use std::fs;
use std::io::{self, BufWriter, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use muctieu_corpus::format;
use muctieu_present::json::Record;

/// Extracts from each file in turn. A file that can't be read is named on standard error and the
/// others are still done.
pub fn run(files: &[OsString]) -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut code = ExitCode::SUCCESS;
    for file in files {
        let name = file.to_string_lossy();
        let line = record(file, &name).unwrap_or_else(|problem| {
            eprintln!("muctieu: {problem}");
            code = ExitCode::FAILURE;
            Vec::new()
        });
        match out.write_all(&line).and_then(|()| out.flush()) {
            Ok(()) => {}
            // Whoever reads has seen enough: `muctieu extract … | head -1`.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return code,
            Err(error) => {
                eprintln!("muctieu: standard output: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    code
}

/// One document's line of JSON, or why there is none.
fn record(file: &OsString, name: &str) -> Result<Vec<u8>, String> {
    let path = Path::new(file);
    let (bytes, sidecar) = if file == "-" {
        let mut bytes = Vec::new();
        (io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes), None)
    } else {
        (fs::read(path), fs::read_to_string(path.with_extension("toml")).ok())
    };
    let bytes = bytes.map_err(|error| format!("{name}: {error}"))?;
    let document = format::read(name, &bytes, sidecar.as_deref())
        .map_err(|error| format!("{error}; {}", error.advice()))?;
    let extraction = muctieu_extract::extract(document.article());
    let mut line = Vec::new();
    Record::new(name, &document, &extraction)
        .write_line(&mut line)
        .map_err(|error| format!("{name}: {error}"))?;
    Ok(line)
}
