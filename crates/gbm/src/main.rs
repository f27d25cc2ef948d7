//! Makes a GBM device of a GPU, where there is one, and a buffer in it.

use std::fs::OpenOptions;

use gbm::{BufferObjectFlags, Device, Format};

fn main() {
    let file = OpenOptions::new().read(true).write(true).open("/dev/null").expect("/dev/null is there");
    match Device::new(file) {
        Ok(device) => match device.create_buffer_object::<()>(64, 64, Format::Xrgb8888, BufferObjectFlags::RENDERING) {
            Ok(buffer) => println!("{} gives {} bytes a line", device.backend_name(), buffer.stride()),
            Err(error) => println!("no buffer: {error}"),
        },
        Err(error) => println!("/dev/null is no GPU: {error}"),
    }
}
