//! Inputs that no page holds and somebody will paste: each is read, in time that grows with its length.
//!
//! No test here looks at a clock. The inputs are so long that anything quadratic takes minutes.

use muctieu_extract::{Article, Block, BlockKind, Extraction, Facts, Span, about, extract};

const MEGABYTE: usize = 1_000_000;

/// The text as one paragraph.
fn read(text: &str) -> Extraction {
    read_as(text, BlockKind::Paragraph)
}

fn read_as(text: &str, kind: BlockKind) -> Extraction {
    let blocks = [Block { kind, level: 0, span: Span::new(0, text.len() as u32) }];
    let found = extract(Article { text, blocks: &blocks, facts: &Facts::default() });
    for span in found.quantities.iter().map(|q| q.span) {
        assert!(!span.of(text).is_empty());
    }
    found
}

/// `unit` over and over, `bytes` long or a little less.
fn repeated(unit: &str, bytes: usize) -> String {
    unit.repeat(bytes / unit.len())
}

#[test]
fn ten_megabytes_of_one_thing() {
    for unit in ["1", ".", "từ", "từ ", ",", "(", ")", "«", "-", "/", "\n", " ", "%", "a", "A", "ế"]
    {
        let found = read(&repeated(unit, 10 * MEGABYTE));
        assert!(found.quantities.is_empty(), "{unit:?}");
        assert_eq!(found.numbers.len(), usize::from(unit == "1"), "{unit:?}");
    }
}

#[test]
fn words_that_begin_what_never_comes() {
    for unit in [
        "năm ", "từ năm ", "đến ", "tỷ ", "triệu ", "mươi ", "trăm ", "một ", "năm năm ", "phẩy ",
        "rưỡi ", "giai đoạn ", "tháng ", "quý ", "ngày ", "nhiệm kỳ ", "số ", "lần thứ ",
        "hàng trăm ", "phấn đấu ", "đạt ", "tăng ", "giảm ", "trên ", "khoảng ", "so với ",
        "cùng kỳ ", "tỷ lệ ", "huyện ", "xã Xuân ", "tỉnh ", "Chủ tịch ", "cho biết ",
        "UBND huyện ", "Nghị quyết ", "và ", "trong đó ", "bình quân ", "mỗi năm ", "chỉ tiêu ",
        "(8 ", "A1", "1/", "1-", "1,", "1.", "½",
    ] {
        read(&repeated(unit, MEGABYTE));
    }
}

#[test]
fn figures_without_end_in_one_sentence() {
    // What each costs must not depend on how many came before it.
    for (unit, quantities) in [
        ("từ 1 ", None),
        ("200 ", None),
        ("12/", None),
        ("7-8", None),
        ("13-A/", None),
        ("năm 2020 có 5 xã, ", Some(1)),
        ("5 xã ", Some(1)),
        ("đạt 5 tỷ đồng, ", Some(1)),
        ("đến năm 2025 đạt 5%, ", Some(1)),
        ("năm 2020 ", Some(0)),
        ("từ 3% lên 5%; ", Some(2)),
        ("tăng 5% so với cùng kỳ, ", Some(1)),
        ("huyện Ba Vì có 5 xã, ", Some(1)),
        ("5 (", None),
        ("1 200 ", None),
        ("001 ", None),
        ("1 tỷ 200 triệu ", None),
        ("năm trăm linh năm triệu ", None),
        ("79/88 trường và ", Some(1)),
        ("đạt 10, ", None),
        ("10 và ", None),
        ("13-NQ/HU ", Some(0)),
        ("ông A cho biết 5 xã, ", None),
        ("phấn đấu 5 xã ", None),
        ("2025 - ", None),
        ("Tổng thu 5 tỷ, tổng chi 6 tỷ, ", Some(2)),
    ] {
        let times = MEGABYTE / 2 / unit.len();
        let found = read(&unit.repeat(times));
        if let Some(each) = quantities {
            assert_eq!(found.quantities.len(), each * times, "{unit:?}");
        }
    }
}

