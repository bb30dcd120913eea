//! What a reader does, step by step, in the release build under a path.

mod addresses;
mod article;
mod compare;
mod later;
mod ledger;
mod list;
mod offline;
mod paper;
mod screen;
mod search;
mod settings;
mod start;
mod taking;
mod ticking;
