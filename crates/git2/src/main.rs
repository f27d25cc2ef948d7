//! Makes a repository in memory of libgit2's and prints the library's version.

use git2::{ObjectType, Oid, Version};

fn main() -> Result<(), git2::Error> {
    let version = Version::get();
    println!("libgit2 {:?} vendored {}", version.libgit2_version(), version.vendored());
    println!("https {} ssh {}", version.https(), version.ssh());
    println!("{}", Oid::hash_object(ObjectType::Blob, b"crossroot\n")?);
    Ok(())
}
