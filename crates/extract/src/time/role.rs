//! What the words around a time make of it: a deadline, a frame, a comparison.

use super::{Clock, Role};
use crate::lexicon::words as w;
use crate::token::Kind;

impl Clock<'_> {
    /// Whether a number that looks like a year is one: `Đến 2025`, `kế hoạch 2020`, `2025 và 2030`.
    pub(super) fn bare_year(&self, at: usize) -> bool {
        let before = self.back(at, 1);
        let listed = at >= 2
            && (before == w::VA || self.kind(at - 1) == Some(Kind::Comma))
            && self.year(at - 2).is_some();
        if listed || before == w::NAM {
            return true;
        }
        if self.counts(at + 1) {
            return false;
        }
        let introduced = matches!(
            before,
            w::DEN
                | w::VOI
                | w::TRUOC
                | w::HET
                | w::CUOI
                | w::DAU
                | w::TU
                | w::NAM
                | w::SAU
                | w::TRONG
                | w::VAO
                | w::GIUA
                | w::KY
                | w::DOAN
                | w::HOACH
                | w::TOAN_ESTIMATE
                | w::TIEU
                | w::QUA
                | w::VU
                | w::KHOA
                | w::TOI_TO
        );
        // `dự toán ngân sách 2022`.
        let introduced = introduced || before == w::SACH && self.back(at, 2) == w::NGAN;
        let bracketed = at.checked_sub(1).is_some_and(|i| self.kind(i) == Some(Kind::Open));
        introduced || bracketed
    }

    /// `so với mức tăng của 6 tháng đầu năm 2018`: the comparison stands a few words before.
    fn compares(&self, at: usize) -> bool {
        (1..=6).any(|by| self.back(at, by) == w::VOI && self.back(at, by + 1) == w::SO)
    }

    /// What the words before a mention make of it.
    pub(super) fn role(&self, at: usize) -> Role {
        let mut i = at;
        let mut deadline = false;
        for _ in 0..4 {
            let Some(before) = i.checked_sub(1) else { break };
            match self.id(before) {
                w::DEN | w::TOI_TO | w::TRUOC | w::HET => deadline = true,
                w::CUOI | w::DAU | w::VAO | w::NAM | w::THANG | w::GIUA | w::NGAY => {}
                w::KY if self.back(before, 1) == w::CUNG => return Role::Compared,
                w::VOI | w::SO | w::HON => return Role::Compared,
                w::CUA if self.compares(before) => return Role::Compared,
                w::LAN => return Role::Compared,
                // `vượt mục tiêu cuối nhiệm kỳ`: the plan's time.
                w::TIEU if (2..=3).any(|by| self.back(before, by) == w::VUOT) => {
                    return Role::Compared;
                }
                _ => break,
            }
            i = before;
        }
        if self.id(at) == w::CUNG {
            return Role::Compared;
        }
        if deadline { Role::Deadline } else { Role::Frame }
    }
}
