//! What an article is about as a whole: its place and its term of office.

use crate::article::{Block, BlockKind};
use crate::letter::is_letter_or_digit;
use crate::lexicon::places::PLACE_KINDS;
use crate::lexicon::{Class, longest, words as w};
use crate::period::Term;
use crate::phrases::ending_at;
use crate::place::{self, PlaceMention};
use crate::span::Span;
use crate::syllable::{Syllable, syllable_at};
use crate::time::{Clock, Time};
use crate::token::{Kind, Token, tokenize};

/// How many bytes of an article are looked at for its place: the rest repeats.
const LOOK: usize = 8_000;

/// A place that the text names, and how much speaks for it.
struct Candidate {
    kind: &'static str,
    level: u8,
    name: String,
    key: Vec<Syllable>,
    weight: u32,
}

/// The locality that an article is about, and the term of office, where the text tells.
///
/// `source` is the outlet that the page credits; a local one tells the place too.
pub fn about(text: &str, blocks: &[Block], source: Option<&str>) -> (Option<String>, Option<Term>) {
    let mut tokens = Vec::new();
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut generic = Generic::default();
    let mut national = 0;
    let mut terms: Vec<(Term, u32)> = Vec::new();
    let mut read = 0;
    let mut content = 0;
    // What stands above the title is the page's own name: `Cổng thông tin điện tử tỉnh Sơn Hải`.
    let title = blocks.iter().position(|b| b.kind == BlockKind::Title).unwrap_or(0);
    for (at, block) in blocks.iter().enumerate() {
        if read > LOOK {
            break;
        }
        let weight = match block.kind {
            BlockKind::Title => 12,
            BlockKind::Byline | BlockKind::Source => 4,
            BlockKind::Furniture if at < title => 3,
            BlockKind::Furniture => continue,
            BlockKind::Dateline => 3,
            _ => {
                content += 1;
                if content <= 2 { 3 } else { 1 }
            }
        };
        read += block.span.len() as usize;
        tokens.clear();
        let span = Span::new(block.span.start, block.span.end.min(block.span.start + LOOK as u32));
        let span = floor_boundary(text, span);
        tokenize(text, span, &mut tokens);
        places(text, &tokens, weight, &mut candidates, &mut generic);
        national += weight * speaks_of_country(&tokens);
        find_terms(text, &tokens, block.kind, &mut terms);
    }
    if let Some(source) = source {
        tokens.clear();
        tokenize(source, Span::new(0, source.len() as u32), &mut tokens);
        places(source, &tokens, 4, &mut candidates, &mut Generic::default());
    }
    let place = best_place(text, blocks, candidates, &generic.spoken_of, national);
    (place.or_else(|| bare_place(text, blocks, &generic, national)), best_term(terms))
}

/// How often the text speaks of `huyện`, `tỉnh` without a name, by level.
#[derive(Default)]
struct Generic {
    spoken_of: [u32; 5],
    /// Of these, as of its own: `toàn huyện`, `UBND huyện`.
    own: [u32; 5],
}

/// `Mường Khăn tập trung giảm nghèo`, in an article that speaks of `toàn huyện` and `UBND huyện`: a name that never
/// stands with its kind.
fn bare_place(text: &str, blocks: &[Block], generic: &Generic, national: u32) -> Option<String> {
    const OFTEN: u32 = 2;
    const LONGEST_TITLE: u32 = 400;
    let level = (1..=3).max_by_key(|l| generic.own[*l])?;
    if generic.own[level] < OFTEN || generic.own[level] <= national {
        return None;
    }
    let title = blocks.iter().find(|b| b.kind == BlockKind::Title)?;
    let start = title.span.start;
    let end = title.span.end.min(start + LONGEST_TITLE);
    let mut tokens = Vec::new();
    tokenize(text, floor_boundary(text, Span::new(start, end)), &mut tokens);
    let seen = floor_boundary(text, Span::new(0, text.len().min(LOOK) as u32)).of(text);
    let is_whole = |at: usize| !seen[at..].starts_with(is_letter_or_digit);
    let is_part =
        |at: usize| tokens[at].is_word() && tokens[at].is_capital() && !tokens[at].is_upper();
    let mut at = 0;
    while at < tokens.len() {
        let end = (at..tokens.len()).find(|i| !is_part(*i)).unwrap_or(tokens.len());
        // A person has three names, the first of which is known.
        let person = end - at > 2 && longest(&tokens, at, Class::Surname).is_some();
        if matches!(end - at, 2 | 3) && !person {
            let name = Span::new(tokens[at].start, tokens[end - 1].end).of(text);
            let whole = |(at, _): &(usize, &str)| is_whole(at + name.len());
            if seen.match_indices(name).filter(whole).nth(1).is_some() {
                let kind = kind_of_level(level);
                let level = level as u8;
                let found =
                    PlaceMention { first: at, end, name: (at, end), kind, level, body: false };
                return found.place(text, &tokens).map(|place| place.display());
            }
        }
        at = end + 1;
    }
    None
}

