//! What happens beside the drawing of what comes later.

use leptos::task::spawn_local;
use muctieu_present::Action;
use muctieu_present::export::ChartForm;
use muctieu_present::html::{QUERY, ROWS};

use super::{compare, ledger, search, taking, whenever};
use crate::browser::{clock, files, page, service_worker};
use crate::later::STYLE;
use crate::state::State;

/// Begins all of it.
pub fn begin(state: State) {
    page::add_style(STYLE);
    keep_book(state);
    search::index_articles_when_idle(state);
    ledger::follow_what_is_asked(state);
    ledger::tell_what_is_found(state);
    ledger::show_what_is_ticked(state);
    ledger::show_the_open_row(state);
    taking::check_what_is_dropped(state);
    search::follow_what_is_searched(state);
    search::show_the_place_that_is_found(state);
    compare::tell_what_is_compared(state);
    files::on_print(move |printing| state.table.printing.set(printing));
    keep_for_offline(state);
}

/// Makes the ledger, once every article is read.
fn keep_book(state: State) {
    whenever(move || {
        let all = state.shelf.articles().len();
        if all > 0 && state.shelf.read.get() == all {
            state.shelf.keep_book(clock::today());
        }
    });
}

/// Keeps the app for offline, and notices when a new version waits.
fn keep_for_offline(state: State) {
    // A watched build changes at every save: nothing of it is to be kept.
    if cfg!(not(debug_assertions)) {
        spawn_local(service_worker::register(move || state.new_version.set(true)));
    }
}

/// Does what a button asks for that is drawn by what comes later.
pub fn act(state: State, action: Action) {
    match action {
        Action::ToggleFilters => {
            state.table.unfolded.set(!state.table.unfolded.get_untracked());
        }
        Action::MoreRows => state.table.shown.set(state.table.shown.get_untracked() + ROWS),
        Action::CopyWithSource => taking::copy(state),
        Action::CopyTargets => taking::copy_targets(state),
        Action::Untick => ledger::untick(state),
        Action::Print => {
            // Before the browser says so: it does not wait for what is drawn anew then, and some do not say when
            // it is over.
            state.table.printing.set(true);
            page::after_drawing(move || {
                files::print();
                state.table.printing.set(false);
            });
        }
        Action::FindHere => {
            search::search_here(state);
        }
        Action::MoreResults => search::show_more(state),
        Action::NextHit => search::step(state, true),
        Action::PreviousHit => search::step(state, false),
        Action::CloseFind => search::close(state),
        Action::SaveChart => compare::save(state, ChartForm::Svg),
        Action::SaveChartTable => compare::save(state, ChartForm::Csv),
        Action::Export(scope, format) => taking::export(state, scope, format),
        // Done without what comes later.
        _ => {}
    }
}

/// What a key does that is pressed where no field has it. Whether anything.
pub fn key(state: State, key: &str) -> bool {
    match key {
        "Escape" => ledger::close_row(state),
        "/" => page::focus(&format!("#{QUERY}")) || search::search_here(state),
        "ArrowDown" => search::step_through_results(state, true),
        "ArrowUp" => search::step_through_results(state, false),
        _ => false,
    }
}

/// The same for a key that is pressed in a field.
pub fn key_in_field(state: State, field: &str, key: &str, shift: bool) -> bool {
    search::key_in_field(state, field, key, shift)
}
