//! What is remembered of a decision, and how much that says.

use alloc::boxed::Box;
use alloc::vec;

/// How likely a yes was, in the 22 highest bits, and in the lowest how often it was asked.
pub type Memory = u32;

/// Nothing is remembered.
pub const FRESH: Memory = 1 << 31;
/// A memory counts up to here: what was longer ago weighs less and less.
const LIMIT: u32 = 16;

/// How often a memory was asked, as far as it counts.
pub fn asked(memory: Memory) -> u32 {
    memory & 0x3ff
}

/// Between chances and what can be added up: the logarithm of yes over no, of which 256 is one.
pub struct Scale {
    chances: Box<[u16; 4096]>,
    sums: Box<[i16; 4096]>,
    /// What a memory takes over of the next decision, by how often it was asked, of 65,536.
    shares: [u32; 32],
}

impl Scale {
    /// No sum is more, and none less than its opposite.
    pub const MOST: i32 = 2047;
    /// 65,536 / (1 + e^-x) for x from -8 to 8 in steps of a half.
    const CURVE: [i32; 33] = [
        22, 36, 60, 98, 162, 267, 439, 720, 1179, 1922, 3108, 4971, 7812, 11954, 17625, 24743,
        32768, 40793, 47911, 53582, 57724, 60565, 62428, 63614, 64357, 64816, 65097, 65269, 65374,
        65438, 65476, 65500, 65514,
    ];

    /// The scale.
    pub fn new() -> Scale {
        let mut chances = boxed(&0);
        for (at, chance) in chances.iter_mut().enumerate() {
            let [from, to] = [0, 1].map(|next| Scale::CURVE[at / 128 + next]);
            *chance = (from + (((to - from) * (at as i32 % 128)) >> 7)) as u16;
        }
        let mut sums = boxed(&0);
        let mut sum = -Scale::MOST;
        for (chance, of_chance) in sums.iter_mut().enumerate() {
            while sum < Scale::MOST && usize::from(chances[(sum + 2048) as usize] >> 4) < chance {
                sum += 1;
            }
            *of_chance = sum as i16;
        }
        let mut shares = [0; 32];
        for (asked, share) in shares.iter_mut().enumerate() {
            *share = (1 << 18) / (4 * asked as u32 + 5);
        }
        Scale { chances, sums, shares }
    }

    /// The chance that belongs to a sum.
    pub fn chance(&self, sum: i32) -> i32 {
        i32::from(self.chances[(sum + 2048) as usize & 4095])
    }

    /// What a memory says, as a sum.
    pub fn sum(&self, memory: Memory) -> i32 {
        i32::from(self.sums[(memory >> 20) as usize % 4096])
    }

    /// One more decision of which a memory is.
    pub fn remember(&self, memory: &mut Memory, yes: bool) {
        const MOST: u32 = (1 << 22) - 1;
        let (chance, asked) = (*memory >> 10, asked(*memory));
        let share = self.shares[asked as usize % 32];
        let change = |way: u32| ((way >> 7) * share) >> 9;
        let chance = if yes { chance + change(MOST - chance) } else { chance - change(chance) };
        *memory = chance << 10 | (asked + u32::from(asked < LIMIT));
    }
}

/// So many of the same, on the heap.
pub fn boxed<T: Clone, const N: usize>(one: &T) -> Box<[T; N]> {
    let all = vec![one.clone(); N].into_boxed_slice();
    all.try_into().unwrap_or_else(|_| unreachable!("as many as were made"))
}
