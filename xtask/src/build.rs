//! `cargo xtask build`: the static site in `dist/`.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;

use crate::finish;
use crate::process::{Command, Result, cargo, run};
use crate::setup::{self, Machine, SiteTools};
use crate::workspace;

/// What is asked of the command.
#[derive(Clone, Debug)]
pub struct Options {
    /// The path under which the site will stand, `/` or `/name/`.
    pub base: String,
    /// The address of the site's host, where it is known: `https://name.example`.
    pub site: Option<String>,
    /// Where the site goes.
    pub dist: PathBuf,
    /// The folder of articles, where it is not `seeds/`.
    pub seeds: Option<PathBuf>,
    /// More of the environment that the app is built in.
    pub environment: Vec<(&'static str, OsString)>,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            base: "/".to_owned(),
            site: None,
            dist: workspace::root().join("dist"),
            seeds: None,
            environment: Vec::new(),
        }
    }
}

/// Sets up what is missing and builds the site.
///
/// # Errors
/// When a step of the set-up or the build fails.
pub fn run_command(options: &Options) -> Result {
    let tools = setup::site(&Machine::this()?, &mut setup::System)?;
    site(&tools, options)?;
    println!("built {}", options.dist.display());
    Ok(())
}

/// Builds the site with tools that are there.
///
/// # Errors
/// When the build fails.
pub fn site(tools: &SiteTools, options: &Options) -> Result {
    fetch_packages()?;
    let mut trunk = tools.trunk();
    // Of a command, only what was asked for goes to standard output.
    trunk.stdout(io::stderr());
    trunk.args(["--log", "warn", "build", "--release", "--locked", "--public-url", "./", "--dist"]);
    trunk.arg(&options.dist);
    in_environment(&mut trunk, options);
    run(&mut trunk)
}

/// Trunk is told to stay offline, so that it takes no tool of its own choice; the packages that the
/// app needs have to be there before.
///
/// # Errors
/// When a package can't be fetched.
pub fn fetch_packages() -> Result {
    run(cargo().args(["fetch", "--quiet", "--locked"]))
}

/// Hands the options to Trunk, and through it to the build script and to `cargo xtask finish`.
pub fn in_environment(trunk: &mut Command, options: &Options) {
    trunk.env("TRUNK_OFFLINE", "true");
    trunk.env(finish::BASE, &options.base);
    match &options.site {
        Some(site) => trunk.env(finish::SITE, site),
        None => trunk.env_remove(finish::SITE),
    };
    if let Some(seeds) = &options.seeds {
        trunk.env("MUCTIEU_SEEDS", seeds);
    }
    trunk.envs(options.environment.iter().map(|(name, value)| (name, value)));
}

/// A base path as somebody may write it, with its slashes: `name` is `/name/`.
pub fn base_path(written: &str) -> String {
    match written.trim_matches('/') {
        "" => "/".to_owned(),
        name => format!("/{name}/"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_path_has_both_slashes() {
        for written in ["name", "/name", "name/", "/name/"] {
            assert_eq!(base_path(written), "/name/");
        }
        assert_eq!(base_path(""), "/");
        assert_eq!(base_path("/"), "/");
    }
}
