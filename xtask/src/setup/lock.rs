//! What `Cargo.lock` says.

use std::fs;

use crate::process::Result;
use crate::workspace;

/// The repository's lock file.
///
/// # Errors
/// When it can't be read.
pub fn read() -> Result<String> {
    let path = workspace::root().join("Cargo.lock");
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// The version of a package in a lock file.
///
/// # Errors
/// When the lock file holds no such package, or several versions of it.
pub fn version_of(package: &str, lock: &str) -> Result<String> {
    let field = |line: &str, key: &str| {
        line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"').map(str::to_owned)
    };
    let mut versions = lock.split("[[package]]").filter_map(|entry| {
        let value = |key| entry.lines().find_map(|line| field(line, key));
        value("version").filter(|_| value("name").as_deref() == Some(package))
    });
    match (versions.next(), versions.next()) {
        (Some(version), None) => Ok(version),
        (None, _) => Err(format!("Cargo.lock holds no {package}").into()),
        (Some(_), Some(_)) => Err(format!("Cargo.lock holds several versions of {package}").into()),
    }
}
