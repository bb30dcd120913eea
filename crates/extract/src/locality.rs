//! Which locality a figure is about: the one named near it, or the one that the article is about.

use crate::clause::Position;
use crate::figure::Figure;
use crate::lexicon::words as w;
use crate::place::{self, PlaceMention};
use crate::quantity::{Cue, Origin};
use crate::span::Span;
use crate::syllable::syllables;
use crate::token::{Kind, Token};

/// The mentions of localities in a block that can govern figures.
pub(crate) struct Localities {
    mentions: Vec<Mention>,
}

#[derive(Clone, Copy)]
struct Mention {
    mention: PlaceMention,
    reach: Reach,
}

/// How far a mention reaches.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    /// Its own clause.
    Clause,
    /// Its segment and what follows it in the sentence.
    Sentence,
    /// The rest of the paragraph.
    Paragraph,
}

impl Localities {
    /// The mentions of a block.
    pub(crate) fn find(tokens: &[Token], positions: &[Position], figures: &[Figure]) -> Self {
        let mut mentions = Vec::new();
        if figures.is_empty() {
            return Localities { mentions };
        }
        let mut at = 0;
        let mut last: Option<PlaceMention> = None;
        while let Some(next) = place::next(tokens, at) {
            at = next;
            let Some(mention) = place::read(tokens, at) else {
                at += 1;
                continue;
            };
            at = mention.end;
            let within = last.is_some_and(|l| lies_in(tokens, &l, &mention));
            last = Some(mention);
            if within {
                continue;
            }
            if let Some(reach) = reach(tokens, positions, figures, &mention) {
                mentions.push(Mention { mention, reach });
            }
        }
        Localities { mentions }
    }
}

/// `Xã Xuân Bái, huyện Thọ Xuân`, `huyện Mỹ Xuyên (Sóc Trăng)`: the second says where the first lies.
fn lies_in(tokens: &[Token], inner: &PlaceMention, outer: &PlaceMention) -> bool {
    let joint = outer.first == inner.end + 1
        && matches!(tokens[inner.end].kind, Kind::Comma | Kind::Open | Kind::Dash);
    let named = inner.name.0 < inner.name.1 && outer.name.0 < outer.name.1;
    named && (joint || outer.first == inner.end) && outer.level > 0 && outer.level < inner.level
        // `Hà Nội - Thái Nguyên` is a road.
        || tokens.get(inner.end).is_some_and(|t| t.kind == Kind::Dash) && joint && inner.level == outer.level
}

/// How far a mention reaches; `None` where it governs nothing.
fn reach(
    tokens: &[Token],
    positions: &[Position],
    figures: &[Figure],
    mention: &PlaceMention,
) -> Option<Reach> {
    let before = mention.first.checked_sub(1);
    let before_id = before.map_or(0, |i| tokens[i].id);
    // `02 xã Thanh Sơn, Đồn Đạc`: a list of what is counted.
    let figure = figures.partition_point(|f| f.end <= mention.first);
    if figures.get(figure).is_some_and(|f| f.first <= mention.first)
        || figure > 0 && figures[figure - 1].end == mention.first
    {
        return None;
    }
    // Where something comes from, goes to, lies next to.
    if matches!(
        before_id,
        w::VOI
            | w::TU
            | w::SANG
            | w::DEN
            | w::QUA
            | w::CAC
            | w::NHUNG
            | w::VE
            | w::GIAP
            | w::NOI_JOIN
            | w::NHU
    ) {
        return None;
    }
    let start = sentence_start(positions, mention.first);
    // `được thành lập trên cơ sở hợp nhất phường A, phường B và xã C`: those are no more.
    let merged = tokens[start..mention.first]
        .windows(2)
        .any(|t| matches!((t[0].id, t[1].id), (w::HOP_MERGE, w::NHAT) | (w::SAP, w::NHAP)));
    if merged && before_id != w::VAO && mention.name.0 < mention.name.1 {
        return None;
    }
    let lead = mention.first - start;
    let opens_clause = before.is_none_or(|i| {
        positions[i].clause != positions[mention.first].clause || !tokens[i].is_word()
    });
    let locative = matches!(before_id, w::TAI | w::O | w::TRONG) || before_id == w::RIENG;
    let own = mention.name.0 == mention.name.1;
    if own {
        return Some(Reach::Sentence);
    }
    // A bare name inside a longer one: `Đại học Nông lâm Thái Nguyên`, `cao tốc Hà Nội - Thái Nguyên`.
    let bare = mention.first == mention.name.0;
    let road = tokens.get(mention.end).is_some_and(|t| t.kind == Kind::Dash)
        && tokens.get(mention.end + 1).is_some_and(Token::is_capital);
    if bare && (road || !(opens_clause || locative || before_id == w::CUA || before_id == w::VA)) {
        return None;
    }
    // Where somebody comes from.
    if locative && mention.first >= 2 && tokens[mention.first - 2].id == w::QUE {
        return None;
    }
    if lead <= 2 && (locative || opens_clause) || mention.body && lead <= 14 {
        return Some(Reach::Paragraph);
    }
    if opens_clause || locative || mention.body {
        return Some(Reach::Sentence);
    }
    Some(Reach::Clause)
}

