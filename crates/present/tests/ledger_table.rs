//! The ledger as a table: queries, facets, order and the column of numbers, over made-up articles.

use muctieu_corpus::{Document, Metadata};
use muctieu_extract::{Block, BlockKind, Extraction, Span, extract};
use muctieu_present::Language;
use muctieu_present::ledger::table::{
    Column, Facet, Filter, Query, Sort, facet_counts, number_cells,
};
use muctieu_present::ledger::{Ledger, Source};

const ARTICLES: [(&str, &str, &str, &str); 4] = [
    (
        "nam-khe",
        "huyện Nam Khê",
        "2020-09-01",
        "Đến năm 2025, phấn đấu thu nhập bình quân đầu người đạt 82 triệu đồng/người/năm; tỷ lệ hộ nghèo dưới 1%; \
         có 12 xã đạt chuẩn nông thôn mới; thu ngân sách đạt 1.000 tỷ đồng.",
    ),
    (
        "yen-hoa",
        "huyện Yên Hòa",
        "2021-01-05",
        "Đến năm 2030, phấn đấu thu nhập bình quân đầu người đạt 120 triệu đồng/người/năm; tỷ lệ che phủ rừng đạt 60,5%.",
    ),
    (
        "dak-lam",
        "xã Đắk Lâm",
        "2021-02-05",
        "Năm 2021, phấn đấu thu nhập bình quân đầu người đạt 45 triệu đồng/người/năm; thu ngân sách đạt 2,5 tỷ đồng.",
    ),
    (
        "bao-cao",
        "xã Đắk Lâm",
        "2022-01-05",
        "Năm 2021, thu nhập bình quân đầu người đạt 46 triệu đồng/người/năm.",
    ),
];

fn read() -> Vec<(Document, Extraction)> {
    ARTICLES
        .iter()
        .map(|(slug, place, day, text)| {
            let meta = Metadata {
                place: Some(place.to_string()),
                published: Some(day.parse().unwrap()),
                ..Metadata::default()
            };
            let whole = Span::new(0, text.len() as u32);
            let block = Block { kind: BlockKind::Paragraph, level: 0, span: whole };
            let document = Document::new(slug.to_string(), text.to_string(), vec![block], meta);
            let extraction = extract(document.article());
            (document, extraction)
        })
        .collect()
}

fn ledger() -> Ledger {
    let read = read();
    let sources: Vec<Source<'_>> =
        read.iter().map(|(document, extraction)| Source { document, extraction }).collect();
    Ledger::new(&sources, "2022-06-01".parse().unwrap())
}

fn values(ledger: &Ledger, filter: &Filter) -> Vec<String> {
    let rows = ledger.rows(filter, Language::Vietnamese);
    let value = |row: &usize| ledger.figure(&ledger.targets[*row]).value.vietnamese.clone();
    rows.iter().map(value).collect()
}

fn asked(query: &str) -> Filter {
    Filter::asking(query)
}

#[test]
fn words_amounts_and_years_together() {
    let ledger = ledger();
    assert_eq!(ledger.targets.len(), 8);
    for (query, found) in [
        ("thu nhập >= 80 triệu, đến 2025", vec!["82 triệu đồng mỗi người mỗi năm"]),
        ("thu nhap >= 80 trieu, den nam 2025", vec!["82 triệu đồng mỗi người mỗi năm"]),
        (
            "thu nhap, > 80 triệu",
            vec!["120 triệu đồng mỗi người mỗi năm", "82 triệu đồng mỗi người mỗi năm"],
        ),
        ("dưới 5%", vec!["dưới 1%"]),
        (">= 60%", vec!["60,5%"]),
        ("nam khe, xã", vec!["12 xã"]),
        ("12 xã", vec!["12 xã"]),
        (">= 1 tỷ đồng", vec!["2,5 tỷ đồng", "1.000 tỷ đồng"]),
        ("2030, rừng", vec!["60,5%"]),
        ("budget revenue, từ 2025", vec!["1.000 tỷ đồng"]),
        ("không có gì", vec![]),
    ] {
        assert_eq!(values(&ledger, &asked(query)), found, "{query}: {:?}", Query::parse(query));
    }
    // Sixty of what is no matter; money needs a scale or a unit.
    assert_eq!(values(&ledger, &asked(">= 50")), ["60,5%"]);
}

