//! Set-up: what a command needs on this machine. Each step says in one line what it does, and is
//! skipped where its result, at the right version, is there already.

mod browser;
mod lock;
mod machine;
mod target;
mod tool;

use std::ffi::OsString;
use std::path::PathBuf;

pub use browser::{Browser, FLAGS};
pub use machine::{Installer, Machine, System};

use crate::process::{Command, Result};
use crate::workspace;

/// Trunk 0.22 needs a newer compiler than ours.
const TRUNK: tool::Tool =
    tool::Tool { name: "trunk", binary: "trunk", version: "0.21.14", locked: true };

/// The tools that make the site.
#[derive(Debug)]
pub struct SiteTools {
    /// Trunk's program.
    pub trunk: PathBuf,
    /// The folder that holds wasm-bindgen's programs.
    pub wasm_bindgen: PathBuf,
    search_path: OsString,
}

impl SiteTools {
    /// Trunk, at the root of the repository, told to use the tools that were set up and no others.
    pub fn trunk(&self) -> Command {
        let mut trunk = Command::new(&self.trunk);
        trunk.current_dir(workspace::root());
        trunk.env("PATH", &self.search_path);
        trunk.env("TRUNK_SKIP_VERSION_CHECK", "true");
        // Trunk refuses `NO_COLOR=1`, which is how everybody else spells it.
        trunk.env_remove("NO_COLOR");
        trunk
    }

    /// The program that runs WebAssembly tests.
    pub fn test_runner(&self) -> PathBuf {
        self.wasm_bindgen.join("wasm-bindgen-test-runner")
    }
}

/// Makes sure that the site can be built.
///
/// # Errors
/// When a step fails, with its name.
pub fn site(machine: &Machine, installer: &mut dyn Installer) -> Result<SiteTools> {
    target::ensure(machine, installer)?;
    let trunk = TRUNK.ensure(machine, installer)?;
    let version = wasm_bindgen_version(&lock::read()?)?;
    let wasm_bindgen = tool::Tool {
        name: "wasm-bindgen-cli",
        binary: "wasm-bindgen",
        version: &version,
        // Its own lock file holds versions that its authors do not test on our compiler.
        locked: false,
    };
    let wasm_bindgen = wasm_bindgen.ensure(machine, installer)?;
    let folder = wasm_bindgen.parent().map(PathBuf::from).unwrap_or_default();
    let search_path = machine.search_path_with(&folder)?;
    Ok(SiteTools { trunk, wasm_bindgen: folder, search_path })
}

/// The version of wasm-bindgen in a lock file: its command has to be of the same.
///
/// # Errors
/// When the lock file holds none, or several.
pub fn wasm_bindgen_version(lock: &str) -> Result<String> {
    lock::version_of("wasm-bindgen", lock)
}

/// Makes sure that there is a browser with its driver.
///
/// # Errors
/// When there is none and none can be installed; the error says what to install.
pub fn browser(machine: &Machine, installer: &mut dyn Installer) -> Result<Browser> {
    browser::ensure(machine, installer)
}

#[cfg(test)]
mod tests;
