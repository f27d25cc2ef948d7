//! Compresses with the system's zlib and prints its version.

use std::ffi::CStr;

fn main() {
    let text = [b'a'; 4096];
    let mut packed = [0_u8; 256];
    let mut size = packed.len() as libz_sys::uLong;
    // SAFETY: both buffers are as long as zlib is told.
    let (code, version) = unsafe {
        let code = libz_sys::compress(packed.as_mut_ptr(), &mut size, text.as_ptr(), text.len() as libz_sys::uLong);
        (code, CStr::from_ptr(libz_sys::zlibVersion()))
    };
    println!("zlib {}", version.to_string_lossy());
    println!("{} bytes become {size}, code {code}", text.len());
}