#[test]
fn facets_count_what_a_click_would_show() {
    let ledger = ledger();
    let counted = |filter: &Filter, facet: Facet| -> Vec<(String, usize)> {
        let all = facet_counts(&ledger, filter);
        let (_, counts) = all.into_iter().find(|counts| counts.0 == facet).unwrap();
        counts.into_iter().map(|count| (count.value, count.count)).collect()
    };
    let all = |facet| counted(&Filter::default(), facet);
    let is = |counts: Vec<(String, usize)>, expected: &[(&str, usize)]| {
        let counts: Vec<_> = counts.iter().map(|(value, count)| (value.as_str(), *count)).collect();
        assert_eq!(counts, expected);
    };
    is(all(Facet::Place), &[("xã Đắk Lâm", 2), ("huyện Nam Khê", 4), ("huyện Yên Hòa", 2)]);
    is(all(Facet::Theme), &[("economy", 6), ("culture", 1), ("environment", 1)]);
    is(all(Facet::Due), &[("2021", 2), ("2025", 4), ("2030", 2)]);
    is(all(Facet::Verdict), &[("reached", 1), ("too_early", 6), ("no_report", 1)]);
    is(all(Facet::Article), &[("dak-lam", 2), ("yen-hoa", 2), ("nam-khe", 4)]);

    // What is chosen in one facet narrows the others, not itself.
    let filter = Filter::default().toggled(Facet::Theme, "economy").toggled(Facet::Unit, "money");
    is(counted(&filter, Facet::Unit), &[("money", 5), ("percent", 0), ("count", 1)]);
    is(counted(&filter, Facet::Theme), &[("economy", 5), ("culture", 0), ("environment", 0)]);
    let chosen = facet_counts(&ledger, &filter).into_iter().flat_map(|counts| counts.1);
    assert_eq!(chosen.filter(|count| count.chosen).count(), 2);
    assert_eq!(ledger.rows(&filter, Language::Vietnamese).len(), 5);
}

#[test]
fn values_sort_within_their_unit() {
    let ledger = ledger();
    let sorted = |column, descending| {
        values(&ledger, &Filter::default().sorted(Sort { column, descending }))
    };
    let rising = sorted(Column::Value, false);
    let per_person = [
        "45 triệu đồng mỗi người mỗi năm", "82 triệu đồng mỗi người mỗi năm",
        "120 triệu đồng mỗi người mỗi năm",
    ];
    assert_eq!(rising[..3], per_person);
    assert_eq!(rising.len(), 8);
    let place = |value: &str, all: &[String]| all.iter().position(|v| v == value).unwrap();
    let falling = sorted(Column::Value, true);
    for all in [&rising, &falling] {
        assert_eq!(place("dưới 1%", all).abs_diff(place("60,5%", all)), 1);
        assert_eq!(place("2,5 tỷ đồng", all).abs_diff(place("1.000 tỷ đồng", all)), 1);
    }
    assert!(place("1.000 tỷ đồng", &falling) < place("2,5 tỷ đồng", &falling));
    // The dictionary's order: Đắk Lâm before Nam Khê before Yên Hòa.
    assert_eq!(sorted(Column::Place, false)[0], "45 triệu đồng mỗi người mỗi năm");
    assert_eq!(sorted(Column::Due, true)[0], "120 triệu đồng mỗi người mỗi năm");
}

#[test]
fn numbers_stand_in_one_scale() {
    let ledger = ledger();
    let rows = ledger.rows(&asked("ngân sách"), Language::Vietnamese);
    let cells = number_cells(&ledger, &rows, Language::Vietnamese);
    let shown: Vec<(&str, &str)> =
        cells.iter().map(|c| (c.number.as_str(), c.unit.as_str())).collect();
    assert_eq!(shown, [("2,5", "tỷ đồng"), ("1.000,0", "tỷ đồng")]);
    let all = number_cells(
        &ledger,
        &ledger.rows(&Filter::default(), Language::English),
        Language::English,
    );
    assert_eq!(all.len(), 8);
    assert!(
        rows.len() <= 8
            && all
                .iter()
                .any(|c| (c.sign, c.number.as_str(), c.unit.as_str()) == ("<", "1.0", "%"))
    );
    assert!(
        all.iter()
            .any(|c| (c.number.as_str(), c.unit.as_str()) == ("82", "million VND/person/year"))
    );
}
