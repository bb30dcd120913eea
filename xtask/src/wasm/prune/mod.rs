//! What the linker can not know to be unneeded: the ways to the message of a panic, what wasm-bindgen
//! exports and the page does not take, functions that are the same, and all that is then left without a
//! caller; and which of it a second module may hold. Nobody sees the message of a panic in a browser: the standard library has no output there, and
//! the app installs no hook, so that all of a panic is the trap at its end.

mod flow;
mod links;
mod live;
mod locals;
mod order;
mod part;
mod read;
mod write;

use std::ops::Range;
use std::{iter, mem};

use wasm_encoder::ExportKind;
use wasmparser::{Operator, ValType};

pub use links::Links;
use part::Cut;
pub use part::{Parts, parted};

/// The module with a trap for each panic, and without functions that nothing calls; of its functions it
/// exports those whose names are taken. Without links, whatever is in the table may be called. `None`
/// where it is no module.
pub fn pruned(
    module: &[u8],
    links: Option<&Links>,
    is_taken: &dyn Fn(&str) -> bool,
) -> Option<Vec<u8>> {
    let mut program = Program::read(module, is_taken)?;
    program.trap_panics();
    if let Some(links) = links {
        program.forget_unlinked(links);
    }
    write::write(module, &program, None, is_taken)
}

/// The module with its functions in the order that compresses best, and without the zeros that memory
/// consists of anyway. `None` where it is no module.
pub fn ordered(module: &[u8]) -> Option<Vec<u8>> {
    let mut program = Program::read(module, &|_| true)?;
    program.omits_zeros = !program.counts_data;
    let bodies: Vec<&[u8]> = program.bodies.iter().map(|body| body.bytes).collect();
    write::write(module, &program, Some(order::by_likeness(&bodies)), &|_| true)
}

/// What a module does. Its functions are known by their indices, imported ones first.
#[derive(Default)]
struct Program<'m> {
    imports: usize,
    bodies: Vec<Body<'m>>,
    /// Functions that are called from without.
    roots: Vec<u32>,
    /// Functions that are called through the table, each with its place there.
    table: Vec<(i32, u32)>,
    /// How many places the table has.
    table_len: u32,
    /// Whether the module says how many pieces its data has: then it may name them.
    counts_data: bool,
    /// Whether zeros are left out of its data.
    omits_zeros: bool,
    /// The addresses of pieces of data that nothing points to.
    unused_data: Vec<Range<u32>>,
    /// For each function, the one that stands for it.
    same: Vec<u32>,
    /// How many places are added to the table.
    grown: u32,
    /// What is exported beyond what was.
    additions: Vec<Addition>,
}

/// An export that is added: of that kind the one with that number.
struct Addition {
    name: String,
    export: ExportKind,
    number: u32,
}

struct Body<'m> {
    name: &'m str,
    ty: u32,
    parameters: usize,
    /// Its variables beside the parameters.
    locals: Vec<ValType>,
    operators: Vec<Operator<'m>>,
    /// The function as it was read.
    bytes: &'m [u8],
    /// A call of it is a panic.
    panics: bool,
}

