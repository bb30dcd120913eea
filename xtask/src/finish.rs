//! `cargo xtask finish`: what Trunk can't do. Trunk calls it after each build, with the built files in a
//! folder of its own: the articles are put beside the app, and the service worker is told what to keep.
//!
//! `pwa/sw.js` has to hold the line [`PRECACHE`] exactly once; in a release build it becomes the list of
//! every file that is needed with the network off, and a version that changes with any of them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::compact;
use crate::process::{Result, cargo, run_for_output};
use crate::start::{self, Form};
use crate::wasm;

/// Names the path under which the site will stand.
pub const BASE: &str = "MUCTIEU_BASE";
/// Names the address of the site's host.
pub const SITE: &str = "MUCTIEU_SITE";
/// Leaves the names of functions in the app, for who wants to know what it consists of.
pub const NAMED: &str = "MUCTIEU_NAMED";

/// What the service worker keeps, as `pwa/sw.js` has it.
const PRECACHE: &str = "const PRECACHE = { version: \"\", files: [] };";
const WORKER: &str = "sw.js";

/// Finishes the build that Trunk describes in the environment.
///
/// # Errors
/// When it was not Trunk who called, or a file can't be read or written.
pub fn run() -> Result {
    let folder = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let folder = folder.ok_or("finish is called by Trunk at the end of a build")?;
    let target = target_folder()?;
    add_articles(&folder, &target)?;
    if env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "debug") {
        return Ok(());
    }
    let base = env::var(BASE).unwrap_or_else(|_| "/".to_owned());
    let linked = linked(&fs::read(app(&folder)?)?, &target);
    let form = if env::var_os(NAMED).is_some() { Form::Plain } else { Form::Packed };
    let app = compact::app(&folder, linked.as_deref(), form)?;
    start::page(&folder, &target, &app.script, &app.modules)?;
    add_missing_page(&folder, &base)?;
    if let Ok(site) = env::var(SITE) {
        name_site(&folder, &format!("{}{base}", site.trim_end_matches('/')))?;
    }
    keep_for_offline(&folder)
}

/// Cargo's folder of built things.
fn target_folder() -> Result<PathBuf> {
    let metadata =
        run_for_output(cargo().args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let folder = metadata["target_directory"].as_str().ok_or("cargo names no target directory")?;
    Ok(folder.into())
}

/// The app as wasm-bindgen wrote it.
///
/// # Errors
/// When the folder holds none.
pub fn app(folder: &Path) -> Result<PathBuf> {
    let file = files(folder)?.into_iter().find(|file| file.ends_with(".wasm"));
    Ok(folder.join(file.ok_or("the build holds no .wasm file")?))
}

/// The script that wasm-bindgen wrote for it.
///
/// # Errors
/// When the folder holds none.
pub fn script(folder: &Path) -> Result<PathBuf> {
    let is_of_app = |file: &String| file.ends_with(".js") && file != WORKER;
    let file = files(folder)?.into_iter().find(is_of_app);
    Ok(folder.join(file.ok_or("the build holds no script")?))
}

/// Puts the bundle of articles that the app was built with beside the app.
fn add_articles(folder: &Path, target: &Path) -> Result {
    let name =
        bundle_name(&fs::read(app(folder)?)?).ok_or("the app names no bundle of articles")?;
    let bundle = find_bundle(&target.join("wasm32-unknown-unknown"), &name)
        .ok_or_else(|| format!("the build script left no {name}"))?;
    fs::copy(&bundle, folder.join(&name))
        .map_err(|error| format!("{}: {error}", bundle.display()))?;
    Ok(())
}

/// The name of the bundle that an app asks for: `corpus-` with sixteen digits, `.bin`.
fn bundle_name(app: &[u8]) -> Option<String> {
    const LENGTH: usize = "corpus-0123456789abcdef.bin".len();
    let mut names = app.windows(LENGTH).filter(|window| {
        window.starts_with(b"corpus-")
            && window.ends_with(b".bin")
            && window["corpus-".len()..LENGTH - ".bin".len()].iter().all(u8::is_ascii_hexdigit)
    });
    names.next().and_then(|name| String::from_utf8(name.to_vec()).ok())
}

/// The bundle of that name in the output of a build script: `PROFILE/build/PACKAGE-HASH/out/`. The
/// name tells the content, so that any will do.
fn find_bundle(target: &Path, name: &str) -> Option<PathBuf> {
    entries(target.to_owned())
        .flat_map(|profile| entries(profile.join("build")))
        .map(|package| package.join("out").join(name))
        .find(|bundle| bundle.is_file())
}

/// What stands in a folder; nothing where there is none.
fn entries(folder: PathBuf) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}

