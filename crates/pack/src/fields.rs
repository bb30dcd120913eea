//! What a byte of a WebAssembly module is part of.

/// What a byte is part of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    /// The magic number and the version.
    Head,
    /// The number of a section.
    Section,
    /// How long a section is.
    SectionLength,
    /// A section without code or data.
    Plain,
    /// How many functions the code section holds.
    Functions,
    /// How long a function is.
    FunctionLength,
    /// How many groups of locals a function has.
    Groups,
    /// How many locals a group has.
    Locals,
    /// The type of a group of locals.
    LocalType,
    /// What an instruction does.
    Opcode,
    /// What an instruction does whose first byte only says that another tells it.
    SecondOpcode,
    /// What an instruction does it with.
    Immediate(Immediate),
    /// A number with a point.
    Float,
    /// How many places a jump by number has.
    Targets,
    /// How many segments the data section has.
    Segments,
    /// How a segment is loaded.
    SegmentKind,
    /// Where a segment is loaded.
    SegmentOffset,
    /// How long a segment is.
    SegmentLength,
    /// What memory holds at first.
    Data,
}

/// What an instruction does it with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Immediate {
    /// A local of the function.
    Local,
    /// A global.
    Global,
    /// A function.
    Function,
    /// How many blocks a jump leaves.
    Label,
    /// The type of a function.
    Type,
    /// A table.
    Table,
    /// How a place in memory is aligned.
    Alignment,
    /// How far from its address a place in memory is.
    Offset,
    /// A number of 32 bits.
    I32,
    /// A number of 64 bits.
    I64,
    /// The type of a block.
    Block,
    /// A memory.
    Memory,
}

impl Field {
    /// How many there are for [`Field::index`].
    pub const COUNT: usize = 30;

    /// A number of its own for each, below [`Field::COUNT`].
    pub fn index(self) -> usize {
        match self {
            Field::Head | Field::Section | Field::SectionLength => 0,
            Field::Plain => 1,
            Field::Functions | Field::FunctionLength => 2,
            Field::Groups => 3,
            Field::Locals => 4,
            Field::LocalType => 5,
            Field::Opcode => 6,
            Field::SecondOpcode => 7,
            Field::Float => 8,
            Field::Targets => 9,
            Field::Segments | Field::SegmentKind | Field::SegmentOffset => 10,
            Field::SegmentLength => 11,
            Field::Data => 12,
            Field::Immediate(immediate) => 13 + immediate as usize,
        }
    }
}

impl Immediate {
    /// How many kinds there are.
    pub const COUNT: usize = 12;

    /// What an instruction is done with, by its opcode.
    pub fn of(opcode: u8) -> &'static [Immediate] {
        use Immediate::*;
        match opcode {
            0x02..=0x04 | 0xd0 => &[Block],
            0x0c | 0x0d => &[Label],
            0x10 | 0xd2 => &[Function],
            0x11 => &[Type, Table],
            0x20..=0x22 => &[Local],
            0x23 | 0x24 => &[Global],
            0x25 | 0x26 => &[Table],
            0x28..=0x3e => &[Alignment, Offset],
            0x3f | 0x40 => &[Memory],
            0x41 => &[I32],
            0x42 => &[I64],
            _ => &[],
        }
    }
}
