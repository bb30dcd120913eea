//! Whatever is packed comes back, and what no packer wrote is told.

use muctieu_pack::{Unpacking, pack};

/// A module of two functions and some text, as a compiler would write it.
fn module() -> Vec<u8> {
    let mut module = b"\0asm\x01\0\0\0".to_vec();
    let mut section = |id: u8, content: &[u8]| {
        module.push(id);
        number(&mut module, content.len());
        module.extend(content);
    };
    section(1, &[1, 0x60, 2, 0x7f, 0x7f, 1, 0x7f]);
    section(3, &[2, 0, 0]);
    section(5, &[1, 0, 17]);
    let adds = [2, 2, 0x7f, 1, 0x7c, 0x20, 0, 0x20, 1, 0x6a, 0x22, 2, 0x28, 2, 0x90, 1, 0x0b];
    let jumps = [
        0, 0x02, 0x40, 0x02, 0x40, 0x20, 0, 0x0e, 1, 0, 1, 0x0b, 0x0b, 0x44, 0, 0, 0, 0, 0, 0,
        0xf0, 0x3f, 0x1a, 0x20, 0, 0x20, 1, 0x20, 0, 0xfc, 10, 0, 0, 0x41, 0xff, 0xff, 3, 0x10, 0,
        0x0b,
    ];
    let mut code = vec![2];
    for body in [&adds[..], &jumps[..]] {
        number(&mut code, body.len());
        code.extend(body);
    }
    section(10, &code);
    let text =
        "Phấn đấu đến năm 2025, thu nhập bình quân đầu người đạt 82 triệu đồng/năm. ".repeat(40);
    let mut data = vec![1, 0, 0x41, 8, 0x0b];
    number(&mut data, text.len());
    data.extend(text.bytes());
    section(11, &data);
    module
}

fn number(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Unpacks what comes in parts of that many bytes, in steps of as many.
fn unpacked(packed: &[u8], step: usize) -> Option<Vec<u8>> {
    let mut unpacking = Unpacking::new();
    for part in packed.chunks(step) {
        unpacking.feed(part);
        while unpacking.advance(step) {
            assert!(unpacking.module().is_none(), "a module before its end");
        }
    }
    unpacking.end();
    while unpacking.advance(step) {}
    unpacking.module().map(<[u8]>::to_vec)
}

/// Bytes that are different on no machine (xorshift).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}

#[test]
fn a_module_comes_back_whatever_the_step() {
    let module = module();
    let packed = pack(&module).unwrap();
    assert!(packed.len() < module.len() / 6, "{} of {}", packed.len(), module.len());
    for step in [1, 7, 1000, usize::MAX] {
        assert_eq!(unpacked(&packed, step).as_deref(), Some(&module[..]), "{step}");
    }
}

#[test]
fn what_is_no_module_comes_back_too() {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let noise: Vec<u8> = (0..3000).map(|_| chance.next() as u8).collect();
    let all: Vec<u8> = (0..=255).collect();
    let headed = [b"\0asm\x01\0\0\0\x0a\xff\xff\xff\xff\x0f", &noise[..]].concat();
    for bytes in [&b""[..], b"\0", b"\0asm", b"aaaaaaaaaaaaaaaaaaaaaa", &all, &noise, &headed] {
        assert_eq!(unpacked(&pack(bytes).unwrap(), 100).as_deref(), Some(bytes));
    }
}

#[test]
fn a_module_with_bytes_changed_comes_back() {
    let module = module();
    let mut chance = Chance(0x0123_4567_89ab_cdef);
    for _ in 0..60 {
        let mut changed = module.clone();
        for _ in 0..1 + chance.below(8) {
            let at = chance.below(changed.len().min(140));
            changed[at] = chance.next() as u8;
        }
        assert_eq!(unpacked(&pack(&changed).unwrap(), 500), Some(changed));
    }
}

#[test]
fn what_is_damaged_is_told_and_never_taken_for_the_module() {
    let packed = pack(&module()).unwrap();
    let mut chance = Chance(0xfedc_ba98_7654_3210);
    for _ in 0..60 {
        let mut damaged = packed.clone();
        // The length is left alone: the file would only take longer to be told.
        let at = 4 + chance.below(damaged.len() - 6);
        damaged[at] ^= 1 << chance.below(8);
        assert_eq!(unpacked(&damaged, usize::MAX), None, "bit of byte {at}");
    }
    for length in [0, 7, 8, 20, packed.len() / 2] {
        assert_eq!(unpacked(&packed[..length], usize::MAX), None, "{length} bytes of it");
    }
    assert_eq!(unpacked(&[0xff; 40], 10), None);
    assert!(pack(&vec![0; (1 << 23) + 1]).is_none());
}
