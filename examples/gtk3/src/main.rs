//! Says which GTK it runs with, and opens a window where there is a display.

use std::ffi::{c_char, c_int, c_uint, c_void, CString};
use std::ptr::null_mut;

/// `GTK_WINDOW_TOPLEVEL` of gtkenums.h.
const WINDOW_TOPLEVEL: c_int = 0;

extern "C" {
    fn gtk_get_major_version() -> c_uint;
    fn gtk_get_minor_version() -> c_uint;
    fn gtk_get_micro_version() -> c_uint;
    fn gtk_init_check(argc: *mut c_int, argv: *mut *mut *mut c_char) -> c_int;
    fn gtk_window_new(kind: c_int) -> *mut c_void;
    fn gtk_label_new(text: *const c_char) -> *mut c_void;
    fn gtk_container_add(container: *mut c_void, widget: *mut c_void);
    fn gtk_widget_show_all(widget: *mut c_void);
    fn gtk_main();
    fn gtk_main_quit();
    fn g_signal_connect_data(
        instance: *mut c_void,
        signal: *const c_char,
        handler: unsafe extern "C" fn(),
        data: *mut c_void,
        destroy_data: *mut c_void,
        flags: c_int,
    ) -> std::ffi::c_ulong;
}

fn main() {
    // SAFETY: the version functions read constants, and gtk_init_check(3) may be called with null pointers.
    let (version, has_display) = unsafe {
        (
            format!(
                "{}.{}.{}",
                gtk_get_major_version(),
                gtk_get_minor_version(),
                gtk_get_micro_version()
            ),
            gtk_init_check(null_mut(), null_mut()) != 0,
        )
    };
    println!("GTK {version}, {}", std::env::consts::ARCH);
    if has_display {
        show(&format!("GTK {version} on {}", std::env::consts::ARCH));
    } else {
        println!("no display");
    }
}

fn show(text: &str) {
    let label = CString::new(text).expect("a version has no NUL");
    let destroy = CString::new("destroy").expect("the name of a signal has no NUL");
    // SAFETY: GTK is initialised and every pointer comes from it; the strings outlive the calls, which copy them.
    unsafe {
        let window = gtk_window_new(WINDOW_TOPLEVEL);
        gtk_container_add(window, gtk_label_new(label.as_ptr()));
        g_signal_connect_data(
            window,
            destroy.as_ptr(),
            gtk_main_quit,
            null_mut(),
            null_mut(),
            0,
        );
        gtk_widget_show_all(window);
        gtk_main();
    }
}
