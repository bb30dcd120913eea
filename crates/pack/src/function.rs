//! What was read of a function: its instructions, the newest first, and what they were done with.

use crate::fields::Immediate;
use crate::walk::hash;

/// How far back opcodes are remembered.
const REMEMBERED: usize = 6;

/// What was read of a function.
#[derive(Default)]
pub struct Function {
    /// The last opcodes.
    pub opcodes: [u8; REMEMBERED],
    /// The last instruction with what it was done with.
    pub last: u32,
    /// The last locals.
    pub locals: [u32; 2],
    /// The local that was given a value last.
    pub given: u32,
    /// The highest local so far.
    pub highest: u32,
    /// How many instructions there were.
    pub length: u32,
    /// Which function of the module it is.
    pub number: u32,
    /// About how many values wait on the stack; calls are not counted.
    pub height: i32,
    /// The opcodes since values last left the stack for good.
    pub statement: u32,
    /// The same of the statement before.
    pub statement_before: u32,
    /// The last of each kind of immediate.
    latest: [u32; Immediate::COUNT],
    /// By which opcode each local got its value.
    givers: Givers,
}

struct Givers([u8; 256]);

impl Default for Givers {
    fn default() -> Givers {
        Givers([0; 256])
    }
}

impl Function {
    /// The next function begins.
    pub fn begin(&mut self) {
        let (number, latest, locals) = (self.number + 1, self.latest, self.locals);
        *self = Function { number, latest, locals, ..Function::default() };
    }

    /// The opcode of the next instruction.
    pub fn opcode(&mut self, byte: u8) {
        self.opcodes.copy_within(..REMEMBERED - 1, 1);
        self.opcodes[0] = byte;
    }

    /// The second byte of an opcode, and what the instruction is done with.
    pub fn second_opcode(&mut self, byte: u8) -> &'static [Immediate] {
        self.opcodes[0] = 0xe0 | byte;
        match byte {
            10 => &[Immediate::Memory, Immediate::Memory],
            11 => &[Immediate::Memory],
            _ => &[],
        }
    }

    /// What the instruction is done with.
    pub fn take(&mut self, kind: Immediate, number: u32) {
        self.latest[kind as usize] = number;
        if kind == Immediate::Local {
            self.highest = self.highest.max(number);
            self.locals = [number, self.locals[0]];
            // local.set, local.tee
            if matches!(self.opcodes[0], 0x21 | 0x22) {
                self.given = number;
                self.givers.0[number as usize % 256] = self.opcodes[1];
            }
        }
    }

    /// The end of the instruction.
    pub fn end_instruction(&mut self, with: u32) {
        let opcode = self.opcodes[0];
        self.last = hash(u32::from(opcode), with);
        self.length = self.length.wrapping_add(1);
        self.statement = hash(self.statement, u32::from(opcode));
        self.height += change(opcode);
        if self.height < 0 || ends_statement(opcode) {
            self.height = 0;
            self.statement_before = self.statement;
            self.statement = 0;
        }
    }

    /// The last immediate of that kind.
    pub fn latest(&self, kind: Immediate) -> u32 {
        self.latest[kind as usize]
    }

    /// By which opcode the last local got its value.
    pub fn giver(&self) -> u8 {
        self.givers.0[self.locals[0] as usize % 256]
    }
}

/// How many values more an instruction leaves on the stack.
fn change(opcode: u8) -> i32 {
    match opcode {
        0x20 | 0x23 | 0x41..=0x44 => 1,
        0x0d | 0x0e | 0x04 | 0x1a | 0x21 | 0x24 => -1,
        0x46..=0x4f | 0x51..=0x66 | 0x6a..=0x78 | 0x7c..=0x8a => -1,
        0x1b | 0x36..=0x3e => -2,
        _ => 0,
    }
}

/// Whether no value waits after an instruction, as a rule.
fn ends_statement(opcode: u8) -> bool {
    matches!(opcode, 0x00 | 0x02..=0x05 | 0x0b..=0x11 | 0x1a | 0x21 | 0x24 | 0x36..=0x3e)
}
