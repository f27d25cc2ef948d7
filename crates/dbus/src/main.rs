//! Builds a message with the system's libdbus and prints the library's version.

use std::ffi::c_int;

use dbus::Message;

extern "C" {
    fn dbus_get_version(major: *mut c_int, minor: *mut c_int, micro: *mut c_int);
}

fn main() -> Result<(), String> {
    let message = Message::new_method_call("org.example.Name", "/org/example", "org.example.Face", "Hello")?
        .append2("crossroot", 42_i32);
    let (mut major, mut minor, mut micro) = (0, 0, 0);
    // SAFETY: three valid pointers, as the function wants.
    unsafe { dbus_get_version(&mut major, &mut minor, &mut micro) };
    println!("libdbus {major}.{minor}.{micro}");
    println!("{:?}", message.get2::<String, i32>());
    Ok(())
}
