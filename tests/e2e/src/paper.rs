//! What a printed page shows, as far as a scenario asks: the colours that it is filled with. Whoever wants to know
//! where something stands paints it in a colour of its own.

use std::collections::BTreeSet;
use std::io::Read;

use flate2::read::ZlibDecoder;
use xtask::process::Result;

/// A colour: red, green, blue.
pub type Colour = [u8; 3];

/// The colours that each page of a PDF is filled with, in order; `encoded` is it in base64.
pub fn pages(encoded: &str) -> Result<Vec<BTreeSet<Colour>>> {
    let pdf = decode(encoded);
    let objects = objects(&pdf);
    let pages = objects.iter().filter(|object| find(object, b"/Type /Page\n", 0).is_some());
    pages.map(|page| Ok(colours(&content(&pdf, page).ok_or("a page without content")?))).collect()
}

/// The objects of a PDF, each up to where it ends.
fn objects(pdf: &[u8]) -> Vec<&[u8]> {
    let mut objects = Vec::new();
    let mut at = 0;
    while let Some(begin) = find(pdf, b" obj", at) {
        let end = find(pdf, b"endobj", begin).unwrap_or(pdf.len());
        objects.push(&pdf[begin..end]);
        at = end;
    }
    objects
}

/// What is drawn on a page: the stream that its `/Contents 12 0 R` names.
fn content(pdf: &[u8], page: &[u8]) -> Option<String> {
    const NAME: &[u8] = b"/Contents ";
    let number = find(page, NAME, 0)? + NAME.len();
    let digits = page[number..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let head = [b"\n", &page[number..number + digits], b" 0 obj"].concat();
    let object = find(pdf, &head, 0)?;
    let begin = find(pdf, b"stream\n", object)? + b"stream\n".len();
    let mut drawn = Vec::new();
    ZlibDecoder::new(&pdf[begin..]).read_to_end(&mut drawn).ok()?;
    Some(String::from_utf8_lossy(&drawn).into_owned())
}

/// The colours that are filled with: `.2 0 1 rg`.
fn colours(drawn: &str) -> BTreeSet<Colour> {
    let words: Vec<&str> = drawn.split_ascii_whitespace().collect();
    let part = |word: &str| word.parse::<f64>().ok().map(|part| (part * 255.0).round() as u8);
    let colour = |four: &[&str]| match four {
        [red, green, blue, "rg"] => Some([part(red)?, part(green)?, part(blue)?]),
        _ => None,
    };
    words.windows(4).filter_map(colour).collect()
}

fn find(within: &[u8], what: &[u8], from: usize) -> Option<usize> {
    let at = within.get(from..)?.windows(what.len()).position(|bytes| bytes == what)?;
    Some(from + at)
}

fn decode(base64: &str) -> Vec<u8> {
    const SIGNS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let values = base64.bytes().filter_map(|sign| SIGNS.iter().position(|it| *it == sign));
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for value in values {
        (bits, held) = (bits << 6 | value as u32, held + 6);
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes
}
