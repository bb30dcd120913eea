//! Buttons.

use super::Html;
use crate::action::Action;
use crate::route::Route;
use crate::words::Said;

impl Html {
    /// Begins a button; a template goes on with its attributes.
    pub(super) fn button(&mut self, class: &str, action: Action) {
        self.put(r#"<button type="button" class="%" data-act="%""#);
        self.text(class);
        self.text(action.key());
    }

    /// Begins a button that leads to another state of its view. The id keeps the focus on it when it is drawn anew.
    pub(super) fn way(&mut self, class: &str, id: &str, to: &Route) {
        self.put(r#"<button type="button" class="%" id="%" data-go="%""#);
        self.text(class);
        self.text(id);
        self.said(to.to_string());
    }

    /// A button that shows words.
    pub(super) fn word_button(&mut self, class: &str, action: Action, word: impl Said) {
        self.button(class, action);
        self.put(">%</button>");
        self.word(word);
    }
}
