//! Phrases that name people, outlets and offices.

use super::fold::{self, is_blank};
use super::furniture;

/// Beginnings of the names of outlets and offices.
#[rustfmt::skip]
const OUTLETS: &[&str] = &[
    "tt ", "tttt", "ttvh", "tt-tt", "cong ", "trang ",
    "van phong ", "vp ", "phong ", "ban ", "so ", "bo ", "cuc ", "chi cuc ", "ubnd", "uy ban ",
    "hdnd", "mttq", "ubmttq", "huyen uy", "tinh uy", "thanh uy", "thi uy", "quan uy", "dang uy",
    "hoi ", "doan ", "truong ", "vien ", "cong an ", "bch ", "bo chi huy", "btg", "btv", "ttxvn",
    "thong tan xa", "vov", "vtv", "vgp", "cong thong tin", "vhtt", "chi doan", "lien doan", "to ",
    "xa ", "phuong ", "thi tran ", "huyen ",
];

/// Words that only an outlet's name begins with, as written: `Bảo Anh` and `Đại` are people.
const PRESS: &[&str] = &["báo ", "đài ", "tạp chí ", "ttxvn", "trung tâm "];

/// Whether a phrase names an outlet or an office: `Phòng VHTT`, `Báo Quảng Ninh`, `TTXVN`, `hanoimoi.vn`.
pub fn is_outlet(phrase: &str) -> bool {
    let plain = fold::plain(phrase);
    let words = plain.split(' ').count();
    if words > 14 || phrase.is_empty() {
        return false;
    }
    let acronym = |word: &str| {
        word.chars().filter(|c| c.is_uppercase()).count() >= 3
            && !word.contains(char::is_lowercase)
            && !word.contains('.')
    };
    let shouts = !phrase.contains(char::is_lowercase);
    // `Phòng` folds as the given name `Phong` does: an office has a small word or an acronym in its
    // name, as nobody has.
    let office = || {
        phrase
            .split(is_blank)
            .any(|word| word.starts_with(char::is_lowercase) || (acronym(word) && !shouts))
    };
    is_site(&plain)
        || (words == 1 && acronym(phrase))
        || (words <= 9 && is_press(phrase))
        || (OUTLETS.iter().any(|name| plain.starts_with(name)) && office())
}

pub fn is_press(phrase: &str) -> bool {
    let small = phrase.to_lowercase();
    PRESS.iter().any(|name| small.starts_with(name))
}

pub fn is_site(plain: &str) -> bool {
    let ends = ["vn", "com", "net", "org"];
    !plain.contains(' ') && plain.rsplit_once('.').is_some_and(|(_, end)| ends.contains(&end))
}

/// Whether a phrase is one or more people's names, initials or pen names.
pub fn are_names(phrase: &str) -> bool {
    const ALONE: &[&str] = &[
        "pv", "ctv", "bbt", "p.v", "t.h", "th", "t/h", "btv", "nhom pv", "nhom phong vien",
        "phong vien",
    ];
    const LONGEST: usize = 15;
    let alone = |text: &str| {
        fold::short_plain(text, LONGEST).is_some_and(|plain| ALONE.contains(&plain.as_str()))
    };
    if alone(phrase) {
        return true;
    }
    if phrase.len() > 120 {
        return false;
    }
    let parts = phrase
        .split([',', '/', '&', ';', '–', '—', '-', '(', ')'])
        .flat_map(|part| part.split(" và "));
    let mut full = false;
    let mut count = 0;
    for part in parts.map(|part| part.trim_matches(is_blank)).filter(|part| !part.is_empty()) {
        count += 1;
        let mut words = part.split(is_blank).filter(|word| !word.is_empty());
        let name_word = |word: &str| {
            word.starts_with(char::is_uppercase)
                && word.chars().filter(|c| c.is_alphabetic()).count() <= 7
                && word.chars().all(|c| {
                    c.is_alphabetic()
                        || ".'’\u{300}\u{301}\u{303}\u{309}\u{323}\u{302}\u{306}\u{31b}".contains(c)
                })
        };
        let named = words.clone().take(6).count() <= 5 && words.clone().all(name_word);
        let whole = words.nth(1).is_some() || part.contains('.');
        // Most parts are names, or none of what stands alone, which is short.
        let known = !(named && whole) && alone(part);
        if !(named || known) {
            return false;
        }
        full |= known || whole;
    }
    // What costs most to tell is asked last.
    if !full || count > 5 || is_outlet(phrase) {
        return false;
    }
    let plain = fold::plain(phrase);
    !furniture::is_section(&plain) && !NOT_NAMES.iter().any(|w| plain.starts_with(w))
}

/// Beginnings of lines in capitalised words that are no names of people.
#[rustfmt::skip]
const NOT_NAMES: &[&str] = &[
    "noi nhan", "quyet nghi", "quyet dinh", "nghi quyet", "bao cao", "ke hoach", "chuong trinh",
    "thong bao", "viet nam", "ha noi", "tp.", "phu luc", "muc luc", "ket luan", "chu tich",
    "bi thu", "pho ", "giam doc", "kt.", "tm.", "tl.", "t/m", "thu tuong", "bo truong", "hdnd",
    "ubnd",
];

/// Two to ten capitals that abbreviate no body of government: `HNP`, `ĐCSVN`, `TN&MT`.
pub fn is_acronym(word: &str) -> bool {
    const BODIES: &[&str] = &[
        "ubnd", "hdnd", "mttq", "ubmttq", "ttubnd", "bch", "btv", "gd&dt", "nn&ptnt", "thpt",
        "thcs", "ntm", "ocop", "htx", "khkt", "gdp", "grdp",
    ];
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    (2..=10).contains(&letters)
        && !word.chars().any(|c| c.is_lowercase() || is_blank(c))
        && word.chars().all(|c| c.is_alphabetic() || "&/.".contains(c))
        && !BODIES.contains(&fold::plain(word).as_str())
}
