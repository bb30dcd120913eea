//! Figures: a number with its scale, unit and divisors; ranges; ratios. Nothing of what it means.

use crate::lexicon::nouns::NounKind;
use crate::lexicon::{Class, longest, words as w};
use crate::number::{self, Notation, Number};
use crate::quantity::{Dimension, Note, Per, Unit, Value};
use crate::token::{Kind, Token};
use crate::unit::{self, UnitRead};

/// A figure as it stands in the text.
#[derive(Clone, Debug)]
pub(crate) struct Figure {
    /// Its tokens.
    pub(crate) first: usize,
    pub(crate) end: usize,
    pub(crate) value: Value,
    pub(crate) of: Option<f64>,
    pub(crate) unit: Option<Unit>,
    pub(crate) dimension: Dimension,
    pub(crate) per: Vec<Per>,
    pub(crate) noun: Option<NounKind>,
    /// The product of its scale words.
    pub(crate) scale: f64,
    pub(crate) words: bool,
    pub(crate) notes: Vec<Note>,
}

/// Reads figures from tokens.
#[derive(Clone, Copy)]
pub(crate) struct Figures<'a> {
    pub(crate) text: &'a str,
    pub(crate) tokens: &'a [Token],
    pub(crate) notation: Notation,
}

impl<'a> Figures<'a> {
    fn token(&self, at: usize) -> Option<&'a Token> {
        self.tokens.get(at)
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        self.token(at).map(|t| t.kind)
    }

    fn id(&self, at: usize) -> u16 {
        self.token(at).map_or(0, |t| t.id)
    }

    pub(crate) fn number(&self, at: usize) -> Option<Number> {
        number::in_digits(self.text, self.tokens, at, self.notation)
    }

    fn number_or_words(&self, at: usize) -> Option<Number> {
        self.number(at).or_else(|| number::in_words(self.tokens, at))
    }

    fn unit(&self, at: usize) -> Option<UnitRead> {
        unit::read(self.text, self.tokens, at)
    }

    /// The figure whose number begins at a token; `None` where nothing is measured or counted.
    ///
    /// A figure without a unit comes back with `unit: None`; whether it counts is for the caller.
    pub(crate) fn read(&self, at: usize) -> Option<Figure> {
        let first = self.number_or_words(at)?;
        self.ratio(at, &first)
            .or_else(|| self.range(at, &first))
            .or_else(|| self.single(at, &first))
    }

    fn build(
        &self,
        first: usize,
        end: usize,
        number: &Number,
        value: Value,
        unit: Option<UnitRead>,
    ) -> Figure {
        let mut notes = Vec::new();
        if number.open {
            notes.push(Note::OpenSeparator);
        }
        if unit.is_some_and(|u| !u.known) {
            notes.push(Note::UnknownUnit);
        }
        let mut figure = Figure {
            first,
            end: unit.map_or(end, |u| u.end),
            value,
            of: None,
            unit: unit.map(|u| u.unit),
            dimension: unit.map_or(Dimension::Other, |u| u.dimension),
            per: Vec::new(),
            noun: unit.and_then(|u| u.noun),
            scale: number.scale,
            words: number.words,
            notes,
        };
        if figure.unit.is_some() {
            let locality = figure.noun == Some(NounKind::Locality);
            (figure.per, figure.end) =
                unit::read_per(self.text, self.tokens, figure.end, figure.dimension, locality);
        }
        figure
    }

    fn single(&self, at: usize, number: &Number) -> Option<Figure> {
        let unit = self.unit(number.end);
        if let Some((first, key)) = self.currency_before(at)
            && unit.is_none_or(|u| u.dimension != Dimension::Money)
        {
            let mut figure = self.build(first, number.end, number, Value::One(number.value), None);
            figure.unit = Some(Unit::Known(key));
            figure.dimension = Dimension::Money;
            return Some(figure);
        }
        // `120 tỉ tiền thuế`: what the money is for is not what is counted.
        let unit =
            unit.filter(|u| number.scale < 1e6 || u.known || !self.is_money_noun(number.end));
        let value = if self.is_negative(at) { -number.value } else { number.value };
        let first = if value < 0.0 || self.id(at.wrapping_sub(1)) == w::AM && value == 0.0 {
            at - 1
        } else {
            at
        };
        Some(self.build(first, number.end, number, Value::One(value), unit))
    }

    fn is_money_noun(&self, at: usize) -> bool {
        matches!(
            self.id(at),
            w::TIEN
                | w::VON
                | w::THUE
                | w::KINH
                | w::NGAN
                | w::CHI_SPEND
                | w::THU
                | w::NO
                | w::DOANH
        )
    }

    /// `âm 2,3%`, `là -1,2%`; a dash that begins an item or joins two numbers is none.
    fn is_negative(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return false };
        if self.id(before) == w::AM {
            return true;
        }
        let dash = self.kind(before) == Some(Kind::Dash)
            && self.tokens[at].is_glued()
            && !self.tokens[before].is_glued();
        dash && before > 0
            && (self.tokens[before - 1].is_word() && !self.tokens[before - 1].is_capital())
            && self.tokens[before].span().of(self.text) != "–"
    }

    /// `USD 25 triệu`, `US$ 50 triệu`, `$5 tỷ`, `EUR 20`: where it begins, and the currency.
    fn currency_before(&self, at: usize) -> Option<(usize, &'static str)> {
        let before = at.checked_sub(1)?;
        let dollar = self.kind(before) == Some(Kind::Currency)
            && self.tokens[before].span().of(self.text) == "$";
        // `25 $ 30`: the sign is the first number's.
        let behind_number = before > 0 && self.tokens[before - 1].is_number();
        if dollar && behind_number {
            return None;
        }
        if dollar {
            let us = before > 0
                && self.tokens[before].is_glued()
                && self.tokens[before - 1].span().of(self.text) == "US";
            return Some((if us { before - 1 } else { before }, "USD"));
        }
        let free = before == 0
            || !self.tokens[before - 1].is_number() && !self.tokens[before - 1].is_word()
            || before > 0
                && longest(self.tokens, before - 1, Class::Scale).is_none()
                && !self.tokens[before - 1].is_number();
        let written = self.tokens[before].span().of(self.text);
        let key = ["USD", "EUR"].into_iter().find(|key| *key == written)?;
        free.then_some((before, key))
    }

    /// `79/88 trường`, `2/3 số hộ`, `3.772 ha/3.500 ha`, `15/tổng số 20 xã`.
    fn ratio(&self, at: usize, first: &Number) -> Option<Figure> {
        if first.words {
            return self.fraction_in_words(at, first);
        }
        if self.kind(first.end) == Some(Kind::Slash) {
            let mut next = first.end + 1;
            if self.id(next) == w::TONG && self.id(next + 1) == w::SO_NUMBER {
                next += 2;
            }
            let second = self.number(next)?;
            // `1/2/2020` and the like are no ratios.
            if self.kind(second.end) == Some(Kind::Slash) && self.number(second.end + 1).is_some() {
                return None;
            }
            let unit = self.unit(second.end);
            let mut figure = self.build(at, second.end, &second, Value::One(first.value), unit);
            // A scale word behind the denominator belongs to both: `12/15 triệu lượt`.
            let numerator =
                if first.scale == 1.0 { first.value * second.scale } else { first.value };
            figure.value = Value::One(numerator);
            figure.of = Some(second.value);
            return Some(figure);
        }
        // `15 trên tổng số 20 xã`.
        if matches!(self.id(first.end), w::TREN | w::TRONG)
            && self.id(first.end + 1) == w::TONG
            && self.id(first.end + 2) == w::SO_NUMBER
            && let Some(second) = self.number(first.end + 3)
        {
            let unit = self.unit(second.end);
            let mut figure = self.build(at, second.end, &second, Value::One(first.value), unit);
            figure.of = Some(second.value);
            return Some(figure);
        }
        // The unit on both sides.
        let left = self.unit(first.end)?;
        if self.kind(left.end) == Some(Kind::Slash)
            && let Some(second) = self.number(left.end + 1)
            && let Some(right) = self.unit(second.end)
            && same_unit(self.text, &left.unit, &right.unit)
            && left.dimension != Dimension::Percent
        {
            let mut figure =
                self.build(at, second.end, &second, Value::One(first.value), Some(right));
            figure.of = Some(second.value);
            return Some(figure);
        }
        None
    }

    /// `hai phần ba số hộ`.
    fn fraction_in_words(&self, at: usize, first: &Number) -> Option<Figure> {
        if self.id(first.end) != w::PHAN || self.id(first.end + 1) == w::TRAM {
            return None;
        }
        let next = first.end + 1;
        let (of, end) = match number::in_words(self.tokens, next) {
            Some(n) => (n.value, n.end),
            None if self.id(next) == w::TU_NUMERAL => (4.0, next + 1),
            None => return None,
        };
        let unit = self.unit(end);
        let mut figure = self.build(at, end, first, Value::One(first.value), unit);
        figure.of = Some(of);
        Some(figure)
    }

    /// `10 - 12%`, `5 đến 7 tỷ đồng`, `5% - 6%`, `500 nghìn - 1 triệu đồng`.
    fn range(&self, at: usize, first: &Number) -> Option<Figure> {
        let left = self.unit(first.end).filter(|u| u.known);
        let link = left.map_or(first.end, |u| u.end);
        let dash = self.kind(link) == Some(Kind::Dash) || self.kind(link) == Some(Kind::Ellipsis);
        let between = self.id(link) == w::VA && at > 0 && self.id(at - 1) == w::GIUA;
        let word = matches!(self.id(link), w::DEN | w::TOI_TO) || between;
        if !dash && !word {
            return self.either(at, first);
        }
        let mut next = link + 1;
        // `5% đến khoảng 7%`, `từ 5 đến dưới 7`: keep it simple, no words between.
        if self.id(next) == w::DUOI {
            next += 1;
        }
        let second =
            if first.words { number::in_words(self.tokens, next)? } else { self.number(next)? };
        if second.words != first.words {
            return None;
        }
        let right = self.unit(second.end);
        // `ngày 5-7` and dates were read before; a range says what it measures.
        let unit = match (left, right) {
            (Some(l), Some(r)) if same_unit(self.text, &l.unit, &r.unit) => r,
            (Some(l), Some(r)) if l.dimension == r.dimension && l.noun.is_none() => r,
            (None, Some(r)) if r.known || dash => r,
            _ => return None,
        };
        let (mut low, high) = (first.value, second.value);
        // The scale on the right is meant on both sides.
        if first.scale == 1.0 && second.scale > 1.0 && left.is_none() && low * second.scale < high {
            low *= second.scale;
        }
        if low >= high {
            return None;
        }
        Some(self.build(at, second.end, &second, Value::Range { low, high }, Some(unit)))
    }

    /// `hai, ba xã`: a range of neighbours in words.
    fn either(&self, at: usize, first: &Number) -> Option<Figure> {
        if !first.words || first.syllables != 1 || self.kind(first.end) != Some(Kind::Comma) {
            return None;
        }
        let second = number::in_words(self.tokens, first.end + 1)?;
        let unit = self.unit(second.end).filter(|u| u.known)?;
        (second.syllables == 1 && second.value == first.value + 1.0).then(|| {
            let value = Value::Range { low: first.value, high: second.value };
            self.build(at, second.end, &second, value, Some(unit))
        })
    }

    /// Whether a lexicon noun or a unit stands at a token.
    pub(crate) fn is_counted(&self, at: usize) -> bool {
        self.unit(at).is_some_and(|u| u.known && u.noun != Some(NounKind::Time))
    }

    /// Whether a scale word stands at a token.
    pub(crate) fn is_scaled(&self, at: usize) -> bool {
        longest(self.tokens, at, Class::Scale).is_some_and(|h| {
            number::in_digits(self.text, self.tokens, at.wrapping_sub(1), self.notation)
                .is_some_and(|n| n.end >= h.end())
        })
    }
}

/// Whether two units are the same.
pub(crate) fn same_unit(text: &str, a: &Unit, b: &Unit) -> bool {
    a.as_str(text) == b.as_str(text)
}
