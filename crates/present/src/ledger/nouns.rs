//! What is counted, in English: the nouns that resolutions count most.

use crate::packed::{cells, packed_rows};
use muctieu_extract::{Syllable, syllables};

/// A noun, its English singular and its plural.
const NOUNS: &str = packed_rows![
    ("xã", "commune", "communes"),
    ("xã, thị trấn", "commune or township", "communes and townships"),
    ("xã, phường", "commune or ward", "communes and wards"),
    ("phường", "ward", "wards"),
    ("thị trấn", "township", "townships"),
    ("huyện", "district", "districts"),
    ("thôn", "village", "villages"),
    ("bản", "village", "villages"),
    ("làng", "village", "villages"),
    ("ấp", "hamlet", "hamlets"),
    ("trường", "school", "schools"),
    ("trường học", "school", "schools"),
    ("học sinh", "pupil", "pupils"),
    ("đảng viên", "Party member", "Party members"),
    ("đảng viên mới", "new Party member", "new Party members"),
    ("chi bộ", "Party cell", "Party cells"),
    ("đảng bộ", "Party organisation", "Party organisations"),
    ("đồng chí", "comrade", "comrades"),
    ("hộ", "household", "households"),
    ("hộ nghèo", "poor household", "poor households"),
    ("hộ dân", "household", "households"),
    ("người", "person", "people"),
    ("lao động", "worker", "workers"),
    ("lượt khách", "visit", "visits"),
    ("lượt khách du lịch", "visit", "visits"),
    ("thùng", "barrel", "barrels"),
    ("doanh nghiệp", "business", "businesses"),
    ("hợp tác xã", "cooperative", "cooperatives"),
    ("dự án", "project", "projects"),
    ("công trình", "work", "works"),
    ("chương trình", "programme", "programmes"),
    ("chương trình công tác", "programme of work", "programmes of work"),
    ("đề án", "scheme", "schemes"),
    ("nhiệm vụ", "task", "tasks"),
    ("chỉ tiêu", "target", "targets"),
    ("tiêu chí", "criterion", "criteria"),
    ("sản phẩm", "product", "products"),
    ("mô hình", "model", "models"),
    ("nghị quyết", "resolution", "resolutions"),
    ("hội nghị", "conference", "conferences"),
    ("nhà", "house", "houses"),
    ("nhà ở", "house", "houses"),
    ("nhà tạm", "makeshift house", "makeshift houses"),
    ("căn", "home", "homes"),
    ("bác sĩ", "doctor", "doctors"),
    ("giường bệnh", "hospital bed", "hospital beds"),
    ("giường", "bed", "beds"),
    ("giáo viên", "teacher", "teachers"),
    ("phòng học", "classroom", "classrooms"),
    ("đại biểu", "delegate", "delegates"),
    ("hồ sơ", "file", "files"),
    ("căn nhà", "home", "homes"),
    ("cây xanh", "tree", "trees"),
    ("vụ", "case", "cases"),
    ("con", "head", "head"),
    ("cây", "tree", "trees"),
    ("khu công nghiệp", "industrial park", "industrial parks"),
    ("cụm công nghiệp", "industrial cluster", "industrial clusters"),
    ("tập thể", "collective", "collectives"),
    ("cá nhân", "individual", "individuals"),
    ("cơ sở", "unit", "units"),
    ("cuộc", "session", "sessions"),
    ("vạn dân", "10,000 inhabitants", "10,000 inhabitants"),
];

/// What a noun of an article is called in English, of one or of several; `None` where the table does not say.
pub(super) fn english(noun: &str, one: bool) -> Option<&'static str> {
    let same = |of: &str| {
        let words = |text| syllables(text).map(|(syllable, _): (Syllable, _)| syllable);
        words(of).eq(words(noun))
    };
    let [_, singular, plural] = NOUNS.lines().map(cells).find(|[of, ..]| same(of))?;
    Some(if one { singular } else { plural })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_of_one_and_of_several() {
        assert_eq!(english("xã", false), Some("communes"));
        assert_eq!(english("Bác sỹ", true), Some("doctor"));
        assert_eq!(english("Hộ  nghèo", true), Some("poor household"));
        assert_eq!(english("khâu đột phá", false), None);
    }
}
