//! Asks pkg-config for GTK; the crate tells cargo what to link.

fn main() {
    pkg_config::Config::new()
        .atleast_version("3.24")
        .probe("gtk+-3.0")
        .unwrap_or_else(|error| panic!("{error}\ninstall libgtk-3-dev"));
}
