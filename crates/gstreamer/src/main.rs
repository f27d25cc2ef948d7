//! Starts the system's GStreamer and makes an empty pipeline.

use gstreamer as gst;
use gstreamer::prelude::*;

fn main() -> Result<(), gst::glib::Error> {
    gst::init()?;
    let pipeline = gst::Pipeline::with_name("crossroot");
    println!("{}", gst::version_string());
    println!("pipeline {}", pipeline.name());
    Ok(())
}
