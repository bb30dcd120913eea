//! Letters of the Latin scripts, without the tables of all of Unicode, which weigh more in the app than
//! what they would tell about Vietnamese.

/// The small letter of a capital, any other character as it is. Knows the letters of Vietnamese, of the
/// languages of western and central Europe, and of Greek and Russian.
///
/// ```
/// use muctieu_extract::letter::lowercase;
/// assert_eq!("ĐƯỜNG".chars().map(lowercase).collect::<String>(), "đường");
/// ```
pub const fn lowercase(letter: char) -> char {
    let small = match letter {
        'A'..='Z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{DE}' => letter as u32 + 0x20,
        '\u{391}'..='\u{3A1}' | '\u{3A3}'..='\u{3AB}' | '\u{410}'..='\u{42F}' => {
            letter as u32 + 0x20
        }
        '\u{400}'..='\u{40F}' => letter as u32 + 0x50,
        // In these blocks a capital has an even number and its small letter the next.
        '\u{100}'..='\u{12F}'
        | '\u{132}'..='\u{137}'
        | '\u{14A}'..='\u{177}'
        | '\u{1A0}'..='\u{1A5}'
        | '\u{1EA0}'..='\u{1EFF}' => letter as u32 | 1,
        // And in these an odd number.
        '\u{139}'..='\u{148}' | '\u{179}'..='\u{17E}' | '\u{1AF}' => {
            letter as u32 + (letter as u32 & 1)
        }
        _ => letter as u32,
    };
    match char::from_u32(small) {
        Some(small) => small,
        None => letter,
    }
}

/// A text in the small letters that [`lowercase`] knows.
pub fn lowercased(text: &str) -> String {
    text.chars().map(lowercase).collect()
}

/// The capital of a small letter that [`lowercase`] leads to, any other character as it is.
pub const fn uppercase(letter: char) -> char {
    // How far a capital stands before its small letter, in one block or another.
    const AWAY: [u32; 3] = [1, 32, 80];
    let mut at = 0;
    while at < AWAY.len() {
        if let Some(capital) = char::from_u32((letter as u32).wrapping_sub(AWAY[at]))
            && capital != letter
            && lowercase(capital) as u32 == letter as u32
        {
            return capital;
        }
        at += 1;
    }
    letter
}

/// Whether it is a capital that [`lowercase`] knows.
pub const fn is_capital(letter: char) -> bool {
    lowercase(letter) != letter
}

/// Whether it is a small letter that has a capital which [`lowercase`] knows.
pub const fn is_small(letter: char) -> bool {
    uppercase(letter) != letter
}

/// Whether it is a digit, or a letter of any script: everything beyond ASCII that is not known to be a sign.
pub const fn is_letter_or_digit(character: char) -> bool {
    match character {
        '\0'..='\u{7F}' => character.is_ascii_alphanumeric(),
        '\u{80}'..='\u{BF}' => matches!(character, 'ª' | 'µ' | 'º'),
        '×' | '÷' => false,
        '\u{2000}'..='\u{2BFF}' | '\u{2E00}'..='\u{303F}' | '\u{FE00}'..='\u{FE6F}' => false,
        '\u{E000}'..='\u{F8FF}' | '\u{FEFF}'..='\u{FF0F}' | '\u{FFF0}'..='\u{FFFF}' => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_knows_it_knows_as_unicode_does() {
        let blocks = ['\0'..='\u{12F}', '\u{132}'..='\u{17E}', '\u{1A0}'..='\u{1A5}'];
        let vietnamese = ['\u{1AF}'..='\u{1B0}', '\u{1EA0}'..='\u{1EF9}'];
        let greek_and_russian = ['\u{38E}'..='\u{3CE}', '\u{400}'..='\u{45F}'];
        let blocks = blocks.into_iter().chain(vietnamese).chain(greek_and_russian);
        for letter in blocks.flatten() {
            // `ŉ` is small, `Ÿ`, `Ύ` and `Ώ` have their small letters elsewhere.
            if matches!(letter, '\u{149}' | '\u{178}' | '\u{38E}' | '\u{38F}') {
                continue;
            }
            let small: Vec<char> = letter.to_lowercase().collect();
            assert_eq!([lowercase(letter)], small[..], "{letter}");
            assert_eq!(is_capital(letter), letter.is_uppercase(), "{letter}");
            let is_alone = letter.to_uppercase().eq([letter]);
            assert!(!is_small(letter) || (letter.is_lowercase() && !is_alone), "{letter}");
            if is_capital(letter) {
                assert_eq!(uppercase(lowercase(letter)), letter, "{letter}");
                assert_eq!(uppercase(letter), letter);
            }
        }
    }

    #[test]
    fn texts_change_case() {
        assert_eq!(lowercased("Quê ở ĐẮK LẮK, 5 Ấp"), "quê ở đắk lắk, 5 ấp");
        assert_eq!("đường ữ".chars().map(uppercase).collect::<String>(), "ĐƯỜNG Ữ");
    }

    #[test]
    fn letters_are_told_from_signs() {
        for letter in "azAZ09àĐđƯợỹŸ中ё".chars() {
            assert!(is_letter_or_digit(letter), "{letter}");
        }
        for sign in " .,;:!?…–—-“”‘’«»()[]/|\\%‰×÷±•·₫€\u{a0}\u{2009}\u{feff}\u{1f}".chars()
        {
            assert!(!is_letter_or_digit(sign), "{sign}");
        }
    }
}
