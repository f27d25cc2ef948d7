//! Hashes with ring, whose hashes are assembly for AArch64.

use ring::digest::{digest, SHA256};

fn main() {
    let hash = digest(&SHA256, b"crossroot");
    let hex: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    println!("sha256 {hex}");
}
