//! Kinds of locality, and the bodies that speak for one.

/// What the grammar needs of it.
#[derive(Clone, Copy)]
pub(crate) struct PlaceKindMeaning {
    /// As data writes it.
    pub(crate) kind: &'static str,
    /// 1 the country's provinces, 2 districts, 3 communes, 4 what lies in them.
    pub(crate) level: u8,
}

/// One kind of locality.
pub(crate) struct PlaceKindRow {
    pub(crate) meaning: PlaceKindMeaning,
    pub(crate) forms: &'static [&'static str],
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test of every row"))]
    pub(crate) example: &'static str,
}

const fn kind(
    kind: &'static str,
    level: u8,
    forms: &'static [&'static str],
    example: &'static str,
) -> PlaceKindRow {
    PlaceKindRow { meaning: PlaceKindMeaning { kind, level }, forms, example }
}

pub(crate) static PLACE_KINDS: [PlaceKindMeaning; PLACE_KIND_ROWS.len()] =
    meanings!(PLACE_KIND_ROWS);

pub(crate) const PLACE_KIND_ROWS: &[PlaceKindRow] = &[
    kind("tỉnh", 1, &["tỉnh"], "tỉnh Thanh Hóa"),
    kind("thành phố", 1, &["thành phố", "TP", "Tp", "thủ đô"], "thành phố Hà Nội"),
    kind("huyện", 2, &["huyện"], "huyện Thường Tín"),
    kind("quận", 2, &["quận"], "quận Ba Đình"),
    kind("thị xã", 2, &["thị xã", "TX"], "thị xã Sơn Tây"),
    kind("xã", 3, &["xã"], "xã Phú Bình"),
    kind("phường", 3, &["phường"], "phường Đức Thắng"),
    kind("thị trấn", 3, &["thị trấn"], "thị trấn Thường Tín"),
    kind("đặc khu", 3, &["đặc khu"], "đặc khu Vân Đồn"),
    kind("thôn", 4, &["thôn"], "thôn Đông Cứu"),
    kind("bản", 4, &["bản"], "bản Nà Sự"),
    kind("ấp", 4, &["ấp"], "ấp Hòa Bình"),
    kind("khóm", 4, &["khóm"], "khóm Mỹ Thuận"),
    kind("buôn", 4, &["buôn"], "buôn Ako Dhong"),
    kind("làng", 4, &["làng"], "làng Phú Đô"),
];

/// What the grammar needs of it.
#[derive(Clone, Copy)]
pub(crate) struct BodyMeaning {
    /// The kind of locality it belongs to; empty where the next word says it (`UBND huyện …`).
    pub(crate) kind: &'static str,
    pub(crate) level: u8,
}

/// Bodies whose name ends in the name of their locality: `Huyện ủy Thường Tín`.
pub(crate) struct BodyRow {
    pub(crate) meaning: BodyMeaning,
    pub(crate) forms: &'static [&'static str],
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test of every row"))]
    pub(crate) example: &'static str,
}

const fn body(
    kind: &'static str,
    level: u8,
    forms: &'static [&'static str],
    example: &'static str,
) -> BodyRow {
    BodyRow { meaning: BodyMeaning { kind, level }, forms, example }
}

pub(crate) static BODIES: [BodyMeaning; BODY_ROWS.len()] = meanings!(BODY_ROWS);

pub(crate) const BODY_ROWS: &[BodyRow] = &[
    body("tỉnh", 1, &["tỉnh ủy"], "Tỉnh ủy Quảng Ninh"),
    body("thành phố", 1, &["thành ủy"], "Thành ủy Hà Nội"),
    body("huyện", 2, &["huyện ủy"], "Huyện ủy Thường Tín"),
    body("quận", 2, &["quận ủy"], "Quận ủy Tây Hồ"),
    body("thị xã", 2, &["thị ủy"], "Thị ủy Sơn Tây"),
    body(
        "",
        0,
        &[
            "đảng bộ", "UBND", "ủy ban nhân dân", "HĐND", "hội đồng nhân dân",
            "ban chấp hành đảng bộ", "đảng ủy", "MTTQ", "ủy ban MTTQ", "cục thuế",
            "kho bạc nhà nước", "cục thống kê", "chi cục thuế", "trung tâm TT", "trung tâm VH",
            "trung tâm VHTT", "trung tâm VHTTTT", "hội nông dân", "hội phụ nữ", "đoàn thanh niên",
            "trung tâm y tế", "công an", "BCH đảng bộ", "đài truyền thanh",
            "cổng thông tin điện tử", "cổng TTĐT", "báo", "đài PTTH",
            "đài phát thanh và truyền hình", "trung tâm truyền thông và văn hóa",
            "trung tâm văn hóa thông tin và truyền thông", "trung tâm văn hóa",
            "trung tâm VH TT TT", "cục hải quan",
        ],
        "UBND huyện Ba Chẽ",
    ),
];
