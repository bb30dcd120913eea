//! Placeholder.

#[cfg(feature = "json")]
pub mod json;
