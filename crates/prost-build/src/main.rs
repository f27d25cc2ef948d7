//! Writes and reads a message whose code protoc and prost-build made.

use prost::Message;

mod greeting {
    include!(concat!(env!("OUT_DIR"), "/greeting.rs"));
}

fn main() -> Result<(), prost::DecodeError> {
    let sent = greeting::Greeting { text: "hello".into(), times: 3 };
    let bytes = sent.encode_to_vec();
    let received = greeting::Greeting::decode(&bytes[..])?;
    println!("{} bytes: {} times {}", bytes.len(), received.times, received.text);
    Ok(())
}
