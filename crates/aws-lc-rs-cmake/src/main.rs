//! Hashes with AWS-LC, whose hashes are assembly for AArch64.

use aws_lc_rs::digest::{digest, SHA256};

fn main() {
    let hash = digest(&SHA256, b"crossroot");
    let hex: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    println!("sha256 {hex}");
}
