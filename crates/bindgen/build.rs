//! Reads the target's sqlite3.h with libclang.

use std::env;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let bindings = bindgen::Builder::default()
        .header("sqlite.h")
        .generate_cstr(true)
        .allowlist_function("sqlite3_libversion")
        .allowlist_var("SQLITE_VERSION|CHAR_IS_UNSIGNED|ALL_BITS")
        .clang_macro_fallback()
        .clang_macro_fallback_build_dir(env::var("OUT_DIR")?)
        .parse_callbacks(Box::new(bindgen::CargoCallbacks::new()))
        .generate()?;
    bindings.write_to_file(PathBuf::from(env::var("OUT_DIR")?).join("sqlite.rs"))?;
    println!("cargo:rustc-link-lib=sqlite3");
    Ok(())
}
