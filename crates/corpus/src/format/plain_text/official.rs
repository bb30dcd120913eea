//! Official documents: the head with its motto and number, the kind of document, the signature.

/// What a line of a document's head is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Head {
    /// `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `ĐẢNG CỘNG SẢN VIỆT NAM`, `Độc lập - Tự do - Hạnh phúc`
    Motto,
    /// `Số: 12/NQ-HĐND`
    Number,
    /// `UBND HUYỆN BA CHẼ`
    Body,
    /// `NGHỊ QUYẾT`
    Kind,
}

#[rustfmt::skip]
const BODIES: &[&str] = &[
    "uy ban nhan dan", "hoi dong nhan dan", "ubnd", "hdnd", "uy ban", "hoi dong", "tinh uy",
    "huyen uy", "thanh uy", "quan uy", "thi uy", "dang uy", "dang bo", "ban chap hanh",
    "ban thuong vu", "bch dang bo", "bo ", "so ", "mat tran to quoc", "chinh phu",
    "thu tuong chinh phu", "quoc hoi", "dai hoi dai bieu", "bo chinh tri", "ban bi thu",
];

#[rustfmt::skip]
const KINDS: &[&str] = &[
    "nghi quyet", "quyet dinh", "ke hoach", "bao cao", "chuong trinh", "chuong trinh hanh dong",
    "chuong trinh cong tac", "chi thi", "thong bao", "to trinh", "de an", "huong dan", "quy dinh",
    "ket luan", "bao cao chinh tri", "bao cao tom tat", "thong tri", "quy che", "phuong an",
    "du thao nghi quyet", "nghi dinh", "thong tu", "thong bao ket luan", "cong dien",
    "bao cao ket qua",
];

/// What a line of a document's head is, by its plain copy. `shouts`: whether it is in capitals.
pub fn head(plain: &str, shouts: bool) -> Option<Head> {
    let bare = plain.trim_matches(['*', ' ', '-', ':', ',', '.', '_']);
    let motto = plain.contains("chu nghia viet nam")
        || plain.contains("doc lap") && plain.contains("hanh phuc")
        || (shouts && bare == "dang cong san viet nam");
    if motto {
        return Some(Head::Motto);
    }
    if is_number(plain) {
        return Some(Head::Number);
    }
    if shouts && KINDS.contains(&bare) {
        return Some(Head::Kind);
    }
    (shouts && BODIES.iter().any(|body| bare.starts_with(body))).then_some(Head::Body)
}

/// `so: 12/nq-hdnd`, `so 08/2015/nq-hdnd`, `so:`
fn is_number(plain: &str) -> bool {
    let Some(rest) = plain.strip_prefix("so").map(|rest| rest.trim_start()) else { return false };
    let (colon, rest) = match rest.strip_prefix(':') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, rest),
    };
    let after = rest.trim_start_matches(|c: char| c.is_ascii_digit() || ". ".contains(c));
    let number = after.starts_with(['/', '-'])
        && after.len() < 60
        && after[1..].starts_with(|c: char| c.is_ascii_alphanumeric());
    (number && rest.starts_with(|c: char| c.is_ascii_digit() || c == '/' || c == '-'))
        || (colon && rest.is_empty())
}

/// Whether a plain line belongs to the signature: `TM. HỘI ĐỒNG NHÂN DÂN`, `CHỦ TỊCH`, `(Đã ký)`.
pub fn is_signature(plain: &str, shouts: bool) -> bool {
    #[rustfmt::skip]
    const OFFICES: &[&str] = &[
    "chu tich", "pho chu tich", "bi thu", "pho bi thu", "giam doc", "pho giam doc", "bo truong",
    "thu truong", "thu tuong", "pho thu tuong", "truong ban", "pho truong ban", "chanh van phong",
    "pho chanh van phong", "truong phong", "pho truong phong", "doan chu tich", "thu ky", "chu toa",
    ];
    const SIGNED: &[&str] = &[
        "da ky", "(da ky)", "(ky)", "ky ten", "(ky ten, dong dau)", "[daky]",
        "(da ky va dong dau)", "da ky va dong dau",
    ];
    const FOR: &[&str] =
        &["tm.", "tm ", "t/m", "kt.", "kt ", "k/t", "tl.", "tuq.", "q.", "thay mat"];
    let bare = plain.trim_matches(['*', ' ', ':', '.', ',', '(', ')']);
    SIGNED.contains(&plain)
        || shouts
            && (FOR.iter().any(|mark| plain.starts_with(mark))
                || OFFICES.iter().any(|office| bare.starts_with(office)))
        || OFFICES.contains(&bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads() {
        for (line, shouts, expected) in [
            ("cong hoa xa hoi chu nghia viet nam", true, Some(Head::Motto)),
            ("doc lap - tu do - hanh phuc", false, Some(Head::Motto)),
            ("dang cong san viet nam", true, Some(Head::Motto)),
            ("so: 12/nq-hdnd", false, Some(Head::Number)),
            ("so: 15/2020/nq-hdnd", false, Some(Head::Number)),
            ("so 13-nq/hu", false, Some(Head::Number)),
            ("so:", false, Some(Head::Number)),
            ("nghi quyet", true, Some(Head::Kind)),
            ("hoi dong nhan dan tinh tra vinh,", true, Some(Head::Body)),
            ("nghi quyet", false, None),
            ("so 12 duong le loi", false, None),
            ("so xa dat chuan: 12", false, None),
        ] {
            assert_eq!(head(line, shouts), expected, "{line}");
        }
        assert!(is_signature("tm. hoi dong nhan dan", true));
        assert!(is_signature("(da ky)", false));
        assert!(!is_signature("chu tich ubnd huyen phat bieu", false));
    }
}
