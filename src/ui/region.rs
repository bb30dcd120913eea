//! Regions: parts of the page that are drawn anew each on its own.

use leptos::prelude::*;

/// What a region or group is for style and for screen readers.
#[derive(Clone, Copy, Default)]
pub struct Place {
    /// Its class; a place without one takes no part in the layout, what is in it does.
    pub class: Option<&'static str>,
    /// Its role.
    pub role: Option<&'static str>,
    /// The view that it is.
    pub view: Option<&'static str>,
}

impl Place {
    /// A place of that class.
    pub fn class(class: &'static str) -> Place {
        Place { class: Some(class), ..Place::default() }
    }

    /// The same with a role.
    pub fn role(self, role: &'static str) -> Place {
        Place { role: Some(role), ..self }
    }

    /// The same as a view.
    pub fn view(self, view: &'static str) -> Place {
        Place { view: Some(view), ..self }
    }
}

/// A part of the page that shows that HTML. It is written anew when any signal that it reads changes, and
/// drawn anew only if it then says something else.
pub fn region(place: Place, inside: impl Fn() -> String + Send + Sync + 'static) -> AnyView {
    draw_region(place, Box::new(inside))
}

/// Not generic, so that there is one piece of code for every region.
fn draw_region(place: Place, inside: Box<dyn Fn() -> String + Send + Sync>) -> AnyView {
    let inside = Memo::new(move |_| inside());
    view! {
        <div class=place.class.unwrap_or("region") role=place.role data-view=place.view inner_html=inside></div>
    }
    .into_any()
}

/// Regions that stand together.
pub fn group(place: Place, inside: Vec<AnyView>) -> AnyView {
    view! {
        <div class=place.class.unwrap_or("region") role=place.role data-view=place.view>{inside}</div>
    }
    .into_any()
}
