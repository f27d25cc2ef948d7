//! Says which flags reached the compiler.

use std::ffi::CStr;

fn main() {
    // SAFETY: zlib gives a string that is never freed.
    let version = unsafe { CStr::from_ptr(libz_sys::zlibVersion()) };
    println!("zlib {}", version.to_string_lossy());
    println!("from the configuration: {}", cfg!(from_target_rustflags));
    println!("from the environment: {}", cfg!(from_environment));
}
