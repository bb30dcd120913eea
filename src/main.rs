//! The app: draws in the browser what the pure crates decide.

mod app;
mod effects;
mod state;

mod browser;
mod ui;
mod view;

fn main() {
    browser::page::clear_boot();
    leptos::mount::mount_to_body(app::App);
}
