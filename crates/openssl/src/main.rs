//! Hashes with the system's OpenSSL and prints its version.

use openssl::hash::{hash, MessageDigest};

fn main() -> Result<(), openssl::error::ErrorStack> {
    let digest = hash(MessageDigest::sha256(), b"crossroot")?;
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("{}", openssl::version::version());
    println!("sha256 {hex}");
    Ok(())
}
