//! The ledger as JSON. `docs/ledger.md` describes every member; members may be added, never renamed.

use super::{Export, Json, sha256};
use crate::Language::{self, English, Vietnamese};
use crate::ledger::{ArticleEntry, Both, Figure, Pair, Reason, Target, Timing, plain_sentence};
use muctieu_extract::{RULES_VERSION, Value};

/// The number of the form.
const VERSION: f64 = 1.0;

/// Targets as one JSON object, each beside the results that answer it.
///
/// `rows` are places in [`Ledger::targets`](crate::ledger::Ledger::targets).
pub fn ledger_json(export: &Export<'_>, rows: &[usize]) -> Json {
    let ledger = export.ledger;
    let articles = ledger.articles.iter().zip(export.sources);
    let articles = articles.map(|(entry, source)| article(entry, &source.document.text));
    let targets = rows.iter().filter_map(|row| ledger.targets.get(*row));
    Json::object([
        ("format", Json::text("muctieu-ledger")),
        ("version", Json::Number(VERSION)),
        ("rules", Json::text(RULES_VERSION)),
        ("today", Json::text(export.today.to_string())),
        ("articles", Json::List(articles.collect())),
        ("targets", Json::List(targets.map(|one| target(export, one)).collect())),
    ])
}

fn article(entry: &ArticleEntry, text: &str) -> Json {
    Json::object([
        ("slug", Json::text(&entry.slug)),
        ("title", Json::text(&entry.title)),
        ("published", Json::optional(entry.published.map(|published| published.to_string()))),
        ("outlet", Json::optional(entry.outlet.as_deref())),
        ("url", Json::optional(entry.url.as_deref())),
        ("term", Json::optional(entry.term.map(|term| term.to_string()))),
        ("sha256", Json::text(sha256(text.as_bytes()))),
    ])
}

fn target(export: &Export<'_>, target: &Target) -> Json {
    let ledger = export.ledger;
    let judgement = target.judgement;
    let frame = target.frame.map_or(Json::Null, |frame| {
        Json::object([
            ("from", Json::text(frame.from.to_string())),
            ("to", Json::text(frame.to.to_string())),
            ("yearly", Json::Bool(frame.yearly)),
        ])
    });
    let pace = target.pace.map_or(Json::Null, |pace| {
        Json::object([
            ("from", Json::Number(pace.from)),
            ("a_year", Json::Number(pace.a_year)),
            ("years", Json::Number(pace.years)),
        ])
    });
    let baseline = target.baseline.and_then(|place| ledger.figures.get(place));
    let mut members = figure(export, ledger.figure(target));
    let more = [
        ("frame", frame),
        ("verdict", Json::text(judgement.verdict.key())),
        ("overdue", judgement.overdue.map_or(Json::Null, Json::Bool)),
        ("baseline", baseline.map_or(Json::Null, |f| Json::Object(figure(export, f)))),
        ("pace", pace),
        ("decided_by", judgement.by.map_or(Json::Null, |by| Json::Number(by as f64))),
        ("pairs", Json::List(target.pairs.iter().map(|one| pair(export, one)).collect())),
    ];
    members.extend(more.map(|(name, value)| (name.to_string(), value)));
    Json::Object(members)
}

fn pair(export: &Export<'_>, pair: &Pair) -> Json {
    let result = export.ledger.figures.get(pair.result);
    let months = match pair.timing {
        Timing::Part { months, of } => Json::object([
            ("months", Json::Number(f64::from(months))),
            ("of", Json::Number(f64::from(of))),
        ]),
        Timing::Full | Timing::After | Timing::Before | Timing::OneYear(_) => Json::Null,
    };
    let why = |language: Language| {
        Json::List(
            pair.why.iter().map(|reason: &Reason| Json::text(reason.text(language))).collect(),
        )
    };
    Json::object([
        ("result", result.map_or(Json::Null, |result| Json::Object(figure(export, result)))),
        ("share", pair.share.map_or(Json::Null, |share| Json::Number(share.value))),
        ("share_comparator", Json::optional(pair.share.map(|share| share.comparator.key()))),
        ("outcome", Json::text(pair.outcome.key())),
        ("timing", Json::text(pair.timing.key())),
        ("part", months),
        ("why", Json::object([("vi", why(Vietnamese)), ("en", why(English))])),
    ])
}

fn figure(export: &Export<'_>, figure: &Figure) -> Vec<(String, Json)> {
    let ledger = export.ledger;
    let quantity = &figure.quantity;
    let (value, low, high) = match quantity.value {
        Value::One(value) => (Json::Number(value), Json::Null, Json::Null),
        Value::Range { low, high } => (Json::Null, Json::Number(low), Json::Number(high)),
    };
    let both = |said: &Both| {
        Json::object([("vi", Json::text(&said.vietnamese)), ("en", Json::text(&said.english))])
    };
    let name = &figure.name;
    let indicator = Json::object([
        ("key", Json::text(name.data_key())),
        ("vi", Json::text(name.label(Vietnamese))),
        ("en", Json::text(name.label(English))),
        ("theme", Json::optional(name.theme().map(|theme| theme.key()))),
        ("found", Json::text(name.origin.key())),
    ]);
    let place = ledger.place(figure).map_or(Json::Null, |place| {
        Json::object([
            ("kind", Json::text(place.kind)),
            ("name", Json::text(&place.name)),
            ("parent", Json::optional(place.parent.as_deref())),
        ])
    });
    let said = |language| plain_sentence(figure, &ledger.places, language);
    let sentence = Both { vietnamese: said(Vietnamese), english: said(English) };
    let members = [
        ("article", Json::text(&ledger.article(figure).slug)),
        ("start", Json::Number(f64::from(quantity.span.start))),
        ("end", Json::Number(f64::from(quantity.span.end))),
        ("text", Json::text(export.exact(figure))),
        ("quote", Json::text(export.sentence(figure))),
        ("link", Json::text(export.link(figure))),
        ("sentence", both(&sentence)),
        ("indicator", indicator),
        ("status", Json::text(figure.status().key())),
        ("comparator", Json::text(quantity.comparator.key())),
        ("value", value),
        ("low", low),
        ("high", high),
        ("of", quantity.of.map_or(Json::Null, Json::Number)),
        ("unit", if figure.unit.is_some() { Json::text(&figure.unit_text) } else { Json::Null }),
        ("dimension", Json::text(quantity.dimension.key())),
        ("per", Json::List(figure.per_text.iter().map(Json::text).collect())),
        ("measure", Json::text(figure.measure().key())),
        ("direction", Json::optional(quantity.direction.map(|direction| direction.key()))),
        ("period", Json::optional(quantity.period.map(|period| period.to_string()))),
        ("place", place),
    ];
    members.into_iter().map(|(name, value)| (name.to_string(), value)).collect()
}
