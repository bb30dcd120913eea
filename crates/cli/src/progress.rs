//! A line on standard error that says how far things are, for somebody who watches.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::inputs::Inputs;

/// What takes less needs no progress bar.
const PATIENCE: Duration = Duration::from_millis(700);
const BETWEEN: Duration = Duration::from_millis(100);
const BAR: usize = 30;

/// How far things are, drawn once it takes long.
pub struct Progress<W: Write> {
    watched: Option<W>,
    start: Instant,
    drawn: Option<Instant>,
    done: usize,
    /// How many there are in all; 0 until that is known.
    total: Arc<AtomicUsize>,
}

impl Progress<io::Stderr> {
    /// Of reading these paths. Nothing is drawn unless a person watches standard error, and nothing where
    /// `output_is_seen`: the output itself shows then how far things are.
    pub fn of(paths: &[PathBuf], recursive: bool, output_is_seen: bool) -> Self {
        if output_is_seen || !io::stderr().is_terminal() {
            return Progress::new(None, Instant::now());
        }
        let progress = Progress::new(Some(io::stderr()), Instant::now());
        let (total, paths) = (Arc::clone(&progress.total), paths.to_vec());
        // Counts while the first files are read, and holds none of the names.
        let counting = thread::Builder::new().spawn(move || {
            total.store(Inputs::new(paths, recursive).count(), Ordering::Relaxed);
        });
        // Without a thread for it the total stays unknown; that is all it is for.
        drop(counting);
        progress
    }
}

impl<W: Write> Progress<W> {
    fn new(watched: Option<W>, start: Instant) -> Self {
        Progress { watched, start, drawn: None, done: 0, total: Arc::default() }
    }

    /// One more is done.
    pub fn advance(&mut self, now: Instant) {
        self.done += 1;
        let due = self.drawn.map_or(self.start + PATIENCE, |drawn| drawn + BETWEEN);
        if let Some(out) = self.watched.as_mut().filter(|_| now >= due) {
            let total = self.total.load(Ordering::Relaxed);
            let line = line(self.done, total, now.duration_since(self.start));
            // A progress bar that cannot be drawn is not worth a word.
            let _ = write!(out, "\r\x1b[K{line}").and_then(|()| out.flush());
            self.drawn = Some(now);
        }
    }

    /// Takes the line away, so that something else can be printed.
    pub fn clear(&mut self) {
        if let Some(out) = self.watched.as_mut().filter(|_| self.drawn.is_some()) {
            let _ = write!(out, "\r\x1b[K").and_then(|()| out.flush());
        }
    }
}

fn line(done: usize, total: usize, passed: Duration) -> String {
    if total < done.max(1) {
        return format!("{done} files");
    }
    let full = BAR * done / total;
    let bar = format!("{}{}", "#".repeat(full), "-".repeat(BAR - full));
    let left = passed.as_secs_f64() / done.max(1) as f64 * (total - done) as f64;
    let percent = 100 * done / total;
    format!("[{bar}] {percent:>3}%  {done} of {total} files, about {} left", said(left))
}

fn said(seconds: f64) -> String {
    let seconds = seconds.ceil() as u64;
    match seconds {
        0..60 => format!("{seconds} s"),
        60..3600 => format!("{} min {} s", seconds / 60, seconds % 60),
        _ => format!("{} h {} min", seconds / 3600, seconds % 3600 / 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_far_things_are() {
        let second = Duration::from_secs(1);
        assert_eq!(line(5, 0, second), "5 files");
        assert_eq!(
            line(250, 1000, second),
            "[#######-----------------------]  25%  250 of 1000 files, about 3 s left"
        );
        assert!(line(1000, 1000, second).contains(" 100%  1000 of 1000 files, about 0 s left"));
        assert!(line(1, 4000, second).ends_with("about 1 h 6 min left"));
    }

    #[test]
    fn it_is_drawn_only_once_it_takes_long_and_never_too_often() {
        let start = Instant::now();
        let mut progress = Progress::new(Some(Vec::new()), start);
        let mut drawn_at = |milliseconds| {
            progress.advance(start + Duration::from_millis(milliseconds));
            progress.watched.as_ref().map_or(0, Vec::len)
        };
        assert_eq!(drawn_at(10), 0);
        let first = drawn_at(800);
        assert!(first > 0);
        assert_eq!(drawn_at(850), first);
        assert!(drawn_at(950) > first);
        progress.clear();
        assert!(progress.watched.unwrap().ends_with(b"\r\x1b[K"));
    }

    #[test]
    fn nobody_watching_means_nothing_drawn() {
        let start = Instant::now();
        let mut progress: Progress<Vec<u8>> = Progress::new(None, start);
        progress.advance(start + Duration::from_secs(60));
        progress.clear();
        assert!(progress.drawn.is_none());
    }
}
