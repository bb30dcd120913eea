//! What holds of every text, whatever it says.
//!
//! Quick as it is; `PROPTEST_CASES=1000000 cargo test --release -p muctieu-extract --test properties`
//! is the long run. A text that fails is made as short as it can be and printed.
#![cfg(not(target_arch = "wasm32"))]

use muctieu_extract::{
    Article, Block, BlockKind, Cue, Date, Extraction, Facts, Per, Quantity, Span, Term, Unit,
    Value, extract, syllable,
};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

/// What sentences about targets are made of, and what breaks them.
const PIECES: &[&str] = &[
    "đạt", "phấn đấu", "mục tiêu", "đến năm", "năm", "tháng", "quý", "ngày", "giai đoạn",
    "nhiệm kỳ", "2025", "2020", "2020-2025", "2021 - 2030", "IV/2020", "03/09/2020", "30-6",
    "9 tháng đầu năm", "1", "05", "12,5", "1.000", "7.50", "81,252", "1.234.567,8", "200", "0",
    "99999999999999999999", "một", "hai", "ba", "năm trăm", "mười lăm", "hai mươi mốt", "linh",
    "rưỡi", "phẩy", "chục", "trăm", "nghìn", "triệu", "tỷ", "tỉ", "vạn", "đồng", "%", "‰",
    "điểm %", "ha", "km", "m2", "m²", "kg", "tấn", "USD", "$", "xã", "hộ nghèo", "đảng viên",
    "trường", "tiêu chí", "chỉ tiêu", "người", "lần", "giường bệnh", "/", "/năm", "/người/năm",
    "-", " - ", "–", "đến", "từ", "lên", "xuống", "còn", "tăng", "giảm", "trên", "dưới", "hơn",
    "ít nhất", "tối đa", "khoảng", "ước đạt", "trở lên", "so với", "kế hoạch", "dự toán",
    "cùng kỳ", "bình quân", "mỗi năm", "thu nhập", "tỷ lệ", "tổng", "số", "trong đó", "lần lượt",
    "và", "hoặc", "thứ", "lần thứ", "khóa", "Nghị quyết", "13-NQ/HU", "Quyết định số",
    "1980/QĐ-TTg", "Covid-19", "quốc lộ", "14B", "OCOP", "sao", "Huyện ủy", "huyện", "Ba Vì",
    "xã Phú Bình", "tỉnh", "TP.", "Hà Nội", "toàn huyện", "đồng chí Nguyễn Văn A", "cho biết",
    "Bí thư", "UBND", "điện thoại", "0912345678", "một số", "hàng trăm", "vài", "đã", "sẽ", "được",
    "giao", "đề ra", ".", ",", ";", ":", "…", "!", "(", ")", "“", "”", "«", "½", "1.", "a)",
    "(12)", "*", "+", "\u{A0}", "\u{2009}", "  ", "\t", "Ð", "Ɖ", "A20", "H5N1", "15h30", "08:15",
];

/// A text of pieces, with spaces between them or without.
fn prose() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(PIECES);
    let space = prop_oneof![8 => Just(" "), 1 => Just(""), 1 => Just(", ")];
    prop::collection::vec((piece, space), 0..40)
        .prop_map(|parts| parts.into_iter().flat_map(|(a, b)| [a, b]).collect())
}

/// A text of anything: pieces, characters of all kinds, digits.
fn anything() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        6 => prose(),
        2 => any::<char>().prop_map(String::from),
        1 => "[0-9.,/ -]{1,12}",
        1 => "\\PC{0,12}",
        1 => "[\u{300}-\u{36F}\u{200B}-\u{200F}\u{AD}]{1,4}",
    ];
    prop::collection::vec(part, 0..6).prop_map(|parts| parts.concat())
}

fn kind() -> impl Strategy<Value = BlockKind> {
    prop::sample::select(&BlockKind::ALL[..])
}

