//! Words before a number that make it a name or a place in an order.

/// Words of one kind that stand before such numbers.
pub(crate) struct OrdinalRow {
    pub(crate) meaning: OrdinalMeaning,
    pub(crate) forms: &'static [&'static str],
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test of every row"))]
    pub(crate) example: &'static str,
}

/// What the grammar needs of it.
#[derive(Clone, Copy)]
pub(crate) struct OrdinalMeaning {
    pub(crate) kind: OrdinalKind,
}

/// What a number behind the word is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum OrdinalKind {
    /// `lần thứ 3`, `khóa 17`, `hạng 14`: whatever follows.
    Ordinal,
    /// `Điều 5`, `khoản 3`: parts of a text.
    Part,
    /// `quốc lộ 14B`, `đường tỉnh 419`, `phường 7`: names.
    Name,
    /// `Nghị quyết 26`, `Quyết định số 1980`: documents; a noun after the number makes it a count.
    Document,
    /// `Chương trình 135`, `Ban Chỉ đạo 35`: programmes and bodies; likewise.
    Programme,
    /// `điện thoại`, `ĐT`, `hotline`.
    Telephone,
}

const fn ordinal(
    kind: OrdinalKind,
    forms: &'static [&'static str],
    example: &'static str,
) -> OrdinalRow {
    OrdinalRow { meaning: OrdinalMeaning { kind }, forms, example }
}

pub(crate) static ORDINALS: [OrdinalMeaning; ROWS.len()] = meanings!(ROWS);

pub(crate) const ROWS: &[OrdinalRow] = &[
    ordinal(
        OrdinalKind::Ordinal,
        &[
            "thứ", "lần thứ", "lần", "khóa", "kỳ họp thứ", "kỳ thứ", "hạng", "đợt", "cấp",
            "cấp độ", "mức độ", "loại", "bậc", "vòng", "giai đoạn", "đứng thứ", "xếp thứ",
            "xếp hạng", "vị trí thứ", "vị trí", "top", "tốp", "thế hệ", "nhóm", "kỳ", "số báo",
            "bước", "hiệp", "năm thứ", "đại hội", "hội nghị lần thứ", "cách mạng công nghiệp",
            "cách mạng", "công nghiệp", "phiên bản", "phase", "chặng", "gói thầu số", "gói thầu",
            "thế kỷ", "hội nghị trung ương", "trung ương", "TW", "hội nghị TW", "đô thị loại",
        ],
        "Đại hội lần thứ 24",
    ),
    ordinal(
        OrdinalKind::Part,
        &[
            "điều", "khoản", "mục", "chương", "phần", "phụ lục", "biểu", "bảng", "hình", "ảnh",
            "tập", "trang", "câu", "tiết", "bài",
        ],
        "theo Điều 5 của Luật",
    ),
    ordinal(
        OrdinalKind::Name,
        &[
            "quốc lộ", "QL", "đường tỉnh", "tỉnh lộ", "ĐT", "TL", "đường huyện", "ĐH", "hương lộ",
            "huyện lộ", "vành đai", "đường vành đai", "đường", "km số", "lô", "ô", "phường",
            "quận", "tổ", "tổ dân phố", "khu phố", "khu", "ấp", "thôn", "khóm", "đội", "xóm",
            "tiểu khu", "khối", "lớp", "khối lớp", "sư đoàn", "trung đoàn", "quân khu",
            "binh đoàn", "lữ đoàn", "tiểu đoàn", "nhà máy", "tổ máy", "tổ máy số", "cảng", "cầu",
            "xí nghiệp", "công ty", "nhà số", "ngõ", "ngách", "hẻm", "đường số", "số nhà", "tàu",
            "bão số", "cơn bão số", "vùng", "zone", "trường tiểu học", "trường mầm non",
            "trường THCS", "trường THPT số", "điểm trường số", "hệ", "mẫu số", "mã số", "mã",
            "ca số", "km", "cột mốc", "mốc", "cống số", "đại lộ", "đèo", "bảo hiểm", "lý trình",
            "kênh", "trạm số", "trạm",
        ],
        "qua quốc lộ 14",
    ),
    ordinal(
        OrdinalKind::Document,
        &[
            "nghị quyết", "nghị quyết số", "quyết định", "quyết định số", "chỉ thị", "chỉ thị số",
            "thông tư", "thông tư số", "nghị định", "nghị định số", "kết luận", "kết luận số",
            "kế hoạch số", "kế hoạch", "công văn", "công văn số", "thông báo", "thông báo số",
            "thông tri", "quy định", "quy định số", "luật số", "pháp lệnh", "hướng dẫn",
            "hướng dẫn số", "tờ trình", "tờ trình số", "công điện", "công điện số", "báo cáo",
            "báo cáo số", "văn bản", "văn bản số", "hiệp định", "sắc lệnh", "giấy phép số",
            "lệnh số", "tiêu chuẩn TCVN", "TCVN", "ISO", "NQ", "QĐ", "CT", "KL", "KH", "NĐ", "TT",
        ],
        "thực hiện Nghị quyết 26",
    ),
    ordinal(
        OrdinalKind::Programme,
        &[
            "chương trình", "chương trình số", "đề án", "đề án số", "ban chỉ đạo", "dự án",
            "dự án số", "tiểu dự án", "tổ công tác", "hợp phần", "tiêu chí số", "tiêu chí",
            "chỉ tiêu số", "nội dung số", "mục tiêu số", "chính sách", "nguồn vốn", "nguồn",
            "bộ đội", "đoàn", "sở chỉ huy", "đồn biên phòng", "xăng", "dầu", "trang phục", "mẫu",
            "xe", "máy bay", "vắc xin",
        ],
        "vốn của Chương trình 135",
    ),
    ordinal(
        OrdinalKind::Telephone,
        &[
            "điện thoại", "số điện thoại", "SĐT", "hotline", "đường dây nóng", "fax", "tel",
            "ĐT liên hệ", "tài khoản số", "số tài khoản", "CMND", "CCCD", "biển số", "BKS",
            "biển kiểm soát", "mã số thuế", "MST",
        ],
        "đường dây nóng: 0982838987",
    ),
];
