//! What `pwa/unpack.js` calls to unpack a module: `room` for the packed bytes, `begin`, `advance` until
//! there is no more, then `module` and `length`. Each call is for one module: nothing is ever given back,
//! whoever unpacked takes the bytes and drops the whole instance.

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

/// Room for so many packed bytes.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    Box::leak(vec![0; length].into_boxed_slice()).as_mut_ptr()
}

/// Begins with the packed bytes that lie there; nothing for what no packer wrote.
///
/// # Safety
/// The bytes are those that `room` was asked for, and nobody uses them any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn begin(packed: *mut u8, length: usize) -> *mut Unpacking {
    // SAFETY: `room` leaked a slice of that length.
    let packed = unsafe { Vec::from_raw_parts(packed, length, length) };
    Unpacking::new(packed).map_or(ptr::null_mut(), |unpacking| Box::leak(Box::new(unpacking)))
}

/// Unpacks so many bytes more; whether there is more to unpack.
///
/// # Safety
/// `begin` returned the unpacking.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn advance(unpacking: *mut Unpacking, bytes: usize) -> bool {
    // SAFETY: `begin` leaked it, and there is one thread.
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

/// How long the module is.
///
/// # Safety
/// `begin` returned the unpacking.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn length(unpacking: *const Unpacking) -> usize {
    // SAFETY: as above.
    unsafe { &*unpacking }.length()
}
