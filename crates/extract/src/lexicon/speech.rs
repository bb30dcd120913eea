//! Verbs with which a person speaks or a body sets, and what begins the name of a body or a paper.

/// Verbs with which a person speaks or a body sets.
pub(crate) const SPEECH: &[&[&str]] = &[&[
    "cho biết", "cho hay", "khẳng định", "nhấn mạnh", "yêu cầu", "đề ra", "đặt ra", "đặt mục tiêu",
    "xác định", "phấn đấu", "đề nghị", "giao", "cam kết", "phê duyệt", "thông qua", "quyết tâm",
    "quyết định", "thông tin", "chia sẻ", "báo cáo", "nói", "kỳ vọng", "quyết nghị", "thống nhất",
    "đăng ký", "tâm sự", "kiến nghị", "phân tích", "cho rằng", "đánh giá", "trình bày", "chỉ rõ",
    "nêu rõ", "hứa", "lý giải", "thừa nhận", "sẽ", "nâng lên thành",
]];

/// What sets figures as a person does: meetings, papers, ministries.
pub(crate) const ASSEMBLIES: &[&[&str]] = &[&[
    "nghị quyết", "đại hội", "hội nghị", "kế hoạch", "chương trình", "quốc hội", "chính phủ",
    "bộ y", "bộ giao", "bộ công", "bộ tài", "bộ nông", "bộ kế", "bộ lao", "sở y", "sở giao",
    "sở giáo", "sở công", "sở tài", "sở nông", "sở kế", "sở lao", "sở xây", "huyện đoàn",
    "tỉnh đoàn", "ban thường vụ", "ban chấp hành", "ban chỉ đạo", "liên đoàn lao động",
]];