#[test]
fn a_time_behind_figures_without_end() {
    for unit in ["5 xã ", "lần lượt 5% và ", "năm 2020 và "] {
        let text = format!("{} do mưa, trong đó quý II năm 2020", repeated(unit, MEGABYTE));
        read(&text);
    }
}

#[test]
fn a_title_of_nothing_but_names() {
    // Each of them stands once.
    let letter = |number: usize| char::from(b'a' + (number % 26) as u8);
    let name = |i: usize| -> String {
        let word: String = (0..4).map(|power| letter(i / 26_usize.pow(power))).collect();
        format!("Sa B{word}, ")
    };
    let names: String = (0..300_000).map(name).collect();
    let title = format!("Toàn huyện, UBND huyện: {names}");
    let block = Block { kind: BlockKind::Title, span: Span::new(0, title.len() as u32), level: 0 };
    assert_eq!(about(&title, &[block], None).0, None);
}

#[test]
fn what_nests_or_goes_on_after_one_number() {
    for (begin, unit) in [
        ("5 ", "(hai) "),
        ("5 ha/", "1 "),
        ("5 ", "trăm "),
        ("5 ", "tỷ "),
        ("một ", "tỷ "),
        ("một tỷ ", "một tỷ "),
        ("1 ", "200 "),
        ("5", "("),
        ("0912345678", "-1"),
        ("hai phẩy ", "năm "),
        ("nhiệm kỳ ", "từ "),
        ("nhiệm kỳ ", "("),
    ] {
        read(&format!("{begin}{}", repeated(unit, MEGABYTE)));
    }
}

#[test]
fn ten_megabytes_of_prose_on_one_line() {
    let sentence = "Đến năm 2025, phấn đấu thu nhập bình quân đạt 82 triệu đồng/người/năm, \
                    có 05 xã đạt chuẩn nông thôn mới, tỷ lệ hộ nghèo còn dưới 1,5%. ";
    let times = 10 * MEGABYTE / sentence.len();
    assert_eq!(read(&sentence.repeat(times)).quantities.len(), 3 * times);
    // Where each sentence goes on about the time of the one before.
    let pair = "Năm 2020, toàn huyện có 5 xã đạt chuẩn. Tỷ lệ hộ nghèo còn 3%. ";
    let times = 10 * MEGABYTE / pair.len();
    assert_eq!(read(&pair.repeat(times)).quantities.len(), 2 * times);
    // Without a full stop it is one sentence.
    let clause = "phấn đấu thu nhập bình quân đạt 82 triệu đồng/người/năm, ";
    let times = 3 * MEGABYTE / clause.len();
    assert_eq!(read(&clause.repeat(times)).quantities.len(), times);
}

#[test]
fn a_page_of_many_blocks_where_each_governs_the_next() {
    for (kind, line) in [
        (BlockKind::Heading, "Các chỉ tiêu chủ yếu đến năm 2025:\n"),
        (BlockKind::ListItem, "Các chỉ tiêu chủ yếu đến năm 2025:\n"),
        (BlockKind::Paragraph, "Huyện Ba Vì có 5 xã.\n"),
        (BlockKind::Title, "Huyện Ba Vì có 5 xã\n"),
        (BlockKind::Furniture, "Lượt xem: 5\n"),
    ] {
        let times = MEGABYTE / line.len();
        let text = line.repeat(times);
        let blocks: Vec<Block> = (0..times)
            .map(|i| (i * line.len(), (i + 1) * line.len()))
            .enumerate()
            // Deeper and deeper, so that nothing ends what came before.
            .map(|(i, (from, to))| Block {
                kind,
                level: (i % 6) as u8,
                span: Span::new(from as u32, to as u32),
            })
            .collect();
        let found = extract(Article { text: &text, blocks: &blocks, facts: &Facts::default() });
        assert_eq!(found.quantities.len() + found.numbers.len(), times, "{kind:?}");
    }
}

