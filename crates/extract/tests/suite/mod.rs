//! Reads suites of annotated sentences and checks them. `tests/README.md` describes the format.

use muctieu_extract::{
    Article, Block, BlockKind, Extraction, Facts, NumberKind, Period, Quantity, Span, Term, Value,
    extract,
};

/// One annotated sentence or small article.
pub struct Case {
    /// Where it stands: file and line.
    pub at: String,
    /// The text with the marks, as written.
    pub source: String,
    text: String,
    blocks: Vec<Block>,
    facts: Facts,
    quantities: Vec<(Span, Vec<(String, String)>)>,
    numbers: Vec<(Span, String)>,
}

/// The cases of one suite.
pub fn cases(name: &str, suite: &str) -> Vec<Case> {
    let mut facts = Facts::default();
    let mut cases = Vec::new();
    for (number, line) in suite.lines().enumerate() {
        if line.starts_with('#') {
            facts = Facts::default();
        } else if let Some(context) = line.strip_prefix("context:") {
            facts = context_of(context);
        } else if let Some(source) = line.strip_prefix("- ") {
            cases.push(parse(format!("{name}:{}", number + 1), source, &facts));
        }
    }
    cases
}

fn context_of(line: &str) -> Facts {
    let mut facts = Facts::default();
    for pair in line.split(';') {
        let Some((key, value)) = pair.split_once('=') else { continue };
        let value = value.trim();
        match key.trim() {
            "published" => facts.published = value.parse().ok(),
            "place" => facts.place = Some(value.to_string()),
            "term" => {
                facts.term = value
                    .split_once('/')
                    .and_then(|(a, b)| Some(Term { from: a.parse().ok()?, to: b.parse().ok()? }));
            }
            other => panic!("unknown context {other}"),
        }
    }
    facts
}

