//! Units of measure. A new unit is one row here.

use crate::quantity::Dimension;
use crate::quantity::Dimension::*;

/// What the grammar needs of a unit; its forms live in the index alone.
#[derive(Clone, Copy)]
pub(crate) struct UnitMeaning {
    /// Its name in data.
    pub(crate) key: &'static str,
    pub(crate) dimension: Dimension,
    /// Written right after the digits or a scale word only, so that a letter is not taken for a unit.
    pub(crate) tight: bool,
}

/// One unit.
pub(crate) struct UnitRow {
    pub(crate) meaning: UnitMeaning,
    /// How it is written.
    pub(crate) forms: &'static [&'static str],
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test of every row"))]
    pub(crate) example: &'static str,
}

const fn unit(
    key: &'static str,
    dimension: Dimension,
    forms: &'static [&'static str],
    example: &'static str,
) -> UnitRow {
    UnitRow { meaning: UnitMeaning { key, dimension, tight: false }, forms, example }
}

const fn tight(
    key: &'static str,
    dimension: Dimension,
    forms: &'static [&'static str],
    example: &'static str,
) -> UnitRow {
    UnitRow { meaning: UnitMeaning { key, dimension, tight: true }, forms, example }
}

pub(crate) static UNITS: [UnitMeaning; ROWS.len()] = meanings!(ROWS);

pub(crate) const ROWS: &[UnitRow] = &[
    // Money.
    unit("VND", Money, &["đồng", "VNĐ", "VND", "đồng Việt Nam"], "thu 36 tỷ đồng"),
    tight("VND", Money, &["đ"], "giá 35.000 đ"),
    unit("USD", Money, &["USD", "đô la Mỹ", "đô la", "đô", "đôla"], "xuất khẩu 2,5 tỷ USD"),
    unit("EUR", Money, &["euro", "euros", "EUR", "ơ rô"], "viện trợ 3 triệu euro"),
    unit("JPY", Money, &["yên", "yên Nhật", "JPY"], "vay 20 tỷ yên"),
    unit("CNY", Money, &["nhân dân tệ", "NDT", "CNY", "tệ"], "trị giá 5 vạn tệ"),
    unit("KRW", Money, &["won"], "trị giá 3 tỷ won"),
    unit("GBP", Money, &["bảng Anh", "GBP"], "tài trợ 2 triệu bảng Anh"),
    unit("THB", Money, &["baht", "bạt"], "giá 500 baht"),
    // Shares. The signs themselves are read by the tokeniser.
    unit("%", Percent, &["phần trăm"], "đạt 90 phần trăm"),
    unit("‰", Percent, &["phần nghìn", "phần ngàn"], "giảm sinh 0,2 phần nghìn"),
    unit("pp", Points, &["điểm phần trăm"], "tăng 1,5 điểm phần trăm"),
    // Area.
    unit("ha", Area, &["ha", "héc ta", "hecta", "hec ta"], "trồng 3.772 ha rừng"),
    unit("m2", Area, &["m2", "mét vuông"], "sàn rộng 400 m2"),
    unit("km2", Area, &["km2", "ki lô mét vuông", "kilômét vuông", "km vuông"], "rộng 1.200 km2"),
    unit("cm2", Area, &["cm2"], "bề mặt 20 cm2"),
    unit("sào", Area, &["sào"], "chuyển đổi 150 sào lúa"),
    unit("mẫu", Area, &["mẫu"], "cấy 12 mẫu lúa"),
    // Length.
    unit(
        "km",
        Length,
        &["km", "ki lô mét", "kilômét", "kilomet", "cây số"],
        "nâng cấp 25 km đường",
    ),
    unit("m", Length, &["mét", "mét dài"], "làm mới 500 mét mương"),
    tight("m", Length, &["m"], "làm mới 500 m mương"),
    unit("cm", Length, &["cm"], "mặt đường dày 20 cm"),
    unit("mm", Length, &["mm"], "lượng mưa 109 mm"),
    unit("hải lý", Length, &["hải lý"], "cách bờ 12 hải lý"),
    // Mass.
    unit("tấn", Mass, &["tấn"], "sản lượng đạt 5.000 tấn"),
    unit("tạ", Mass, &["tạ"], "năng suất 62,5 tạ/ha"),
    unit("yến", Mass, &["yến"], "hỗ trợ 5 yến gạo"),
    unit("kg", Mass, &["kg", "ki lô gam", "kilôgam", "kilogam", "cân"], "bình quân 450 kg/người"),
    unit("g", Mass, &["gam", "gram"], "chứa 20 gam muối"),
    unit("lượng", Mass, &["lượng"], "mua 20 lượng vàng"),
    // Volume.
    unit("m3", Volume, &["m3", "mét khối", "khối"], "cấp 12.000 m3 nước"),
    unit("lít", Volume, &["lít"], "sản xuất 3 triệu lít bia"),
    unit("thùng", Volume, &["thùng dầu"], "khai thác 300.000 thùng dầu"),
    unit("ounce", Mass, &["ounce"], "bán ra 3.000 ounce"),
    // Energy and power.
    unit("kWh", Energy, &["kWh", "ki lô oát giờ", "kilôoát giờ", "số điện"], "sản xuất 1,2 tỷ kWh"),
    unit("MWh", Energy, &["MWh"], "tiết kiệm 300 MWh"),
    unit("GWh", Energy, &["GWh"], "phát 20 GWh"),
    unit("TWh", Energy, &["TWh"], "phát 2,5 TWh"),
    unit("TOE", Energy, &["TOE"], "tiêu thụ 60 triệu TOE"),
    unit("kW", Power, &["kW", "ki lô oát", "kilôoát"], "lắp 500 kW điện mặt trời"),
    unit("MW", Power, &["MW", "mê ga oát", "megawatt", "mêga oát"], "công suất 1.200 MW"),
    unit("MWp", Power, &["MWp"], "công suất 50 MWp"),
    unit("GW", Power, &["GW"], "điện gió đạt 6 GW"),
    unit("MVA", Power, &["MVA"], "lắp máy biến áp 250 MVA"),
    unit("kVA", Power, &["kVA"], "trạm biến áp 560 kVA"),
    unit("kV", Other, &["kV"], "đường dây 110 kV"),
    unit("CV", Power, &["CV", "mã lực"], "tàu trên 90 CV"),
    // Speed, temperature, times.
    unit("độ C", Temperature, &["độ C"], "nóng thêm 1,5 độ C"),
    unit("lần", Times, &["lần"], "gấp 2,3 lần"),
    // Others.
    unit("điểm", Other, &["điểm"], "chỉ số PAPI đạt 44,5 điểm"),
    unit("TEU", Other, &["TEU", "TEUs"], "xếp dỡ 3 triệu TEU"),
    unit("DWT", Other, &["DWT"], "tàu 50.000 DWT"),
];
