//! A bundle is what was packed, byte for byte, and no bytes break its reader.

use muctieu_corpus::bundle::{self, DecodeError};
use muctieu_corpus::{Document, Located, Metadata};
use muctieu_extract::{Block, BlockKind, Span, Term};

fn documents() -> Vec<Document> {
    let text = "Tiêu đề\n\nĐến năm 2025 có 05 xã.\n".to_owned();
    let title = Span::new(0, "Tiêu đề".len() as u32);
    let cut = "Tiêu đề\n\n".len() as u32;
    let blocks = vec![
        Block { kind: BlockKind::Title, level: 0, span: Span::new(0, cut) },
        Block { kind: BlockKind::Furniture, level: 3, span: Span::new(cut, text.len() as u32) },
    ];
    let meta = Metadata {
        title: Some(Located { text: "Tiêu đề".into(), span: Some(title) }),
        published: "2020-09-03T08:17".parse().ok(),
        byline: Some(Located { text: "Ngọc  Lâm".into(), span: Some(title) }),
        source: Some(Located { text: "TTTĐ".into(), span: None }),
        place: Some("huyện Thường Tín".into()),
        term: Some(Term { from: 2020, to: 2025 }),
        url: Some("https://example.vn/".into()),
        outlet: None,
        licence: Some("CC BY 4.0".into()),
    };
    vec![
        Document::new("a".into(), text.clone(), blocks.clone(), meta),
        Document::new("b".into(), text, blocks, Metadata::default()),
        Document::new(String::new(), String::new(), Vec::new(), Metadata::default()),
    ]
}

#[test]
fn what_is_packed_is_unpacked() {
    let documents = documents();
    let bytes = bundle::encode(&documents);
    assert_eq!(bytes, bundle::encode(&documents));
    let library = bundle::decode(&bytes).unwrap();
    assert_eq!(library.documents, documents);
    assert_eq!(library.position("b"), Some(1));
    assert_eq!(library.get("c"), None);
}

#[test]
fn damage_is_told_never_read() {
    let bytes = bundle::encode(&documents());
    assert_eq!(bundle::decode(b"no bundle"), Err(DecodeError::NotABundle));
    assert_eq!(bundle::decode(b"muctieu\x63"), Err(DecodeError::Version(0x63)));
    for end in 0..bytes.len() {
        assert!(bundle::decode(&bytes[..end]).is_err(), "cut at {end}");
    }
    let mut longer = bytes.clone();
    longer.push(0);
    assert!(bundle::decode(&longer).is_err());
    // Each byte changed in turn: an error, or a bundle that packs to these very bytes again.
    for at in 0..bytes.len() {
        for flip in [0x01, 0x40, 0x80, 0xff] {
            let mut changed = bytes.clone();
            changed[at] ^= flip;
            if let Ok(library) = bundle::decode(&changed) {
                assert_eq!(bundle::encode(&library.documents), changed, "byte {at} ^ {flip:#x}");
            }
        }
    }
}
