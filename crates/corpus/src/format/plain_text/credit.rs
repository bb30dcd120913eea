//! Who wrote an article, and which outlet is credited.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::fold::{self, Folded, is_blank};
use super::names::{are_names, is_acronym, is_outlet, is_press, is_site};

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

/// The same before names, without a colon: `Bài và ảnh THU HÀ`, `Phóng viên Thu Hà`.
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        "^[(*\\[ ]*(?:tac gia|thuc hien|phong vien|pv|p\\.v|ctv|by|(?:tin|bai)(?: ?(?:,|va|-|/|&) ?(?:tin|bai|anh))*) ",
    )
});

/// Words before an outlet's name: `Theo Báo Nhân Dân`, `Nguồn Báo Nhân Dân`.
static FROM: LazyLock<Regex> =
    LazyLock::new(|| regex("^[(*\\[ ]*(?:theo(?: nguon)?|nguon|trich) ?:? "));

/// What separates an author from a second credit on the same line: `… - Nguồn: …`, `…; Ảnh: …`.
static SECOND: LazyLock<Regex> =
    LazyLock::new(|| regex("[ ,;.|/(-]*(nguon(?: tin)?|anh|video|clip|bien tap|ky thuat) ?: ?"));

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("{error}"))
}

/// Whether a plain line has what every label has: the patterns need not be asked about most lines.
pub fn may_label(plain: &str) -> bool {
    plain.contains(':') || plain.contains("nguon")
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
    let office = credit.byline.clone().filter(|byline| is_outlet(&line[byline.clone()]));
    if office.is_some() && credit.source.is_none() {
        credit = Credit { byline: None, source: office };
    }
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
    if let Some(found) = FROM.find(&folded.plain) {
        let source = trim(line, folded.range(found.end(), folded.plain.len()));
        let words = &line[source.clone()];
        let named = words.starts_with(char::is_uppercase) || is_site(&words.to_lowercase());
        let short = words.split(is_blank).count() <= 8 && !words.contains([',', ';', ':']);
        return (named && short).then_some(Credit { byline: None, source: Some(source) });
    }
    if is_press(&line[bare.clone()]) {
        return is_outlet(&line[bare.clone()])
            .then_some(Credit { byline: None, source: Some(bare) });
    }
    // `Tin, ảnh Thu Hà`: a label without a colon, before names only.
    let mut names = bare.clone();
    if let Some(label) = LABEL.find(&folded.plain) {
        let after = trim(line, folded.range(label.end(), folded.plain.len()));
        if are_names(&line[after.clone()]) {
            names = after;
        }
    }
    // `Thu Hà - Ảnh: Minh Anh`
    if let Some(second) = SECOND.find_at(&folded.plain, 1) {
        names.end =
            names.end.min(folded.range(second.start(), second.end()).start).max(names.start);
    }
    let credit = divide(line, trim(line, names));
    match &credit.byline {
        Some(byline) if are_names(&line[byline.clone()]) => Some(credit),
        _ => is_outlet(&line[bare.clone()]).then_some(Credit { byline: None, source: Some(bare) }),
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
            let named = FROM.find(&fold::plain(&line[inside.clone()])).map(|found| {
                let from = Folded::of(&line[inside.clone()]).range(found.end(), found.end()).start;
                inside.start + from..inside.end
            });
            let source = named.or(is_outlet(&line[inside.clone()]).then_some(inside));
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
            let named = is_site(&fold::plain(inside)) || is_acronym(inside) || is_outlet(inside);
            (named && words <= 6 && (after || is_acronym(inside))).then_some(open + 1..close)
        } else {
            (after && is_acronym(agency)).then_some(open + 1..open + 1 + agency.len())
        };
    }
    let end = head.find(|c: char| is_blank(c) || "-–—:".contains(c))?;
    let (name, rest) = (&head[..end], &head[end..]);
    let site = is_site(&fold::plain(name));
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
            ("Thu Hà (Theo Báo Nhân Dân)", "Thu Hà", "Báo Nhân Dân"),
            ("Tin, ảnh Thu Hà", "Thu Hà", ""),
            ("Bài và ảnh THU HÀ", "THU HÀ", ""),
            ("Phóng viên Thu Hà", "Thu Hà", ""),
            ("Thu Hà - Ảnh: Minh Anh", "Thu Hà", ""),
            ("Thu Hà; ảnh: Minh Anh", "Thu Hà", ""),
            ("P.T.H", "P.T.H", ""),
            ("H'Lan Niê", "H'Lan Niê", ""),
            ("Nguồn Báo Nhân Dân", "", "Báo Nhân Dân"),
            ("Theo: TTXVN", "", "TTXVN"),
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
