//! `cargo xtask test`: everything that has to hold, the same here as in continuous integration.

use std::fs;
use std::path::PathBuf;

use serde_json::json;

use crate::build;
use crate::process::{Command, Result, cargo, run};
use crate::setup::{self, Browser, FLAGS, Machine, SiteTools};
use crate::workspace;

/// Names the folder of the site that the end-to-end tests open.
pub const SITE: &str = "MUCTIEU_E2E_SITE";

/// The path under which the end-to-end tests serve the site.
pub const BASE: &str = "/quan-sat/";

const TARGET: &str = "wasm32-unknown-unknown";
/// The app runs in a browser alone; compiling it for this machine too would say nothing.
const APP: &str = "muctieu-reader";
const END_TO_END: &str = "muctieu-e2e";
const SCENARIOS: [&str; 2] = ["--features", "muctieu-e2e/browser"];
const LINTS: [&str; 3] = ["--", "-D", "warnings"];

/// Sets up what is missing and runs every check, the quick ones first.
///
/// # Errors
/// The first check that fails.
pub fn run_command() -> Result {
    let machine = Machine::this()?;
    let tools = setup::site(&machine, &mut setup::System)?;
    let browser = setup::browser(&machine, &mut setup::System)?;

    say("the format of the sources");
    run(cargo().args(["fmt", "--all", "--check"]))?;
    say("lints, for this machine");
    let native = ["clippy", "--locked", "--workspace", "--exclude", APP, "--all-targets"];
    run(cargo().args(native).args(SCENARIOS).args(LINTS))?;
    say("lints, for the browser");
    let web = ["clippy", "--locked", "--target", TARGET, "--package", APP];
    run(cargo().args(web).args(LINTS))?;
    say("tests on this machine");
    let native = ["test", "--locked", "--workspace", "--exclude", APP, "--exclude", END_TO_END];
    run(cargo().args(native))?;
    say("the suites in a browser");
    run(&mut suites_in_browser(&tools, &browser)?)?;
    say("the release build");
    let site = site_options()?;
    build::site(&tools, &site)?;
    say("the release build in a browser, end to end");
    let scenarios = ["test", "--locked", "--package", END_TO_END];
    run(cargo().args(scenarios).args(SCENARIOS).env(SITE, &site.dist))
}

/// The site of the end-to-end tests: with fixed copies of articles, so that whoever replaces `seeds/`
/// breaks no test.
///
/// # Errors
/// When the articles can't be copied to where they stand without their gold tables.
pub fn site_options() -> Result<build::Options> {
    let root = workspace::root();
    let seeds = root.join("target/e2e/seeds");
    fs::create_dir_all(&seeds)?;
    for entry in fs::read_dir(root.join("tests/articles/seeds"))? {
        let article = entry?.path();
        let copy = seeds.join(article.file_name().unwrap_or_default());
        if article.extension().is_some_and(|extension| extension == "tsv") {
            continue;
        }
        let content = fs::read(&article)?;
        // What did not change is not written, so that the app need not be built again.
        if fs::read(&copy).ok().as_ref() != Some(&content) {
            fs::write(copy, content)?;
        }
    }
    Ok(build::Options {
        base: BASE.to_owned(),
        dist: root.join("target/e2e/site"),
        seeds: Some(seeds),
        ..build::Options::default()
    })
}

/// The command that runs the suites of annotated sentences, compiled for the browser, in the browser.
fn suites_in_browser(tools: &SiteTools, browser: &Browser) -> Result<Command> {
    let mut tests = cargo();
    tests.args(["test", "--locked", "--target", TARGET, "--package", "muctieu-extract"]);
    tests.args(["--test", "suites"]);
    in_browser(&mut tests, tools, browser)?;
    Ok(tests)
}

/// Tells cargo to run what it compiles for the browser in the browser.
///
/// # Errors
/// When the file that describes the browser can't be written.
pub fn in_browser(tests: &mut Command, tools: &SiteTools, browser: &Browser) -> Result {
    tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools.test_runner());
    tests.env("WASM_BINDGEN_USE_BROWSER", "1");
    tests.env("WASM_BINDGEN_TEST_TIMEOUT", "600");
    tests.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities(browser)?);
    tests.env("CHROMEDRIVER", &browser.driver);
    Ok(())
}

/// The file that tells the runner of browser tests how to start the browser.
fn capabilities(browser: &Browser) -> Result<PathBuf> {
    let path = workspace::root().join("target/webdriver.json");
    let flags = FLAGS.map(|flag| flag.trim_start_matches('-'));
    let options = json!({ "args": flags, "binary": browser.program });
    fs::create_dir_all(workspace::root().join("target"))?;
    fs::write(&path, json!({ "goog:chromeOptions": options }).to_string())?;
    Ok(path)
}

fn say(what: &str) {
    eprintln!("test: {what}");
}
