//! Values that the screen follows.

use std::sync::{Mutex, MutexGuard, PoisonError};

use leptos::prelude::{ArcTrigger, Notify, Track};

/// A value that is watched: what reads it is done anew when it is set. The signal itself holds nothing, so that
/// there is one piece of its code for every type.
pub struct Watched<T> {
    value: Mutex<T>,
    changed: ArcTrigger,
}

impl<T: Clone> Watched<T> {
    /// The value at the start.
    pub fn new(value: T) -> Self {
        Watched { value: Mutex::new(value), changed: ArcTrigger::new() }
    }

    fn value(&self) -> MutexGuard<'_, T> {
        self.value.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has what calls this be done anew when the value is set.
    pub fn track(&self) {
        self.changed.track();
    }

    /// The value; tracked.
    pub fn get(&self) -> T {
        self.track();
        self.get_untracked()
    }

    /// The value as it is now, for what need not be done anew.
    pub fn get_untracked(&self) -> T {
        self.value().clone()
    }

    /// Sets the value.
    pub fn set(&self, value: T) {
        *self.value() = value;
        self.changed.notify();
    }
}
