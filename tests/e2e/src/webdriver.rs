//! A small WebDriver client: one driver, one browser with a profile of its own, one session.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use xtask::process::Result;
use xtask::setup::{self, FLAGS};

use crate::keys::Key;

/// The name under which the protocol hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
const TIMEOUT: Duration = Duration::from_secs(60);

/// A browser session; the browser and its profile go when it is dropped.
pub struct Session {
    agent: ureq::Agent,
    address: String,
    driver: Child,
    profile: PathBuf,
}

/// An element of the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Element(String);

/// A line of the browser's console.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// `SEVERE`, `WARNING`, `INFO` or `DEBUG`.
    pub level: String,
    /// What it says.
    pub message: String,
}

impl Session {
    /// Starts a browser with a fresh profile.
    pub fn start(browser: &setup::Browser) -> Result<Session> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let unique = (std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let profile = env::temp_dir().join(format!("muctieu-e2e-{}-{}", unique.0, unique.1));
        fs::create_dir_all(&profile)?;
        let mut driver = Command::new(&browser.driver)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let port = match port_of(&mut driver) {
            Ok(port) => port,
            Err(error) => {
                stop(&mut driver);
                return Err(error);
            }
        };
        let agent = ureq::Agent::config_builder()
            .timeout_global(Some(TIMEOUT))
            .http_status_as_error(false)
            .proxy(None)
            .build()
            .into();
        let address = format!("http://127.0.0.1:{port}/session");
        let mut session = Session { agent, address, driver, profile };
        let mut arguments: Vec<String> = FLAGS.map(str::to_owned).to_vec();
        arguments.push(format!("--user-data-dir={}", session.profile.display()));
        arguments.push("--window-size=1280,900".to_owned());
        arguments.push("--lang=vi".to_owned());
        let created = session.post(
            "",
            &json!({ "capabilities": { "alwaysMatch": {
                "browserName": "chrome",
                "goog:chromeOptions": { "args": arguments, "binary": browser.program },
                "goog:loggingPrefs": { "browser": "ALL" },
            } } }),
        )?;
        let id = created["sessionId"].as_str().ok_or("the driver gave no session")?;
        session.address = format!("{}/{id}", session.address);
        Ok(session)
    }

    /// Goes to an address.
    pub fn open(&self, url: &str) -> Result {
        self.post("/url", &json!({ "url": url })).map(drop)
    }

    /// The address of the page.
    pub fn url(&self) -> Result<String> {
        Ok(text(&self.get("/url")?))
    }

    /// The title of the page.
    pub fn title(&self) -> Result<String> {
        Ok(text(&self.get("/title")?))
    }

    /// Presses `back`, `forward` or `refresh` of the browser.
    pub fn navigate(&self, button: &str) -> Result {
        self.post(&format!("/{button}"), &json!({})).map(drop)
    }

    /// The elements that a CSS selector finds.
    pub fn find(&self, selector: &str) -> Result<Vec<Element>> {
        let found =
            self.post("/elements", &json!({ "using": "css selector", "value": selector }))?;
        Ok(found.as_array().into_iter().flatten().map(|it| Element(text(&it[ELEMENT]))).collect())
    }

    /// The text of an element as it is shown.
    pub fn text(&self, element: &Element) -> Result<String> {
        Ok(text(&self.get(&format!("/element/{}/text", element.0))?))
    }

    /// An attribute of an element.
    pub fn attribute(&self, element: &Element, name: &str) -> Result<Option<String>> {
        let value = self.get(&format!("/element/{}/attribute/{name}", element.0))?;
        Ok(value.as_str().map(str::to_owned))
    }

    /// A computed style of an element.
    pub fn style(&self, element: &Element, property: &str) -> Result<String> {
        Ok(text(&self.get(&format!("/element/{}/css/{property}", element.0))?))
    }

    /// The name by which assistive technology knows an element.
    pub fn label(&self, element: &Element) -> Result<String> {
        Ok(text(&self.get(&format!("/element/{}/computedlabel", element.0))?))
    }

    /// Whether an element is shown.
    pub fn is_shown(&self, element: &Element) -> Result<bool> {
        Ok(self.get(&format!("/element/{}/displayed", element.0))? == true)
    }

    /// Clicks in the middle of an element; one that something else covers is scrolled clear of it.
    pub fn click(&self, element: &Element) -> Result {
        let press = || self.press_on(element);
        press().or_else(|_| {
            let clear = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
            self.script(clear, &json!([{ ELEMENT: element.0 }]))?;
            press()
        })
    }

