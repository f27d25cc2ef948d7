//! What the crate opencv links, without its generator: C++ functions of libopencv_core, which needs BLAS and LAPACK.
#[link(name = "opencv_core")]
extern "C" {
    #[link_name = "_ZN2cv15getVersionMajorEv"]
    fn major() -> i32;
    #[link_name = "_ZN2cv15getVersionMinorEv"]
    fn minor() -> i32;
}

fn main() {
    println!("OpenCV {}.{}", unsafe { major() }, unsafe { minor() });
}
