//! Compares what bindgen read in the target's header with what the target's library says.

#[allow(non_camel_case_types, non_upper_case_globals)]
mod sqlite {
    include!(concat!(env!("OUT_DIR"), "/sqlite.rs"));
}

use std::ffi::{c_char, CStr};

fn main() {
    // SAFETY: SQLite gives a string that is never freed.
    let library = unsafe { CStr::from_ptr(sqlite::sqlite3_libversion()) };
    println!("header {}", sqlite::SQLITE_VERSION.to_string_lossy());
    println!("library {}", library.to_string_lossy());
    let is_unsigned = sqlite::CHAR_IS_UNSIGNED == 1;
    println!("char is as in Rust: {}", is_unsigned == (c_char::MIN == 0));
    println!("all bits {}", sqlite::ALL_BITS);
}
