//! Looks for a loudspeaker through the system's ALSA.

use cpal::traits::HostTrait;

fn main() {
    let host = cpal::default_host();
    println!("host {}", host.id().name());
    println!("a loudspeaker: {}", host.default_output_device().is_some());
}
