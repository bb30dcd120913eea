//! `NAME.toml` beside `NAME.txt`: what the text does not say or says wrongly.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Problem;
use super::plain_text::{Folded, find_date};
use crate::{Located, Metadata, Timestamp};
use muctieu_extract::Term;

/// Puts what the sidecar says in place of what the text says.
pub fn apply(sidecar: &str, meta: &mut Metadata) -> Result<(), Problem> {
    let at = |offset: usize| {
        1 + sidecar.as_bytes()[..offset.min(sidecar.len())].iter().filter(|&&b| b == b'\n').count()
    };
    let wrong = |offset: usize, what: String| Problem::Sidecar { line: at(offset), what };
    let table = DeTable::parse(sidecar).map_err(|error| {
        wrong(error.span().map_or(0, |span| span.start), error.message().to_owned())
    })?;
    let given = |text: String| Some(Located { text, span: None });
    for (key, value) in table.into_inner() {
        let offset = key.span().start;
        let text = words(&value)
            .ok_or_else(|| wrong(offset, format!("`{}` wants a text in quotes", key.get_ref())));
        match key.get_ref().as_ref() {
            "title" => meta.title = given(text?),
            "byline" => meta.byline = given(text?),
            "source" => meta.source = given(text?),
            "place" => meta.place = Some(text?),
            "url" => meta.url = Some(text?),
            "outlet" => meta.outlet = Some(text?),
            "licence" | "license" => meta.licence = Some(text?),
            "date" | "published" => {
                let text = text?;
                let date = date(&text).ok_or_else(|| {
                    wrong(
                        offset,
                        format!("“{text}” is no date; write 2020-09-03 or 2020-09-03T08:17"),
                    )
                })?;
                meta.published = Some(date);
            }
            "term" => {
                let text = text?;
                let term = term(&text).ok_or_else(|| {
                    wrong(offset, format!("“{text}” is no term of office; write 2020/2025"))
                })?;
                meta.term = Some(term);
            }
            unknown => return Err(wrong(offset, format!("there is no field `{unknown}`"))),
        }
    }
    Ok(())
}

/// A text, or a date without quotes, as it is written.
fn words(value: &Spanned<DeValue<'_>>) -> Option<String> {
    match value.get_ref() {
        DeValue::String(text) => Some(text.trim().to_owned()),
        DeValue::Datetime(date) => Some(date.to_string()),
        _ => None,
    }
}

fn date(text: &str) -> Option<Timestamp> {
    text.parse().ok().or_else(|| {
        let when = find_date(&Folded::of(text).plain)?;
        when.others.is_empty().then_some(when.timestamp)
    })
}

fn term(text: &str) -> Option<Term> {
    let (from, to) = text.split_once(['/', '-', '–'])?;
    let year = |s: &str| s.trim().parse::<u16>().ok().filter(|y| (1930..=2100).contains(y));
    let term = Term { from: year(from)?, to: year(to)? };
    (term.from < term.to).then_some(term)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(sidecar: &str) -> Result<Metadata, String> {
        let mut meta = Metadata::default();
        match apply(sidecar, &mut meta) {
            Ok(()) => Ok(meta),
            Err(Problem::Sidecar { line, what }) => Err(format!("{line}: {what}")),
            Err(other) => Err(format!("{other:?}")),
        }
    }

    #[test]
    fn fields() {
        let meta = read(
            "# Where it comes from\nurl = \"https://example.vn/1\"\noutlet = \"Báo Ba Chẽ\"\n\
             title = \"Tiêu đề\"\ndate = 2020-09-03T08:17:00\nplace = \"huyện Ba Chẽ\"\n\
             term = \"2020-2025\"\nlicence = \"CC BY 4.0\"\nbyline = \"Thu Hà\"\nsource = \"BQN\"\n",
        )
        .unwrap();
        assert_eq!(meta.published.map(|p| p.to_string()).as_deref(), Some("2020-09-03T08:17"));
        assert_eq!(meta.term, Some(Term { from: 2020, to: 2025 }));
        assert_eq!(meta.title, Some(Located { text: "Tiêu đề".into(), span: None }));
        assert_eq!(meta.url.as_deref(), Some("https://example.vn/1"));
        for date in ["2020-09-03", "\"2020-09-03\"", "\"03/09/2020\"", "\"Thứ năm, 3/9/2020\""] {
            let meta = read(&format!("date = {date}")).unwrap();
            assert_eq!(
                meta.published.map(|p| p.to_string()).as_deref(),
                Some("2020-09-03"),
                "{date}"
            );
        }
    }

    #[test]
    fn errors_name_the_line() {
        for (sidecar, error) in [
            ("url = \"a\"\ntitel = \"b\"", "2: there is no field `titel`"),
            (
                "\n\ndate = \"hôm qua\"",
                "3: “hôm qua” is no date; write 2020-09-03 or 2020-09-03T08:17",
            ),
            ("term = 2020", "1: `term` wants a text in quotes"),
            ("term = \"2025-2020\"", "1: “2025-2020” is no term of office; write 2020/2025"),
        ] {
            assert_eq!(read(sidecar).unwrap_err(), error);
        }
        assert!(read("url = \"a\"\nplace = \n").unwrap_err().starts_with("2: "));
    }
}