impl<'m> Program<'m> {
    fn body(&self, function: u32) -> Option<&Body<'m>> {
        self.bodies.get((function as usize).checked_sub(self.imports)?)
    }

    /// Where in a piece of data something stands that has to be said.
    fn pieces(&self, data: &[u8]) -> Vec<Range<usize>> {
        // About as long as what says where the next piece begins.
        const LONG: usize = 256;
        if !self.omits_zeros {
            return iter::once(0..data.len()).collect();
        }
        let mut pieces: Vec<Range<usize>> = Vec::new();
        let said = data.iter().enumerate().filter(|(_, byte)| **byte != 0).map(|(at, _)| at);
        for at in said {
            match pieces.last_mut() {
                Some(last) if at - last.end < LONG => last.end = at + 1,
                _ => pieces.push(at..at + 1),
            }
        }
        pieces
    }

    /// Puts a trap wherever there is a panic.
    fn trap_panics(&mut self) {
        let mut is_changed = true;
        while mem::take(&mut is_changed) {
            for at in 0..self.bodies.len() {
                let body = &self.bodies[at];
                if !body.panics
                    && flow::never_returns(&body.operators)
                    && (is_of_panics(body.name) || self.does_nothing_else(&body.operators))
                {
                    self.bodies[at].panics = true;
                    is_changed = true;
                }
            }
            for at in 0..self.bodies.len() {
                let panics = |function| self.body(function).is_some_and(|body| body.panics);
                self.bodies[at].operators = flow::trapped(&self.bodies[at].operators, panics);
            }
        }
    }

    /// Whether operators that never return do nothing that can be seen from without before they trap.
    fn does_nothing_else(&self, operators: &[Operator]) -> bool {
        operators.contains(&Operator::Unreachable) && self.is_silent(operators, &mut Vec::new())
    }

    fn is_silent(&self, operators: &[Operator], seen: &mut Vec<u32>) -> bool {
        operators.iter().all(|operator| match operator {
            Operator::Call { function_index } => {
                if seen.contains(function_index) {
                    return true;
                }
                seen.push(*function_index);
                self.body(*function_index)
                    .is_some_and(|body| body.panics || self.is_silent(&body.operators, seen))
            }
            Operator::CallIndirect { .. } => false,
            _ => true,
        })
    }

    /// Lets one of the functions that are the same stand for all: never one of the later part for one of
    /// the first, and none for an entry.
    fn merge_same(&mut self, cut: Option<&Cut>) {
        let number = |at: usize| (self.imports + at) as u32;
        let mut order: Vec<usize> = (0..self.bodies.len()).collect();
        order.sort_by_key(|&at| cut.is_some_and(|cut| cut.is_later(number(at))));
        let is_entry: Vec<bool> = (0..self.bodies.len())
            .map(|at| cut.is_some_and(|cut| cut.is_entry(number(at))))
            .collect();
        let mut is_changed = true;
        while mem::take(&mut is_changed) {
            for (passed, &at) in order.iter().enumerate() {
                let function = self.imports + at;
                if self.same[function] as usize != function || is_entry[at] {
                    continue;
                }
                let body = &self.bodies[at];
                let first = order[..passed].iter().find(|&&other| {
                    let other = &self.bodies[other];
                    other.ty == body.ty
                        && other.locals == body.locals
                        && other.operators == body.operators
                });
                if let Some(first) = first {
                    self.same[function] = self.same[self.imports + first];
                    is_changed = true;
                }
            }
            for operator in self.bodies.iter_mut().flat_map(|body| &mut body.operators) {
                if let Operator::Call { function_index } = operator {
                    *function_index = self.same[*function_index as usize];
                }
            }
        }
    }

    /// For each function, whether anything can call it.
    fn reachable(&self) -> Vec<bool> {
        let mut reachable = vec![false; self.same.len()];
        let mut rest = self.roots.clone();
        rest.extend(self.table.iter().map(|(_, function)| function));
        while let Some(function) = rest.pop() {
            let function = self.same[function as usize];
            if !mem::replace(&mut reachable[function as usize], true) {
                let operators = self.body(function).map_or(&[][..], |body| &body.operators);
                rest.extend(operators.iter().filter_map(named_function));
            }
        }
        reachable
    }
}

/// Whether a function of that name, such as `core[c5930c85a12de822]::panicking::panic_fmt`, does
/// nothing but panic if it never returns.
fn is_of_panics(name: &str) -> bool {
    let name = rustc_demangle::demangle(name).to_string();
    let mut parts = name.splitn(3, "::");
    let owner = parts.next().unwrap_or("");
    let owner = owner.split('[').next().unwrap_or(owner);
    matches!(
        (owner, parts.next()),
        ("core" | "std", Some("panicking")) | ("alloc", Some("alloc")) | ("__rustc", _)
    )
}

