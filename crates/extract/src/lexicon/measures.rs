//! Words that make a figure a change, or a share of a plan.

use crate::quantity::Direction;
use crate::quantity::Direction::*;

/// What the grammar needs of a word of change.
#[derive(Clone, Copy)]
pub(crate) struct ChangeMeaning {
    pub(crate) direction: Direction,
}

/// A word of change, with the way it goes.
pub(crate) struct ChangeRow {
    pub(crate) meaning: ChangeMeaning,
    pub(crate) forms: &'static [&'static str],
    #[cfg(test)]
    pub(crate) example: &'static str,
}

pub(crate) static CHANGES: [ChangeMeaning; CHANGE_ROWS.len()] = meanings!(CHANGE_ROWS);

pub(crate) const CHANGE_ROWS: &[ChangeRow] = &[
    ChangeRow {
        meaning: ChangeMeaning { direction: Up },
        forms: &[
            "tăng", "tăng thêm", "tăng trưởng", "tốc độ tăng", "tốc độ tăng trưởng", "mức tăng",
            "mức tăng trưởng", "tỷ lệ tăng", "tỷ lệ tăng dân số", "tăng bình quân", "gia tăng",
            "tăng dân số", "phát triển dân số", "tỷ lệ phát triển dân số", "cao hơn", "nhiều hơn",
            "gấp", "nhanh hơn", "nhích", "tăng hơn", "tăng nhẹ", "tăng mạnh", "tăng cao",
            "tăng vọt",
        ],
        #[cfg(test)]
        example: "thu ngân sách tăng 22,95%",
    },
    ChangeRow {
        meaning: ChangeMeaning { direction: Down },
        forms: &[
            "giảm", "giảm thêm", "giảm được", "mức giảm", "tốc độ giảm", "giảm bình quân",
            "thấp hơn", "ít hơn", "hụt", "hụt thu", "giảm nhẹ", "giảm mạnh", "giảm sâu",
            "sụt giảm", "cắt giảm", "giảm hơn", "kém", "mức giảm sinh",
        ],
        #[cfg(test)]
        example: "huyện giảm 45 hộ nghèo",
    },
];

/// What a share is a share of, where that is a plan.
pub(crate) struct PlanRow {
    pub(crate) forms: &'static [&'static str],
    #[cfg(test)]
    pub(crate) example: &'static str,
}

pub(crate) const PLAN_ROWS: &[PlanRow] = &[PlanRow {
    forms: &[
        "kế hoạch", "dự toán", "chỉ tiêu", "nghị quyết", "mục tiêu", "KH", "NQ", "DT", "KHN",
        "nhiệm vụ", "chỉ tiêu kế hoạch", "kế hoạch vốn", "dự toán giao", "so với kế hoạch",
        "so với dự toán", "so với chỉ tiêu", "so với nghị quyết", "so với mục tiêu", "so với KH",
        "so với NQ", "so với Nghị quyết Đại hội", "so kế hoạch", "so dự toán",
        "so với kế hoạch vốn", "kế hoạch năm", "tổng kế hoạch", "tổng dự toán",
        "tổng kế hoạch vốn", "so với tổng kế hoạch", "của kế hoạch", "theo kế hoạch",
        "mức kế hoạch", "yêu cầu kế hoạch", "phương án", "pháp lệnh", "vốn kế hoạch", "kịch bản",
        "tổng số kế hoạch",
    ],
    #[cfg(test)]
    example: "đạt 125,1% dự toán",
}];
