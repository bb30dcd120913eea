//! What the words around a figure say of it, beside what it measures.

use super::clause::{clause_end, clause_start, segment_start};
use super::figure::Figure;
use super::fold::fold;
use super::name::known;
use muctieu_extract::{Block, Dimension, Quantity, Span, Syllable, syllables};

/// What the words around a figure say of it.
#[derive(Default)]
pub(super) struct Said {
    /// `hằng năm`, `mỗi năm`.
    pub each_year: bool,
    /// `có thêm`, `trồng mới`.
    pub added: bool,
    /// `ước đạt`.
    pub estimate: bool,
    /// `trên một vạn dân`, `/10.000 dân`: a count of so many in the population.
    pub by_people: bool,
}

impl Said {
    pub(super) fn of(text: &str, blocks: &[Block], quantity: &Quantity) -> Said {
        let at = quantity.span;
        let block = blocks.iter().map(|block| block.span).find(|span| span.contains(at));
        let block = block.unwrap_or(Span::new(0, text.len() as u32));
        let words = |from: u32, to: u32| -> Vec<Syllable> {
            syllables(Span::new(from.min(to), to).of(text)).map(|(word, _)| word).collect()
        };
        let before = words(segment_start(text, block.start, at.start), at.start);
        let after = words(at.end, clause_end(text, at.end, block.end));
        let [year, more, new] = known("năm thêm mới");
        let every: [_; 3] = known("hằng hàng mỗi");
        let of_each =
            |words: &[Syllable], place: usize| place > 0 && every.contains(&words[place - 1]);
        // The last year that is spoken of before the figure decides: `hằng năm …, đến năm 2025 …`.
        let last = before.iter().rposition(|word| *word == year);
        let each_year = last.is_some_and(|place| of_each(&before, place))
            || (0..after.len()).any(|place| after[place] == year && of_each(&after, place));
        // `có thêm 10 xã đạt chuẩn, 5 xã nâng cao`: no other verb stands between.
        let verbs: [_; 10] = known("có còn lên đến nâng là đưa giảm toàn tổng");
        let added = before.last() == Some(&new)
            || before
                .iter()
                .rposition(|word| *word == more)
                .is_some_and(|place| before[place + 1..].iter().all(|word| !verbs.contains(word)));
        let counts = quantity.dimension == Dimension::Count;
        let by_people = counts && {
            let clause = clause_start(text, block.start, at.start);
            let all = words(clause, clause_end(text, at.start, block.end));
            let [people, ten_thousand, thousand] = known("dân vạn 000");
            all.windows(2).any(|two| two[1] == people && [ten_thousand, thousand].contains(&two[0]))
        };
        let cue = quantity.evidence.status.span;
        let cue = cue.map(|span| words(span.start, span.end)).unwrap_or_default();
        let [expected] = known("ước");
        let estimate = cue.contains(&expected);
        Said { each_year, added, estimate, by_people }
    }
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
    let between = Span::new(from, to);
    if segment_start(text, from, to) != from {
        return false;
    }
    let named = figure.quantity.indicator.unwrap_or(between);
    let bare = fold(named.of(text)).syllables() == fold(&figure.unit_text).syllables();
    let words: Vec<Syllable> = syllables(between.of(text)).map(|(word, _)| word).collect();
    let [plan, plan_end, aim, aim_end, share, target, mean, mean_end] =
        known("kế hoạch mục tiêu chỉ tiêu bình quân");
    let pairs = [[plan, plan_end], [aim, aim_end], [share, target], [mean, mean_end]];
    bare && words.windows(2).any(|two| pairs.iter().any(|pair| two == pair))
}
