//! Every word of the interface, Vietnamese and English: one row each.

use crate::language::Language;
use crate::packed::{cell, packed_rows};

/// A text of one of the tables below.
pub trait Said: Copy {
    /// The text in that language.
    fn said(self, language: Language) -> &'static str;
}

/// Declares the table; a row without one of its two texts does not compile.
macro_rules! words {
    ($(#[$about:meta])* $table:ident:
     $($name:ident: $vietnamese:literal, $english:literal;)*) => {
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum $table { $(#[doc = $english] $name,)* }

        impl $table {
            /// Every text, in the order of the table.
            pub const ALL: &'static [$table] = &[$($table::$name),*];

            /// Vietnamese and English, in the order of the table.
            const TEXTS: &'static str = concat!($($vietnamese, "\t", $english, "\n"),*);

            /// The text in that language.
            pub fn text(self, language: Language) -> &'static str {
                cell($table::TEXTS, self as usize, language as usize)
            }
        }

        impl Said for $table {
            fn said(self, language: Language) -> &'static str {
                self.text(language)
            }
        }
    };
}

words! {
    /// A text of what the app needs at once: the frame, the list, an article.
    Word:

    // The whole app.
    AppName: "Mục Tiêu", "Mục Tiêu";
    Tagline:
        "Đọc những điều đã hứa: mọi chỉ tiêu trong bài viết, được đánh dấu và giải thích.",
        "A reader of public promises: every target in an article, marked and explained.";
    SkipToContent: "Đến nội dung chính", "Skip to the content";
    SwitchLanguage: "Switch to English", "Chuyển sang tiếng Việt";
    ThemeSystem: "Giao diện theo hệ thống", "Theme of the system";
    ThemeLight: "Giao diện sáng", "Light theme";
    ThemeDark: "Giao diện tối", "Dark theme";
    Help: "Trợ giúp", "Help";
    HelpTitle: "Cách đọc", "How to read";
    Settings: "Thiết lập", "Settings";
    Views: "Các trang", "Pages";
    Loading: "Đang mở…", "Opening…";
    NotLoaded:
        "Không tải được phần này. Hãy kiểm tra kết nối rồi thử lại.",
        "This part could not be loaded. Check the connection and try again.";
    TryAgain: "Thử lại", "Try again";
    NewVersion: "Có bản mới của trang này.", "There is a new version of this page.";
    Reload: "Tải lại", "Reload";
    Later: "Để sau", "Later";
    Footer:
        "Máy đọc và đánh dấu ngay trong trình duyệt của bạn; không có gì được gửi đi.",
        "Everything is read and marked in your own browser; nothing is sent anywhere.";

    // The list of articles.
    Articles: "Bài viết", "Articles";
    NoArticles: "Chưa có bài viết nào.", "There are no articles yet.";
    FirstTarget: "Chỉ tiêu đầu tiên", "First target";
    NoTargets: "Không có chỉ tiêu nào.", "No targets.";
    Reading: "Đang đọc…", "Reading…";

    // The ledger.
    Ledger: "Sổ chỉ tiêu", "Ledger";

    // Taking figures along.
    CopyWithSource: "Chép kèm nguồn", "Copy with source";
    Copied: "Đã chép câu và nguồn.", "The sentence and its source are copied.";
    NotCopied:
        "Trình duyệt không cho chép. Hãy chép từ đây:",
        "The browser does not allow copying. Copy from here:";

    // An exported file, back in the reader.
    UnreadableFile: "Không đọc được tệp này.", "This file cannot be read.";

    // One indicator compared.
    Compare: "So sánh", "Compare";

    // Search.
    Search: "Tìm", "Search";
    FindHere: "Tìm trong bài", "Find in this article";

    // An unknown address.
    UnknownAddress: "Không có trang này", "There is no such page";
    UnknownAddressHelp:
        "Địa chỉ không dẫn tới bài viết nào. Có thể bài đã được đổi tên hoặc gỡ đi.",
        "The address leads to no article. It may have been renamed or taken away.";
    BackToList: "Tất cả bài viết", "All articles";

    // An article.
    Targets: "Chỉ tiêu", "Targets";
    TargetList: "Các chỉ tiêu trong bài", "Targets of this article";
    Kinds: "Loại đánh dấu", "Kinds of marks";
    EveryNumber: "Mọi con số", "Every number";
    EveryNumberHelp:
        "Hiện cả những con số không phải số liệu, và máy hiểu chúng là gì",
        "Also show the numbers that are no quantities, and what each was taken for";
    FurnitureFolded: "Phần quanh bài trên trang gốc", "Around the article on its page";
    Original: "Trang gốc", "Original page";
    PreviousTarget: "Chỉ tiêu trước", "Previous target";
    NextTarget: "Chỉ tiêu sau", "Next target";
    NoSuchMark:
        "Bài này không có đánh dấu nào ở địa chỉ ấy.",
        "This article has no mark at that address.";
    TargetsHidden:
        "Chỉ tiêu đang được ẩn trong bài.",
        "Targets are hidden in the text.";

    // The card of a mark.
    Close: "Đóng", "Close";

    NotSaid: "Bài không nói rõ đo điều gì", "The article does not say what is measured";
}

words! {
    /// A text of what may come later: the card, the ledger, the comparison, the search, the help. It is apart, so
    /// that a reader who opens an article does not wait for it.
    LaterWord:

    // The ledger.
    LedgerIntro:
        "Mọi chỉ tiêu trong các bài viết, bên cạnh kết quả được báo cáo sau đó.",
        "Every target in the articles, beside the results reported later.";
    AsOf: "tính đến", "as of";
    ArticlesRead: "Đang đọc các bài viết:", "Reading the articles:";
    Ask: "Tìm theo lời, mức và năm", "Find by words, amount and year";
    AskExample: "thu nhập >= 80 triệu, đến 2025", "thu nhập >= 80 triệu, đến 2025";
    Filters: "Bộ lọc", "Filters";
    OthersToo: "Thêm", "More:";
    GiveUp: "Bỏ chọn", "Give up";
    ShowAll: "Xem tất cả", "Show all";
    NothingFound:
        "Không có chỉ tiêu nào như vậy. Hãy bỏ bớt điều kiện.",
        "There is no such target. Ask for less.";
    MoreRows: "Hiện thêm", "Show more";
    NotKnown: "không rõ", "not known";

    // Rows that are ticked.
    Tick: "Chọn", "Select";
    TickAll: "Chọn tất cả", "Select all";
    Ticked: "Đã chọn", "Selected:";
    TickedBeyond: ", kể cả % ngoài bộ lọc", ", % of them outside the filter";
    Untick: "Bỏ chọn", "Clear the selection";

    // What became of a target.
    Outcome: "Kết quả được báo cáo", "Reported results";
    DeadlineOn: "Hạn:", "Deadline:";
    DeadlinePassed: "đã qua", "passed";
    DeadlineAhead: "chưa tới", "ahead";
    NoDeadline: "Không rõ kỳ hạn.", "No deadline is known.";
    NoFinalReport: "không thấy báo cáo cuối kỳ", "no final report found";
    NothingReported:
        "Trong các bài ở đây không thấy báo cáo nào về chỉ tiêu này.",
        "No report on this target was found in these articles.";
    Why: "Vì sao được ghép", "Why they are paired";
    Baseline: "Trước đó", "Before";
    From: "từ", "from";
    PaceNeeded: "Cần mỗi năm", "Needed each year";
    SeeInText: "Xem trong bài", "See in the article";

    // Taking figures along.
    TakeArticle: "Tải về bài này", "Download this article";
    TakeTarget: "Tải về chỉ tiêu này", "Download this target";
    TakeTicked: "Tải về phần đã chọn", "Download the selection";
    TakeFound: "Tải về theo bộ lọc", "Download what the filter shows";
    TakeAll: "Tải về toàn bộ sổ", "Download the whole ledger";
    Print: "In", "Print";

    // An exported file, back in the reader.
    CheckFile: "Kiểm tra tệp đã tải về", "Check a downloaded file";
    CheckHelp:
        "Chọn hoặc thả vào trang này một tệp JSON-LD đã tải về, để biết từng đánh dấu còn đúng chỗ trong bài không. Tệp không rời khỏi máy của bạn.",
        "Choose a JSON-LD file that was downloaded here, or drop it on this page, to see whether each of its marks still stands in the text. The file does not leave your machine.";
    ChooseFile: "Chọn tệp", "Choose a file";
    NotJson: "Tệp này không phải JSON-LD. Hãy chọn tệp có đuôi .jsonld.", "This file is no JSON-LD. Choose one that ends in .jsonld.";
    NoAnnotations: "Tệp này không có đánh dấu nào. Hãy chọn tệp có đuôi .jsonld.", "This file holds no marks. Choose one that ends in .jsonld.";
    OtherText: "bài đã được sửa từ khi tải", "the article was changed since";
    OtherRules: "do một phiên bản quy tắc khác đánh dấu", "marked by another version of the rules";

    // One indicator compared.
    CompareIntro:
        "Một chỉ tiêu ở mọi nơi, qua mọi năm: điều được hứa bên cạnh điều được báo cáo.",
        "One indicator in all places and years: what was promised beside what was reported.";
    ChooseIndicator: "Chọn chỉ tiêu để so sánh", "Choose an indicator to compare";
    ChooseHelp:
        "Hãy chọn một chỉ tiêu trong danh sách: hình và bảng sẽ hiện ở đây. Con số bên cạnh cho biết có bao nhiêu số liệu.",
        "Choose an indicator from the list: its picture and its table appear here. The number beside each says how many figures there are.";
    NothingToCompare:
        "Các bài viết chưa có hai số liệu nào của cùng một chỉ tiêu.",
        "The articles do not yet have two figures of one indicator.";
    NoSuchIndicator:
        "Các bài viết không có số liệu nào của chỉ tiêu ở địa chỉ này. Hãy chọn một chỉ tiêu trong danh sách.",
        "The articles have no figure of the indicator at this address. Choose one from the list.";
    OtherTheme: "Khác", "Other";
    Grouped: "Xếp", "Grouped";
    UnitOf: "Đơn vị", "Unit";
    OtherUnits:
        "Mỗi hình chỉ có một đơn vị; số liệu theo đơn vị khác ở hình khác.",
        "A picture holds one unit; figures in other units have pictures of their own.";
    SaveSvg: "Tải hình (SVG)", "Download the picture (SVG)";
    SaveCsv: "Tải bảng (CSV)", "Download the table (CSV)";
    Beside: "Cùng chỉ tiêu", "The same indicator";
    CompareThis: "So sánh mọi nơi, mọi năm", "Compare all places and years";

    // Search.
    SearchIntro: "Tìm trong mọi bài viết", "Search all articles";
    SearchHelp:
        "Gõ có dấu để tìm đúng chữ ấy, không dấu để tìm mọi dấu: duong tìm cả đường và dương. Đặt trong ngoặc kép để tìm đúng cụm từ.",
        "Letters typed without marks stand for any marks: duong finds đường and dương. Quotes find a phrase.";
    SearchField: "Từ cần tìm", "Words to find";
    Indexing: "Đang chuẩn bị tìm kiếm", "Getting ready to search";
    FoundNowhere:
        "Không tìm thấy trong bài viết nào.",
        "Found in no article.";
    NothingFoundHelp:
        "Hãy thử ít từ hơn, hoặc gõ không dấu.",
        "Try fewer words, or type them without marks.";
    AsTyped: "Chỉ tìm những từ đúng như đã gõ.", "Only words exactly as typed were looked for.";
    AnyMarks: "Tìm cả những từ có dấu khác", "Find them with any marks too";
    WithAnyMarks: "Tìm với mọi dấu.", "Any marks were allowed.";
    OnlyAsTyped: "Chỉ tìm đúng như đã gõ", "Only as typed";
    MoreResults: "Hiện thêm", "Show more";
    NextHit: "Chỗ sau", "Next place";
    PreviousHit: "Chỗ trước", "Previous place";
    CloseFind: "Thôi tìm", "Stop searching";
    NotHere: "Không có trong bài này", "Not in this article";
    AllResults: "Mọi kết quả", "All results";

    // The card of a mark.
    Explanation: "Giải thích", "Explanation";
    Indicator: "Đo điều gì", "What is measured";
    ValueWritten: "Giá trị", "Value";
    ValueInFull: "Viết đủ", "In full";
    Share: "Tỷ lệ", "Share";
    Bound: "Mức", "Bound";
    MeasureOf: "Loại số liệu", "Kind of figure";
    Deadline: "Thời hạn", "By when";
    When: "Thời gian", "When";
    Where: "Ở đâu", "Where";
    Who: "Ai nêu", "Who says so";
    StatusOf: "Tính chất", "Status";
    DecidedBy: "theo", "from";
    Sentence: "Trong câu", "In its sentence";
    InheritedWords: "Theo lời dẫn ở chỗ khác", "From words elsewhere";
    ConfidenceOf: "Độ tin cậy", "Confidence";
    Notes: "Lưu ý", "Notes";

    // Help.
    HelpMarks: "Ba loại số liệu", "Three kinds of figures";
    HelpKeys: "Phím tắt", "Keys";
    HelpMethod: "Máy đọc thế nào", "How it reads";
    HelpMethodText:
        "Quy tắc ngôn ngữ, không phải phán đoán: máy tìm mọi con số, tách số liệu khỏi ngày tháng, số hiệu và tên gọi, rồi dựa vào những từ quanh nó để biết đó là chỉ tiêu hay kết quả. Bấm vào một đánh dấu để xem những từ đã quyết định.",
        "By rules of the language: every number is found, figures are told from dates, document numbers and names, and the words around each say whether it is a target or a result. Open a mark to see the words that decided.";
    HelpOffline:
        "Sau lần mở đầu tiên, trang này dùng được cả khi không có mạng.",
        "After the first visit this page works without a network.";
    KeyNext: "chỉ tiêu sau", "next target";
    KeyPrevious: "chỉ tiêu trước", "previous target";
    KeyClose: "đóng thẻ giải thích, trở về chỗ đang đọc", "close the explanation and go back";
    KeyEnter: "mở thẻ của đánh dấu đang chọn", "open the card of the mark in focus";
    KeyFind: "tìm: trong bài, trong sổ, hoặc trong mọi bài", "search: the article, the ledger, or all articles";
    KeyHelp: "mở trang này", "open this page";
    KeyOr: "hoặc", "or";
}

/// What is counted, in Vietnamese, as one and as many in English; in the order of [`Counted`].
const COUNTED: &str = packed_rows![
    ("bài viết", "article", "articles"),
    ("chỉ tiêu", "target", "targets"),
    ("kết quả", "result", "results"),
    ("bối cảnh", "context figure", "context figures"),
    ("con số khác", "other number", "other numbers"),
    ("chỗ", "place", "places"),
];

/// A number of things, in the grammar of each language.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Counted {
    /// Articles.
    Articles,
    /// Targets.
    Targets,
    /// Results.
    Results,
    /// Figures of context.
    Contexts,
    /// Numbers that are no quantities.
    Numbers,
    /// Places in texts.
    Places,
}

