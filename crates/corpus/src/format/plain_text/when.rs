//! Days and times of publication, in the notations that pages use.

use std::ops::Range;
use std::sync::LazyLock;

use muctieu_extract::Date;
use regex::Regex;

use crate::Timestamp;

/// A day in a plain line: `03/09/2020`, `30.6.2020`, `ngay 30 thang 6 nam 2020`, `2020-09-03`.
static DAY: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        "(?:^|[^0-9])(?:([0-9]{1,2}) ?[/.-] ?([0-9]{1,2}) ?[/.-] ?([0-9]{4})\
         |([0-9]{1,2}) ?thang ?([0-9]{1,2}) ?,? ?(?:nam)? ?([0-9]{4})\
         |([0-9]{4})[-/]([0-9]{2})[-/]([0-9]{2})\
         |(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ([0-9]{1,2}),? ([0-9]{4}))(?:[^0-9]|$)",
    )
});

/// A time of day: `08:17`, `14h30`, `8 gio 15`, `9:28 am`, `8:15:00 SA` (sáng), `CH` (chiều).
static TIME: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        "(?:^|[^0-9/.-])([0-9]{1,2}) ?(?::|h|g|gio) ?([0-9]{2})(?: ?(?::|phut) ?(?:[0-9]{2})?)?\
         (?: ?(am|pm|sa|ch))?(?:[^0-9a-z/]|$)",
    )
});

/// What stands around them and says no more than that this is a date.
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        "(?:^|[^a-z])(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7]?\
         |(?:ngay |thoi gian |da )?(?:dang|cap nhat|xuat ban|ban hanh|tao|gui|viet|phat hanh)\
         (?: tin| bai)?(?: lan cuoi)?(?: luc| ngay| vao)?|ngay|luc|vao luc|vao hoi|hoi|thoi gian|post(?:ed)?(?: on)?|date\
         |(?:gmt|utc) ?[+-]? ?[0-9]*|(?:so |tong )?(?:luot|lan|da|so lan|so luot) ?(?:xem|doc|truy cap|nghe)(?: tin| bai)?(?: viet)?|views?|xem|doc\
         |binh luan|phan hoi|in bai(?: viet)?|in trang|chia se|am|pm|sa|ch|phut|theo doi)(?:[^a-z]|$)",
    )
});

fn regex(pattern: &str) -> Regex {
    // The patterns are constants that the tests below compile.
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("{error}"))
}

/// A date found in a plain line, and what else the line says.
#[derive(Clone, Debug)]
pub struct When {
    pub timestamp: Timestamp,
    /// Where day and time stand.
    pub spans: Vec<Range<usize>>,
    /// Where the words stand that say something beside the date.
    pub others: Vec<Range<usize>>,
}

/// The first day in a plain line, with a time of day where there is one.
pub fn find(plain: &str) -> Option<When> {
    if !has_year(plain) {
        return None;
    }
    let mut spans = Vec::new();
    let mut date = None;
    let mut from = 0;
    while let Some(captures) = DAY.captures_at(plain, from) {
        let range = inner(&captures, 1);
        from = range.end;
        if let Some(day) = day_of(&captures) {
            date = date.or(Some(day));
            spans.push(range);
        }
    }
    let date = date?;
    let mut time = None;
    let mut from = 0;
    while let Some(captures) = TIME.captures_at(plain, from) {
        let range = inner(&captures, 1);
        from = range.end.max(from + 1);
        if let Some(found) = time_of(&captures)
            && !spans.iter().any(|span| span.start < range.end && range.start < span.end)
        {
            time = time.or(Some(found));
            spans.push(range);
        }
    }
    let timestamp = Timestamp::new(date, time)?;
    let others = others(plain, &spans);
    Some(When { timestamp, spans, others })
}

/// Whether four digits follow each other: every notation of a day has the year so.
fn has_year(plain: &str) -> bool {
    let mut run = 0;
    plain.bytes().any(|b| {
        run = if b.is_ascii_digit() { run + 1 } else { 0 };
        run == 4
    })
}

/// From the first captured group on to the last.
fn inner(captures: &regex::Captures<'_>, first: usize) -> Range<usize> {
    let mut groups = captures.iter().skip(first).flatten();
    let start = groups.next().map_or(0, |group| group.start());
    let end = captures.iter().skip(first).flatten().last().map_or(start, |group| group.end());
    start..end
}

