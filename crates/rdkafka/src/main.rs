//! Prints the version of librdkafka, which the crate built with CMake, and makes a consumer.

use rdkafka::config::ClientConfig;
use rdkafka::consumer::{BaseConsumer, Consumer};

fn main() -> Result<(), rdkafka::error::KafkaError> {
    let (_, version) = rdkafka::util::get_rdkafka_version();
    println!("librdkafka {version}");
    let consumer: BaseConsumer = ClientConfig::new()
        .set("group.id", "crossroot")
        .set("security.protocol", "ssl")
        .set("enable.ssl.certificate.verification", "false")
        .create()?;
    println!("subscriptions {}", consumer.subscription()?.count());
    Ok(())
}
