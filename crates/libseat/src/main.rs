//! Asks the system's libseat for a seat from a backend that does not exist.

use libseat::Seat;

fn main() {
    std::env::set_var("LIBSEAT_BACKEND", "crossroot");
    match Seat::open(|_, event| println!("{event:?}")) {
        Ok(mut seat) => println!("seat {}", seat.name()),
        Err(error) => println!("no seat: {error}"),
    }
}