const MONTHS: &str = "janfebmaraprmayjunjulaugsepoctnovdec";

fn day_of(captures: &regex::Captures<'_>) -> Option<Date> {
    let number = |i: usize| captures.get(i).and_then(|group| group.as_str().parse::<u16>().ok());
    let small = |i: usize| number(i).map(|n| n as u8);
    let month =
        captures.get(10).and_then(|name| MONTHS.find(name.as_str())).map(|at| at as u8 / 3 + 1);
    let (year, month, day) = match (number(3), number(6), number(7)) {
        (Some(year), ..) => (year, small(2)?, small(1)?),
        (_, Some(year), _) => (year, small(5)?, small(4)?),
        (.., Some(year)) => (year, small(8)?, small(9)?),
        _ => (number(12)?, month?, small(11)?),
    };
    if !(1945..=2100).contains(&year) {
        return None;
    }
    // Month before day is wrong here, but where the day can be nothing else it is read.
    Date::new(year, month, day).or_else(|| Date::new(year, day, month))
}

fn time_of(captures: &regex::Captures<'_>) -> Option<(u8, u8)> {
    let number = |i: usize| captures.get(i).and_then(|group| group.as_str().parse::<u8>().ok());
    let (mut hour, minute) = (number(1)?, number(2)?);
    match captures.get(3).map(|half| half.as_str()) {
        Some("pm" | "ch") if hour < 12 => hour += 12,
        Some("am" | "sa") if hour == 12 => hour = 0,
        _ => {}
    }
    (hour < 24 && minute < 60).then_some((hour, minute))
}

