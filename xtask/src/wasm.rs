//! WebAssembly modules as sequences of sections.

const HEADER: &[u8] = b"\0asm\x01\0\0\0";
/// The id of a section that is no part of the program: names, producers, features.
const CUSTOM: u8 = 0;

/// The module without its custom sections; `None` where it is no module.
pub fn without_custom_sections(module: &[u8]) -> Option<Vec<u8>> {
    let mut rest = module.strip_prefix(HEADER)?;
    let mut kept = HEADER.to_vec();
    while let [id, tail @ ..] = rest {
        let (length, prefix) = length(tail)?;
        let section = rest.get(..1 + prefix + length)?;
        if *id != CUSTOM {
            kept.extend_from_slice(section);
        }
        rest = &rest[section.len()..];
    }
    Some(kept)
}

/// A length in LEB128, and how many bytes it takes.
fn length(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut length = 0;
    for (index, byte) in bytes.iter().take(5).enumerate() {
        length |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((length, index + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn custom_sections_go_and_the_program_stays() {
        let types = [1, 4, 1, 0x60, 0, 0];
        let mut long = vec![0, 0x80, 0x02, 4, b'n', b'a', b'm', b'e'];
        long.resize(3 + 256, 7);
        let module = [HEADER, &types, &long, &[2, 1, 0], &[0, 2, 1, b'x']].concat();
        let stripped = [HEADER, &types, &[2, 1, 0]].concat();
        assert_eq!(without_custom_sections(&module), Some(stripped.clone()));
        assert_eq!(without_custom_sections(&stripped), Some(stripped));
    }

    #[test]
    fn what_is_no_module_is_left_alone() {
        for broken in [&b"<html>"[..], b"\0asm\x01\0\0\0\x01\x04\x01", b"\0asm\x01\0\0\0\x01\x80"] {
            assert_eq!(without_custom_sections(broken), None);
        }
    }
}
