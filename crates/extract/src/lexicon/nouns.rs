//! Nouns that are counted. A new noun is one form in the group that it belongs to.
//!
//! Only compounds and classifiers have to stand here: the longest that fits is the unit.

/// What a group of nouns implies for the figures that count them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum NounKind {
    /// Nothing more.
    Plain,
    /// Parts of a plan: counting them describes the plan (`đề ra 15 nhóm chỉ tiêu`).
    PlanPart,
    /// Localities: a name after the noun is a list of places, not a modifier.
    Locality,
    /// Time: counting it gives a duration, not a quantity.
    Time,
    /// The whole of which a share is taken: `2/3 số hộ`.
    Whole,
}

/// What the grammar needs of a noun.
#[derive(Clone, Copy)]
pub(crate) struct NounMeaning {
    pub(crate) kind: NounKind,
}

/// One group of nouns.
pub(crate) struct NounRow {
    pub(crate) meaning: NounMeaning,
    pub(crate) forms: &'static [&'static str],
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test of every row"))]
    pub(crate) example: &'static str,
}

const fn nouns(kind: NounKind, forms: &'static [&'static str], example: &'static str) -> NounRow {
    NounRow { meaning: NounMeaning { kind }, forms, example }
}

pub(crate) static NOUNS: [NounMeaning; ROWS.len()] = meanings!(ROWS);

