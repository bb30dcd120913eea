//! What was read of what is no code.

use crate::walk::hash;

/// What was read of what is no code.
#[derive(Default)]
pub struct Text {
    /// The last four bytes, the newest lowest.
    pub bytes: u32,
    /// The word being read.
    pub word: u32,
    /// Bytes of the segment so far.
    pub column: u32,
}

impl Text {
    /// The next segment begins.
    pub fn begin(&mut self) {
        self.column = 0;
    }

    /// The next byte.
    pub fn push(&mut self, byte: u8) {
        self.bytes = self.bytes << 8 | u32::from(byte);
        self.column = self.column.wrapping_add(1);
        if byte.is_ascii_alphanumeric() || byte >= 0x80 {
            self.word = hash(self.word, u32::from(byte));
        } else {
            self.word = 0;
        }
    }
}
