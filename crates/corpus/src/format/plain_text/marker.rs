//! The marks that open headings and list items: `I.`, `1.`, `1.1.`, `a)`, `-`, `+`, `Điều 1.`

use super::fold::{Folded, first_word, is_blank};

/// The mark at the beginning of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Marker {
    pub style: Style,
    /// Its length in bytes, white space after it included.
    pub length: usize,
}

/// The kinds of marks; lines of one list share theirs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// `Phần thứ nhất`, `Chương II`, `Điều 3.`
    Part,
    /// `I.`, `II -`
    Roman,
    /// `A.`
    Capital,
    /// `1.`, `2/`, `3-`
    Number,
    /// `1.1.`, `2.3.1`
    SubNumber,
    /// `1)`, `(2)`
    Bracketed,
    /// `a)`, `b.`
    Letter,
    /// `Một là,`, `Thứ hai:`
    Spoken,
    /// `*`
    Star,
    /// `-`, `•`
    Dash,
    /// `+`
    Plus,
}

impl Style {
    /// How deep such a mark stands: see `Block::level`.
    pub fn level(self) -> u8 {
        match self {
            Style::Part | Style::Roman | Style::Capital => 1,
            Style::Number => 2,
            Style::SubNumber | Style::Bracketed | Style::Letter | Style::Spoken => 3,
            Style::Star | Style::Dash => 4,
            Style::Plus => 5,
        }
    }
}

/// The mark that opens a line, if any. `1.000 tỷ`, `5/8 chương trình`, `30/6` and `-----` open none.
pub fn marker(line: &str) -> Option<Marker> {
    let first = line.chars().next()?;
    let rest = &line[first.len_utf8()..];
    let found = |style, after: &str| {
        let after = after.trim_start_matches(is_blank);
        let something = after.chars().any(char::is_alphanumeric);
        something.then_some(Marker { style, length: line.len() - after.len() })
    };
    match first {
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {
            let second = rest.chars().next()?;
            (second.is_alphanumeric() || is_blank(second) || "“\"([".contains(second))
                .then(|| found(Style::Dash, rest))?
        }
        '+' => found(Style::Plus, rest),
        '*' => (!rest.trim_start_matches(is_blank).starts_with('*'))
            .then(|| found(Style::Star, rest))?,
        '•'
        | '●'
        | '▪'
        | '■'
        | '◦'
        | '○'
        | '·'
        | '∙'
        | '‣'
        | '➢'
        | '➤'
        | '✓'
        | '✔'
        | '♦'
        | '◆'
        | '□'
        | '❖'
        | '\u{f000}'..='\u{f0ff}' => found(Style::Dash, rest),
        'o' if rest.starts_with(is_blank) && starts_upper(rest) => found(Style::Dash, rest),
        '0'..='9' => numbered(line, found),
        '(' => bracketed(rest, found),
        _ => lettered(line, first, rest, found),
    }
}

fn digits(s: &str) -> usize {
    s.bytes().take_while(u8::is_ascii_digit).count()
}

fn starts_upper(s: &str) -> bool {
    let mut chars = s.chars().filter(|&c| !is_blank(c) && !"“\"'‘(".contains(c));
    chars.next().is_some_and(char::is_uppercase)
}

fn numbered(line: &str, found: impl Fn(Style, &str) -> Option<Marker>) -> Option<Marker> {
    let n = digits(line);
    if n > 2 {
        return None;
    }
    let rest = &line[n..];
    let mark = rest.chars().next()?;
    let after = &rest[mark.len_utf8()..];
    let next = after.chars().next();
    match mark {
        '.' if digits(after) > 0 => sub_numbered(after, found),
        '.' if next.is_some_and(|c| is_blank(c) || c.is_alphabetic()) => {
            found(Style::Number, after)
        }
        ')' => found(Style::Bracketed, after),
        '/' if next.is_some_and(|c| c.is_alphabetic() || is_blank(c)) => {
            found(Style::Number, after)
        }
        '-' | '–' if starts_upper(after) => found(Style::Number, after),
        _ => None,
    }
}

