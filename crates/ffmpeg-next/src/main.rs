//! The libraries of FFmpeg that the default features link, and a filter of the one that links BLAS and LAPACK.
fn main() {
    ffmpeg_next::init().unwrap();
    println!("libavcodec {}", ffmpeg_next::codec::version() >> 16);
    println!("libavfilter {}", ffmpeg_next::filter::version() >> 16);
    println!("scale: {}", ffmpeg_next::filter::find("scale").is_some());
}
