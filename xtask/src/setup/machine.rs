//! The machine as set-up sees it, and the one door through which set-up changes it.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::process::{self, Result};

/// Where set-up looks for programs and where it puts them.
#[derive(Clone, Debug)]
pub struct Machine {
    /// Folders of programs, as in `PATH`.
    pub search_path: Vec<PathBuf>,
    /// The folder of our own tools: `NAME-VERSION/bin/`.
    pub tools: PathBuf,
    /// Whether packages of the system may be installed.
    pub is_root: bool,
}

/// Runs the commands that install something.
pub trait Installer {
    /// Says what is happening, in one line.
    fn say(&mut self, line: &str);

    /// Runs a command that installs something.
    ///
    /// # Errors
    /// When the command fails.
    fn install(&mut self, command: &mut Command) -> Result;
}

/// The installer that really installs.
#[derive(Debug)]
pub struct System;

impl Installer for System {
    fn say(&mut self, line: &str) {
        eprintln!("set-up: {line}");
    }

    fn install(&mut self, command: &mut Command) -> Result {
        // What a command prints is kept apart from what was asked for.
        process::run(command)
    }
}

impl Machine {
    /// This machine, as the environment describes it.
    ///
    /// # Errors
    /// When the environment names no home for tools.
    pub fn this() -> Result<Machine> {
        let absolute =
            |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let cache = absolute("XDG_CACHE_HOME")
            .or_else(|| absolute("HOME").map(|home| home.join(".cache")))
            .ok_or("neither XDG_CACHE_HOME nor HOME is set: nowhere to keep tools")?;
        let user = Command::new("id").arg("-u").stderr(Stdio::null()).output();
        Ok(Machine {
            search_path: env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect(),
            tools: cache.join("muctieu/tools"),
            is_root: user.is_ok_and(|output| output.stdout.trim_ascii() == b"0"),
        })
    }

    /// Every program of that name on the search path, in its order.
    pub fn programs<'m>(&'m self, name: &'m str) -> impl Iterator<Item = PathBuf> + 'm {
        self.search_path.iter().map(move |folder| folder.join(name)).filter(|path| path.is_file())
    }

    /// `PATH` with another folder before it.
    ///
    /// # Errors
    /// When a folder's name can't stand in `PATH`.
    pub fn search_path_with(&self, folder: &Path) -> Result<OsString> {
        let folders = std::iter::once(folder).chain(self.search_path.iter().map(PathBuf::as_path));
        env::join_paths(folders).map_err(|error| format!("PATH: {error}").into())
    }
}

/// The version that a program says it has: the first word that begins with a digit.
pub fn version_of(program: &Path) -> Option<String> {
    let output = Command::new(program)
        .arg("--version")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let version =
        said.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    version.map(str::to_owned)
}