#[test]
fn every_space_parts_a_number_from_its_unit() {
    let spaces = ('\0'..=char::MAX)
        .filter(|c| c.is_whitespace() && !"\n\u{2028}\u{2029}\u{85}".contains(*c));
    for space in spaces {
        let text = format!("đạt{space}82{space}triệu{space}đồng");
        let found = read(&text);
        assert_eq!(found.quantities.len(), 1, "{space:?}");
        assert_eq!(found.quantities[0].value, muctieu_extract::Value::One(82e6), "{space:?}");
        read(&repeated(&format!("82{space}"), MEGABYTE / 4));
    }
}

#[test]
fn what_cannot_be_seen_changes_nothing() {
    for hidden in [
        '\u{AD}', '\u{200B}', '\u{200C}', '\u{200D}', '\u{200E}', '\u{200F}', '\u{202A}',
        '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2060}', '\u{2066}', '\u{2067}',
        '\u{2068}', '\u{2069}', '\u{FEFF}',
    ] {
        let text = format!("đ{hidden}ạt 8{hidden}2 {hidden}triệu{hidden} đồng");
        let found = read(&text);
        assert_eq!(found.quantities.len(), 1, "{hidden:?}");
        assert_eq!(found.quantities[0].value, muctieu_extract::Value::One(82e6), "{hidden:?}");
        read(&repeated(&hidden.to_string(), MEGABYTE));
        read(&format!("8{}2 xã", repeated(&hidden.to_string(), MEGABYTE)));
    }
}

#[test]
fn marks_pile_up_on_letters_and_digits() {
    for mark in
        ['\u{300}', '\u{301}', '\u{302}', '\u{31B}', '\u{323}', '\u{340}', '\u{20E3}', '\u{FE0F}']
    {
        let pile = repeated(&mark.to_string(), MEGABYTE);
        read(&pile);
        read(&format!("đa{pile}t 82{pile} triệu đồng"));
        read(&repeated(&format!("5{mark}"), MEGABYTE));
    }
}

#[test]
fn characters_of_four_bytes_and_other_scripts() {
    for unit in
        ["😀", "5😀", "𝟓", "٥", "五", "５", "Ⅳ", "²", "①", "👨‍👩‍👧", "\u{10FFFF}", "\0", "\u{FFFD}"]
    {
        read(&repeated(unit, MEGABYTE));
        read(&format!("đạt {unit} tỷ đồng {unit}5{unit} xã"));
    }
}

#[test]
fn numbers_beyond_any_measure() {
    for text in [
        format!("{} tỷ đồng", "9".repeat(400)),
        format!("{},{} tỷ đồng", "9".repeat(400), "9".repeat(400)),
        format!("0,{}1%", "0".repeat(400)),
        format!("5 {} đồng", "tỷ ".repeat(200)),
        format!("đạt {} đồng", "một tỷ ".repeat(200)),
        format!("phẩy {}", "năm ".repeat(2_000)),
        format!("hai phẩy {} xã", "năm ".repeat(2_000)),
    ] {
        for quantity in read(&text).quantities {
            let finite = match quantity.value {
                muctieu_extract::Value::One(v) => v.is_finite(),
                muctieu_extract::Value::Range { low, high } => low.is_finite() && high.is_finite(),
            };
            assert!(finite, "{:?} of {:.40}", quantity.value, text);
        }
    }
}

#[test]
fn a_text_may_end_anywhere() {
    let kinds = |text: &str| -> Vec<_> { read(text).numbers.iter().map(|n| n.kind).collect() };
    for text in
        ["1980/QĐ-TTg", "1980/QĐ-TTg /", "lần thứ 5/", "đến 17.50", "đe\u{302}\u{301}n 17.50"]
    {
        assert_eq!(kinds(text), kinds(&format!("{text}\n")), "{text}");
        assert_eq!(kinds(text).len(), 1, "{text}");
    }
}

#[test]
fn each_kind_of_block_takes_anything() {
    for kind in BlockKind::ALL {
        for text in
            ["", "5", "\n", "năm", "5 5 5", ".5.", "từ 5 đến", "½", "-5%", "(5", "5)", "lần thứ 5/"]
        {
            read_as(text, kind);
        }
    }
}
