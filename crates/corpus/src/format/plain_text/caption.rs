//! Captions of pictures: short lines between paragraphs that say what is seen.

use super::line::{Ends, Line};

/// Words by which a line says that it is a caption.
const MARKED: &[&str] = &["anh minh hoa", "anh tu lieu", "nguon anh", "anh chup"];
/// The same with a bracket, and with a colon, which few lines have.
const BRACKETED: &[&str] = &["(anh", "[anh", "(hinh"];
const LABELLED: &[&str] = &[". anh:", " - anh:", ", anh:", " anh: "];
/// The same at its beginning.
const MARKED_FIRST: &[&str] = &[
    "anh:", "anh ", "hinh anh", "hinh:", "hinh 1", "hinh 2", "hinh 3", "hinh 4", "anh -",
    "chu thich anh", "video:",
];

/// What a picture shows, as the first words of its caption.
const SCENES: &[&str] =
    &["quang canh", "toan canh", "khung canh", "mot goc", "phoi canh", "canh quan", "dien mao"];

/// Who is seen on pictures.
#[rustfmt::skip]
const PEOPLE: &[&str] = &[
    "dong chi ", "d/c ", "cac dong chi", "cac d/c", "dc ", "ong ", "ba ", "chu tich",
    "pho chu tich", "bi thu", "pho bi thu", "lanh dao", "dai bieu", "cac dai bieu", "doan ",
    "thuong truc", "ban thuong vu", "truong ban", "giam doc", "thu tuong", "tong bi thu",
    "nguoi dan", "nong dan", "can bo", "hoi vien", "cac ", "cong nhan", "chien si", "luc luong",
    "dang vien", "nhan dan", "ba con", "pho thu tuong", "bo truong", "thu truong", "ban chap hanh",
    "huyen", "tinh", "hoc sinh", "giao vien", "doan vien", "cu tri", "ban to chuc", "uy vien",
    "thay mat",
];

/// What they are seen doing.
#[rustfmt::skip]
const DOINGS: &[&str] = &[
    " phat bieu", " trao ", " tang ", " tham ", " kiem tra", " chu tri", " du ", " dieu hanh",
    " chup anh", " tham quan", " khao sat", " bo phieu", " bieu quyet", " ra mat", " cat bang",
    " thu hoach", " cham soc", " trinh bay", " trao doi", " lam viec", " dang huong", " dang hoa",
    " chuc mung", " chia se", " giao luu", " gioi thieu", " thao luan", " dong vien", " huong dan",
    " nghe ", " ky ket", " ky ", " khen thuong", " tiep ", " don ", " khai mac", " quan triet",
    " bao cao", " tham gia", " san xuat", " ket luan", " tham luan", " danh trong",
    " thuc hien nghi thuc", " bam nut",
];

/// Where they are seen doing it, as the last words.
#[rustfmt::skip]
const OCCASIONS: &[&str] = &[
    "tai hoi nghi", "tai dai hoi", "tai ky hop", "tai buoi lam viec", "tai buoi le",
    "tai le ra mat", "tai cuoc hop", "tai toa dam", "tai hoi thao", "ky hop", "hoi nghi", "dai hoi",
    "buoi lam viec", "chuong trinh", "luu niem",
];

/// Whether a line says in so many words that it is a caption: `(Ảnh: H.Lan)`, `Ảnh: …`.
pub fn is_marked(line: &Line<'_>, plain: &str) -> bool {
    let any = |marks: &[&str]| marks.iter().any(|mark| plain.contains(mark));
    let has = |sign: u8| plain.as_bytes().contains(&sign);
    line.shape.whole
        && line.shape.words <= 60
        && (any(MARKED)
            || (has(b'(') || has(b'[')) && any(BRACKETED)
            || has(b':') && any(LABELLED)
            || MARKED_FIRST.iter().any(|mark| plain.starts_with(mark)) && !is_brother(line.text))
}

/// `Anh` is a man, `Ảnh` a picture; their plain copies are the same.
fn is_brother(text: &str) -> bool {
    let after = text.strip_prefix(['A', 'a']).unwrap_or("\u{309}");
    after.starts_with('n') && !after.starts_with("nh:")
}

/// Whether a short line reads as what a picture between paragraphs shows. `figures`: whether it has
/// figures, which captions rarely have and sentences often.
pub fn reads_as_one(line: &Line<'_>, plain: &str, figures: bool) -> bool {
    let shape = &line.shape;
    if !shape.whole || figures || shape.words < 3 || shape.words > 36 || shape.shouts() {
        return false;
    }
    if matches!(shape.ends, Ends::Colon | Ends::Semicolon | Ends::Comma)
        || plain.contains(['"', '?'])
    {
        return false;
    }
    // A sentence of some length with a full stop is the article's, though people do things in it.
    let longest = if shape.ends == Ends::Stop { 22 } else { 36 };
    if shape.words > longest {
        return false;
    }
    let bare = plain.trim_end_matches(['.', '/', ' ']);
    SCENES.iter().any(|scene| plain.starts_with(scene))
        || PEOPLE.iter().any(|who| plain.starts_with(who))
            && (DOINGS.iter().any(|what| plain.contains(what))
                || OCCASIONS.iter().any(|o| bare.ends_with(o)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::plain_text::line::Page;

    fn caption(text: &str) -> bool {
        let page = Page::new(text);
        let (line, plain) = (&page.lines[0], page.plain(0));
        is_marked(line, plain) || reads_as_one(line, plain, plain.contains('%'))
    }

    #[test]
    fn captions() {
        for line in [
            "Quán triệt nghị quyết theo hình thức trực tuyến. (Ảnh: H.Lan)",
            "Ảnh: Thu Hà",
            "Cầu mới nối hai bờ sông. Ảnh: VGP",
            "Quang cảnh kỳ họp.",
            "Các đồng chí Lãnh đạo huyện điều hành kỳ họp.",
            "Chủ tịch UBND huyện Kiều Xuân Huy trao khen thưởng cho các tập thể, cá nhân",
            "Đồng chí Nguyễn Minh Sơn - TUV, Bí thư Huyện ủy phát biểu chỉ đạo kỳ họp.",
            "Các đại biểu chụp ảnh lưu niệm",
        ] {
            assert!(caption(line), "{line}");
        }
    }

    #[test]
    fn no_captions() {
        for line in [
            "Xây dựng Đảng bộ trong sạch, vững mạnh",
            "Đồng chí Bí thư Huyện ủy yêu cầu các cơ sở tập trung lãnh đạo, chỉ đạo, kiểm tra, phấn đấu hoàn thành các chỉ tiêu đã đề ra trong năm.",
            "Các chỉ tiêu chủ yếu:",
            "Anh hùng lao động thời kỳ đổi mới là danh hiệu cao quý của huyện",
            "Các đồng chí kiểm tra 15% số hộ",
        ] {
            assert!(!caption(line), "{line}");
        }
    }
}
