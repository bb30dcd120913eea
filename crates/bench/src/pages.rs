//! Vietnamese text of any length, made from real articles and annotated sentences.
//!
//! A page begins as one of the five articles does: its first lines, with title, date and lead. Then
//! follow lines drawn from two pools in turn: paragraphs of all five articles, and sentences of the
//! suites with their marks stripped (a `⏎` in them begins a new line). In every second line drawn the
//! digits of long numbers are changed, the first digit and years excepted, so that no number is seen
//! twice too often. The same seed gives the same text on every machine.

/// The five articles, by name.
pub const ARTICLES: [(&str, &str); 5] = [
    ("000", include_str!("../../../tests/articles/seeds/000_9d90d06281b03cfb.txt")),
    ("001", include_str!("../../../tests/articles/seeds/001_89987b1a15d4823c.txt")),
    ("002", include_str!("../../../tests/articles/seeds/002_9ff04f2eb14f6f33.txt")),
    ("003", include_str!("../../../tests/articles/seeds/003_f48e2358683ee398.txt")),
    ("004", include_str!("../../../tests/articles/seeds/004_ad53af5c41b5d585.txt")),
];

const SUITES: [&str; 17] = [
    include_str!("../../../tests/suites/comparators.md"),
    include_str!("../../../tests/suites/compound.md"),
    include_str!("../../../tests/suites/indicator.md"),
    include_str!("../../../tests/suites/measure.md"),
    include_str!("../../../tests/suites/not-quantities.md"),
    include_str!("../../../tests/suites/numbers.md"),
    include_str!("../../../tests/suites/per.md"),
    include_str!("../../../tests/suites/period.md"),
    include_str!("../../../tests/suites/place.md"),
    include_str!("../../../tests/suites/ranges.md"),
    include_str!("../../../tests/suites/ratios.md"),
    include_str!("../../../tests/suites/status.md"),
    include_str!("../../../tests/suites/structure.md"),
    include_str!("../../../tests/suites/typography.md"),
    include_str!("../../../tests/suites/units.md"),
    include_str!("../../../tests/suites/who.md"),
    include_str!("../../../tests/suites/words.md"),
];

/// How many lines of an article begin a page.
const HEAD: usize = 4;
/// The shortest and longest page, in bytes: those of the five articles.
const PAGE: std::ops::Range<usize> = 4_000..12_000;

/// Pages of the length of articles, `bytes` of them or a little more.
pub fn pages(bytes: usize) -> Vec<String> {
    let material = Material::new();
    let mut draw = Draw(1);
    let mut pages = Vec::new();
    let mut total = 0;
    while total < bytes {
        let length = PAGE.start + draw.below(PAGE.len());
        let page = material.page(length, &mut draw);
        total += page.len();
        pages.push(page);
    }
    pages
}

/// One page of so many bytes, or up to a line more.
pub fn page(bytes: usize) -> String {
    Material::new().page(bytes, &mut Draw(bytes as u64))
}

struct Material {
    paragraphs: Vec<&'static str>,
    sentences: Vec<String>,
}

impl Material {
    fn new() -> Material {
        let lines = ARTICLES.iter().flat_map(|(_, text)| text.lines().skip(HEAD));
        Material {
            paragraphs: lines.filter(|line| line.len() > 80).collect(),
            sentences: SUITES.iter().flat_map(|suite| suite.lines()).filter_map(sentence).collect(),
        }
    }

    fn page(&self, bytes: usize, draw: &mut Draw) -> String {
        let mut page = String::with_capacity(bytes + 4_096);
        let (_, article) = ARTICLES[draw.below(ARTICLES.len())];
        let line_of = |page: &mut String, line: &str| {
            page.push_str(line);
            page.push('\n');
        };
        article.lines().take(HEAD).for_each(|line| line_of(&mut page, line));
        while page.len() < bytes {
            line_of(&mut page, self.paragraphs[draw.below(self.paragraphs.len())]);
            let changed =
                with_other_digits(&self.sentences[draw.below(self.sentences.len())], draw);
            line_of(&mut page, &changed);
        }
        page
    }
}

/// A case of a suite without its marks: `- Đạt ⟦82 ha|value=82⟧.` is `Đạt 82 ha.`
fn sentence(line: &str) -> Option<String> {
    let mut rest = line.strip_prefix("- ")?;
    let mut text = String::with_capacity(rest.len());
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '⟦' | '⟨' => {
                let end = rest.find(['⟧', '⟩'])?;
                let marked = &rest[..end];
                text.push_str(marked.split('|').next().unwrap_or(marked).trim());
                rest = &rest[end + '⟧'.len_utf8()..];
            }
            '⏎' => {
                text.truncate(text.trim_end().len());
                text.push('\n');
                rest = rest.trim_start_matches(['#', '*', '!', ' ']);
            }
            c => text.push(c),
        }
    }
    Some(text)
}

/// The text with the digits of its numbers changed, but for first digits, noughts and years.
fn with_other_digits(text: &str, draw: &mut Draw) -> String {
    if draw.below(2) == 0 {
        return text.to_owned();
    }
    let mut changed = String::with_capacity(text.len());
    let mut before = ' ';
    for (i, c) in text.char_indices() {
        let year = ["19", "20"].iter().any(|century| {
            (0..4).any(|back| {
                let digits = i.checked_sub(back).and_then(|start| text.get(start..start + 4));
                digits.is_some_and(|d| {
                    d.starts_with(century) && d.bytes().all(|b| b.is_ascii_digit())
                })
            })
        });
        if c.is_ascii_digit() && c != '0' && before.is_ascii_digit() && !year {
            changed.push(char::from(b'1' + draw.below(9) as u8));
        } else {
            changed.push(c);
        }
        before = c;
    }
    changed
}

/// Numbers that look random and are the same everywhere (SplitMix64).
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % end as u64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_loses_its_marks_and_nothing_else() {
        let line = "- # Mục tiêu: ⏎ * đạt ⟦ 82 ha |value=82;unit=ha⟧ vào ⟨năm 2025|date⟩.";
        assert_eq!(sentence(line).unwrap(), "# Mục tiêu:\nđạt 82 ha vào năm 2025.");
        assert_eq!(sentence("context: place=x"), None);
    }

    #[test]
    fn the_same_pages_each_time_of_the_length_that_was_asked_for() {
        let once = pages(100_000);
        assert_eq!(once, pages(100_000));
        assert!((100_000..120_000).contains(&once.iter().map(String::len).sum::<usize>()));
        assert!(once.iter().all(|page| PAGE.start <= page.len() && page.len() < 2 * PAGE.end));
    }

    #[test]
    fn only_the_digits_of_numbers_change() {
        let text = "đạt 1.234,5 ha năm 2025 của 50 xã";
        let other =
            (0..20).map(|seed| with_other_digits(text, &mut Draw(seed))).collect::<Vec<_>>();
        assert!(other.iter().any(|o| o != text));
        let bare = |s: &str| s.replace(|c: char| c.is_ascii_digit(), "0");
        assert!(other.iter().all(|o| bare(o) == bare(text) && o.contains("năm 2025")));
    }
}
