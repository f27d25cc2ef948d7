//! Makes Rust of a .proto file, with the host's protoc.

fn main() -> std::io::Result<()> {
    prost_build::compile_protos(&["src/greeting.proto"], &["src"])
}
