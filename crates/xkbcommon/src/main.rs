//! Compiles a keymap with the system's libxkbcommon and presses a key.

use xkbcommon::xkb;

const KEYMAP: &str = r#"xkb_keymap {
    xkb_keycodes { minimum = 8; maximum = 255; <AD01> = 24; };
    xkb_types { virtual_modifiers NumLock; type "ONE_LEVEL" { modifiers = none; level_name[Level1] = "Any"; }; };
    xkb_compatibility { };
    xkb_symbols { key <AD01> { [ adiaeresis ] }; };
};"#;

fn main() {
    let context = xkb::Context::new(xkb::CONTEXT_NO_DEFAULT_INCLUDES);
    let format = xkb::KEYMAP_FORMAT_TEXT_V1;
    let keymap = xkb::Keymap::new_from_string(&context, KEYMAP.to_owned(), format, xkb::KEYMAP_COMPILE_NO_FLAGS)
        .expect("the keymap compiles");
    let state = xkb::State::new(&keymap);
    let key = xkb::Keycode::new(24);
    println!("{} is {}", xkb::keysym_get_name(state.key_get_one_sym(key)), state.key_get_utf8(key));
}
