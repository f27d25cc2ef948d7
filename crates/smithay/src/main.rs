//! The skeleton of a compositor on bare hardware: seat, input, DRM, GBM, EGL, GLES and XWayland.
//!
//! Without arguments it makes the Wayland globals, asks udev and says what it found. With `--run` it takes the seat.

mod state;

use std::error::Error;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use smithay::backend::allocator::gbm::{GbmAllocator, GbmBufferFlags, GbmDevice};
use smithay::backend::drm::{DrmDevice, DrmDeviceFd, DrmEvent};
use smithay::backend::egl::{EGLContext, EGLDisplay};
use smithay::backend::input::{Event, InputEvent, KeyboardKeyEvent};
use smithay::backend::libinput::{LibinputInputBackend, LibinputSessionInterface};
use smithay::backend::renderer::gles::GlesRenderer;
use smithay::backend::renderer::ImportEgl;
use smithay::backend::session::libseat::LibSeatSession;
use smithay::backend::session::Session;
use smithay::backend::udev::{primary_gpu, UdevBackend, UdevEvent};
use smithay::input::keyboard::{FilterResult, XkbConfig};
use smithay::reexports::calloop::generic::Generic;
use smithay::reexports::calloop::{EventLoop, Interest, LoopHandle, Mode, PostAction};
use smithay::reexports::input::Libinput;
use smithay::reexports::rustix::fs::OFlags;
use smithay::reexports::wayland_server::{Display, DisplayHandle};
use smithay::utils::{DeviceFd, SERIAL_COUNTER};
use smithay::wayland::socket::ListeningSocketSource;
use smithay::xwayland::{X11Wm, XWayland, XWaylandEvent};

use state::{ClientState, Compositor};

fn main() -> Result<(), Box<dyn Error>> {
    let display = Display::<Compositor>::new()?;
    let mut compositor = Compositor::new(&display.handle());
    let info = display.handle().backend_handle().global_info(compositor.shm_state.global())?;
    println!("smithay 0.7, global {} version {}", info.interface.name, info.version);
    println!("backend {}", std::any::type_name_of_val(&display.handle().backend_handle().downgrade()));
    match UdevBackend::new("seat0") {
        Ok(udev) => println!("udev answers: {}", udev.device_list().count() < usize::MAX),
        Err(error) => println!("no udev here: {error}"),
    }
    if std::env::args().any(|argument| argument == "--run") {
        run(display, &mut compositor)?;
    }
    Ok(())
}

fn run(display: Display<Compositor>, compositor: &mut Compositor) -> Result<(), Box<dyn Error>> {
    let mut event_loop = EventLoop::<Compositor>::try_new()?;
    let handle = event_loop.handle();
    let clients = display.handle();

    let (mut session, notifier) = LibSeatSession::new()?;
    handle.insert_source(notifier, |event, (), _| println!("session: {event:?}"))?;
    let seat_name = session.seat();

    compositor.seat.add_keyboard(XkbConfig::default(), 200, 25)?;
    compositor.seat.add_pointer();
    listen_to_input(&handle, session.clone(), &seat_name)?;

    let udev = UdevBackend::new(&seat_name)?;
    handle.insert_source(udev, |event, (), _| match event {
        UdevEvent::Added { path, .. } => println!("added {}", path.display()),
        UdevEvent::Changed { device_id } | UdevEvent::Removed { device_id } => println!("device {device_id}"),
    })?;

    let gpu = primary_gpu(&seat_name)?.ok_or("no GPU on this seat")?;
    let renderer = start_gpu(&handle, &mut session, &gpu, &clients)?;
    println!("drawing with {renderer:?}");

    start_xwayland(&handle, &clients)?;
    serve_clients(&handle, display)?;
    event_loop.run(Duration::from_millis(16), compositor, |compositor| {
        if let Err(error) = compositor.display.flush_clients() {
            eprintln!("cannot write to clients: {error}");
        }
    })?;
    Ok(())
}

