//! The places in the source that a panic would name. Nobody sees them in a browser: the standard library
//! has no output there, and the app installs no hook.

use super::{Bytes, DATA, HEADER, push_number, sections};

/// What the compiler keeps of a place: address and length of the file's name, line, column.
const LOCATION: usize = 16;
/// An empty text at an address that is not null.
const NOWHERE: [u8; LOCATION] = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/// The module with every place nowhere, and without the names of files that only places name. `None`
/// where it is no module, or where its data do not stand at fixed addresses.
pub fn without_locations(module: &[u8]) -> Option<Vec<u8>> {
    let mut changed = HEADER.to_vec();
    for section in sections(module)? {
        if section.id != DATA {
            changed.extend_from_slice(section.whole);
            continue;
        }
        let mut segments = segments(section.content)?;
        blank(&mut segments);
        let mut content = Vec::new();
        push_number(&mut content, segments.len());
        for segment in &segments {
            content.extend_from_slice(segment.head);
            push_number(&mut content, segment.bytes.len());
            content.extend_from_slice(&segment.bytes);
        }
        changed.push(DATA);
        push_number(&mut changed, content.len());
        changed.extend(content);
    }
    Some(changed)
}

struct Segment<'m> {
    /// What says where it stands.
    head: &'m [u8],
    address: usize,
    bytes: Vec<u8>,
}

fn segments(content: &[u8]) -> Option<Vec<Segment<'_>>> {
    const AT_AN_ADDRESS: usize = 0;
    const I32_CONST: u8 = 0x41;
    const END: u8 = 0x0b;
    let mut rest = Bytes(content);
    (0..rest.number()?)
        .map(|_| {
            let start = rest.0;
            if rest.number()? != AT_AN_ADDRESS || rest.take(1)? != [I32_CONST] {
                return None;
            }
            let address = rest.number()?;
            if rest.take(1)? != [END] {
                return None;
            }
            let head = &start[..start.len() - rest.0.len()];
            let length = rest.number()?;
            Some(Segment { head, address, bytes: rest.take(length)?.to_vec() })
        })
        .collect()
}

fn blank(segments: &mut [Segment<'_>]) {
    let mut files = Vec::new();
    for at in 0..segments.len() {
        let mut offset = segments[at].address.wrapping_neg() % 4;
        while offset + LOCATION <= segments[at].bytes.len() {
            match file_of_location(segments, &segments[at].bytes[offset..offset + LOCATION]) {
                Some(file) => {
                    segments[at].bytes[offset..offset + LOCATION].copy_from_slice(&NOWHERE);
                    files.push(file);
                    offset += LOCATION;
                }
                None => offset += 4,
            }
        }
    }
    for (at, start, length) in files {
        segments[at].bytes[start..start + length].fill(0);
    }
}

/// Where the name of the file stands, if these bytes are a place: segment, offset, length.
fn file_of_location(segments: &[Segment<'_>], bytes: &[u8]) -> Option<(usize, usize, usize)> {
    let number = |at: usize| {
        let bytes: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
        usize::try_from(u32::from_le_bytes(bytes)).ok()
    };
    let (address, length, line, column) = (number(0)?, number(4)?, number(8)?, number(12)?);
    if !(1..100_000).contains(&line) || !(1..1_000).contains(&column) {
        return None;
    }
    segments.iter().enumerate().find_map(|(at, segment)| {
        let start = address.checked_sub(segment.address)?;
        let name = segment.bytes.get(start..start.checked_add(length)?)?;
        let is_path = name.ends_with(b".rs") && name.contains(&b'/');
        (is_path && name.iter().all(u8::is_ascii_graphic)).then_some((at, start, length))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(data: &[u8]) -> Vec<u8> {
        let mut content = vec![1, 0, 0x41, 8, 0x0b];
        push_number(&mut content, data.len());
        content.extend_from_slice(data);
        let mut module = HEADER.to_vec();
        module.push(DATA);
        push_number(&mut module, content.len());
        module.extend(content);
        module
    }

    fn location(address: u32, length: u32, line: u32, column: u32) -> Vec<u8> {
        [address, length, line, column].iter().flat_map(|number| number.to_le_bytes()).collect()
    }

    #[test]
    fn places_go_with_the_names_of_their_files_and_other_data_stay() {
        // At address 8, and so 16 bytes of names before the first place.
        let names = *b"src/a.rs\0\0/words";
        let data = [&names[..], &location(8, 8, 12, 5), &location(18, 6, 12, 5), &[7]].concat();
        let blanked = [&[0; 10], &names[10..], &NOWHERE, &location(18, 6, 12, 5), &[7]].concat();
        assert_eq!(without_locations(&module(&data)), Some(module(&blanked)));
        assert_eq!(without_locations(&module(&blanked)), Some(module(&blanked)));
        assert_eq!(without_locations(b"<html>"), None);
    }

    #[test]
    fn numbers_that_no_source_has_make_no_place() {
        for (line, column) in [(0, 5), (12, 0), (100_000, 5), (12, 1_000)] {
            let data = [&b"src/a.rs"[..], &location(8, 8, line, column)].concat();
            assert_eq!(without_locations(&module(&data)), Some(module(&data)));
        }
    }
}
