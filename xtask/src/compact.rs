//! The script that wasm-bindgen writes, without its comments and indentation. Trunk's own minifier gives
//! up on it, and what it holds for readers of the source is a sixth of what a visitor would load.

use std::fs;
use std::path::Path;

use crate::finish::files;
use crate::process::Result;

/// Compacts the app's script in a folder of built files.
///
/// # Errors
/// When a file can't be read or written.
pub fn app_script(folder: &Path) -> Result {
    for file in files(folder)? {
        if file.ends_with(".js") && file != "sw.js" {
            let path = folder.join(file);
            fs::write(&path, compact(&fs::read_to_string(&path)?))?;
        }
    }
    Ok(())
}

/// The lines of a script without indentation, blank lines and lines that are nothing but comment. A line
/// that could be within a text of several lines leaves the rest of the script as it is.
fn compact(script: &str) -> String {
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
    fn a_text_of_several_lines_is_left_alone() {
        let script = "  a();\n  const t = `one\n    // two\n`;\n  b();\n";
        assert_eq!(compact(script), "a();\nconst t = `one\n    // two\n`;\n  b();\n");
    }
}
