//! What pkg-config(1) says about a library for the target that cargo builds for.

use std::env;
use std::process::Command;

/// The flags of a library, sorted by their kind.
pub struct Answer {
    pub include: Vec<String>,
    search: Vec<String>,
    libraries: Vec<String>,
    linker: Vec<String>,
}

impl Answer {
    /// The instructions for cargo, without their `cargo:`.
    pub fn link_lines(&self) -> Vec<String> {
        let search = self
            .search
            .iter()
            .map(|folder| format!("rustc-link-search=native={folder}"));
        let libraries = self
            .libraries
            .iter()
            .map(|name| format!("rustc-link-lib={name}"));
        let linker = self
            .linker
            .iter()
            .map(|word| format!("rustc-link-arg={word}"));
        search.chain(libraries).chain(linker).collect()
    }
}

/// Asks for the flags of the library. `package` is Debian's package to name when there is no answer.
pub fn ask(library: &str, package: &str) -> Answer {
    let program = variable("PKG_CONFIG");
    let settings = [
        "PKG_CONFIG_PATH",
        "PKG_CONFIG_LIBDIR",
        "PKG_CONFIG_SYSROOT_DIR",
    ]
    .map(|name| (name, variable(name)));
    let (host, target) = (required("HOST"), required("TARGET"));
    if host != target && program.is_none() && settings.iter().all(|(_, value)| value.is_none()) {
        panic!("pkg-config is set up for {host} only: set PKG_CONFIG_SYSROOT_DIR and PKG_CONFIG_LIBDIR for {target}");
    }

    let program = program.unwrap_or_else(|| "pkg-config".to_owned());
    let mut command = Command::new(&program);
    for (name, value) in settings {
        if let Some(value) = value {
            command.env(name, value);
        }
    }
    // The header's folder is wanted even if the compiler searches it anyway.
    command.env("PKG_CONFIG_ALLOW_SYSTEM_CFLAGS", "1");
    let output = command
        .args(["--cflags", "--libs", library])
        .output()
        .unwrap_or_else(|error| panic!("cannot run {program}: {error}; install pkg-config"));
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        panic!(
            "{program} knows no {library} for {target}; install {package} (it said: {})",
            words.trim()
        );
    }
    sorted(words(&String::from_utf8_lossy(&output.stdout)))
}

/// The value of a variable for this target: the most particular name wins.
pub fn variable(name: &str) -> Option<String> {
    let target = required("TARGET");
    let side = if required("HOST") == target {
        "HOST"
    } else {
        "TARGET"
    };
    let names = [
        format!("{name}_{target}"),
        format!("{name}_{}", target.replace('-', "_")),
        format!("{side}_{name}"),
        name.to_owned(),
    ];
    for name in &names {
        println!("cargo:rerun-if-env-changed={name}");
    }
    names.iter().find_map(|name| env::var(name).ok())
}

/// A variable that cargo sets for every build script.
pub fn required(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run this through cargo"))
}

fn sorted(words: Vec<String>) -> Answer {
    let mut answer = Answer {
        include: vec![],
        search: vec![],
        libraries: vec![],
        linker: vec![],
    };
    for word in words {
        if let Some(folder) = word.strip_prefix("-I") {
            answer.include.push(folder.to_owned());
        } else if let Some(folder) = word.strip_prefix("-L") {
            answer.search.push(folder.to_owned());
        } else if let Some(name) = word.strip_prefix("-l") {
            answer.libraries.push(name.to_owned());
        } else if word.starts_with("-Wl,") {
            answer.linker.push(word);
        }
    }
    answer
}

/// Splits at blanks, except at those behind a backslash.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        let word = words.last_mut().expect("there is always a last word");
        match letter {
            '\\' => word.extend(letters.next()),
            letter if letter.is_whitespace() => words.push(String::new()),
            letter => word.push(letter),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}
