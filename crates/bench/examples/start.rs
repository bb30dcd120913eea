//! The native half of `cargo xtask bench --start`: for each packed module in a folder a line
//! `native NAME PLAIN GZIP PACKED …`, in bytes and seconds, and one for the module that unpacks them.

use std::env;
use std::error::Error;
use std::fs;
use std::path::PathBuf;

use muctieu_bench::{clock, gzip, start};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("no folder given")?);
    for name in ["app", "later"] {
        let packed = fs::read(folder.join(name).with_extension("pack"))?;
        let start = start(&packed, clock()).ok_or_else(|| format!("{name} is damaged"))?;
        println!("native {name} {start}");
    }
    let unpacker = fs::read(folder.join("unpack.wasm"))?;
    println!("unpacker {} {}", unpacker.len(), gzip(&unpacker).len());
    Ok(())
}
