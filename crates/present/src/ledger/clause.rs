//! Where the clause and the sentence of a name begin and end.

use muctieu_extract::Span;

/// The first byte of the clause that holds byte `at`, not before `from`: commas, colons and brackets part clauses.
pub(super) fn clause_start(text: &str, from: u32, at: u32) -> u32 {
    boundary_before(text, from, at, &[',', ';', ':', '.', '!', '?', '…', '\n', '“', '”', '"'])
}

/// The first byte of the segment that holds byte `at`, not before `from`: semicolons and full stops part segments.
pub(super) fn segment_start(text: &str, from: u32, at: u32) -> u32 {
    boundary_before(text, from, at, &[';', '.', '!', '?', '…', '\n'])
}

/// The end of the clause that byte `at` stands in, not after `to`.
pub(super) fn clause_end(text: &str, at: u32, to: u32) -> u32 {
    let rest = Span::new(at.min(to), to).of(text);
    let ends = rest.char_indices().find(|(offset, sign)| {
        let parts =
            [',', ';', ':', '.', '!', '?', '…', '\n', '(', ')', '“', '”', '"'].contains(sign);
        parts && parts_here(rest, *offset, *sign)
    });
    ends.map_or(to, |(offset, _)| at + offset as u32)
}

fn boundary_before(text: &str, from: u32, at: u32, signs: &[char]) -> u32 {
    // No sentence is so long; a list without end is looked through once, not for each of its figures.
    const FAR: u32 = 4096;
    let from = from.max(text.floor_char_boundary(at.saturating_sub(FAR) as usize) as u32);
    let before = Span::new(from.min(at), at).of(text);
    // What stands in brackets before it parts nothing: `Tổng sản phẩm (GRDP) của tỉnh`.
    let mut closed = 0;
    let begins = before.char_indices().rev().find(|(offset, sign)| {
        match sign {
            ')' => closed += 1,
            '(' if closed > 0 => closed -= 1,
            '(' => return true,
            _ if closed == 0 => return signs.contains(sign) && parts_here(before, *offset, *sign),
            _ => {}
        }
        false
    });
    begins.map_or(from, |(offset, sign)| from + (offset + sign.len_utf8()) as u32)
}

/// `973,611` and `1.000` hold no boundary.
fn parts_here(text: &str, offset: usize, sign: char) -> bool {
    if !matches!(sign, ',' | '.' | ':') {
        return true;
    }
    let next = text[offset + sign.len_utf8()..].chars().next();
    next.is_none_or(|c| !c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_clauses_and_segments_begin() {
        let text = "A xong; thu ngân sách 1.000 tỷ, phấn đấu số thu đạt 36 tỷ; hết";
        let at = text.find("36").unwrap() as u32;
        let end = text.len() as u32;
        let from = |start: u32| Span::new(start, end).of(text).trim_start();
        assert!(from(clause_start(text, 0, at)).starts_with("phấn đấu"));
        assert!(from(segment_start(text, 0, at)).starts_with("thu ngân sách"));
        let first = text.find("1.000").unwrap() as u32;
        assert!(from(clause_start(text, 0, first)).starts_with("thu ngân sách"));
        let text = "(xem trang 3) Tổng sản phẩm (GRDP) năm 2020 (ước tăng 6%";
        let at = |words: &str| text.find(words).unwrap() as u32;
        assert_eq!(clause_start(text, 0, at("năm")), 0);
        assert_eq!(clause_start(text, 0, at("6%")), at("ước"));
        let text = "A xong; thu ngân sách 1.000 tỷ, phấn đấu số thu đạt 36 tỷ; hết";
        assert_eq!(clause_end(text, first, end), text.find(", phấn").unwrap() as u32);
    }

    #[test]
    fn a_list_without_end_is_not_looked_through_for_each_of_its_figures() {
        let text = "ố, ".repeat(3000);
        for at in [text.len() as u32, 8000, 2000] {
            let start = segment_start(&text, 0, at);
            assert!(text.is_char_boundary(start as usize) && at - start < 4100, "{start} of {at}");
        }
    }
}
