//! The site under test: the release build with fixed copies of articles.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use xtask::process::Result;
use xtask::setup::{self, Machine};
use xtask::{build, finish, test};

/// Where the built site is; builds it where nobody did before.
fn built() -> Result<&'static Path> {
    static SITE: OnceLock<std::result::Result<PathBuf, String>> = OnceLock::new();
    let built = SITE.get_or_init(|| match env::var_os(test::SITE) {
        Some(site) => Ok(site.into()),
        None => build().map_err(|error| error.to_string()),
    });
    built.as_deref().map_err(|error| error.as_str().into())
}

fn build() -> Result<PathBuf> {
    let tools = setup::site(&Machine::this()?, &mut setup::System)?;
    let options = test::site_options()?;
    build::site(&tools, &options)?;
    Ok(options.dist)
}

/// A copy of the site that a scenario may change; it goes when it is dropped.
pub struct Copy(pub PathBuf);

impl Copy {
    /// Copies the site.
    pub fn new() -> Result<Copy> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let unique = (std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = env::temp_dir().join(format!("muctieu-site-{}-{}", unique.0, unique.1));
        for file in finish::files(built()?)? {
            let target = folder.join(&file);
            fs::create_dir_all(target.parent().unwrap_or(&folder))?;
            fs::copy(built()?.join(&file), target)?;
        }
        Ok(Copy(folder))
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
        let _ = fs::remove_dir_all(self.0.with_extension("downloads"));
    }
}
