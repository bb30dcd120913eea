//! Pages and what they are taken for. `pages/NAME.txt` is a page, `pages/NAME.blocks` what is
//! expected of it: the metadata, then a line a block with its kind, level and words.
//!
//! With `UPDATE_PAGES=1` the expectations are written anew; read the difference before it is kept.

mod shown;

use std::path::{Path, PathBuf};
use std::{env, fs};

use muctieu_corpus::format::{read, read_folder};
use muctieu_corpus::{Document, Located};
use shown::shown;

#[track_caller]
fn compare(document: &Document, expected: &Path) {
    let shown = shown(document);
    if env::var_os("UPDATE_PAGES").is_some() {
        fs::write(expected, &shown).unwrap();
    }
    let wanted = fs::read_to_string(expected).unwrap_or_default();
    if shown != wanted {
        for (got, want) in shown.lines().zip(wanted.lines().chain(std::iter::repeat(""))) {
            let mark = if got == want { ' ' } else { '≠' };
            eprintln!("{mark} {got}");
            if got != want {
                eprintln!("  {want}   ← expected");
            }
        }
        panic!("{} is read otherwise than expected", expected.display());
    }
}

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn each_page_is_taken_for_what_it_is() {
    let documents = read_pages(&here("tests/pages"));
    assert!(documents.len() >= 25, "only {} pages", documents.len());
    for document in documents {
        compare(&document, &here(&format!("tests/pages/{}.blocks", document.slug)));
    }
}

#[test]
fn the_five_articles() {
    let folder = here("../../tests/articles/seeds");
    let documents = read_pages(&folder);
    assert_eq!(documents.len(), 5);
    for document in documents {
        compare(&document, &here(&format!("tests/seeds/{}.blocks", document.slug)));
        let table = fs::read_to_string(folder.join(format!("{}.tsv", document.slug))).unwrap();
        let meta = &document.meta;
        let text = |located: &Option<Located>| located.as_ref().map(|l| l.text.clone());
        for (field, read) in [
            ("title", text(&meta.title)),
            ("published", meta.published.map(|p| p.to_string())),
            ("byline", text(&meta.byline)),
            ("source", text(&meta.source)),
        ] {
            // A cell may allow several readings.
            let row = table.lines().find_map(|line| line.strip_prefix(&format!("#{field}\t")));
            let wanted = row.unwrap();
            let read = read.unwrap_or("-".to_owned());
            let right = wanted.split('|').any(|wanted| wanted == read);
            assert!(right, "{field} of {}: {read}, wanted {wanted}", document.slug);
        }
    }
}

fn read_pages(folder: &Path) -> Vec<Document> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| read(path.to_str().unwrap(), &fs::read(path).unwrap(), None).unwrap())
        .collect()
}

#[test]
fn a_folder_is_read_in_order_with_what_stands_beside() {
    let folder = env::temp_dir().join(format!("muctieu-folder-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let put = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).unwrap();
    put("b.txt", "Bài thứ hai của tuần này\n\nHuyện có 05 xã đạt chuẩn.".as_bytes());
    put("a.txt", "Bài thứ nhất của tuần này\n\nHuyện có 04 xã đạt chuẩn.".as_bytes());
    put("a.toml", "place = \"huyện Ba Chẽ\"\ndate = 2020-10-15".as_bytes());
    put("README.md", b"about");
    put(".hidden", b"\xff");
    let documents = read_folder(&folder).unwrap();
    let slugs: Vec<_> = documents.iter().map(|document| document.slug.as_str()).collect();
    assert_eq!(slugs, ["a", "b"]);
    assert_eq!(documents[0].meta.place.as_deref(), Some("huyện Ba Chẽ"));
    assert_eq!(
        documents[0].article().facts.published.map(|d| d.to_string()).as_deref(),
        Some("2020-10-15")
    );

    put("c.txt", b"  \n\xef\xbb\xbf\n");
    put("d.txt", b"caf\xe9");
    put("e.toml", b"");
    put("f.docx", b"PK");
    put("g.txt", &vec![b'a'; 5_000_001]);
    put("h.txt", b"text");
    put("h.toml", b"\nurl = 5");
    let errors = read_folder(&folder).unwrap_err();
    let facts: Vec<String> = errors
        .iter()
        .map(|error| error.to_string().replace(&format!("{}/", folder.display()), ""))
        .collect();
    assert_eq!(
        facts,
        [
            "c.txt: nothing to read in it", "d.txt: not UTF-8 at byte 3",
            "e.toml: no text file of that name stands beside it",
            "f.docx: no reader for files whose name ends in .docx",
            "g.txt: 5000001 bytes long, more than the 5000000 allowed",
            "h.toml: line 2: `url` wants a text in quotes",
        ]
    );
    assert!(errors.iter().all(|error| !error.advice().is_empty()));
    fs::remove_dir_all(&folder).unwrap();
    assert!(read_folder(&folder).is_err());
}