fn sentence_start(positions: &[Position], at: usize) -> usize {
    let sentence = positions[at].sentence;
    let mut start = at;
    while start > 0 && positions[start - 1].sentence == sentence && at - start < 40 {
        start -= 1;
    }
    start
}

/// What is known of places between figures and blocks.
pub(crate) struct PlaceMemory {
    /// The place that the article is about.
    article: Option<String>,
    /// The heading's place.
    heading: Option<(String, Span)>,
    /// The paragraph's place, with the token where it begins to hold.
    paragraph: Option<(String, Span)>,
    cursor: usize,
    /// Places named so far in the paragraph, last at the end.
    named: Vec<String>,
}

impl PlaceMemory {
    pub(crate) fn new(article: Option<String>) -> Self {
        PlaceMemory { article, heading: None, paragraph: None, cursor: 0, named: Vec::new() }
    }

    pub(crate) fn begin_block(&mut self, heading: Option<(String, Span)>) {
        self.heading = heading;
        self.paragraph = None;
        self.cursor = 0;
        self.named.clear();
    }

    /// The place of a figure, with what decided.
    pub(crate) fn of(
        &mut self,
        text: &str,
        tokens: &[Token],
        positions: &[Position],
        localities: &Localities,
        figure: &Figure,
    ) -> Option<(String, Cue)> {
        let here = positions[figure.first];
        let country = of_country(tokens, positions, figure);
        // What earlier sentences of the paragraph set.
        while let Some(m) = localities.mentions.get(self.cursor)
            && m.mention.first < figure.first
        {
            {
                let place = self.resolve(text, tokens, &m.mention);
                if m.mention.name.0 < m.mention.name.1
                    && let Some((name, _)) = &place
                {
                    self.named.push(name.clone());
                }
                if m.reach == Reach::Paragraph {
                    self.paragraph = place;
                }
            }
            self.cursor += 1;
        }
        if country {
            return None;
        }
        for m in localities.mentions[..self.cursor].iter().rev().take(16) {
            let there = positions[m.mention.first];
            if there.sentence != here.sentence {
                break;
            }
            let reaches = there.depth <= here.depth
                && match m.reach {
                    Reach::Clause => there.clause == here.clause,
                    Reach::Sentence => there.segment == here.segment,
                    Reach::Paragraph => true,
                };
            // `toàn huyện là 29,8%` in an article about a commune: the district it lies in, which nothing names.
            if there.clause == here.clause && self.lies_around(tokens, &m.mention) {
                return None;
            }
            if reaches {
                let origin =
                    if there.clause == here.clause { Origin::Clause } else { Origin::Sentence };
                return self.cited(text, tokens, &m.mention, origin);
            }
        }
        // `5 trường ở xã Phú Bình`, `1.000 ha tại huyện …` behind it in the clause.
        if let Some(m) = localities.mentions.get(self.cursor)
            && m.mention.first - figure.end <= 8
            && positions[m.mention.first].clause == here.clause
            && m.mention.first.checked_sub(1).is_some_and(|i| {
                matches!(tokens[i].id, w::TAI | w::O | w::CUA | w::THUOC)
                    || tokens[i].kind == Kind::Open
            })
        {
            return self.cited(text, tokens, &m.mention, Origin::Clause);
        }
        if let Some((place, span)) = &self.paragraph {
            return Some((place.clone(), Cue { span: Some(*span), origin: Origin::Paragraph }));
        }
        if let Some((place, span)) = &self.heading {
            return Some((place.clone(), Cue { span: Some(*span), origin: Origin::Heading }));
        }
        let place = self.article.clone()?;
        Some((place, Cue { span: None, origin: Origin::Article }))
    }

