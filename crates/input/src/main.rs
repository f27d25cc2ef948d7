//! Reads a device with the system's libinput.

use std::os::fd::OwnedFd;
use std::path::Path;

use input::{Libinput, LibinputInterface};

struct Refuse;

impl LibinputInterface for Refuse {
    fn open_restricted(&mut self, path: &Path, _: i32) -> Result<OwnedFd, i32> {
        println!("asked for {}", path.display());
        Err(-1)
    }
    fn close_restricted(&mut self, _: OwnedFd) {}
}

fn main() {
    let mut context = Libinput::new_with_udev(Refuse);
    println!("seat0 taken: {}", context.udev_assign_seat("seat0").is_ok());
    println!("dispatched: {}", context.dispatch().is_ok());
}
