//! Numbers that name or order something: document numbers, ordinals, list numbers, names, telephones.

use crate::article::BlockKind;
use crate::figure::Figures;
use crate::lexicon::ordinals::{ORDINALS, OrdinalKind};
use crate::lexicon::{Class, longest, words as w};
use crate::quantity::NumberKind;
use crate::token::{Kind, Token};

/// Looks at the words around a number in digits.
#[derive(Clone, Copy)]
pub(crate) struct Identifier<'a> {
    pub(crate) figures: Figures<'a>,
    pub(crate) block: BlockKind,
}

/// The longest phrase before a number that is tried: `sơ kết hội nghị lần thứ` and the like.
const LONGEST_BEFORE: usize = 4;
/// How many joints a document's number or a name has at most: keeps `1/1/1/…` linear.
const MOST_JOINTS: usize = 8;

impl Identifier<'_> {
    fn tokens(&self) -> &[Token] {
        self.figures.tokens
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        self.tokens().get(at).map(|t| t.kind)
    }

    fn id(&self, at: usize) -> u16 {
        self.tokens().get(at).map_or(0, |t| t.id)
    }

    fn glued(&self, at: usize) -> bool {
        self.tokens().get(at).is_some_and(Token::is_glued)
    }

    /// What the number at a token is, where it is no quantity, and one past its last token.
    pub(crate) fn read(&self, at: usize) -> Option<(NumberKind, usize)> {
        self.list_number(at)
            .or_else(|| self.document_number(at))
            .or_else(|| self.telephone(at))
            .or_else(|| self.after_word(at))
            .or_else(|| self.part_of_name(at))
    }

    /// `1.`, `1.2.`, `1)`, `(1)` where an item begins.
    fn list_number(&self, at: usize) -> Option<(NumberKind, usize)> {
        let found = |end| Some((NumberKind::ListNumber, end));
        let raw = self.tokens()[at].span().of(self.figures.text);
        let short = raw.len() <= 5 && raw.split('.').all(|p| p.len() <= 2);
        let opened = at > 0 && self.kind(at - 1) == Some(Kind::Open);
        if opened && self.kind(at + 1) == Some(Kind::Close) && raw.len() <= 2 {
            return found(at + 1);
        }
        let begins = at == 0
            || matches!(self.kind(at - 1), Some(Kind::Newline))
            || at == 1 && matches!(self.kind(0), Some(Kind::Dash | Kind::Other | Kind::Plus));
        let begins_item =
            begins || matches!(self.kind(at - 1), Some(Kind::Semicolon | Kind::Colon | Kind::Dot));
        if !short || !begins_item {
            return None;
        }
        match self.kind(at + 1) {
            Some(Kind::Dot | Kind::Close) if self.glued(at + 1) => {
                // `1.5.` at the end of a sentence is none, nor is a price; something follows an item's number.
                let more = self.tokens().get(at + 2).is_some_and(|t| t.kind != Kind::Newline);
                more.then_some((NumberKind::ListNumber, at + 2))
            }
            Some(Kind::Slash | Kind::Dash) if begins && raw.len() <= 2 && self.glued(at + 1) => {
                let word = self.tokens().get(at + 2).is_some_and(|t| t.is_word() && t.is_capital());
                word.then_some((NumberKind::ListNumber, at + 2))
            }
            _ if begins
                && raw.contains('.')
                && self
                    .tokens()
                    .get(at + 1)
                    .is_some_and(|t| t.is_word() && t.is_capital() && !t.is_upper()) =>
            {
                found(at + 1)
            }
            _ if begins
                && raw.len() <= 2
                && self.block == BlockKind::Heading
                && self.tokens().get(at + 1).is_some_and(|t| t.is_word() && t.is_capital())
                && !self.figures.is_counted(at + 1) =>
            {
                found(at + 1)
            }
            _ => None,
        }
    }

    /// `13-NQ/HU`, `1980/QĐ-TTg`, `32/2018/NĐ-CP`, `05-CT/TW`.
    fn document_number(&self, at: usize) -> Option<(NumberKind, usize)> {
        let mut end = at + 1;
        let mut letters = false;
        for _ in 0..MOST_JOINTS {
            if !matches!(self.kind(end), Some(Kind::Slash | Kind::Dash)) {
                break;
            }
            // A dash with spaces around it joins only letters: `13 - NQ/HU`.
            let next = end + 1;
            let Some(token) = self.tokens().get(next) else { break };
            let upper = token.is_word()
                && (token.is_upper() || token.is_capital() && token.span().len() <= 4)
                && (token.is_glued()
                    || token.is_upper() && token.span().len() <= 6 && self.after_document_word(at));
            let number = token.is_number() && token.is_glued() && self.glued(end);
            if !(upper || number) {
                break;
            }
            letters |= upper;
            end = next + 1;
        }
        if !letters {
            return None;
        }
        // `25 m3/ha` and `82 triệu đồng/người` have no capitals; `12 MW/TP` is not written.
        let first_joint = &self.tokens()[at + 1];
        (first_joint.is_glued() || self.after_document_word(at))
            .then_some((NumberKind::DocumentNumber, end))
    }

    fn after_document_word(&self, at: usize) -> bool {
        self.before(at).is_some_and(|kind| kind == OrdinalKind::Document)
            || at > 0 && self.id(at - 1) == w::SO_NUMBER
    }

    /// `0982.838.987`, `02435481888`, what follows `điện thoại`.
    fn telephone(&self, at: usize) -> Option<(NumberKind, usize)> {
        let raw = self.tokens()[at].span().of(self.figures.text);
        let digits = raw.bytes().filter(u8::is_ascii_digit).count();
        let plus = raw.starts_with('0') && digits >= 9 && !raw.contains(',');
        let named = self.before(at) == Some(OrdinalKind::Telephone)
            || at > 1
                && matches!(self.kind(at - 1), Some(Kind::Colon | Kind::Open))
                && self.before(at - 1) == Some(OrdinalKind::Telephone);
        let account = digits >= 12 && !self.measured(at) && !self.figures.is_counted(at + 1);
        let plate =
            named && self.tokens().get(at + 1).is_some_and(|t| t.is_glued() && t.is_capital());
        if !(plus || account || plate || named && digits >= 3) {
            return None;
        }
        let mut end = if plate { at + 2 } else { at + 1 };
        while self.tokens().get(end).is_some_and(|t| t.is_number())
            || matches!(self.kind(end), Some(Kind::Dash | Kind::Dot))
                && self.kind(end + 1) == Some(Kind::Number)
        {
            end += 1;
        }
        Some((NumberKind::Identifier, end))
    }

    /// What the words right before a number make of it.
    fn before(&self, at: usize) -> Option<OrdinalKind> {
        // The longest phrase that ends here.
        (1..=LONGEST_BEFORE).rev().find_map(|len| {
            let from = at.checked_sub(len)?;
            let hit = longest(self.tokens(), from, Class::Ordinal)?;
            (hit.end() == at).then_some(ORDINALS[hit.row].kind)
        })
    }

    /// Whether the number is one that is counted in after all: a unit, a share, an amount.
    fn measured(&self, at: usize) -> bool {
        let mut after = at + 1;
        // `(NQ 14-15%)`.
        if self.kind(after) == Some(Kind::Dash) && self.kind(after + 1) == Some(Kind::Number) {
            after += 2;
        }
        matches!(self.kind(after), Some(Kind::Percent | Kind::Permille | Kind::Currency))
            || self.figures.is_scaled(after)
            || longest(self.tokens(), after, Class::Unit).is_some()
    }

    fn after_word(&self, at: usize) -> Option<(NumberKind, usize)> {
        let end = self.end_of_name(at);
        // `số 10 ngõ Huế`; but `tổng số 20 xã`, `con số 5 tỷ`.
        if at > 0 && self.id(at - 1) == w::SO_NUMBER {
            // `tổng số`, `con số`, `dân số`, `dân tộc thiểu số`, `đa số`, `hệ số`: what a number says.
            let total = at > 1
                && matches!(
                    self.id(at - 2),
                    w::TONG | w::CON_THING | w::DAN | w::THIEU | w::DA_MANY | w::HE | w::TY
                );
            if !total && !self.measured(at) {
                let document = self.before(at) == Some(OrdinalKind::Document)
                    || self.before(at - 1) == Some(OrdinalKind::Document);
                let kind = if document { NumberKind::DocumentNumber } else { NumberKind::Name };
                return Some((kind, end));
            }
        }
        let kind = self.before(at)?;
        let raw = self.tokens()[at].span().of(self.figures.text);
        let small = raw.len() <= 3 && raw.bytes().all(|b| b.is_ascii_digit());
        let counted = self.figures.is_counted(at + 1);
        match kind {
            OrdinalKind::Ordinal => {
                let always = matches!(self.id(at - 1), w::LAN | w::KHOA | w::THU_RANK);
                let version = raw.len() == 3 && raw.ends_with(".0");
                // `cấp 10, 15 và 20 tỷ`: degrees are few.
                let degrees = self.id(at - 1) != w::CAP || raw.len() == 1 && raw < "5";
                let ordinal =
                    (small || version) && degrees && !self.measured(at) && (always || !counted);
                let rank = always && self.kind(at + 1) == Some(Kind::Slash);
                // Nothing need follow the stroke: `lần thứ 5/`.
                let end = if rank { self.tokens().len().min(at + 3) } else { end };
                (ordinal || rank).then_some((NumberKind::Ordinal, end))
            }
            OrdinalKind::Part => (raw.len() <= 4 && !self.measured(at) && !counted)
                .then_some((NumberKind::Ordinal, end)),
            OrdinalKind::Name => (raw.len() <= 4 && !self.measured(at) && !counted)
                .then_some((NumberKind::Name, end)),
            OrdinalKind::Document => {
                (raw.len() <= 5 && !self.measured(at) && !counted && !raw.contains(','))
                    .then_some((NumberKind::DocumentNumber, end))
            }
            OrdinalKind::Programme => {
                (raw.len() <= 4 && !self.measured(at) && !counted && !raw.contains(','))
                    .then_some((NumberKind::Name, end))
            }
            OrdinalKind::Telephone => None,
        }
    }

    /// What goes on a name: the letter of `14B`, the rest of `6/7`.
    fn end_of_name(&self, at: usize) -> usize {
        let mut end = at + 1;
        if self
            .tokens()
            .get(end)
            .is_some_and(|t| t.is_word() && t.is_glued() && t.span().len() <= 2)
        {
            end += 1;
        }
        for _ in 0..MOST_JOINTS {
            let joined = matches!(self.kind(end), Some(Kind::Slash | Kind::Dash))
                && self.glued(end)
                && self.kind(end + 1) == Some(Kind::Number)
                && self.glued(end + 1);
            if !joined {
                break;
            }
            end += 2;
        }
        end
    }

    /// `Covid-19`, `U-23`, `Vĩnh Tân 4`, `3 sao`.
    fn part_of_name(&self, at: usize) -> Option<(NumberKind, usize)> {
        let name = |end| Some((NumberKind::Name, end));
        if at >= 2 && self.kind(at - 1) == Some(Kind::Dash) && self.tokens()[at - 2].is_word() {
            let word = self.tokens()[at - 2].span().of(self.figures.text);
            let glued = self.glued(at - 1) && self.glued(at);
            if word.eq_ignore_ascii_case("covid")
                || glued && (is_short(word) || self.tokens()[at - 2].is_capital())
            {
                return name(at + 1);
            }
        }
        // `OCOP 3 sao`, `khách sạn 5 sao`: a rank.
        if self.id(at + 1) == w::SAO {
            return name(at + 2);
        }
        if at > 0
            && self.tokens()[at - 1].is_word()
            && self.tokens()[at - 1].is_capital()
            && self.block != BlockKind::Title
            && !self.begins_sentence(at - 1)
        {
            let raw = self.tokens()[at].span().of(self.figures.text);
            let plain =
                raw.len() <= 3 && raw.bytes().all(|b| b.is_ascii_digit()) && !raw.starts_with('0');
            if plain && !self.measured(at) && !self.figures.is_counted(at + 1) {
                return name(self.end_of_name(at));
            }
        }
        // `A1`-like names are one word; a glued letter that is no unit makes a name of the number too: `14B`.
        let glued_letter = self
            .tokens()
            .get(at + 1)
            .is_some_and(|t| t.is_word() && t.is_glued() && t.is_capital() && t.span().len() <= 2);
        if glued_letter && !self.measured(at) {
            return name(at + 2);
        }
        None
    }

    fn begins_sentence(&self, at: usize) -> bool {
        at == 0
            || matches!(
                self.kind(at - 1),
                Some(
                    Kind::Dot
                        | Kind::Newline
                        | Kind::Colon
                        | Kind::Stop
                        | Kind::Dash
                        | Kind::Plus
                        | Kind::Quote
                        | Kind::Close
                )
            )
    }
}

/// Whether a word is of a few letters, composed or not: `U`, `kv`, `và`.
fn is_short(word: &str) -> bool {
    let letters = word.chars().filter(|c| !('\u{300}'..='\u{36F}').contains(c)).count();
    letters <= if word.is_ascii() { 3 } else { 2 }
}