fn kind_of_level(level: usize) -> &'static str {
    match level {
        1 => "tỉnh",
        2 => "huyện",
        _ => "xã",
    }
}

/// How often tokens speak of the country as a whole: `cả nước`, `Chính phủ`, `Bộ Tài chính`.
fn speaks_of_country(tokens: &[Token]) -> u32 {
    // `Quốc hội khóa XV` is named in every district; `Bộ Chính trị` likewise.
    let pairs = tokens.windows(3).filter(|t| {
        let (a, b) = (t[0].id, t[1].id);
        let council = t[2].id == w::KHOA;
        a == w::CA && b == w::NUOC
            || a == w::TOAN && b == w::QUOC
            || t[0].is_capital()
                && (a == w::QUOC && b == w::HOI_ASSEMBLY && !council
                    || a == w::CHINH && b == w::PHU
                    || a == w::THU_HEAD && b == w::TUONG
                    || a == w::BO && (b == w::TRUONG || t[1].is_capital() && b != w::CHINH))
    });
    pairs.count() as u32
}

fn floor_boundary(text: &str, span: Span) -> Span {
    let mut end = span.end as usize;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    Span::new(span.start, end as u32)
}

fn places(
    text: &str,
    tokens: &[Token],
    weight: u32,
    candidates: &mut Vec<Candidate>,
    generic: &mut Generic,
) {
    let mut at = 0;
    while let Some(next) = place::next(tokens, at) {
        at = next;
        let Some(mention) = place::read(tokens, at) else {
            if let Some(hit) = longest(tokens, at, Class::PlaceKind) {
                let after_number = at > 0 && tokens[at - 1].is_number();
                let level = usize::from(PLACE_KINDS[hit.row].level);
                if !after_number {
                    generic.spoken_of[level] += 1;
                }
                // `toàn tỉnh`, `UBND tỉnh`.
                let own = ending_at(tokens, at, Class::Body).is_some();
                if own || at > 0 && tokens[at - 1].id == w::TOAN {
                    generic.own[level] += 1;
                }
            } else if let Some(hit) = longest(tokens, at, Class::Body) {
                let level = crate::lexicon::places::BODIES[hit.row].level;
                generic.spoken_of[usize::from(level)] += 2;
                generic.own[usize::from(level)] += 1;
            }
            at += 1;
            continue;
        };
        at = mention.end;
        // `Hà Nội, 11-2 —`: where the news was written.
        let written = tokens.get(at).is_some_and(|t| t.kind == Kind::Comma)
            && tokens.get(at + 1).is_some_and(|t| t.is_number() || t.id == w::NGAY);
        if written {
            continue;
        }
        let Some(found) = mention.place(text, tokens) else {
            generic.spoken_of[usize::from(mention.level)] += 2;
            generic.own[usize::from(mention.level)] += 1;
            continue;
        };
        let key = key_of(&found.name);
        let weight = weight * if mention.body { 3 } else { 2 };
        add(candidates, &mention, found.name, key, weight);
    }
}

fn key_of(name: &str) -> Vec<Syllable> {
    name.split([' ', '-']).filter(|s| !s.is_empty()).map(|s| syllable_at(s, 0).0).collect()
}

fn add(
    candidates: &mut Vec<Candidate>,
    mention: &PlaceMention,
    name: String,
    key: Vec<Syllable>,
    weight: u32,
) {
    let same = candidates.iter_mut().find(|c| {
        c.key == key && (c.kind == mention.kind || c.kind.is_empty() || mention.kind.is_empty())
    });
    match same {
        Some(c) => {
            c.weight += weight;
            if c.kind.is_empty() {
                c.kind = mention.kind;
                c.level = mention.level;
            }
        }
        None => candidates.push(Candidate {
            kind: mention.kind,
            level: mention.level,
            name,
            key,
            weight,
        }),
    }
}

/// The heaviest place; a kind that only its body leaves open is what the text speaks of most.
fn best_place(
    text: &str,
    blocks: &[Block],
    mut candidates: Vec<Candidate>,
    generic: &[u32; 5],
    national: u32,
) -> Option<String> {
    // Bare mentions of a name that stands elsewhere with its kind.
    count_bare(text, blocks, &mut candidates);
    let own_level = (1..=3).max_by_key(|l| generic[*l]).filter(|l| generic[*l] >= 2);
    for c in &mut candidates {
        if own_level == Some(usize::from(c.level)) {
            c.weight *= 2;
        }
        if c.level == 4 {
            c.weight /= 3;
        }
    }
    let total: u32 = candidates.iter().map(|c| c.weight).sum();
    let best = candidates.iter().max_by_key(|c| (c.weight, std::cmp::Reverse(c.level)))?;
    // Many places and none that stands out: the article is about none of them.
    if best.weight < 6 || best.weight * 5 < total || best.weight < national * 2 {
        return None;
    }
    let kind = if best.kind.is_empty() { own_level.map_or("", kind_of_level) } else { best.kind };
    Some(if kind.is_empty() { best.name.clone() } else { format!("{kind} {}", best.name) })
}

