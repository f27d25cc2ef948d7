//! Compresses and restores a text with zlib.

use std::ffi::{c_char, c_int, c_uchar, c_ulong, CStr};

// The library itself is named by build.rs.
extern "C" {
    fn zlibVersion() -> *const c_char;
    fn compressBound(length: c_ulong) -> c_ulong;
    fn compress(
        to: *mut c_uchar,
        to_length: *mut c_ulong,
        from: *const c_uchar,
        length: c_ulong,
    ) -> c_int;
    fn uncompress(
        to: *mut c_uchar,
        to_length: *mut c_ulong,
        from: *const c_uchar,
        length: c_ulong,
    ) -> c_int;
}

const Z_OK: c_int = 0;

fn packed(text: &[u8]) -> Result<Vec<u8>, c_int> {
    // SAFETY: compressBound only calculates.
    let mut length = unsafe { compressBound(text.len() as c_ulong) };
    let mut bytes = vec![0; length as usize];
    // SAFETY: both buffers live through the call and are as long as zlib is told.
    let code = unsafe {
        compress(
            bytes.as_mut_ptr(),
            &mut length,
            text.as_ptr(),
            text.len() as c_ulong,
        )
    };
    bytes.truncate(length as usize);
    if code == Z_OK {
        Ok(bytes)
    } else {
        Err(code)
    }
}

fn restored(bytes: &[u8], length: usize) -> Result<Vec<u8>, c_int> {
    let mut text = vec![0; length];
    let mut written = length as c_ulong;
    // SAFETY: both buffers live through the call and are as long as zlib is told.
    let code = unsafe {
        uncompress(
            text.as_mut_ptr(),
            &mut written,
            bytes.as_ptr(),
            bytes.len() as c_ulong,
        )
    };
    text.truncate(written as usize);
    if code == Z_OK {
        Ok(text)
    } else {
        Err(code)
    }
}

fn main() {
    // SAFETY: zlib gives a constant text that ends with a NUL.
    let version = unsafe { CStr::from_ptr(zlibVersion()) };
    println!(
        "zlib {} (header {})",
        version.to_string_lossy(),
        env!("ZLIB_HEADER_VERSION")
    );

    let text = "All roads lead across. ".repeat(40);
    let bytes =
        packed(text.as_bytes()).unwrap_or_else(|code| panic!("zlib cannot compress: {code}"));
    let again =
        restored(&bytes, text.len()).unwrap_or_else(|code| panic!("zlib cannot restore: {code}"));
    assert_eq!(again, text.as_bytes(), "the restored text differs");
    println!(
        "{} bytes became {} and came back whole",
        text.len(),
        bytes.len()
    );
}
