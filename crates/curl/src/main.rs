//! Prints the version of the system's libcurl and reads a file with it.

use curl::easy::Easy;

fn main() -> Result<(), curl::Error> {
    let version = curl::Version::get();
    println!("libcurl {} with {}", version.version(), version.ssl_version().unwrap_or("no TLS"));
    let mut easy = Easy::new();
    easy.url("file:///dev/null")?;
    easy.perform()?;
    println!("read: {:?}", easy.download_size()?);
    Ok(())
}
