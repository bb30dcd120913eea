//! `cargo xtask serve`: the reader on this machine.

use std::net::{Ipv4Addr, TcpListener};
use std::process::{Command, Stdio};

use crate::build;
use crate::process::{Result, run};
use crate::server::Server;
use crate::setup::{self, Machine};
use crate::workspace;

/// What is asked of the command.
#[derive(Debug)]
pub struct Options {
    /// Open the start page in the browser.
    pub open: bool,
    /// Build without optimisation, and again at each change.
    pub dev: bool,
    /// The path under which it is served, `/name/`.
    pub base: String,
    /// The port; any free one where it is absent.
    pub port: Option<u16>,
}

impl Default for Options {
    fn default() -> Self {
        // Under a path, as a project's pages are: what needs the root shows at once.
        Options { open: false, dev: false, base: "/muctieu/".to_owned(), port: None }
    }
}

/// Sets up what is missing, builds, and serves until it is interrupted.
///
/// # Errors
/// When a step of the set-up or the build fails, or the port is taken.
pub fn run_command(options: &Options) -> Result {
    let tools = setup::site(&Machine::this()?, &mut setup::System)?;
    let mut site = build::Options { base: options.base.clone(), ..build::Options::default() };
    if options.dev {
        site.dist = workspace::root().join("target/dev/site");
        return watch(&tools, &site, options);
    }
    build::site(&tools, &site)?;
    let server = Server::start(&site.dist, &site.base, options.port.unwrap_or(0))?;
    println!("{}", server.url());
    if options.open {
        open(&server.url());
    }
    server.wait();
    Ok(())
}

/// Trunk's own server, which builds at each change.
fn watch(tools: &setup::SiteTools, site: &build::Options, options: &Options) -> Result {
    build::fetch_packages()?;
    let port = match options.port {
        Some(port) => port,
        None => TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port(),
    };
    let mut trunk = tools.trunk();
    trunk.args(["serve", "--public-url", "./", "--port", &port.to_string()]);
    trunk.args(["--serve-base", &site.base, "--dist"]).arg(&site.dist);
    if options.open {
        trunk.arg("--open");
    }
    build::in_environment(&mut trunk, site);
    println!("http://127.0.0.1:{port}{}", site.base);
    run(&mut trunk)
}

/// Shows an address in the person's browser; where there is none, the printed address has to do.
fn open(url: &str) {
    const OPENERS: [&str; 2] = ["xdg-open", "open"];
    for opener in OPENERS {
        let opened =
            Command::new(opener).arg(url).stdout(Stdio::null()).stderr(Stdio::null()).status();
        if opened.is_ok_and(|status| status.success()) {
            return;
        }
    }
    eprintln!("no program to open it with: open the address above in a browser");
}
