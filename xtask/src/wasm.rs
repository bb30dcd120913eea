//! WebAssembly modules as sequences of sections.

mod locations;
mod names;
mod prune;

pub use locations::without_locations;
pub use names::{names, renamed};
pub use prune::{Links, Parts, ordered, parted, pruned};

const HEADER: &[u8] = b"\0asm\x01\0\0\0";
/// The id of a section that is no part of the program: names, producers, features.
const CUSTOM: u8 = 0;

const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;
const CODE: u8 = 10;
const DATA: u8 = 11;

/// The kind of an import that is a function.
const FUNCTION: usize = 0;

/// The module without its custom sections; `None` where it is no module.
pub fn without_custom_sections(module: &[u8]) -> Option<Vec<u8>> {
    let mut kept = HEADER.to_vec();
    for section in sections(module)? {
        if section.id != CUSTOM {
            kept.extend_from_slice(section.whole);
        }
    }
    Some(kept)
}

/// What the module's custom section of that name holds, if there is one.
pub fn custom_section<'m>(module: &'m [u8], name: &str) -> Option<&'m [u8]> {
    let customs = sections(module)?.into_iter().filter(|section| section.id == CUSTOM);
    let mut named = customs.filter_map(|section| {
        let mut content = Bytes(section.content);
        (content.text()? == name).then_some(content.0)
    });
    named.next()
}

/// The name and the length in bytes of each function that the module holds, in its order; a function
/// that the module does not name is called `?`. `None` where it is no module.
pub fn functions(module: &[u8]) -> Option<Vec<(String, usize)>> {
    let (mut imported, mut lengths, mut names) = (0, Vec::new(), Vec::new());
    for section in sections(module)? {
        let mut content = Bytes(section.content);
        match section.id {
            IMPORTS => imported = imported_functions(content)?,
            CODE => {
                for _ in 0..content.number()? {
                    let length = content.number()?;
                    content.take(length)?;
                    lengths.push(length);
                }
            }
            CUSTOM if content.text()? == "name" => names = function_names(content)?,
            _ => {}
        }
    }
    let mut functions: Vec<(String, usize)> =
        lengths.into_iter().map(|length| ("?".to_owned(), length)).collect();
    for (index, name) in names {
        let function = index.checked_sub(imported).and_then(|index| functions.get_mut(index));
        if let Some(function) = function {
            function.0 = name;
        }
    }
    Some(functions)
}

/// How many functions a section of imports brings.
fn imported_functions(mut imports: Bytes<'_>) -> Option<usize> {
    const TABLE: usize = 1;
    const GLOBAL: usize = 3;
    let mut functions = 0;
    for _ in 0..imports.number()? {
        imports.text()?;
        imports.text()?;
        let kind = imports.number()?;
        match kind {
            FUNCTION => {
                imports.number()?;
                functions += 1;
            }
            GLOBAL => {
                imports.take(2)?;
            }
            _ => {
                if kind == TABLE {
                    imports.take(1)?;
                }
                let has_most = imports.number()? & 1 == 1;
                imports.number()?;
                if has_most {
                    imports.number()?;
                }
            }
        }
    }
    Some(functions)
}

/// The names of functions by their indices, imported ones counted.
fn function_names(mut content: Bytes<'_>) -> Option<Vec<(usize, String)>> {
    const FUNCTIONS: usize = 1;
    while !content.0.is_empty() {
        let kind = content.number()?;
        let length = content.number()?;
        let mut names = Bytes(content.take(length)?);
        if kind == FUNCTIONS {
            let count = names.number()?;
            return (0..count).map(|_| Some((names.number()?, names.text()?.to_owned()))).collect();
        }
    }
    Some(Vec::new())
}

struct Section<'m> {
    id: u8,
    whole: &'m [u8],
    content: &'m [u8],
}

fn sections(module: &[u8]) -> Option<Vec<Section<'_>>> {
    let mut rest = Bytes(module.strip_prefix(HEADER)?);
    let mut sections = Vec::new();
    while let Some(&id) = rest.0.first() {
        let start = rest.0;
        rest.take(1)?;
        let length = rest.number()?;
        let content = rest.take(length)?;
        let whole = &start[..start.len() - rest.0.len()];
        sections.push(Section { id, whole, content });
    }
    Some(sections)
}

/// What is left to read.
#[derive(Clone, Copy)]
struct Bytes<'m>(&'m [u8]);

impl<'m> Bytes<'m> {
    fn take(&mut self, length: usize) -> Option<&'m [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// A number in LEB128.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.take(1)?[0];
            number |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn text(&mut self) -> Option<&'m str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

/// Writes a number in LEB128.
fn push_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn push_text(bytes: &mut Vec<u8>, text: &str) {
    push_number(bytes, text.len());
    bytes.extend_from_slice(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn custom_sections_go_and_the_program_stays() {
        let types = [1, 4, 1, 0x60, 0, 0];
        let mut long = vec![0, 0x80, 0x02, 4, b'n', b'a', b'm', b'e'];
        long.resize(3 + 256, 7);
        let module = [HEADER, &types, &long, &[2, 1, 0], &[0, 2, 1, b'x']].concat();
        let stripped = [HEADER, &types, &[2, 1, 0]].concat();
        assert_eq!(without_custom_sections(&module), Some(stripped.clone()));
        assert_eq!(without_custom_sections(&stripped), Some(stripped));
    }

    #[test]
    fn functions_have_the_names_that_the_module_gives_them() {
        let imports = [2, 7, 1, 1, b'm', 1, b'f', 0, 0];
        let code = [10, 8, 2, 2, 0, 0x0b, 3, 0, 1, 0x0b];
        let names = [0, 11, 4, b'n', b'a', b'm', b'e', 1, 4, 1, 2, 1, b'g'];
        let module = [HEADER, &imports, &code, &names].concat();
        let functions = functions(&module).unwrap();
        assert_eq!(functions, [("?".to_owned(), 2), ("g".to_owned(), 3)]);
    }

    #[test]
    fn what_is_no_module_is_left_alone() {
        for broken in [&b"<html>"[..], b"\0asm\x01\0\0\0\x01\x04\x01", b"\0asm\x01\0\0\0\x01\x80"] {
            assert_eq!(without_custom_sections(broken), None);
            assert_eq!(functions(broken), None);
        }
    }
}
