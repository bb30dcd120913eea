//! The genre's usual indicators: one row each.
//!
//! `key, theme, usual unit, the direction that is good, whether a year's figures add up, Vietnamese name,
//! English name, phrases it goes by, example`. Phrases are compared folded, without the words that say
//! nothing of what is measured (`tổng số`, `tỷ lệ`, `bình quân`, `đạt`, `trên địa bàn`, …), so that one
//! phrase stands for many. In an example the figure is marked; the test of every row reads it.

use super::indicator::{Good, Indicator, Kind, Theme};
use std::sync::OnceLock;

/// The examples take no room outside of tests, and what is left is one text: a table of texts would be longer by
/// its pointers.
macro_rules! indicators {
    ($($key:literal $theme:ident $unit:literal $good:ident $kind:ident $vi:literal $en:literal $phrases:literal $example:literal;)*) => {
        const ROWS: &str = concat!($(
            $key, "\t", $unit, "\t", stringify!($theme), "\t", stringify!($good), "\t", stringify!($kind), "\t",
            $vi, "\t", $en, "\t", $phrases, "\n",
        )*);

        /// An example of every indicator, in the order of the table.
        #[cfg(test)]
        pub(super) static EXAMPLES: &[&str] = &[$($example),*];
    };
}

/// Every indicator, in the order of the table.
pub fn indicators() -> &'static [Indicator] {
    static TABLE: OnceLock<Vec<Indicator>> = OnceLock::new();
    TABLE.get_or_init(|| ROWS.lines().filter_map(read).collect())
}

fn read(row: &'static str) -> Option<Indicator> {
    let mut cells = row.split('\t');
    let mut next = || cells.next();
    Some(Indicator {
        key: next()?,
        unit: next()?,
        theme: match next()? {
            "Economy" => Theme::Economy,
            "Culture" => Theme::Culture,
            "Environment" => Theme::Environment,
            "Defence" => Theme::Defence,
            _ => Theme::Party,
        },
        good: match next()? {
            "Up" => Good::Up,
            "Down" => Good::Down,
            _ => Good::Neither,
        },
        kind: if next()? == "Flow" { Kind::Flow } else { Kind::Stock },
        vietnamese: next()?,
        english: next()?,
        phrases: next()?,
    })
}

