//! A walk through a module, byte by byte: what the next one is part of, and what stood before it.

use crate::fields::{Field, Immediate};
use crate::function::Function;
use crate::text::Text;

const CODE: u8 = 10;
const DATA: u8 = 11;

/// The opcode that ends an expression or a block.
const END: u8 = 0x0b;

/// Where the walk is. What is no module is walked as well, somehow.
pub struct Walk {
    /// What the next byte is part of.
    pub field: Field,
    /// What the bytes of the field, or of the number in it, are so far; a hash of them.
    pub begun: u32,
    /// The function around.
    pub function: Function,
    /// What was last read.
    pub text: Text,
    /// Bytes read.
    position: usize,
    section: u8,
    section_end: usize,
    function_end: usize,
    /// The number being read, seven bits a byte.
    number: u32,
    shift: u32,
    /// Groups of locals, targets of a jump or bytes still to come.
    left: u32,
    /// What the instruction is done with, and how much of that is read.
    immediates: &'static [Immediate],
    read: usize,
}

/// Mixes two numbers into one.
pub fn hash(a: u32, b: u32) -> u32 {
    let mixed = a.wrapping_mul(0x9e37_79b1) ^ b.wrapping_add(0x7f4a_7c15).wrapping_mul(0x85eb_ca6b);
    (mixed ^ mixed >> 15).wrapping_mul(0xc2b2_ae35)
}

impl Walk {
    /// Before the first byte.
    pub fn new() -> Walk {
        Walk {
            field: Field::Head,
            begun: 0,
            function: Function::default(),
            text: Text::default(),
            position: 0,
            section: 0,
            section_end: usize::MAX,
            function_end: 0,
            number: 0,
            shift: 0,
            left: 0,
            immediates: &[],
            read: 0,
        }
    }

    /// Takes the next byte.
    pub fn step(&mut self, byte: u8) {
        self.position += 1;
        self.text.push(byte);
        self.begun = hash(self.begun, u32::from(byte) + 1);
        match self.field {
            Field::Head if self.position < 8 => {}
            Field::Head => self.enter(Field::Section),
            Field::Section => {
                self.section = byte;
                self.enter(Field::SectionLength);
            }
            Field::Plain => {}
            Field::LocalType => {
                self.left = self.left.wrapping_sub(1);
                self.enter(if self.left > 0 { Field::Locals } else { Field::Opcode });
            }
            Field::Opcode => self.opcode(byte),
            Field::SecondOpcode => {
                self.immediates = self.function.second_opcode(byte);
                self.immediate();
            }
            Field::Float => {
                self.left = self.left.wrapping_sub(1);
                if self.left == 0 {
                    self.end_instruction(self.begun);
                }
            }
            Field::SegmentKind => {
                self.enter(if byte == 0 { Field::SegmentOffset } else { Field::SegmentLength });
            }
            Field::SegmentOffset if byte != END => {}
            Field::SegmentOffset => self.enter(Field::SegmentLength),
            Field::Data => {
                self.left = self.left.wrapping_sub(1);
                if self.left == 0 {
                    self.enter(Field::SegmentKind);
                }
            }
            _ => {
                self.number |= u32::from(byte & 0x7f).wrapping_shl(self.shift);
                self.shift += 7;
                if byte < 0x80 {
                    self.end_number(self.number);
                }
            }
        }
        if self.position >= self.section_end && self.field != Field::SectionLength {
            self.section_end = usize::MAX;
            self.enter(Field::Section);
        }
    }

    fn enter(&mut self, field: Field) {
        self.field = field;
        self.begun = 0;
        self.number = 0;
        self.shift = 0;
    }

    /// A number is read to its end.
    fn end_number(&mut self, number: u32) {
        match self.field {
            Field::SectionLength => {
                self.section_end = self.position.saturating_add(number as usize);
                self.enter(match self.section {
                    CODE => Field::Functions,
                    DATA => Field::Segments,
                    _ => Field::Plain,
                });
            }
            Field::Functions => self.enter(Field::FunctionLength),
            Field::FunctionLength => {
                self.function_end = self.position.saturating_add(number as usize);
                self.function.begin();
                self.enter(Field::Groups);
            }
            Field::Groups => {
                self.left = number;
                self.enter(if number > 0 { Field::Locals } else { Field::Opcode });
            }
            Field::Locals => self.enter(Field::LocalType),
            Field::Targets => {
                self.left = number.wrapping_add(1);
                self.immediates = &[Immediate::Label];
                self.enter(Field::Immediate(Immediate::Label));
            }
            Field::Segments => self.enter(Field::SegmentKind),
            Field::SegmentLength => {
                self.left = number;
                self.text.begin();
                self.enter(if number > 0 { Field::Data } else { Field::SegmentKind });
            }
            Field::Immediate(kind) => self.end_immediate(kind, number),
            _ => {}
        }
    }

    fn end_immediate(&mut self, kind: Immediate, number: u32) {
        self.function.take(kind, number);
        // The targets of a jump by number are read one after the other.
        if self.left > 1 {
            self.left -= 1;
            self.enter(self.field);
        } else {
            self.left = 0;
            self.read += 1;
            self.immediate();
        }
        if self.field != Field::Opcode {
            self.begun = hash(number, 1);
        }
    }

    fn opcode(&mut self, byte: u8) {
        self.function.opcode(byte);
        self.read = 0;
        self.left = 0;
        self.immediates = Immediate::of(byte);
        match byte {
            0x43 | 0x44 => {
                self.left = if byte == 0x43 { 4 } else { 8 };
                self.enter(Field::Float);
            }
            0xfc => self.enter(Field::SecondOpcode),
            0x0e => self.enter(Field::Targets),
            _ => self.immediate(),
        }
    }

    /// The next immediate, or the end of the instruction.
    fn immediate(&mut self) {
        match self.immediates.get(self.read) {
            Some(&kind) => self.enter(Field::Immediate(kind)),
            None => {
                let number = self.immediates.last().map(|kind| self.function.latest(*kind));
                self.end_instruction(number.unwrap_or(0));
            }
        }
    }

    /// An instruction is read to its end; what it is done with tells it from others of its kind.
    fn end_instruction(&mut self, with: u32) {
        self.function.end_instruction(with);
        let is_end = self.position >= self.function_end;
        self.enter(if is_end { Field::FunctionLength } else { Field::Opcode });
    }
}
