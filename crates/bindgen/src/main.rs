//! Compares what bindgen read in the target's header with what the target's library says.

#[allow(non_camel_case_types, non_upper_case_globals)]
mod sqlite {
    include!(concat!(env!("OUT_DIR"), "/sqlite.rs"));
}

use std::ffi::CStr;

fn main() {
    // SAFETY: SQLite gives a string that is never freed.
    let library = unsafe { CStr::from_ptr(sqlite::sqlite3_libversion()) };
    println!("header {}", sqlite::SQLITE_VERSION.to_string_lossy());
    println!("library {}", library.to_string_lossy());
    println!("char is unsigned: {}", sqlite::CHAR_IS_UNSIGNED == 1);
    println!("all bits {}", sqlite::ALL_BITS);
}
