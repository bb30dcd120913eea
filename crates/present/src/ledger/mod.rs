//! Every target of every article in one place, each beside the later results that answer it.
//!
//! [`Ledger::new`] names what each figure measures ([`Name`]), says which places are one ([`Places`]),
//! pairs targets with results ([`Pair`]) and judges each target ([`Verdict`]). It keeps nothing of the
//! texts but the words it shows, so that a view can hold it.

pub mod chart;
mod clause;
mod compare;
mod figure;
mod fold;
mod frame;
mod heads;
mod indicator;
mod indicators;
mod name;
mod nouns;
mod numbers;
mod pair;
mod places;
mod reason;
mod said;
mod sentence;
pub mod table;
mod verdict;

pub use compare::{Outcome, Share};
pub use figure::{ArticleEntry, Both, Bounds, Figure, Source, UnitKey};
pub use frame::{TimeFrame, Timing};
pub use indicator::{Fit, Good, Indicator, Kind, Theme};
pub use indicators::indicators;
pub use name::{Name, NameKey, NameOrigin};
pub use pair::Pair;
pub use places::{Place, PlaceId, Places};
pub use reason::Reason;
pub use sentence::{plain_sentence, share_text};

pub(crate) use crate::packed::places_of;
pub(crate) use indicator::labelled_enum;
pub use verdict::{Judgement, Pace, Verdict};

use crate::language::Language;
use muctieu_extract::{Date, Status};
use numbers::Numbers;
use pair::{Asked, baseline, frame_of, pair};
use said::repeats;
use verdict::{judge, pace};

/// A target and what became of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Target {
    /// The target, as a place in [`Ledger::figures`].
    pub figure: usize,
    /// The time that it holds for, where the text or the term of office tells.
    pub frame: Option<TimeFrame>,
    /// The results that answer it, in order of time.
    pub pairs: Vec<Pair>,
    /// What became of it.
    pub judgement: Judgement,
    /// The figure beside it that says how much there was before, as a place in [`Ledger::figures`].
    pub baseline: Option<usize>,
    /// What it needs each year from the last report before its deadline, else from the baseline.
    pub pace: Option<Pace>,
}

/// The targets of a corpus, beside the results that answer them.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Ledger {
    /// The articles, in the order given.
    pub articles: Vec<ArticleEntry>,
    /// Every quantity of every article, in order.
    pub figures: Vec<Figure>,
    /// The targets among them, in order.
    pub targets: Vec<Target>,
    /// The places.
    pub places: Places,
}

impl Ledger {
    /// The ledger of some articles, as of `today`: the reader's day.
    pub fn new(sources: &[Source<'_>], today: Date) -> Ledger {
        let mentions: Vec<places::Mentions<'_>> = sources.iter().map(mentions).collect();
        let places = Places::new(&mentions);
        let articles: Vec<_> = sources.iter().map(|s| ArticleEntry::new(s.document)).collect();
        let mut figures = Vec::new();
        for (number, source) in sources.iter().enumerate() {
            let count = source.extraction.quantities.len();
            for index in 0..count {
                let figure = Figure::new(*source, number as u32, index, &places);
                let Some(mut figure) = figure else { continue };
                let before =
                    figures.last().filter(|before: &&Figure| before.article == figure.article);
                if let Some(before) = before.filter(|b| repeats(&source.document.text, b, &figure))
                {
                    figure.name = before.name.clone();
                    figure.name.origin = NameOrigin::EarlierClause;
                }
                figures.push(figure);
            }
        }
        let targets = pairs_of(&figures, &articles, &places, today);
        Ledger { articles, figures, targets, places }
    }

    /// The figure of a target.
    pub fn figure(&self, target: &Target) -> &Figure {
        &self.figures[target.figure]
    }

    /// The article of a figure.
    pub fn article(&self, figure: &Figure) -> &ArticleEntry {
        &self.articles[figure.article as usize]
    }

    /// The place of a figure.
    pub fn place(&self, figure: &Figure) -> Option<&Place> {
        self.places.get(figure.place?)
    }

    /// The place of a figure in that language; empty where it has none.
    #[inline(never)]
    pub(crate) fn place_text(&self, figure: &Figure, language: Language) -> String {
        self.place(figure).map(|place| place.written(language)).unwrap_or_default()
    }

    /// The name that data and addresses write so, where a figure has it: see [`Name::data_key`].
    pub fn name_of_key(&self, key: &str) -> Option<&Name> {
        let mut names = self.figures.iter().map(|figure| &figure.name);
        names.find(|name| name.data_key() == key)
    }

    /// The figure whose mark begins at that byte of that article.
    pub fn figure_at(&self, slug: &str, mark: u32) -> Option<&Figure> {
        let is_it = |figure: &&Figure| figure.mark() == mark && self.article(figure).slug == slug;
        self.figures.iter().find(is_it)
    }

    /// The target whose mark begins at that byte of that article, as a place in [`Ledger::targets`].
    pub fn target_at(&self, slug: &str, mark: u32) -> Option<usize> {
        let figure = self.figure_at(slug, mark)?;
        self.targets.iter().position(|target| std::ptr::eq(self.figure(target), figure))
    }
}

fn mentions<'a>(source: &Source<'a>) -> places::Mentions<'a> {
    let of_figures = source.extraction.quantities.iter().filter_map(|q| q.place.as_deref());
    places::Mentions {
        text: &source.document.text,
        about: source.document.meta.place.as_deref(),
        of_figures: of_figures.collect(),
    }
}

fn pairs_of(
    figures: &[Figure],
    articles: &[ArticleEntry],
    places: &Places,
    today: Date,
) -> Vec<Target> {
    // Figures of one name and place stand together.
    let mut names = Numbers::default();
    let mut alike: Vec<Vec<usize>> = Vec::new();
    let mut group_of = vec![None; figures.len()];
    for (number, figure) in figures.iter().enumerate() {
        if figure.name.key.is_telling() {
            let group = names.of(&figure.name.key.with_place(figure.place));
            alike.resize_with(alike.len().max(group + 1), Vec::new);
            alike[group].push(number);
            group_of[number] = Some(group);
        }
    }
    let mut targets = Vec::new();
    for (number, figure) in figures.iter().enumerate() {
        if figure.status() != Status::Target {
            continue;
        }
        let frame = frame_of(figure, articles);
        let alike = group_of[number].map_or(&[][..], |group| &alike[group][..]);
        let before = frame.as_ref().and_then(|frame| baseline(figure, alike, figures, frame));
        let mut pairs: Vec<Pair> = Vec::new();
        if let Some(frame) = frame {
            let asked = Asked { figure, frame, baseline: before };
            for other in alike {
                let Some(pair) = pair(&asked, figures, *other, articles, places) else { continue };
                let day = pair.last_day(figures);
                let at = pairs.partition_point(|known| known.last_day(figures) <= day);
                pairs.insert(at, pair);
            }
        }
        let judgement = judge(figure, frame.as_ref(), &pairs, today);
        let baseline = before.map(|before| before.0);
        let pace = frame.as_ref().and_then(|frame| {
            let last = pairs.iter().rev().find(|pair| pair.timing == Timing::Before);
            let from = last.map(|pair| pair.result).or(baseline)?;
            let from = &figures[from];
            pace(figure, frame, from.bounds().low, from.quantity.period?.last_day())
        });
        targets.push(Target { figure: number, frame, pairs, judgement, baseline, pace });
    }
    targets
}