pub(crate) const ROWS: &[NounRow] = &[
    nouns(
        NounKind::PlanPart,
        &[
            "chỉ tiêu", "nhóm chỉ tiêu", "nhiệm vụ", "nhóm nhiệm vụ", "giải pháp",
            "nhóm giải pháp", "khâu đột phá", "khâu", "đột phá", "mũi đột phá", "mục tiêu",
            "nhóm mục tiêu", "lĩnh vực", "nội dung", "nhóm nội dung", "chuyên đề", "quan điểm",
            "định hướng", "phương hướng", "trụ cột", "nhóm vấn đề", "vấn đề", "nhóm lĩnh vực",
            "khâu then chốt",
        ],
        "Đại hội đề ra 15 nhóm chỉ tiêu",
    ),
    nouns(
        NounKind::Locality,
        &[
            "tỉnh", "thành phố", "tỉnh thành", "địa phương", "huyện", "quận", "thị xã", "xã",
            "phường", "thị trấn", "thôn", "bản", "ấp", "khóm", "buôn", "làng", "xóm", "tổ dân phố",
            "khu dân cư", "khu phố", "khối phố", "đơn vị hành chính", "đơn vị cấp xã", "xã phường",
            "đặc khu", "thôn bản", "tổ dân cư", "cụm dân cư", "điểm dân cư", "quốc gia", "nước",
            "vùng", "miền", "khu vực", "hộ kinh doanh", "thôn buôn", "phum sóc",
            "cộng đồng dân cư",
        ],
        "có 05 xã đạt chuẩn nông thôn mới",
    ),
    nouns(
        NounKind::Plain,
        &[
            // Party and government.
            "đảng viên", "chi bộ", "đảng bộ", "chi đảng bộ", "chi ủy", "tổ chức đảng",
            "tổ chức cơ sở đảng", "đại biểu", "đồng chí", "ủy viên", "cấp ủy viên", "cấp ủy",
            "cán bộ", "công chức", "viên chức", "biên chế", "đoàn viên", "hội viên", "quần chúng",
            "cử tri", "ứng cử viên", "hội nghị", "cuộc", "cuộc họp", "cuộc kiểm tra",
            "cuộc giám sát", "cuộc thanh tra", "cuộc thi", "buổi", "kỳ họp", "phiên họp", "phiên",
            "lượt", "lượt người", "lượt khách", "lượt hộ", "lượt xe", "lượt học sinh",
            "lượt cán bộ", "lượt đảng viên", "lượt ý kiến", "nghị quyết", "quyết định", "chỉ thị",
            "kết luận", "kế hoạch", "chương trình", "đề án", "dự án", "tiểu dự án", "công trình",
            "hạng mục", "gói thầu", "hợp đồng", "tiêu chí", "tiêu chuẩn", "văn bản", "hồ sơ",
            "thủ tục", "thủ tục hành chính", "dịch vụ công", "đơn", "đơn thư", "vụ", "vụ việc",
            "vụ án", "bị can", "bị cáo", "đối tượng", "trường hợp", "ý kiến", "kiến nghị", "phiếu",
            "phiếu bầu", "sáng kiến", "đề tài", "mô hình", "phong trào", "cuộc vận động",
            "tổ chức", "đoàn", "đoàn công tác", "tổ công tác", "tổ", "đội", "ban chỉ đạo", "ban",
            "phòng", "sở", "ngành", "cơ quan", "đơn vị", "đơn vị sự nghiệp", "đầu mối", "cơ sở",
            "cơ sở đảng", "tập thể", "cá nhân", "gia đình", "dòng họ", "điều", "khoản", "bài viết",
            "ý kiến phát biểu", "tham luận", "câu hỏi", "lượt ý", "báo cáo", "tờ trình", "quy chế",
            "quy hoạch", "đồ án", "đồ án quy hoạch", "tổ hợp", "điểm cầu", "cụm thi đua",
            "đảng ủy", "thành viên", "chức danh", "chứng chỉ", "bằng cấp", "văn bằng", "nhân sự",
            "đơn vị hành chính cấp xã", "cán bộ chủ chốt", "phó trưởng phòng", "phần", "phụ lục",
            "hợp phần", "khái niệm", "hình thức", "khóa học", "khóa", "công", "mẫu đơn",
            "mẫu biểu", "trang bị", "nguồn tin", "phương án", "biện pháp", "thông báo",
            "bộ thủ tục", "loại thủ tục", "vòng", "tiểu ban", "chi hội", "hội", "ban thanh tra",
            "vị trí", "vị trí việc làm", "phó chủ tịch", "bí thư", "hội thảo", "hội thi",
            "sự kiện", "hoạt động", "thỏa thuận", "biên bản", "biên bản ghi nhớ", "nhà đầu tư",
            "đối tác", "đơn đặt hàng",
        ],
        "kết nạp 26 đảng viên mới",
    ),
    nouns(
        NounKind::Plain,
        &[
            // People.
            "người", "người dân", "nhân khẩu", "khẩu", "hộ", "hộ dân", "hộ nghèo", "hộ cận nghèo",
            "hộ gia đình", "hộ nông dân", "hộ tái nghèo", "lao động", "công nhân", "học sinh",
            "sinh viên", "học viên", "giáo viên", "bác sĩ", "bác sỹ", "y sĩ", "điều dưỡng",
            "dược sĩ", "hộ sinh", "nhân viên", "nhân viên y tế", "cán bộ y tế", "bệnh nhân", "ca",
            "ca bệnh", "trẻ", "trẻ em", "phụ nữ", "thanh niên", "nông dân", "cựu chiến binh",
            "thí sinh", "hành khách", "khách", "du khách", "khách du lịch", "khách quốc tế",
            "nghệ nhân", "chiến sĩ", "tân binh", "thân nhân", "chuyên gia", "kỹ sư", "tiến sĩ",
            "thạc sĩ", "giáo sư", "phó giáo sư", "việc làm", "việc làm mới", "chỗ làm việc",
            "ngày công", "công lao động", "tay nghề", "đám", "thương binh", "liệt sĩ",
            "doanh nhân", "tuyên truyền viên", "cộng tác viên", "nhà khoa học", "vận động viên",
            "nhóm", "nhóm hộ", "nhóm đối tượng", "nhóm người", "phạm nhân", "người nghèo",
            "phật tử", "trưởng thôn", "già làng", "người uy tín", "hội viên phụ nữ",
            "gia đình chính sách", "gia đình văn hóa", "hộ sản xuất", "hộ chính sách", "hộ khá",
            "hộ thoát nghèo", "hội viên nông dân", "thuyền viên", "ngư dân", "xã viên",
            "tình nguyện viên", "nhà báo", "phóng viên", "nạn nhân", "người khuyết tật",
            "người cao tuổi", "người lao động", "em", "cháu", "bà mẹ", "cặp vợ chồng", "thợ",
            "luật sư", "lượt bệnh nhân", "lượt du khách", "lượt khách du lịch", "lượt lao động",
            "lượt hội viên", "lượt hành khách",
        ],
        "tạo việc làm cho 1.600 lao động",
    ),
    nouns(
        NounKind::Plain,
        &[
            // Schools, health, culture.
            "trường", "trường học", "trường mầm non", "trường tiểu học", "trường trung học cơ sở",
            "trường THCS", "trường THPT", "điểm trường", "lớp", "lớp học", "lớp tập huấn",
            "phòng học", "giường", "giường bệnh", "bệnh viện", "trạm y tế", "phòng khám",
            "cơ sở y tế", "cơ sở giáo dục", "cơ sở sản xuất", "trung tâm", "trung tâm y tế",
            "trung tâm thương mại", "thư viện", "nhà văn hóa", "sân vận động", "sân", "sân bay",
            "câu lạc bộ", "liều", "liều vắc xin", "mũi", "mũi tiêm", "di tích", "lễ hội", "di sản",
            "huy chương", "huy chương vàng", "giải", "giải thưởng", "nhà trẻ", "trường đại học",
            "trường cao đẳng", "đại học", "cao đẳng", "trường nghề", "trạm",
            "nhà sinh hoạt cộng đồng", "thiết chế", "thiết chế văn hóa", "sân chơi",
            "khu vui chơi", "công viên", "bảo tàng", "đội văn nghệ", "bếp ăn", "bếp ăn bán trú",
        ],
        "có 79/88 trường đạt chuẩn quốc gia",
    ),
    nouns(
        NounKind::Plain,
        &[
            // Economy and works.
            "doanh nghiệp", "công ty", "hợp tác xã", "HTX", "tổ hợp tác", "trang trại", "gia trại",
            "cơ sở kinh doanh", "cửa hàng", "siêu thị", "chợ", "ngân hàng", "chi nhánh", "nhà máy",
            "nhà máy điện", "nhà máy nước", "xí nghiệp", "cụm công nghiệp", "khu công nghiệp",
            "khu đô thị", "khu kinh tế", "khu du lịch", "khu tái định cư", "khu nhà ở",
            "điểm du lịch", "tuyến", "tuyến đường", "tuyến phố", "tuyến cao tốc", "tuyến đê",
            "cây cầu", "cầu", "cống", "cảng", "cảng biển", "bến", "bến cảng", "bến xe", "nhà ga",
            "ga", "hồ", "hồ chứa", "đập", "trạm bơm", "trạm cấp nước", "đô thị", "bến đò",
            "nhà ga hàng không", "lượt truy cập", "cây số", "vùng chuyên canh", "khu vực sản xuất",
            "ki ốt", "gian hàng", "kho", "tụ điểm", "điểm đen", "điểm ngập",
            "công trình nước sạch", "công trình cấp nước", "hệ thống", "nguồn", "ao", "hạ tầng",
            "trạm biến áp", "tổ máy", "đường dây", "tua bin", "turbine", "công trình thủy lợi",
            "làng nghề", "vùng sản xuất", "vùng trồng", "vùng nguyên liệu", "cánh đồng lớn",
            "chuỗi", "chuỗi liên kết", "sản phẩm", "mặt hàng", "nhãn hiệu", "thương hiệu", "loại",
            "loại hình", "nhóm hàng", "thị trường", "quỹ", "khoản vay", "tài khoản", "giao dịch",
            "hóa đơn", "mã số vùng trồng", "mã số", "tờ khai", "làn xe", "làn", "nút giao",
            "cao tốc", "tuyến kênh", "giếng", "nhà kính", "nhà lưới", "tầng", "tòa nhà",
            "dự án đầu tư", "dự án FDI", "lô hàng", "đơn hàng", "chuyến", "chuyến bay",
            "chuyến xe", "đường bay", "khách sạn", "cơ sở lưu trú", "buồng", "buồng phòng",
            "nhà hàng", "đại lý", "điểm bán hàng", "bãi đỗ xe", "điểm đấu nối", "cụm", "khu",
            "điểm", "nhà thầu", "mũi thi công", "dây chuyền", "lò", "lò mổ", "cơ sở giết mổ", "mỏ",
            "mỏ đất", "điểm mỏ", "doanh nghiệp nhỏ và vừa",
        ],
        "thành lập mới 120 doanh nghiệp",
    ),
    nouns(
        NounKind::Plain,
        &[
            // Things and living things.
            "nhà", "nhà ở", "nhà tạm", "nhà ở xã hội", "nhà đại đoàn kết", "nhà tình nghĩa",
            "nhà tình thương", "nhà dột nát", "căn", "căn hộ", "căn nhà", "ngôi nhà", "ngôi",
            "phần quà", "suất quà", "suất", "suất học bổng", "học bổng", "thẻ",
            "thẻ bảo hiểm y tế", "thẻ BHYT", "sổ", "sổ tiết kiệm", "giấy chứng nhận", "giấy phép",
            "giấy phép xây dựng", "bằng khen", "giấy khen", "huân chương", "xe", "xe máy",
            "xe buýt", "ô tô", "phương tiện", "tàu", "tàu cá", "tàu thuyền", "chiếc", "cái", "máy",
            "máy móc", "thiết bị", "bộ", "bộ máy tính", "cây", "cây xanh", "cây giống", "con",
            "con trâu", "con bò", "con lợn", "con heo", "con gia súc", "con gia cầm", "con gà",
            "con vịt", "con giống", "gốc", "bao", "thùng", "túi", "quyển", "cuốn", "cuốn sách",
            "bản sách", "bài", "tin bài", "tin", "tác phẩm", "thửa", "thửa đất", "lô", "lô đất",
            "nền", "ô", "cột", "cột điện", "bóng", "bóng đèn", "đèn", "lồng", "lồng bè", "bè",
            "công tơ", "thuê bao", "thuê bao Internet", "thuê bao điện thoại", "điểm sạt lở",
            "trang", "trang thông tin điện tử", "điểm bưu điện", "điểm bưu điện văn hóa xã",
            "camera", "trạm BTS", "trạm phát sóng", "máy tính", "tivi", "máy điện thoại", "đầu xe",
            "con dấu", "bình", "chai", "nhà vệ sinh", "xe lăn", "xe đạp", "xe ô tô", "máy cày",
            "máy gặt", "đơn vị vật nuôi", "đơn vị máu", "vé", "bó", "bụi", "bức tranh",
            "tấm gương", "cuộc đời", "cửa hàng tiện lợi", "hầm khí", "lò đốt", "bãi rác",
            "thùng rác", "cây cảnh", "cây dừa", "cây ăn quả", "chuồng trại", "ngôi sao", "đầu lợn",
            "đầu gia súc", "tin nhắn", "cuộc gọi", "tấm", "viên", "bức", "giấy", "khu nhà",
            "hầm biogas", "hầm", "đôi", "cặp", "suất cơm", "suất ăn", "món", "bể", "bể chứa",
            "ngôi trường", "cụm loa", "loa", "chương", "tập", "vắc xin", "liều vaccine", "bản",
            "đầu sách", "mẫu nước", "mẫu xét nghiệm", "lượt xét nghiệm", "cơn bão", "trận",
            "trận bão", "trận lũ", "đợt", "giống lúa", "giống", "hạt nhân", "dân tộc", "tôn giáo",
            "cơ sở thờ tự", "dân", "vạn dân", "hộ sử dụng",
        ],
        "hỗ trợ xây dựng 33 nhà ở cho hộ nghèo",
    ),
    nouns(
        NounKind::Whole,
        &[
            "số hộ", "số hộ dân", "số xã", "số thôn", "số trường", "số dân", "dân số", "diện tích",
            "tổng số", "tổng diện tích", "số vốn", "tổng số hộ", "số lao động", "số phiếu",
            "số đại biểu", "số đơn vị", "số cơ sở", "số người", "số đảng viên", "số doanh nghiệp",
            "số chi bộ", "số chỉ tiêu", "số tiêu chí", "số khu dân cư", "sản lượng",
            "lực lượng lao động", "tổng số xã", "tổng số đại biểu", "tổng vốn",
        ],
        "trên 2/3 số hộ có nhà kiên cố",
    ),
    nouns(
        NounKind::Time,
        &[
            "năm", "tháng", "ngày", "tuần", "giờ", "phút", "giây", "quý", "tuổi", "thế kỷ",
            "thập kỷ", "thập niên", "nhiệm kỳ", "ngày đêm", "tiếng", "tiếng đồng hồ", "đêm",
            "năm tuổi", "tháng tuổi", "ngày làm việc", "mùa", "năm liên tục", "năm liền",
            "năm học", "buổi chiều", "hôm",
        ],
        "trong 20 năm xây dựng",
    ),
];
