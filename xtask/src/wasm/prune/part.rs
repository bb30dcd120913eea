//! Two modules out of one: what is needed at once, and what may come later. They share memory and table;
//! the later one takes everything else that it needs from the first one's exports, and puts its own
//! functions into the table, where the first one calls them.

mod first;
mod later;

use std::collections::BTreeSet;
use std::ops::Range;

use wasmparser::Operator;

use super::links::Links;
use super::{Program, locals, named_function, write};

/// What the later module calls the first one: the same name stands in `src/browser/module.rs`.
const FIRST: &str = "first";

/// What a module is parted into.
pub struct Parts {
    /// What is needed at once.
    pub first: Vec<u8>,
    /// What the functions that may come later need beyond that, if there are any. Until it is there, a
    /// call of one of them is a trap.
    pub later: Option<Vec<u8>>,
}

/// The module with each function once, parted in two: functions whose names are `is_later`, and all that
/// only they lead to, come later. Without links nothing does: they tell what leads where. `None` where it
/// is no module.
pub fn parted(
    module: &[u8],
    links: Option<&Links>,
    is_later: &dyn Fn(&str) -> bool,
) -> Option<Parts> {
    let mut program = Program::read(module, &|_| true)?;
    let cut = links.and_then(|links| Cut::new(&program, links, is_later));
    program.merge_same(cut.as_ref());
    program.bodies.iter_mut().for_each(locals::renumber);
    let Some(cut) = cut else {
        return Some(Parts {
            first: write::write(module, &program, None, &|_| true)?,
            later: None,
        });
    };
    let shared = cut.share(&program);
    let later = later::write(module, &program, &cut, &shared)?;
    let first = first::write(module, program, &cut, &shared)?;
    Some(Parts { first, later: Some(later) })
}

/// Where a program is cut.
pub(super) struct Cut {
    /// The functions through which the later part is entered.
    entries: Vec<u32>,
    /// For each function, whether it comes later.
    later: Vec<bool>,
    /// The addresses of the data that come later.
    data: Vec<Range<u32>>,
}

impl Cut {
    /// The cut at those functions; `None` where there are none.
    fn new(program: &Program, links: &Links, is_later: &dyn Fn(&str) -> bool) -> Option<Cut> {
        let functions = 0..program.same.len() as u32;
        let is_entry = |function: &u32| program.body(*function).is_some_and(|b| is_later(b.name));
        let entries: Vec<u32> = functions.clone().filter(is_entry).collect();
        if entries.is_empty() {
            return None;
        }
        let whole = program.live(links, |_| false);
        let first = program.live(links, |function| entries.contains(&function));
        let comes_later = |function: u32| {
            let at = function as usize;
            let is_own = at >= program.imports;
            is_own && whole.functions[at] && (!first.functions[at] || entries.contains(&function))
        };
        let mut data = whole.apart(links, |datum| whole.data[datum] && !first.data[datum]);
        data.retain(|datum| !datum.is_empty());
        data.sort_by_key(|datum| (datum.start, datum.end));
        data.dedup_by(|next, last| {
            let touches = next.start <= last.end;
            if touches {
                last.end = last.end.max(next.end);
            }
            touches
        });
        Some(Cut { later: functions.map(comes_later).collect(), entries, data })
    }

    pub(super) fn is_later(&self, function: u32) -> bool {
        self.later[function as usize]
    }

    pub(super) fn is_entry(&self, function: u32) -> bool {
        self.entries.contains(&function)
    }

    /// What stands at each place of the table, and what the later part takes of the first.
    fn share(&self, program: &Program) -> Shared {
        let mut shared = Shared {
            first: Vec::new(),
            later: Vec::new(),
            taken: Vec::new(),
            globals: Vec::new(),
            tables: Vec::new(),
            added: 0,
        };
        for &(slot, function) in &program.table {
            let is_later = self.is_later(program.same[function as usize]);
            let part = if is_later { &mut shared.later } else { &mut shared.first };
            part.push((slot, function));
        }
        let (mut called, mut taken) = (BTreeSet::new(), BTreeSet::new());
        // The later part stands in the one table that functions are called through.
        let (mut globals, mut tables) = (BTreeSet::new(), BTreeSet::from([0]));
        for (function, body) in (program.imports as u32..).zip(&program.bodies) {
            let functions = body.operators.iter().filter_map(named_function);
            if self.is_later(function) {
                taken.extend(functions.filter(|&function| !self.is_later(function)));
                globals.extend(body.operators.iter().filter_map(named_global));
                tables.extend(body.operators.iter().filter_map(named_table));
            } else {
                called.extend(functions);
            }
        }
        shared.taken = taken.into_iter().collect();
        shared.globals = globals.into_iter().collect();
        shared.tables = tables.into_iter().collect();
        for &entry in self.entries.iter().filter(|entry| called.contains(entry)) {
            if shared.slot(entry).is_none() {
                shared.later.push(((program.table_len + shared.added) as i32, entry));
                shared.added += 1;
            }
        }
        shared
    }
}