/// The module that wasm-bindgen made the app of: what the linker says of it, both hold.
fn linked(app: &[u8], target: &Path) -> Option<Vec<u8>> {
    let said = |module: &[u8]| Some(wasm::custom_section(module, "reloc.CODE")?.to_vec());
    let of_app = said(app)?;
    let profiles = entries(target.join("wasm32-unknown-unknown"));
    let files =
        profiles.flat_map(entries).filter(|file| file.extension().is_some_and(|e| e == "wasm"));
    files
        .filter_map(|file| fs::read(file).ok())
        .find(|module| said(module).as_ref() == Some(&of_app))
}

/// The page that a host shows for an address that is none; it may be shown at any depth, so that only a
/// whole path leads home.
fn add_missing_page(folder: &Path, base: &str) -> Result {
    let page = format!(
        "<!doctype html>\n<html lang=\"vi\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Không có trang này — Mục Tiêu</title>\n\
         <p>Không có trang này. <a href=\"{base}\">Về danh sách bài viết</a></p>\n\
         <p lang=\"en\">There is no such page. <a href=\"{base}\">To the list of articles</a></p>\n"
    );
    Ok(fs::write(folder.join("404.html"), page)?)
}

/// Says in the page, and to search engines, at which address it stands.
fn name_site(folder: &Path, address: &str) -> Result {
    let path = folder.join("index.html");
    let page = fs::read_to_string(&path)?;
    let links = format!(
        "<link rel=\"canonical\" href=\"{address}\"><meta property=\"og:url\" content=\"{address}\">\
         <meta property=\"og:image\" content=\"{address}icon-512.png\">"
    );
    let (before, after) = page.split_once("</head>").ok_or("index.html has no </head>")?;
    fs::write(&path, format!("{before}{links}</head>{after}"))?;
    let map = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\
         <url><loc>{address}</loc></url></urlset>\n"
    );
    fs::write(folder.join("sitemap.xml"), map)?;
    Ok(fs::write(folder.join("robots.txt"), format!("Sitemap: {address}sitemap.xml\n"))?)
}

/// Tells the service worker which files to keep, and which version of the site they are.
fn keep_for_offline(folder: &Path) -> Result {
    const NOT_KEPT: [&str; 4] = [WORKER, "404.html", "sitemap.xml", "robots.txt"];
    let kept: Vec<String> =
        files(folder)?.into_iter().filter(|file| !NOT_KEPT.contains(&file.as_str())).collect();
    let path = folder.join(WORKER);
    let worker = fs::read_to_string(&path).map_err(|error| format!("{WORKER}: {error}"))?;
    let mut version = Fingerprint::default();
    version.add(worker.as_bytes());
    for file in &kept {
        version.add(file.as_bytes());
        version.add(&fs::read(folder.join(file))?);
    }
    let precache = json!({ "version": format!("{:016x}", version.0), "files": kept });
    let parts: Vec<&str> = worker.split(PRECACHE).collect();
    let [before, after] = parts[..] else {
        return Err(format!("{WORKER} does not hold `{PRECACHE}` exactly once").into());
    };
    Ok(fs::write(&path, format!("{before}const PRECACHE = {precache};{after}"))?)
}

