//! What the next byte is told from: a handful of contexts for each kind of field.

use crate::fields::{Field, Immediate};
use crate::walk::{Walk, hash};

/// How many there are.
pub const CONTEXTS: usize = 5;

/// The contexts of the next byte.
pub fn contexts(walk: &Walk) -> [u32; CONTEXTS] {
    let f = &walk.function;
    let [one, two, three, four, five, six] = f.opcodes.map(u32::from);
    let [l1, l2] = f.locals;
    let begun = match walk.field {
        Field::Plain | Field::Data => 0,
        _ => walk.begun,
    };
    let field = hash(walk.field.index() as u32, begun);
    let all = |which: u32, parts: &[u32]| {
        parts.iter().fold(hash(field, which), |all, part| hash(all, *part))
    };
    let height = f.height as u32;
    match walk.field {
        Field::Opcode => [
            all(1, &[one, two, three]),
            all(2, &[height, f.last]),
            all(3, &[one, two, three, four, five, six]),
            all(4, &[one, f.length.min(30), u32::from(f.giver())]),
            all(5, &[height, one]),
        ],
        Field::Immediate(Immediate::Local) => [
            all(1, &[one, f.highest]),
            all(2, &[one, two, l1, l2]),
            all(3, &[one, f.number, f.statement]),
            all(4, &[one, two, f.given, f.highest]),
            all(5, &[one, f.latest(Immediate::Function)]),
        ],
        Field::Immediate(_) | Field::Float | Field::SecondOpcode | Field::Targets => [
            all(1, &[one, f.latest(Immediate::Offset), f.latest(Immediate::Alignment)]),
            all(2, &[one, f.statement]),
            all(3, &[one, f.statement, f.statement_before]),
            all(4, &[one, two, l1, f.number]),
            all(5, &[one]),
        ],
        _ => {
            let bytes = walk.text.bytes;
            [
                all(1, &[bytes & 0xff]),
                all(2, &[bytes & 0xff_ffff]),
                all(3, &[bytes & 0xf0f0_f0f0]),
                all(4, &[walk.text.word]),
                all(5, &[walk.text.column & 3, bytes & 0xff00]),
            ]
        }
    }
}

/// How many states there are.
pub const STATES: usize = 2 * 256 + Immediate::COUNT + 2;

/// What the weights of the mixer depend on, beside the place in the tree.
pub fn state(walk: &Walk) -> usize {
    match walk.field {
        Field::Opcode => usize::from(walk.function.opcodes[0]),
        Field::Immediate(Immediate::Local) => 256 + usize::from(walk.function.opcodes[1]),
        Field::Immediate(kind) => 512 + kind as usize,
        Field::Data => 512 + Immediate::COUNT,
        _ => 513 + Immediate::COUNT,
    }
}
