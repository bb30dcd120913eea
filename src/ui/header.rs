//! The line at the top of every view.

use leptos::prelude::*;
use muctieu_present::{Route, Word};

use crate::state::{State, Theme};
use crate::ui::icon;

/// The app's name, which leads to the list; help, theme and language.
#[component]
pub fn Header() -> impl IntoView {
    let state = State::of_app();
    let settings = state.settings;
    let drawn = move || match settings.theme.get() {
        Theme::System => icon::half().into_any(),
        Theme::Light => icon::sun().into_any(),
        Theme::Dark => icon::moon().into_any(),
    };
    view! {
        <header class="header">
            <a class="brand" href=Route::List.to_string()>
                <span class="target-sign" aria-hidden="true"></span>
                {state.word(Word::AppName)}
            </a>
            <div class="settings" role="group" aria-label=state.word(Word::Settings)>
                <a
                    class="tool"
                    href=Route::Help.to_string()
                    title=state.word(Word::Help)
                    aria-label=state.word(Word::Help)
                    aria-keyshortcuts="?"
                >
                    {icon::question()}
                </a>
                <button
                    class="tool"
                    data-theme-now=move || settings.theme.get().key()
                    title=move || settings.theme.get().word().text(state.language())
                    aria-label=move || settings.theme.get().word().text(state.language())
                    on:click=move |_| settings.theme.update(|theme| *theme = theme.next())
                >
                    {drawn}
                </button>
                <button
                    class="tool language"
                    lang=move || state.language().other().key()
                    aria-label=state.word(Word::SwitchLanguage)
                    on:click=move |_| settings.language.update(|language| *language = language.other())
                >
                    {move || state.language().other().own_name()}
                </button>
            </div>
        </header>
    }
}