/// The words of a plain line outside `spans` that are no label of a date.
fn others(plain: &str, spans: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut rest = plain.as_bytes().to_vec();
    for span in spans {
        rest[span.clone()].fill(b'#');
    }
    // Only ASCII was written over; where the copy is no text any more nothing was cut in two.
    let mut rest = String::from_utf8(rest).unwrap_or_default();
    let mut from = 0;
    while let Some(found) = LABEL.find_at(&rest, from) {
        let mut range = found.range();
        // The label's neighbours may begin or end the next one: they stay.
        while rest.as_bytes().get(range.start).is_some_and(|b| !b.is_ascii_lowercase()) {
            range.start += 1;
        }
        while range.end > range.start && !rest.as_bytes()[range.end - 1].is_ascii_alphanumeric() {
            range.end -= 1;
        }
        from = range.end.max(from + 1);
        if rest.is_char_boundary(range.start) && rest.is_char_boundary(range.end) {
            let hashes = "#".repeat(range.len());
            rest.replace_range(range, &hashes);
        }
        if from > rest.len() || !rest.is_char_boundary(from) {
            break;
        }
    }
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in rest.char_indices().chain([(rest.len(), ' ')]) {
        let inside = c != ' ' && c != '#' && c != '|';
        match start {
            None if inside => start = Some(at),
            Some(from) if !inside => {
                if rest[from..at].chars().any(char::is_alphabetic) {
                    words.push(from..at);
                }
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// A date glued to the end of a title, in brackets or after a label: where it begins.
/// `end` is where it ends, past the closing bracket; what follows is another line.
#[derive(Debug)]
pub struct Glued {
    pub start: usize,
    pub end: usize,
}

/// Whether the plain copy of a text may have digits: it has some, or full-width ones.
pub fn may_have_digits(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_digit() || b == 0xEF)
}

/// Looks in a plain line for a date in brackets, or for a labelled date or a day with a time at its end.
pub fn find_glued(plain: &str) -> Option<Glued> {
    if !plain.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    for (start, open) in plain.match_indices(['(', '[']) {
        let close = if open == "(" { ')' } else { ']' };
        let Some(length) = plain[start..].find(close) else { continue };
        let end = start + length + 1;
        if find(&plain[start + 1..end - 1]).is_some_and(|when| when.others.is_empty()) {
            return Some(Glued { start, end });
        }
    }
    let when = find(plain)?;
    let first = when.spans.iter().map(|span| span.start).min()?;
    let last_word = when.others.iter().map(|word| word.end).max()?;
    if last_word > first {
        return None;
    }
    // Between the last word of the title and the date stand labels, marks and the title's own year.
    let between = &plain[last_word..first];
    let label = between.find(|c: char| c.is_ascii_lowercase());
    let colon = label.is_some() && between.contains([':', '|']);
    if !colon && when.timestamp.time.is_none() {
        return None;
    }
    let start = label.map_or(first, |label| last_word + label);
    Some(Glued { start, end: plain.len() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::plain_text::fold::Folded;

    #[track_caller]
    fn dateline(line: &str) -> String {
        let plain = Folded::of(line).plain;
        match find(&plain) {
            Some(when) => {
                let others: Vec<&str> = when.others.iter().map(|r| &plain[r.clone()]).collect();
                [when.timestamp.to_string(), others.join(" ")].join(" ").trim_end().to_owned()
            }
            None => String::new(),
        }
    }

    #[test]
    fn notations_of_a_dateline() {
        for (line, read) in [
            ("03/09/2020 | 08:17", "2020-09-03T08:17"),
            ("15/10/2020 08:00", "2020-10-15T08:00"),
            ("Thứ Ba, 30/6/2020 08:15", "2020-06-30T08:15"),
            ("Thứ ba, ngày 30 tháng 6 năm 2020", "2020-06-30"),
            ("30-6-2020, 08:15 GMT+7", "2020-06-30T08:15"),
            ("Thứ Tư, 08/04/2015, 08:11 [GMT+7]", "2015-04-08T08:11"),
            ("Cập nhật lúc 14h30 ngày 5/3/2021", "2021-03-05T14:30"),
            ("Cập nhật lúc 22:28, Thứ Năm, 15/10/2020 (GMT+7)", "2020-10-15T22:28"),
            ("08:15 | 30/06/2020", "2020-06-30T08:15"),
            ("Ngày đăng: 30/06/2020", "2020-06-30"),
            ("30.6.2020", "2020-06-30"),
            ("30/06/2020 | Lượt xem: 1.234", "2020-06-30"),
            ("Đăng lúc 8 giờ 15 phút, ngày 30/06/2020 - 345 lượt xem", "2020-06-30T08:15"),
            ("(25/01/2018 09:28 AM)", "2018-01-25T09:28"),
            ("30/06/2020 3:05:00 CH", "2020-06-30T15:05"),
            ("2020-09-03T08:17", "2020-09-03T08:17"),
            ("28-08-2025, 19:45 (GMT+7)", "2025-08-28T19:45"),
            ("Hà Nội, ngày 05 tháng 12 năm 2020", "2020-12-05 ha noi,"),
            ("Thời sự 19-09-2023", "2023-09-19 thoi su"),
            ("CHỦ NHẬT, 5 THÁNG 7, 2020", "2020-07-05"),
            ("06/30/2020 07:05", "2020-06-30T07:05"),
            ("Ngày 31/02/2020", ""),
            ("Đạt 3.772 ha, 12.095 tỷ", ""),
            ("1.2.2020", "2020-02-01"),
            ("November 6, 2023 / Hạ tầng", "2023-11-06 ha tang"),
        ] {
            assert_eq!(dateline(line), read, "{line}");
        }
    }

    #[test]
    fn dates_glued_to_a_title() {
        for (line, title, read) in [
            ("huyen uy trien khai (16:04 08/01/2021)", "huyen uy trien khai", "2021-01-08T16:04"),
            ("hop lan 3 ( cap nhat ngay: 21/11/2024 )chieu nay", "hop lan 3", "2024-11-21"),
            (
                "tong ket nam 2020 cap nhat: 08/01/2021 16:04", "tong ket nam 2020",
                "2021-01-08T16:04",
            ),
            ("tong ket nam 2020 30/12/2020 7:05", "tong ket nam 2020", "2020-12-30T07:05"),
        ] {
            let glued = find_glued(line).unwrap_or_else(|| panic!("{line}"));
            assert_eq!(line[..glued.start].trim_end(), title);
            assert_eq!(dateline(&line[glued.start..glued.end]), read);
        }
        for line in ["ket qua den ngay 30/6/2020", "ky niem 30/4/2020", "nghi quyet (khoa xii)"] {
            assert!(find_glued(line).is_none(), "{line}");
        }
    }
}
