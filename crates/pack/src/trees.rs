//! Which decisions lead to a byte: for each field a Huffman tree, so that what is usual there takes few.

use alloc::vec;
use alloc::vec::Vec;

use crate::coder::{Chance, Decoder, Encoder};
use crate::fields::Field;
use crate::memory::{FRESH, Memory, Scale};
use crate::walk::Walk;

/// No byte takes more decisions.
const DEEPEST: u32 = 14;
/// A branch that leads to a byte says so, and which.
const LEAF: u16 = 256;

/// The trees of a module.
pub struct Trees {
    trees: Vec<Tree>,
}

/// The tree of a field.
#[derive(Clone)]
struct Tree {
    /// For each byte how many decisions lead to it; none to one that does not occur.
    lengths: [u8; 256],
    /// For each byte the decisions, the last one lowest.
    codes: [u16; 256],
    /// For each place in the tree where a no and a yes lead.
    branches: Vec<[u16; 2]>,
}

/// Where a decision leads.
pub enum Step {
    /// To a place in the tree with a decision of its own.
    Place(usize),
    /// To a byte.
    Byte(u8),
}

impl Trees {
    /// The trees for a module.
    pub fn of(module: &[u8]) -> Trees {
        let mut counts = vec![[0u32; 256]; Field::COUNT];
        let mut walk = Walk::new();
        for byte in module {
            counts[walk.field.index()][usize::from(*byte)] += 1;
            walk.step(*byte);
        }
        let trees = counts.iter().map(|counts| Tree::new(lengths(counts)));
        // Each set of lengths is a Huffman code's.
        Trees { trees: trees.map(Option::unwrap_or_default).collect() }
    }

    /// Writes them: of each tree how long the ways are.
    pub fn write(&self, encoder: &mut Encoder) {
        let mut chances = Chances::new();
        for tree in &self.trees {
            chances.begin();
            for length in tree.lengths {
                chances.number(|place, chance| {
                    let yes = length >> place & 1 == 1;
                    encoder.write(yes, chance);
                    yes
                });
            }
        }
    }

    /// Reads them back; `None` for what is no tree.
    pub fn read(decoder: &mut Decoder) -> Option<Trees> {
        let mut chances = Chances::new();
        let mut trees = Vec::with_capacity(Field::COUNT);
        for _ in 0..Field::COUNT {
            chances.begin();
            let mut lengths = [0; 256];
            for length in &mut lengths {
                *length = chances.number(|_, chance| decoder.read(chance));
            }
            trees.push(Tree::new(lengths)?);
        }
        Some(Trees { trees })
    }

    /// The decisions that lead to a byte of the field, the last one lowest, and how many they are; none
    /// lead to one that does not occur there.
    pub fn code(&self, field: usize, byte: u8) -> (u32, u32) {
        let tree = &self.trees[field];
        let byte = usize::from(byte);
        (u32::from(tree.codes[byte]), u32::from(tree.lengths[byte]))
    }

    /// Where a decision leads in the tree of the field.
    pub fn step(&self, field: usize, place: usize, yes: bool) -> Step {
        let to = self.trees[field].branches[place][usize::from(yes)];
        if to >= LEAF { Step::Byte(to as u8) } else { Step::Place(usize::from(to)) }
    }
}

impl Default for Tree {
    /// Of a field that does not occur: whatever is decided, it is the byte 0.
    fn default() -> Tree {
        Tree { lengths: [0; 256], codes: [0; 256], branches: vec![[LEAF; 2]] }
    }
}

impl Tree {
    /// The tree with ways of these lengths, in the canonical order; `None` where there is none.
    fn new(lengths: [u8; 256]) -> Option<Tree> {
        if lengths.iter().any(|length| u32::from(*length) > DEEPEST) {
            return None;
        }
        let mut tree = Tree { lengths, ..Tree::default() };
        let mut code = 0;
        for length in 1..=DEEPEST {
            code <<= 1;
            let bytes = (0..).zip(lengths).filter(|(_, of_byte)| u32::from(*of_byte) == length);
            for (byte, _) in bytes {
                if code >> length != 0 {
                    return None;
                }
                tree.codes[usize::from(byte)] = code as u16;
                tree.grow(code, length, byte);
                code += 1;
            }
        }
        Some(tree)
    }

