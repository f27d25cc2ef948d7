//! What the programs share.

use std::ffi::CStr;

/// A greeting with the version of the system's zlib.
pub fn greet(name: &str) -> String {
    // SAFETY: zlib gives a string that is never freed.
    let version = unsafe { CStr::from_ptr(libz_sys::zlibVersion()) };
    format!("{name} with zlib {}", version.to_string_lossy())
}
