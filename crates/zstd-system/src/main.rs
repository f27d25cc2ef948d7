//! Compresses, decompresses and prints zstd's version.

fn main() -> std::io::Result<()> {
    let text = [b'a'; 4096];
    let packed = zstd::encode_all(&text[..], 3)?;
    let again = zstd::decode_all(&packed[..])?;
    println!("zstd {}", zstd::zstd_safe::version_string());
    println!("{} bytes become {}, the same again: {}", text.len(), packed.len(), again == text);
    Ok(())
}
