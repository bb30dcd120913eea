//! A person before the site. What does not come about within a while fails the scenario, with what the
//! page showed instead.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use xtask::finish;
use xtask::process::Result;
use xtask::server::Server;
use xtask::setup::{self, Machine};
use xtask::test::BASE;

use crate::keys::Key;
use crate::paper::{self, Colour};
use crate::site::Copy;
use crate::webdriver::{Element, Entry, Session};

/// How long something may take on a machine that has much else to do.
const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(30);

/// A person with a fresh browser before the site's start page.
pub struct Reader {
    session: Session,
    server: Option<Server>,
    url: String,
    site: Copy,
}

impl Reader {
    /// Opens a fresh browser, on an empty page.
    pub fn new() -> Reader {
        let site = must("a copy of the site", Copy::new());
        let server = must("a server", Server::start(&site.0, BASE, 0).map_err(Into::into));
        let machine = must("this machine", Machine::this());
        let browser = must("a browser", setup::browser(&machine, &mut setup::System));
        let session = must("a session", Session::start(&browser));
        Reader { session, url: server.url(), server: Some(server), site }
    }

    /// Opens a fresh browser at the start page and waits for the articles.
    pub fn at_start() -> Reader {
        let reader = Reader::new();
        reader.open("");
        reader
    }

    /// Makes it noon of that day, `2020-11-01`, in every page that is opened from now on.
    pub fn live_on(&self, day: &str) {
        let script = format!(
            "{{ const Real = Date, noon = Real.parse('{day}T12:00:00'); globalThis.Date = class extends Real \
             {{ constructor(...given) {{ given.length ? super(...given) : super(noon) }} }} }}"
        );
        must("a day", self.session.run_first(&script));
    }

    /// Types a text where the selector finds a field; of a field for files, the text is a path.
    pub fn type_into(&self, selector: &str, text: &str) {
        self.eventually(&format!("type into {selector}"), || {
            let element = self.session.find(selector).ok()?.into_iter().next()?;
            self.session.type_into(&element, text).ok()
        });
    }

    /// Clicks on what downloads a file, and waits for the file: its path.
    pub fn download(&self, selector: &str, name: &str) -> PathBuf {
        let file = self.site.0.with_extension("downloads").join(name);
        must("a folder", fs::create_dir_all(file.with_file_name("")).map_err(Into::into));
        let _ = fs::remove_file(&file);
        must("downloads", self.session.keep_downloads(&file.with_file_name("")));
        self.click(selector);
        self.wait_until(name, || fs::metadata(&file).is_ok_and(|file| file.len() > 0));
        file
    }

    /// Goes to an address below the start page.
    pub fn open(&self, address: &str) {
        must("open", self.session.open(&format!("{}{address}", self.url)));
    }

    /// The part of the address after the start page's.
    pub fn address(&self) -> String {
        let url = must("the address", self.session.url());
        url.strip_prefix(&self.url).map_or(url.clone(), str::to_owned)
    }

    /// The page's title.
    pub fn title(&self) -> String {
        must("the title", self.session.title())
    }

    /// Presses `back`, `forward` or `refresh` of the browser.
    pub fn navigate(&self, button: &str) {
        must(button, self.session.navigate(button));
    }

    /// Waits for an element that is shown.
    pub fn see(&self, selector: &str) -> Element {
        self.eventually(selector, || {
            let found = self.session.find(selector).ok()?;
            found.into_iter().find(|element| self.session.is_shown(element).unwrap_or(false))
        })
    }

    /// Waits until nothing that the selector finds is shown.
    pub fn see_no(&self, selector: &str) {
        self.eventually(&format!("no {selector}"), || {
            let found = self.session.find(selector).ok()?;
            let shown = |element: &Element| self.session.is_shown(element).unwrap_or(false);
            (!found.iter().any(shown)).then_some(())
        });
    }

    /// The elements that are there now.
    pub fn all(&self, selector: &str) -> Vec<Element> {
        must(selector, self.session.find(selector))
    }

    /// How many elements are there now.
    pub fn count(&self, selector: &str) -> usize {
        self.all(selector).len()
    }

    /// Waits for an element and clicks on it.
    pub fn click(&self, selector: &str) {
        self.eventually(&format!("click on {selector}"), || {
            let element = self.session.find(selector).ok()?.into_iter().next()?;
            self.session.click(&element).ok()
        });
    }

    /// Waits for an element and gives it the focus.
    pub fn focus(&self, selector: &str) {
        let element = self.see(selector);
        must("focus", self.session.focus(&element));
    }

    /// Whether the element with the focus matches a selector.
    pub fn has_focus(&self, selector: &str) -> bool {
        self.script(
            "return document.activeElement?.matches(arguments[0]) ?? false",
            json!([selector]),
        ) == true
    }

    /// Presses a key.
    pub fn press(&self, key: Key) {
        must("press", self.session.press(key));
    }

