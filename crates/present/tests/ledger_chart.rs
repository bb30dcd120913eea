//! Charts of one indicator: which figures stand in one, in which order, and what is drawn.

use muctieu_corpus::{Document, Metadata};
use muctieu_extract::{Block, BlockKind, Extraction, Span, Status, extract};
use muctieu_present::Language;
use muctieu_present::ledger::chart::{
    Along, Chart, Choice, Comparison, Size, by_unit, card_chart, chart, chart_table, choices,
    comparable, svg, unit_key,
};
use muctieu_present::ledger::{Ledger, Source};

const ARTICLES: [(&str, &str, &str); 4] = [
    (
        "nq",
        "huyện Nam Khê",
        "Năm 2025, phấn đấu thu ngân sách đạt 1.000 - 1.200 tỷ đồng; tỷ lệ hộ nghèo dưới 1%.",
    ),
    (
        "bc-2021",
        "huyện Nam Khê",
        "Năm 2021, thu ngân sách đạt 800 tỷ đồng, tăng 12% so với cùng kỳ.",
    ),
    (
        "bc-2022",
        "huyện Nam Khê",
        "Năm 2022, thu ngân sách đạt 950 tỷ đồng; tỷ lệ hộ nghèo còn 1,8%.",
    ),
    ("yh", "huyện Yên Hòa", "Năm 2022, thu ngân sách đạt 640 tỷ đồng."),
];

fn ledger() -> Ledger {
    let read: Vec<(Document, Extraction)> = ARTICLES
        .iter()
        .map(|(slug, place, text)| {
            let meta = Metadata { place: Some(place.to_string()), ..Metadata::default() };
            let whole = Span::new(0, text.len() as u32);
            let block = Block { kind: BlockKind::Paragraph, level: 0, span: whole };
            let document = Document::new(slug.to_string(), text.to_string(), vec![block], meta);
            let extraction = extract(document.article());
            (document, extraction)
        })
        .collect();
    let sources: Vec<Source<'_>> =
        read.iter().map(|(document, extraction)| Source { document, extraction }).collect();
    Ledger::new(&sources, "2023-06-01".parse().unwrap())
}

fn revenue(ledger: &Ledger, along: Along) -> Chart {
    let first = ledger.figures.iter().position(|f| f.status() == Status::Target).unwrap();
    chart(ledger, &comparable(ledger, first), along, Language::Vietnamese)
}

fn shape(chart: &Chart) -> Vec<(String, Vec<f64>)> {
    let group = |g: &muctieu_present::ledger::chart::Group| {
        (g.label.clone(), g.points.iter().map(|p| p.low / chart.scale).collect())
    };
    chart.groups.iter().map(group).collect()
}

#[test]
fn one_indicator_by_time_and_by_place() {
    let ledger = ledger();
    let by_time = revenue(&ledger, Along::Time);
    assert_eq!(
        (by_time.title.as_str(), by_time.unit.as_str()),
        ("Thu ngân sách nhà nước", "tỷ đồng")
    );
    let expected = [("2021", vec![800.0]), ("2022", vec![950.0, 640.0]), ("2025", vec![1000.0])];
    assert_eq!(shape(&by_time), expected.map(|(label, values)| (label.to_string(), values)));
    let by_place = revenue(&ledger, Along::Place);
    let expected = [("huyện Nam Khê", vec![800.0, 950.0, 1000.0]), ("huyện Yên Hòa", vec![640.0])];
    assert_eq!(shape(&by_place), expected.map(|(label, values)| (label.to_string(), values)));
    assert_eq!(by_time.extent(), (0.0, 1200.0));
}

#[test]
fn growth_and_other_indicators_stand_apart() {
    let ledger = ledger();
    let key = &ledger.figure(&ledger.targets[0]).name.key;
    let units: Vec<usize> = by_unit(&ledger, key).into_iter().map(|unit| unit[0]).collect();
    // Dong, and the growth in per cent.
    assert_eq!(units.len(), 2);
    assert_eq!(comparable(&ledger, units[0]).len(), 4);
    assert_eq!(comparable(&ledger, units[1]).len(), 1);
    assert!(comparable(&ledger, 10_000).is_empty());
}

#[test]
fn the_table_says_what_the_picture_shows() {
    let ledger = ledger();
    let chart = revenue(&ledger, Along::Time);
    let table = chart_table(&ledger, &chart, Language::Vietnamese);
    assert_eq!(table.rows.len(), chart.points().count());
    assert_eq!(table.rows[0][..4], ["huyện Nam Khê", "năm 2021", "Kết quả", "800 tỷ đồng"]);
    assert!(table.rows.iter().all(|row| row[5].starts_with("#/article/")), "{table:?}");
}

#[test]
fn the_picture_is_readable_without_colour() {
    let ledger = ledger();
    let chart = revenue(&ledger, Along::Time);
    let full = svg(&chart, Size::File, None, Language::Vietnamese);
    assert!(full.starts_with("<svg xmlns=") && full.ends_with("</svg>"));
    // Three bars and the legend's; a range's two diamonds and the legend's.
    assert_eq!(full.matches("<rect").count(), 4);
    assert_eq!(full.matches("<path").count(), 3);
    assert!(
        full.contains("role=\"img\"")
            && full.contains("theo thời gian (tỷ đồng): 1 chỉ tiêu, 3 kết quả")
    );
    for value in ["800 tỷ đồng", "1.000–1.200 tỷ đồng", "huyện Yên Hòa, năm 2022"]
    {
        assert!(full.contains(value), "{value}");
    }
    for colour in ["#", "rgb", "red", "blue", "green"] {
        assert!(!full.contains(colour), "{colour}");
    }
    let small = svg(&chart, Size::Small, None, Language::English);
    assert!(small.len() < full.len() && small.contains("3 results"));
}

