//! A static server for one folder under one base path, as a host of static pages would serve it.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// A running server; stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    base: String,
    stopping: Arc<AtomicBool>,
    listening: Option<JoinHandle<()>>,
}

/// What is served: the folder and the path under which it stands, `/name/`.
#[derive(Clone, Debug)]
struct Site {
    folder: PathBuf,
    base: String,
}

impl Server {
    /// Serves `folder` under `base` on this machine only; port 0 is any free one.
    ///
    /// # Errors
    /// When the port is taken.
    pub fn start(folder: &Path, base: &str, port: u16) -> io::Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let site = Site { folder: folder.to_owned(), base: base.to_owned() };
        let stopping = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&stopping);
        let listening = thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::Relaxed) {
                    return;
                }
                let site = site.clone();
                // A connection that breaks is the other side's affair.
                thread::spawn(move || stream.and_then(|stream| site.answer(&stream)));
            }
        });
        Ok(Server { address, base: base.to_owned(), stopping, listening: Some(listening) })
    }

    /// The address of the start page.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.base)
    }

    /// The port that is served.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Waits until the server stops, which it does when the program is interrupted.
    pub fn wait(mut self) {
        if let Some(listening) = self.listening.take() {
            let _ = listening.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::Relaxed);
        // The listener looks up once somebody calls.
        let _ = TcpStream::connect(self.address);
        if let Some(listening) = self.listening.take() {
            let _ = listening.join();
        }
    }
}

/// What a request is answered with.
#[derive(PartialEq, Eq, Debug)]
enum Answer {
    File(PathBuf),
    NotFound(Option<PathBuf>),
    MovedTo(String),
    NotAllowed,
}

impl Site {
    fn answer(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        let mut lines = BufReader::new(stream).lines();
        let request = lines.next().transpose()?.unwrap_or_default();
        // A client that has not been heard out may not listen.
        for line in lines {
            if line?.is_empty() {
                break;
            }
        }
        let (status, headers, body) = match self.find(&request) {
            Answer::File(path) => ("200 OK", kind_header(&path), fs::read(path)?),
            Answer::NotFound(Some(page)) => ("404 Not Found", kind_header(&page), fs::read(page)?),
            Answer::NotFound(None) => ("404 Not Found", String::new(), b"not found\n".to_vec()),
            Answer::MovedTo(place) => ("302 Found", format!("Location: {place}\r\n"), Vec::new()),
            Answer::NotAllowed => ("405 Method Not Allowed", String::new(), Vec::new()),
        };
        let length = body.len();
        let mut stream = stream;
        write!(
            stream,
            "HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\n\
             Cache-Control: no-cache\r\nConnection: close\r\n\r\n"
        )?;
        if !request.starts_with("HEAD ") {
            stream.write_all(&body)?;
        }
        stream.flush()
    }

    /// What answers a request's first line.
    fn find(&self, request: &str) -> Answer {
        let mut words = request.split(' ');
        let (Some("GET" | "HEAD"), Some(target)) = (words.next(), words.next()) else {
            return Answer::NotAllowed;
        };
        let path = decoded(target.split(['?', '#']).next().unwrap_or(target));
        let Some(inside) = path.strip_prefix(&self.base) else {
            let is_outside = path == "/" || format!("{path}/") == self.base;
            return if is_outside {
                Answer::MovedTo(self.base.clone())
            } else {
                Answer::NotFound(None)
            };
        };
        let mut file = self.folder.clone();
        for part in Path::new(inside).components() {
            match part {
                Component::Normal(part) => file.push(part),
                Component::CurDir => {}
                _ => return Answer::NotFound(None),
            }
        }
        if file.is_dir() {
            file.push("index.html");
        }
        if file.is_file() {
            return Answer::File(file);
        }
        Answer::NotFound(Some(self.folder.join("404.html")).filter(|page| page.is_file()))
    }
}

/// A path with its `%XX` written out; what is no UTF-8 becomes the replacement character.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn kind_header(path: &Path) -> String {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or("");
    let kind = match extension {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        _ => "application/octet-stream",
    };
    format!("Content-Type: {kind}\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn get(server: &Server, path: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn a_folder_is_served_under_its_base_path_and_nothing_else_is() {
        let folder = std::env::temp_dir().join(format!("xtask-server-{}", std::process::id()));
        let site = folder.join("dist");
        fs::create_dir_all(&site).unwrap();
        fs::write(folder.join("secret.txt"), "secret").unwrap();
        fs::write(site.join("index.html"), "start").unwrap();
        fs::write(site.join("a b.wasm"), "wasm").unwrap();
        let server = Server::start(&site, "/name/", 0).unwrap();
        assert_eq!(server.url(), format!("http://127.0.0.1:{}/name/", server.port()));

        let start = get(&server, "/name/?q=1");
        assert!(start.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"));
        assert!(start.ends_with("\r\n\r\nstart"));
        assert!(get(&server, "/name/a%20b.wasm").contains("Content-Type: application/wasm\r\n"));
        assert!(get(&server, "/name").contains("Location: /name/\r\n"));
        for outside in ["/index.html", "/name/../secret.txt", "/name/%2e%2e/secret.txt", "/name/x"]
        {
            let answer = get(&server, outside);
            assert!(answer.starts_with("HTTP/1.1 404 "), "{outside}: {answer}");
            assert!(!answer.contains("secret\n"));
        }
        fs::write(site.join("404.html"), "no such page").unwrap();
        let missing = get(&server, "/name/x");
        assert!(missing.starts_with("HTTP/1.1 404 ") && missing.ends_with("no such page"));

        let port = server.port();
        drop(server);
        // A program that another test starts at this moment holds the socket until it has begun.
        let gone = (0..500).any(|_| {
            thread::sleep(Duration::from_millis(10));
            TcpStream::connect(("127.0.0.1", port)).is_err()
        });
        assert!(gone, "a stopped server is gone");
        fs::remove_dir_all(folder).unwrap();
    }
}
