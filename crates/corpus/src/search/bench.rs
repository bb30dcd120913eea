//! What a keystroke costs: made-up articles, an index over them, and queries typed letter by letter.

use std::fmt;

use super::Index;
use crate::{Document, Metadata, Timestamp};
use muctieu_extract::{Block, BlockKind, Date, Span};

/// Articles that the bench is meant for.
pub const ARTICLES: usize = 10_000;
/// Bytes of each, within some twenty.
pub const BYTES: usize = 3_000;
/// How often each keystroke is measured: what else the machine does disturbs not every time.
const TIMES: usize = 3;
/// Hits shown at once, each with its marks and its line of context.
const SHOWN: usize = 20;

/// What is typed, letter by letter: frequent words and rare ones, with marks and without, phrases,
/// quotes, and words that stand nowhere together.
pub const TYPED: [&str; 12] = [
    "thu ngân sách",
    "thu ngan sach nha nuoc",
    "duong giao thong nong thon",
    "đường",
    "tỉ lệ hộ nghèo dưới 1%",
    "ti le ho ngheo nam 2025",
    "“thu nhập bình quân” triệu đồng",
    "huyện xã tỉnh năm đạt",
    "a o e u i",
    "đến năm 2025 phấn đấu thu nhập bình quân đầu người đạt 82 triệu đồng",
    "nghieng nguech khong co",
    "hoà bình, hòa thuận",
];

/// Phrases of the genre; half of every made-up article.
const PHRASES: &str = "thu ngân sách trên địa bàn|tỷ lệ hộ nghèo|thu nhập bình quân đầu người|\
    phấn đấu đến năm 2025|xã đạt chuẩn nông thôn mới|giá trị sản xuất|đường giao thông nông thôn|\
    triệu đồng|tỷ đồng|so với cùng kỳ năm trước|hoàn thành vượt mức kế hoạch|nhiệm kỳ 2020 - 2025|\
    bảo hiểm y tế|độ che phủ rừng|lao động qua đào tạo|Ban Chấp hành Đảng bộ huyện|chỉ tiêu chủ yếu|\
    kết nạp đảng viên mới|tốc độ tăng trưởng kinh tế|trường đạt chuẩn quốc gia|quốc phòng, an ninh|\
    các xã, thị trấn|trong thời gian tới|nghị quyết Đại hội|phát triển kinh tế - xã hội|của tỉnh|\
    và các huyện|được giao|năm 2020|có|là|ở|với|theo|những|cho";

const ONSETS: &str = "b c ch d đ g gi h k kh l m n ng ngh nh ph qu r s t th tr v x";
const RHYMES: &str = "a ai am an ang anh ao au ay ăm ăn âm ân âu e em en eo ê êm ên ênh i ia iêm iên \
    iêu im in inh o oa oan oi om on ong ô ôi ôm ôn ông ơ ơi ơn u ua uân ui un ung uyên ư ưa ưng ươi ươm \
    ươn ương ưu";
/// Combining marks, none among them.
const TONES: [&str; 6] = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"];

/// What was measured.
#[derive(Clone, PartialEq, Debug)]
pub struct Cost {
    /// Articles.
    pub articles: usize,
    /// Their texts, in bytes.
    pub text_bytes: usize,
    /// The index, in bytes.
    pub index_bytes: usize,
    /// To build it, in milliseconds.
    pub build_ms: f64,
    /// Each keystroke.
    pub keystrokes: Vec<Keystroke>,
}

/// One key pressed: the search, and marks and context of the hits that are shown.
#[derive(Clone, PartialEq, Debug)]
pub struct Keystroke {
    /// What stands in the field then.
    pub typed: String,
    /// Milliseconds, of the fastest of three times.
    pub ms: f64,
    /// Documents found.
    pub hits: usize,
}

impl Cost {
    /// Milliseconds that no keystroke exceeds.
    pub fn worst_ms(&self) -> f64 {
        self.keystrokes.iter().map(|key| key.ms).fold(0.0, f64::max)
    }

    /// Milliseconds of a keystroke, on average.
    pub fn mean_ms(&self) -> f64 {
        let all: f64 = self.keystrokes.iter().map(|key| key.ms).sum();
        all / self.keystrokes.len().max(1) as f64
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let million = |bytes: usize| bytes as f64 / 1e6;
        writeln!(f, "{} articles, {:.1} MB of text", self.articles, million(self.text_bytes))?;
        writeln!(f, "index: {:.1} MB, {:.0} ms", million(self.index_bytes), self.build_ms)?;
        let (keys, mean, worst) = (self.keystrokes.len(), self.mean_ms(), self.worst_ms());
        writeln!(f, "{keys} keystrokes: {mean:.2} ms on average, {worst:.2} ms at most")?;
        let mut slowest: Vec<&Keystroke> = self.keystrokes.iter().collect();
        slowest.sort_unstable_by(|a, b| b.ms.total_cmp(&a.ms));
        for key in slowest.iter().take(8) {
            writeln!(f, "{:8.2} ms {:6} hits  {}", key.ms, key.hits, key.typed)?;
        }
        Ok(())
    }
}

