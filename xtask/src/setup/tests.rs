//! Set-up decides rightly on machines made for the purpose: folders with small programs in them that
//! say which version they are. Only the commands that would install something are not run; what they
//! leave behind is.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::machine::{Installer, Machine};
use super::tool::Tool;
use super::{browser, lock};
use crate::process::Result;

const TOOL: Tool<'static> =
    Tool { name: "wasm-bindgen-cli", binary: "wasm-bindgen", version: "0.2.130", locked: false };

/// A machine of its own: empty folders for programs and for tools, removed at the end.
struct Sandbox {
    folder: PathBuf,
    machine: Machine,
}

impl Sandbox {
    fn new() -> Sandbox {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let unique = (std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(format!("xtask-setup-{}-{}", unique.0, unique.1));
        let search_path = vec![folder.join("path-1"), folder.join("path-2")];
        for folder in &search_path {
            fs::create_dir_all(folder).unwrap();
        }
        let machine = Machine { search_path, tools: folder.join("tools"), is_root: false };
        Sandbox { folder, machine }
    }

    /// Puts a program into a folder of the machine that says this when asked for its version.
    fn program(&self, path: &str, says: &str) -> PathBuf {
        let path = self.folder.join(path);
        write_program(&path, says);
        path
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn write_program(path: &Path, says: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, format!("#!/bin/sh\necho '{says}'\n")).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// Notes each command, and leaves behind what it would.
#[derive(Default)]
struct Noting {
    said: Vec<String>,
    commands: Vec<Vec<String>>,
    leaves: Vec<(PathBuf, &'static str)>,
}

impl Installer for Noting {
    fn say(&mut self, line: &str) {
        assert!(!line.contains('\n'), "one line: {line}");
        self.said.push(line.to_owned());
    }

    fn install(&mut self, command: &mut Command) -> Result {
        let program = Path::new(command.get_program()).file_name().unwrap();
        let words = std::iter::once(program).chain(command.get_args());
        self.commands.push(words.map(|word| word.to_string_lossy().into_owned()).collect());
        for (path, says) in &self.leaves {
            write_program(path, says);
        }
        Ok(())
    }
}

#[test]
fn a_tool_is_installed_once_where_no_program_is_on_the_path() {
    let sandbox = Sandbox::new();
    let own = sandbox.machine.tools.join("wasm-bindgen-cli-0.2.130/bin/wasm-bindgen");
    let mut installer =
        Noting { leaves: vec![(own.clone(), "wasm-bindgen 0.2.130")], ..Noting::default() };

    assert_eq!(TOOL.ensure(&sandbox.machine, &mut installer).unwrap(), own);
    let folder = sandbox.machine.tools.join("wasm-bindgen-cli-0.2.130");
    let folder = folder.to_str().unwrap();
    let install = ["cargo", "install", "wasm-bindgen-cli", "--version", "=0.2.130", "--force"];
    assert_eq!(installer.commands, [[&install[..], &["--root", folder]].concat()]);

    assert_eq!(TOOL.ensure(&sandbox.machine, &mut installer).unwrap(), own);
    assert_eq!(installer.commands.len(), 1, "the second time it is there");
    assert_eq!(installer.said.len(), 2);
    assert!(installer.said[0].starts_with("installing wasm-bindgen-cli 0.2.130"));
    assert!(installer.said[1].starts_with("wasm-bindgen-cli 0.2.130 is there"));
}

#[test]
fn a_wrong_version_in_the_way_is_left_alone_and_not_used() {
    let sandbox = Sandbox::new();
    let wrong = sandbox.program("path-1/wasm-bindgen", "wasm-bindgen 0.2.129");
    let longer = sandbox.program("path-2/wasm-bindgen", "wasm-bindgen 0.2.1300");
    // The folder of the right version can hold a wrong one too: an install that was tampered with.
    let own = sandbox
        .program("tools/wasm-bindgen-cli-0.2.130/bin/wasm-bindgen", "wasm-bindgen 0.2.92 (abc)");
    let mut installer =
        Noting { leaves: vec![(own.clone(), "wasm-bindgen 0.2.130")], ..Noting::default() };

    assert_eq!(TOOL.ensure(&sandbox.machine, &mut installer).unwrap(), own);
    assert_eq!(installer.commands.len(), 1);
    assert!(fs::read_to_string(wrong).unwrap().contains("0.2.129"));
    assert!(fs::read_to_string(longer).unwrap().contains("0.2.1300"));
}

#[test]
fn the_right_version_behind_a_wrong_one_on_the_path_is_used() {
    let sandbox = Sandbox::new();
    sandbox.program("path-1/wasm-bindgen", "wasm-bindgen 0.2.129");
    let right = sandbox.program("path-2/wasm-bindgen", "wasm-bindgen 0.2.130");
    let mut installer = Noting::default();
    assert_eq!(TOOL.ensure(&sandbox.machine, &mut installer).unwrap(), right);
    assert!(installer.commands.is_empty());
}

#[test]
fn an_install_that_leaves_another_version_is_an_error() {
    let sandbox = Sandbox::new();
    let own = sandbox.machine.tools.join("wasm-bindgen-cli-0.2.130/bin/wasm-bindgen");
    for leaves in [Vec::new(), vec![(own, "wasm-bindgen 0.2.131")]] {
        let mut installer = Noting { leaves, ..Noting::default() };
        let error = TOOL.ensure(&sandbox.machine, &mut installer).unwrap_err().to_string();
        assert!(error.contains("is not wasm-bindgen-cli 0.2.130"), "{error}");
    }
}

#[test]
fn a_program_that_cannot_run_is_no_tool() {
    let sandbox = Sandbox::new();
    let broken = sandbox.program("path-1/wasm-bindgen", "wasm-bindgen 0.2.130");
    fs::write(&broken, "#!/bin/sh\necho wasm-bindgen 0.2.130\nexit 1\n").unwrap();
    let mut installer = Noting::default();
    assert!(TOOL.ensure(&sandbox.machine, &mut installer).is_err());
    assert_eq!(installer.commands.len(), 1);
}

#[test]
fn trunk_is_installed_with_its_own_lock_file() {
    let sandbox = Sandbox::new();
    let mut installer = Noting::default();
    assert!(super::TRUNK.ensure(&sandbox.machine, &mut installer).is_err());
    assert!(installer.commands[0].contains(&"=0.21.14".to_owned()));
    assert!(installer.commands[0].contains(&"--locked".to_owned()));
}

#[test]
fn a_browser_and_a_driver_of_different_versions_are_no_pair() {
    let sandbox = Sandbox::new();
    sandbox.program("path-1/chromium", "Chromium 155.0.1 built on Debian");
    let driver = sandbox.program("path-1/chromedriver", "ChromeDriver 156.0.8078.79 (abc)");
    let mut installer = Noting::default();
    let error = browser::ensure(&sandbox.machine, &mut installer).unwrap_err().to_string();
    assert!(error.contains("apt-get install chromium chromium-driver"), "{error}");
    assert!(!error.contains('\n'));
    assert!(installer.commands.is_empty(), "nothing is tried without the right to");

    let program = sandbox.program("path-2/google-chrome", "Google Chrome 156.0.2");
    let found = browser::ensure(&sandbox.machine, &mut installer).unwrap();
    assert_eq!(found, browser::Browser { program, driver });
}

#[test]
fn root_installs_a_browser_from_debian_once() {
    let mut sandbox = Sandbox::new();
    sandbox.machine.is_root = true;
    sandbox.program("path-1/apt-get", "apt 2.6.1");
    let leaves = vec![
        (sandbox.folder.join("path-2/chromium"), "Chromium 156.0.8078.79 built on Debian"),
        (sandbox.folder.join("path-2/chromedriver"), "ChromeDriver 156.0.8078.79 (abc)"),
    ];
    let mut installer = Noting { leaves, ..Noting::default() };
    for _ in 0..2 {
        browser::ensure(&sandbox.machine, &mut installer).unwrap();
    }
    let commands: Vec<String> = installer.commands.iter().map(|words| words.join(" ")).collect();
    assert_eq!(
        commands,
        ["apt-get update", "apt-get install -y --no-install-recommends chromium chromium-driver"]
    );
}

#[test]
fn without_apt_get_root_is_told_what_to_install() {
    let mut sandbox = Sandbox::new();
    sandbox.machine.is_root = true;
    let mut installer = Noting::default();
    assert!(browser::ensure(&sandbox.machine, &mut installer).is_err());
    assert!(installer.commands.is_empty());
}

#[test]
fn the_lock_file_tells_the_version_of_a_package() {
    let entry =
        |name, version| format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n");
    let lock = entry("wasm-bindgen-macro", "9.9.9") + &entry("wasm-bindgen", "0.2.130");
    assert_eq!(lock::version_of("wasm-bindgen", &lock).unwrap(), "0.2.130");
    assert!(lock::version_of("leptos", &lock).is_err());
    assert!(lock::version_of("wasm-bindgen", &(lock + &entry("wasm-bindgen", "0.2.1"))).is_err());
}
