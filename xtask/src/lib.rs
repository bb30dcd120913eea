//! The project's commands. Each is a module; `main.rs` reads the command line and calls one of them.

pub mod bench;
pub mod build;
pub mod compact;
pub mod eval;
pub mod finish;
pub mod later;
pub mod serve;
pub mod size;
pub mod start;
pub mod test;

pub mod process;
mod script;
pub mod server;
pub mod setup;
mod wasm;
pub mod workspace;
