//! Words as readers type them, and as Vietnamese sorts them.

use muctieu_extract::syllable::base_letter;
use muctieu_extract::{Syllable, syllables};

/// Whether a word was typed without any mark or tone.
fn is_bare(typed: Syllable) -> bool {
    let mut rest = typed.letters();
    while rest != 0 {
        let letter = (rest & 0x3F) as u8;
        if base_letter(letter) != letter {
            return false;
        }
        rest >>= 6;
    }
    typed.tone() == 0
}

/// Whether a word that was typed without marks stands for a word.
fn stands_for(typed: Syllable, word: Syllable) -> bool {
    if typed == word || !typed.is_spelled() || !word.is_spelled() {
        return typed == word;
    }
    let (mut asked, mut found) = (typed.letters(), word.letters());
    while asked != 0 || found != 0 {
        if base_letter((found & 0x3F) as u8) != (asked & 0x3F) as u8 {
            return false;
        }
        asked >>= 6;
        found >>= 6;
    }
    true
}

/// Whether the words of a phrase stand together in a text, whole syllables only. Whoever types no mark at all
/// leaves them out; whoever types one means what is typed.
pub(super) fn holds(text: &[Syllable], phrase: &[Syllable]) -> bool {
    let bare = phrase.iter().all(|typed| is_bare(*typed));
    let finds = |typed: &Syllable, word: &Syllable| match bare {
        true => stands_for(*typed, *word),
        false => typed == word,
    };
    let together = |at: &[Syllable]| phrase.iter().zip(at).all(|(typed, word)| finds(typed, word));
    phrase.is_empty() || text.windows(phrase.len()).any(together)
}

/// A text as its syllables.
pub(super) fn words(text: &str) -> Vec<Syllable> {
    syllables(text).map(|(syllable, _)| syllable).collect()
}

/// What sorts texts as a Vietnamese dictionary does: letters first (a, ă, â, b, …, d, đ), then tones.
pub(in crate::ledger) fn collation(text: &str) -> Vec<u64> {
    let mut letters = Vec::new();
    let mut tones = Vec::new();
    for (syllable, span) in syllables(text) {
        let digits = span.of(text).parse::<u64>().ok();
        // The first letter is the lowest: turned around, numbers compare as words do.
        let mut rest = if syllable.is_spelled() { syllable.letters() } else { 0 };
        let mut turned = 0;
        for _ in 0..10 {
            turned = turned << 6 | rest & 0x3F;
            rest >>= 6;
        }
        // Above 0, which parts letters from tones: what ends first comes first.
        letters.push(digits.unwrap_or(turned).saturating_add(1));
        tones.push(u64::from(syllable.tone()));
    }
    letters.push(0);
    letters.extend(tones);
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_typed_with_and_without_marks() {
        let text = words("Cứng hóa đường giao thông, tỉ lệ hộ nghèo");
        for (typed, found) in [
            ("duong", true),
            ("đường", true),
            ("dương", false),
            ("ti le", true),
            ("tỷ lệ", true),
            ("giao thong", true),
            ("thong giao", false),
            ("thô", false),
            ("hoá đường", true),
            ("hoà đường", false),
            ("", true),
        ] {
            assert_eq!(holds(&text, &words(typed)), found, "{typed}");
        }
    }

    #[test]
    fn words_in_the_order_of_a_dictionary() {
        let mut names =
            ["Đống Đa", "Thôn 10", "Dương", "ân", "an", "Thôn 9", "ăn", "Ba Đình", "Ba Chẽ", "bã"];
        names.sort_by_cached_key(|name| collation(name));
        let sorted =
            ["an", "ăn", "ân", "bã", "Ba Chẽ", "Ba Đình", "Dương", "Đống Đa", "Thôn 9", "Thôn 10"];
        assert_eq!(names, sorted);
    }
}
