//! Files that are no articles: each is read or refused, in time that grows with its length. The inputs
//! are so long that anything quadratic takes minutes.

use muctieu_corpus::format::read;

/// Reads the file and sees to it that its blocks tile it.
fn document(text: &str) {
    let Ok(document) = read("hostile.txt", text.as_bytes(), None) else { return };
    let mut end = 0;
    for block in &document.blocks {
        assert_eq!(block.span.start, end);
        end = block.span.end;
    }
    assert_eq!(end as usize, text.len());
    assert_eq!(document.text, text);
}

#[test]
fn megabytes_of_one_line() {
    for unit in
        ["1", ".", "từ", "từ ", ",", "(", "-", "/", " ", "ế", "e\u{301}", "\u{200B}", "\u{202E}"]
    {
        document(&unit.repeat(2_000_000 / unit.len()));
    }
}

#[test]
fn one_line_over_and_over() {
    for line in [
        "",
        "1",
        "-",
        "- a",
        "1.",
        "1. Huyện",
        "I.",
        "a)",
        "(1)",
        "Ảnh: A",
        "Nguồn: A",
        "Theo A",
        "Nguyễn Văn A",
        "Lượt xem: 5",
        "Các tin khác",
        "Tin liên quan",
        "03/09/2020",
        "Thứ năm, 03/09/2020 08:17",
        "Cập nhật lúc 08:17",
        "Tôi đồng ý",
        "Số: 13-NQ/HU",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Nơi nhận:",
        "Phấn đấu đến năm 2025 đạt 5 xã.",
        "Các chỉ tiêu chủ yếu đến năm 2025:",
        "một dòng dài hơn một chút, không có dấu chấm ở cuối",
        "\u{202E}",
        "\t",
    ] {
        let unit = format!("{line}\n");
        document(&unit.repeat(300_000 / unit.len()));
    }
}

#[test]
fn what_is_not_utf_8_is_refused() {
    for (bytes, what) in [
        (&b"\xED\xA0\x80"[..], "a lone high surrogate in WTF-8"),
        (b"\xED\xB0\x80", "a lone low surrogate in WTF-8"),
        (b"\xED\xA0\xBD\xED\xB8\x80", "a pair of surrogates in CESU-8"),
        (b"\xC0\x80", "a nought in two bytes"),
        (b"\xF4\x90\x80\x80", "a character beyond the last"),
        (b"\xE1\xBA", "a character cut short"),
        (b"\x80", "a byte that goes on nothing"),
    ] {
        let mut page = "Phấn đấu đạt 5 xã. ".as_bytes().to_vec();
        page.extend_from_slice(bytes);
        let error = read("page.txt", &page, None).expect_err(what).to_string();
        assert!(error.contains("page.txt"), "{error}");
        assert!(error.contains("UTF-8"), "{what}: {error}");
    }
}
