//! Work side by side, results in order.

use std::collections::VecDeque;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::sync::mpsc::{self, SyncSender};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// How many items are under way for each thread: enough that a slow one does not stop the others.
pub const AHEAD: usize = 4;

/// Does `work` on every item on so many threads and hands the results to `done` in the order of the
/// items, until it breaks off.
///
/// At most [`AHEAD`] items for each thread are taken, under way or waiting for their turn at any time.
pub fn in_order<I: Send, R: Send>(
    threads: NonZeroUsize,
    items: impl Iterator<Item = I>,
    work: impl Fn(I) -> R + Sync,
    mut done: impl FnMut(R) -> ControlFlow<()>,
) {
    let ahead = threads.get() * AHEAD;
    let (queue, taken) = mpsc::sync_channel::<(I, SyncSender<R>)>(ahead);
    let taken = Mutex::new(taken);
    thread::scope(|scope| {
        for _ in 0..threads.get() {
            scope.spawn(|| {
                loop {
                    let next = taken.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok((item, answer)) = next else { return };
                    // Nobody waits for the answer once `done` has broken off.
                    let _ = answer.send(work(item));
                }
            });
        }
        // Ends with this closure, and with it the threads.
        let queue = queue;
        let mut waiting = VecDeque::with_capacity(ahead);
        for item in items {
            if waiting.len() == ahead && finish(&mut waiting, &mut done).is_break() {
                return;
            }
            let (answer, result) = mpsc::sync_channel(1);
            waiting.push_back(result);
            if queue.send((item, answer)).is_err() {
                return;
            }
        }
        while !waiting.is_empty() {
            if finish(&mut waiting, &mut done).is_break() {
                return;
            }
        }
    });
}

/// Waits for the result whose turn it is.
fn finish<R>(
    waiting: &mut VecDeque<mpsc::Receiver<R>>,
    done: &mut impl FnMut(R) -> ControlFlow<()>,
) -> ControlFlow<()> {
    match waiting.pop_front().map(|result| result.recv()) {
        Some(Ok(result)) => done(result),
        // The thread that worked on it panicked; the scope passes that on.
        Some(Err(_)) | None => ControlFlow::Break(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    #[test]
    fn results_come_in_order_and_few_are_under_way() {
        let threads = NonZeroUsize::new(4).unwrap();
        let (taken, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let finished = AtomicUsize::new(0);
        let items = (0..500).inspect(|_| {
            let open = taken.fetch_add(1, Ordering::SeqCst) + 1 - finished.load(Ordering::SeqCst);
            most.fetch_max(open, Ordering::SeqCst);
        });
        let mut seen = Vec::new();
        let work = |item: u64| {
            // The first is slow: everything else has to wait for its turn.
            thread::sleep(Duration::from_millis(if item == 0 { 200 } else { item % 3 }));
            item
        };
        in_order(threads, items, work, |item| {
            finished.fetch_add(1, Ordering::SeqCst);
            seen.push(item);
            ControlFlow::Continue(())
        });
        assert_eq!(seen, (0..500).collect::<Vec<_>>());
        let most = most.into_inner();
        assert!((4..=4 * AHEAD + 1).contains(&most), "{most} were under way at once");
    }

    #[test]
    fn breaking_off_ends_an_endless_line() {
        let mut seen = 0;
        in_order(
            NonZeroUsize::new(2).unwrap(),
            0..,
            |item: u64| item,
            |_| {
                seen += 1;
                if seen == 10 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
        );
        assert_eq!(seen, 10);
    }
}