/// `1.2`, `1.2.`, `1.2.3.`: each number of one or two digits, the line going on with a capital.
fn sub_numbered(after: &str, found: impl Fn(Style, &str) -> Option<Marker>) -> Option<Marker> {
    let mut rest = after;
    loop {
        let n = digits(rest);
        if n == 0 || n > 2 {
            return None;
        }
        rest = &rest[n..];
        match rest.strip_prefix('.') {
            Some(more) if digits(more) > 0 => rest = more,
            Some(more) => return found(Style::SubNumber, more),
            None => break,
        }
    }
    let closed = rest.strip_prefix([')', '/', '-']).unwrap_or(rest);
    starts_upper(closed).then(|| found(Style::SubNumber, closed))?
}

/// `(1)`, `(a)`, `(iv)`; the opening bracket is past.
fn bracketed(rest: &str, found: impl Fn(Style, &str) -> Option<Marker>) -> Option<Marker> {
    let close = rest.bytes().take(8).position(|b| b == b')')?;
    let inside = &rest[..close];
    let number = (1..=2).contains(&inside.len()) && digits(inside) == inside.len();
    let letter = inside.chars().count() == 1 && inside.chars().all(char::is_lowercase);
    let roman = !inside.is_empty() && inside.bytes().all(|b| b"ivx".contains(&b));
    (number || letter || roman).then(|| found(Style::Bracketed, &rest[close + 1..]))?
}

fn lettered(
    line: &str,
    first: char,
    rest: &str,
    found: impl Fn(Style, &str) -> Option<Marker>,
) -> Option<Marker> {
    let roman = line.bytes().take_while(|b| b"IVXLC".contains(b)).count();
    if (1..=6).contains(&roman) {
        let after = &line[roman..];
        if let Some(after) = after.strip_prefix(['.', '/', ')', ':']) {
            return several_words(after).then(|| found(Style::Roman, after))?;
        }
        let dash = after.trim_start_matches(is_blank).strip_prefix(['-', '–', '—']);
        // `V-League` and `X-quang` are names: glued to a dash, the rest must be another word.
        if let Some(after) = dash
            && starts_upper(after)
            && several_words(after)
        {
            return found(Style::Roman, after);
        }
    }
    let mark = rest.chars().next()?;
    if first.is_lowercase() && matches!(mark, ')' | '.' | '/') {
        let after = &rest[1..];
        let glued = after.chars().next().is_some_and(|c| !is_blank(c));
        return (!glued || (mark == ')' || starts_upper(after)) && several_words(after))
            .then(|| found(Style::Letter, after))?;
    }
    if first.is_uppercase() && matches!(mark, ')' | '.' | '/') {
        let after = &rest[1..];
        return (after.starts_with(is_blank) && several_words(after) && starts_upper(after))
            .then(|| found(Style::Capital, after))?;
    }
    worded(line, found)
}

fn several_words(s: &str) -> bool {
    s.split(is_blank).filter(|word| word.chars().any(char::is_alphabetic)).nth(1).is_some()
}

/// Marks that are words: `Điều 1.`, `Phần thứ hai`, `Chương II`, `Một là,`, `Thứ ba,`.
fn worded(line: &str, found: impl Fn(Style, &str) -> Option<Marker>) -> Option<Marker> {
    // Few lines begin with such a word, and all are asked.
    let opens = |(word, length): ([u8; 8], usize)| {
        FIRST_WORDS.iter().any(|first| first.as_bytes() == &word[..length])
    };
    if !starts_upper(line) || !first_word(line).is_some_and(opens) {
        return None;
    }
    let folded = Folded::of(&line[..line.floor_char_boundary(48)]);
    let plain = folded.plain.as_str();
    let mut words = plain.split_inclusive(' ');
    let (first, second) = (words.next()?.trim_end(), words.next()?.trim_end());
    let mark = second.trim_end_matches(['.', ':', ',']);
    let until = |style, word: &str| {
        let end = plain.find(word)? + word.len();
        found(style, &line[folded.range(end, end).start..])
    };
    let roman_or_number = !mark.is_empty()
        && (mark.bytes().all(|b| b.is_ascii_digit())
            || mark.bytes().all(|b| b"ivxlc".contains(&b)));
    match first {
        "dieu" if digits(mark) == mark.len() && mark.len() < second.len() => {
            until(Style::Part, second)
        }
        "phan" | "chuong" | "muc" | "phu" if roman_or_number || mark == "luc" => {
            // The mark may be all of the line: its words are its title.
            Some(Marker { style: Style::Part, length: 0 })
        }
        "phan" if mark == "thu" => Some(Marker { style: Style::Part, length: 0 }),
        "mot" | "hai" | "ba" | "bon" | "nam" | "sau" | "bay" | "tam" | "chin" | "muoi"
            if mark == "la" && mark.len() < second.len() =>
        {
            until(Style::Spoken, second)
        }
        "thu" if SPOKEN.contains(&mark) && mark.len() < second.len() => {
            until(Style::Spoken, second)
        }
        _ => None,
    }
}