/// How the parts of a program share what they have.
struct Shared {
    /// The places in the table where functions of the first part stand.
    first: Vec<(i32, u32)>,
    /// The same for the later part.
    later: Vec<(i32, u32)>,
    /// How many places it has beyond that.
    added: u32,
    /// The functions of the first part that the later one calls, in order.
    taken: Vec<u32>,
    /// The globals that the later part uses, in order.
    globals: Vec<u32>,
    /// The tables that it uses, in order.
    tables: Vec<u32>,
}

impl Shared {
    /// Where in the table a function of the later part stands.
    fn slot(&self, function: u32) -> Option<i32> {
        self.later.iter().find(|(_, other)| *other == function).map(|(slot, _)| *slot)
    }

    /// What a call of a later function does in the first part: it calls what stands in the table.
    fn stub(&self, function: u32, ty: u32, parameters: usize) -> Vec<Operator<'static>> {
        let mut operators: Vec<Operator> =
            (0..parameters as u32).map(|local_index| Operator::LocalGet { local_index }).collect();
        if let Some(value) = self.slot(function) {
            operators.push(Operator::I32Const { value });
            operators.push(Operator::CallIndirect { type_index: ty, table_index: 0 });
        } else {
            // Nothing calls it.
            operators.push(Operator::Unreachable);
        }
        operators.push(Operator::End);
        operators
    }
}

fn named_global(operator: &Operator) -> Option<u32> {
    match operator {
        Operator::GlobalGet { global_index } | Operator::GlobalSet { global_index } => {
            Some(*global_index)
        }
        _ => None,
    }
}

fn named_table(operator: &Operator) -> Option<u32> {
    match operator {
        Operator::CallIndirect { table_index: table, .. }
        | Operator::TableGet { table }
        | Operator::TableSet { table }
        | Operator::TableGrow { table }
        | Operator::TableSize { table }
        | Operator::TableFill { table } => Some(*table),
        _ => None,
    }
}

/// By what names the first part hands out what it has: a letter for the kind, and the place in the list
/// of what is shared of it, which says itself what name comes next.
fn shared_name(kind: char, at: u32) -> String {
    format!("{kind}{at}")
}

#[cfg(test)]
mod tests {
    use super::super::super::without_custom_sections;
    use super::super::links::{Datum, Link, Target};
    use super::*;

