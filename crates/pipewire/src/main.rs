//! A property list of libpipewire, and a constant that bindgen gets from a macro with a cast.
fn main() {
    pipewire::init();
    let properties = pipewire::properties::properties! { "media.role" => "Music" };
    println!("media.role {}", properties.get("media.role").unwrap());
    println!("no id {}", pipewire::constants::ID_ANY);
}
