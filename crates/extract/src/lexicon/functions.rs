//! Words that are no part of a noun phrase: they end an indicator, and no unit begins with one.

/// What a function word does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Function {
    /// Joins a noun phrase to its figure: `đạt`, `là`, `còn`.
    Link,
    /// A verb whose object is counted: `xây dựng`, `kết nạp`.
    Verb,
    /// Opens what follows and is no part of it: `trong đó`, `với`, `cùng với`.
    Opener,
    /// A preposition, conjunction, particle, pronoun.
    Particle,
    /// Describes the noun before it: `mới`, `lớn`.
    Adjective,
}

/// What the grammar needs of a function word.
#[derive(Clone, Copy)]
pub(crate) struct FunctionMeaning {
    pub(crate) function: Function,
}

/// Function words of one sort.
pub(crate) struct FunctionRow {
    pub(crate) meaning: FunctionMeaning,
    pub(crate) forms: &'static [&'static str],
}

const fn row(function: Function, forms: &'static [&'static str]) -> FunctionRow {
    FunctionRow { meaning: FunctionMeaning { function }, forms }
}

pub(crate) static FUNCTIONS: [FunctionMeaning; ROWS.len()] = meanings!(ROWS);

pub(crate) const ROWS: &[FunctionRow] = &[
    row(
        Function::Link,
        &[
            "hằng năm", "hàng năm", "mỗi năm", "bình quân mỗi năm", "bình quân hằng năm",
            "bình quân hàng năm", "một năm", "trung bình mỗi năm", "tăng bình quân hằng năm",
            "giảm bình quân hằng năm", "mỗi tháng", "mỗi ngày", "cả nhiệm kỳ", "trong nhiệm kỳ",
            "cả giai đoạn", "duy trì ổn định", "mới đạt", "mới", "chỉ đạt", "đạt", "đạt được",
            "là", "còn", "chỉ còn", "còn lại", "chiếm", "bằng", "ở mức", "mức", "có", "lên",
            "lên đến", "lên tới", "xuống", "xuống còn", "tới", "đến", "vào", "tăng", "tăng lên",
            "giảm", "giảm còn", "giảm xuống", "giảm xuống còn", "tăng thêm", "giữ", "duy trì",
            "duy trì ở mức", "gồm", "gồm có", "bao gồm", "thực hiện", "thực hiện được", "ước",
            "ước đạt", "ước tính", "ước thực hiện", "dự kiến", "khoảng", "tương đương",
            "tương ứng", "được", "đều", "đã", "sẽ", "phải", "cần", "từ", "bình quân", "trung bình",
            "vẫn", "cũng", "chỉ", "mới", "tăng bình quân", "giảm bình quân", "tăng từ", "nâng lên",
            "duy trì và đạt", "hoàn thành", "vượt", "gấp", "đạt tỷ lệ", "đạt mức", "với",
            "phấn đấu", "tăng trưởng", "đạt bình quân", "trị giá", "hụt", "đang", "so với",
            "cả năm", "trở thành", "có được", "thu được", "đạt trên", "không", "luôn", "ổn định",
            "ổn định ở mức", "hiện", "hiện có", "hiện còn", "dừng ở", "dừng ở mức", "ấn định",
            "hướng tới", "hướng đến", "giữ nguyên", "đề ra", "đề ra là", "tức", "lần lượt",
            "lần lượt là", "tới mức", "đạt khoảng", "sẽ là", "chiếm tỷ lệ", "tỷ lệ đạt",
            "đạt tỷ lệ đều", "giữ vững", "giữ vững ở mức", "được giữ vững", "giữ ổn định",
            "kiểm soát", "khống chế", "phấn đấu đạt", "phấn đấu còn", "phấn đấu là", "cán mốc",
            "chạm mốc", "nâng lên thành",
        ],
    ),
    row(
        Function::Verb,
        &[
            "xây dựng", "kết nạp", "tổ chức", "hỗ trợ", "thành lập", "trồng", "trồng mới",
            "trồng được", "mở", "mở mới", "mở được", "tạo", "giải quyết", "đầu tư", "nâng cấp",
            "cải tạo", "xây mới", "xây dựng mới", "làm", "làm mới", "xóa", "xóa được", "thu hút",
            "huy động", "đón", "phục vụ", "cấp", "cấp mới", "ban hành", "triển khai", "đưa",
            "đưa vào", "nâng", "hạ", "kéo giảm", "phát triển", "phát triển mới", "tiếp nhận",
            "tặng", "trao", "trao tặng", "bàn giao", "giải ngân", "xử lý", "phát hiện", "khám",
            "khám chữa bệnh", "tiêm", "đào tạo", "đào tạo nghề", "bồi dưỡng", "khen thưởng", "bầu",
            "công nhận", "được công nhận", "thông qua", "phê duyệt", "tiếp tục", "chỉ đạo",
            "tập trung", "tập trung hoàn thành", "bảo đảm", "đảm bảo", "thực hiện đạt", "chi",
            "mua", "bán", "sản xuất", "cung cấp", "lắp đặt", "sửa chữa", "vận động", "giúp",
            "giúp đỡ", "kiểm tra", "giám sát", "bố trí", "khởi công", "khánh thành", "cho vay",
            "đề ra", "đặt ra", "xác định", "đưa ra", "giao", "tăng cường", "thu hồi", "giải phóng",
            "chuyển đổi", "tuyển", "tuyển dụng", "tinh giản", "giảm được", "duyệt", "đăng ký",
            "bổ sung", "tiết kiệm", "khai thác", "nuôi", "cứng hóa", "bê tông hóa", "kiên cố hóa",
            "đạt chuẩn", "xuất khẩu", "chuyển", "xuống giống", "thông xe", "gieo", "nhập khẩu",
            "phân bổ", "khống chế", "kiểm soát", "đầu tư xây dựng", "sắp xếp", "ký kết", "ký",
            "tham gia", "tham dự", "vay", "góp", "ủng hộ", "phấn đấu có", "phấn đấu đạt",
            "gieo trồng", "gieo cấy", "thu hoạch", "đóng góp", "tiếp cận", "sử dụng", "dự", "tiếp",
            "phát sinh", "kéo", "hoàn thành xây dựng", "đưa vào sử dụng", "đưa vào hoạt động",
            "đưa vào khai thác", "tạo ra", "vận chuyển",
        ],
    ),
    row(
        Function::Opener,
        &[
            "với", "trên cơ sở", "thừa nhận", "nêu rõ", "cho rằng", "chốt", "quyết nghị",
            "đề nghị", "trong đó", "trong đó có", "trong số đó", "cùng với", "kèm theo",
            "ngoài ra", "bên cạnh đó", "đồng thời", "riêng", "cụ thể", "như", "nhất là",
            "đặc biệt", "đặc biệt là", "nổi bật là", "qua đó", "do đó", "từ đó", "theo đó",
            "nhờ đó", "trong năm", "cũng", "phấn đấu", "mục tiêu", "chỉ tiêu", "các chỉ tiêu",
            "chỉ tiêu về", "mục tiêu là", "chỉ tiêu là", "kết quả", "tính đến", "đến nay",
            "hiện nay", "nhằm", "khi", "vì", "nên", "mà", "nhưng", "song", "nếu", "thì", "và",
            "hoặc", "hay", "cho biết", "cho hay", "rằng", "khẳng định", "nhấn mạnh", "yêu cầu",
            "trong khi", "trong khi đó", "tuy nhiên", "tiếp đến", "tiếp đó", "đáng chú ý",
            "trong kỳ", "trong tháng", "trong quý", "năm", "đến năm", "đến cuối năm",
            "trong nhiệm kỳ", "trong giai đoạn", "giai đoạn",
        ],
    ),
    row(
        Function::Particle,
        &[
            "tại", "theo", "bởi", "do", "cho", "để", "toàn huyện", "toàn tỉnh", "toàn xã",
            "toàn thành phố", "cả nước", "toàn thị xã", "toàn quốc", "toàn quận", "toàn phường",
            "của", "những", "các", "này", "đó", "kia", "nay", "trước", "sau", "qua", "về", "ra",
            "ngoài", "trong", "trên", "dưới", "giữa", "ở", "bị", "chưa", "mỗi", "mọi", "từng",
            "cả", "nào", "gì", "đâu", "đây", "ai", "thế", "vậy", "rất", "quá", "lại", "nữa", "rồi",
            "thôi", "nhau", "cùng", "so", "kể", "kể cả", "kể từ", "trở", "trở lên", "trở xuống",
            "thuộc", "đối", "đối với", "nhờ", "tuy", "dù", "bất kỳ", "thêm", "nhiều", "ít", "hơn",
            "theo", "không", "xong", "trung", "vừa", "lần", "đầu", "cuối", "nằm", "gắn", "gắn với",
            "phù hợp", "ngay", "suốt", "khỏi", "tất cả", "toàn bộ", "toàn", "cơ bản", "bước đầu",
            "thứ", "hàng", "vài", "mấy", "số", "đến từ", "bước", "thay vì", "chính", "tức",
            "nghĩa là", "tức là", "khác", "đạt", "đi", "thành", "chừng", "nhưng",
        ],
    ),
    row(
        Function::Adjective,
        &[
            "mới", "lớn", "nhỏ", "cao", "thấp", "tốt", "dài", "rộng", "nhanh", "chậm", "mạnh",
            "yếu", "đủ", "thiếu", "thừa", "cũ", "chủ yếu", "chính thức", "trọng tâm", "trọng điểm",
            "quan trọng", "cụ thể", "chủ lực", "tiêu biểu", "xuất sắc", "đầu tiên", "liên tiếp",
            "liền", "liên tục",
        ],
    ),
];
