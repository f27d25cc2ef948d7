//! One of two programs of a workspace.

fn main() {
    println!("{}", crate_workspace_shared::greet("client"));
}