/// Measures with `articles` made-up articles; `now` is a clock in milliseconds.
pub fn bench(articles: usize, mut now: impl FnMut() -> f64) -> Cost {
    let documents = Articles::new(articles).collect::<Vec<_>>();
    let start = now();
    let mut index = Index::new();
    for document in &documents {
        index.add(document);
    }
    let build_ms = now() - start;
    let mut keystrokes = Vec::new();
    for whole in TYPED {
        for (at, letter) in whole.char_indices() {
            let typed = &whole[..at + letter.len_utf8()];
            let (mut ms, mut hits) = (f64::INFINITY, 0);
            for _ in 0..TIMES {
                let start = now();
                let answer = index.search(typed);
                let shown = answer.hits.iter().take(SHOWN);
                let lines = shown.filter_map(|hit| {
                    let document = documents.get(hit.document as usize)?;
                    answer.marks.spans_of_line(document.title());
                    answer.marks.spans(&document.text, &document.blocks);
                    answer.marks.snippet(&document.text, &document.blocks, 160)
                });
                let lines = lines.count();
                ms = ms.min(now() - start);
                hits = answer.hits.len().max(lines);
            }
            keystrokes.push(Keystroke { typed: typed.to_owned(), ms, hits });
        }
    }
    let text_bytes = documents.iter().map(|document| document.text.len()).sum();
    Cost { articles, text_bytes, index_bytes: index.memory(), build_ms, keystrokes }
}

/// Made-up articles, always the same: phrases of the genre, numbers, and syllables of which few are
/// frequent and most are rare.
#[derive(Clone, Debug)]
pub struct Articles {
    phrases: Vec<&'static str>,
    syllables: Vec<String>,
    random: u64,
    made: usize,
    count: usize,
}

impl Articles {
    /// That many articles.
    pub fn new(count: usize) -> Self {
        let mut syllables = Vec::new();
        for tone in TONES {
            for rhyme in RHYMES.split_whitespace() {
                syllables
                    .extend(ONSETS.split_whitespace().map(|onset| format!("{onset}{rhyme}{tone}")));
            }
        }
        let phrases = PHRASES.split('|').collect();
        let mut articles =
            Articles { phrases, syllables, random: 0x2545_F491_4F6C_DD1D, made: 0, count };
        for at in (1..articles.syllables.len()).rev() {
            let other = articles.below(at + 1);
            articles.syllables.swap(at, other);
        }
        articles
    }

    /// Marsaglia's xorshift.
    fn below(&mut self, limit: usize) -> usize {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        ((self.random >> 11) % limit.max(1) as u64) as usize
    }

    fn syllable(&mut self) -> usize {
        // The product of two even numbers is small more often than large, as ranks of words are.
        let limit = self.syllables.len();
        let once = self.below(limit);
        self.below(once + 1)
    }

    fn sentence(&mut self, text: &mut String) {
        for at in 0..4 + self.below(5) {
            if at > 0 {
                text.push_str([" ", " ", ", "][self.below(3)]);
            }
            match self.below(10) {
                0..5 => {
                    let phrase = self.below(self.phrases.len());
                    text.push_str(self.phrases[phrase]);
                }
                5..9 => {
                    for _ in 0..4 {
                        let syllable = self.syllable();
                        text.push_str(&self.syllables[syllable]);
                        text.push(' ');
                    }
                    text.pop();
                }
                _ => {
                    let (whole, part) = (self.below(1_200), self.below(10));
                    text.push_str(&format!("{whole},{part}%"));
                }
            }
        }
    }
}

impl Iterator for Articles {
    type Item = Document;

    fn next(&mut self) -> Option<Document> {
        if self.made == self.count {
            return None;
        }
        let mut text = String::with_capacity(BYTES + 200);
        self.sentence(&mut text);
        text.push_str("\n\n");
        let title = Span::new(0, text.len() as u32);
        let mut blocks = vec![Block { kind: BlockKind::Title, level: 0, span: title }];
        while text.len() < BYTES - 10 {
            let start = text.len() as u32;
            for _ in 0..3 {
                self.sentence(&mut text);
                text.push_str(". ");
            }
            text.push('\n');
            let mut end = text.len().min(BYTES);
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            text.truncate(end);
            let span = Span::new(start, end as u32);
            blocks.push(Block { kind: BlockKind::Paragraph, level: 0, span });
        }
        let year = 2015 + self.below(11) as u16;
        let day = Date::new(year, 1 + self.below(12) as u8, 1 + self.below(28) as u8);
        let words = text[..title.end as usize].trim();
        let meta = Metadata {
            title: Some(crate::Located {
                text: words.to_owned(),
                span: Some(Span::new(0, words.len() as u32)),
            }),
            published: day.and_then(|date| Timestamp::new(date, None)),
            ..Metadata::default()
        };
        self.made += 1;
        Some(Document::new(format!("{:05}", self.made), text, blocks, meta))
    }
}
