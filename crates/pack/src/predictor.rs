//! How likely the next decision is a yes: what each context remembers of it, mixed.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;

use crate::coder::Chance;
use crate::contexts::{CONTEXTS, STATES, contexts, state};
use crate::fields::Field;
use crate::matches::Matches;
use crate::memory::{FRESH, Memory, Scale, asked, boxed};
use crate::trees::{Step, Trees};
use crate::walk::{Walk, hash};

/// How many groups of memories there are, as a power of two.
const GROUPS: u32 = 18;
/// How many decisions of a byte a group holds; the first of the eight tells whose it is.
const DEPTH: usize = 8;
/// Whoever was off by less learns nothing from it: that takes time, and even weighs more.
const SMALL: i32 = 1_000;
/// How fast weights follow, as a power of two.
const PACE: u32 = 13;
/// What is mixed: the contexts, the expected byte, and what is always the same.
const INPUTS: usize = CONTEXTS + 2;
/// Lengths of a match that the weights tell apart.
const MATCHES: usize = 17;

/// Weights, of which 65,536 is one.
type Weights = [i32; INPUTS];
const AT_FIRST: i32 = 18_000;

/// Predicts the decisions of a module one by one.
pub struct Predictor {
    trees: Trees,
    walk: Walk,
    matches: Matches,
    scale: Scale,
    groups: Box<[[Memory; DEPTH]; 1 << GROUPS]>,
    /// What a match of each length is worth.
    worth: [Memory; 32],
    by_place: Vec<Weights>,
    by_state: Vec<Weights>,
    /// Of the byte being read: its field, the state, its contexts, their groups, the decisions that the expected
    /// byte would take.
    field: usize,
    state: usize,
    contexts: [u32; CONTEXTS],
    at: [usize; CONTEXTS],
    expected: Option<(u32, u32)>,
    /// Where in the tree the next decision is, how many were made, and where in the groups that is.
    place: usize,
    depth: u32,
    node: usize,
    /// Of the next decision: what is mixed, with which weights, and what came of it.
    inputs: [i32; INPUTS],
    weights: [usize; 2],
    mixed: [i32; 2],
    chance: Chance,
}

impl Predictor {
    /// Predicts a module of that length with these trees, from its first byte on.
    pub fn new(trees: Trees, length: usize) -> Predictor {
        let mut predictor = Predictor {
            trees,
            walk: Walk::new(),
            matches: Matches::new(length),
            scale: Scale::new(),
            groups: boxed(&[FRESH; DEPTH]),
            worth: [FRESH; 32],
            by_place: vec![[AT_FIRST; INPUTS]; Field::COUNT << 8],
            by_state: vec![[AT_FIRST; INPUTS]; STATES * MATCHES],
            field: 0,
            state: 0,
            contexts: [0; CONTEXTS],
            at: [0; CONTEXTS],
            expected: None,
            place: 0,
            depth: 0,
            node: 1,
            inputs: [0; INPUTS],
            weights: [0; 2],
            mixed: [0; 2],
            chance: 0,
        };
        predictor.begin();
        predictor.predict();
        predictor
    }

    /// The bytes that the decisions so far led to.
    pub fn bytes(&self) -> &[u8] {
        &self.matches.bytes
    }

    /// The decisions that lead to a byte where it comes next, the last one lowest, and how many.
    pub fn code(&self, byte: u8) -> (u32, u32) {
        self.trees.code(self.field, byte)
    }

    /// How likely the next decision is a yes.
    pub fn chance(&self) -> Chance {
        self.chance
    }

    /// The next decision was made.
    pub fn learn(&mut self, yes: bool) {
        let target = if yes { 0xffff } else { 0 };
        if (target - self.chance as i32).abs() >= SMALL {
            self.teach(target, yes);
        }
        if let Some(expects) = self.expects() {
            self.scale.remember(&mut self.worth[self.matches.length()], expects == yes);
            if expects != yes {
                self.expected = None;
            }
        }
        match self.trees.step(self.field, self.place, yes) {
            Step::Place(place) => {
                self.place = place;
                self.depth += 1;
                self.node = self.node << 1 | usize::from(yes);
                if self.node >= DEPTH {
                    self.find_groups();
                }
            }
            Step::Byte(byte) => {
                self.matches.push(byte);
                self.walk.step(byte);
                self.begin();
            }
        }
        self.predict();
    }

    /// Weights and memories take over what was decided.
    fn teach(&mut self, target: i32, yes: bool) {
        let [place, state] = self.weights;
        let sets = [&mut self.by_place[place], &mut self.by_state[state]];
        for (weights, mixed) in sets.into_iter().zip(self.mixed) {
            let error = target - mixed;
            for (weight, input) in weights.iter_mut().zip(self.inputs) {
                let change = (input * error + (1 << (PACE - 1))) >> PACE;
                *weight = weight.wrapping_add(change);
            }
        }
        for at in self.at {
            self.scale.remember(&mut self.groups[at % (1 << GROUPS)][self.node % DEPTH], yes);
        }
    }

    /// Begins the next byte.
    fn begin(&mut self) {
        self.field = self.walk.field.index();
        self.state = state(&self.walk) * MATCHES;
        self.contexts = contexts(&self.walk);
        self.place = 0;
        self.depth = 0;
        self.find_groups();
        let code = self.matches.expected().map(|byte| self.code(byte));
        self.expected = code.filter(|(_, length)| *length > 0);
    }

    /// Finds each context's memories of the decisions from this place on. Of two groups where they may
    /// be, the one with less in it gives way.
    fn find_groups(&mut self) {
        self.node = 1;
        for (context, at) in self.contexts.into_iter().zip(&mut self.at) {
            let hash = hash(context, self.place as u32);
            let owner = hash >> 16 | 1;
            let first = hash as usize % (1 << GROUPS);
            let second = first ^ 1;
            let [one, other] = [first, second].map(|group| &self.groups[group]);
            *at = if one[0] == owner {
                first
            } else if other[0] == owner {
                second
            } else {
                let loser = if asked(other[1]) < asked(one[1]) { second } else { first };
                self.groups[loser] = [FRESH; DEPTH];
                self.groups[loser][0] = owner;
                loser
            };
        }
    }

    /// What the expected byte would decide.
    fn expects(&self) -> Option<bool> {
        self.expected.map(|(code, length)| code >> (length - 1 - self.depth) & 1 == 1)
    }

    fn predict(&mut self) {
        for (input, at) in self.inputs.iter_mut().zip(self.at) {
            *input = self.scale.sum(self.groups[at % (1 << GROUPS)][self.node % DEPTH]);
        }
        let mut length = 0;
        self.inputs[CONTEXTS] = 0;
        if let Some(expects) = self.expects() {
            length = self.matches.length();
            let input = self.scale.sum(self.worth[length]);
            self.inputs[CONTEXTS] = if expects { input } else { -input };
        }
        self.inputs[CONTEXTS + 1] = 512;
        self.weights = [self.field << 8 | self.place, self.state + length.min(MATCHES - 1)];
        let sets = [&self.by_place[self.weights[0]], &self.by_state[self.weights[1]]];
        let sums = sets.map(|weights| self.mix(weights));
        self.mixed = sums.map(|sum| self.scale.chance(sum));
        self.chance = self.scale.chance((sums[0] + sums[1]) >> 1) as Chance;
    }

    fn mix(&self, weights: &Weights) -> i32 {
        let products = weights.iter().zip(self.inputs).map(|(w, input)| w.wrapping_mul(input) >> 8);
        let sum = products.fold(0, i32::wrapping_add) >> 8;
        sum.clamp(-Scale::MOST, Scale::MOST)
    }
}
