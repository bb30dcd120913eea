//! The ledger as JSON. `docs/ledger.md` describes every member; members may be added, never renamed.

use super::json_writer::JsonWriter;
use super::{Export, sha256};
use crate::Language;
use crate::ledger::{Figure, Pair, Target, Timing, plain_sentence};
use muctieu_extract::{RULES_VERSION, Value};

/// Targets as one JSON object, each beside the results that answer it.
///
/// `rows` are places in [`Ledger::targets`](crate::ledger::Ledger::targets).
pub fn ledger_json(export: &Export<'_>, rows: &[usize]) -> String {
    let ledger = export.ledger;
    let mut json = JsonWriter::default();
    json.open("", '{');
    json.text("format", "muctieu-ledger");
    json.number("version", Some(1.0));
    json.text("rules", RULES_VERSION);
    json.said("today", export.today.to_string());
    json.open("articles", '[');
    for (article, source) in ledger.articles.iter().zip(export.sources) {
        json.open("", '{');
        json.text("slug", &article.slug);
        json.text("title", &article.title);
        json.said_or_null("published", article.published.map(|day| day.to_string()));
        json.optional("outlet", article.outlet.as_deref());
        json.optional("url", article.url.as_deref());
        json.said_or_null("term", article.term.map(|term| term.to_string()));
        json.said("sha256", sha256(source.document.text.as_bytes()));
        json.close('}');
    }
    json.close(']');
    json.open("targets", '[');
    for one in rows.iter().filter_map(|row| ledger.targets.get(*row)) {
        target(&mut json, export, one);
    }
    json.close(']');
    json.close('}');
    json.finish()
}

fn target(json: &mut JsonWriter, export: &Export<'_>, target: &Target) {
    let ledger = export.ledger;
    let judgement = target.judgement;
    json.open("", '{');
    figure(json, export, ledger.figure(target));
    match target.frame {
        Some(frame) => {
            json.open("frame", '{');
            json.said("from", frame.from.to_string());
            json.said("to", frame.to.to_string());
            json.boolean("yearly", Some(frame.yearly));
            json.close('}');
        }
        None => json.optional("frame", None),
    }
    json.text("verdict", judgement.verdict.key());
    json.boolean("overdue", judgement.overdue);
    figure_of(json, export, "baseline", target.baseline);
    match target.pace {
        Some(pace) => {
            json.open("pace", '{');
            json.number("from", Some(pace.from));
            json.number("a_year", Some(pace.a_year));
            json.number("years", Some(pace.years));
            json.close('}');
        }
        None => json.optional("pace", None),
    }
    json.number("decided_by", judgement.by.map(|by| by as f64));
    json.open("pairs", '[');
    for one in &target.pairs {
        pair(json, export, one);
    }
    json.close(']');
    json.close('}');
}

fn pair(json: &mut JsonWriter, export: &Export<'_>, pair: &Pair) {
    json.open("", '{');
    figure_of(json, export, "result", Some(pair.result));
    json.number("share", pair.share.map(|share| share.value));
    json.optional("share_comparator", pair.share.map(|share| share.comparator.key()));
    json.text("outcome", pair.outcome.key());
    json.text("timing", pair.timing.key());
    match pair.timing {
        Timing::Part { months, of } => {
            json.open("part", '{');
            json.number("months", Some(f64::from(months)));
            json.number("of", Some(f64::from(of)));
            json.close('}');
        }
        Timing::Full | Timing::After | Timing::Before | Timing::OneYear(_) => {
            json.optional("part", None);
        }
    }
    json.open("why", '{');
    for language in Language::ALL {
        json.open(language.key(), '[');
        for reason in &pair.why {
            json.said("", reason.text(language));
        }
        json.close(']');
    }
    json.close('}');
    json.close('}');
}

fn figure_of(json: &mut JsonWriter, export: &Export<'_>, name: &str, place: Option<usize>) {
    match place.and_then(|place| export.ledger.figures.get(place)) {
        Some(one) => {
            json.open(name, '{');
            figure(json, export, one);
            json.close('}');
        }
        None => json.optional(name, None),
    }
}

fn figure(json: &mut JsonWriter, export: &Export<'_>, figure: &Figure) {
    let ledger = export.ledger;
    let quantity = &figure.quantity;
    json.text("article", &ledger.article(figure).slug);
    json.number("start", Some(f64::from(quantity.span.start)));
    json.number("end", Some(f64::from(quantity.span.end)));
    json.text("text", export.exact(figure));
    json.said("quote", export.sentence(figure));
    json.said("link", export.link(figure));
    json.open("sentence", '{');
    for language in Language::ALL {
        json.said(language.key(), plain_sentence(figure, &ledger.places, language));
    }
    json.close('}');
    let name = &figure.name;
    json.open("indicator", '{');
    json.said("key", name.data_key());
    for language in Language::ALL {
        json.said(language.key(), name.label(language));
    }
    json.optional("theme", name.theme().map(|theme| theme.key()));
    json.text("found", name.origin.key());
    json.close('}');
    json.text("status", figure.status().key());
    json.text("comparator", quantity.comparator.key());
    let (value, low, high) = match quantity.value {
        Value::One(value) => (Some(value), None, None),
        Value::Range { low, high } => (None, Some(low), Some(high)),
    };
    for (name, number) in [("value", value), ("low", low), ("high", high), ("of", quantity.of)] {
        json.number(name, number);
    }
    json.optional("unit", figure.unit.as_ref().map(|_| figure.unit_text.as_str()));
    json.text("dimension", quantity.dimension.key());
    json.open("per", '[');
    for per in &figure.per_text {
        json.text("", per);
    }
    json.close(']');
    json.text("measure", figure.measure().key());
    json.optional("direction", quantity.direction.map(|direction| direction.key()));
    json.said_or_null("period", quantity.period.map(|period| period.to_string()));
    match ledger.place(figure) {
        Some(place) => {
            json.open("place", '{');
            json.text("kind", place.kind);
            json.text("name", &place.name);
            json.optional("parent", place.parent.as_deref());
            json.close('}');
        }
        None => json.optional("place", None),
    }
}