/// The function that an operator calls or refers to.
fn named_function(operator: &Operator) -> Option<u32> {
    match operator {
        Operator::Call { function_index }
        | Operator::RefFunc { function_index }
        | Operator::ReturnCall { function_index } => Some(*function_index),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::without_custom_sections;
    use super::*;

    /// Prunes a module in the text format and compares what is left of it; nobody takes `untaken`.
    #[track_caller]
    fn check(module: &str, expected: &str) {
        let text = |module: &[u8]| {
            wasmprinter::print_bytes(without_custom_sections(module).unwrap()).unwrap()
        };
        let module = wat::parse_str(module).unwrap();
        let pruned_module = pruned(&module, None, &|name| name != "untaken").unwrap();
        let merged = |module: &[u8]| parted(module, None, &|_| false).unwrap().first;
        let first = merged(&pruned_module);
        assert_eq!(text(&first), text(&wat::parse_str(expected).unwrap()));
        let again = merged(&pruned(&first, None, &|_| true).unwrap());
        assert_eq!(text(&again), text(&first));
    }

    #[test]
    fn a_call_that_panics_is_a_trap_and_the_message_goes() {
        check(
            r#"(module
                (type (func (param i32)))
                (type (func))
                (func $"core[c5]::fmt::write" (type 0))
                (func $"core[c5]::panicking::panic_fmt" (type 0)
                    (if (local.get 0) (then (call $"core[c5]::fmt::write" (i32.const 1))))
                    unreachable)
                (func $"core[c5]::option::unwrap_failed" (type 1)
                    (call $"core[c5]::panicking::panic_fmt" (i32.const 7)) unreachable)
                (func $f (export "f") (type 0)
                    (if (local.get 0)
                        (then (call $"core[c5]::option::unwrap_failed") unreachable)
                        (else (call $f (i32.const 3))))))"#,
            r#"(module
                (type (func (param i32)))
                (type (func))
                (func $f (export "f") (type 0)
                    (if (local.get 0) (then unreachable) (else (call $f (i32.const 3))))))"#,
        );
    }

    #[test]
    fn what_can_be_seen_before_a_trap_stays() {
        let module = r#"(module
            (type (func (param i32)))
            (import "m" "throw" (func $throw (type 0)))
            (memory 1)
            (func $fails (type 0) (call $throw (local.get 0)) unreachable)
            (func $keeps (type 0) (i32.store (i32.const 8) (local.get 0)) unreachable)
            (func $loops (type 0) (loop (br 0)))
            (func $a (export "a") (type 0) (call $fails (local.get 0)) unreachable)
            (func $b (export "b") (type 0) (call $loops (i32.const 1)))
            (func $c (export "c") (type 0) (local i32)
                (local.set 1 (i32.const 4))
                (i32.store (local.get 1) (local.get 0))
                (call $keeps (i32.const 5))))"#;
        let expected = r#"(module
            (type (func (param i32)))
            (import "m" "throw" (func $throw (type 0)))
            (memory 1)
            (func $a (export "a") (type 0) (call $fails (local.get 0)) unreachable)
            (func $b (export "b") (type 0) (call $loops (i32.const 1)))
            (func $c (export "c") (type 0) (local i32)
                (local.set 1 (i32.const 4))
                (i32.store (local.get 1) (local.get 0))
                unreachable)
            (func $fails (type 0) (call $throw (local.get 0)) unreachable)
            (func $loops (type 0) (loop (br 0))))"#;
        check(module, expected);
    }

    #[test]
    fn functions_that_are_the_same_stand_once_wherever_they_are_named() {
        check(
            r#"(module
                (type (func (result i32)))
                (table 2 funcref)
                (elem (i32.const 0) $one $other)
                (func $one (type 0) (i32.const 1))
                (func $other (type 0) (i32.const 1))
                (func $calls_one (export "a") (type 0) (call $one))
                (func $calls_other (export "b") (type 0) (call $other)))"#,
            r#"(module
                (type (func (result i32)))
                (table 2 funcref)
                (elem (i32.const 0) $one $one)
                (func $calls_one (export "a") (export "b") (type 0) (call $one))
                (func $one (type 0) (i32.const 1)))"#,
        );
    }

    #[test]
    fn what_nobody_takes_goes_with_what_it_alone_calls() {
        check(
            r#"(module
                (type (func))
                (import "m" "gone" (func $gone (type 0)))
                (import "m" "stays" (func $stays (type 0)))
                (memory (export "untaken") 1)
                (func $a (export "untaken") (type 0) (call $gone))
                (func $b (export "taken") (type 0) (call $stays)))"#,
            r#"(module
                (type (func))
                (import "m" "stays" (func $stays (type 0)))
                (memory (export "untaken") 1)
                (func $b (export "taken") (type 0) (call $stays)))"#,
        );
    }

    #[test]
    fn what_memory_is_anyway_is_not_said() {
        let zeros = "\\00".repeat(256);
        let module = |data: &str| wat::parse_str(format!("(module (memory 1) {data})")).unwrap();
        let long = format!("(data (i32.const 8) \"{zeros}a\\00b{zeros}c{zeros}\")");
        let short = "(data (i32.const 264) \"a\\00b\") (data (i32.const 523) \"c\")";
        assert_eq!(ordered(&module(&long)), Some(module(short)));
        let named = "(func (export \"f\") (data.drop 0))";
        let counted = module(&format!("{long} {named}"));
        assert_eq!(ordered(&counted), Some(counted));
    }

    #[test]
    fn variables_of_one_type_stand_together_in_the_order_of_their_use() {
        check(
            r#"(module
                (type (func (param i64) (result i32)))
                (func (export "f") (type 0) (local i64 i32 i32 i32)
                    (local.set 1 (local.get 0))
                    (i32.add (local.tee 3 (i32.const 1)) (local.tee 4 (local.get 4)))))"#,
            r#"(module
                (type (func (param i64) (result i32)))
                (func (export "f") (type 0) (local i32 i32 i64)
                    (local.set 3 (local.get 0))
                    (i32.add (local.tee 1 (i32.const 1)) (local.tee 2 (local.get 2)))))"#,
        );
    }

    #[test]
    fn what_is_no_module_is_left_alone() {
        assert_eq!(pruned(b"<html>", None, &|_| true), None);
    }
}
