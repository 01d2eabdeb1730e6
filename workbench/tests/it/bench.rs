//! A served folder and a client: what the tests of all requests need.

use std::fs;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use gengo_messages_workbench::{Options, Server};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;
use tower::ServiceExt;

pub(crate) const ENGLISH: &str = "\
-service = Gengo

## Credits

# Nothing is left to pay from.
error-2700 = Not enough credits
    .user = Please add credits.

# $count (Number) - how many jobs
jobs = { $count ->
    [one] { $count } job
   *[other] { $count } jobs
}
";

pub(crate) const POLISH: &str = "\
### Polish.

-service = Gengo

# Mine.
error-2700 = Za mało środków
    .user = Doładuj konto.
";

/// A served folder and a client.
pub(crate) struct Bench {
    pub(crate) folder: TempDir,
    pub(crate) server: Server,
    router: Router,
    runtime: Runtime,
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: axum::http::HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

impl Bench {
    pub(crate) fn new() -> Self {
        Self::with(false)
    }

    pub(crate) fn with(read_only: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (locale, text) in [
            ("en", ENGLISH),
            ("pl", POLISH),
            ("ar", "error-2700 = رصيد\n"),
        ] {
            fs::create_dir(folder.path().join(locale)).unwrap();
            fs::write(folder.path().join(locale).join("app.ftl"), text).unwrap();
        }
        let server = Server::bind(Options {
            folder: folder.path().to_owned(),
            overlay: false,
            host: "127.0.0.1".to_owned(),
            port: 0,
            read_only,
        })
        .unwrap();
        let router = server.router();
        let runtime = Runtime::new().unwrap();
        Self {
            folder,
            server,
            router,
            runtime,
        }
    }

    pub(crate) fn token(&self) -> String {
        let url = self.server.url();
        url.split_once("#token=")
            .map_or(String::new(), |(_, token)| token.to_owned())
    }

    pub(crate) fn send(&self, request: Request<Body>) -> Answer {
        self.runtime.block_on(async {
            let response = self.router.clone().oneshot(request).await.unwrap();
            let (parts, body) = response.into_parts();
            Answer {
                status: parts.status,
                headers: parts.headers,
                body: body.collect().await.unwrap().to_bytes().to_vec(),
            }
        })
    }

    /// Begins a request, and does not wait for its answer.
    pub(crate) fn start(&self, request: Request<Body>) -> JoinHandle<StatusCode> {
        let answer = self.router.clone().oneshot(request);
        self.runtime.spawn(async { answer.await.unwrap().status() })
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "127.0.0.1:4800")
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path).body(Body::empty()).unwrap())
    }

    pub(crate) fn ask(&self, method: Method, path: &str, body: &Value) -> Answer {
        self.send(self.asking(method, path, body))
    }

    fn asking(&self, method: Method, path: &str, body: &Value) -> Request<Body> {
        let request = self
            .request(method, path)
            .header(header::ORIGIN, "http://127.0.0.1:4800")
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token()))
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(body.to_string()));
        request.unwrap()
    }

    pub(crate) fn row(&self, locale: &str, key: &str) -> Value {
        let sheet = self.get(&format!("/api/locales/{locale}")).json();
        let rows = sheet["messages"].as_array().unwrap().iter();
        rows.clone().find(|row| row["key"] == key).unwrap().clone()
    }

    pub(crate) fn english(&self, key: &str) -> Value {
        self.row("pl", key)["english"].clone()
    }

    pub(crate) fn put(&self, key: &str, base: &Value, texts: Value) -> Answer {
        self.send(self.putting(key, base, texts))
    }

    pub(crate) fn putting(&self, key: &str, base: &Value, texts: Value) -> Request<Body> {
        let body = json!({ "base": base, "english": self.english(key), "fields": texts });
        let path = format!("/api/locales/pl/messages/{key}");
        self.asking(Method::PUT, &path, &body)
    }

    /// Marks a message as reviewed, as it stands now.
    pub(crate) fn reviewed(&self, key: &str) -> Value {
        let row = self.row("pl", key);
        let message = json!({ "key": key, "own": row["own"], "english": row["english"] });
        json!({ "state": "reviewed", "messages": [message] })
    }

    pub(crate) fn polish(&self) -> String {
        fs::read_to_string(self.folder.path().join("pl/app.ftl")).unwrap()
    }
}

pub(crate) fn texts(value: &str, user: &str) -> Value {
    json!([{ "attribute": null, "text": value }, { "attribute": "user", "text": user }])
}

pub(crate) fn wait_until(what: &str, mut done: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !done() {
        assert!(Instant::now() < end, "{what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
