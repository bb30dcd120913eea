//! Small pictures of the interface, drawn in the colour of the text; each has its words beside it.

use leptos::prelude::*;

fn icon(path: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=path />
        </svg>
    }
}

/// To where one came from.
pub fn back() -> impl IntoView {
    icon("M15 5l-7 7 7 7")
}

/// Up.
pub fn up() -> impl IntoView {
    icon("M5 15l7-7 7 7")
}

/// Down.
pub fn down() -> impl IntoView {
    icon("M5 9l7 7 7-7")
}

/// Away with it.
pub fn close() -> impl IntoView {
    icon("M6 6l12 12M18 6L6 18")
}

/// The sun: light.
pub fn sun() -> impl IntoView {
    icon(
        "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5",
    )
}

/// The moon: dark.
pub fn moon() -> impl IntoView {
    icon("M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z")
}

/// Half and half: as the system has it.
pub fn half() -> impl IntoView {
    icon("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 3v18M12 7h7.4M12 12h9M12 17h7.4")
}

/// A question.
pub fn question() -> impl IntoView {
    icon("M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2.2M12 17.5v.5")
}
