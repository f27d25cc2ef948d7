//! Asks a GPU for its resources with the ioctls of DRM; needs no library.

use std::fs::{File, OpenOptions};
use std::os::fd::{AsFd, BorrowedFd};

use drm::control::Device as ControlDevice;
use drm::Device;

struct Card(File);

impl AsFd for Card {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl Device for Card {}
impl ControlDevice for Card {}

fn main() {
    let file = OpenOptions::new().read(true).write(true).open("/dev/null").expect("/dev/null is there");
    match Card(file).resource_handles() {
        Ok(resources) => println!("{} screens", resources.crtcs().len()),
        Err(error) => println!("/dev/null has no screens: {error}"),
    }
}
