//! Parts that views use.

pub mod card;
pub mod header;
pub mod icon;
pub mod mark;
pub mod new_version;
pub mod page;
pub mod running;
pub mod targets;
pub mod toolbar;
