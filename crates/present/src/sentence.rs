//! The sentence that a mark stands in, for quoting.

use muctieu_extract::letter::{is_capital, is_letter_or_digit};
use muctieu_extract::{Block, Span};

/// Longest quotation, in characters, on either side of the mark.
const REACH: usize = 320;

/// How far beyond [`REACH`] the text is looked at, so that what ends a sentence is seen whole.
const SLACK: usize = 64;

/// The sentence of `text` around `mark`, within the block that holds it, white space trimmed.
///
/// A quotation for people: where a sentence is very long it is cut between words, at most 320 characters
/// on either side of the mark. The time it takes does not grow with the text.
pub fn sentence_around(text: &str, blocks: &[Block], mark: Span) -> Span {
    let whole = Span::new(0, text.len() as u32);
    let block = blocks.get(blocks.partition_point(|block| block.span.end < mark.end));
    let block = block.map(|block| block.span).filter(|span| span.contains(mark)).unwrap_or(whole);
    let (Some(before), Some(after)) = (
        text.get(block.start as usize..mark.start as usize),
        text.get(mark.end as usize..block.end as usize),
    ) else {
        return mark;
    };
    let far = before.char_indices().rev().nth(REACH + SLACK).map_or(0, |(from, _)| from);
    let before = &before[far..];
    let after = after.char_indices().nth(REACH + SLACK).map_or(after, |(to, _)| &after[..to]);

    let start = ends(before).last().unwrap_or(0);
    let end = ends(after).next().unwrap_or(after.len());
    let start = start + cut_from_the_left(&before[start..]);
    let end = cut_from_the_right(&after[..end]);

    let lead = before[start..].len() - before[start..].trim_start().len();
    let tail = after[..end].len() - after[..end].trim_end().len();
    Span::new(mark.start - (before.len() - start - lead) as u32, mark.end + (end - tail) as u32)
}

/// Where sentences end: after the mark that closes one, where white space and a capital follow.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices().filter_map(move |(at, sign)| {
        let after = at + sign.len_utf8();
        if sign == '\n' {
            return Some(after);
        }
        if !matches!(sign, '.' | '!' | '?' | '…') {
            return None;
        }
        let mut rest = text[after..].chars();
        let spaced = rest.next().is_none_or(char::is_whitespace);
        let next = rest.find(|c| is_letter_or_digit(*c));
        let word = text[..at].rsplit(|c: char| !is_letter_or_digit(c)).next().unwrap_or("");
        // `TP. Hà Nội`, `1. Về kinh tế`: the full stop of an abbreviation or a list number ends nothing.
        let short = sign == '.' && !word.is_empty() && word.chars().count() <= 2;
        let initials = word.chars().all(is_capital);
        let list_number = word.bytes().all(|byte| byte.is_ascii_digit())
            && text[..at - word.len()].trim_end().is_empty();
        let abbreviated = short && (initials || list_number);
        (spaced && !abbreviated && next.is_none_or(|c| is_capital(c) || c.is_ascii_digit()))
            .then_some(after)
    })
}

fn cut_from_the_left(text: &str) -> usize {
    let Some((from, _)) = text.char_indices().rev().nth(REACH) else { return 0 };
    from + text[from..].find(char::is_whitespace).unwrap_or(0)
}

fn cut_from_the_right(text: &str) -> usize {
    let Some((to, _)) = text.char_indices().nth(REACH) else { return text.len() };
    text[..to].rfind(char::is_whitespace).unwrap_or(to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use muctieu_extract::BlockKind;

    fn check(marked: &str, expected: &str) {
        let start = marked.find('⟦').unwrap();
        let end = marked.find('⟧').unwrap() - '⟦'.len_utf8();
        let text = marked.replace(['⟦', '⟧'], "");
        let block =
            Block { kind: BlockKind::Paragraph, level: 0, span: Span::new(0, text.len() as u32) };
        let mark = Span::new(start as u32, end as u32);
        assert_eq!(sentence_around(&text, &[block], mark).of(&text), expected);
    }

    #[test]
    fn the_sentence_around_a_mark() {
        check("Đã xong. Năm 2020 thu ⟦36 tỷ đồng⟧. Mai tính.", "Năm 2020 thu 36 tỷ đồng.");
        check("Thu ⟦1.000 tỷ⟧ ở TP. Hà Nội! Hết", "Thu 1.000 tỷ ở TP. Hà Nội!");
        check(" 1. Thu ⟦36 tỷ đồng⟧ ", "1. Thu 36 tỷ đồng");
        check("Xong năm 2020. Thu ⟦36 tỷ⟧", "Thu 36 tỷ");
        check("⟦36 tỷ⟧", "36 tỷ");
        check("Một dòng\nThu ⟦36 tỷ⟧\nDòng nữa", "Thu 36 tỷ");
    }

    #[test]
    fn a_sentence_without_end_is_cut_between_words() {
        let text = format!("{} ⟦5⟧ {}", "mười ".repeat(500), "hai ".repeat(500));
        let start = text.find('⟦').unwrap();
        let text = text.replace(['⟦', '⟧'], "");
        let span = sentence_around(&text, &[], Span::new(start as u32, start as u32 + 1));
        let quoted = span.of(&text);
        assert!(quoted.starts_with("mười ") && quoted.ends_with(" hai"), "{quoted}");
        assert!(quoted.chars().count() <= 2 * REACH + 1);
    }
}
