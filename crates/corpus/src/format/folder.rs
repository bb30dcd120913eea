use std::fs;
use std::path::{Path, PathBuf};

use super::{Problem, ReadError, read};
use crate::Document;

/// The longest file that a folder of articles may hold, in bytes.
pub const MAX_BYTES: u64 = 5_000_000;

/// Reads every article of a folder, sorted by file name, with the metadata in `NAME.toml` beside
/// `NAME.txt`. Hidden files, folders and a `README` are passed over; anything else that cannot be
/// read is an error, and all errors are returned at once.
pub fn read_folder(folder: &Path) -> Result<Vec<Document>, Vec<ReadError>> {
    let names = list(folder).map_err(|error| vec![error])?;
    let mut documents = Vec::new();
    let mut errors = Vec::new();
    for path in names {
        match read_file(&path) {
            Ok(Some(document)) => documents.push(document),
            Ok(None) => {}
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(documents) } else { Err(errors) }
}

fn list(folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| system(folder, &e))? {
        let path = entry.map_err(|e| system(folder, &e))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_file() && !name.starts_with('.') && !name.starts_with("README") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn read_file(path: &Path) -> Result<Option<Document>, ReadError> {
    let name = path.to_string_lossy();
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("txt") => {}
        Some("toml") if path.with_extension("txt").is_file() => return Ok(None),
        Some("toml") => return Err(ReadError::new(&name, Problem::NoText)),
        Some(other) => {
            let what = format!("files whose name ends in .{other}");
            return Err(ReadError::new(&name, Problem::Format(what)));
        }
        None => {
            let what = "files whose name has no ending".to_owned();
            return Err(ReadError::new(&name, Problem::Format(what)));
        }
    }
    let bytes = fs::metadata(path).map_err(|e| system(path, &e))?.len();
    if bytes > MAX_BYTES {
        return Err(ReadError::new(&name, Problem::TooLarge { bytes, limit: MAX_BYTES }));
    }
    let text = fs::read(path).map_err(|e| system(path, &e))?;
    let sidecar = path.with_extension("toml");
    let sidecar = match sidecar.is_file() {
        true => Some(fs::read_to_string(&sidecar).map_err(|e| system(&sidecar, &e))?),
        false => None,
    };
    read(&name, &text, sidecar.as_deref()).map(Some)
}

fn system(path: &Path, error: &std::io::Error) -> ReadError {
    ReadError::new(&path.to_string_lossy(), Problem::System(error.to_string()))
}
