//! Small pictures of the interface, drawn in the colour of the text; each has its words beside it.

use super::Html;

/// To where one came from.
pub(super) const BACK: &str = "M15 5l-7 7 7 7";
/// Up.
pub(super) const UP: &str = "M5 15l7-7 7 7";
/// Down.
pub(super) const DOWN: &str = "M5 9l7 7 7-7";
/// Away with it.
pub(super) const CLOSE: &str = "M6 6l12 12M18 6L6 18";
/// The sun: light.
pub(super) const SUN: &str = "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2\
    M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5";
/// The moon: dark.
pub(super) const MOON: &str = "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z";
/// Half and half: as the system has it.
pub(super) const HALF: &str =
    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 3v18M12 7.5h7.6M12 12h9M12 16.5h7.6";
/// A magnifying glass.
pub(super) const FIND: &str = "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20";
/// A question.
pub(super) const QUESTION: &str = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.7.35-1.1.9-1.1 1.9M12 16.6v.4";

impl Html {
    pub(super) fn icon(&mut self, path: &str) {
        self.put(
            r#"<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="%"></path></svg>"#,
        );
        self.text(path);
    }
}
