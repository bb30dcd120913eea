//! The project's commands. Each is a module; `main.rs` reads the command line and calls one of them.

pub mod eval;
pub mod process;
pub mod setup;
pub mod workspace;