/// Every file in a folder and below, by its path from there with `/`, in order.
pub fn files(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let entries =
            fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push((entry.path(), format!("{name}/")));
            } else {
                files.push(name);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// FNV-1a over parts, each with its length: the same on every machine and with every compiler.
pub struct Fingerprint(pub u64);

impl Default for Fingerprint {
    fn default() -> Self {
        Fingerprint(0xcbf2_9ce4_8422_2325)
    }
}

impl Fingerprint {
    /// Adds a part.
    pub fn add(&mut self, part: &[u8]) {
        for byte in (part.len() as u64).to_le_bytes().iter().chain(part) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder that is removed at the end.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Folder {
            let folder =
                env::temp_dir().join(format!("xtask-finish-{name}-{}", std::process::id()));
            fs::create_dir_all(folder.join("assets")).unwrap();
            let page = "<html><head><title>t</title></head><body></body></html>";
            fs::write(folder.join("index.html"), page).unwrap();
            fs::write(folder.join("assets/icon.svg"), "<svg/>").unwrap();
            fs::write(folder.join(WORKER), format!("'use strict';\n{PRECACHE}\n")).unwrap();
            Folder(folder)
        }

        fn read(&self, file: &str) -> String {
            fs::read_to_string(self.0.join(file)).unwrap()
        }

        fn precache(&self) -> Value {
            let worker = self.read(WORKER);
            let line = worker.lines().find_map(|line| line.strip_prefix("const PRECACHE = "));
            serde_json::from_str(line.unwrap().trim_end_matches(';')).unwrap()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn the_worker_keeps_every_file_but_itself_and_its_version_follows_their_content() {
        let (one, same, other) = (Folder::new("one"), Folder::new("same"), Folder::new("other"));
        fs::write(other.0.join("assets/icon.svg"), "<svg></svg>").unwrap();
        for folder in [&one, &same, &other] {
            add_missing_page(&folder.0, "/name/").unwrap();
            keep_for_offline(&folder.0).unwrap();
        }
        assert_eq!(one.precache()["files"], json!(["assets/icon.svg", "index.html"]));
        assert_eq!(one.precache(), same.precache());
        assert_ne!(one.precache()["version"], other.precache()["version"]);
        assert!(one.read("404.html").contains("href=\"/name/\""));
        let again = keep_for_offline(&one.0).unwrap_err().to_string();
        assert!(again.contains("exactly once"), "{again}");
    }

    #[test]
    fn a_site_that_knows_its_address_says_so() {
        let folder = Folder::new("site");
        name_site(&folder.0, "https://a.example/name/").unwrap();
        let page = folder.read("index.html");
        assert!(page.contains("<link rel=\"canonical\" href=\"https://a.example/name/\">"));
        assert!(page.ends_with("</head><body></body></html>"));
        assert!(folder.read("sitemap.xml").contains("<loc>https://a.example/name/</loc>"));
        assert!(folder.read("robots.txt").contains("https://a.example/name/sitemap.xml"));
    }

    #[test]
    fn the_bundle_that_the_app_names_is_put_beside_it() {
        let folder = Folder::new("bundle");
        let (staging, target) = (folder.0.join("assets"), folder.0.join("target"));
        let name = "corpus-0123456789abcdef.bin";
        fs::write(staging.join("app.wasm"), format!("\0corpus-none.bin;{name}\u{1}")).unwrap();
        let problem = add_articles(&staging, &target).unwrap_err().to_string();
        assert!(problem.contains(name), "{problem}");

        let out = target.join("wasm32-unknown-unknown/web/build/app-12/out");
        fs::create_dir_all(&out).unwrap();
        fs::write(out.join("corpus-fedcba9876543210.bin"), "older").unwrap();
        fs::write(out.join(name), "articles").unwrap();
        add_articles(&staging, &target).unwrap();
        assert_eq!(folder.read("assets/corpus-0123456789abcdef.bin"), "articles");
    }
}
