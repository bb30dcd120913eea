//! What holds for every text, whatever it says.

use std::path::Path;

use muctieu_corpus::format::read;
use muctieu_corpus::{Document, bundle};
use muctieu_extract::Span;

/// A generator that gives the same sequence in every run (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.roll() % n.max(1) as u64) as usize
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}

/// Pieces of which pages are made, in good form and in bad.
const PIECES: &[&str] = &[
    "\n", "\n", "\n\n", "\r\n", "\r", " ", " ", "\t", "\u{a0}", "\u{200b}", "\u{feff}", "\u{2028}",
    "Huyện ủy Thường Tín triển khai công tác", "Đảng bộ", "Ðảng bộ", "Đa\u{309}ng bô\u{323}",
    "NGHỊ QUYẾT", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/NQ-HĐND",
    "Hà Nội, ngày 5 tháng 12 năm 2020", "03/09/2020 | 08:17", "(16:04 08/01/2021)",
    "( Cập nhật ngày: 21/11/2024 )Chiều", "Thứ Ba, 30/6/2020 08:15", "99/99/9999", "2020-02-30",
    "25:61", "HNP - Sáng 08/01, ", "(ĐCSVN) – ", "(", ")", "[", "]", "“", "”", "- ", "+ ", "* ",
    "• ", "1. ", "1.1. ", "a) ", "(1) ", "I. ", "Điều 1. ", "Phần thứ nhất", "Một là, ",
    "Nguồn: TTTĐ", "Theo TTXVN", "Tác giả: ", "Ngọc Lâm", "Bình Minh/Trung tâm TT&VH Ba Chẽ",
    "Ảnh: H.Lan", "(Ảnh: ", "Quang cảnh kỳ họp.", "Các tin khác", "Tin liên quan", "Phản hồi",
    "Bình luận (3)", "Lượt xem: 1.234", ">> ", "Trang chủ > Tin tức", "tuoitrethudo.com.vn",
    "-----", "|", "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "(Đã ký)", "1.000 tỷ đồng/năm", "12,5%",
    "05 xã đạt chuẩn nông thôn mới", "phấn đấu đến năm 2025 ", "thu ngân sách trên địa bàn ", ".",
    ";", ":", ",", "…", "./.", "?", "漢字", "🙂", "\u{301}", "\u{0}", "ﬁ", "İ", "ß", "ＵＢＮＤ",
    "Ⅳ", "𝟙", "٣",
];

fn page(dice: &mut Dice) -> String {
    let count = dice.below(60);
    let mut text = String::new();
    for _ in 0..count {
        text.push_str(dice.pick(PIECES));
        if dice.below(9) == 0 {
            text.extend(char::from_u32(dice.below(0x11_0000) as u32));
        }
        if dice.below(4) == 0 {
            text.push(' ');
        }
    }
    text
}

#[track_caller]
fn holds(document: &Document, text: &str) {
    assert_eq!(document.text, text);
    let mut end = 0;
    for block in &document.blocks {
        assert_eq!(block.span.start, end, "blocks tile {text:?}");
        assert!(
            text.get(block.span.range()).is_some_and(|s| !s.is_empty()),
            "{block:?} of {text:?}"
        );
        end = block.span.end;
    }
    assert_eq!(end as usize, text.len(), "blocks tile {text:?}");
    let meta = &document.meta;
    for located in [&meta.title, &meta.byline, &meta.source].into_iter().flatten() {
        let span: Span = located.span.expect("what the text says has its place");
        let said = text.get(span.range()).expect("a span on character boundaries");
        assert_eq!(said, said.trim(), "{text:?}");
        assert!(!located.text.trim().is_empty(), "{text:?}");
    }
    let bytes = bundle::encode(std::slice::from_ref(document));
    assert_eq!(bytes, bundle::encode(std::slice::from_ref(document)));
    let back = bundle::decode(&bytes).expect("what was packed can be unpacked");
    assert_eq!(back.documents.as_slice(), std::slice::from_ref(document));
}

#[test]
fn any_text_is_read_and_nothing_is_lost() {
    let mut dice = Dice(1);
    for _ in 0..6_000 {
        let text = page(&mut dice);
        if let Ok(document) = read("page.txt", text.as_bytes(), None) {
            holds(&document, &text);
        }
    }
}

