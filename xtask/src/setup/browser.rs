//! A browser and the driver that steers it, of one major version.

use std::path::PathBuf;
use std::process::Command;

use super::machine::{Installer, Machine, version_of};
use crate::process::Result;

/// How tests start the browser: with no screen, and making no request of its own.
pub const FLAGS: [&str; 9] = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage",
    "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
];

const BROWSERS: [&str; 4] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVER: &str = "chromedriver";
const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

/// A browser with its driver.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Browser {
    /// The browser's program.
    pub program: PathBuf,
    /// The driver's program.
    pub driver: PathBuf,
}

/// Finds a browser and its driver, or installs them.
///
/// # Errors
/// When there is no pair of one major version and none can be installed.
pub fn ensure(machine: &Machine, installer: &mut dyn Installer) -> Result<Browser> {
    if let Some((browser, version)) = find(machine) {
        installer.say(&format!(
            "Chromium {version} is there with its driver: {}",
            browser.program.display()
        ));
        return Ok(browser);
    }
    let what = PACKAGES.join(" ");
    let apt_get = machine.programs("apt-get").next().filter(|_| machine.is_root);
    let Some(apt_get) = apt_get else {
        return Err(format!(
            "the tests need Chromium and its ChromeDriver, of one major version, on PATH; \
             on Debian: apt-get install {what}"
        )
        .into());
    };
    installer.say(&format!("installing {what} with apt-get"));
    let apt_get = |arguments: &[&str]| {
        let mut command = Command::new(&apt_get);
        command.env("DEBIAN_FRONTEND", "noninteractive").args(arguments);
        command
    };
    installer.install(&mut apt_get(&["update"]))?;
    let mut install = apt_get(&["install", "-y", "--no-install-recommends"]);
    installer.install(install.args(PACKAGES))?;
    match find(machine) {
        Some((browser, _)) => Ok(browser),
        None => Err(format!("no Chromium with its driver after installing {what}").into()),
    }
}

/// The first pair of one major version, and that version.
fn find(machine: &Machine) -> Option<(Browser, String)> {
    let major = |version: &str| version.split('.').next().map(str::to_owned);
    machine.programs(DRIVER).find_map(|driver| {
        let wanted = major(&version_of(&driver)?);
        BROWSERS.iter().flat_map(|name| machine.programs(name)).find_map(|program| {
            let version = version_of(&program).filter(|version| major(version) == wanted)?;
            Some((Browser { program, driver: driver.clone() }, version))
        })
    })
}
