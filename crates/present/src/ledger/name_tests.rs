//! Every row of the table by its example, and names that only their clause tells.

use super::*;
use crate::ledger::indicators::EXAMPLES;
use muctieu_extract::{Article, Block, BlockKind, Extraction, Facts, extract};

/// Reads a sentence with one figure marked; the name of that figure, or what was found instead.
fn name_in(marked: &str) -> Result<Name, String> {
    let start = marked.find('⟦').ok_or("no mark")?;
    let text = marked.replace(['⟦', '⟧'], "");
    let blocks =
        [Block { kind: BlockKind::Paragraph, level: 0, span: Span::new(0, text.len() as u32) }];
    let facts = Facts::default();
    let found: Extraction = extract(Article { text: &text, blocks: &blocks, facts: &facts });
    let quantity = found.quantities.iter().find(|q| q.span.start as usize == start);
    let quantity = quantity.ok_or_else(|| format!("no figure there: {:?}", found.quantities))?;
    Ok(name_of(&text, Span::new(0, text.len() as u32), quantity, &[]))
}

#[test]
fn every_row_is_found_in_its_example() {
    assert_eq!(EXAMPLES.len(), indicators().len());
    let mut wrong = Vec::new();
    for (row, example) in indicators().iter().zip(EXAMPLES) {
        let found = name_in(example).map(|name| name.data_key());
        if found.as_deref() != Ok(row.key) {
            wrong.push(format!("{}: {example}: {found:?}", row.key));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_is_one() {
    let mut keys: Vec<&str> = indicators().iter().map(|row| row.key).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), indicators().len());
    assert!(indicators().len() >= 120);
    for theme in Theme::ALL {
        assert!(indicators().iter().any(|row| row.theme == *theme), "{theme:?}");
    }
    // A phrase may go for two rows only where their units tell them apart.
    let of_no_word = index().phrases.get(&[]).map(|number| index().rows[number].as_slice());
    assert!(matches!(of_no_word, None | Some([VAGUE_ROW])), "{of_no_word:?}");
    let of_rows = index().rows.iter().filter(|rows| !rows.contains(&VAGUE_ROW));
    for rows in of_rows {
        let rows: Vec<_> = rows.iter().filter(|row| **row < HEAD_ROWS).collect();
        let mut dimensions: Vec<_> =
            rows.iter().map(|r| indicators()[usize::from(**r)].dimension()).collect();
        dimensions.sort_unstable();
        dimensions.dedup();
        let keys: Vec<&str> = rows.iter().map(|r| indicators()[usize::from(**r)].key).collect();
        assert_eq!(dimensions.len(), rows.len(), "{keys:?}");
    }
}

#[test]
fn names_from_their_clause() {
    for (marked, key) in [
        (
            "tăng cường công tác thu ngân sách trên địa bàn, phấn đấu số thu cả năm đạt tối thiểu ⟦36 tỷ đồng⟧",
            "budget_revenue",
        ),
        ("Tổng thu ngân sách nhà nước theo phân cấp thực hiện ⟦973,611 tỷ đồng⟧", "budget_revenue"),
        ("thu ngân sách nhà nước trên địa bàn đạt trên ⟦30 tỷ đồng⟧", "budget_revenue"),
        ("đảm bảo mục tiêu giảm tỷ lệ hộ nghèo xuống dưới ⟦1%⟧", "poor_rate"),
        ("đưa tỷ lệ hộ nghèo còn ⟦1,29%⟧", "poor_rate"),
        ("thu thuế ngoài quốc doanh đạt ⟦12 tỷ đồng⟧", "tax_revenue: ngoài quốc doanh"),
    ] {
        assert_eq!(name_in(marked).map(|name| name.data_key()).as_deref(), Ok(key), "{marked}");
    }
}

#[test]
fn narrower_names_are_not_the_whole() {
    for (wide, narrow) in [
        ("thu ngân sách đạt ⟦36 tỷ đồng⟧", "thu thuế đạt ⟦36 tỷ đồng⟧"),
        ("tỷ lệ hộ nghèo còn ⟦2%⟧", "tỷ lệ hộ cận nghèo còn ⟦2%⟧"),
        (
            "thu nhập bình quân đầu người đạt ⟦50 triệu đồng⟧",
            "thu nhập bình quân đầu người của lao động nông nghiệp đạt ⟦50 triệu đồng⟧",
        ),
        ("có ⟦5 xã⟧ đạt chuẩn nông thôn mới", "có ⟦5 xã⟧ đạt chuẩn nông thôn mới nâng cao"),
    ] {
        let of = |marked| name_in(marked).map(|name| name.key).unwrap();
        assert_ne!(of(wide), of(narrow), "{wide} | {narrow}");
    }
}

#[test]
fn a_row_needs_each_of_its_phrases() {
    let mut twice = Vec::new();
    for row in indicators() {
        let mut seen = Vec::new();
        for phrase in row.phrases.split('|') {
            let folded = fold(phrase).syllables();
            if seen.contains(&folded) {
                twice.push(format!("{}: {phrase}", row.key));
            }
            seen.push(folded);
        }
    }
    assert!(twice.is_empty(), "folded they are one:\n{}", twice.join("\n"));
}

#[test]
fn a_name_outside_the_table_has_the_theme_of_what_it_begins_with() {
    for (marked, theme) in [
        ("phấn đấu bê tông hóa ⟦12 km⟧ đường ngõ xóm", Some(Theme::Economy)),
        ("phấn đấu tỷ lệ tổn thất điện năng còn ⟦6%⟧", Some(Theme::Economy)),
        ("tuyển ⟦45 giáo viên⟧ mầm non", Some(Theme::Culture)),
        ("phấn đấu diện tích đất cây xanh đạt ⟦9 m2/người⟧", Some(Theme::Environment)),
        ("phấn đấu tỷ lệ cán bộ trẻ được luân chuyển đạt ⟦20%⟧", Some(Theme::Party)),
        ("phấn đấu có ⟦12 thôn⟧ kiểu mẫu", None),
        ("phấn đấu tỷ lệ chuồng trại có hầm biogas đạt ⟦60%⟧", None),
    ] {
        let found = name_in(marked);
        assert_eq!(found.as_ref().map(Name::theme), Ok(theme), "{marked}: {found:?}");
    }
}
