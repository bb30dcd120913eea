//! The part of the app that comes later: its functions by their names, and the file that holds it.

/// Every function of this module of the app is an entry into what comes later.
const ENTRIES: &str = "muctieu_reader::later::entry::";
/// How the app calls the file of what comes later, until it is there: `src/later.rs` has the same.
const UNNAMED: &str = "later-0000000000000000.pack";
/// How the name of that file begins.
pub const STEM: &str = "later";

/// Whether a function of that name, as the compiler writes it, is an entry: neither a closure in one nor
/// anything else beneath.
pub fn is_entry(name: &str) -> bool {
    let name = format!("{:#}", rustc_demangle::demangle(name));
    name.strip_prefix(ENTRIES).is_some_and(|rest| !rest.contains("::"))
}

/// Whether a file is the part that comes later.
pub fn is_file(name: &str) -> bool {
    name.strip_prefix(STEM).is_some_and(|rest| rest.starts_with('-'))
}

/// The app with the name of that file in it; `None` where it has no one place for that.
pub fn named(mut app: Vec<u8>, name: &str) -> Option<Vec<u8>> {
    let mut places = app
        .windows(UNNAMED.len())
        .enumerate()
        .filter_map(|(at, bytes)| (bytes == UNNAMED.as_bytes()).then_some(at));
    let at = places.next().filter(|_| places.next().is_none() && name.len() == UNNAMED.len())?;
    app.get_mut(at..at + UNNAMED.len())?.copy_from_slice(name.as_bytes());
    Some(app)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_a_function_and_nothing_beneath_it() {
        assert!(is_entry("_ZN14muctieu_reader5later5entry6ledger17h0123456789abcdefE"));
        for name in [
            "_ZN14muctieu_reader5later5entry6ledger28_$u7b$$u7b$closure$u7d$$u7d$17h0123456789abcdefE",
            "_ZN14muctieu_reader5later7is_here17h0123456789abcdefE",
            "muctieu_reader::later::entry",
        ] {
            assert!(!is_entry(name), "{name}");
        }
    }

    #[test]
    fn the_app_knows_the_file_by_its_name() {
        let name = "later-0123456789abcdef.wasm";
        assert!(is_file(name) && !is_file("app-0123456789abcdef.pack"));
        let app = [b"..", UNNAMED.as_bytes(), b".."].concat();
        let expected = [b"..", name.as_bytes(), b".."].concat();
        assert_eq!(named(app.clone(), name), Some(expected.clone()));
        assert_eq!(named(expected, name), None);
        assert_eq!(named([&app[..], &app[..]].concat(), name), None);
        assert_eq!(named(app, "later.pack"), None);
    }
}
