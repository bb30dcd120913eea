//! Provinces and cities of the first level, before and after the mergers of 2025: known without their kind.

/// What the grammar needs of a province.
#[derive(Clone, Copy)]
pub(crate) struct ProvinceMeaning {
    pub(crate) kind: &'static str,
}

/// Provinces whose names go with one kind.
pub(crate) struct ProvinceRow {
    pub(crate) meaning: ProvinceMeaning,
    pub(crate) forms: &'static [&'static str],
}

pub(crate) static PROVINCES: [ProvinceMeaning; ROWS.len()] = meanings!(ROWS);

pub(crate) const ROWS: &[ProvinceRow] = &[
    ProvinceRow {
        meaning: ProvinceMeaning { kind: "thành phố" },
        forms: &["hà nội", "hồ chí minh", "HCM", "hải phòng", "đà nẵng", "cần thơ", "huế"],
    },
    ProvinceRow {
        meaning: ProvinceMeaning { kind: "tỉnh" },
        forms: &[
            "an giang", "bà rịa vũng tàu", "bạc liêu", "bắc giang", "bắc kạn", "bắc cạn",
            "bắc ninh", "bến tre", "bình dương", "bình định", "bình phước", "bình thuận", "cà mau",
            "cao bằng", "đắk lắk", "đắc lắc", "đắk nông", "điện biên", "đồng nai", "đồng tháp",
            "gia lai", "hà giang", "hà nam", "hà tây", "hà tĩnh", "hải dương", "hậu giang",
            "hòa bình", "hưng yên", "khánh hòa", "kiên giang", "kon tum", "lai châu", "lạng sơn",
            "lào cai", "lâm đồng", "long an", "nam định", "nghệ an", "ninh bình", "ninh thuận",
            "phú thọ", "phú yên", "quảng bình", "quảng nam", "quảng ngãi", "quảng ninh",
            "quảng trị", "sóc trăng", "sơn la", "tây ninh", "thái bình", "thái nguyên",
            "thanh hóa", "thừa thiên huế", "tiền giang", "trà vinh", "tuyên quang", "vĩnh long",
            "vĩnh phúc", "yên bái",
        ],
    },
];

/// Family names: where a capital run behind an office begins with one, it is a person.
pub(crate) const SURNAMES: &[&[&str]] = &[&[
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ",
    "hồ", "ngô", "dương", "lý", "đinh", "đoàn", "lâm", "mai", "trịnh", "tạ", "cao", "kiều",
    "vương", "đào", "tô", "hà", "lương", "lưu", "phùng", "thái", "triệu", "chu", "quách", "mạc",
    "tống", "uông", "thiều", "thiệu", "cù", "doãn", "khuất", "nông", "hứa", "lò", "giàng", "tăng",
    "châu", "trương", "đàm", "bạch", "ninh", "nghiêm", "lục", "hầu", "sùng", "thào", "tráng",
    "ksor", "siu", "kpă", "quàng", "cầm", "điểu", "thạch", "âu", "diệp", "tòng",
]];
