//! Who wrote an article, and which outlet is credited.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::fold::{Folded, is_blank};
use super::furniture;

/// What a line of credits says, as byte ranges of the line.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Credit {
    pub byline: Option<Range<usize>>,
    pub source: Option<Range<usize>>,
}

/// `Nguồn: …`, `(Nguồn tin: …)`, `Nguồn baochinhphu.vn`.
static SOURCE: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        "^[(*\\[ ]*(?:theo |trich )?nguon(?: tin| bai| trich| bai viet)?(?: ?[:-] ?([^ ].*)\
         | ([a-z0-9.-]+\\.(?:vn|com|net|org)))$",
    )
});

/// `Tác giả: …`, `Tin, ảnh: …`, `Bài và ảnh: …`, `Thực hiện: …`; without an office or a colon none.
static BYLINE: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        "^[(*\\[ ]*(?:tac gia(?: bai viet)?|nguoi (?:viet|dang|thuc hien|dua tin)|dang boi|tin(?: tuc)?|bai(?: viet)?|anh|clip|video|tin bai|bai anh|thuc hien|phong vien|pv|bien (?:tap|soan)|dua tin|tong hop|suu tam|nhom (?:pv|phong vien|tac gia)|ctv|cong tac vien)\
         (?: ?(?:,|va|-|/|&|;) ?(?:tin|bai|anh|clip|video|anh va clip))* ?: ?([^ ].*)$",
    )
});

/// What separates an author from a second credit on the same line: `… - Nguồn: …`, `…; Ảnh: …`.
static SECOND: LazyLock<Regex> =
    LazyLock::new(|| regex("[ ,;.|/(-]*(nguon(?: tin)?|anh|video|clip|bien tap|ky thuat) ?: ?"));

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("{error}"))
}

/// Reads a line that says what it credits: `Tác giả: …`, `Nguồn: …`.
pub fn labelled(line: &str) -> Option<Credit> {
    let folded = Folded::of(line);
    if let Some(captures) = SOURCE.captures(&folded.plain) {
        let value = captures.get(1).or(captures.get(2))?;
        let source = trim(line, folded.range(value.start(), value.end()));
        return Some(Credit { byline: None, source: Some(source) });
    }
    let value = BYLINE.captures(&folded.plain)?.get(1)?;
    let (mut end, mut source) = (value.end(), None);
    if let Some(second) = SECOND.captures_at(&folded.plain, value.start()) {
        let (whole, label) = (second.get(0)?, second.get(1)?);
        end = whole.start();
        if label.as_str().starts_with("nguon") {
            let rest = trim(line, folded.range(whole.end(), folded.plain.len()));
            source =
                Some(rest.start..SECOND.find(&line[rest.clone()]).map_or(rest.end, |_| rest.end));
        }
    }
    if end <= value.start() {
        return None;
    }
    let mut credit = divide(line, trim(line, folded.range(value.start(), end)));
    credit.source = source.or(credit.source);
    Some(credit)
}

/// Reads a line that only names: `Ngọc Lâm`, `Bình Minh/Trung tâm TT&VH Ba Chẽ`, `Theo TTXVN`.
/// Sure only where such a line stands at the end of an article or under its title.
pub fn unlabelled(line: &str) -> Option<Credit> {
    let folded = Folded::of(line);
    let mut bare = trim(line, 0..line.len());
    if line[bare.clone()].starts_with('(') && line[bare.clone()].ends_with(')') {
        bare = trim(line, bare.start + 1..bare.end - 1);
    }
    if let Some(name) = line.strip_prefix("By ").filter(|name| are_names(name)) {
        return Some(Credit { byline: Some(line.len() - name.len()..line.len()), source: None });
    }
    if let Some(outlet) = folded.plain.trim_matches(['(', ' ', ')']).strip_prefix("theo ") {
        let start = folded.plain.find("theo ").map_or(0, |at| at + "theo ".len());
        let source = trim(line, folded.range(start, folded.plain.len()));
        let named = line[source.clone()].starts_with(char::is_uppercase) || is_site(outlet);
        let short = outlet.split(' ').count() <= 7 && !outlet.contains([',', ';', ':']);
        return (named && short).then_some(Credit { byline: None, source: Some(source) });
    }
    let credit = divide(line, bare.clone());
    match (&credit.byline, &credit.source) {
        (Some(byline), _) if is_press(&line[bare.clone()]) || !are_names(&line[byline.clone()]) => {
            let whole = &line[bare.clone()];
            (is_outlet(whole)).then_some(Credit { byline: None, source: Some(bare) })
        }
        (None, None) => None,
        _ => Some(credit),
    }
}

