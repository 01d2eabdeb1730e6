//! The server.

use std::fmt;
use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::path::PathBuf;
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

use axum::Router;
use gengo_messages_translate::Watch;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use crate::api;
use crate::guard::Guard;
use crate::other_texts::OtherTexts;
use crate::random;
use crate::threads::try_threads;
use crate::workspace::Workspace;

/// What is served, and to whom.
#[derive(Clone, Debug)]
pub struct Options {
    /// The folder: `<folder>/<locale>/*.ftl`.
    pub folder: PathBuf,
    /// Whether the folder is an overlay of the built-in texts.
    pub overlay: bool,
    /// The address to listen on, or a name of it.
    pub host: String,
    /// The port; 0 for any that is free.
    pub port: u16,
    /// Whether nothing can be written.
    pub read_only: bool,
}

/// Why nothing can be served.
#[derive(Debug)]
pub struct ServerError {
    reason: String,
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for ServerError {}

fn failed(reason: impl fmt::Display) -> ServerError {
    ServerError {
        reason: reason.to_string(),
    }
}

/// The translators' page of a folder.
///
/// Connections wait until [`run`](Self::run) is called.
#[derive(Debug)]
pub struct Server {
    runtime: Runtime,
    listener: TcpListener,
    address: SocketAddr,
    workspace: Arc<Workspace>,
    guard: Arc<Guard>,
    _watch: Option<Watch>,
}

impl Server {
    /// Reads the folder, begins to watch it, and takes the port.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, the name leads nowhere, or the port is taken.
    pub fn bind(options: Options) -> Result<Self, ServerError> {
        Self::bind_with_memory(options, &[])
    }

    /// As [`bind`](Self::bind), with other folders, or files of TMX, whose translations are offered where their English is similar.
    ///
    /// # Errors
    ///
    /// Those of `bind`, or one of the other folders or files cannot be read.
    pub fn bind_with_memory(options: Options, memory: &[PathBuf]) -> Result<Self, ServerError> {
        let memory = memory.iter().map(|path| {
            let texts = OtherTexts::read(path);
            texts.map_err(|reason| failed(format!("{}: {reason}", path.display())))
        });
        let memory = memory.collect::<Result<Vec<_>, _>>()?;
        let workspace = Workspace::new(options.folder.clone(), options.overlay, memory)
            .map_err(|reason| failed(format!("{}: {reason}", options.folder.display())))?;
        let workspace = Arc::new(workspace);
        let token = match options.read_only {
            true => None,
            false => Some(random::number().map_err(failed)?),
        };
        let no_threads = |error: io::Error| failed(format!("cannot start more threads: {error}"));
        // The runtime panics where it gets none.
        let wanted = thread::available_parallelism().map_or(1, usize::from) + SPARE_THREADS;
        try_threads(wanted).map_err(no_threads)?;
        let watched = Arc::clone(&workspace);
        // Without it, what changes shows up later.
        let watch = Watch::begin(&options.folder, move || drop(watched.read_again())).ok();
        look_now_and_then(Arc::downgrade(&workspace)).map_err(no_threads)?;
        let runtime = Runtime::new().map_err(failed)?;
        let taken = |error: io::Error| {
            let hint = match error.kind() {
                io::ErrorKind::AddrInUse => "; --port 0 takes any that is free",
                _ => "",
            };
            failed(format!("{}:{}: {error}{hint}", options.host, options.port))
        };
        let addresses = (options.host.as_str(), options.port).to_socket_addrs();
        let addresses: Vec<_> = addresses.map_err(taken)?.collect();
        let listener = runtime
            .block_on(TcpListener::bind(addresses.as_slice()))
            .map_err(taken)?;
        let address = listener.local_addr().map_err(failed)?;
        let host = options.host;
        Ok(Self {
            runtime,
            listener,
            address,
            workspace,
            guard: Arc::new(Guard { host, token }),
            _watch: watch,
        })
    }

    /// The address to open. What lets one write stands behind its `#`, which no browser sends anywhere.
    pub fn url(&self) -> String {
        let name = &self.guard.host;
        let is_name = name.parse::<std::net::IpAddr>().is_err();
        let port = self.address.port();
        let host = match (is_name, self.address.ip().is_unspecified()) {
            (true, _) => format!("{name}:{port}"),
            (false, true) => format!("localhost:{port}"),
            (false, false) => self.address.to_string(),
        };
        match &self.guard.token {
            Some(token) => format!("http://{host}/#token={token}"),
            None => format!("http://{host}/"),
        }
    }

    /// Serves until the process ends.
    ///
    /// # Errors
    ///
    /// The system takes the port away.
    pub fn run(self) -> Result<(), ServerError> {
        let router = self.router();
        self.runtime
            .block_on(async { axum::serve(self.listener, router).await })
            .map_err(failed)
    }

    /// What answers, for those who have connections of their own.
    pub fn router(&self) -> Router {
        api::router(Arc::clone(&self.workspace), Arc::clone(&self.guard))
    }
}

/// Threads beside those of the runtime: for requests that read or write, and for looking at the folder.
const SPARE_THREADS: usize = 9;

/// How often the folder is checked without an event: a folder that is replaced as a whole, or lies
/// behind a link, changes outside what is watched.
const PAUSE: Duration = Duration::from_secs(2);

fn look_now_and_then(workspace: Weak<Workspace>) -> io::Result<()> {
    let looks = thread::Builder::new().spawn(move || {
        loop {
            thread::sleep(PAUSE);
            match workspace.upgrade() {
                Some(workspace) => drop(workspace.read_again()),
                None => return,
            }
        }
    });
    looks.map(drop)
}
