//! Packs the articles of `seeds/` (or of the folder that `MUCTIEU_SEEDS` names) into
//! `$OUT_DIR/corpus-HASH.bin`: text, structure and metadata, no results. The app knows the file by its
//! name (`MUCTIEU_CORPUS`), so that a page and the articles of another build never meet.

use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use muctieu_corpus::{bundle, format};

fn main() -> ExitCode {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let seeds = root.join(env::var_os("MUCTIEU_SEEDS").unwrap_or_else(|| "seeds".into()));
    println!("cargo::rerun-if-env-changed=MUCTIEU_SEEDS");
    // Of a folder, cargo watches the files in it and the list of their names.
    println!("cargo::rerun-if-changed={}", seeds.display());

    // `cargo xtask finish` takes out what nothing points to, and the linker knows what points where.
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32") {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }

    let documents = match format::read_folder(&seeds) {
        Ok(documents) if documents.is_empty() => {
            eprintln!("error: no article in {}: put at least one .txt file there", seeds.display());
            return ExitCode::FAILURE;
        }
        Ok(documents) => documents,
        Err(errors) => {
            for error in errors {
                eprintln!("error: {error}\n  help: {}", error.advice());
            }
            return ExitCode::FAILURE;
        }
    };
    for document in &documents {
        println!("{}: {} bytes, “{}”", document.slug, document.text.len(), document.title());
    }

    let packed = bundle::encode(&documents);
    let mut hasher = DefaultHasher::new();
    hasher.write(&packed);
    let name = format!("corpus-{:016x}.bin", hasher.finish());
    println!("cargo::rustc-env=MUCTIEU_CORPUS={name}");

    let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    match replace(&folder, &name, &packed) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}: {error}", folder.join(name).display());
            ExitCode::FAILURE
        }
    }
}

/// Writes the bundle, and takes away those of earlier runs.
fn replace(folder: &Path, name: &str, packed: &[u8]) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with("corpus-") {
            fs::remove_file(entry.path())?;
        }
    }
    fs::write(folder.join(name), packed)
}
