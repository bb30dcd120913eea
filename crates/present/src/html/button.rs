//! Buttons.

use super::Html;
use crate::action::Action;
use crate::route::Route;

impl Html {
    /// Opens a button; what is written until it is closed is its inside.
    pub(super) fn button(&mut self, class: &str, action: Action, attributes: &[(&str, &str)]) {
        let mut all = vec![("type", "button"), ("class", class), ("data-act", action.key())];
        all.extend_from_slice(attributes);
        self.open("button", &all);
    }

    /// Opens a button that leads to another state of its view. The id keeps the focus on it when it is drawn anew.
    pub(super) fn way(&mut self, class: &str, id: &str, to: &Route, attributes: &[(&str, &str)]) {
        let to = to.to_string();
        let mut all = vec![("type", "button"), ("class", class), ("id", id), ("data-go", &*to)];
        all.extend_from_slice(attributes);
        self.open("button", &all);
    }

    /// A button that shows words.
    pub(super) fn word_button(&mut self, class: &str, action: Action, words: &str) {
        self.button(class, action, &[]);
        self.text(words);
        self.close();
    }
}
