//! Running other programs, with errors that name them.

use std::env;
pub use std::process::Command;

/// What went wrong, in one line for the person at the keyboard.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// The result of a command or of one of its steps.
pub type Result<T = ()> = std::result::Result<T, Error>;

/// The cargo that runs this.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(crate::workspace::root());
    cargo
}

/// Runs a program to its end; its output goes where ours goes.
///
/// # Errors
/// When it can't be started or says that it failed.
pub fn run(command: &mut Command) -> Result {
    let name = describe(command);
    let status = command.status().map_err(|error| format!("{name}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name}: {status}").into()) }
}

/// Runs a program to its end and returns what it printed.
///
/// # Errors
/// When it can't be started, says that it failed, or prints what is not UTF-8.
pub fn run_for_output(command: &mut Command) -> Result<String> {
    let name = describe(command);
    let output = command
        .stdout(std::process::Stdio::piped())
        .spawn()
        .and_then(std::process::Child::wait_with_output)
        .map_err(|error| format!("{name}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{name}: {}", output.status).into());
    }
    String::from_utf8(output.stdout).map_err(|error| format!("{name}: {error}").into())
}

/// The program and the first words of its arguments, as somebody would type them.
fn describe(command: &Command) -> String {
    let name = std::path::Path::new(command.get_program()).file_name();
    let mut line = name.unwrap_or(command.get_program()).to_string_lossy().into_owned();
    for argument in command.get_args().take(6) {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}