#[test]
fn nothing_of_the_text_gets_into_the_markup() {
    let text = "Năm 2022, tỷ lệ <b>\"chuồng & trại\"</b> đạt 5%.";
    let meta = Metadata { place: Some("xã <script>".to_string()), ..Metadata::default() };
    let whole = Span::new(0, text.len() as u32);
    let block = Block { kind: BlockKind::Paragraph, level: 0, span: whole };
    let document = Document::new("a".to_string(), text.to_string(), vec![block], meta);
    let extraction = extract(document.article());
    let ledger = Ledger::new(
        &[Source { document: &document, extraction: &extraction }],
        "2023-06-01".parse().unwrap(),
    );
    let all: Vec<usize> = (0..ledger.figures.len()).collect();
    let drawn = svg(
        &chart(&ledger, &all, Along::Place, Language::Vietnamese),
        Size::File,
        None,
        Language::Vietnamese,
    );
    assert!(!all.is_empty() && !drawn.contains("<script") && !drawn.contains("<b>"), "{drawn}");
    let empty = svg(
        &chart(&ledger, &[], Along::Time, Language::English),
        Size::File,
        None,
        Language::English,
    );
    assert!(empty.ends_with("</svg>"));
}

#[test]
fn what_can_be_compared_is_listed_by_theme() {
    let ledger = ledger();
    let groups = choices(&ledger, Language::Vietnamese);
    let shape: Vec<(&str, Vec<(&str, usize)>)> = groups
        .iter()
        .map(|group| {
            let choice = |choice: &Choice| {
                let row = ledger.figures[choice.figure].name.indicator().unwrap();
                (row.key, choice.count)
            };
            (group.theme.unwrap().key(), group.choices.iter().map(choice).collect())
        })
        .collect();
    // Five figures of revenue, one of them its growth.
    let expected = [("economy", vec![("budget_revenue", 5)]), ("culture", vec![("poor_rate", 2)])];
    assert_eq!(shape, expected);
}

#[test]
fn an_address_names_the_indicator_and_the_unit() {
    let ledger = ledger();
    let asked = |address: &str| address.parse::<Comparison>().unwrap().figures(&ledger);
    let (units, figures) = asked("of=budget_revenue").unwrap();
    assert_eq!((units.len(), figures.len()), (2, 4));
    let growth = unit_key(&ledger.figures[units[1]]);
    assert_eq!(growth, "%:change");
    let in_growth = "of=budget_revenue".parse::<Comparison>().unwrap().in_unit(growth);
    assert_eq!(asked(&in_growth.to_string()).unwrap().1.len(), 1);
    // A unit that the corpus does not have shows what it has.
    assert_eq!(asked("of=budget_revenue&unit=ha").unwrap().1, figures);
    assert_eq!(asked("of=nothing"), None);
    assert_eq!(asked(""), None);
    let figure = &ledger.figures[figures[0]];
    assert_eq!(Comparison::of_figure(figure).figures(&ledger).unwrap().1, figures);
}

#[test]
fn a_card_has_a_picture_where_there_is_something_to_compare() {
    let ledger = ledger();
    let of = |words: &str| {
        ledger.figures.iter().position(|f| f.value.vietnamese.contains(words)).unwrap()
    };
    let drawn = |figure| card_chart(&ledger, figure, Language::Vietnamese);
    let revenue = drawn(of("1.200 tỷ")).unwrap();
    assert_eq!(revenue.points().count(), 4);
    assert_eq!(drawn(of("12%")), None);
    let small = svg(&revenue, Size::Small, Some(of("1.200 tỷ")), Language::Vietnamese);
    assert_eq!(small.matches("font-weight=\"bold\">1.000–1.200 tỷ đồng<").count(), 1, "{small}");
}

#[test]
fn a_card_of_many_figures_shows_the_last_of_its_own_place() {
    let year = |year: u32| format!("Năm {year}, thu ngân sách đạt {} tỷ đồng.", year - 1900);
    let texts: Vec<String> = (2001..=2020).map(year).collect();
    let read: Vec<(Document, Extraction)> = texts
        .iter()
        .enumerate()
        .map(|(number, text)| {
            let place = if number % 2 == 0 { "huyện Nam Khê" } else { "huyện Yên Hòa" };
            let meta = Metadata { place: Some(place.to_string()), ..Metadata::default() };
            let whole = Span::new(0, text.len() as u32);
            let block = Block { kind: BlockKind::Paragraph, level: 0, span: whole };
            let document = Document::new(number.to_string(), text.clone(), vec![block], meta);
            let extraction = extract(document.article());
            (document, extraction)
        })
        .collect();
    let sources: Vec<Source<'_>> =
        read.iter().map(|(document, extraction)| Source { document, extraction }).collect();
    let ledger = Ledger::new(&sources, "2023-06-01".parse().unwrap());
    let chart = card_chart(&ledger, 0, Language::English).unwrap();
    let years: Vec<&str> = chart.groups.iter().map(|group| group.label.as_str()).collect();
    assert_eq!(years, ["2001", "2007", "2009", "2011", "2013", "2015", "2017", "2019"]);
}