fn facts() -> impl Strategy<Value = Facts> {
    let published = prop::option::of((1990u16..2030, 1u8..=12, 1u8..=28))
        .prop_map(|day| day.and_then(|(y, m, d)| Date::new(y, m, d)));
    let term = prop::option::of(1990u16..2030).prop_map(|y| y.map(|y| Term { from: y, to: y + 5 }));
    let place = prop::option::of(Just("huyện Ba Vì".to_string()));
    (published, term, place).prop_map(|(published, term, place)| Facts { published, place, term })
}

/// Blocks that tile a text.
type Page = Vec<(BlockKind, u8, String)>;

fn page(text: impl Strategy<Value = String>) -> impl Strategy<Value = Page> {
    prop::collection::vec((kind(), 0u8..6, text), 1..5)
}

fn tile(page: &[(BlockKind, u8, String)]) -> (String, Vec<Block>) {
    let mut text = String::new();
    let mut blocks = Vec::new();
    for (i, (kind, level, part)) in page.iter().enumerate() {
        let start = text.len() as u32;
        text.push_str(part);
        // A text need not end in a line feed.
        if i + 1 < page.len() {
            text.push('\n');
        }
        blocks.push(Block {
            kind: *kind,
            level: *level,
            span: Span::new(start, text.len() as u32),
        });
    }
    (text, blocks)
}

fn read(text: &str, blocks: &[Block], facts: &Facts) -> Extraction {
    extract(Article { text, blocks, facts })
}

/// Every span that a quantity carries.
fn spans(q: &Quantity) -> Vec<Span> {
    let cue = |cue: Option<Cue>| cue.and_then(|c| c.span);
    let mut spans = vec![q.span];
    spans.extend(q.indicator);
    spans.extend(q.who);
    spans.extend(cue(Some(q.evidence.status)));
    spans.extend(q.evidence.comparator);
    spans.extend(q.evidence.measure);
    spans.extend(cue(q.evidence.period));
    spans.extend(cue(q.evidence.place));
    spans.extend(q.unit.and_then(|u| if let Unit::Noun(span) = u { Some(span) } else { None }));
    spans.extend(
        q.per.iter().filter_map(|p| if let Per::Noun(span) = p { Some(*span) } else { None }),
    );
    spans
}

/// What a reader sees of a quantity, wherever it stands and however it is typed.
fn seen(q: &Quantity, text: &str) -> String {
    let nfc = |s: &str| s.nfc().collect::<String>();
    format!(
        "{} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        nfc(q.span.of(text)),
        q.value,
        q.of,
        q.comparator,
        q.status,
        q.measure,
        q.period,
        q.place.as_deref().map(nfc),
        q.indicator.map(|s| nfc(s.of(text))),
    )
}

/// What hides in a text and parts nothing.
fn is_invisible(c: char) -> bool {
    matches!(c as u32, 0xAD | 0x200B..=0x200F | 0x2060..=0x2064 | 0x202A..=0x202E | 0x2066..=0x2069 | 0xFEFF)
}