    /// Leads the decisions of the code to the byte. Ways that lead nowhere yet lead to the byte 0.
    fn grow(&mut self, code: u32, length: u32, byte: u16) {
        let mut place = 0;
        for at in (1..length).rev() {
            let yes = (code >> at & 1) as usize;
            let mut next = self.branches[place][yes];
            if next >= LEAF {
                next = self.branches.len() as u16;
                self.branches.push([LEAF; 2]);
                self.branches[place][yes] = next;
            }
            place = usize::from(next);
        }
        self.branches[place][(code & 1) as usize] = LEAF + byte;
    }
}

/// The lengths of about a Huffman code for bytes that occur so often, none over [`DEEPEST`]. How often is
/// rounded to powers of four, and to no less than one in 512: that makes a few ways longer, and the lengths
/// much alike, so that they take little room themselves.
fn lengths(counts: &[u32; 256]) -> [u8; 256] {
    let all: u64 = counts.iter().map(|count| u64::from(*count)).sum();
    let rounded = |count: u32| match u64::from(count).max(all / 512) {
        _ if count == 0 => 0,
        count => 1 << (count.ilog2() & !1),
    };
    let mut counts = counts.map(rounded);
    loop {
        let lengths = huffman(&counts);
        if lengths.iter().all(|length| u32::from(*length) <= DEEPEST) {
            return lengths;
        }
        // What is rare gains on what is frequent, until the ways are short enough.
        counts = counts.map(|count| count.div_ceil(2));
    }
}

/// The lengths of a Huffman code; a byte that is alone has one decision all the same.
fn huffman(counts: &[u64; 256]) -> [u8; 256] {
    let mut lengths = [0; 256];
    let mut groups: Vec<(u64, Vec<usize>)> = Vec::new();
    groups.extend((0..256).filter(|&b| counts[b] > 0).map(|b| (counts[b], vec![b])));
    if let [(_, only)] = &groups[..] {
        lengths[only[0]] = 1;
    }
    while groups.len() > 1 {
        groups.sort_by(|a, b| b.cmp(a));
        let last = groups.split_off(groups.len() - 2);
        let (mut count, mut bytes) = (0, Vec::new());
        for (of_group, group) in last {
            group.iter().for_each(|byte| lengths[*byte] += 1);
            count += of_group;
            bytes.extend(group);
        }
        groups.push((count, bytes));
    }
    lengths
}

/// How likely the lengths of a tree are what they are, told from the two before and from the same byte of
/// the tree before.
struct Chances {
    scale: Scale,
    memories: Vec<[Memory; 16]>,
    before: Vec<u8>,
    lengths: Vec<u8>,
}

impl Chances {
    fn new() -> Chances {
        let memories = vec![[FRESH; 16]; 1 << 10];
        Chances { scale: Scale::new(), memories, before: vec![0; 256], lengths: vec![0; 256] }
    }

    /// Begins the next tree.
    fn begin(&mut self) {
        self.before = core::mem::take(&mut self.lengths);
    }

    /// The next length: `decide` makes, or finds, each decision of it.
    fn number(&mut self, mut decide: impl FnMut(u32, Chance) -> bool) -> u8 {
        let [one, two] = [1, 2].map(|back| self.lengths.len().checked_sub(back));
        let length = |at: Option<usize>| at.map_or(0, |at| usize::from(self.lengths[at]));
        let above = usize::from(self.before[self.lengths.len()] > 0);
        let context = length(one) << 5 | usize::from(length(two) > 0) << 1 | above;
        let mut node = 1;
        for place in (0..4).rev() {
            let memory = &mut self.memories[context][node];
            let yes = decide(place, (*memory >> 16).clamp(64, 65472));
            self.scale.remember(memory, yes);
            node = node << 1 | usize::from(yes);
        }
        let length = node as u8 & 15;
        self.lengths.push(length);
        length
    }
}
