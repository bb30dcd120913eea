//! The numbers of a function's variables.

use wasmparser::{Operator, ValType};

use super::Body;

/// Numbers the variables of a type in the order of their first use, and drops those that are not used: so
/// one that is new is easily foretold.
pub(super) fn renumber(body: &mut Body) {
    let mut order = Vec::new();
    let mut is_used = vec![false; body.locals.len()];
    for operator in &mut body.operators {
        let Some(at) = local(operator) else { continue };
        let Some(at) = (*at as usize).checked_sub(body.parameters) else { continue };
        if !is_used[at] {
            is_used[at] = true;
            order.push(at);
        }
    }
    order.sort_by_key(|&at| rank(body.locals[at]));
    let mut numbers = vec![0; is_used.len()];
    for (number, &at) in (body.parameters as u32..).zip(&order) {
        numbers[at] = number;
    }
    for operator in &mut body.operators {
        if let Some(at) = local(operator)
            && let Some(old) = (*at as usize).checked_sub(body.parameters)
        {
            *at = numbers[old];
        }
    }
    body.locals = order.iter().map(|&at| body.locals[at]).collect();
}

/// The variable that an operator reads or writes.
fn local<'o>(operator: &'o mut Operator) -> Option<&'o mut u32> {
    match operator {
        Operator::LocalGet { local_index }
        | Operator::LocalSet { local_index }
        | Operator::LocalTee { local_index } => Some(local_index),
        _ => None,
    }
}

/// Variables of one type stand together.
fn rank(ty: ValType) -> u8 {
    match ty {
        ValType::I32 => 0,
        ValType::I64 => 1,
        ValType::F32 => 2,
        ValType::F64 => 3,
        ValType::V128 => 4,
        ValType::Ref(_) => 5,
    }
}
