//! Phrases that hold a word of the tables and mean something else. They hide it.

/// One such group.
pub(crate) struct InertRow {
    pub(crate) forms: &'static [&'static str],
}

pub(crate) const ROWS: &[InertRow] = &[
    // Names of programmes and offices hold `mục tiêu`, `kế hoạch`, `chỉ đạo`.
    InertRow {
        forms: &[
            "mục tiêu quốc gia", "chương trình mục tiêu", "chương trình mục tiêu quốc gia",
            "mục tiêu kép", "kế hoạch hóa gia đình", "kế hoạch và đầu tư", "kế hoạch đầu tư",
            "sở kế hoạch", "phòng kế hoạch", "phòng tài chính kế hoạch", "ban chỉ đạo",
            "bộ kế hoạch", "ban kế hoạch", "trưởng ban kế hoạch", "thuộc quy hoạch",
            "viện quy hoạch", "phát biểu chỉ đạo", "sự chỉ đạo", "lãnh đạo chỉ đạo",
            "chỉ đạo điều hành", "đối tượng chính sách", "cơ quan chỉ đạo", "tài chính kế hoạch",
            "vốn mục tiêu", "ủy viên dự khuyết", "trọng tâm",
        ],
    },
    // `giao` in other words.
    InertRow {
        forms: &[
            "giao thông", "tai nạn giao thông", "giao thông vận tải", "giao thông nông thôn",
            "giao lưu", "giao dịch", "giao ban", "giao tiếp", "giao thương", "giao mùa",
            "chuyển giao", "ngoại giao", "giao nộp", "giao đất", "giao rừng", "giao quân",
            "đoàn giao",
        ],
    },
    // `đề nghị` as the name of a step: `số chi đề nghị thanh toán`.
    InertRow {
        forms: &[
            "đề nghị thanh toán", "đề nghị quyết toán", "đề nghị khen thưởng", "đề nghị công nhận",
        ],
    },
    // `đã`, `hiện`, `cần`, `phải`, `làm`, `trao`, `bầu`, `sẽ` in other words.
    InertRow {
        forms: &[
            "hiện đại", "hiện đại hóa", "hiện thực", "hiện thực hóa", "hiện vật", "hiện hành",
            "hiện tượng", "thực hiện", "cần thiết", "cần cù", "cần kiệm", "phải chăng", "làm việc",
            "việc làm", "làm ăn", "làm giàu", "làm chủ", "làm nghề", "trao đổi", "bầu cử",
            "bầu trời", "xử lý nước thải", "đất chưa sử dụng", "lẽ phải", "bên phải", "có thể",
            "có hiệu lực", "vốn đăng ký", "tổng vốn đăng ký", "số vốn đăng ký", "hiện hữu",
            "xây dựng cơ bản", "ngành xây dựng", "sở xây dựng", "bộ xây dựng", "bằng được",
            "nhất trí cao", "phát hiện sớm", "ban hành kèm theo", "nhu cầu", "yêu cầu nhiệm vụ",
            "theo yêu cầu", "đáp ứng yêu cầu",
        ],
    },
    // What has been reached is built on.
    InertRow {
        forms: &[
            "củng cố kết quả đã đạt được", "củng cố kết quả đạt được", "phát huy kết quả đạt được",
            "phát huy kết quả đã đạt được", "phát huy những kết quả đạt được",
            "phát huy những kết quả đã đạt được", "duy trì kết quả đạt được",
            "duy trì kết quả đã đạt được", "trên cơ sở kết quả đạt được",
            "trên cơ sở những kết quả đạt được", "trên cơ sở kết quả đã đạt được",
        ],
    },
];
