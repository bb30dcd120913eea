//! The page: what has the focus, what is in sight, what it is called.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, FocusOptions, HtmlElement, HtmlTextAreaElement, ScrollBehavior, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};

/// Takes away what `index.html` shows until the app is there.
pub fn clear_boot() {
    if let Some(boot) = document().get_element_by_id("boot") {
        boot.remove();
    }
}

/// Names the page, in the browser's tab and history.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets an attribute of the root element; `None` takes it away.
pub fn set_root_attribute(name: &str, value: Option<&str>) {
    let Some(root) = document().document_element() else { return };
    // Refused only for a name that is none.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// Calls back once the changes made so far are on the screen.
pub fn after_drawing(work: impl FnOnce() + 'static) {
    leptos::prelude::request_animation_frame(work);
}

/// Whether an element of that id is on the page.
pub fn has(id: &str) -> bool {
    document().get_element_by_id(id).is_some()
}

/// Makes the elements of these ids the current ones, and no others.
pub fn make_current(ids: &[String]) {
    const CURRENT: &str = "aria-current";
    let Ok(marked) = document().query_selector_all("[aria-current=true]") else { return };
    for place in 0..marked.length() {
        if let Some(element) = marked.item(place).and_then(|node| node.dyn_into::<Element>().ok()) {
            // Fails for no element.
            let _ = element.remove_attribute(CURRENT);
        }
    }
    for id in ids {
        if let Some(element) = document().get_element_by_id(id) {
            // Refused only for a name that is none.
            let _ = element.set_attribute(CURRENT, "true");
        }
    }
}

/// Points out the element of that id among its likes, and no other. Whether there is one.
pub fn point_out(id: &str) -> bool {
    const POINTED_OUT: &str = "data-current";
    if let Ok(Some(before)) = document().query_selector("[data-current]") {
        // Fails for no element.
        let _ = before.remove_attribute(POINTED_OUT);
    }
    let element = document().get_element_by_id(id);
    // Refused only for a name that is none.
    element.is_some_and(|element| element.set_attribute(POINTED_OUT, "").is_ok())
}

/// How many elements the selector finds.
pub fn count(selector: &str) -> usize {
    document().query_selector_all(selector).map_or(0, |found| found.length() as usize)
}

/// Moves the focus from one of the elements that the selector finds to the next or the previous one. Whether
/// there is one.
pub fn step_focus(selector: &str, forward: bool) -> bool {
    let Ok(found) = document().query_selector_all(selector) else { return false };
    let focused = document().active_element();
    let at = |place: u32| found.item(place).and_then(|node| node.dyn_into::<HtmlElement>().ok());
    let is_focused = |place: &u32| {
        let element = at(*place);
        element.is_some() && element.as_deref() == focused.as_ref()
    };
    let Some(now) = (0..found.length()).find(is_focused) else { return false };
    let next = if forward { Some(now + 1) } else { now.checked_sub(1) };
    // Not without scrolling: what has the focus has to be in sight.
    next.and_then(at).is_some_and(|element| element.focus().is_ok())
}

/// Where the focus is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Focus {
    /// On a mark in the text.
    Text,
    /// In the card of the open mark.
    Card,
    /// On anything else.
    Elsewhere,
    /// On nothing.
    Nowhere,
}

/// Where the focus is now.
pub fn focus_now() -> Focus {
    let Some(focused) = document().active_element() else { return Focus::Nowhere };
    let within = |selector| focused.closest(selector).is_ok_and(|found| found.is_some());
    if within("#card") {
        Focus::Card
    } else if within("mark, .number") {
        Focus::Text
    } else if focused.tag_name() == "BODY" {
        Focus::Nowhere
    } else {
        Focus::Elsewhere
    }
}

/// What has the focus, as a selector that finds it when it is drawn anew; empty where it has no id.
pub fn focused() -> String {
    match document().active_element().map(|focused| focused.id()) {
        Some(id) if !id.is_empty() => format!("[id='{id}']"),
        _ => String::new(),
    }
}

/// Gives the focus to the first element that the selector finds, without scrolling. Whether there is one.
pub fn focus(selector: &str) -> bool {
    find(selector).is_some_and(focus_on)
}

/// Selects all that stands in the first field of several lines that the selector finds.
pub fn select(selector: &str) {
    if let Some(field) =
        find(selector).and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok())
    {
        field.select();
    }
}

fn focus_on(element: HtmlElement) -> bool {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options).is_ok()
}

/// Brings the first element that the selector finds into the middle of its scroller, gently where the
/// reader likes motion.
pub fn bring_into_sight(selector: &str) {
    scroll_to(selector, ScrollLogicalPosition::Center);
}

/// The same by the shortest way; what is in sight stays where it is.
pub fn keep_in_sight(selector: &str) {
    scroll_to(selector, ScrollLogicalPosition::Nearest);
}

fn scroll_to(selector: &str, block: ScrollLogicalPosition) {
    let Some(element) = find(selector) else { return };
    let still = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    if still.is_none_or(|still| !still.matches()) {
        options.set_behavior(ScrollBehavior::Smooth);
    }
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Adds a sheet to how the page looks.
pub fn add_style(sheet: &str) {
    if let Some(root) = document().document_element() {
        // Refused for no element that is in the page.
        let _ = root.insert_adjacent_html("beforeend", &format!("<style>{sheet}</style>"));
    }
}

/// To the top of the page, at once.
pub fn scroll_to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// How far below the top of the window an element begins, in CSS pixels.
pub fn top_of(id: &str) -> Option<f64> {
    Some(document().get_element_by_id(id)?.get_bounding_client_rect().top())
}

/// Whether there is room for two columns; `layout.css` draws the line at the same width.
pub fn is_wide() -> bool {
    let wide = window().match_media("(min-width: 64rem)").ok().flatten();
    wide.is_some_and(|wide| wide.matches())
}

/// Loads the page anew.
pub fn reload() {
    // Refused only by a page that is being closed.
    let _ = window().location().reload();
}

fn find(selector: &str) -> Option<HtmlElement> {
    let element: Element = document().query_selector(selector).ok()??;
    element.dyn_into().ok()
}
