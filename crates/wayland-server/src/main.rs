//! Makes a display with the system's libwayland-server and lists a global.

use wayland_server::protocol::wl_seat::WlSeat;
use wayland_server::{Client, DataInit, Dispatch, Display, DisplayHandle, GlobalDispatch, New, Resource};

struct State;

impl GlobalDispatch<WlSeat, ()> for State {
    fn bind(
        _: &mut Self,
        _: &DisplayHandle,
        _: &Client,
        seat: New<WlSeat>,
        (): &(),
        init: &mut DataInit<'_, Self>,
    ) {
        init.init(seat, ());
    }
}

impl Dispatch<WlSeat, ()> for State {
    fn request(
        _: &mut Self,
        _: &Client,
        _: &WlSeat,
        _: <WlSeat as Resource>::Request,
        (): &(),
        _: &DisplayHandle,
        _: &mut DataInit<'_, Self>,
    ) {
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{}", std::any::type_name::<wayland_backend::server::Handle>());
    let mut display = Display::<State>::new()?;
    let id = display.handle().create_global::<State, WlSeat, ()>(7, ());
    let info = display.handle().backend_handle().global_info(id)?;
    println!("global {} version {}", info.interface.name, info.version);
    println!("{} requests", display.dispatch_clients(&mut State)?);
    Ok(())
}
