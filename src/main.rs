//! The app: puts on the page what the pure crates decide, and does what the reader asks for.

mod app;
mod effects;
mod later;
mod state;
mod watched;

mod browser;
mod ui;
mod view;

fn main() {
    browser::page::clear_boot();
    leptos::mount::mount_to_body(app::App);
}