    /// Whether `toàn huyện` is more than the place that the article is about, and none of those that it names.
    fn lies_around(&self, tokens: &[Token], mention: &PlaceMention) -> bool {
        let own = mention.name.0 == mention.name.1;
        let whole = matches!(tokens[mention.first].id, w::TOAN | w::CA);
        let level = self.article.as_ref().map_or(0, |place| place::level_of(place));
        let named = self.named.iter().any(|place| place.starts_with(mention.kind));
        own && whole && !named && mention.level < level
    }

    fn cited(
        &self,
        text: &str,
        tokens: &[Token],
        mention: &PlaceMention,
        origin: Origin,
    ) -> Option<(String, Cue)> {
        let (place, span) = self.resolve(text, tokens, mention)?;
        Some((place, Cue { span: Some(span), origin }))
    }

    /// A mention as a place; `toàn huyện` is the article's.
    fn resolve(
        &self,
        text: &str,
        tokens: &[Token],
        mention: &PlaceMention,
    ) -> Option<(String, Span)> {
        let span = mention.span(tokens);
        match mention.place(text, tokens) {
            // A body that leaves the kind open names the article's own place as a rule.
            Some(p) if p.kind.is_empty() => match &self.article {
                Some(a) if ends_with_name(a, &p.name) => Some((a.clone(), span)),
                _ => Some((p.display(), span)),
            },
            Some(p) => Some((p.display(), span)),
            None => {
                // `toàn xã` in an article about a province is the commune named last.
                let same = |p: &&String| p.starts_with(mention.kind);
                let last = self.named.iter().rev().find(|p| same(p));
                let own = self.article.as_ref().filter(same);
                own.or(last).or(self.article.as_ref()).map(|a| (a.clone(), span))
            }
        }
    }

    /// The place that a heading or lead-in names.
    pub(crate) fn heading_place(&self, text: &str, tokens: &[Token]) -> Option<(String, Span)> {
        let mention = (0..tokens.len().min(60)).find_map(|at| place::read(tokens, at))?;
        let named = mention.name.0 < mention.name.1 && mention.level > 0;
        named.then(|| self.resolve(text, tokens, &mention)).flatten()
    }
}

/// `; cả nước đạt 87,7%`, `mức tăng 7,08% của cả nước`: the country, not the place that the article is about.
fn of_country(tokens: &[Token], positions: &[Position], figure: &Figure) -> bool {
    const NEAR: usize = 12;
    let id = |at: usize| tokens.get(at).map_or(0, |t| t.id);
    let named = |at: usize| matches!((id(at), id(at + 1)), (w::CA, w::NUOC) | (w::TOAN, w::QUOC));
    let clause = positions[figure.first].clause;
    let opens = (figure.first.saturating_sub(NEAR)..figure.first)
        .find(|at| positions[*at].clause == clause && tokens[*at].is_word());
    opens.is_some_and(named) || id(figure.end) == w::CUA && named(figure.end + 1)
}

/// Whether a place's last syllables are a name, however each is typed.
fn ends_with_name(place: &str, name: &str) -> bool {
    let syllables = |text| syllables(text).map(|s| s.0).collect::<Vec<_>>();
    syllables(place).ends_with(&syllables(name))
}
