//! Says where the macro ran and where the program runs.

use crate_proc_macro_macro::Describe;

#[derive(Describe)]
struct Thing;

fn main() {
    println!("{}, runs on {}", Thing::describe(), std::env::consts::ARCH);
}
