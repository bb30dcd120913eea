//! Any bytes as a page: read or refused, and nothing lost on the way.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(document) = muctieu_corpus::format::read("page.txt", bytes, None) else { return };
    let article = document.article();
    assert_eq!(article.text.as_bytes(), bytes);
    let mut end = 0;
    for block in article.blocks {
        assert_eq!(block.span.start, end, "blocks tile the text");
        end = block.span.end;
    }
    assert_eq!(end as usize, bytes.len());
    muctieu_fuzz::check(article);
});
