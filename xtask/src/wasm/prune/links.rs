//! What functions and data point to, as the linker writes it down when it is told to (`--emit-relocs`).

use std::collections::HashMap;
use std::ops::Range;

use wasmparser::{
    CustomSectionReader, DataKind, KnownCustom, Linking, Parser, Payload, RelocationEntry,
    RelocationType, Result, SymbolInfo,
};

use super::super::Bytes;
use super::read::{constant, imported_functions};

/// What the functions and the data of a module point to.
#[derive(Debug, Default)]
pub struct Links {
    /// By the function's name; calls are left out.
    functions: HashMap<String, Vec<Link>>,
    data: Vec<Datum>,
}

/// What a function points to, and the number that stands in its code for that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) number: u32,
    pub(super) target: Target,
}

/// A piece of data.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Datum {
    pub(super) addresses: Range<u32>,
    pub(super) targets: Vec<Target>,
}

/// What is pointed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// The function of that name, through the table.
    Function(String),
    /// The piece of data with that number.
    Datum(usize),
}

impl Links {
    /// Reads a module as the linker leaves it; `None` where it is none, or says nothing of the kind.
    pub fn read(module: &[u8]) -> Option<Links> {
        let mut reader = Reader { module, ..Reader::default() };
        for payload in Parser::new(0).parse_all(module) {
            reader.add(payload.ok()?).ok()?;
        }
        reader.links()
    }

    #[cfg(test)]
    pub(super) fn new(functions: HashMap<String, Vec<Link>>, data: Vec<Datum>) -> Links {
        Links { functions, data }
    }

    /// What a function points to; `None` where the linker knew no function of that name.
    pub(super) fn of_function(&self, name: &str) -> Option<&[Link]> {
        self.functions.get(name).map(Vec::as_slice)
    }

    pub(super) fn data(&self) -> &[Datum] {
        &self.data
    }
}

/// The parts of a module that tell of its links.
#[derive(Default)]
struct Reader<'m> {
    module: &'m [u8],
    /// Where in the section of code each function stands.
    bodies: Vec<Range<u64>>,
    code_start: u64,
    /// Where in the section of data the bytes of each segment stand, and their address.
    segments: Vec<(Range<u64>, u32)>,
    symbols: Vec<SymbolInfo<'m>>,
    in_code: Vec<RelocationEntry>,
    in_data: Vec<RelocationEntry>,
    imports: usize,
}

impl<'m> Reader<'m> {
    fn add(&mut self, payload: Payload<'m>) -> Result<()> {
        match payload {
            Payload::ImportSection(imports) => {
                self.imports = imported_functions(imports)?;
            }
            Payload::CodeSectionStart { unchecked_range, .. } => {
                self.code_start = unchecked_range.start;
            }
            Payload::CodeSectionEntry(body) => {
                let Range { start, end } = body.range();
                self.bodies.push(start - self.code_start..end - self.code_start);
            }
            Payload::DataSection(section) => {
                let section_start = section.range().start;
                for data in section {
                    let data = data?;
                    let DataKind::Active { offset_expr, .. } = &data.kind else { continue };
                    let Some(address) = constant(offset_expr)? else { continue };
                    let end = data.range.end - section_start;
                    self.segments.push((end - data.data.len() as u64..end, address as u32));
                }
            }
            Payload::CustomSection(section) => self.add_custom(&section)?,
            _ => {}
        }
        Ok(())
    }