fn listen_to_input(
    handle: &LoopHandle<'static, Compositor>,
    session: LibSeatSession,
    seat_name: &str,
) -> Result<(), Box<dyn Error>> {
    let mut context = Libinput::new_with_udev(LibinputSessionInterface::from(session));
    context.udev_assign_seat(seat_name).map_err(|()| "libinput refuses the seat")?;
    handle.insert_source(LibinputInputBackend::new(context), |event, (), compositor| {
        if let InputEvent::Keyboard { event } = event {
            let Some(keyboard) = compositor.seat.get_keyboard() else { return };
            let serial = SERIAL_COUNTER.next_serial();
            let (key, state, time) = (event.key_code(), event.state(), event.time_msec());
            keyboard.input::<(), _>(compositor, key, state, serial, time, |_, _, _| FilterResult::Forward);
        }
    })?;
    Ok(())
}

fn start_gpu(
    handle: &LoopHandle<'static, Compositor>,
    session: &mut LibSeatSession,
    path: &Path,
    clients: &DisplayHandle,
) -> Result<GlesRenderer, Box<dyn Error>> {
    let flags = OFlags::RDWR | OFlags::CLOEXEC | OFlags::NOCTTY | OFlags::NONBLOCK;
    let file = DrmDeviceFd::new(DeviceFd::from(session.open(path, flags)?));
    let (drm, events) = DrmDevice::new(file.clone(), true)?;
    handle.insert_source(events, |event, _, _| {
        if let DrmEvent::Error(error) = event {
            eprintln!("DRM: {error}");
        }
    })?;
    println!("{} screens of {}", drm.crtcs().len(), path.display());

    let gbm = GbmDevice::new(file)?;
    let allocator = GbmAllocator::new(gbm.clone(), GbmBufferFlags::RENDERING | GbmBufferFlags::SCANOUT);
    println!("allocating from {allocator:?}");
    // SAFETY: the device lives as long as the display, which keeps a clone of it.
    let egl = unsafe { EGLDisplay::new(gbm)? };
    let context = EGLContext::new(&egl)?;
    // SAFETY: the context was made here and no other thread has it.
    let mut renderer = unsafe { GlesRenderer::new(context)? };
    renderer.bind_wl_display(clients)?;
    Ok(renderer)
}

fn start_xwayland(
    handle: &LoopHandle<'static, Compositor>,
    clients: &DisplayHandle,
) -> Result<(), Box<dyn Error>> {
    let none = std::iter::empty::<(String, String)>();
    let (xwayland, client) = XWayland::spawn(clients, None, none, true, Stdio::null(), Stdio::null(), |_| ())?;
    let inner = handle.clone();
    handle.insert_source(xwayland, move |event, (), compositor| match event {
        XWaylandEvent::Ready { x11_socket, .. } => {
            match X11Wm::start_wm(inner.clone(), x11_socket, client.clone()) {
                Ok(manager) => compositor.xwm = Some(manager),
                Err(error) => eprintln!("no window manager for X11: {error}"),
            }
        }
        XWaylandEvent::Error => eprintln!("XWayland did not start"),
    })?;
    Ok(())
}

fn serve_clients(
    handle: &LoopHandle<'static, Compositor>,
    display: Display<Compositor>,
) -> Result<(), Box<dyn Error>> {
    let socket = ListeningSocketSource::new_auto()?;
    println!("listening on {:?}", socket.socket_name());
    handle.insert_source(socket, |stream, (), compositor| {
        let data = std::sync::Arc::new(ClientState::default());
        if let Err(error) = compositor.display.insert_client(stream, data) {
            eprintln!("a client was lost: {error}");
        }
    })?;
    handle.insert_source(Generic::new(display, Interest::READ, Mode::Level), |_, display, compositor| {
        // SAFETY: the display is not dropped while the loop has it.
        unsafe { display.get_mut().dispatch_clients(compositor)? };
        Ok(PostAction::Continue)
    })?;
    Ok(())
}
