//! Connects with the system's libwayland-client, where there is a compositor.

use wayland_client::Connection;

fn main() {
    println!("{}", std::any::type_name::<wayland_backend::client::Backend>());
    match Connection::connect_to_env() {
        Ok(connection) => println!("connected: {:?}", connection.display()),
        Err(error) => println!("not connected: {error}"),
    }
}
