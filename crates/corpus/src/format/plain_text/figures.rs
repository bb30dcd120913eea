//! Whether a line has figures: numbers that are no date, ordinal or number of a document.

/// Words after which a number orders or names.
const ORDERING: &[&str] = &[
    "nam", "ky", "doan", "thu", "khoa", "so", "lan", "ngay", "thang", "quy", "dieu", "khoan",
    "muc", "dao", "lo", "to", "khu", "tap", "phan", "bang", "bieu", "anh", "hinh", "ban", "chuong",
    "xhcn", "nghi",
];

/// Whether a plain line holds a figure.
pub fn any(plain: &str) -> bool {
    let bytes = plain.as_bytes();
    let mut at = 0;
    while let Some(offset) = bytes[at..].iter().position(u8::is_ascii_digit) {
        let start = at + offset;
        let length = bytes[start..].iter().take_while(|b| b.is_ascii_digit()).count();
        at = start + length;
        // The whole of `30/6/2020`, `1.000`, `2,5`, `2020-2025` is one number.
        let mut marks = 0;
        while at + 1 < bytes.len() && b"/.,-".contains(&bytes[at]) && bytes[at + 1].is_ascii_digit()
        {
            marks += usize::from(bytes[at] == b'/' || bytes[at] == b'-');
            at += 1;
            at += bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
        }
        let number = &plain[start..at];
        let percent = || plain[at..].trim_start().starts_with('%');
        let glued =
            || start > 0 && (bytes[start - 1].is_ascii_alphanumeric() || bytes[start - 1] == b'-');
        let year = || number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
        let ordered = || {
            let before = plain[..start].trim_end();
            ORDERING.contains(&before.rsplit(' ').next().unwrap_or(""))
        };
        if percent() || !(marks > 0 || glued() || year() || ordered()) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::any;

    #[test]
    fn figures_and_other_numbers() {
        for line in
            ["co 05 xa dat chuan", "dat 98,95%", "tang 5-7%", "hon 1.000 ty dong", "12 chi tieu"]
        {
            assert!(any(line), "{line}");
        }
        for line in [
            "nhiem ky 2020 - 2025", "quy iv/2020", "ngay 30/6/2020", "khoa 17", "dich covid-19",
            "nam 2021", "giai doan 2021-2025", "ban chi dao 35", "quoc lo 14b", "khong co so nao",
        ] {
            assert!(!any(line), "{line}");
        }
    }
}
