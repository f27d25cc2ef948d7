//! Prints OpenSSL's versions and checks that it calculates as it should.

use std::ffi::{c_char, c_int, c_uchar, CStr};

// Both the shim and OpenSSL are named by build.rs.
extern "C" {
    fn shim_header_version() -> *const c_char;
    fn shim_library_version() -> *const c_char;
    fn shim_sha256(text: *const c_uchar, length: usize, digest: *mut c_uchar) -> c_int;
    fn shim_tls_works() -> c_int;
}

/// The SHA-256 of `abc`, as FIPS 180 gives it.
const EXPECTED: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

fn sha256(text: &[u8]) -> Option<String> {
    let mut digest = [0; 32];
    // SAFETY: the text lives through the call and is as long as said; the digest has its 32 bytes.
    let done = unsafe { shim_sha256(text.as_ptr(), text.len(), digest.as_mut_ptr()) } == 1;
    done.then(|| digest.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn main() {
    // SAFETY: both give constant texts that end with a NUL.
    let (header, library) = unsafe {
        (
            CStr::from_ptr(shim_header_version()),
            CStr::from_ptr(shim_library_version()),
        )
    };
    println!(
        "{} (header {})",
        library.to_string_lossy(),
        header.to_string_lossy()
    );

    let digest = sha256(b"abc").expect("libcrypto gives no SHA-256");
    assert_eq!(digest, EXPECTED, "libcrypto calculates wrongly");
    println!("SHA-256 of abc: {digest}");

    // SAFETY: it takes nothing and gives a number.
    assert_eq!(
        unsafe { shim_tls_works() },
        1,
        "libssl cannot prepare for TLS"
    );
    println!("TLS: ready");
}
