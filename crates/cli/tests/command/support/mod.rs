//! What the tests of the command line share.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A sentence with a target and a result.
pub const TEXT: &str = "Năm 2020 thu ngân sách đạt 30 tỷ đồng; phấn đấu đến năm 2025 thu ngân sách \
                        đạt tối thiểu 36,5 tỷ đồng.\n";

/// The command, where the articles of the tests stand.
pub fn muctieu(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_muctieu"));
    command
        .args(arguments)
        .env_remove("COLUMNS")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs it to its end with that on standard input.
pub fn run(mut command: Command, input: &[u8]) -> Output {
    let mut child = command.spawn().unwrap();
    // A command that does not read what it is given ends before all of it is written.
    if let Err(error) = child.stdin.take().unwrap().write_all(input) {
        assert_eq!(error.kind(), ErrorKind::BrokenPipe);
    }
    child.wait_with_output().unwrap()
}

/// What it printed.
pub fn text(output: &[u8]) -> &str {
    std::str::from_utf8(output).unwrap()
}

/// The articles of the tests.
pub fn articles() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/articles/seeds")
}

/// A folder of its own for a test, gone when the test is over.
pub struct Folder(PathBuf);

impl Folder {
    /// An empty one.
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("muctieu-cli-{}-{count}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    /// Puts a file in it, with the folders that lead to it.
    pub fn with(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    /// Runs the command in it, with nothing on standard input.
    pub fn run(&self, arguments: &[&str]) -> Output {
        let mut command = muctieu(arguments);
        command.current_dir(&self.0);
        run(command, b"")
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that is left behind fails no test.
        let _ = fs::remove_dir_all(&self.0);
    }
}