    const MODULE: &str = r#"(module
        (type (func (param i32)))
        (type (func))
        (import "m" "now" (func $now (type 1)))
        (import "m" "then" (func $then (type 1)))
        (table 4 4 funcref)
        (memory 1)
        (global $stack (mut i32) (i32.const 64))
        (elem (i32.const 1) $pointed_now $pointed_then $later_pointed)
        (data (i32.const 16) "now!" "then" "both")
        (func $root (export "f") (type 1)
            (call $now) (call $both) (drop (i32.const 16)) (drop (i32.const 3))
            (call $later_called (i32.const 7)))
        (func $both (type 1) (drop (i32.const 24)))
        (func $like_both (type 1) (drop (i32.const 24)))
        (func $pointed_now (type 1) (drop (i32.const 1)))
        (func $pointed_then (type 1) (call $then))
        (func $only_then (type 1) (drop (global.get $stack)))
        (func $later_called (type 0)
            (local.set 0 (local.get 0)) (call $only_then) (call $both) (call $like_both)
            (drop (i32.const 20)) (drop (i32.const 2)))
        (func $later_pointed (type 1) (call $only_then)))"#;

    fn links() -> Links {
        let function = |name: &str| Target::Function(name.to_owned());
        let link = |number, target| Link { number, target };
        let functions = [
            ("root", vec![link(16, Target::Datum(0)), link(3, function("later_pointed"))]),
            ("both", vec![link(24, Target::Datum(2))]),
            ("like_both", vec![link(24, Target::Datum(2))]),
            ("pointed_now", vec![]),
            ("pointed_then", vec![]),
            ("only_then", vec![]),
            ("later_called", vec![link(20, Target::Datum(1)), link(2, function("pointed_then"))]),
            ("later_pointed", vec![]),
        ];
        let data = [(16..20, vec![function("pointed_now")]), (20..24, vec![]), (24..28, vec![])];
        Links::new(
            functions.map(|(name, targets)| (name.to_owned(), targets)).into(),
            data.map(|(addresses, targets)| Datum { addresses, targets }).into(),
        )
    }

    #[track_caller]
    fn check(module: &[u8], expected: &str) {
        let text = |module: &[u8]| {
            wasmprinter::print_bytes(without_custom_sections(module).unwrap()).unwrap()
        };
        assert_eq!(text(module), text(&wat::parse_str(expected).unwrap()));
    }

    #[test]
    fn what_only_entries_lead_to_comes_later() {
        let module = wat::parse_str(MODULE).unwrap();
        let is_later = |name: &str| name.starts_with("later");
        let parts = parted(&module, Some(&links()), &is_later).unwrap();
        check(
            &parts.first,
            r#"(module
                (type (func (param i32)))
                (type (func))
                (import "m" "now" (func $now (type 1)))
                (import "m" "then" (func $then (type 1)))
                (table 5 5 funcref)
                (memory 1)
                (global $stack (mut i32) (i32.const 64))
                (export "f" (func $root))
                (export "f0" (func $then))
                (export "f1" (func $both))
                (export "g0" (global $stack))
                (export "t0" (table 0))
                (export "m0" (memory 0))
                (elem (i32.const 1) func $pointed_now)
                (func $both (type 1) (drop (i32.const 24)))
                (func $later_called (type 0)
                    (call_indirect (type 0) (local.get 0) (i32.const 4)))
                (func $pointed_now (type 1) (drop (i32.const 1)))
                (func $root (type 1)
                    (call $now) (call $both) (drop (i32.const 16)) (drop (i32.const 3))
                    (call $later_called (i32.const 7)))
                (data (i32.const 16) "now!" "\00\00\00\00" "both"))"#,
        );
        check(
            &parts.later.unwrap(),
            r#"(module
                (type (func (param i32)))
                (type (func))
                (import "first" "f0" (func $then (type 1)))
                (import "first" "f1" (func $both (type 1)))
                (import "first" "t0" (table 5 5 funcref))
                (import "first" "g0" (global $stack (mut i32)))
                (import "first" "m0" (memory 1))
                (elem (i32.const 2) func $pointed_then $later_pointed $later_called)
                (func $pointed_then (type 1) (call $then))
                (func $only_then (type 1) (drop (global.get $stack)))
                (func $later_called (type 0)
                    (local.set 0 (local.get 0)) (call $only_then) (call $both) (call $both)
                    (drop (i32.const 20)) (drop (i32.const 2)))
                (func $later_pointed (type 1) (call $only_then))
                (data (i32.const 20) "then"))"#,
        );
    }

    #[test]
    fn entries_that_are_the_same_stay_apart() {
        let module = wat::parse_str(
            r#"(module
                (table 1 1 funcref)
                (memory 1)
                (func $root (export "f") (call $later_one) (call $later_other) (call $own))
                (func $later_one (drop (i32.const 1)))
                (func $later_other (drop (i32.const 1)))
                (func $own (drop (i32.const 1))))"#,
        )
        .unwrap();
        let functions = ["root", "later_one", "later_other", "own"];
        let links = Links::new(functions.map(|name| (name.to_owned(), vec![])).into(), vec![]);
        let parts = parted(&module, Some(&links), &|name| name.starts_with("later")).unwrap();
        check(
            &parts.first,
            r#"(module
                (type (func))
                (table 3 3 funcref)
                (memory 1)
                (export "f" (func $root))
                (export "t0" (table 0))
                (export "m0" (memory 0))
                (func $later_one (call_indirect (type 0) (i32.const 1)))
                (func $later_other (call_indirect (type 0) (i32.const 2)))
                (func $own (drop (i32.const 1)))
                (func $root (call $later_one) (call $later_other) (call $own)))"#,
        );
    }

    #[test]
    fn without_entries_or_links_all_is_needed_at_once() {
        let module = wat::parse_str(MODULE).unwrap();
        assert!(parted(&module, Some(&links()), &|_| false).unwrap().later.is_none());
        assert!(parted(&module, None, &|_| true).unwrap().later.is_none());
        assert!(parted(b"<html>", None, &|_| true).is_none());
    }
}
