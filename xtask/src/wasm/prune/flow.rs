//! Which way operators can go.

use wasmparser::Operator;

/// A block that is open, the function itself being the outermost.
struct Block {
    is_loop: bool,
    /// Its `if` may be passed by: no `else` so far.
    may_pass: bool,
    /// Whether what comes after its end is reached, as far as is known.
    is_left: bool,
}

/// Whether no way leads out of these operators of a function but a trap or a call.
pub(super) fn never_returns(operators: &[Operator]) -> bool {
    let mut open = vec![Block { is_loop: false, may_pass: false, is_left: false }];
    let mut is_reached = true;
    for operator in operators {
        match operator {
            Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. } => {
                let is_loop = matches!(operator, Operator::Loop { .. });
                let may_pass = is_reached && matches!(operator, Operator::If { .. });
                open.push(Block { is_loop, may_pass, is_left: false });
            }
            Operator::Else => {
                let Some(block) = open.last_mut() else { return false };
                block.is_left |= is_reached;
                is_reached = std::mem::take(&mut block.may_pass);
            }
            Operator::End => {
                let Some(block) = open.pop() else { return false };
                is_reached |= block.is_left | block.may_pass;
            }
            Operator::Return
            | Operator::ReturnCall { .. }
            | Operator::ReturnCallIndirect { .. }
                if is_reached =>
            {
                return false;
            }
            Operator::Unreachable => is_reached = false,
            Operator::Br { relative_depth } => {
                leave(&mut open, *relative_depth, is_reached);
                is_reached = false;
            }
            Operator::BrIf { relative_depth } => leave(&mut open, *relative_depth, is_reached),
            Operator::BrTable { targets } => {
                for target in targets.targets() {
                    let Ok(depth) = target else { return false };
                    leave(&mut open, depth, is_reached);
                }
                leave(&mut open, targets.default(), is_reached);
                is_reached = false;
            }
            _ => {}
        }
    }
    !is_reached
}

/// Notes a branch out of as many blocks.
fn leave(open: &mut [Block], depth: u32, is_reached: bool) {
    let at = open.len().checked_sub(1 + depth as usize);
    if let Some(block) = at.and_then(|at| open.get_mut(at)) {
        block.is_left |= is_reached && !block.is_loop;
    }
}

/// The operators with a trap for each call of a function that panics, without what can't be reached
/// then and without what leads to nothing but the trap.
pub(super) fn trapped<'m>(
    operators: &[Operator<'m>],
    panics: impl Fn(u32) -> bool,
) -> Vec<Operator<'m>> {
    let mut kept = Vec::with_capacity(operators.len());
    // In code that can't be reached: how many blocks have been opened there.
    let mut unreached: Option<usize> = None;
    for operator in operators {
        if let Some(depth) = unreached {
            unreached = match operator {
                Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. } => {
                    Some(depth + 1)
                }
                Operator::End | Operator::Else if depth == 0 => None,
                Operator::End => Some(depth - 1),
                _ => Some(depth),
            };
            if unreached.is_some() {
                continue;
            }
        }
        let is_panic = match operator {
            Operator::Call { function_index } => panics(*function_index),
            operator => *operator == Operator::Unreachable,
        };
        if is_panic {
            while kept.last().is_some_and(is_forgotten) {
                kept.pop();
            }
            kept.push(Operator::Unreachable);
            unreached = Some(0);
        } else {
            kept.push(operator.clone());
        }
    }
    kept
}

/// Whether an operator leaves nothing behind but values on the stack and in the function's variables.
fn is_forgotten(operator: &Operator) -> bool {
    matches!(
        operator,
        Operator::I32Const { .. }
            | Operator::I64Const { .. }
            | Operator::LocalGet { .. }
            | Operator::LocalSet { .. }
            | Operator::LocalTee { .. }
            | Operator::GlobalGet { .. }
            | Operator::Drop
            | Operator::I32Add
            | Operator::I32Sub
            | Operator::I32Load { .. }
            | Operator::I32Load8U { .. }
    )
}

#[cfg(test)]
mod tests {
    use wasmparser::{Parser, Payload};

    use super::never_returns;

    /// Whether the first function of that body, which has one parameter, never returns.
    fn ends_in_trap(body: &str) -> bool {
        let module = format!("(module (func (param i32) {body}))");
        let module = wat::parse_str(module).unwrap();
        let bodies =
            Parser::new(0).parse_all(&module).filter_map(|payload| match payload.unwrap() {
                Payload::CodeSectionEntry(body) => Some(body),
                _ => None,
            });
        let operators = bodies.flat_map(|body| body.get_operators_reader().unwrap());
        never_returns(&operators.map(Result::unwrap).collect::<Vec<_>>())
    }

    #[test]
    fn a_function_returns_if_any_way_leads_out_of_it() {
        for body in [
            "",
            "(if (local.get 0) (then unreachable))",
            "(if (local.get 0) (then return) (else unreachable)) unreachable",
            "(block (br_if 0 (local.get 0)) unreachable)",
            "(block (br_if 1 (local.get 0))) unreachable",
            "(block (block (br_table 0 1 (local.get 0))) unreachable)",
            "(loop (br_if 0 (local.get 0)))",
        ] {
            assert!(!ends_in_trap(body), "{body}");
        }
    }

    #[test]
    fn a_function_never_returns_if_every_way_ends_in_a_trap() {
        for body in [
            "unreachable",
            "(if (local.get 0) (then unreachable) (else unreachable))",
            "(block (br_if 0 (local.get 0)) unreachable) unreachable",
            "(block (block (br_table 0 1 (local.get 0))) unreachable) unreachable",
            "(loop (br_if 0 (local.get 0)) unreachable)",
            "(block unreachable (br 1)) unreachable",
            "(loop (br 0))",
        ] {
            assert!(ends_in_trap(body), "{body}");
        }
    }
}