#[test]
fn any_bytes_are_read_or_refused() {
    let mut dice = Dice(2);
    for _ in 0..4_000 {
        let mut bytes = page(&mut dice).into_bytes();
        for _ in 0..dice.below(4) {
            let at = dice.below(bytes.len().max(1));
            if let Some(byte) = bytes.get_mut(at) {
                *byte = dice.below(256) as u8;
            }
        }
        if let Ok(document) = read("page.txt", &bytes, None) {
            assert_eq!(document.text.as_bytes(), bytes);
        }
    }
}

#[test]
fn any_bytes_are_a_bundle_or_refused() {
    let mut dice = Dice(3);
    let good = bundle::encode(&pages());
    for _ in 0..20_000 {
        let mut bytes: Vec<u8> = match dice.below(2) {
            0 => (0..dice.below(64)).map(|_| dice.below(256) as u8).collect(),
            _ => good[..dice.below(good.len())].to_vec(),
        };
        if dice.below(2) == 0 {
            bytes.splice(..bytes.len().min(8), *b"muctieu\x01");
        }
        for _ in 0..1 + dice.below(3) {
            let at = dice.below(bytes.len());
            if let Some(byte) = bytes.get_mut(at) {
                *byte = dice.below(256) as u8;
            }
        }
        if let Ok(library) = bundle::decode(&bytes) {
            assert_eq!(bundle::encode(&library.documents), bytes);
        }
    }
}

fn pages() -> Vec<Document> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    let texts = paths.iter().filter(|path| path.extension().is_some_and(|e| e == "txt"));
    texts.map(|p| read(p.to_str().unwrap(), &std::fs::read(p).unwrap(), None).unwrap()).collect()
}

#[test]
fn every_page_holds() {
    for document in pages() {
        holds(&document, &document.text.clone());
    }
}

/// The marks of Vietnamese letters taken apart, as some systems type them.
fn decomposed(text: &str) -> String {
    const BASES: [(&str, &str); 12] = [
        ("aàáảãạ", ""),
        ("aằắẳẵặ", "\u{306}"),
        ("aầấẩẫậ", "\u{302}"),
        ("eèéẻẽẹ", ""),
        ("eềếểễệ", "\u{302}"),
        ("iìíỉĩị", ""),
        ("oòóỏõọ", ""),
        ("oồốổỗộ", "\u{302}"),
        ("oờớởỡợ", "\u{31b}"),
        ("uùúủũụ", ""),
        ("uừứửữự", "\u{31b}"),
        ("yỳýỷỹỵ", ""),
    ];
    const TONES: [&str; 5] = ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"];
    let mut out = String::new();
    for c in text.chars() {
        let small: Vec<char> = c.to_lowercase().collect();
        let found = BASES.iter().find_map(|(row, mark)| {
            let at = row.chars().skip(1).position(|letter| small == [letter])?;
            row.chars().next().map(|base| (base, *mark, TONES[at]))
        });
        match found {
            Some((base, mark, tone)) if c.is_uppercase() => {
                out.extend(base.to_uppercase());
                out.push_str(mark);
                out.push_str(tone);
            }
            Some((base, mark, tone)) => {
                out.push(base);
                out.push_str(mark);
                out.push_str(tone);
            }
            None => out.push(c),
        }
    }
    out
}

#[test]
fn a_page_reads_the_same_however_its_letters_are_typed() {
    let kinds = |document: &Document| -> Vec<(&str, u8)> {
        document.blocks.iter().map(|block| (block.kind.key(), block.level)).collect()
    };
    for document in pages() {
        for typed in [
            decomposed(&document.text),
            document.text.replace('Đ', "Ð"),
            document.text.replace('\n', "\r\n"),
            document.text.replace(' ', "\u{a0}"),
        ] {
            let again = read(&document.slug, typed.as_bytes(), None).unwrap();
            assert_eq!(kinds(&again), kinds(&document), "{}", document.slug);
            assert_eq!(again.meta.published, document.meta.published, "{}", document.slug);
        }
    }
}

#[test]
fn hostile_texts_are_read_to_their_end() {
    const SIZE: usize = 300_000;
    for piece in [
        "1", ".", "từ ", "a\n", "- \n", "30/6/2020 ", "30/6/2020\n", "(", "(1\n", "Nguồn: ",
        "Các tin khác\n", "Xem thêm\n", "Ảnh: a\n", "a;\n", "I. a\n", "\u{301}", "Ngọc Lâm\n",
        "> a ", "Thông qua Nghị quyết ", "\t1",
    ] {
        let text = piece.repeat(SIZE / piece.len());
        if let Ok(document) = read("page.txt", text.as_bytes(), None) {
            assert_eq!(document.blocks.last().map(|b| b.span.end as usize), Some(text.len()));
        }
    }
}
