//! The numbers of a function's variables.

use std::cmp::Reverse;

use wasmparser::{Operator, ValType};

use super::Body;

/// Gives the lowest numbers to the variables that are used most, and drops those that are not used:
/// the same few numbers everywhere are what compresses well.
pub(super) fn renumber(body: &mut Body) {
    let mut uses = vec![0; body.locals.len()];
    for operator in &mut body.operators {
        if let Some(at) = local(operator).and_then(|at| (*at as usize).checked_sub(body.parameters))
        {
            uses[at] += 1;
        }
    }
    let mut order: Vec<usize> = (0..uses.len()).filter(|&at| uses[at] > 0).collect();
    order.sort_by_key(|&at| (rank(body.locals[at]), Reverse(uses[at])));
    let mut numbers = vec![0; uses.len()];
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
