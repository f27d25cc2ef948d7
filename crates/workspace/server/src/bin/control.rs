//! A second program of the same package.

fn main() {
    println!("{}", crate_workspace_shared::greet("control"));
}
