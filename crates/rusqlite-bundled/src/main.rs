//! Asks a database in memory, and prints SQLite's version.

use rusqlite::Connection;

fn main() -> rusqlite::Result<()> {
    let database = Connection::open_in_memory()?;
    let sum: i64 = database.query_row("SELECT 40 + ?1", [2], |row| row.get(0))?;
    println!("SQLite {}", rusqlite::version());
    println!("sum {sum}");
    Ok(())
}
