//! How the app is sent and started: its modules packed, beside them the module that unpacks them, and a
//! script in the page (`pwa/start.js`) in place of Trunk's that does it. Each file's name tells its content.

use std::fs;
use std::path::Path;

use muctieu_pack::Unpacking;
use serde_json::json;

use crate::compact::compact;
use crate::finish::Fingerprint;
use crate::process::{Result, cargo, run};
use crate::script;
use crate::wasm;
use crate::workspace;

/// The names of the files, as `pwa/start.js` has them.
const APP: &str = "const APP = { script: \"\", unpacker: \"\", modules: [] };";
/// What a packed module's name ends with.
const PACKED: &str = "pack";
/// Between these Trunk's script stands in the page.
const SCRIPT: [&str; 2] = ["<script type=module>", "</script>"];

/// In which form the modules are sent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As they are, for who wants to look into them.
    Plain,
    /// Packed.
    Packed,
}

impl Form {
    /// Writes a module into the folder; the name of the file.
    ///
    /// # Errors
    /// When it can't be packed or written.
    pub fn write(self, folder: &Path, stem: &str, module: &[u8]) -> Result<String> {
        match self {
            Form::Plain => write(folder, stem, "wasm", module),
            Form::Packed => {
                let packed =
                    muctieu_pack::pack(module).ok_or("the app is too long to be packed")?;
                if !comes_back(&packed, module) {
                    return Err("a packed module does not come back as it was".into());
                }
                write(folder, stem, PACKED, &packed)
            }
        }
    }
}

/// Whether a packed module comes back, however little of it comes at a time.
fn comes_back(packed: &[u8], module: &[u8]) -> bool {
    let mut unpacking = Unpacking::new();
    for byte in packed {
        unpacking.feed(&[*byte]);
        while unpacking.advance(module.len()) {}
    }
    unpacking.end();
    while unpacking.advance(module.len()) {}
    unpacking.module() == Some(module)
}

/// Writes a file under a name that tells its content.
///
/// # Errors
/// When it can't be written.
pub fn write(folder: &Path, stem: &str, extension: &str, content: &[u8]) -> Result<String> {
    let mut fingerprint = Fingerprint::default();
    fingerprint.add(content);
    let name = format!("{stem}-{:016x}.{extension}", fingerprint.0);
    fs::write(folder.join(&name), content)?;
    Ok(name)
}

/// Lets the page start the app from this script and these modules, of which the first is needed first.
///
/// # Errors
/// When the page is none that Trunk wrote, or what unpacks the modules can't be built.
pub fn page(folder: &Path, target: &Path, script: &str, modules: &[String]) -> Result {
    let start = fs::read_to_string(workspace::root().join("pwa/start.js"))?;
    let unpacker = write(folder, "unpack", "wasm", &unpacker(target, &start)?)?;
    let path = folder.join("index.html");
    let app = json!({ "script": format!("./{script}"), "unpacker": unpacker, "modules": modules });
    let start = filled(&start, &app.to_string())
        .ok_or_else(|| format!("pwa/start.js does not hold `{APP}` exactly once"))?;
    let page = started(&fs::read_to_string(&path)?, &start, script)
        .ok_or("index.html does not start the app as Trunk lets it")?;
    Ok(fs::write(path, page)?)
}

/// Builds the module that unpacks the others, with what the script calls of it.
fn unpacker(target: &Path, script: &str) -> Result<Vec<u8>> {
    let arguments = ["build", "--quiet", "--locked", "--package", "muctieu-unpack"];
    let platform = "wasm32-unknown-unknown";
    run(cargo().args(arguments).args(["--target", platform, "--profile", "unpack"]))?;
    let path = target.join(platform).join("unpack/muctieu_unpack.wasm");
    let is_called = |name: &str| script::words(script).any(|word| word == name);
    let compacted = wasm::pruned(&fs::read(&path)?, None, &is_called)
        .and_then(|module| wasm::parted(&module, None, &|_| false))
        .and_then(|parts| wasm::without_custom_sections(&parts.first))
        .and_then(|module| wasm::ordered(&module));
    Ok(compacted.ok_or_else(|| format!("{} is no module", path.display()))?)
}

/// The script with the names of the files.
fn filled(script: &str, app: &str) -> Option<String> {
    let (before, after) = script.split_once(APP).filter(|(_, after)| !after.contains(APP))?;
    Some(compact(&format!("{before}const APP = {app};{after}")))
}

/// The page with this script in place of Trunk's. The app's own is asked for before it runs; the modules
/// are not, since who was here before has them already.
fn started(page: &str, start: &str, script: &str) -> Option<String> {
    let [opening, closing] = SCRIPT;
    let (before, rest) = page.split_once(opening)?;
    let (trunk, after) = rest.split_once(closing)?;
    if !trunk.contains("init({") || after.contains(opening) {
        return None;
    }
    let preload = format!("<link rel=modulepreload crossorigin href=./{script}>");
    let after = without_preloads(after);
    Some(format!("{before}{preload}{opening}{start}{closing}{after}"))
}

/// The rest of the page without the links by which Trunk asks for the files that it knew.
fn without_preloads(page: &str) -> String {
    let mut kept = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(at) = rest.find("<link ") {
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        let link = &rest[at..end];
        let is_preload = link.contains("rel=modulepreload") || link.contains("rel=preload");
        kept.push_str(&rest[..if is_preload { at } else { end }]);
        rest = &rest[end..];
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_starts_the_app_from_the_files_that_are_there() {
        let page = "<head><script type=module>import init from './a.js';\n\
                    await init({ module_or_path: './a_bg.wasm' });</script>\
                    <link crossorigin href=./a.js rel=modulepreload>\
                    <link rel=icon href=icon.svg>\
                    <link as=fetch href=./a_bg.wasm rel=preload></head>";
        let expected = "<head><link rel=modulepreload crossorigin href=./b.js>\
                        <script type=module>start()</script><link rel=icon href=icon.svg></head>";
        let started = |page: &str| started(page, "start()", "b.js");
        assert_eq!(started(page).as_deref(), Some(expected));
        assert_eq!(started(expected), None);
        assert_eq!(started("<head></head>"), None);
    }

    #[test]
    fn the_script_has_one_place_for_the_names() {
        let script = fs::read_to_string(workspace::root().join("pwa/start.js")).unwrap();
        let filled = filled(&script, "{}").unwrap();
        assert!(filled.starts_with("const APP = {};\n"), "{filled}");
        assert_eq!(super::filled(&filled, "{}"), None);
    }
}