fn count_bare(text: &str, blocks: &[Block], candidates: &mut [Candidate]) {
    let head = blocks
        .iter()
        .filter(|b| matches!(b.kind, BlockKind::Title | BlockKind::Caption | BlockKind::Lead));
    for block in head {
        let block_text = block.span.of(text);
        for c in candidates.iter_mut() {
            if block_text.contains(c.name.as_str()) {
                c.weight += if block.kind == BlockKind::Title { 12 } else { 3 };
            }
        }
    }
}

/// Terms of office: `nhiệm kỳ 2020 - 2025`; with the weight of where they stand.
fn find_terms(text: &str, tokens: &[Token], kind: BlockKind, terms: &mut Vec<(Term, u32)>) {
    let clock = Clock { text, tokens };
    for (at, token) in tokens.iter().enumerate() {
        if token.id != w::NHIEM {
            continue;
        }
        let Some(mention) = clock.read(at) else { continue };
        let Time::Years(from, to) = mention.time else { continue };
        if to - from != 5 {
            continue;
        }
        // The councils' terms and those compared with are others.
        let term = Term { from, to };
        // The councils and the National Assembly have terms of their own.
        let before = &tokens[at.saturating_sub(16)..at];
        let council = before.iter().any(|t| t.id == w::HDND)
            || before.windows(2).any(|t| {
                t[0].id == w::QUOC && t[1].id == w::HOI_ASSEMBLY
                    || t[0].id == w::NHAN && t[1].id == w::DAN
            });
        // `Tổ chức thành công Đại hội nhiệm kỳ 2020 - 2025`: one to come.
        let to_come = before.windows(2).any(|t| {
            matches!(
                (t[0].id, t[1].id),
                (w::THANH, w::CONG) | (w::CHUAN, w::BI) | (w::TIEN, w::TOI_TO)
            )
        }) && kind != BlockKind::Title;
        if council || to_come {
            continue;
        }
        let party = before.iter().any(|t| t.id == w::DANG)
            || before.windows(2).any(|t| t[0].id == w::DAI && t[1].id == w::HOI_ASSEMBLY);
        // The Party's terms begin in years that five divides, the councils' a year later.
        if from % 5 == 1 && !party {
            continue;
        }
        let weight = if kind == BlockKind::Title { 5 } else { 1 } * if party { 2 } else { 1 };
        match terms.iter_mut().find(|t| t.0 == term) {
            Some(t) => t.1 += weight,
            None => terms.push((term, weight)),
        }
    }
}

fn best_term(terms: Vec<(Term, u32)>) -> Option<Term> {
    terms.into_iter().max_by_key(|t| (t.1, t.0.from)).map(|t| t.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The place of an article of a title and one paragraph.
    fn place(title: &str, text: &str) -> Option<String> {
        let page = format!("{title}\n{text}");
        let end = title.len() as u32;
        let blocks = [
            Block { kind: BlockKind::Title, span: Span::new(0, end), level: 0 },
            Block {
                kind: BlockKind::Paragraph,
                span: Span::new(end + 1, page.len() as u32),
                level: 0,
            },
        ];
        about(&page, &blocks, None).0
    }

    #[test]
    fn a_name_without_its_kind_is_a_place_where_the_text_speaks_of_its_own() {
        let text =
            "Toàn huyện còn 900 hộ nghèo. UBND huyện giao Phòng Lao động giúp Sa Mù giảm nghèo.";
        assert_eq!(place("Sa Mù tập trung giảm nghèo", text).as_deref(), Some("huyện Sa Mù"));
        for (title, text) in [
            ("Sa Mù tập trung giảm nghèo", "Sa Mù còn 900 hộ nghèo. Các huyện khác còn ít hơn."),
            ("Sa Mù tập trung giảm nghèo", "Toàn huyện còn 900 hộ nghèo, UBND huyện cho biết."),
            ("Sa Mù tập trung giảm nghèo", "Toàn huyện, UBND huyện và dãy Sa Mùa."),
            ("Vì sao Lê Văn Tám giảm nghèo", "Toàn huyện và UBND huyện biết Lê Văn Tám."),
        ] {
            assert_eq!(place(title, text), None, "{title}: {text}");
        }
    }
}
