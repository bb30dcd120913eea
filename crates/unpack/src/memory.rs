//! Memory that is never given back: the instance lives as long as one unpacking.

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, memory_size, unreachable};
use core::cell::Cell;
use core::panic::PanicInfo;
use core::ptr;

const PAGE: usize = 1 << 16;

struct Growing {
    next: Cell<usize>,
    end: Cell<usize>,
}

// SAFETY: a module without threads.
unsafe impl Sync for Growing {}

// SAFETY: each piece lies behind the one before, in pages that memory grew by.
unsafe impl GlobalAlloc for Growing {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let mut start = self.next.get().next_multiple_of(layout.align());
        if self.end.get() < start + layout.size() {
            if self.end.get() != memory_size(0) * PAGE {
                start = memory_size(0) * PAGE;
            }
            let pages = (start + layout.size()).div_ceil(PAGE) - memory_size(0);
            if memory_grow(0, pages) == usize::MAX {
                return ptr::null_mut();
            }
            self.end.set(memory_size(0) * PAGE);
        }
        self.next.set(start + layout.size());
        start as *mut u8
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the same; and memory that grew is zero.
        unsafe { self.alloc(layout) }
    }
}

#[global_allocator]
static MEMORY: Growing = Growing { next: Cell::new(0), end: Cell::new(0) };

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    unreachable()
}
