//! What the words around a figure say of it, beside what it measures.

use super::clause::{clause_end, clause_start, segment_start};
use super::figure::Figure;
use super::fold::{fold, plain};
use muctieu_extract::{Block, Quantity, Span, Syllable};

/// What the words around a figure say of it.
pub(super) struct Said {
    /// `hằng năm`, `mỗi năm`.
    pub each_year: bool,
    /// `có thêm`, `trồng mới`.
    pub added: bool,
    /// `ước đạt`.
    pub estimate: bool,
    /// `trên một vạn dân`, `/10.000 dân`: so many in the population.
    pub by_people: bool,
}

impl Said {
    pub(super) fn of(text: &str, block: Span, quantity: &Quantity) -> Said {
        const EACH_YEAR: &str = "hằng năm,hàng năm,mỗi năm";
        // `có thêm 10 xã đạt chuẩn, 5 xã nâng cao`: none of these stands between, but the unit.
        const VERBS: &str = "có,còn,lên,đến,nâng,là,đưa,giảm,toàn,tổng";
        let at = quantity.span;
        let before = words(text, segment_start(text, block.start, at.start), at.start);
        let end = clause_end(text, at.end, block.end);
        let clause = words(text, clause_start(text, block.start, at.start), end);
        let more = last(&before, "thêm");
        let unit = quantity.unit.map_or("", |unit| unit.as_str(text));
        let goes_on = before.len() - more < 4 || last(&before[more..], unit) > 0;
        // The last year that is spoken of before the figure decides: `hằng năm …, đến năm 2025 …`.
        let year = last(&before, "năm");
        let cue = quantity.evidence.status.span.unwrap_or(Span::new(0, 0));
        Said {
            each_year: year > 0 && year == last(&before, EACH_YEAR)
                || last(&words(text, at.end, end), EACH_YEAR) > 0,
            added: more > last(&before, VERBS) && goes_on
                || !before.is_empty() && last(&before, "mới") == before.len(),
            estimate: last(&words(text, cue.start, cue.end), "ước") > 0,
            by_people: last(&clause, "vạn dân,000 dân") > 0,
        }
    }
}

/// The block that a quantity stands in; blocks are in order, and each byte is in one.
pub(super) fn block_of(text: &str, blocks: &[Block], at: Span) -> Span {
    let whole = Span::new(0, text.len() as u32);
    let block = blocks.get(blocks.partition_point(|block| block.span.end <= at.start));
    block.map(|block| block.span).filter(|span| span.contains(at)).unwrap_or(whole)
}

pub(super) fn words(text: &str, from: u32, to: u32) -> Vec<Syllable> {
    plain(Span::new(from.min(to), to).of(text))
}

/// The end of the last of some phrases, apart by commas, among syllables; 0 where there is none.
#[inline(never)]
pub(super) fn last(among: &[Syllable], phrases: &str) -> usize {
    let ends = phrases.split(',').filter_map(|phrase| {
        let phrase = plain(phrase);
        (1..=among.len()).rev().find(|end| among[..*end].ends_with(&phrase))
    });
    ends.max().unwrap_or(0)
}

/// `kết nạp 9 đảng viên, chỉ tiêu giao là ⟨8 đảng viên⟩`, `668 đảng viên, bình quân mỗi năm ⟨133 đảng viên⟩`: whether
/// a figure is of what the one before it in the sentence counts, by its plan or by the year.
pub(super) fn repeats(text: &str, before: &Figure, figure: &Figure) -> bool {
    const NEAR: u32 = 120;
    let (from, to) = (before.quantity.span.end, figure.quantity.span.start);
    let units = figure.unit.as_ref().zip(before.unit.as_ref());
    if !units.is_some_and(|(a, b)| a.agrees(b)) || from > to || to - from > NEAR {
        return false;
    }
    let between = words(text, from, to);
    let named = figure.quantity.indicator.map_or("", |words| words.of(text));
    last(&between, "kế hoạch,mục tiêu,chỉ tiêu,bình quân") > 0
        && segment_start(text, from, to) == from
        && fold(named).syllables() == fold(&figure.unit_text).syllables()
}