/// Divides `Bình Minh/Trung tâm TT&VH Ba Chẽ` or `A – B (Phòng VHTT)` into authors and their outlet.
fn divide(line: &str, whole: Range<usize>) -> Credit {
    let text = &line[whole.clone()];
    let at = |offset: usize| whole.start + offset;
    if let Some(open) = text.rfind('(').filter(|_| text.ends_with(')')) {
        let inside = trim(line, at(open + 1)..whole.end - 1);
        let before = trim(line, whole.start..at(open));
        if !before.is_empty() {
            let source = is_outlet(&line[inside.clone()]).then_some(inside);
            return Credit { byline: Some(before), source };
        }
    }
    let cut = text
        .char_indices()
        .filter(|(i, c)| {
            let dash = matches!(c, '-' | '–' | '—');
            matches!(c, '/' | ',' | '|') || dash && text[..*i].ends_with(is_blank)
        })
        .find(|(i, c)| is_outlet(text[i + c.len_utf8()..].trim_matches(is_blank)));
    match cut {
        Some((i, c)) => Credit {
            byline: Some(trim(line, whole.start..at(i))),
            source: Some(trim(line, at(i + c.len_utf8())..whole.end)),
        },
        None => Credit { byline: Some(whole), source: None },
    }
}

/// The range without blanks, brackets and marks at its ends.
fn trim(line: &str, range: Range<usize>) -> Range<usize> {
    let mark = |c: char| is_blank(c) || "*.,;:-–|/\"“”".contains(c);
    let text = &line[range.clone()];
    let left = text.trim_start_matches(mark);
    let mut kept = left.trim_end_matches(mark);
    // A full stop belongs to initials (`Đ.H.`), not to a name.
    if kept.contains('.') && left[kept.len()..].starts_with('.') {
        kept = &left[..kept.len() + 1];
    }
    let start = range.start + (text.len() - left.len());
    // What opened a bracket stands before the value: `(Nguồn: …)`.
    if kept.ends_with(')') && !kept.contains('(') {
        kept = kept[..kept.len() - 1].trim_end_matches(mark);
    }
    start..start + kept.len()
}

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
fn is_outlet(phrase: &str) -> bool {
    let plain = Folded::of(phrase).plain;
    let words = plain.split(' ').count();
    if words > 14 || phrase.is_empty() {
        return false;
    }
    let acronym = |word: &str| {
        word.chars().filter(|c| c.is_uppercase()).count() >= 3 && !word.contains(char::is_lowercase)
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

fn is_press(phrase: &str) -> bool {
    let small = phrase.to_lowercase();
    PRESS.iter().any(|name| small.starts_with(name))
}

fn is_site(plain: &str) -> bool {
    let ends = ["vn", "com", "net", "org"];
    !plain.contains(' ') && plain.rsplit_once('.').is_some_and(|(_, end)| ends.contains(&end))
}

/// Whether a phrase is one or more people's names, initials or pen names.
pub fn are_names(phrase: &str) -> bool {
    const ALONE: &[&str] = &[
        "pv", "ctv", "bbt", "p.v", "t.h", "th", "t/h", "btv", "nhom pv", "nhom phong vien",
        "phong vien",
    ];
    let plain = Folded::of(phrase).plain;
    if ALONE.contains(&plain.as_str()) {
        return true;
    }
    if phrase.len() > 120
        || is_outlet(phrase)
        || furniture::is_section(&plain)
        || NOT_NAMES.iter().any(|w| plain.starts_with(w))
    {
        return false;
    }
    let parts = phrase
        .split([',', '/', '&', ';', '–', '—', '-', '(', ')'])
        .flat_map(|part| part.split(" và "));
    let mut full = false;
    let mut count = 0;
    for part in parts.map(|part| part.trim_matches(is_blank)).filter(|part| !part.is_empty()) {
        count += 1;
        let words: Vec<&str> = part.split(is_blank).filter(|word| !word.is_empty()).collect();
        let name_word = |word: &&str| {
            let dotted = word.contains('.');
            word.starts_with(char::is_uppercase)
                && word.chars().filter(|c| c.is_alphabetic()).count() <= 7
                && word.chars().all(|c| {
                    c.is_alphabetic()
                        || ".\u{300}\u{301}\u{303}\u{309}\u{323}\u{302}\u{306}\u{31b}".contains(c)
                })
                && (dotted || word.chars().count() >= 1)
        };
        let known = ALONE.contains(&Folded::of(part).plain.as_str());
        if !known && (words.len() > 5 || !words.iter().all(name_word)) {
            return false;
        }
        full |= known || words.len() >= 2 || part.contains('.');
    }
    full && count <= 5
}

/// Beginnings of lines in capitalised words that are no names of people.
#[rustfmt::skip]
const NOT_NAMES: &[&str] = &[
    "noi nhan", "quyet nghi", "quyet dinh", "nghi quyet", "bao cao", "ke hoach", "chuong trinh",
    "thong bao", "viet nam", "ha noi", "tp.", "phu luc", "muc luc", "ket luan", "chu tich",
    "bi thu", "pho ", "giam doc", "kt.", "tm.", "tl.", "t/m", "thu tuong", "bo truong", "hdnd",
    "ubnd",
];

/// The outlet that a lead names before its first sentence: `HNP - Sáng 08/01 …`, `(ĐCSVN) – …`,
/// `Chinhphu.vn - …`, `BTO-…`, `Hà Nội (TTXVN 30/6) - …`. A range of the text.
pub fn outlet_prefix(text: &str) -> Option<Range<usize>> {
    let head = &text[..text.floor_char_boundary(96)];
    let dash = |s: &str| s.trim_start_matches(is_blank).starts_with(['-', '–', '—', ':']);
    if let Some(open) = head.find('(').filter(|&open| open <= 32) {
        let close = open + head[open..].find(')')?;
        let inside = &head[open + 1..close];
        let words = inside.split(is_blank).count();
        let agency = inside.split(is_blank).next().unwrap_or(inside);
        let after = dash(&head[close + 1..]);
        return if open == 0 {
            let named =
                is_site(&Folded::of(inside).plain) || is_acronym(inside) || is_outlet(inside);
            (named && words <= 6 && (after || is_acronym(inside))).then_some(open + 1..close)
        } else {
            (after && is_acronym(agency)).then_some(open + 1..open + 1 + agency.len())
        };
    }
    let end = head.find(|c: char| is_blank(c) || "-–—:".contains(c))?;
    let (name, rest) = (&head[..end], &head[end..]);
    let site = is_site(&Folded::of(name).plain);
    if !dash(rest) || !(site || is_acronym(name)) {
        return None;
    }
    let spaced = rest.starts_with(is_blank);
    let rest = rest.trim_start_matches(is_blank);
    let after = rest.get(rest.chars().next()?.len_utf8()..)?;
    // `KT-XH`, `GD-ĐT`: glued to the dash, what follows must be an ordinary word.
    let mut next = after.chars();
    let ordinary = next.next().is_some_and(char::is_uppercase)
        && next.next().is_some_and(|c| c.is_lowercase());
    (spaced && !after.is_empty() || ordinary || after.starts_with(is_blank)).then_some(0..end)
}

/// Two to ten capitals that abbreviate no body of government: `HNP`, `ĐCSVN`, `TN&MT`.
fn is_acronym(word: &str) -> bool {
    const BODIES: &[&str] = &[
        "ubnd", "hdnd", "mttq", "ubmttq", "ttubnd", "bch", "btv", "gd&dt", "nn&ptnt", "thpt",
        "thcs", "ntm", "ocop", "htx", "khkt", "gdp", "grdp",
    ];
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    (2..=10).contains(&letters)
        && !word.chars().any(|c| c.is_lowercase() || is_blank(c))
        && word.chars().all(|c| c.is_alphabetic() || "&/.".contains(c))
        && !BODIES.contains(&Folded::of(word).plain.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(line: &str, credit: Option<Credit>) -> (String, String) {
        let credit = credit.unwrap_or_default();
        let text = |range: Option<Range<usize>>| range.map_or("", |r| &line[r]).to_owned();
        (text(credit.byline), text(credit.source))
    }

    #[test]
    fn labelled_credits() {
        for (line, byline, source) in [
            ("Nguồn: TTTĐ", "", "TTTĐ"),
            ("(Nguồn: Báo Nhân Dân)", "", "Báo Nhân Dân"),
            ("Nguồn tin : hanoimoi.com.vn", "", "hanoimoi.com.vn"),
            ("Nguồn baochinhphu.vn", "", "baochinhphu.vn"),
            ("Theo nguồn: TTXVN", "", "TTXVN"),
            ("Tác giả: Thu Hà", "Thu Hà", ""),
            ("Tác giả: N.V.T - Nguồn: BCDNTM. TV", "N.V.T", "BCDNTM. TV"),
            ("Bài, ảnh: Hoàng Lan", "Hoàng Lan", ""),
            ("Bài và ảnh: HOÀNG LAN", "HOÀNG LAN", ""),
            ("Tin, ảnh: Minh Anh – Thu Hà (Phòng VHTT)", "Minh Anh – Thu Hà", "Phòng VHTT"),
            ("Bài: Ngọc Lâm; Ảnh: Thu Hà", "Ngọc Lâm", ""),
            ("Thực hiện: Danh Văn - Duy Hòa", "Danh Văn - Duy Hòa", ""),
            ("PV: Quỳnh Trang", "Quỳnh Trang", ""),
            ("NFD Nguồn: x", "", ""),
            ("Tin mới nhận", "", ""),
        ] {
            assert_eq!(shown(line, labelled(line)), (byline.into(), source.into()), "{line}");
        }
    }

    #[test]
    fn names_alone() {
        for (line, byline, source) in [
            ("Ngọc Lâm", "Ngọc Lâm", ""),
            ("Trường Giang./.", "Trường Giang", ""),
            ("NGUYỄN VĂN A", "NGUYỄN VĂN A", ""),
            ("Bình Minh/Trung tâm TT&VH Ba Chẽ", "Bình Minh", "Trung tâm TT&VH Ba Chẽ"),
            ("Minh Anh - Văn phòng Huyện ủy", "Minh Anh", "Văn phòng Huyện ủy"),
            ("Tố Tuấn – Nhật Quang", "Tố Tuấn – Nhật Quang", ""),
            ("Thu Hà và Lê Minh", "Thu Hà và Lê Minh", ""),
            ("Hoàng Lan (T/h)", "Hoàng Lan", ""),
            ("PV", "PV", ""),
            ("Đ.H", "Đ.H", ""),
            ("Theo TTXVN", "", "TTXVN"),
            ("Theo Báo Quảng Ninh", "", "Báo Quảng Ninh"),
            ("(Theo chinhphu.vn)", "", "chinhphu.vn"),
            ("Báo Nhân Dân", "", "Báo Nhân Dân"),
            ("(TTXVN/Vietnam+)", "", "TTXVN/Vietnam+"),
            ("Phòng VH-TT", "", "Phòng VH-TT"),
            ("Ban Tuyên giáo Huyện ủy", "", "Ban Tuyên giáo Huyện ủy"),
            ("Xây dựng Đảng bộ trong sạch", "", ""),
            ("Nơi nhận:", "", ""),
            ("Theo đó, huyện phấn đấu", "", ""),
            ("Năm 2025", "", ""),
            ("Kết quả đạt được", "", ""),
        ] {
            assert_eq!(shown(line, unlabelled(line)), (byline.into(), source.into()), "{line}");
        }
    }

    #[test]
    fn outlets_before_a_lead() {
        for (lead, outlet) in [
            ("HNP - Sáng 08/01, Huyện ủy", "HNP"),
            ("(ĐCSVN) – Chiều 5/3", "ĐCSVN"),
            ("(Chinhphu.vn) - Thủ tướng", "Chinhphu.vn"),
            ("(TN&MT) - Sáng nay", "TN&MT"),
            ("BTO-Sáng nay, Huyện ủy", "BTO"),
            ("Baonghean.vn - Đến Anh Sơn", "Baonghean.vn"),
            ("Hà Nội (TTXVN 30/6) - Chính phủ", "TTXVN"),
            ("KT-XH của huyện phát triển", ""),
            ("UBND - HĐND huyện", ""),
            ("Năm 2020 - năm đầu nhiệm kỳ", ""),
            ("(Khóa XII) - Nghị quyết", ""),
            ("GDP: tăng 7%", ""),
        ] {
            assert_eq!(outlet_prefix(lead).map_or("", |r| &lead[r]), outlet, "{lead}");
        }
    }
}
