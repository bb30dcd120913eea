//! What can be reached from without, through calls and pointers.

use std::collections::HashMap;
use std::mem;
use std::ops::Range;

use wasmparser::Operator;

use super::links::{Links, Target};
use super::{Program, named_function};

/// What wasm-bindgen appends to the name of a function that it makes to stand for another.
const SHIM: &str = " externref shim";

impl Program<'_> {
    /// Takes functions out of the table that nothing points to, and notes the data that nothing points to.
    pub(super) fn forget_unlinked(&mut self, links: &Links) {
        let mut by_name: HashMap<&str, Vec<u32>> = HashMap::new();
        let mut functions = self.roots.clone();
        for &(_, function) in &self.table {
            match self.body(function) {
                Some(body) => {
                    let name = body.name.trim_end_matches(SHIM);
                    by_name.entry(name).or_default().push(function);
                }
                None => functions.push(function),
            }
        }
        let mut data: Vec<usize> = Vec::new();
        let mut is_live = vec![false; self.same.len()];
        let mut is_live_datum = vec![false; links.data().len()];
        loop {
            let targets = if let Some(function) = functions.pop() {
                if mem::replace(&mut is_live[function as usize], true) {
                    continue;
                }
                let Some(body) = self.body(function) else { continue };
                functions.extend(body.operators.iter().filter_map(named_function));
                let targets = links.of_function(body.name);
                if targets.is_none() {
                    functions.extend(self.perhaps_pointed_to(&body.operators));
                }
                targets.unwrap_or_default()
            } else if let Some(datum) = data.pop() {
                if mem::replace(&mut is_live_datum[datum], true) {
                    continue;
                }
                &links.data()[datum].targets
            } else {
                break;
            };
            for target in targets {
                match target {
                    Target::Function(name) => {
                        functions.extend(by_name.get(name.as_str()).into_iter().flatten());
                    }
                    Target::Datum(datum) => data.push(*datum),
                }
            }
        }
        self.table.retain(|&(_, function)| is_live[function as usize]);
        let addresses = |is_wanted: bool| {
            let data = links.data().iter().zip(&is_live_datum);
            data.filter(move |(_, is_live)| **is_live == is_wanted)
                .map(|(datum, _)| datum.addresses.clone())
        };
        let used: Vec<Range<u32>> = addresses(true).collect();
        let is_apart = |datum: &Range<u32>| {
            used.iter().all(|used| used.end <= datum.start || datum.end <= used.start)
        };
        self.unused_data = addresses(false).filter(is_apart).collect();
    }

    /// The functions in the table that operators could point to of which the linker knew nothing:
    /// wasm-bindgen made them.
    fn perhaps_pointed_to(&self, operators: &[Operator]) -> impl Iterator<Item = u32> {
        let slots = operators.iter().filter_map(|operator| match operator {
            Operator::I32Const { value } => Some(*value),
            _ => None,
        });
        slots.flat_map(|slot| {
            self.table.iter().filter(move |(at, _)| *at == slot).map(|(_, function)| *function)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::links::Datum;
    use super::super::pruned;
    use super::*;

    /// The links of the module below.
    fn links() -> Links {
        let function = |name: &str| Target::Function(name.to_owned());
        let functions = [
            ("root", vec![Target::Datum(0)]),
            ("called", vec![function("by_code")]),
            ("dead", vec![function("by_dead"), Target::Datum(1)]),
            ("by_code", vec![]),
            ("by_data", vec![]),
            ("by_made", vec![]),
        ];
        let data = [
            (16..20, vec![function("by_data")]),
            (20..24, vec![function("by_dead_data")]),
            (18..22, vec![]),
        ];
        Links::new(
            functions.map(|(name, targets)| (name.to_owned(), targets)).into(),
            data.map(|(addresses, targets)| Datum { addresses, targets }).into(),
        )
    }

    #[test]
    fn what_no_live_thing_points_to_goes() {
        let module = wat::parse_str(
            r#"(module
                (type (func))
                (table 6 funcref)
                (memory 1)
                (elem (i32.const 1) $by_code $by_data $by_dead $by_dead_data $by_made)
                (data (i32.const 16) "live" "dead" "rest")
                (func $root (export "f") (call $called))
                (func $called (call $made))
                (func $made (drop (i32.const 5)))
                (func $by_code (drop (i32.const 11)))
                (func $by_data (drop (i32.const 12)))
                (func $dead (call $by_dead))
                (func $by_dead (drop (i32.const 13)))
                (func $by_dead_data (drop (i32.const 14)))
                (func $by_made (drop (i32.const 15))))"#,
        )
        .unwrap();
        let expected = wat::parse_str(
            r#"(module
                (type (func))
                (table 6 funcref)
                (memory 1)
                (elem (i32.const 1) func $by_code $by_data)
                (elem (i32.const 5) func $by_made)
                (data (i32.const 16) "live" "\00\00\00\00" "rest")
                (func $by_code (drop (i32.const 11)))
                (func $by_data (drop (i32.const 12)))
                (func $by_made (drop (i32.const 15)))
                (func $called (call $made))
                (func $made (drop (i32.const 5)))
                (func $root (export "f") (call $called)))"#,
        )
        .unwrap();
        let text = |module: &[u8]| wasmprinter::print_bytes(module).unwrap();
        let pruned = pruned(&module, Some(&links()), &|_| true).unwrap();
        assert_eq!(text(&pruned), text(&expected));
    }
}