    /// The text that an element shows.
    pub fn text(&self, selector: &str) -> String {
        self.eventually(selector, || {
            let element = self.session.find(selector).ok()?.into_iter().next()?;
            self.session.text(&element).ok()
        })
    }

    /// An attribute of the first element found.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.eventually(selector, || {
            let element = self.session.find(selector).ok()?.into_iter().next()?;
            self.session.attribute(&element, name).ok()
        })
    }

    /// A computed style of the first element found.
    pub fn style(&self, selector: &str, property: &str) -> String {
        self.eventually(selector, || {
            let element = self.session.find(selector).ok()?.into_iter().next()?;
            self.session.style(&element, property).ok()
        })
    }

    /// The name by which assistive technology knows the first element found.
    pub fn label(&self, selector: &str) -> String {
        self.eventually(selector, || {
            let element = self.session.find(selector).ok()?.into_iter().next()?;
            self.session.label(&element).ok()
        })
    }

    /// Runs a script in the page.
    pub fn script(&self, script: &str, arguments: Value) -> Value {
        must("script", self.session.script(script, &arguments))
    }

    /// Prints the page: the colours that each page of paper is filled with.
    pub fn print(&self) -> Vec<BTreeSet<Colour>> {
        let pdf = must("print", self.session.print());
        must("the pages", paper::pages(&pdf))
    }

    /// Gives the window's inside a size in CSS pixels.
    pub fn resize(&self, width: u32, height: u32) {
        must("resize", self.session.resize(width, height));
    }

    /// Has the system prefer `light` or `dark`.
    pub fn prefer(&self, scheme: &str) {
        must("prefer", self.session.prefer(scheme));
    }

    /// Waits until the service worker keeps the site and governs the page.
    pub fn wait_until_kept(&self) {
        self.eventually("the service worker is active", || {
            let script = "return navigator.serviceWorker.getRegistration()\
                .then(it => it?.active?.state === 'activated' && !it.installing)";
            (self.session.script(script, &json!([])).ok()? == true).then_some(())
        });
    }

    /// Lets the file whose name begins like this be missing on the server.
    pub fn lose(&self, beginning: &str) -> PathBuf {
        let file = self.file(beginning);
        must("lose", fs::rename(&file, file.with_extension("lost")).map_err(Into::into));
        file
    }

    /// Puts a file that was lost back in its place.
    pub fn find_again(&self, file: &Path) {
        must("find again", fs::rename(file.with_extension("lost"), file).map_err(Into::into));
    }

    fn file(&self, beginning: &str) -> PathBuf {
        let files = must("the files of the site", finish::files(&self.site.0));
        let file = files.into_iter().find(|file| file.starts_with(beginning));
        self.site.0.join(must(beginning, file.ok_or_else(|| "there is none".into())))
    }

    /// Turns the network off: nobody answers any more.
    pub fn go_offline(&mut self) {
        self.server = None;
    }

    /// Publishes another version of the site.
    pub fn publish_another_version(&self) {
        let worker = self.site.0.join("sw.js");
        let script = must("the worker", fs::read_to_string(&worker).map_err(Into::into));
        let other = script.replace("\"version\":\"", "\"version\":\"next-");
        assert_ne!(script, other, "the worker names its version");
        must("publish", fs::write(worker, other).map_err(Into::into));
        self.script("return navigator.serviceWorker.getRegistration().then(it => it.update()).then(() => 0)", json!([]));
    }

    /// Waits until a question has an answer.
    pub fn eventually<T>(&self, what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
        let begun = Instant::now();
        loop {
            if let Some(answer) = ask() {
                return answer;
            }
            if begun.elapsed() > PATIENCE {
                let address = self.session.url().unwrap_or_default();
                let page = self.session.script("return document.body.innerText", &json!([]));
                let page = page.map_or_else(|error| error.to_string(), |page| page.to_string());
                let page: String = page.chars().take(600).collect();
                let console = self.session.console();
                panic!("not within {PATIENCE:?}: {what}\nat {address}\n{page}\n{console:?}");
            }
            thread::sleep(PAUSE);
        }
    }

    /// Waits until something holds.
    pub fn wait_until(&self, what: &str, mut holds: impl FnMut() -> bool) {
        self.eventually(what, || holds().then_some(()));
    }

    /// The warnings and errors of the console since it was last asked.
    pub fn complaints(&self) -> Vec<Entry> {
        let entries = must("the console", self.session.console());
        entries
            .into_iter()
            .filter(|entry| matches!(entry.level.as_str(), "SEVERE" | "WARNING"))
            .collect()
    }

    /// Fails if the console holds a warning or an error.
    pub fn assert_quiet(&self) {
        assert_eq!(self.complaints(), [], "the console is empty");
    }
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

fn must<T>(what: &str, result: Result<T>) -> T {
    result.unwrap_or_else(|error| panic!("{what}: {error}"))
}