/// Furniture: what a counter of visits or a form says.
fn counter(text: &str) -> (BlockKind, u8, String) {
    (BlockKind::Furniture, 0, format!("Lượt xem: {text}"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spans_are_in_order_apart_and_on_characters(page in page(anything()), facts in facts()) {
        let (text, blocks) = tile(&page);
        let found = read(&text, &blocks, &facts);
        let mut all: Vec<Span> = Vec::new();
        for q in &found.quantities {
            for span in spans(q) {
                prop_assert!(span.start < span.end, "an empty span in {q:?}");
                prop_assert!(text.get(span.range()).is_some(), "{span:?} cuts a character in {q:?}");
            }
            let own = blocks.iter().find(|b| b.span.contains(q.span));
            prop_assert!(own.is_some_and(|b| b.kind.is_content()), "{q:?} is in no block of text");
            all.push(q.span);
        }
        prop_assert!(found.quantities.windows(2).all(|p| p[0].span.end <= p[1].span.start));
        for number in &found.numbers {
            prop_assert!(!number.span.of(&text).is_empty());
            prop_assert!(blocks.iter().any(|b| b.span.contains(number.span)));
            all.push(number.span);
        }
        prop_assert!(found.numbers.windows(2).all(|p| p[0].span.end <= p[1].span.start), "{:?}", found.numbers);
        all.sort_unstable();
        for pair in all.windows(2) {
            let [a, b] = [pair[0], pair[1]].map(|s| s.of(&text));
            prop_assert!(pair[0].end <= pair[1].start, "{a:?} and {b:?} overlap");
        }
    }

    #[test]
    fn values_are_numbers_and_ranges_have_two_ends(page in page(anything()), facts in facts()) {
        let (text, blocks) = tile(&page);
        for q in read(&text, &blocks, &facts).quantities {
            match q.value {
                Value::One(v) => prop_assert!(v.is_finite(), "{q:?}"),
                Value::Range { low, high } => {
                    prop_assert!(low.is_finite() && high.is_finite() && low < high, "{q:?}");
                }
            }
            prop_assert!(q.of.is_none_or(f64::is_finite), "{q:?}");
        }
    }

    #[test]
    fn every_number_is_accounted_for(page in page(anything()), facts in facts()) {
        let (text, blocks) = tile(&page);
        let found = read(&text, &blocks, &facts);
        let mut spans: Vec<Span> = found.quantities.iter().map(|q| q.span).collect();
        spans.extend(found.numbers.iter().map(|n| n.span));
        let mut before = ' ';
        let mut of_word = false;
        for (at, c) in text.char_indices() {
            if c.is_ascii_digit() {
                // `A20`, `H5N1`, `m2` are words.
                of_word = if before.is_ascii_digit() { of_word } else { is_part_of_word(before) };
                let at = at as u32;
                let told = of_word || spans.iter().any(|s| s.start <= at && at < s.end);
                prop_assert!(told, "the number at {at} of {text:?} is in nothing of {found:?}");
            }
            if !is_invisible(c) {
                before = c;
            }
        }
    }

    #[test]
    fn composed_and_decomposed_letters_read_the_same(page in page(prose()), facts in facts()) {
        let typed = |decomposed: bool| -> Page {
            let form = |s: &String| if decomposed { s.nfd().collect() } else { s.nfc().collect() };
            page.iter().map(|(kind, level, text)| (*kind, *level, form(text))).collect()
        };
        let [nfc, nfd] = [typed(false), typed(true)].map(|page| {
            let (text, blocks) = tile(&page);
            let found = read(&text, &blocks, &facts);
            let quantities: Vec<_> = found.quantities.iter().map(|q| seen(q, &text)).collect();
            let numbers: Vec<_> = found.numbers.iter().map(|n| n.kind).collect();
            (quantities, numbers)
        });
        prop_assert_eq!(nfc, nfd);
    }

    #[test]
    fn furniture_changes_nothing(
        page in page(prose()),
        around in prop::collection::vec(anything(), 6),
        facts in facts(),
    ) {
        let with: Page = page
            .iter()
            .zip(&around)
            .flat_map(|(block, other)| [counter(other), block.clone()])
            .chain([counter(&around[5])])
            .collect();
        let [alone, among] = [page.clone(), with].map(|page| {
            let (text, blocks) = tile(&page);
            let found = read(&text, &blocks, &facts);
            found.quantities.iter().map(|q| seen(q, &text)).collect::<Vec<_>>()
        });
        prop_assert_eq!(alone, among);
    }
}

fn is_part_of_word(c: char) -> bool {
    // Marks of other scripts are letters here.
    let of_syllable = matches!(syllable::part(c.into()), syllable::Part::Letter(..));
    of_syllable
        || c.is_alphanumeric() && !c.is_ascii_digit()
        || ('\u{300}'..='\u{36F}').contains(&c)
}
