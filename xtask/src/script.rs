//! The script of the app as wasm-bindgen writes it: each declaration begins at the left margin, and one
//! object holds a function for each import of the module. What neither page nor module takes of it goes,
//! such as the classes that a library exports to whomever it may concern.

use std::collections::BTreeSet;

/// How the lines of the object begin that holds the functions for the module.
const IMPORT: &str = "        ";

/// The script without what nobody takes of it. The page takes the `default`; what the module takes,
/// `is_imported` says.
pub fn shaken(script: &str, is_imported: impl Fn(&str) -> bool) -> String {
    // The page starts the app with the default.
    let script = script.replace("export { initSync, ", "export { ");
    let mut statements: Vec<Vec<&str>> = Vec::new();
    for line in without_imports(&script, is_imported) {
        let begins = line.starts_with(|c: char| c == '_' || c == '$' || c.is_ascii_alphabetic());
        match statements.last_mut() {
            Some(statement) if !begins => statement.push(line),
            _ => statements.push(vec![line]),
        }
    }
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    let mut is_taken = vec![false; statements.len()];
    let next = |is_taken: &[bool], taken: &BTreeSet<&str>| {
        let is_next = |name: Option<&str>| name.is_none_or(|name| taken.contains(name));
        (0..statements.len()).find(|&at| !is_taken[at] && is_next(owner(statements[at][0])))
    };
    while let Some(at) = next(&is_taken, &taken) {
        is_taken[at] = true;
        taken.extend(statements[at].iter().flat_map(|line| words(line)));
    }
    let mut shaken = String::with_capacity(script.len());
    for (statement, is_taken) in statements.iter().zip(is_taken) {
        for line in statement.iter().filter(|_| is_taken) {
            shaken.push_str(line);
            shaken.push('\n');
        }
    }
    shaken
}

/// The lines of the script but the functions that the module does not import.
fn without_imports(script: &str, is_imported: impl Fn(&str) -> bool) -> Vec<&str> {
    let mut is_left_out = false;
    let mut lines = Vec::new();
    for line in script.lines() {
        let import = line.strip_prefix(IMPORT).filter(|rest| rest.starts_with(is_of_word));
        if let Some((name, _)) = import.and_then(|import| import.split_once(": function(")) {
            is_left_out = words(name).eq([name]) && !is_imported(name);
        }
        if !is_left_out {
            lines.push(line);
        }
        is_left_out &= line != "        },";
        is_left_out &= !line.ends_with("}, arguments); },");
    }
    lines
}

/// The one name that a statement declares or completes; none if it has to stay whatever is taken.
fn owner(line: &str) -> Option<&str> {
    const BEGINNINGS: [&str; 6] =
        ["if (Symbol.dispose)", "export", "async", "class", "function", "const"];
    let mut declaration = line;
    for beginning in BEGINNINGS {
        declaration = declaration.strip_prefix(beginning).map_or(declaration, str::trim_start);
    }
    let name = words(declaration).next().filter(|name| declaration.starts_with(name))?;
    (declaration.len() < line.len()).then_some(name)
}

/// The names and words in a line.
pub fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !is_of_word(c)).filter(|word| !word.is_empty())
}

/// Whether a name can hold the character.
pub fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "\
export class Far {
    free() { wasm.far_free(this); FarEnd.gone(); }
}
if (Symbol.dispose) Far.prototype.free = 1;
function imports() {
    const import0 = {
        __proto__: null,
        __a: function(arg0) {
            near(arg0);
        },
        __b: function() { return handle(function (arg0) {
            arg0.b();
        }, arguments); },
        __c: function(arg0) {
            return text(arg0);
        },
    };
}
const FarEnd = 1;
function handle(f) {
}
function near() {
}
function text() {
}
let one, two;
text.decode();
async function init() {
    imports();
}
function initSync() {
    imports();
}
export { initSync, init as default };
";

    #[test]
    fn what_neither_page_nor_module_takes_goes() {
        let expected = "\
function imports() {
    const import0 = {
        __proto__: null,
        __a: function(arg0) {
            near(arg0);
        },
    };
}
function near() {
}
function text() {
}
let one, two;
text.decode();
async function init() {
    imports();
}
export { init as default };
";
        assert_eq!(shaken(SCRIPT, |name| name == "__a"), expected);
        assert_eq!(shaken(expected, |name| name == "__a"), expected);
    }

    #[test]
    fn what_the_module_imports_stays_with_what_it_names() {
        let shaken = shaken(SCRIPT, |_| true);
        for kept in ["__b: ", "__c: ", "function handle", "function near", "function text"] {
            assert!(shaken.contains(kept), "{kept}");
        }
    }
}
