//! From paths to documents.

use std::ffi::OsString;
use std::fs::{self, DirEntry};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::vec;

use muctieu_corpus::Document;
use muctieu_corpus::format::{self, Problem, ReadError};

use crate::failure::Failure;

/// Something to read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Input {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Standard,
}

impl Input {
    /// The name that it was given.
    pub fn name(&self) -> String {
        match self {
            Input::File(path) => path.to_string_lossy().into_owned(),
            Input::Standard => "-".to_owned(),
        }
    }

    /// Reads it, and the metadata in the file beside it.
    pub fn read(&self) -> Result<Document, Failure> {
        let name = self.name();
        let (bytes, sidecar) = match self {
            Input::Standard => {
                let mut bytes = Vec::new();
                let read = io::stdin().lock().read_to_end(&mut bytes);
                read.map_err(|error| Failure::system(Path::new("-"), &error))?;
                (bytes, None)
            }
            Input::File(path) => (bytes_of(path)?, sidecar_of(path)?),
        };
        format::read(&name, &bytes, sidecar.as_deref()).map_err(Failure::from)
    }
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Failure> {
    let (failed, limit) = (|error| Failure::system(path, &error), u64::from(u32::MAX));
    let bytes = fs::metadata(path).map_err(failed)?.len();
    // Refused by its size, before all of it is in memory.
    if bytes > limit {
        let problem = Problem::TooLarge { bytes, limit };
        return Err(ReadError { file: path.display().to_string(), problem }.into());
    }
    fs::read(path).map_err(failed)
}

fn sidecar_of(path: &Path) -> Result<Option<String>, Failure> {
    let sidecar = path.with_extension("toml");
    if sidecar == path {
        return Ok(None);
    }
    match fs::read_to_string(&sidecar) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::system(&sidecar, &error)),
    }
}

/// Everything to read in order: the files given, and of each folder its articles by name. Folders are
/// listed when their turn comes, so that only the names in those that are open are held.
#[derive(Debug)]
pub struct Inputs {
    given: vec::IntoIter<PathBuf>,
    recursive: bool,
    open: Vec<Folder>,
    /// How many articles the folder that was given has had so far.
    found: usize,
    passed_over: usize,
}

/// A folder and what is left to do in it.
#[derive(Debug)]
struct Folder {
    path: PathBuf,
    rest: vec::IntoIter<Entry>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Entry {
    name: OsString,
    is_folder: bool,
}

impl Inputs {
    /// What stands at these paths; `recursive` takes in the folders within folders.
    pub fn new(paths: Vec<PathBuf>, recursive: bool) -> Self {
        let given = paths.into_iter();
        Inputs { given, recursive, open: Vec::new(), found: 0, passed_over: 0 }
    }

    /// How many files in folders were passed over so far, since their names don't end in `.txt`.
    pub fn passed_over(&self) -> usize {
        self.passed_over
    }

    /// Lists a folder; what is not to be read is left out.
    fn enter(&mut self, path: PathBuf) -> Result<(), Failure> {
        let mut entries = Vec::new();
        for entry in fs::read_dir(&path).map_err(|error| Failure::system(&path, &error))? {
            let entry = entry.map_err(|error| Failure::system(&path, &error))?;
            entries.extend(self.kept(&entry));
        }
        entries.sort_unstable();
        self.open.push(Folder { path, rest: entries.into_iter() });
        Ok(())
    }

    fn kept(&mut self, entry: &DirEntry) -> Option<Entry> {
        let name = entry.file_name();
        let shown = name.to_string_lossy();
        if shown.starts_with('.') {
            return None;
        }
        // A link to a folder may lead back here; a link to a file is that file.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder {
            return self.recursive.then_some(Entry { name, is_folder });
        }
        if entry.path().is_dir() || shown.starts_with("README") {
            return None;
        }
        let path = Path::new(&name);
        let ends_in =
            |ending: &str| path.extension().is_some_and(|e| e.eq_ignore_ascii_case(ending));
        if ends_in("txt") {
            return Some(Entry { name, is_folder });
        }
        let metadata = ends_in("toml") && entry.path().with_extension("txt").is_file();
        self.passed_over += usize::from(!metadata);
        None
    }

    /// The next that the open folders hold.
    fn next_within(&mut self) -> Option<Result<Input, Failure>> {
        while let Some(folder) = self.open.last_mut() {
            match folder.rest.next() {
                Some(entry) => {
                    let path = folder.path.join(&entry.name);
                    if !entry.is_folder {
                        self.found += 1;
                        return Some(Ok(Input::File(path)));
                    }
                    if let Err(failure) = self.enter(path) {
                        self.found += 1;
                        return Some(Err(failure));
                    }
                }
                None => {
                    let done = self.open.pop()?;
                    if self.open.is_empty() && self.found == 0 {
                        return Some(Err(self.nothing_in(&done.path)));
                    }
                }
            }
        }
        None
    }

    fn nothing_in(&self, folder: &Path) -> Failure {
        let advice = match self.recursive {
            true => "put articles in it as files whose names end in .txt",
            false => {
                "put articles in it as files whose names end in .txt, or read the folders within it \
                 with --recursive"
            }
        };
        Failure::new(folder, "no article in this folder", advice)
    }
}

impl Iterator for Inputs {
    type Item = Result<Input, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(within) = self.next_within() {
                return Some(within);
            }
            let path = self.given.next()?;
            if path == Path::new("-") {
                return Some(Ok(Input::Standard));
            }
            if !path.is_dir() {
                return Some(Ok(Input::File(path)));
            }
            self.found = 0;
            if let Err(failure) = self.enter(path) {
                return Some(Err(failure));
            }
        }
    }
}
