//! Compiles src/shim.c with the target's C compiler and links it with OpenSSL.

mod pkg_config;

use pkg_config::{required, variable};
use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=src/shim.c");
    let openssl = pkg_config::ask("openssl", "libssl-dev");
    let out = required("OUT_DIR");
    let object = Path::new(&out).join("shim.o");
    let archive = Path::new(&out).join("libshim.a");

    let mut compiler = tool("CC", "cc");
    if let Some(flags) = variable("CFLAGS") {
        compiler.args(flags.split_whitespace());
    }
    compiler.args(
        openssl
            .include
            .iter()
            .flat_map(|folder| ["-isystem", folder.as_str()]),
    );
    run(compiler
        .args(["-O2", "-fPIC", "-Wall", "-Wextra", "-c", "src/shim.c", "-o"])
        .arg(&object));
    run(tool("AR", "ar").arg("crs").arg(&archive).arg(&object));

    // The archive comes before the libraries that it needs.
    println!("cargo:rustc-link-search=native={out}");
    println!("cargo:rustc-link-lib=static=shim");
    for line in openssl.link_lines() {
        println!("cargo:{line}");
    }
}

/// A tool of the C compiler for this target, chosen by the names that the cc crate reads, too.
fn tool(name: &str, native: &str) -> Command {
    let target = required("TARGET");
    let words = variable(name).unwrap_or_else(|| {
        if required("HOST") != target {
            panic!(
                "which tool builds C for {target}? set {name}_{}",
                target.replace('-', "_")
            );
        }
        native.to_owned()
    });
    let mut words = words.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or(native));
    command.args(words);
    command
}

fn run(command: &mut Command) {
    match command.status() {
        Ok(status) if status.success() => {}
        Ok(status) => panic!("{command:?} ended with {status}"),
        Err(error) => panic!("cannot run {command:?}: {error}"),
    }
}
