//! Asks pkg-config for zlib and tells cargo what to link.

mod pkg_config;

use std::path::Path;

fn main() {
    let answer = pkg_config::ask("zlib", "zlib1g-dev");
    for line in answer.link_lines() {
        println!("cargo:{line}");
    }
    let version = header_version(&answer.include);
    println!("cargo:rustc-env=ZLIB_HEADER_VERSION={version}");
}

/// `ZLIB_VERSION` as zlib.h defines it.
fn header_version(folders: &[String]) -> String {
    let header = folders
        .iter()
        .map(|folder| Path::new(folder).join("zlib.h"))
        .find(|path| path.is_file())
        .unwrap_or_else(|| panic!("zlib.h is in none of {folders:?}"));
    println!("cargo:rerun-if-changed={}", header.display());
    let text = std::fs::read_to_string(&header)
        .unwrap_or_else(|error| panic!("cannot read {}: {error}", header.display()));
    text.lines()
        .find_map(|line| {
            line.strip_prefix("#define ZLIB_VERSION \"")?
                .split('"')
                .next()
        })
        .unwrap_or_else(|| panic!("{} defines no ZLIB_VERSION", header.display()))
        .to_owned()
}
