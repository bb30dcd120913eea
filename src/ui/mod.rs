//! What views are made of.

mod region;

pub use region::{Place, group, region};
