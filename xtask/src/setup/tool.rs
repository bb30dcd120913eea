//! Tools that cargo installs, each at one version.

use std::path::PathBuf;

use super::machine::{Installer, Machine, version_of};
use crate::process::{Result, cargo};

/// A tool at a version.
#[derive(Clone, Copy, Debug)]
pub struct Tool<'v> {
    /// The package's name.
    pub name: &'v str,
    /// The program that tells its version.
    pub binary: &'v str,
    /// The only version that will do.
    pub version: &'v str,
    /// Whether it is built with the versions that its authors locked.
    pub locked: bool,
}

impl Tool<'_> {
    /// The tool's program: ours, or the one on the search path where it has exactly that version, or
    /// else ours after installing it.
    ///
    /// # Errors
    /// When it can't be installed, or what was installed does not have that version.
    pub fn ensure(&self, machine: &Machine, installer: &mut dyn Installer) -> Result<PathBuf> {
        let Tool { name, binary, version, .. } = self;
        let folder = machine.tools.join(format!("{name}-{version}"));
        let own = folder.join("bin").join(binary);
        let has_version = |program: &PathBuf| version_of(program).as_deref() == Some(version);
        let on_path = || machine.programs(binary).find(has_version);
        if let Some(program) = Some(own.clone()).filter(has_version).or_else(on_path) {
            installer.say(&format!("{name} {version} is there: {}", program.display()));
            return Ok(program);
        }
        installer.say(&format!("installing {name} {version} into {} (minutes)", folder.display()));
        let mut install = cargo();
        install.args(["install", name, "--version", &format!("={version}"), "--force", "--root"]);
        install.arg(&folder);
        if self.locked {
            install.arg("--locked");
        }
        installer.install(&mut install)?;
        if has_version(&own) {
            Ok(own)
        } else {
            Err(format!("{} is not {name} {version} after installing it", own.display()).into())
        }
    }
}