impl Counted {
    /// So many of it: `5 chỉ tiêu`, `1 target`, `2 targets`.
    pub fn text(self, count: usize, language: Language) -> String {
        let column = language.pick(0, if count == 1 { 1 } else { 2 });
        let thing = cell(COUNTED, self as usize, column);
        [&count.to_string(), " ", thing].concat()
    }
}

/// Where one stands among others: `3 trên 7`.
pub(crate) fn position(place: usize, of: usize, language: Language) -> String {
    out_of(place, &of.to_string(), language)
}

/// So many of all: `12 trên 96 chỉ tiêu`.
pub(crate) fn out_of(some: usize, all: &str, language: Language) -> String {
    format!("{some} {} {all}", language.pick("trên", "of"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_both_texts() {
        for language in Language::ALL {
            let first = Word::ALL.iter().map(|word| word.text(language));
            let later = LaterWord::ALL.iter().map(|word| word.text(language));
            for text in first.chain(later) {
                assert!(!text.trim().is_empty() && text.trim() == text, "{text:?}");
            }
        }
    }

    #[test]
    fn english_knows_one_from_many() {
        assert_eq!(Counted::Targets.text(1, Language::English), "1 target");
        assert_eq!(Counted::Targets.text(0, Language::English), "0 targets");
        assert_eq!(Counted::Targets.text(5, Language::Vietnamese), "5 chỉ tiêu");
        assert_eq!(position(3, 7, Language::Vietnamese), "3 trên 7");
    }
}