fn parse(at: String, source: &str, facts: &Facts) -> Case {
    let mut case = Case {
        at,
        source: source.to_string(),
        text: String::new(),
        blocks: Vec::new(),
        facts: facts.clone(),
        quantities: Vec::new(),
        numbers: Vec::new(),
    };
    let mut kind = BlockKind::Paragraph;
    let mut start = 0;
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        match c {
            '⟦' | '⟨' => {
                let close = if c == '⟦' { '⟧' } else { '⟩' };
                let inside = &rest[c.len_utf8()..rest.find(close).expect("a mark is closed")];
                rest = &rest[c.len_utf8() + inside.len() + close.len_utf8()..];
                let (text, fields) = inside.split_once('|').unwrap_or((inside, ""));
                let text = text.trim_matches(' ');
                let from = case.text.len() as u32;
                case.text.push_str(text);
                let span = Span::new(from, case.text.len() as u32);
                if c == '⟦' {
                    let fields = fields
                        .split(';')
                        .filter_map(|f| f.split_once('='))
                        .map(|(k, v)| (k.trim().to_string(), v.trim().to_string()))
                        .collect();
                    case.quantities.push((span, fields));
                } else {
                    case.numbers.push((span, fields.trim().to_string()));
                }
            }
            '⏎' => {
                let end = case.text.trim_end().len();
                case.text.truncate(end);
                case.text.push('\n');
                push_block(&mut case, kind, start);
                start = case.text.len();
                rest = &rest[c.len_utf8()..];
                kind = match rest.chars().next() {
                    Some('#') => BlockKind::Heading,
                    Some('*') => BlockKind::ListItem,
                    Some('!') => BlockKind::Caption,
                    _ => BlockKind::Paragraph,
                };
                if kind != BlockKind::Paragraph {
                    rest = &rest[1..];
                }
                rest = rest.trim_start_matches(' ');
            }
            _ => {
                case.text.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    push_block(&mut case, kind, start);
    case
}

fn push_block(case: &mut Case, kind: BlockKind, start: usize) {
    let text = &case.text[start..];
    let level = match kind {
        BlockKind::ListItem | BlockKind::Heading => level(text),
        _ => 0,
    };
    let span = Span::new(start as u32, case.text.len() as u32);
    case.blocks.push(Block { kind, level, span });
}

fn level(text: &str) -> u8 {
    let first = text.split_whitespace().next().unwrap_or("");
    match first.chars().next() {
        Some('-' | '–' | '•') => 4,
        Some('+') => 5,
        Some(c) if c.is_ascii_digit() && first.ends_with(['.', ')']) => 2,
        Some('(') => 3,
        Some(c) if c.is_ascii_lowercase() && first.ends_with(['.', ')']) => 3,
        Some('I' | 'V' | 'X') if first.ends_with('.') => 1,
        _ => 0,
    }
}

impl Case {
    /// What is wrong; empty where all is right.
    pub fn faults(&self) -> Vec<String> {
        let found = extract(Article { text: &self.text, blocks: &self.blocks, facts: &self.facts });
        let mut faults = Vec::new();
        for (span, fields) in &self.quantities {
            let Some(q) = found.quantities.iter().find(|q| q.span == *span) else {
                let near = found.quantities.iter().find(|q| q.span.overlaps(*span));
                let got = near.map_or("", |q| q.span.of(&self.text));
                faults.push(format!("⟦{}⟧: found ⟦{got}⟧", span.of(&self.text)));
                continue;
            };
            for (key, want) in fields {
                if let Some(got) = self.differs(q, key, want) {
                    faults.push(format!("⟦{}⟧ {key}: want {want}, got {got}", span.of(&self.text)));
                }
            }
        }
        for q in &found.quantities {
            if !self.quantities.iter().any(|(span, _)| span.overlaps(q.span)) {
                faults.push(format!("⟦{}⟧ is no quantity", q.span.of(&self.text)));
            }
        }
        for (span, kind) in &self.numbers {
            if let Some(fault) = self.number_fault(&found, *span, kind) {
                faults.push(fault);
            }
        }
        faults
    }

    fn number_fault(&self, found: &Extraction, span: Span, kind: &str) -> Option<String> {
        let want = NumberKind::from_key(kind)?;
        let number = found.numbers.iter().find(|n| n.span.overlaps(span));
        // Words alone, such as `lần thứ XXIV` or `một số`, need not be listed.
        let digits = span.of(&self.text).bytes().any(|b| b.is_ascii_digit());
        match number {
            Some(n) if n.kind == want => None,
            Some(n) => {
                Some(format!("⟨{}⟩: want {kind}, got {}", span.of(&self.text), n.kind.key()))
            }
            None if digits => Some(format!("⟨{}⟩ is not accounted for", span.of(&self.text))),
            None => None,
        }
    }

    /// What was got instead, where it is not what is wanted.
    fn differs(&self, q: &Quantity, key: &str, want: &str) -> Option<String> {
        let text = self.text.as_str();
        let show = |got: &str| if got.is_empty() { "-".to_string() } else { got.to_string() };
        let alternatives = || want.split(" / ").map(str::trim);
        let among = |got: String| (!alternatives().any(|a| fold(a) == fold(&got))).then_some(got);
        match key {
            "value" => {
                let fits = alternatives().any(|a| value_fits(a, q.value));
                (!fits).then(|| format!("{:?}", q.value))
            }
            "of" => {
                let fits = alternatives().any(|a| match a.parse::<f64>() {
                    Ok(of) => q.of.is_some_and(|got| close(got, of)),
                    Err(_) => q.of.is_none(),
                });
                (!fits).then(|| format!("{:?}", q.of))
            }
            "cmp" => among(q.comparator.key().to_string()),
            "unit" => {
                let got = show(q.unit.as_ref().map_or("", |u| u.as_str(text)));
                let fits = alternatives().any(|a| {
                    let (a, g) = (fold(a), fold(&got));
                    a == g || a.starts_with(&format!("{g} ")) || g.starts_with(&format!("{a} "))
                });
                (!fits).then_some(got)
            }
            "per" => {
                let mut got: Vec<String> = q.per.iter().map(|p| fold(p.as_str(text))).collect();
                got.sort();
                let fits = alternatives().any(|a| {
                    let mut want: Vec<String> =
                        a.split('+').filter(|p| *p != "-").map(|p| fold(p.trim())).collect();
                    want.sort();
                    want == got
                });
                (!fits).then(|| format!("{got:?}"))
            }
            "measure" => among(q.measure.key().to_string()),
            "direction" => among(show(q.direction.map_or("", |d| d.key()))),
            "status" => among(q.status.key().to_string()),
            "period" => {
                let got = q.period.map(|p| p.to_string());
                for a in alternatives().filter(|a| *a != "-") {
                    assert!(a.parse::<Period>().is_ok(), "{}: no period: {a}", self.at);
                }
                among(show(got.as_deref().unwrap_or("")))
            }
            "place" => among(show(q.place.as_deref().unwrap_or(""))),
            "indicator" => self.words_differ(q.indicator, want),
            "who" => self.words_differ(q.who, want),
            other => panic!("{}: unknown field {other}", self.at),
        }
    }

    /// Compares phrases by their words, as the measure does.
    fn words_differ(&self, got: Option<Span>, want: &str) -> Option<String> {
        let got = got.map_or("", |s| s.of(&self.text));
        let fits = want.split(" / ").any(|a| match a.trim() {
            "-" => got.is_empty(),
            a => word_f1(a, got) >= 0.5,
        });
        (!fits).then(|| if got.is_empty() { "-".to_string() } else { got.to_string() })
    }
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * b.abs().max(1.0)
}

fn value_fits(want: &str, got: Value) -> bool {
    match (want.split_once(".."), got) {
        (Some((low, high)), Value::Range { low: l, high: h }) => {
            low.parse().is_ok_and(|w: f64| close(l, w))
                && high.parse().is_ok_and(|w: f64| close(h, w))
        }
        (None, Value::One(v)) => want.parse().is_ok_and(|w: f64| close(v, w)),
        _ => false,
    }
}

/// Lower case, NFC for the marks that occur, spaces made one.
fn fold(s: &str) -> String {
    let composed = compose(s);
    composed.replace('Ð', "Đ").split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// NFC for Vietnamese: base letters with the marks behind them.
fn compose(s: &str) -> String {
    unicode_normalization::UnicodeNormalization::nfc(s).collect()
}

fn word_f1(a: &str, b: &str) -> f64 {
    let words = |s: &str| -> Vec<String> {
        fold(s)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| !w.is_empty())
            .map(str::to_string)
            .collect()
    };
    let (a, b) = (words(a), words(b));
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let mut left = a.clone();
    let mut hits = 0;
    for w in &b {
        if let Some(i) = left.iter().position(|l| l == w) {
            left.swap_remove(i);
            hits += 1;
        }
    }
    2.0 * f64::from(hits) / (a.len() + b.len()) as f64
}