    fn add_custom(&mut self, section: &CustomSectionReader<'m>) -> Result<()> {
        match section.as_known() {
            KnownCustom::Linking(linking) => {
                for part in linking {
                    if let Linking::SymbolTable(symbols) = part? {
                        self.symbols = symbols.into_iter().collect::<Result<_>>()?;
                    }
                }
            }
            KnownCustom::Reloc(entries) => {
                let entries = entries.entries().into_iter().collect::<Result<_>>()?;
                match section.name() {
                    "reloc.CODE" => self.in_code = entries,
                    "reloc.DATA" => self.in_data = entries,
                    _ => {}
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Brings together what was read; `None` where it leaves anything open.
    fn links(mut self) -> Option<Links> {
        if self.in_code.is_empty() || self.segments.is_empty() {
            return None;
        }
        self.in_code.sort_by_key(|entry| entry.offset);
        let symbols = self.symbols()?;
        let mut functions: HashMap<String, Vec<Link>> = HashMap::new();
        for (names, body) in symbols.names[self.imports..].iter().zip(&self.bodies) {
            let first = self.in_code.partition_point(|entry| u64::from(entry.offset) < body.start);
            let entries = self.in_code[first..].iter();
            let mut links = Vec::new();
            for entry in entries.take_while(|entry| u64::from(entry.offset) < body.end) {
                let targets = symbols.targets(entry)?;
                if !targets.is_empty() {
                    let number = self.number_at(self.code_start + u64::from(entry.offset))?;
                    links.extend(targets.into_iter().map(|target| Link { number, target }));
                }
            }
            for name in names {
                functions.entry((*name).to_owned()).or_default().extend_from_slice(&links);
            }
        }
        let mut data: Vec<Datum> = symbols
            .data
            .iter()
            .map(|addresses| Datum { addresses: addresses.clone(), targets: Vec::new() })
            .collect();
        for entry in &self.in_data {
            let offset = u64::from(entry.offset);
            let (bytes, first) = self.segments.iter().find(|(bytes, _)| bytes.contains(&offset))?;
            let address = first + (offset - bytes.start) as u32;
            let mut owners =
                data.iter_mut().filter(|datum| datum.addresses.contains(&address)).peekable();
            owners.peek()?;
            for owner in owners {
                owner.targets.extend(symbols.targets(entry)?);
            }
        }
        Some(Links { functions, data })
    }

    /// The number that the linker put in.
    fn number_at(&self, offset: u64) -> Option<u32> {
        let bytes = self.module.get(usize::try_from(offset).ok()?..)?;
        let number = Bytes(bytes).number()?;
        Some(number as u32)
    }

    fn symbols(&self) -> Option<Symbols<'m>> {
        let mut symbols = Symbols {
            meanings: Vec::new(),
            names: vec![Vec::new(); self.imports + self.bodies.len()],
            data: Vec::new(),
        };
        for symbol in &self.symbols {
            symbols.meanings.push(match symbol {
                SymbolInfo::Func { index, name, .. } => {
                    symbols.names.get_mut(*index as usize)?.extend(name);
                    Meaning::Function(*index as usize)
                }
                SymbolInfo::Data { symbol: Some(datum), .. } => {
                    let (_, first) = self.segments.get(datum.index as usize)?;
                    let start = first.checked_add(datum.offset)?;
                    symbols.data.push(start..start.checked_add(datum.size)?);
                    Meaning::Datum(symbols.data.len() - 1)
                }
                _ => Meaning::Other,
            });
        }
        Some(symbols)
    }
}

/// What the symbols mean that the linker speaks of.
struct Symbols<'m> {
    meanings: Vec<Meaning>,
    /// The names of each function.
    names: Vec<Vec<&'m str>>,
    /// The addresses of each piece of data.
    data: Vec<Range<u32>>,
}

enum Meaning {
    Function(usize),
    Datum(usize),
    Other,
}

impl Symbols<'_> {
    /// What stands where the linker put something in; `None` where that has no name.
    fn targets(&self, entry: &RelocationEntry) -> Option<Vec<Target>> {
        Some(match self.meanings.get(entry.index as usize) {
            // A type has an index, and no symbol.
            _ if entry.ty == RelocationType::TypeIndexLeb => Vec::new(),
            // Calls are seen in the code.
            _ if entry.ty == RelocationType::FunctionIndexLeb => Vec::new(),
            Some(Meaning::Function(function)) if self.names[*function].is_empty() => return None,
            Some(Meaning::Function(function)) => {
                let names = self.names[*function].iter();
                names.map(|name| Target::Function((*name).to_owned())).collect()
            }
            Some(Meaning::Datum(datum)) => vec![Target::Datum(*datum)],
            Some(Meaning::Other) => Vec::new(),
            None => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_linker_wrote_down_is_known_by_function_and_by_piece_of_data() {
        let module = wat::parse_str(
            r#"(module
                (table 3 funcref)
                (memory 1)
                (elem (i32.const 1) 0 1)
                (func (drop (i32.const 2)))
                (func (drop (i32.const 16)))
                (data (i32.const 16) "\00\00\00\00\01\00\00\00")
                (@custom "linking" (after last)
                    "\02\08\19\04"
                    "\00\00\00\01a" "\00\00\01\01b" "\01\00\01c\00\00\04" "\01\00\01d\00\04\04")
                (@custom "reloc.CODE" (after last) "\04\02" "\01\04\01" "\04\0a\02\00")
                (@custom "reloc.DATA" (after last) "\05\01" "\02\0a\00"))"#,
        )
        .unwrap();
        let links = Links::read(&module).unwrap();
        let function = |name: &str| vec![Target::Function(name.to_owned())];
        let link = |number, target| [Link { number, target }];
        assert_eq!(links.of_function("a"), Some(&link(2, Target::Function("b".into()))[..]));
        assert_eq!(links.of_function("b"), Some(&link(16, Target::Datum(0))[..]));
        assert_eq!(links.of_function("c"), None);
        let data = [(16..20, Vec::new()), (20..24, function("a"))];
        let data = data.map(|(addresses, targets)| Datum { addresses, targets });
        assert_eq!(links.data(), data);
    }

    #[test]
    fn a_module_without_such_notes_has_no_links() {
        assert!(Links::read(&wat::parse_str("(module)").unwrap()).is_none());
        assert!(Links::read(b"<html>").is_none());
    }
}
