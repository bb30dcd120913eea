//! What `pwa/start.js` calls to unpack a module: `begin`; for each part that comes `room`, `feed`, and
//! `advance` until there is no more of it; `end`, and `advance` once more; then `module` and `length`. An
//! instance is for one module: nothing is ever given back, whoever unpacked takes the bytes and drops it.

#![cfg_attr(target_arch = "wasm32", no_std)]
#![cfg(target_arch = "wasm32")]
#![expect(
    unsafe_code,
    reason = "a module without wasm-bindgen exports plain functions and addresses"
)]

extern crate alloc;

mod memory;

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;
use core::ptr;

use muctieu_pack::Unpacking;

/// Begins.
#[unsafe(no_mangle)]
pub extern "C" fn begin() -> *mut Unpacking {
    Box::leak(Box::new(Unpacking::new()))
}

/// Room for so many packed bytes.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    Box::leak(vec![0; length].into_boxed_slice()).as_mut_ptr()
}

/// Takes the packed bytes that lie there.
///
/// # Safety
/// `begin` returned the unpacking, and `room` the bytes, of which it was asked for that many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn feed(unpacking: *mut Unpacking, packed: *mut u8, length: usize) {
    // SAFETY: `room` leaked a slice of that length.
    let packed = unsafe { Vec::from_raw_parts(packed, length, length) };
    // SAFETY: `begin` leaked it, and there is one thread.
    unsafe { &mut *unpacking }.feed(&packed);
}

/// No more packed bytes will come.
///
/// # Safety
/// `begin` returned the unpacking.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn end(unpacking: *mut Unpacking) {
    // SAFETY: as above.
    unsafe { &mut *unpacking }.end();
}

/// Unpacks so many bytes more; whether there is more to unpack of what came.
///
/// # Safety
/// `begin` returned the unpacking.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn advance(unpacking: *mut Unpacking, bytes: usize) -> bool {
    // SAFETY: as above.
    unsafe { &mut *unpacking }.advance(bytes)
}

/// Where the module lies; nothing where it is not what was packed.
///
/// # Safety
/// `begin` returned the unpacking.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn module(unpacking: *const Unpacking) -> *const u8 {
    // SAFETY: as above.
    unsafe { &*unpacking }.module().map_or(ptr::null(), <[u8]>::as_ptr)
}

/// How long the module is, once it is there.
///
/// # Safety
/// `begin` returned the unpacking.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn length(unpacking: *const Unpacking) -> usize {
    // SAFETY: as above.
    unsafe { &*unpacking }.module().map_or(0, <[u8]>::len)
}
