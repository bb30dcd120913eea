//! Bytes become text, or a clear word about what else they are.

use crate::format::Problem;

/// The text, where the bytes are UTF-8 and no older Vietnamese encoding in disguise.
pub fn decode(bytes: &[u8]) -> Result<&str, Problem> {
    match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => match disguised(text) {
            Some(name) => Err(Problem::Encoding(name)),
            None => Ok(text),
        },
        Err(error) => {
            Err(named(bytes)
                .map_or(Problem::NotUtf8 { at: error.valid_up_to() }, Problem::Encoding))
        }
    }
}

/// The encoding that bytes which are not UTF-8 are in, where it can be told.
fn named(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Some("UTF-16");
    }
    let sample = &bytes[..bytes.len().min(8192)];
    let latin: String = sample.iter().map(|&b| char::from(b)).collect();
    disguised(&latin)
}

/// The name of an encoding of one byte a letter whose bytes were taken for Western letters:
/// `§¶ng bé huyÖn` is TCVN3, `Ñaûng boä huyeän` is VNI.
fn disguised(text: &str) -> Option<&'static str> {
    let sample = &text[..text.floor_char_boundary(8192)];
    if sample.is_ascii() {
        return None;
    }
    let (mut tcvn, mut vni, mut letters) = (0, 0, 0);
    let mut before = ' ';
    for c in sample.chars() {
        match c {
            // Letters that only Unicode text has.
            'ă'
            | 'Ă'
            | 'đ'
            | 'Đ'
            | 'ơ'
            | 'Ơ'
            | 'ư'
            | 'Ư'
            | '\u{1ea0}'..='\u{1ef9}'
            | '\u{300}'..='\u{323}' => {
                return None;
            }
            '®' | '§' | '¸' | '¶' | '¹' | '¨' | '©' | '\u{ad}' | 'µ' | '·' | '»' | '¾' | '½'
            | '«' | '¬' | '¡' | '¤' | '¥' | 'ß' | 'Ö' | 'Ó' | 'Ñ' | 'Ë' | 'Ï' | 'Ü' | 'Þ' | 'Ø'
            | '÷' | 'þ' | 'ÿ' => {
                tcvn += usize::from(before.is_ascii_lowercase() || matches!(c, '®' | '§'));
            }
            _ => {}
        }
        // VNI writes a mark as a letter of its own after the vowel.
        let mark = "ùøûõïâáàåãäéèêëóòôöúüÙØÛÕÏÂÁÀÅÃÄÉÈÊË".contains(c);
        vni += usize::from(mark && "aeouyAEOUYö".contains(before));
        letters += usize::from(c.is_alphabetic());
        before = c;
    }
    if letters < 20 {
        return None;
    }
    match (tcvn * 12 > letters, vni * 12 > letters) {
        (_, true) if vni >= tcvn => Some("VNI"),
        (true, _) => Some("TCVN3 (ABC)"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn older_encodings_are_told() {
        let tcvn = "§¶ng bé huyÖn phÊn ®Êu ®Õn n¨m 2025 cã 05 x· ®¹t chuÈn n«ng th«n míi n©ng cao";
        let vni =
            "Ñaûng boä huyeän phaán ñaáu ñeán naêm 2025 coù 05 xaõ ñaït chuaån noâng thoân môùi";
        let bytes = |text: &str| text.chars().map(|c| c as u8).collect::<Vec<_>>();
        assert_eq!(decode(&bytes(tcvn)), Err(Problem::Encoding("TCVN3 (ABC)")));
        assert_eq!(decode(&bytes(vni)), Err(Problem::Encoding("VNI")));
        assert_eq!(decode(tcvn.as_bytes()), Err(Problem::Encoding("TCVN3 (ABC)")));
        assert_eq!(decode(vni.as_bytes()), Err(Problem::Encoding("VNI")));
        assert_eq!(decode(b"\xff\xfeT\0"), Err(Problem::Encoding("UTF-16")));
    }

    #[test]
    fn what_is_not_utf_8_is_placed() {
        assert_eq!(decode(b"abc\xffdef"), Err(Problem::NotUtf8 { at: 3 }));
        // A lone surrogate, as WTF-8 writes it.
        assert_eq!(decode(b"abc\xed\xa0\x80"), Err(Problem::NotUtf8 { at: 3 }));
    }

    #[test]
    fn other_languages_are_text() {
        for text in [
            "Le projet a été présenté à l'assemblée générale où les élèves français ont mangé",
            "El niño pequeño comió piñas y se bañó en la montaña con su compañía española",
            "Plain text without any letter of another kind, a good deal of it",
            "Đảng bộ huyện phấn đấu đến năm 2025",
        ] {
            assert_eq!(decode(text.as_bytes()), Ok(text));
        }
    }
}
