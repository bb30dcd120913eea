//! Offices that people are named with.

/// Offices that people are named with.
pub(crate) struct OfficeRow {
    pub(crate) forms: &'static [&'static str],
    #[cfg(test)]
    pub(crate) example: &'static str,
}

pub(crate) const ROWS: &[OfficeRow] = &[OfficeRow {
    forms: &[
        "bí thư", "phó bí thư", "phó bí thư thường trực", "chủ tịch", "phó chủ tịch",
        "phó chủ tịch thường trực", "giám đốc", "phó giám đốc", "tổng giám đốc",
        "phó tổng giám đốc", "trưởng ban", "phó trưởng ban", "trưởng phòng", "phó trưởng phòng",
        "bộ trưởng", "thứ trưởng", "thủ tướng", "phó thủ tướng", "đại biểu", "viện trưởng",
        "cục trưởng", "phó cục trưởng", "vụ trưởng", "phó vụ trưởng", "chi cục trưởng",
        "tổng bí thư", "chủ tịch nước", "chủ tịch quốc hội", "hiệu trưởng", "chánh văn phòng",
        "chủ nhiệm", "tổng cục trưởng", "thống đốc", "phó thống đốc", "chuyên gia", "ông", "bà",
        "đồng chí", "tiến sĩ", "giáo sư", "bác sĩ", "kỹ sư", "thạc sĩ", "anh", "chị",
        "trưởng thôn", "thư ký", "ủy viên",
    ],
    #[cfg(test)]
    example: "Chủ tịch UBND huyện Hoàng Anh Tuấn cho biết sẽ xây 25 trường",
}];
