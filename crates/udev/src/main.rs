//! Counts input devices with the system's libudev.

fn main() -> std::io::Result<()> {
    let mut enumerator = udev::Enumerator::new()?;
    enumerator.match_subsystem("mem")?;
    let null = enumerator.scan_devices()?.any(|device| device.sysname() == "null");
    println!("udev sees /dev/null: {null}");
    Ok(())
}
