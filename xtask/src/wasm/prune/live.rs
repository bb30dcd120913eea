//! What can be reached from without, through calls and pointers.

use std::collections::{HashMap, HashSet};
use std::mem;
use std::ops::Range;

use wasmparser::Operator;

use super::links::{Links, Target};
use super::{Program, named_function};

/// What wasm-bindgen appends to the name of a function that it makes to stand for another.
const SHIM: &str = " externref shim";

/// What can be reached.
pub(super) struct Live {
    /// For each function, whether it can.
    pub(super) functions: Vec<bool>,
    /// For each piece of data that the linker knows, whether it can.
    pub(super) data: Vec<bool>,
}

impl Live {
    /// The addresses of the pieces of data that are wanted, but for what lies within others that are not.
    pub(super) fn apart(&self, links: &Links, wanted: impl Fn(usize) -> bool) -> Vec<Range<u32>> {
        let addresses = || links.data().iter().map(|datum| &datum.addresses).enumerate();
        let others: Vec<&Range<u32>> = addresses()
            .filter(|(at, _)| self.data[*at] && !wanted(*at))
            .map(|(_, addresses)| addresses)
            .collect();
        let is_apart = |datum: &Range<u32>| {
            others.iter().all(|other| other.end <= datum.start || datum.end <= other.start)
        };
        let wanted = addresses().filter(|(at, _)| wanted(*at));
        wanted.map(|(_, addresses)| addresses.clone()).filter(is_apart).collect()
    }
}

impl Program<'_> {
    /// Takes functions out of the table that nothing points to, and notes the data that nothing points to.
    pub(super) fn forget_unlinked(&mut self, links: &Links) {
        let live = self.live(links, |_| false);
        self.table.retain(|&(_, function)| live.functions[function as usize]);
        self.unused_data = live.apart(links, |datum| !live.data[datum]);
    }

    /// What can be reached; of what a closed function calls and points to, only what others do, too.
    pub(super) fn live(&self, links: &Links, is_closed: impl Fn(u32) -> bool) -> Live {
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
        let mut live =
            Live { functions: vec![false; self.same.len()], data: vec![false; links.data().len()] };
        loop {
            let targets: Vec<&Target> = if let Some(function) = functions.pop() {
                if mem::replace(&mut live.functions[function as usize], true) || is_closed(function)
                {
                    continue;
                }
                let Some(body) = self.body(function) else { continue };
                functions.extend(body.operators.iter().filter_map(named_function));
                match links.of_function(body.name) {
                    // What led to a panic points to more than is left of it.
                    Some(links) if !links.is_empty() => {
                        let numbers: HashSet<u32> =
                            body.operators.iter().flat_map(numbers).collect();
                        let left = links.iter().filter(|link| numbers.contains(&link.number));
                        left.map(|link| &link.target).collect()
                    }
                    Some(_) => Vec::new(),
                    None => {
                        functions.extend(self.perhaps_pointed_to(&body.operators));
                        Vec::new()
                    }
                }
            } else if let Some(datum) = data.pop() {
                if mem::replace(&mut live.data[datum], true) {
                    continue;
                }
                links.data()[datum].targets.iter().collect()
            } else {
                return live;
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

/// The numbers in an operator that may be addresses or places in the table.
fn numbers(operator: &Operator) -> Option<u32> {
    macro_rules! number {
        ($($access:ident)*) => {
            match operator {
                Operator::I32Const { value } => Some(*value as u32),
                $(Operator::$access { memarg } => Some(memarg.offset as u32),)*
                _ => None,
            }
        };
    }
    number! {
        I32Load I64Load F32Load F64Load I32Load8S I32Load8U I32Load16S I32Load16U
        I64Load8S I64Load8U I64Load16S I64Load16U I64Load32S I64Load32U
        I32Store I64Store F32Store F64Store I32Store8 I32Store16 I64Store8 I64Store16 I64Store32
    }
}

#[cfg(test)]
mod tests {
    use super::super::links::{Datum, Link};
    use super::super::pruned;
    use super::*;

    /// The links of the module below.
    fn links() -> Links {
        let function = |name: &str| Target::Function(name.to_owned());
        let link = |number, target| Link { number, target };
        let functions = [
            ("root", vec![link(16, Target::Datum(0)), link(20, Target::Datum(1))]),
            ("called", vec![link(1, function("by_code")), link(4, function("by_dead_data"))]),
            ("dead", vec![link(3, function("by_dead")), link(20, Target::Datum(1))]),
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
                (func $root (export "f") (call $called) (drop (i32.const 16)))
                (func $called (call $made) (drop (i32.const 1)))
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
                (func $called (call $made) (drop (i32.const 1)))
                (func $made (drop (i32.const 5)))
                (func $root (export "f") (call $called) (drop (i32.const 16))))"#,
        )
        .unwrap();
        let text = |module: &[u8]| wasmprinter::print_bytes(module).unwrap();
        let pruned = pruned(&module, Some(&links()), &|_| true).unwrap();
        assert_eq!(text(&pruned), text(&expected));
    }
}
