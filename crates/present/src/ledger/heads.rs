//! What the words say with which a name outside the table begins.

/// For each theme, in the order of [`Theme::ALL`](super::Theme::ALL), what a name of it begins with, apart by `|`: words
/// that begin names of several themes (`xã`, `hộ`, `đất`) tell nothing. Last the whole names that say too little to be
/// compared, unless something stands with them.
pub(super) const HEADS: [&str; 6] = [
    "thu|chi|nợ|vốn|ngân sách|bội chi|doanh|giá trị|sản lượng|năng suất|giải ngân|xuất|nhập|lúa|gạo|chè|\
     vụ đông|đường|cao tốc|cầu|điện|tổn thất|công nghiệp|cụm công nghiệp|nông nghiệp|nông lâm|lâm nghiệp|\
     thương mại|dịch vụ|khách|tổ hợp tác|tàu|kênh|cơ cấu|nhà máy|đầu tư|lợi nhuận",
    "trường|học sinh|giáo viên|trẻ|phòng học|tốt nghiệp|trung học|mầm non|bác sĩ|giường|dược sĩ|trạm y tế|\
     bệnh|vắc xin|huyện nghèo|người nghèo|nhà|di tích|tỷ suất tử vong|huy chương|hồ sơ sức khỏe|lao động|\
     thể thấp còi",
    "rừng|cây xanh|đất cây xanh|nước thải|rác|thu gom|chất thải|khí thải|phát thải",
    "dân quân|quốc phòng|an ninh|tội phạm|ma túy|tai nạn",
    "đảng viên|chi bộ|tổ chức đảng|tổ chức cơ sở đảng|cán bộ|thủ tục|hồ sơ|dịch vụ công|văn bản|biên chế|\
     đoàn thể",
    "thành phố|tỉnh|thị xã|quận|phường|thị trấn|địa phương|đơn vị khác|chương trình|chương trình công tác|\
     dự án|đề án|nhiệm vụ|nhiệm vụ trọng tâm|nhóm nhiệm vụ|nhóm chỉ tiêu|hội nghị|cuộc họp|kỳ họp|\
     nghị quyết|công trình|mô hình|đồng chí|đại biểu|người|hộ|xã|thôn|huyện|trường|cơ sở|kinh phí|vốn|\
     kinh phí đầu tư|vốn đầu tư|mức đầu tư|sản lượng|con|lao động|hộ dân|hộ gia đình|giá trị|trị giá|tiền|\
     tập thể|cá nhân|đảng bộ|chi bộ|đột phá|khâu đột phá|khâu|tiêu chí|chuẩn|nội dung|giải pháp|văn bản|\
     lớp|đợt|buổi|lượt người|đối tượng|đơn vị|tổ chức|thành viên|hội viên|đoàn viên|học sinh|ý kiến|ngành|\
     lĩnh vực|phần|nhóm|điểm|lượt|suất|phần quà|suất quà|chuyên đề|kết quả|tổng|thu|nghèo|\
     chương trình, kế hoạch|hoàn thành|cán bộ|đảng viên, nhân dân|nhà|nhà ở|chính|quy mô|khối lượng|giáo viên|phòng|tầng|căn",
];
