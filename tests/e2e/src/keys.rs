//! Keys that have no letter.

/// A key, as WebDriver writes it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Key {
    /// Tab.
    Tab,
    /// Enter.
    Enter,
    /// Escape.
    Escape,
    /// Space.
    Space,
    /// The arrow down.
    Down,
    /// The arrow up.
    Up,
    /// A letter or sign.
    Char(char),
}

impl Key {
    pub(crate) fn code(self) -> char {
        match self {
            Key::Tab => '\u{e004}',
            Key::Enter => '\u{e007}',
            Key::Escape => '\u{e00c}',
            Key::Space => ' ',
            Key::Down => '\u{e015}',
            Key::Up => '\u{e013}',
            Key::Char(c) => c,
        }
    }
}