    fn press_on(&self, element: &Element) -> Result {
        self.post(&format!("/element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Gives the focus to an element.
    pub fn focus(&self, element: &Element) -> Result {
        self.script("arguments[0].focus()", &json!([{ ELEMENT: element.0 }])).map(drop)
    }

    /// Presses and releases a key, wherever the focus is.
    pub fn press(&self, key: Key) -> Result {
        let code = key.code().to_string();
        let strokes = [
            json!({ "type": "keyDown", "value": code }),
            json!({ "type": "keyUp", "value": code }),
        ];
        let actions = json!({ "actions": [{ "type": "key", "id": "keys", "actions": strokes }] });
        self.post("/actions", &actions).map(drop)
    }

    /// Types a text into a field, or hands a file to it whose path the text is.
    pub fn type_into(&self, element: &Element, text: &str) -> Result {
        let path = format!("/element/{}/value", element.0);
        self.post(&path, &json!({ "text": text })).map(drop)
    }

    /// Runs a script in every page before any of its own.
    pub fn run_first(&self, script: &str) -> Result {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }))
    }

    /// Keeps what is downloaded in a folder.
    pub fn keep_downloads(&self, folder: &Path) -> Result {
        let behaviour = json!({ "behavior": "allow", "downloadPath": folder });
        self.devtools("Browser.setDownloadBehavior", &behaviour)
    }

    /// Prints the page, on paper of the size that it asks for: a PDF, in base64.
    pub fn print(&self) -> Result<String> {
        let how = json!({ "printBackground": true, "preferCSSPageSize": true });
        let call = json!({ "cmd": "Page.printToPDF", "params": how });
        Ok(text(&self.post("/goog/cdp/execute", &call)?["data"]))
    }

    /// Runs a script in the page and returns what it returns; a promise is waited for.
    pub fn script(&self, script: &str, arguments: &Value) -> Result<Value> {
        self.post("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Gives the window's inside a size in CSS pixels.
    pub fn resize(&self, width: u32, height: u32) -> Result {
        let metrics = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false
        });
        self.devtools("Emulation.setDeviceMetricsOverride", &metrics)
    }

    /// Has the system prefer `light` or `dark`.
    pub fn prefer(&self, scheme: &str) -> Result {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", &features)
    }

    /// What the console said since it was last asked.
    pub fn console(&self) -> Result<Vec<Entry>> {
        let entries = self.post("/se/log", &json!({ "type": "browser" }))?;
        let entry = |entry: &Value| Entry {
            level: text(&entry["level"]),
            message: text(&entry["message"]),
        };
        Ok(entries.as_array().into_iter().flatten().map(entry).collect())
    }

    fn devtools(&self, command: &str, parameters: &Value) -> Result {
        let call = json!({ "cmd": command, "params": parameters });
        self.post("/goog/cdp/execute", &call).map(drop)
    }

    fn get(&self, path: &str) -> Result<Value> {
        value(self.agent.get(format!("{}{path}", self.address)).call()?)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        let request = self.agent.post(format!("{}{path}", self.address));
        value(request.content_type("application/json").send(body.to_string())?)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The browser ends with its session; without a session there is none.
        let _ = self.agent.delete(self.address.as_str()).call();
        stop(&mut self.driver);
        let _ = fs::remove_dir_all(&self.profile);
    }
}

fn stop(driver: &mut Child) {
    let _ = driver.kill();
    let _ = driver.wait();
}

/// The port that a driver says it took.
fn port_of(driver: &mut Child) -> Result<u16> {
    let output = driver.stdout.take().ok_or("the driver has no output")?;
    for line in BufReader::new(output).lines() {
        let line = line?;
        let port = line.split("on port ").nth(1).map(|rest| rest.trim_end_matches('.').parse());
        if let Some(Ok(port @ 1..)) = port {
            return Ok(port);
        }
    }
    Err("the driver ended before it named its port".into())
}

/// What the driver answers, or its error in one line.
fn value(mut answer: ureq::http::Response<ureq::Body>) -> Result<Value> {
    let body = answer.body_mut().with_config().limit(100_000_000).read_to_string()?;
    let mut answer: Value = serde_json::from_str(&body)?;
    let value = answer["value"].take();
    match value["error"].as_str() {
        Some(error) if value["stacktrace"].is_string() => {
            let message = text(&value["message"]);
            Err(format!("{error}: {}", message.lines().next().unwrap_or("")).into())
        }
        _ => Ok(value),
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
