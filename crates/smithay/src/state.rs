//! What the compositor keeps, and its answers to the protocols.

use smithay::backend::renderer::utils::on_commit_buffer_handler;
use smithay::input::{pointer::CursorImageStatus, Seat, SeatHandler, SeatState};
use smithay::reexports::wayland_server::backend::{ClientData, ClientId, DisconnectReason};
use smithay::reexports::wayland_server::protocol::{wl_buffer::WlBuffer, wl_seat::WlSeat, wl_surface::WlSurface};
use smithay::reexports::wayland_server::{Client, DisplayHandle};
use smithay::utils::{Logical, Rectangle, Serial};
use smithay::wayland::buffer::BufferHandler;
use smithay::wayland::compositor::{CompositorClientState, CompositorHandler, CompositorState};
use smithay::wayland::shell::xdg::{PopupSurface, PositionerState, ToplevelSurface, XdgShellHandler, XdgShellState};
use smithay::wayland::shm::{ShmHandler, ShmState};
use smithay::wayland::xwayland_shell::{XWaylandShellHandler, XWaylandShellState};
use smithay::xwayland::xwm::{Reorder, ResizeEdge, XwmId};
use smithay::xwayland::{X11Surface, X11Wm, XWaylandClientData, XwmHandler};
use smithay::{delegate_compositor, delegate_seat, delegate_shm, delegate_xdg_shell, delegate_xwayland_shell};

pub struct Compositor {
    pub display: DisplayHandle,
    pub compositor_state: CompositorState,
    pub shm_state: ShmState,
    pub seat: Seat<Self>,
    pub xwm: Option<X11Wm>,
    seat_state: SeatState<Self>,
    xdg_shell_state: XdgShellState,
    xwayland_shell_state: XWaylandShellState,
}

impl Compositor {
    pub fn new(display: &DisplayHandle) -> Self {
        let mut seat_state = SeatState::new();
        Self {
            display: display.clone(),
            compositor_state: CompositorState::new::<Self>(display),
            shm_state: ShmState::new::<Self>(display, []),
            seat: seat_state.new_wl_seat(display, "seat0"),
            xwm: None,
            seat_state,
            xdg_shell_state: XdgShellState::new::<Self>(display),
            xwayland_shell_state: XWaylandShellState::new::<Self>(display),
        }
    }
}

#[derive(Default)]
pub struct ClientState {
    compositor_state: CompositorClientState,
}

impl ClientData for ClientState {
    fn initialized(&self, _: ClientId) {}
    fn disconnected(&self, _: ClientId, _: DisconnectReason) {}
}

impl BufferHandler for Compositor {
    fn buffer_destroyed(&mut self, _: &WlBuffer) {}
}

impl CompositorHandler for Compositor {
    fn compositor_state(&mut self) -> &mut CompositorState {
        &mut self.compositor_state
    }

    fn client_compositor_state<'a>(&self, client: &'a Client) -> &'a CompositorClientState {
        match client.get_data::<XWaylandClientData>() {
            Some(data) => &data.compositor_state,
            None => &client.get_data::<ClientState>().expect("every client has its state").compositor_state,
        }
    }

    fn commit(&mut self, surface: &WlSurface) {
        on_commit_buffer_handler::<Self>(surface);
    }
}

impl ShmHandler for Compositor {
    fn shm_state(&self) -> &ShmState {
        &self.shm_state
    }
}

impl SeatHandler for Compositor {
    type KeyboardFocus = WlSurface;
    type PointerFocus = WlSurface;
    type TouchFocus = WlSurface;

    fn seat_state(&mut self) -> &mut SeatState<Self> {
        &mut self.seat_state
    }
    fn focus_changed(&mut self, _: &Seat<Self>, _: Option<&WlSurface>) {}
    fn cursor_image(&mut self, _: &Seat<Self>, _: CursorImageStatus) {}
}

impl XdgShellHandler for Compositor {
    fn xdg_shell_state(&mut self) -> &mut XdgShellState {
        &mut self.xdg_shell_state
    }
    fn new_toplevel(&mut self, surface: ToplevelSurface) {
        surface.send_configure();
    }
    fn new_popup(&mut self, _: PopupSurface, _: PositionerState) {}
    fn grab(&mut self, _: PopupSurface, _: WlSeat, _: Serial) {}
    fn reposition_request(&mut self, _: PopupSurface, _: PositionerState, _: u32) {}
}

impl XWaylandShellHandler for Compositor {
    fn xwayland_shell_state(&mut self) -> &mut XWaylandShellState {
        &mut self.xwayland_shell_state
    }
}

impl XwmHandler for Compositor {
    fn xwm_state(&mut self, _: XwmId) -> &mut X11Wm {
        self.xwm.as_mut().expect("only a running window manager calls")
    }
    fn new_window(&mut self, _: XwmId, _: X11Surface) {}
    fn new_override_redirect_window(&mut self, _: XwmId, _: X11Surface) {}
    fn map_window_request(&mut self, _: XwmId, window: X11Surface) {
        if let Err(error) = window.set_mapped(true) {
            eprintln!("an X11 window stays hidden: {error}");
        }
    }
    fn mapped_override_redirect_window(&mut self, _: XwmId, _: X11Surface) {}
    fn unmapped_window(&mut self, _: XwmId, _: X11Surface) {}
    fn destroyed_window(&mut self, _: XwmId, _: X11Surface) {}
    fn configure_request(
        &mut self,
        _: XwmId,
        window: X11Surface,
        _: Option<i32>,
        _: Option<i32>,
        _: Option<u32>,
        _: Option<u32>,
        _: Option<Reorder>,
    ) {
        if let Err(error) = window.configure(window.geometry()) {
            eprintln!("an X11 window keeps its size: {error}");
        }
    }
    fn configure_notify(&mut self, _: XwmId, _: X11Surface, _: Rectangle<i32, Logical>, _: Option<u32>) {}
    fn resize_request(&mut self, _: XwmId, _: X11Surface, _: u32, _: ResizeEdge) {}
    fn move_request(&mut self, _: XwmId, _: X11Surface, _: u32) {}
}

delegate_compositor!(Compositor);
delegate_shm!(Compositor);
delegate_seat!(Compositor);
delegate_xdg_shell!(Compositor);
delegate_xwayland_shell!(Compositor);
