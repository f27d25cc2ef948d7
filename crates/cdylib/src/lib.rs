//! A shared library for programs in C, which needs one itself.

use std::ffi::{c_uchar, c_uint, c_ulong};

/// The CRC-32 of `length` bytes at `bytes`, or 0 of none.
///
/// # Safety
/// `bytes` is null or points to `length` readable bytes.
#[no_mangle]
pub unsafe extern "C" fn crossroot_crc32(bytes: *const c_uchar, length: c_uint) -> c_ulong {
    libz_sys::crc32(0, bytes, length)
}
