//! Adapters, one for each thing that the browser offers. Nothing else names `web_sys`.

pub mod actions;
pub mod address;
pub mod clock;
pub mod fetch;
pub mod fields;
pub mod files;
pub mod idle;
pub mod keys;
pub mod library;
pub mod module;
pub mod page;
pub mod service_worker;
pub mod settings;
