//! The compiler's target for the browser.

use std::path::Path;
use std::process::{Command, Stdio};

use super::machine::{Installer, Machine};
use crate::process::{Result, run_for_output};
use crate::workspace;

const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that the compiler of this repository can compile for the browser.
///
/// # Errors
/// When there is no compiler, or the target can't be added.
pub fn ensure(machine: &Machine, installer: &mut dyn Installer) -> Result {
    let program = |name| machine.programs(name).next().unwrap_or_else(|| name.into());
    let mut rustc = Command::new(program("rustc"));
    rustc.current_dir(workspace::root()).stderr(Stdio::inherit());
    let libraries = run_for_output(rustc.args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(libraries.trim()).is_dir() {
        installer.say(&format!("target {TARGET} is there"));
        return Ok(());
    }
    installer.say(&format!("adding target {TARGET} with rustup"));
    let mut rustup = Command::new(program("rustup"));
    installer.install(rustup.current_dir(workspace::root()).args(["target", "add", TARGET]))
}
