//! Asks the system's ALSA for its version and its cards.

use std::ffi::{c_char, CStr};

extern "C" {
    fn snd_asoundlib_version() -> *const c_char;
}

fn main() {
    // SAFETY: ALSA gives a string that is never freed.
    let version = unsafe { CStr::from_ptr(snd_asoundlib_version()) };
    println!("ALSA {}", version.to_string_lossy());
    println!("cards answer: {}", alsa::card::Iter::new().filter_map(Result::ok).count() < 32);
}