/// What the marks that are words begin with.
const FIRST_WORDS: [&str; 16] = [
    "dieu", "phan", "chuong", "muc", "phu", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam",
    "chin", "muoi", "thu",
];

const SPOKEN: [&str; 10] = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks() {
        for (line, style, rest) in [
            ("I. MỤC TIÊU CHỦ YẾU", Style::Roman, "MỤC TIÊU CHỦ YẾU"),
            ("II - Nhiệm vụ, giải pháp", Style::Roman, "Nhiệm vụ, giải pháp"),
            ("I-Tán thành những nội dung", Style::Roman, "Tán thành những nội dung"),
            ("A. Kết quả đạt được", Style::Capital, "Kết quả đạt được"),
            ("1. Về kinh tế", Style::Number, "Về kinh tế"),
            ("1.Thu ngân sách", Style::Number, "Thu ngân sách"),
            ("2/ Về văn hóa", Style::Number, "Về văn hóa"),
            ("3- Mục tiêu", Style::Number, "Mục tiêu"),
            ("12.\u{a0}Xây dựng Đảng", Style::Number, "Xây dựng Đảng"),
            ("1.1. Về kinh tế", Style::SubNumber, "Về kinh tế"),
            ("2.3.1 Nông nghiệp", Style::SubNumber, "Nông nghiệp"),
            ("1) Tỷ lệ hộ nghèo", Style::Bracketed, "Tỷ lệ hộ nghèo"),
            ("(12) Số xã đạt chuẩn", Style::Bracketed, "Số xã đạt chuẩn"),
            ("(iv) phần còn lại", Style::Bracketed, "phần còn lại"),
            ("a) Mục tiêu", Style::Letter, "Mục tiêu"),
            ("đ) Giảm nghèo", Style::Letter, "Giảm nghèo"),
            ("b. Chỉ tiêu xã hội", Style::Letter, "Chỉ tiêu xã hội"),
            ("- Thu nhập", Style::Dash, "Thu nhập"),
            ("–Thu nhập", Style::Dash, "Thu nhập"),
            ("• Thu nhập", Style::Dash, "Thu nhập"),
            ("* Các chỉ tiêu", Style::Star, "Các chỉ tiêu"),
            ("+ Trồng trọt", Style::Plus, "Trồng trọt"),
            ("Điều 1. Thông qua", Style::Part, "Thông qua"),
            ("Ðiều 2: Giao", Style::Part, "Giao"),
            ("Phần thứ nhất", Style::Part, "Phần thứ nhất"),
            ("Chương II MỤC TIÊU", Style::Part, "Chương II MỤC TIÊU"),
            ("Một là, tập trung", Style::Spoken, "tập trung"),
            ("Thứ hai, tập trung", Style::Spoken, "tập trung"),
        ] {
            let marker = marker(line).unwrap_or_else(|| panic!("{line}"));
            assert_eq!((marker.style, &line[marker.length..]), (style, rest), "{line}");
        }
    }

    #[test]
    fn no_marks() {
        for line in [
            "1.000 tỷ đồng", "30/6/2020", "5/8 chương trình", "1.5 triệu hộ", "3.772 ha", "-----",
            "* * *", "***", "X-quang phổi", "Vì sao", "Năm 2020", "Hai là con số", "Điều này",
            "Mục tiêu", "Phần lớn", "a", "-", "", "H. Lan", "(Ảnh: H.Lan)", "1.", "2033 đảng viên",
        ] {
            assert_eq!(marker(line), None, "{line}");
        }
    }
}
