//! The names by which a module and its script know each other.

use super::{Bytes, EXPORTS, FUNCTION, HEADER, IMPORTS, push_number, push_text, sections};

/// The names of what the module imports and exports, in its order. `None` where it is no module, or
/// where it imports anything but functions.
pub fn names(module: &[u8]) -> Option<Vec<String>> {
    let mut names = Vec::new();
    renamed(module, |name| {
        names.push(name.to_owned());
        name.to_owned()
    })?;
    Some(names)
}

/// The module with another name for each thing that it imports or exports.
pub fn renamed(module: &[u8], mut name: impl FnMut(&str) -> String) -> Option<Vec<u8>> {
    let mut renamed = HEADER.to_vec();
    for section in sections(module)? {
        if section.id != IMPORTS && section.id != EXPORTS {
            renamed.extend_from_slice(section.whole);
            continue;
        }
        let mut old = Bytes(section.content);
        let mut new = Vec::new();
        let count = old.number()?;
        push_number(&mut new, count);
        for _ in 0..count {
            if section.id == IMPORTS {
                push_text(&mut new, old.text()?);
            }
            push_text(&mut new, &name(old.text()?));
            let kind = old.take(1)?[0];
            if section.id == IMPORTS && usize::from(kind) != FUNCTION {
                return None;
            }
            new.push(kind);
            push_number(&mut new, old.number()?);
        }
        renamed.push(section.id);
        push_number(&mut renamed, new.len());
        renamed.extend(new);
    }
    Some(renamed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_and_exports_change_their_names_and_nothing_else() {
        let before = [HEADER, &[2, 9, 1, 1, b'm', 3, b'o', b'n', b'e', 0, 0]].concat();
        let module = [&before, &[7, 7, 1, 3, b't', b'w', b'o', 0, 1][..], &[8, 1, 1]].concat();
        assert_eq!(names(&module).unwrap(), ["one", "two"]);
        let short = renamed(&module, |name| name[..1].to_owned()).unwrap();
        let expected = [HEADER, &[2, 7, 1, 1, b'm', 1, b'o', 0, 0], &[7, 5, 1, 1, b't', 0, 1]];
        assert_eq!(short, [&expected.concat()[..], &[8, 1, 1]].concat());
        assert_eq!(renamed(&short, str::to_owned), Some(short.clone()));
        assert_eq!(names(b"<html>"), None);
    }
}
