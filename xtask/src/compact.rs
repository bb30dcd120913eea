//! The app as the tools write it, without what only readers of the source need: comments and indentation
//! of the script, the long names by which script and module know each other, and whatever of panics nobody
//! sees in a browser; and without what neither of the two takes of the other. What may come later goes into
//! a module of its own. Trunk's own minifier gives up on the script.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::Path;

use crate::finish;
use crate::later;
use crate::process::Result;
use crate::script;
use crate::start::{self, Form};
use crate::wasm::{self, Links, Parts};

/// The files of a compacted app.
pub struct App {
    /// Its script.
    pub script: String,
    /// Its modules: the one that is needed first, and what comes later.
    pub modules: Vec<String>,
}

/// Compacts the app in a folder of built files. As it is, the names of functions stay, for who wants to
/// look into it.
///
/// # Errors
/// When a file can't be read or written, or holds what no build brings forth.
pub fn app(folder: &Path, linked: Option<&[u8]>, form: Form) -> Result<App> {
    let path = finish::app(folder)?;
    let module = fs::read(&path)?;
    let script_path = finish::script(folder)?;
    let mut script = fs::read_to_string(&script_path)?;
    let broken = || format!("{} is no module as wasm-bindgen writes it", path.display());
    let links = linked.and_then(Links::read);
    let module = shake(module, links.as_ref(), &mut script).ok_or_else(broken)?;
    let Parts { mut first, mut later } = wasm::without_locations(&module)
        .and_then(|module| wasm::parted(&module, links.as_ref(), &later::is_entry))
        .ok_or_else(broken)?;
    if form == Form::Packed {
        first = ordered(&first).ok_or_else(broken)?;
        later = later.map(|later| ordered(&later).ok_or_else(broken)).transpose()?;
        (first, script) = shorten(&first, &compact(&script)).ok_or_else(broken)?;
    }
    let mut modules = Vec::new();
    if let Some(later) = later {
        let name = form.write(folder, later::STEM, &later)?;
        first = later::named(first, &name).ok_or_else(broken)?;
        modules.push(name);
    }
    modules.insert(0, form.write(folder, "app", &first)?);
    fs::remove_file(path)?;
    fs::remove_file(script_path)?;
    Ok(App { script: start::write(folder, "app", "js", script.as_bytes())?, modules })
}

/// The module without what is no part of the program, in the order that compresses best.
fn ordered(module: &[u8]) -> Option<Vec<u8>> {
    wasm::ordered(&wasm::without_custom_sections(module)?)
}

/// The module, and its script, without what neither takes of the other.
fn shake(mut module: Vec<u8>, links: Option<&Links>, script: &mut String) -> Option<Vec<u8>> {
    loop {
        let imported: BTreeSet<String> = wasm::names(&module)?.into_iter().collect();
        *script = script::shaken(script, |name| imported.contains(name));
        let taken: BTreeSet<&str> = script::words(script).collect();
        let pruned = wasm::pruned(&module, links, &|name| taken.contains(name))?;
        if pruned.len() == module.len() {
            return Some(pruned);
        }
        module = pruned;
    }
}

/// The module and its script with short names for what one has of the other: half of each long name is a
/// hash, that no compression makes shorter.
fn shorten(module: &[u8], script: &str) -> Option<(Vec<u8>, String)> {
    let mut short: HashMap<String, String> = HashMap::new();
    for name in wasm::names(module)? {
        // A name of one word could stand for something else as well.
        if name.contains('_') {
            let next = format!("${}", short.len());
            short.entry(name).or_insert(next);
        }
    }
    if script.contains('$') && short.values().any(|name| script.contains(name)) {
        return Some((module.to_vec(), script.to_owned()));
    }
    let new = |name: &str| short.get(name).map_or_else(|| name.to_owned(), String::clone);
    let mut text = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(script::is_of_word) {
        let (before, from) = rest.split_at(start);
        let (name, after) =
            from.split_at(from.find(|c| !script::is_of_word(c)).unwrap_or(from.len()));
        text.push_str(before);
        text.push_str(&new(name));
        rest = after;
    }
    text.push_str(rest);
    Some((wasm::renamed(module, new)?, text))
}

/// The lines of a script without indentation, blank lines and lines that are nothing but comment. A line
/// that could be within a text of several lines leaves the rest of the script as it is.
pub fn compact(script: &str) -> String {
    let mut compacted = String::with_capacity(script.len());
    let mut in_comment = false;
    let mut lines = script.lines();
    while let Some(line) = lines.next() {
        let code = line.trim();
        if in_comment {
            in_comment = !code.ends_with("*/");
            continue;
        }
        if code.starts_with("/*") {
            in_comment = !code.ends_with("*/");
            continue;
        }
        if code.is_empty() || code.starts_with("//") {
            continue;
        }
        compacted.push_str(code);
        compacted.push('\n');
        if code.matches('`').count() % 2 == 1 {
            for rest in lines.by_ref() {
                compacted.push_str(rest);
                compacted.push('\n');
            }
        }
    }
    compacted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_go_and_code_stays() {
        let script = "/* tslint */\n\
                      /**\n \
                       * @param {number} a\n \
                       */\n\
                      export function f(a) {\n    \
                          // why\n    \
                          return 'http://a'; // here\n\n\
                      }\n";
        assert_eq!(compact(script), "export function f(a) {\nreturn 'http://a'; // here\n}\n");
    }

    #[test]
    fn module_and_script_change_their_names_together() {
        let imports = [2, 9, 1, 1, b'm', 3, b'_', b'n', b'e', 0, 0];
        let module = [b"\0asm\x01\0\0\0", &imports[..], &[7, 7, 1, 3, b't', b'w', b'o', 0, 1]];
        let script = "const import0 = { _ne: _new }; wasm.two(_ne); export { i as default };";
        let (short, text) = shorten(&module.concat(), script).unwrap();
        assert_eq!(wasm::names(&short).unwrap(), ["$0", "two"]);
        let expected = "const import0 = { $0: _new }; wasm.two($0); export { i as default };";
        assert_eq!(text, expected);
        let taken = "const $0 = _ne;";
        assert_eq!(shorten(&module.concat(), taken), Some((module.concat(), taken.to_owned())));
    }

    #[test]
    fn a_text_of_several_lines_is_left_alone() {
        let script = "  a();\n  const t = `one\n    // two\n`;\n  b();\n";
        assert_eq!(compact(script), "a();\nconst t = `one\n    // two\n`;\n  b();\n");
    }
}
