//! `cargo xtask bench --search`: what a keystroke costs in a corpus of 10,000 made-up articles.

use super::{TARGET, bench};
use crate::process::{Result, cargo, run_for_output};
use crate::setup::{self, Browser, Machine, SiteTools};
use crate::test;

/// A keystroke may cost so many milliseconds in a browser, with the app's own profile.
const MOST_MS: f64 = 50.0;

/// Measures and prints, on this machine and in a browser.
///
/// # Errors
/// When something can't be built or run, or a keystroke in the browser costs more than it may.
pub fn run(native_only: bool) -> Result {
    eprintln!("bench: search, natively");
    let mut native = cargo();
    native.args(["run", "--quiet", "--locked", "--release", "--package", "muctieu-corpus"]);
    print!("natively\n{}", run_for_output(native.args(["--example", "search_bench"]))?);
    if native_only {
        return Ok(());
    }
    let machine = Machine::this()?;
    let tools = setup::site(&machine, &mut setup::System)?;
    let browser = setup::browser(&machine, &mut setup::System)?;
    eprintln!("bench: search, in the browser, as the app is built");
    let said = in_browser(&tools, &browser)?;
    let lines = |label| said.lines().filter_map(move |line| line.trim_start().strip_prefix(label));
    println!("\nin a browser, built as the app is");
    lines("search ").for_each(|line| println!("{line}"));
    let worst: Option<f64> = lines("worst ").next().and_then(|worst| worst.parse().ok());
    match worst {
        Some(worst) if worst <= MOST_MS => Ok(()),
        Some(worst) => Err(format!("a keystroke costs {worst:.1} ms, {MOST_MS} at most").into()),
        None => Err("the browser measured nothing".into()),
    }
}

fn in_browser(tools: &SiteTools, browser: &Browser) -> Result<String> {
    let mut tests = bench("test", "web");
    tests.args(["--no-default-features", "--target", TARGET, "--test", "search"]);
    tests.args(["--", "--nocapture"]);
    test::in_browser(&mut tests, tools, browser)?;
    run_for_output(&mut tests)
}
