//! Packs the articles of `seeds/` (or of the folder that `MUCTIEU_SEEDS` names) into
//! `$OUT_DIR/corpus.bin`: text, structure and metadata, no results.

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

use muctieu_corpus::{bundle, format};

fn main() -> ExitCode {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let seeds = root.join(env::var_os("MUCTIEU_SEEDS").unwrap_or_else(|| "seeds".into()));
    println!("cargo::rerun-if-env-changed=MUCTIEU_SEEDS");
    // Of a folder, cargo watches the files in it and the list of their names.
    println!("cargo::rerun-if-changed={}", seeds.display());

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

    let target = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("corpus.bin");
    match fs::write(&target, bundle::encode(&documents)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}: {error}", target.display());
            ExitCode::FAILURE
        }
    }
}
