//! Words that decide whether a figure is a target, a result or context. A new cue is one row's form.

use crate::quantity::Status;
use crate::quantity::Status::*;

/// How far a cue reaches, and how readily it yields.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Strength {
    /// Decides only where nothing else does: `đạt`, `có`, `bảo đảm`.
    Weak,
    /// Decides its clause: `thành lập`, `được công nhận`.
    Clause,
    /// Decides its clause and what follows it in the sentence: `phấn đấu`, `đã`.
    Sentence,
}

/// What the grammar needs of a cue.
#[derive(Clone, Copy)]
pub(crate) struct CueMeaning {
    pub(crate) status: Status,
    pub(crate) strength: Strength,
}

/// One cue.
pub(crate) struct CueRow {
    pub(crate) meaning: CueMeaning,
    pub(crate) forms: &'static [&'static str],
    /// A sentence in which it decides.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test of every row"))]
    pub(crate) example: &'static str,
}

const fn cue(
    status: Status,
    strength: Strength,
    forms: &'static [&'static str],
    example: &'static str,
) -> CueRow {
    CueRow { meaning: CueMeaning { status, strength }, forms, example }
}

pub(crate) static CUES: [CueMeaning; ROWS.len()] = meanings!(ROWS);

pub(crate) const ROWS: &[CueRow] = &[
    // Aims.
    cue(
        Target,
        Strength::Sentence,
        &[
            "phấn đấu", "mục tiêu", "chỉ tiêu", "các chỉ tiêu", "đặt mục tiêu", "đặt chỉ tiêu",
            "đề ra", "đặt ra", "đề ra mục tiêu", "quyết tâm", "hướng tới", "hướng đến", "tiến tới",
            "nhằm đạt", "cố gắng", "nỗ lực", "ra sức", "quyết tâm đạt", "tầm nhìn", "định hướng",
            "kỳ vọng", "khát vọng", "cam kết", "hứa", "chạy đua", "nhắm", "nhắm tới",
        ],
        "Phấn đấu thu ngân sách đạt 36 tỷ đồng.",
    ),
    cue(
        Target,
        Strength::Sentence,
        &[
            "sẽ", "dự kiến", "dự tính", "theo kế hoạch", "có kế hoạch", "lên kế hoạch",
            "kế hoạch là", "kế hoạch năm", "kế hoạch giao", "được giao", "giao chỉ tiêu",
            "giao kế hoạch", "chỉ tiêu giao", "nhiệm vụ giao", "đăng ký", "chủ trương",
            "quy hoạch", "theo quy hoạch", "dự toán", "đề xuất", "chuẩn bị", "sắp tới", "giao",
            "kế hoạch",
        ],
        "Năm tới, huyện sẽ trồng 200 ha rừng.",
    ),
    cue(
        Target,
        Strength::Sentence,
        &["NQ là", "nghị quyết là"],
        "Tỷ lệ đô thị hóa, nghị quyết là 28%.",
    ),
    cue(
        Target,
        Strength::Sentence,
        &[
            "yêu cầu", "đề nghị", "kiến nghị", "có trách nhiệm", "cần tập trung", "đốc thúc",
            "xin nâng", "xin tăng", "xin bổ sung", "xin thêm", "xin hỗ trợ", "xin cấp",
        ],
        "Đồng chí yêu cầu các xã phải hoàn thành 20 km đường.",
    ),
    cue(
        Target,
        Strength::Sentence,
        &[
            "trong thời gian tới", "thời gian tới", "trong những năm tới", "những năm tới",
            "trong nhiệm kỳ tới", "nhiệm kỳ tới", "nhiệm kỳ mới", "năm tới", "giai đoạn tới",
            "từ nay đến", "chậm nhất", "trước mắt", "phương hướng", "nhiệm vụ trọng tâm",
            "những tháng cuối năm", "các tháng cuối năm", "tháng cuối năm", "tháng còn lại",
            "thời gian còn lại", "đến cuối nhiệm kỳ", "cuối nhiệm kỳ",
        ],
        "Trong thời gian tới, xã mở mới 30 lớp học.",
    ),
    cue(
        Target,
        Strength::Clause,
        &[
            "nhu cầu vốn", "nhu cầu kinh phí", "tổng nhu cầu vốn", "tổng nhu cầu kinh phí",
            "tập trung hoàn thành", "triển khai ngay", "tiếp tục xây dựng", "tiếp tục hoàn thành",
            "tiếp tục thực hiện", "tiếp tục phát triển", "tiếp tục mở rộng", "tiếp tục đầu tư",
            "tiếp tục duy trì", "tiếp tục giữ vững", "tiếp tục huy động", "tập trung", "đẩy mạnh",
            "đẩy nhanh", "tăng cường", "khẩn trương", "chỉ đạo", "lãnh đạo", "không để",
            "kiểm soát", "khống chế", "giữ vững", "phải đạt", "cần đạt", "cần tập trung", "nhằm",
            "để đạt", "phải giải ngân", "cần giải ngân",
        ],
        "Tập trung hoàn thành hai tiêu chí chưa đạt.",
    ),
    cue(
        Target,
        Strength::Weak,
        &[
            "bảo đảm", "đảm bảo", "duy trì", "phải", "cần", "cần phải", "tiếp tục", "thu hút thêm",
            "xây dựng",
        ],
        "Bảo đảm 100% số hộ dùng nước sạch.",
    ),
    // Reports.
    cue(
        Result,
        Strength::Sentence,
        &[
            "đã", "đạt được", "kết quả", "kết quả đạt được", "thực hiện được", "ước đạt",
            "ước thực hiện", "tính đến", "tính đến nay", "tính đến hết", "tính chung", "đến nay",
            "đến thời điểm này", "hiện nay", "hiện có", "hiện", "hiện tại", "vừa qua",
            "thời gian qua", "nhiệm kỳ qua", "năm qua", "những năm qua", "trong năm qua",
            "trước đó", "tháng qua", "lũy kế", "theo thống kê", "thống kê", "mới có", "mới đạt",
            "mới được", "mới chỉ", "mới giải ngân", "mới thu", "mới hoàn thành", "mới phân bổ",
            "mới lấy", "mới bằng", "mới tiêu", "mới làm", "mới mở", "nhưng mới", "song mới",
            "chỉ mới", "báo cáo đạt", "báo cáo là", "mới thu xếp", "mới thực hiện", "chỉ đạt",
            "vẫn còn", "theo số liệu", "ghi nhận",
        ],
        "Huyện đã kết nạp 26 đảng viên.",
    ),
    cue(
        Result,
        Strength::Sentence,
        &["so với cùng kỳ", "so cùng kỳ", "với cùng kỳ", "cùng kỳ năm trước", "so với năm trước"],
        "Thu ngân sách tăng 47% so với cùng kỳ.",
    ),
    cue(
        Result,
        Strength::Clause,
        &[
            "được công nhận", "kết nạp", "kết nạp được", "thành lập", "tổ chức thành công",
            "khen thưởng", "tặng giấy khen", "trao tặng", "trao", "bàn giao", "giải ngân",
            "đạt cao", "thu hút được", "huy động được", "giải quyết được", "xây dựng được",
            "đưa vào sử dụng", "biểu quyết thông qua", "tham dự", "tham gia", "chưa đạt",
            "cơ bản hoàn thành", "trúng cử", "bầu", "phát hiện", "xử lý", "tiếp nhận", "thiệt hại",
            "xảy ra", "làm", "khởi công", "khánh thành", "thực tế", "ban hành", "trong đó có",
            "hoàn thành",
        ],
        "Toàn huyện khen thưởng 16 tập thể.",
    ),
    cue(
        Result,
        Strength::Weak,
        &[
            "đạt", "có", "còn", "chiếm", "thực hiện", "tổ chức", "tăng", "giảm", "bằng", "hỗ trợ",
            "thu hút", "tạo việc làm", "giải quyết việc làm", "vượt", "ước", "được", "đón", "thu",
        ],
        "Sản lượng đạt 5.000 tấn.",
    ),
    // Neither.
    cue(
        Context,
        Strength::Clause,
        &[
            "thang điểm", "mức phạt", "phạt tiền", "định mức", "gồm có", "dự báo", "ước tính sẽ",
            "nguy cơ", "ngưỡng", "giá trần",
        ],
        "Mức phạt tiền là 50 triệu đồng.",
    ),
    cue(
        Context,
        Strength::Sentence,
        &[
            "dự báo", "nếu", "giả sử", "giả định", "trường hợp", "có thể thiếu", "ước tính sẽ",
            "cứ mỗi", "cứ", "nhu cầu",
        ],
        "Dự báo nhu cầu điện tăng 16%.",
    ),
];