indicators! {
    // Economy: growth, budget, investment.
    "growth" Economy "%" Up Stock "Tăng trưởng kinh tế" "Economic growth" "tăng trưởng kinh tế|GRDP theo giá so sánh|GRDP|GDP|quy mô GRDP|quy mô kinh tế" "Tốc độ tăng trưởng kinh tế bình quân đạt ⟦12%/năm⟧";
    "grdp" Economy "VND" Up Flow "Tổng sản phẩm trên địa bàn (GRDP)" "Gross regional product (GRDP)" "GRDP|quy mô GRDP|quy mô kinh tế|GDP|giá trị GRDP" "quy mô GRDP đạt ⟦95.000 tỷ đồng⟧";
    "grdp_per_person" Economy "VND/person/year" Up Stock "GRDP bình quân đầu người" "GRDP per person" "GRDP đầu người|GDP đầu người" "GRDP bình quân đầu người đạt ⟦75 triệu đồng/người/năm⟧";
    "income_per_person" Economy "VND/person/year" Up Stock "Thu nhập bình quân đầu người" "Income per person" "thu nhập đầu người|thu nhập người" "thu nhập bình quân đầu người đạt ⟦82 triệu đồng/năm⟧";
    "income_rural" Economy "VND/person/year" Up Stock "Thu nhập bình quân đầu người khu vực nông thôn" "Income per person in rural areas" "thu nhập đầu người khu vực nông thôn|thu nhập người dân nông thôn|thu nhập cư dân nông thôn" "thu nhập bình quân đầu người khu vực nông thôn đạt ⟦60 triệu đồng/năm⟧";
    "budget_revenue" Economy "VND" Up Flow "Thu ngân sách nhà nước" "State budget revenue" "thu ngân sách|thu ngân sách nhà nước|thu cân đối ngân sách|thu cân đối ngân sách nhà nước|thu NSĐP" "Tổng thu ngân sách nhà nước trên địa bàn đạt ⟦1.000 tỷ đồng⟧";
    "domestic_revenue" Economy "VND" Up Flow "Thu nội địa" "Domestic revenue" "thu nội địa|thu ngân sách nội địa" "thu nội địa đạt ⟦5.200 tỷ đồng⟧";
    "tax_revenue" Economy "VND" Up Flow "Thu thuế" "Tax revenue" "thu thuế|thu thuế, phí|thu thuế, phí và lệ phí" "thu thuế đạt ⟦320 tỷ đồng⟧";
    "land_revenue" Economy "VND" Up Flow "Thu tiền sử dụng đất" "Revenue from land use" "thu tiền sử dụng đất|thu tiền đất|đấu giá quyền sử dụng đất" "thu tiền sử dụng đất đạt ⟦150 tỷ đồng⟧";
    "customs_revenue" Economy "VND" Up Flow "Thu từ hoạt động xuất nhập khẩu" "Revenue from trade across the border" "thu xuất nhập khẩu|thu từ hoạt động xuất nhập khẩu|thu hải quan" "thu từ hoạt động xuất nhập khẩu đạt ⟦11.000 tỷ đồng⟧";
    "budget_spending" Economy "VND" Neither Flow "Chi ngân sách" "Budget spending" "chi ngân sách|chi ngân sách nhà nước|chi cân đối ngân sách" "tổng chi ngân sách nhà nước ⟦820 tỷ đồng⟧";
    "investment" Economy "VND" Up Flow "Tổng vốn đầu tư toàn xã hội" "Total social investment" "vốn đầu tư toàn xã hội|vốn đầu tư phát triển toàn xã hội|huy động vốn đầu tư phát triển|huy động vốn đầu tư toàn xã hội|vốn đầu tư thực hiện trên địa bàn|đầu tư toàn xã hội" "Tổng vốn đầu tư toàn xã hội đạt ⟦4.862 tỷ đồng⟧";
    "public_investment" Economy "VND" Up Flow "Vốn đầu tư công" "Public investment" "vốn đầu tư công|đầu tư công|vốn xây dựng cơ bản|vốn đầu tư xây dựng cơ bản" "tổng vốn đầu tư công ⟦1.250 tỷ đồng⟧";
    "disbursement" Economy "%" Up Stock "Giải ngân vốn đầu tư công" "Disbursement of public investment" "giải ngân|giải ngân vốn|giải ngân vốn đầu tư công|giải ngân vốn đầu tư phát triển" "tỷ lệ giải ngân vốn đầu tư công đạt ⟦96,9%⟧";
    "fdi" Economy "USD" Up Flow "Vốn đầu tư nước ngoài (FDI)" "Foreign direct investment" "vốn FDI|thu hút FDI|vốn đầu tư nước ngoài|vốn đầu tư trực tiếp nước ngoài|vốn đăng ký" "thu hút FDI đạt ⟦500 triệu USD⟧";
    "investment_projects" Economy "dự án" Up Flow "Dự án đầu tư thu hút được" "Investment projects attracted" "dự án đầu tư|dự án FDI|dự án đầu tư mới|dự án thu hút" "thu hút ⟦25 dự án⟧ đầu tư mới";
    "loans" Economy "VND" Up Stock "Dư nợ tín dụng" "Outstanding credit" "dư nợ tín dụng|dư nợ|dư nợ cho vay" "tổng dư nợ tín dụng đạt ⟦2.300 tỷ đồng⟧";
    "bank_deposits" Economy "VND" Up Stock "Nguồn vốn huy động của ngân hàng" "Deposits with banks" "nguồn vốn huy động|vốn huy động|huy động vốn tín dụng|huy động vốn của các tổ chức tín dụng" "nguồn vốn huy động đạt ⟦3.100 tỷ đồng⟧";
    "bad_debt" Economy "%" Down Stock "Nợ xấu" "Non-performing loans" "nợ xấu" "tỷ lệ nợ xấu dưới ⟦1%⟧";
    "labour_productivity" Economy "VND/person/year" Up Stock "Năng suất lao động" "Labour productivity" "năng suất lao động|năng suất lao động xã hội" "năng suất lao động đạt ⟦180 triệu đồng/người⟧";
    "tfp" Economy "%" Up Stock "Đóng góp của năng suất các nhân tố tổng hợp (TFP)" "Contribution of total factor productivity" "TFP|đóng góp của TFP|đóng góp của năng suất các nhân tố tổng hợp" "đóng góp của TFP vào tăng trưởng đạt ⟦55%⟧";
    "digital_economy" Economy "%" Up Stock "Tỷ trọng kinh tế số" "Share of the digital economy" "kinh tế số|tỷ trọng kinh tế số" "tỷ trọng kinh tế số đạt ⟦20% GRDP⟧";
    "cpi" Economy "%" Down Stock "Chỉ số giá tiêu dùng (CPI)" "Consumer prices" "chỉ số giá tiêu dùng|CPI|lạm phát|giá tiêu dùng" "chỉ số giá tiêu dùng khoảng ⟦4%⟧";
    // Economy: production.
    "production_value" Economy "VND" Up Flow "Giá trị sản xuất" "Production value" "giá trị sản xuất|giá trị sản xuất các ngành kinh tế|giá trị sản xuất các ngành|giá trị sản xuất toàn ngành" "Tổng giá trị sản xuất đạt ⟦32.000 tỷ đồng⟧";
    "production_industry" Economy "VND" Up Flow "Giá trị sản xuất công nghiệp" "Production value of industry" "giá trị sản xuất công nghiệp|giá trị sản xuất ngành công nghiệp|giá trị sản xuất công nghiệp, tiểu thủ công nghiệp" "giá trị sản xuất công nghiệp đạt ⟦14.137 tỷ đồng⟧";
    "production_industry_building" Economy "VND" Up Flow "Giá trị sản xuất công nghiệp - xây dựng" "Production value of industry and building" "giá trị sản xuất công nghiệp - xây dựng|giá trị sản xuất công nghiệp, tiểu thủ công nghiệp và xây dựng|giá trị sản xuất ngành công nghiệp - xây dựng" "giá trị sản xuất công nghiệp - xây dựng đạt ⟦9.500 tỷ đồng⟧";
    "production_building" Economy "VND" Up Flow "Giá trị sản xuất xây dựng" "Production value of building" "giá trị sản xuất xây dựng|giá trị sản xuất ngành xây dựng" "giá trị sản xuất xây dựng đạt ⟦1.900 tỷ đồng⟧";
    "production_services" Economy "VND" Up Flow "Giá trị sản xuất thương mại - dịch vụ" "Production value of trade and services" "giá trị sản xuất thương mại - dịch vụ|giá trị sản xuất dịch vụ|giá trị sản xuất ngành dịch vụ|giá trị thương mại - dịch vụ|giá trị sản xuất thương mại, dịch vụ và du lịch" "giá trị sản xuất thương mại - dịch vụ đạt ⟦12.095 tỷ đồng⟧";
    "production_farming" Economy "VND" Up Flow "Giá trị sản xuất nông nghiệp" "Production value of farming" "giá trị sản xuất nông nghiệp|giá trị sản xuất ngành nông nghiệp" "giá trị sản xuất nông nghiệp đạt ⟦1.607 tỷ đồng⟧";
    "production_primary" Economy "VND" Up Flow "Giá trị sản xuất nông, lâm, thủy sản" "Production value of farming, forestry and fishing" "giá trị sản xuất nông, lâm, thủy sản|giá trị sản xuất nông, lâm nghiệp và thủy sản|giá trị sản xuất nông lâm ngư nghiệp|giá trị sản xuất ngành nông, lâm, thủy sản" "giá trị sản xuất nông, lâm, thủy sản đạt ⟦2.100 tỷ đồng⟧";
    "production_forestry" Economy "VND" Up Flow "Giá trị sản xuất lâm nghiệp" "Production value of forestry" "giá trị sản xuất lâm nghiệp|giá trị sản xuất ngành lâm nghiệp" "giá trị sản xuất lâm nghiệp đạt ⟦310 tỷ đồng⟧";
    "production_fishing" Economy "VND" Up Flow "Giá trị sản xuất thủy sản" "Production value of fishing" "giá trị sản xuất thủy sản|giá trị sản xuất ngành thủy sản" "giá trị sản xuất thủy sản đạt ⟦640 tỷ đồng⟧";
    "industrial_index" Economy "%" Up Stock "Chỉ số sản xuất công nghiệp (IIP)" "Index of industrial production" "chỉ số sản xuất công nghiệp|IIP" "chỉ số sản xuất công nghiệp tăng ⟦21%⟧";
    "value_per_ha" Economy "VND/ha" Up Stock "Giá trị sản phẩm trên 1 ha đất" "Value produced per hectare" "giá trị sản phẩm trên ha|giá trị sản phẩm trên một ha đất trồng trọt và nuôi trồng thủy sản|giá trị sản xuất trên đơn vị diện tích|giá trị sản xuất trên ha đất canh tác|giá trị thu được trên ha canh tác|giá trị thu hoạch trên ha|giá trị sản phẩm trên ha đất canh tác|giá trị sản phẩm ha đất trồng trọt|giá trị thu được trên ha đất trồng trọt" "giá trị sản phẩm thu hoạch trên một đơn vị diện tích đạt ⟦124,5 triệu đồng/ha⟧";
    "share_industry" Economy "%" Neither Stock "Tỷ trọng công nghiệp - xây dựng" "Share of industry and building" "tỷ trọng công nghiệp - xây dựng|tỷ trọng ngành công nghiệp - xây dựng|cơ cấu công nghiệp - xây dựng|công nghiệp - xây dựng chiếm|tỷ trọng công nghiệp" "tỷ trọng công nghiệp - xây dựng đạt ⟦64%⟧";
    "share_services" Economy "%" Neither Stock "Tỷ trọng dịch vụ" "Share of services" "tỷ trọng dịch vụ|tỷ trọng ngành dịch vụ|tỷ trọng thương mại - dịch vụ|dịch vụ chiếm|thương mại - dịch vụ chiếm" "tỷ trọng dịch vụ đạt ⟦28,5%⟧";
    "share_primary" Economy "%" Neither Stock "Tỷ trọng nông, lâm, thủy sản" "Share of farming, forestry and fishing" "tỷ trọng nông nghiệp|tỷ trọng nông, lâm, thủy sản|tỷ trọng ngành nông nghiệp|tỷ trọng nông - lâm - ngư nghiệp|nông, lâm, thủy sản chiếm" "tỷ trọng nông nghiệp còn ⟦7,5%⟧";
    "retail_sales" Economy "VND" Up Flow "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ" "Retail sales and services" "mức bán lẻ hàng hóa|mức bán lẻ hàng hóa và doanh thu dịch vụ|mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng|mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng xã hội|mức lưu chuyển hàng hóa bán lẻ" "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt ⟦97.600 tỷ đồng⟧";
    "exports" Economy "USD" Up Flow "Kim ngạch xuất khẩu" "Exports" "xuất khẩu|kim ngạch xuất khẩu|giá trị xuất khẩu|kim ngạch xuất khẩu hàng hóa|giá trị xuất khẩu hàng hóa|giá trị hàng xuất khẩu" "kim ngạch xuất khẩu đạt ⟦1,2 tỷ USD⟧";
    "imports" Economy "USD" Neither Flow "Kim ngạch nhập khẩu" "Imports" "nhập khẩu|kim ngạch nhập khẩu|giá trị nhập khẩu" "kim ngạch nhập khẩu đạt ⟦900 triệu USD⟧";
    "trade" Economy "USD" Up Flow "Kim ngạch xuất nhập khẩu" "Exports and imports" "kim ngạch xuất nhập khẩu|xuất nhập khẩu|kim ngạch XNK" "tổng kim ngạch xuất nhập khẩu đạt ⟦4,5 tỷ USD⟧";
    "visitors" Economy "lượt khách" Up Flow "Khách du lịch" "Visitors" "khách du lịch|lượt khách|lượt khách du lịch|lượt du khách|đón khách du lịch|thu hút khách du lịch|khách tham quan" "đón ⟦1,2 triệu lượt khách⟧ du lịch";
    "visitors_abroad" Economy "lượt khách" Up Flow "Khách quốc tế" "Visitors from abroad" "khách quốc tế|lượt khách quốc tế|khách du lịch quốc tế" "khách quốc tế đạt ⟦150 nghìn lượt khách⟧";
    "tourism_revenue" Economy "VND" Up Flow "Doanh thu du lịch" "Revenue from tourism" "doanh thu du lịch|thu từ du lịch|thu từ khách du lịch" "doanh thu du lịch đạt ⟦850 tỷ đồng⟧";
    "new_businesses" Economy "doanh nghiệp" Up Flow "Doanh nghiệp thành lập mới" "New businesses" "doanh nghiệp mới|doanh nghiệp thành lập mới|doanh nghiệp đăng ký thành lập mới|thành lập mới doanh nghiệp|doanh nghiệp mới được thành lập" "thành lập mới ⟦100 doanh nghiệp⟧";
    "businesses" Economy "doanh nghiệp" Up Stock "Doanh nghiệp đang hoạt động" "Businesses at work" "doanh nghiệp|doanh nghiệp đang hoạt động|doanh nghiệp hoạt động" "toàn tỉnh có ⟦5.000 doanh nghiệp⟧ đang hoạt động";
    "cooperatives" Economy "hợp tác xã" Up Stock "Hợp tác xã" "Cooperatives" "hợp tác xã|hợp tác xã hoạt động hiệu quả|hợp tác xã đang hoạt động" "có ⟦45 hợp tác xã⟧ hoạt động hiệu quả";
    "new_cooperatives" Economy "hợp tác xã" Up Flow "Hợp tác xã thành lập mới" "New cooperatives" "hợp tác xã mới|hợp tác xã thành lập mới|thành lập mới hợp tác xã" "thành lập mới ⟦05 hợp tác xã⟧";
    "ocop" Economy "sản phẩm" Up Stock "Sản phẩm OCOP" "OCOP products" "sản phẩm OCOP|OCOP|sản phẩm chứng nhận OCOP|sản phẩm đạt chuẩn OCOP|sản phẩm OCOP từ 3 sao trở lên" "có ⟦30 sản phẩm⟧ OCOP";
    // Economy: farming, forestry, fishing.
    "grain_output" Economy "tấn" Up Flow "Sản lượng lương thực" "Grain output" "sản lượng lương thực|sản lượng lương thực có hạt|sản lượng lương thực cây có hạt|sản lượng cây lương thực có hạt" "Tổng sản lượng lương thực đạt ⟦25.000 tấn⟧";
    "rice_output" Economy "tấn" Up Flow "Sản lượng lúa" "Rice output" "sản lượng lúa|sản lượng thóc" "sản lượng lúa đạt ⟦68.000 tấn⟧";
    "rice_yield" Economy "tạ/ha" Up Stock "Năng suất lúa" "Rice yield" "năng suất lúa" "năng suất lúa bình quân đạt ⟦62 tạ/ha⟧";
    "rice_area" Economy "ha" Up Stock "Diện tích gieo trồng lúa" "Area under rice" "gieo cấy lúa|lúa|gieo trồng lúa|trồng lúa" "diện tích gieo cấy lúa đạt ⟦5.400 ha⟧";
    "sown_area" Economy "ha" Up Stock "Diện tích gieo trồng" "Sown area" "gieo trồng|gieo trồng cây hằng năm|cây trồng" "tổng diện tích gieo trồng đạt ⟦12.300 ha⟧";
    "fruit_area" Economy "ha" Up Stock "Diện tích cây ăn quả" "Area under fruit trees" "cây ăn quả|trồng cây ăn quả|cây ăn trái" "diện tích cây ăn quả đạt ⟦1.200 ha⟧";
    "hightech_farming" Economy "ha" Up Stock "Diện tích nông nghiệp công nghệ cao" "Area of high-technology farming" "nông nghiệp công nghệ cao|nông nghiệp ứng dụng công nghệ cao|sản xuất nông nghiệp ứng dụng công nghệ cao|sản xuất nông nghiệp công nghệ cao" "diện tích sản xuất nông nghiệp ứng dụng công nghệ cao đạt ⟦1.900 ha⟧";
    "meat_output" Economy "tấn" Up Flow "Sản lượng thịt hơi" "Meat output" "sản lượng thịt hơi|thịt hơi|thịt hơi xuất chuồng|sản lượng thịt hơi xuất chuồng" "sản lượng thịt hơi xuất chuồng đạt ⟦27.652 tấn⟧";
    "pigs" Economy "con" Up Stock "Đàn lợn" "Pigs" "đàn lợn" "tổng đàn lợn đạt ⟦130.000 con⟧";
    "cattle" Economy "con" Up Stock "Đàn trâu, bò" "Cattle and buffaloes" "đàn trâu, bò|đàn bò|đàn trâu|đàn gia súc|đàn đại gia súc" "đàn trâu, bò đạt ⟦41.000 con⟧";
    "poultry" Economy "con" Up Stock "Đàn gia cầm" "Poultry" "đàn gia cầm|gia cầm" "đàn gia cầm trên ⟦2 triệu con⟧";
    "fish_output" Economy "tấn" Up Flow "Sản lượng thủy sản" "Fish output" "sản lượng thủy sản|sản lượng thủy, hải sản|sản lượng khai thác và nuôi trồng thủy sản" "sản lượng thủy sản đạt ⟦417.000 tấn⟧";
    "aquaculture_area" Economy "ha" Up Stock "Diện tích nuôi trồng thủy sản" "Area of aquaculture" "nuôi trồng thủy sản|nuôi thủy sản|nuôi tôm" "diện tích nuôi trồng thủy sản đạt ⟦3.200 ha⟧";
    // Economy: rural and urban building.
    "commune_ntm" Economy "xã" Up Stock "Xã đạt chuẩn nông thôn mới" "Communes up to the new-countryside standard" "xã chuẩn nông thôn mới|xã nông thôn mới|xã tiêu chí nông thôn mới|xã hoàn thành nông thôn mới" "có ⟦12 xã⟧ đạt chuẩn nông thôn mới";
    "commune_ntm_advanced" Economy "xã" Up Stock "Xã đạt chuẩn nông thôn mới nâng cao" "Communes up to the advanced new-countryside standard" "xã chuẩn nông thôn mới nâng cao|xã nông thôn mới nâng cao|xã nâng cao" "có ⟦8/8 xã⟧ đạt chuẩn nông thôn mới nâng cao";
    "commune_ntm_model" Economy "xã" Up Stock "Xã đạt chuẩn nông thôn mới kiểu mẫu" "Communes up to the model new-countryside standard" "xã chuẩn nông thôn mới kiểu mẫu|xã nông thôn mới kiểu mẫu|xã kiểu mẫu" "có ⟦05 xã⟧ đạt chuẩn nông thôn mới kiểu mẫu";
    "village_ntm" Economy "thôn" Up Stock "Thôn đạt chuẩn nông thôn mới" "Villages up to the new-countryside standard" "thôn chuẩn nông thôn mới|thôn nông thôn mới|bản chuẩn nông thôn mới|ấp nông thôn mới|ấp chuẩn nông thôn mới" "có ⟦66 thôn⟧ đạt chuẩn nông thôn mới";
    "village_ntm_model" Economy "thôn" Up Stock "Thôn nông thôn mới kiểu mẫu" "Model new-countryside villages" "thôn nông thôn mới kiểu mẫu|thôn chuẩn nông thôn mới kiểu mẫu|ấp nông thôn mới kiểu mẫu|khu dân cư nông thôn mới kiểu mẫu|khu dân cư kiểu mẫu" "có ⟦02 thôn⟧ đạt chuẩn nông thôn mới kiểu mẫu";
    "district_ntm" Economy "huyện" Up Stock "Huyện đạt chuẩn nông thôn mới" "Districts up to the new-countryside standard" "huyện chuẩn nông thôn mới|huyện nông thôn mới|đơn vị cấp huyện chuẩn nông thôn mới|đơn vị cấp huyện hoàn thành nhiệm vụ xây dựng nông thôn mới" "toàn tỉnh có ⟦6 huyện⟧ đạt chuẩn nông thôn mới";
    "ntm_criteria" Economy "tiêu chí" Up Stock "Tiêu chí nông thôn mới" "New-countryside criteria" "tiêu chí nông thôn mới|tiêu chí nông thôn mới/xã|tiêu chí xây dựng nông thôn mới" "bình quân đạt ⟦17,5 tiêu chí⟧ nông thôn mới";
    "urbanisation" Economy "%" Up Stock "Tỷ lệ đô thị hóa" "Urbanisation" "đô thị hóa|đất đô thị hóa|dân số đô thị" "tỷ lệ đô thị hóa đạt ⟦16%⟧";
    "industrial_parks" Economy "khu công nghiệp" Up Stock "Khu công nghiệp" "Industrial parks" "khu công nghiệp|khu công nghiệp hoạt động" "thành lập ⟦3 khu công nghiệp⟧";
    "industrial_clusters" Economy "cụm công nghiệp" Up Stock "Cụm công nghiệp" "Industrial clusters" "cụm công nghiệp|cụm công nghiệp hoạt động" "có ⟦4 cụm công nghiệp⟧ hoạt động";
    "park_occupancy" Economy "%" Up Stock "Tỷ lệ lấp đầy khu, cụm công nghiệp" "Occupancy of industrial parks" "lấp đầy|lấp đầy khu công nghiệp|lấp đầy cụm công nghiệp|lấp đầy các khu, cụm công nghiệp" "tỷ lệ lấp đầy các khu công nghiệp đạt ⟦70%⟧";
    "rural_roads" Economy "km" Up Flow "Đường giao thông nông thôn" "Rural roads" "đường giao thông nông thôn|đường giao thông|bê tông hóa đường giao thông nông thôn|cứng hóa đường giao thông nông thôn|đường giao thông nông thôn cứng hóa" "cứng hóa ⟦125 km⟧ đường giao thông nông thôn";
    "paved_roads" Economy "%" Up Stock "Tỷ lệ đường giao thông được cứng hóa" "Share of roads that are paved" "đường giao thông cứng hóa|đường cứng hóa|đường giao thông nhựa hóa, bê tông hóa|đường xã cứng hóa|đường trục thôn cứng hóa" "tỷ lệ đường giao thông được cứng hóa đạt ⟦80%⟧";
    "households_electricity" Economy "%" Up Stock "Hộ sử dụng điện" "Households with electricity" "hộ sử dụng điện|hộ dân sử dụng điện lưới quốc gia|hộ sử dụng điện thường xuyên, an toàn" "tỷ lệ hộ sử dụng điện đạt ⟦99%⟧";
    "irrigated_area" Economy "%" Up Stock "Diện tích được tưới tiêu chủ động" "Area with controlled irrigation" "tưới tiêu chủ động|tưới chủ động|đất canh tác tưới tiêu chủ động" "diện tích được tưới tiêu chủ động đạt ⟦85%⟧";
    // Culture and society: poverty, work.
    "poor_rate" Culture "%" Down Stock "Tỷ lệ hộ nghèo" "Poor households (share)" "hộ nghèo" "giảm tỷ lệ hộ nghèo xuống dưới ⟦1%⟧";
    "poor_households" Culture "hộ" Down Stock "Số hộ nghèo" "Poor households" "hộ nghèo|hộ thoát nghèo" "toàn xã còn ⟦45 hộ⟧ nghèo";
    "near_poor_rate" Culture "%" Down Stock "Tỷ lệ hộ cận nghèo" "Near-poor households (share)" "hộ cận nghèo" "tỷ lệ hộ cận nghèo còn ⟦2,1%⟧";
    "near_poor_households" Culture "hộ" Down Stock "Số hộ cận nghèo" "Near-poor households" "hộ cận nghèo" "toàn xã còn ⟦60 hộ⟧ cận nghèo";
    "poor_rate_minorities" Culture "%" Down Stock "Tỷ lệ hộ nghèo dân tộc thiểu số" "Poor households among ethnic minorities" "hộ nghèo dân tộc thiểu số|hộ nghèo vùng đồng bào dân tộc thiểu số" "tỷ lệ hộ nghèo đồng bào dân tộc thiểu số còn ⟦8%⟧";
    "trained_labour" Culture "%" Up Stock "Tỷ lệ lao động qua đào tạo" "Trained labour" "lao động qua đào tạo|lao động đào tạo|lao động qua đào tạo nghề|người lao động qua đào tạo" "tỷ lệ lao động qua đào tạo đạt ⟦65%⟧";
    "certified_labour" Culture "%" Up Stock "Tỷ lệ lao động có bằng cấp, chứng chỉ" "Labour with a certificate" "lao động có bằng cấp, chứng chỉ|lao động qua đào tạo có bằng cấp, chứng chỉ|lao động qua đào tạo có văn bằng, chứng chỉ|lao động qua đào tạo có bằng, chứng chỉ|lao động có văn bằng, chứng chỉ|lao động có chứng chỉ|bằng cấp, chứng chỉ|văn bằng, chứng chỉ|bằng, chứng chỉ" "tỷ lệ lao động có bằng cấp, chứng chỉ đạt ⟦28%⟧";
    "jobs" Culture "lao động" Up Flow "Việc làm mới" "New jobs" "giải quyết việc làm|việc làm mới|giải quyết việc làm mới|tạo việc làm|giải quyết việc làm cho lao động|lao động giải quyết việc làm|tạo việc làm mới|tạo việc làm mới cho lao động|giải quyết việc làm mới cho lao động|lao động có việc làm mới|lao động" "giải quyết việc làm mới cho ⟦20.000 lao động⟧";
    "labour_export" Culture "lao động" Up Flow "Lao động đi làm việc ở nước ngoài" "Workers sent abroad" "xuất khẩu lao động|lao động đi làm việc ở nước ngoài|lao động xuất khẩu|lao động đi xuất khẩu|lao động đi làm việc có thời hạn ở nước ngoài" "đưa ⟦300 lao động⟧ đi làm việc ở nước ngoài";
    "vocational_training" Culture "người" Up Flow "Đào tạo nghề" "People trained for a trade" "đào tạo nghề|đào tạo nghề cho lao động|đào tạo nghề cho lao động nông thôn|lao động đào tạo nghề|dạy nghề" "đào tạo nghề cho ⟦24.000 người⟧";
    "unemployment" Culture "%" Down Stock "Tỷ lệ thất nghiệp" "Unemployment" "thất nghiệp|thất nghiệp khu vực thành thị|lao động không có việc làm" "tỷ lệ thất nghiệp ở khu vực thành thị dưới ⟦4%⟧";
    "farm_labour_share" Culture "%" Down Stock "Tỷ lệ lao động nông nghiệp" "Share of labour in farming" "lao động nông nghiệp|lao động nông nghiệp trong lao động xã hội|tỷ trọng lao động nông nghiệp|lao động nông nghiệp trong lao động" "tỷ lệ lao động nông nghiệp trong tổng lao động còn ⟦50%⟧";
    // Culture and society: health, insurance, population.
    "health_insurance" Culture "%" Up Stock "Bảo hiểm y tế" "Health insurance" "bảo hiểm y tế|người dân tham gia bảo hiểm y tế|người tham gia bảo hiểm y tế" "tỷ lệ bao phủ bảo hiểm y tế đạt trên ⟦95%⟧";
    "social_insurance" Culture "%" Up Stock "Bảo hiểm xã hội" "Social insurance" "bảo hiểm xã hội|lao động tham gia bảo hiểm xã hội|lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội" "tỷ lệ lao động tham gia bảo hiểm xã hội đạt ⟦35%⟧";
    "voluntary_insurance" Culture "người" Up Stock "Bảo hiểm xã hội tự nguyện" "Voluntary social insurance" "bảo hiểm xã hội tự nguyện|người tham gia bảo hiểm xã hội tự nguyện" "có ⟦1.250 người⟧ tham gia bảo hiểm xã hội tự nguyện";
    "unemployment_insurance" Culture "%" Up Stock "Bảo hiểm thất nghiệp" "Unemployment insurance" "bảo hiểm thất nghiệp|lao động tham gia bảo hiểm thất nghiệp" "tỷ lệ lao động tham gia bảo hiểm thất nghiệp đạt ⟦30%⟧";
    "hospital_beds" Culture "giường bệnh" Up Stock "Giường bệnh" "Hospital beds" "giường bệnh|giường bệnh trên vạn dân|giường bệnh trên dân" "đạt ⟦27,5 giường bệnh/vạn dân⟧";
    "doctors" Culture "bác sĩ" Up Stock "Bác sĩ" "Doctors" "bác sĩ|bác sĩ trên vạn dân" "đạt ⟦9 bác sĩ/vạn dân⟧";
    "commune_health" Culture "xã" Up Stock "Xã đạt chuẩn quốc gia về y tế" "Communes up to the national health standard" "xã chuẩn quốc gia về y tế|trạm y tế chuẩn quốc gia|trạm y tế xã chuẩn quốc gia|xã bộ tiêu chí quốc gia về y tế" "có ⟦16 xã⟧ đạt chuẩn quốc gia về y tế";
    "malnutrition" Culture "%" Down Stock "Trẻ em suy dinh dưỡng" "Malnourished children" "suy dinh dưỡng|trẻ em suy dinh dưỡng|suy dinh dưỡng trẻ em|trẻ em dưới 5 tuổi bị suy dinh dưỡng|trẻ suy dinh dưỡng" "tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng còn ⟦9%⟧";
    "stunting" Culture "%" Down Stock "Trẻ em suy dinh dưỡng thể thấp còi" "Stunted children" "suy dinh dưỡng thể thấp còi|trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi|suy dinh dưỡng chiều cao theo tuổi|suy dinh dưỡng thấp còi|suy dinh dưỡng thể thấp còi ở trẻ em" "tỷ lệ trẻ em suy dinh dưỡng thể thấp còi còn ⟦15%⟧";
    "vaccination" Culture "%" Up Stock "Tiêm chủng đầy đủ" "Full vaccination" "tiêm chủng|tiêm chủng đầy đủ|trẻ em tiêm chủng đầy đủ|trẻ em dưới 1 tuổi tiêm chủng đầy đủ|trẻ tiêm chủng đầy đủ|trẻ em trong độ tuổi tiêm chủng đầy đủ" "tỷ lệ trẻ em được tiêm chủng đầy đủ đạt ⟦98%⟧";
    "population" Culture "người" Neither Stock "Dân số" "Population" "dân số|quy mô dân số|nhân khẩu" "quy mô dân số khoảng ⟦578.000 người⟧";
    "population_growth" Culture "%" Down Stock "Tỷ lệ tăng dân số" "Population growth" "dân số|dân số tự nhiên|phát triển dân số|phát triển dân số tự nhiên|sinh tự nhiên" "tỷ lệ tăng dân số tự nhiên ⟦1,05%⟧";
    "third_child" Culture "%" Down Stock "Tỷ lệ sinh con thứ ba trở lên" "Births of a third child or more" "sinh con thứ ba|sinh con thứ 3|người sinh con thứ 3 trở lên" "tỷ lệ sinh con thứ ba trở lên dưới ⟦7%⟧";
    "birth_rate" Culture "‰" Down Stock "Tỷ lệ sinh" "Birth rate" "sinh|tỷ suất sinh|tỷ suất sinh thô" "tỷ suất sinh giảm ⟦0,1‰⟧";
    // Culture and society: schools.
    "schools_standard" Culture "trường" Up Stock "Trường đạt chuẩn quốc gia" "Schools up to the national standard" "trường chuẩn quốc gia|trường học chuẩn quốc gia|trường chuẩn|trường học đạt chuẩn|trường mầm non, tiểu học, THCS và THPT chuẩn quốc gia|trường mầm non, phổ thông chuẩn quốc gia" "có ⟦79/88 trường⟧ đạt chuẩn quốc gia";
    "schools_standard_2" Culture "trường" Up Stock "Trường đạt chuẩn quốc gia mức độ 2" "Schools up to the national standard, level 2" "trường chuẩn quốc gia mức độ 2|trường học chuẩn quốc gia mức độ 2|trường chuẩn quốc gia mức độ II" "có ⟦12 trường⟧ đạt chuẩn quốc gia mức độ 2";
    "preschool_attendance" Culture "%" Up Stock "Huy động trẻ mẫu giáo" "Kindergarten attendance" "huy động trẻ mẫu giáo|trẻ mẫu giáo đến trường|trẻ mẫu giáo ra lớp|huy động trẻ mẫu giáo ra lớp|trẻ trong độ tuổi mẫu giáo|mẫu giáo|trẻ 5 tuổi đi mẫu giáo|trẻ em 5 tuổi đi mẫu giáo|trẻ mẫu giáo" "tỷ lệ huy động trẻ mẫu giáo ra lớp đạt ⟦95%⟧";
    "nursery_attendance" Culture "%" Up Stock "Huy động trẻ nhà trẻ" "Nursery attendance" "huy động trẻ nhà trẻ|huy động trẻ đi nhà trẻ|trẻ nhà trẻ|trẻ đi nhà trẻ|nhà trẻ|huy động trẻ ra nhà trẻ|trẻ trong độ tuổi đi nhà trẻ" "tỷ lệ huy động trẻ đi nhà trẻ đạt ⟦25%⟧";
    "primary_attendance" Culture "%" Up Stock "Huy động học sinh tiểu học" "Primary-school attendance" "học sinh tiểu học|huy động học sinh tiểu học|học sinh tiểu học đi học đúng độ tuổi|tiểu học|trẻ 6 tuổi vào lớp 1|huy động trẻ 6 tuổi vào lớp 1|trẻ em 6 tuổi vào lớp 1" "tỷ lệ huy động học sinh tiểu học đạt ⟦99,5%⟧";
    "secondary_attendance" Culture "%" Up Stock "Huy động học sinh trung học cơ sở" "Lower-secondary attendance" "học sinh trung học cơ sở|huy động học sinh trung học cơ sở|trung học cơ sở|học sinh trung học cơ sở đi học đúng độ tuổi" "tỷ lệ huy động học sinh trung học cơ sở đạt ⟦98,5%⟧";
    "graduation" Culture "%" Up Stock "Tốt nghiệp trung học phổ thông" "Upper-secondary graduation" "tốt nghiệp trung học phổ thông|học sinh tốt nghiệp trung học phổ thông|đỗ tốt nghiệp trung học phổ thông|thi tốt nghiệp trung học phổ thông" "tỷ lệ tốt nghiệp THPT đạt ⟦98%⟧";
    "literacy" Culture "%" Up Stock "Tỷ lệ người biết chữ" "Literacy" "biết chữ|người biết chữ|người dân biết chữ|người trong độ tuổi biết chữ" "tỷ lệ người biết chữ đạt ⟦98%⟧";
    "solid_classrooms" Culture "%" Up Stock "Phòng học kiên cố" "Solid classrooms" "phòng học kiên cố|kiên cố hóa trường lớp|phòng học kiên cố hóa|kiên cố hóa trường, lớp học|kiên cố hóa phòng học" "tỷ lệ phòng học kiên cố đạt ⟦90%⟧";
    // Culture and society: culture, housing, digital life.
    "cultural_families" Culture "%" Up Stock "Gia đình văn hóa" "Cultural families" "gia đình văn hóa|hộ văn hóa|gia đình danh hiệu gia đình văn hóa|hộ gia đình danh hiệu gia đình văn hóa|hộ gia đình tiêu chuẩn văn hóa|gia đình chuẩn văn hóa" "tỷ lệ gia đình văn hóa đạt ⟦92%⟧";
    "cultural_villages" Culture "%" Up Stock "Thôn, khu dân cư văn hóa" "Cultural villages" "thôn văn hóa|làng văn hóa|khu dân cư văn hóa|ấp văn hóa|khu phố văn hóa|tổ dân phố văn hóa|làng, thôn, khu phố tiêu chuẩn văn hóa|bản văn hóa|thôn, buôn văn hóa|buôn văn hóa|làng danh hiệu làng văn hóa|thôn danh hiệu thôn văn hóa|khóm, ấp văn hóa" "tỷ lệ làng văn hóa đạt ⟦76%⟧";
    "cultural_offices" Culture "%" Up Stock "Cơ quan, đơn vị văn hóa" "Cultural offices" "cơ quan văn hóa|cơ quan, đơn vị chuẩn văn hóa|cơ quan, đơn vị, trường học văn hóa" "tỷ lệ cơ quan, đơn vị đạt chuẩn văn hóa ⟦95%⟧";
    "sport" Culture "%" Up Stock "Người tập luyện thể dục thể thao thường xuyên" "People who do sport regularly" "tập luyện thể dục thể thao|người dân tập luyện thể dục thể thao thường xuyên|người tập luyện thể dục thể thao thường xuyên|tập luyện thể dục thể thao thường xuyên|người tập luyện thể thao thường xuyên" "tỷ lệ người dân tập luyện thể dục thể thao thường xuyên đạt ⟦40%⟧";
    "temporary_houses" Culture "nhà" Up Flow "Xóa nhà tạm, nhà dột nát" "Makeshift houses replaced" "nhà tạm|xóa nhà tạm|nhà tạm, nhà dột nát|xóa nhà tạm, nhà dột nát|xóa nhà tạm, dột nát|nhà dột nát|nhà tạm, dột nát" "xóa ⟦120 nhà tạm⟧";
    "social_housing" Culture "căn" Up Flow "Nhà ở xã hội" "Social housing" "nhà ở xã hội|căn nhà ở xã hội|căn hộ nhà ở xã hội" "hoàn thành ⟦1.500 căn⟧ nhà ở xã hội";
    "floor_area" Culture "m2" Up Stock "Diện tích nhà ở bình quân" "Floor area per person" "nhà ở|nhà ở đầu người|sàn nhà ở|sàn nhà ở đầu người" "diện tích nhà ở bình quân đầu người đạt ⟦25 m2/người⟧";
    "solid_houses" Culture "%" Up Stock "Nhà ở kiên cố" "Solid houses" "nhà ở kiên cố|hộ có nhà ở kiên cố|nhà kiên cố, bán kiên cố|hộ có nhà ở chuẩn" "tỷ lệ nhà ở kiên cố đạt ⟦85%⟧";
    "internet" Culture "%" Up Stock "Hộ dùng Internet băng rộng" "Households with broadband" "hộ gia đình có Internet|hộ sử dụng Internet|phủ mạng Internet băng rộng cáp quang|hộ gia đình có Internet cáp quang băng rộng|người dùng Internet|phủ sóng Internet" "tỷ lệ hộ gia đình sử dụng Internet đạt ⟦80%⟧";
    "smartphones" Culture "%" Up Stock "Người có điện thoại thông minh" "People with a smartphone" "điện thoại thông minh|người dân có điện thoại thông minh|người trưởng thành có điện thoại thông minh|người sử dụng điện thoại thông minh|dân số trưởng thành có điện thoại thông minh" "tỷ lệ người dân có điện thoại thông minh đạt ⟦85%⟧";
    // Environment.
    "forest_cover" Environment "%" Up Stock "Tỷ lệ che phủ rừng" "Forest cover" "che phủ rừng|độ che phủ rừng|rừng che phủ" "tỷ lệ che phủ rừng đạt ⟦61,2%⟧";
    "planted_forest" Environment "ha" Up Flow "Trồng rừng" "Forest planted" "trồng rừng|trồng rừng tập trung|trồng mới rừng|rừng trồng|rừng trồng mới|trồng mới rừng tập trung|trồng rừng mới|rừng trồng tập trung|rừng" "trồng ⟦3.772 ha⟧ rừng tập trung";
    "large_timber" Environment "ha" Up Flow "Trồng rừng gỗ lớn" "Large-timber forest planted" "trồng rừng gỗ lớn|rừng gỗ lớn|rừng trồng gỗ lớn|trồng rừng sản xuất gỗ lớn" "diện tích trồng rừng gỗ lớn đạt ⟦813 ha⟧";
    "trees" Environment "cây" Up Flow "Trồng cây xanh" "Trees planted" "trồng cây xanh|cây xanh|trồng cây phân tán|cây phân tán|trồng cây" "trồng ⟦500.000 cây⟧ phân tán";
    "clean_water" Environment "%" Up Stock "Hộ sử dụng nước sạch" "Households with clean water" "nước sạch|hộ sử dụng nước sạch|dân số sử dụng nước sạch" "tỷ lệ hộ dân sử dụng nước sạch đạt ⟦95%⟧";
    "clean_water_rural" Environment "%" Up Stock "Nước sạch nông thôn" "Clean water in rural areas" "hộ dân nông thôn sử dụng nước sạch|dân số nông thôn sử dụng nước sạch|nước sạch nông thôn" "tỷ lệ dân số nông thôn được sử dụng nước sạch đạt ⟦70%⟧";
    "clean_water_urban" Environment "%" Up Stock "Nước sạch đô thị" "Clean water in towns" "hộ dân đô thị cung cấp nước sạch|dân số đô thị sử dụng nước sạch|hộ đô thị sử dụng nước sạch|nước sạch đô thị" "tỷ lệ hộ dân đô thị sử dụng nước sạch đạt ⟦95%⟧";
    "hygienic_water" Environment "%" Up Stock "Nước hợp vệ sinh" "Hygienic water" "nước hợp vệ sinh|dân số sử dụng nước hợp vệ sinh|hộ sử dụng nước hợp vệ sinh|dân số nông thôn sử dụng nước hợp vệ sinh|hộ dân nông thôn sử dụng nước hợp vệ sinh|nước sạch, hợp vệ sinh|hộ dân sử dụng nước sạch, hợp vệ sinh" "tỷ lệ dân số sử dụng nước hợp vệ sinh đạt ⟦98%⟧";
    "waste" Environment "%" Up Stock "Rác thải sinh hoạt được thu gom, xử lý" "Household waste collected and treated" "rác thải|thu gom rác thải|chất thải rắn sinh hoạt thu gom, xử lý" "tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt đạt ⟦95%⟧";
    "waste_urban" Environment "%" Up Stock "Rác thải đô thị được thu gom, xử lý" "Town waste collected and treated" "chất thải rắn đô thị|thu gom rác thải đô thị|chất thải rắn sinh hoạt đô thị thu gom, xử lý" "tỷ lệ thu gom chất thải rắn đô thị đạt ⟦92%⟧";
    "waste_rural" Environment "%" Up Stock "Rác thải nông thôn được thu gom, xử lý" "Rural waste collected and treated" "chất thải rắn nông thôn|thu gom rác thải nông thôn|chất thải rắn sinh hoạt nông thôn thu gom, xử lý" "tỷ lệ thu gom rác thải nông thôn đạt ⟦75%⟧";
    "medical_waste" Environment "%" Up Stock "Chất thải y tế được xử lý" "Medical waste treated" "chất thải y tế|xử lý chất thải y tế|chất thải rắn y tế|chất thải y tế xử lý|thu gom và xử lý chất thải y tế" "chất thải y tế được xử lý đạt ⟦100%⟧";
    "hazardous_waste" Environment "%" Up Stock "Chất thải nguy hại được xử lý" "Hazardous waste treated" "chất thải nguy hại|xử lý chất thải nguy hại|chất thải nguy hại xử lý|thu gom, xử lý chất thải nguy hại" "tỷ lệ xử lý chất thải nguy hại đạt ⟦98%⟧";
    "landfill" Environment "%" Down Stock "Tỷ lệ chôn lấp rác" "Waste put in landfills" "chôn lấp|chôn lấp chất thải rắn sinh hoạt|rác thải sinh hoạt chôn lấp" "giảm tỷ lệ chôn lấp chất thải rắn sinh hoạt xuống dưới ⟦15%⟧";
    "wastewater_parks" Environment "%" Up Stock "Khu công nghiệp có xử lý nước thải tập trung" "Industrial parks that treat waste water" "khu công nghiệp có hệ thống xử lý nước thải tập trung|khu công nghiệp có hệ thống xử lý nước thải|khu công nghiệp đang hoạt động có hệ thống xử lý nước thải tập trung|khu, cụm công nghiệp có hệ thống xử lý nước thải tập trung|khu công nghiệp có trạm xử lý nước thải tập trung" "tỷ lệ khu công nghiệp có hệ thống xử lý nước thải tập trung đạt ⟦89%⟧";
    "wastewater" Environment "%" Up Stock "Nước thải được xử lý" "Waste water treated" "nước thải|xử lý nước thải|nước thải sinh hoạt xử lý|nước thải đô thị xử lý|nước thải thu gom, xử lý" "tỷ lệ nước thải sinh hoạt được xử lý đạt ⟦40%⟧";
    "hygienic_latrines" Environment "%" Up Stock "Nhà tiêu hợp vệ sinh" "Hygienic latrines" "nhà tiêu hợp vệ sinh|hộ có nhà tiêu hợp vệ sinh|nhà vệ sinh hợp vệ sinh|hộ có nhà vệ sinh hợp vệ sinh" "tỷ lệ hộ có nhà tiêu hợp vệ sinh đạt ⟦90%⟧";
    "polluters" Environment "%" Up Stock "Cơ sở gây ô nhiễm được xử lý" "Polluting sites dealt with" "cơ sở gây ô nhiễm môi trường nghiêm trọng|cơ sở gây ô nhiễm môi trường nghiêm trọng xử lý|cơ sở gây ô nhiễm xử lý|xử lý cơ sở gây ô nhiễm môi trường nghiêm trọng" "xử lý cơ sở gây ô nhiễm môi trường nghiêm trọng đạt ⟦100%⟧";
    // Defence and security.
    "conscription" Defence "%" Up Stock "Giao quân" "Conscription" "giao quân|tuyển quân|gọi công dân nhập ngũ|công dân nhập ngũ|tuyển chọn, gọi công dân nhập ngũ|hoàn thành chỉ tiêu giao quân|tuyển quân, giao quân" "giao quân đạt ⟦100%⟧";
    "conscripts" Defence "công dân" Up Flow "Công dân nhập ngũ" "Conscripts" "công dân nhập ngũ|thanh niên nhập ngũ|tân binh|công dân lên đường nhập ngũ|thanh niên lên đường nhập ngũ|giao quân" "có ⟦160 công dân⟧ nhập ngũ";
    "militia" Defence "%" Up Stock "Dân quân tự vệ" "Militia" "dân quân tự vệ|dân quân tự vệ so với dân số|xây dựng lực lượng dân quân tự vệ" "lực lượng dân quân tự vệ đạt ⟦1,5%⟧ dân số";
    "militia_party" Defence "%" Up Stock "Đảng viên trong dân quân tự vệ" "Party members in the militia" "đảng viên trong dân quân tự vệ" "tỷ lệ đảng viên trong dân quân tự vệ đạt ⟦22%⟧";
    "reserve_force" Defence "%" Up Stock "Dự bị động viên" "Reserve force" "dự bị động viên|xây dựng lực lượng dự bị động viên|quân nhân dự bị|biên chế lực lượng dự bị động viên|quân nhân dự bị động viên" "xây dựng lực lượng dự bị động viên đạt ⟦98%⟧";
    "defence_communes" Defence "%" Up Stock "Xã vững mạnh về quốc phòng - an ninh" "Communes strong in defence and security" "xã vững mạnh về quốc phòng - an ninh|xã, thị trấn tiêu chuẩn vững mạnh về quốc phòng - an ninh|cơ sở vững mạnh toàn diện|xã vững mạnh toàn diện|xã vững mạnh" "tỷ lệ xã, thị trấn đạt tiêu chuẩn vững mạnh về quốc phòng - an ninh đạt ⟦100%⟧";
    "safe_communes" Defence "%" Up Stock "Xã đạt tiêu chuẩn an toàn về an ninh, trật tự" "Communes up to the security standard" "xã an toàn về an ninh, trật tự|xã tiêu chuẩn an toàn về an ninh trật tự|khu dân cư an toàn về an ninh, trật tự|thôn, làng, trường học tiêu chuẩn an toàn về an ninh trật tự" "tỷ lệ xã, thị trấn đạt tiêu chuẩn an toàn về an ninh, trật tự đạt ⟦90%⟧";
    "crime_solved" Defence "%" Up Stock "Tỷ lệ điều tra, khám phá án" "Crimes solved" "phá án|điều tra, khám phá các loại tội phạm|điều tra, khám phá án hình sự|khám phá các vụ án hình sự|điều tra, xử lý tội phạm|điều tra khám phá các vụ án|điều tra làm rõ án hình sự" "tỷ lệ điều tra, khám phá án đạt ⟦85%⟧";
    "serious_crime_solved" Defence "%" Up Stock "Tỷ lệ phá án rất nghiêm trọng, đặc biệt nghiêm trọng" "Serious crimes solved" "án rất nghiêm trọng và đặc biệt nghiêm trọng|khám phá án rất nghiêm trọng, đặc biệt nghiêm trọng|án đặc biệt nghiêm trọng|trọng án|phá trọng án" "tỷ lệ khám phá án rất nghiêm trọng, đặc biệt nghiêm trọng đạt ⟦95%⟧";
    "crime" Defence "vụ" Down Flow "Phạm pháp hình sự" "Crimes" "phạm pháp hình sự|vụ phạm pháp hình sự|tội phạm|tội phạm về trật tự xã hội|vụ án hình sự|vụ vi phạm pháp luật hình sự" "xảy ra ⟦35 vụ⟧ phạm pháp hình sự";
    "traffic_accidents" Defence "vụ" Down Flow "Tai nạn giao thông" "Traffic accidents" "tai nạn giao thông|vụ tai nạn giao thông|vụ tai nạn" "xảy ra ⟦12 vụ⟧ tai nạn giao thông";
    "traffic_deaths" Defence "người" Down Flow "Người chết vì tai nạn giao thông" "Traffic deaths" "người chết do tai nạn giao thông|người chết tai nạn giao thông|người chết vì tai nạn giao thông|người chết|tai nạn giao thông làm chết|làm chết" "số người chết do tai nạn giao thông là ⟦8 người⟧";
    "drug_users" Defence "người" Down Stock "Người nghiện ma túy" "Drug users" "người nghiện ma túy|người nghiện|đối tượng nghiện ma túy|người sử dụng trái phép chất ma túy" "toàn huyện còn ⟦65 người⟧ nghiện ma túy";
    "fires" Defence "vụ" Down Flow "Vụ cháy" "Fires" "vụ cháy|vụ cháy, nổ|cháy nổ|cháy rừng|vụ cháy rừng" "xảy ra ⟦3 vụ⟧ cháy";
    // Party building and government.
    "new_members" Party "đảng viên" Up Flow "Kết nạp đảng viên mới" "New Party members" "đảng viên mới|kết nạp đảng viên|kết nạp đảng viên mới|phát triển đảng viên|phát triển đảng viên mới|kết nạp mới đảng viên|phát triển đảng|kết nạp mới|kết nạp đảng viên mới lớp|kết nạp đảng" "kết nạp ⟦252 đảng viên⟧ mới";
    "members" Party "đảng viên" Up Stock "Tổng số đảng viên" "Party members" "đảng viên|đảng viên đảng bộ" "tổng số đảng viên toàn đảng bộ là ⟦2033 đảng viên⟧";
    "members_good" Party "%" Up Stock "Đảng viên hoàn thành tốt nhiệm vụ" "Party members who did their tasks well" "đảng viên hoàn thành tốt nhiệm vụ|đảng viên hoàn thành tốt trở lên|đảng viên xếp loại hoàn thành tốt nhiệm vụ trở lên" "tỷ lệ đảng viên hoàn thành tốt nhiệm vụ đạt ⟦80%⟧";
    "members_done" Party "%" Up Stock "Đảng viên hoàn thành nhiệm vụ" "Party members who did their tasks" "đảng viên hoàn thành nhiệm vụ|đảng viên đủ tư cách hoàn thành nhiệm vụ" "tỷ lệ đảng viên hoàn thành nhiệm vụ đạt ⟦98%⟧";
    "organisations_good" Party "%" Up Stock "Tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ" "Party organisations that did their tasks well" "tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ|đảng bộ, chi bộ cơ sở hoàn thành tốt nhiệm vụ|chi bộ hoàn thành tốt nhiệm vụ|đảng bộ hoàn thành tốt nhiệm vụ|cơ sở hoàn thành tốt nhiệm vụ" "tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ đạt ⟦90%⟧";
    "organisations_excellent" Party "%" Up Stock "Tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ" "Party organisations that did their tasks excellently" "tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ|chi bộ hoàn thành xuất sắc nhiệm vụ|đảng bộ hoàn thành xuất sắc nhiệm vụ|cơ sở hoàn thành xuất sắc nhiệm vụ" "tỷ lệ tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ đạt ⟦20%⟧";
    "organisations_clean" Party "%" Up Stock "Tổ chức cơ sở đảng trong sạch, vững mạnh" "Party organisations clean and strong" "tổ chức cơ sở đảng trong sạch, vững mạnh|chi bộ trong sạch, vững mạnh|đảng bộ trong sạch, vững mạnh|tổ chức cơ sở đảng trong sạch|chi bộ trong sạch" "tỷ lệ tổ chức cơ sở đảng trong sạch, vững mạnh đạt ⟦75%⟧";
    "private_cells" Party "chi bộ" Up Flow "Chi bộ trong doanh nghiệp ngoài nhà nước" "Party cells in private businesses" "chi bộ đảng ở doanh nghiệp ngoài nhà nước|chi bộ doanh nghiệp ngoài nhà nước|tổ chức đảng trong doanh nghiệp ngoài nhà nước|tổ chức đảng trong doanh nghiệp tư nhân|chi bộ trong doanh nghiệp" "thành lập ⟦4 chi bộ⟧ đảng ở doanh nghiệp ngoài nhà nước";
    "women_committee" Party "%" Up Stock "Nữ cấp ủy viên" "Women in Party committees" "nữ cấp ủy viên|cấp ủy viên nữ|nữ cấp ủy|cấp ủy nữ|cán bộ nữ tham gia cấp ủy" "tỷ lệ nữ cấp ủy viên đạt ⟦15%⟧";
    "young_committee" Party "%" Up Stock "Cấp ủy viên trẻ" "Young members of Party committees" "cấp ủy viên trẻ|cán bộ trẻ tham gia cấp ủy|cấp ủy trẻ|cấp ủy viên dưới 40 tuổi|tuổi trẻ tham gia cấp ủy|cán bộ trẻ" "tỷ lệ cấp ủy viên trẻ đạt ⟦10%⟧";
    "inspections" Party "cuộc" Up Flow "Cuộc kiểm tra, giám sát" "Party inspections" "kiểm tra, giám sát|cuộc kiểm tra, giám sát|cuộc kiểm tra|cuộc giám sát" "thực hiện ⟦24 cuộc⟧ kiểm tra, giám sát";
    "front_strong" Party "%" Up Stock "MTTQ và đoàn thể vững mạnh" "Front and mass organisations that are strong" "mặt trận và các đoàn thể vững mạnh|MTTQ và đoàn thể hoàn thành tốt nhiệm vụ|tổ chức mặt trận và các đoàn thể vững mạnh" "tỷ lệ tổ chức mặt trận và các đoàn thể vững mạnh đạt ⟦100%⟧";
    "mass_membership" Party "%" Up Stock "Tập hợp hội viên, đoàn viên" "People gathered in mass organisations" "tập hợp hội viên|tập hợp quần chúng|tập hợp đoàn viên, hội viên|tập hợp thanh niên|thu hút tập hợp hội viên|tập hợp quần chúng vào tổ chức|tập hợp đoàn kết thanh niên|phát triển hội viên|tập hợp nhân dân vào tổ chức đoàn thể|quần chúng tham gia các đoàn thể" "tỷ lệ tập hợp hội viên đạt ⟦85%⟧";
    "trained_officials" Party "%" Up Stock "Cán bộ, công chức đạt chuẩn" "Officials up to the standard" "cán bộ, công chức chuẩn|cán bộ, công chức cấp xã chuẩn|cán bộ, công chức có trình độ đại học|cán bộ, công chức cấp xã có trình độ đại học|cán bộ, công chức có trình độ chuyên môn đại học trở lên|cán bộ, công chức chuẩn chức danh" "tỷ lệ cán bộ, công chức cấp xã đạt chuẩn ⟦100%⟧";
    "government_strong" Party "%" Up Stock "Chính quyền trong sạch, vững mạnh" "Governments clean and strong" "chính quyền trong sạch, vững mạnh|chính quyền cơ sở trong sạch, vững mạnh|chính quyền vững mạnh|chính quyền cơ sở vững mạnh|chính quyền xã vững mạnh|xã, thị trấn chính quyền trong sạch, vững mạnh|chính quyền hoàn thành tốt nhiệm vụ" "tỷ lệ chính quyền cơ sở trong sạch, vững mạnh đạt ⟦85%⟧";
    "online_services" Party "%" Up Stock "Dịch vụ công trực tuyến" "Online public services" "dịch vụ công trực tuyến|hồ sơ trực tuyến|hồ sơ giải quyết trực tuyến|dịch vụ công trực tuyến mức độ 3, 4|dịch vụ công trực tuyến mức độ 4|thủ tục hành chính dịch vụ công trực tuyến|hồ sơ nộp trực tuyến|dịch vụ công trực tuyến toàn trình|hồ sơ tiếp nhận trực tuyến|tiếp nhận hồ sơ trực tuyến|nộp hồ sơ trực tuyến|hồ sơ xử lý trực tuyến|hồ sơ thủ tục hành chính giải quyết trực tuyến toàn trình|hồ sơ trực tuyến toàn trình" "tỷ lệ dịch vụ công trực tuyến mức độ 4 đạt ⟦80%⟧";
    "procedures_on_time" Party "%" Up Stock "Thủ tục hành chính giải quyết đúng hạn" "Procedures settled on time" "thủ tục hành chính giải quyết đúng hạn|giải quyết hồ sơ đúng hạn|hồ sơ giải quyết đúng hạn|giải quyết thủ tục hành chính đúng hạn|giải quyết đúng hạn|hồ sơ đúng hạn" "tỷ lệ giải quyết thủ tục hành chính đúng hạn đạt ⟦99%⟧";
    "satisfaction" Party "%" Up Stock "Mức độ hài lòng của người dân (SIPAS)" "Satisfaction with public services" "hài lòng|chỉ số hài lòng|hài lòng của người dân|người dân hài lòng|độ hài lòng của người dân|SIPAS|chỉ số hài lòng của người dân|độ hài lòng" "mức độ hài lòng của người dân đạt ⟦95%⟧";
    "complaints" Party "%" Up Stock "Giải quyết đơn thư, khiếu nại, tố cáo" "Complaints settled" "giải quyết đơn thư|đơn thư giải quyết" "tỷ lệ giải quyết đơn thư khiếu nại, tố cáo đạt ⟦90%⟧";
    "digital_records" Party "%" Up Stock "Văn bản điện tử" "Documents handled electronically" "văn bản điện tử|văn bản trao đổi trên môi trường mạng|văn bản đi điện tử|hồ sơ công việc xử lý trên môi trường mạng|hồ sơ công việc xử lý trên môi trường điện tử|văn bản ký số|văn bản trao đổi dưới dạng điện tử|văn bản, hồ sơ xử lý trên môi trường mạng" "tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng đạt ⟦90%⟧";
    "land_certificates" Party "%" Up Stock "Cấp giấy chứng nhận quyền sử dụng đất" "Land-use certificates granted" "cấp giấy chứng nhận quyền sử dụng đất|cấp giấy chứng nhận quyền sử dụng đất lần đầu|giấy chứng nhận quyền sử dụng đất|cấp GCNQSDĐ|cấp giấy chứng nhận QSDĐ" "tỷ lệ cấp giấy chứng nhận quyền sử dụng đất đạt ⟦95%⟧";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_is_one_that_is_known() {
        assert_eq!(indicators().len(), EXAMPLES.len());
        for row in ROWS.lines() {
            let cells: Vec<&str> = row.split('\t').collect();
            assert_eq!(cells.len(), 8, "{row}");
            let known = |cell: &str, all: &[String]| all.iter().any(|one| one == cell);
            let themes: Vec<String> = Theme::ALL.iter().map(|one| format!("{one:?}")).collect();
            let goods: Vec<String> = Good::ALL.iter().map(|one| format!("{one:?}")).collect();
            let kinds: Vec<String> = Kind::ALL.iter().map(|one| format!("{one:?}")).collect();
            assert!(known(cells[2], &themes) && known(cells[3], &goods), "{row}");
            assert!(known(cells[4], &kinds), "{row}");
        }
    }
}
