//! Who may send requests, and the security headers of answers.

use std::fs;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use serde_json::json;

use crate::bench::{Bench, POLISH, texts};

#[test]
fn writing_takes_the_token() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let body =
        json!({ "base": base, "english": bench.english("error-2700"), "fields": texts("x", "y") })
            .to_string();
    for token in [
        None,
        Some(""),
        Some("Bearer "),
        Some("Bearer 0123456789abcdef0123456789abcdef"),
    ] {
        let mut request = bench
            .request(Method::PUT, "/api/locales/pl/messages/error-2700")
            .header(header::CONTENT_TYPE, "application/json");
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, token);
        }
        let refused = bench.send(request.body(Body::from(body.clone())).unwrap());
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED, "{token:?}");
    }
    let review = bench.reviewed("error-2700").to_string();
    let request = bench
        .request(Method::POST, "/api/locales/pl/review")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(review));
    assert_eq!(
        bench.send(request.unwrap()).status,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(bench.polish(), POLISH);
    // Two servers have two tokens.
    assert_ne!(bench.token(), Bench::new().token());
    assert_eq!(bench.token().len(), 32);
}

#[test]
fn other_sites_are_kept_out() {
    let bench = Bench::new();
    let base = bench.row("pl", "error-2700")["own"].clone();
    let body =
        json!({ "base": base, "english": bench.english("error-2700"), "fields": texts("x", "y") })
            .to_string();
    let put = |headers: &[(&str, &str)]| {
        let mut request = Request::builder()
            .method(Method::PUT)
            .uri("/api/locales/pl/messages/error-2700")
            .header(header::AUTHORIZATION, format!("Bearer {}", bench.token()))
            .header(header::CONTENT_TYPE, "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        bench
            .send(request.body(Body::from(body.clone())).unwrap())
            .status
    };
    // A name that leads here without being ours.
    for host in [
        "[::1]evil.example",
        "127.0.0.1:80@evil.example",
        "localhost:x@evil.example",
        "evil.example",
        "evil.example:4800",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "",
    ] {
        assert_eq!(put(&[("host", host)]), StatusCode::FORBIDDEN, "{host}");
    }
    assert_eq!(put(&[]), StatusCode::FORBIDDEN);
    for origin in [
        "http://evil.example",
        "null",
        "http://127.0.0.1:1",
        "https://127.0.0.1:4800",
    ] {
        let status = put(&[("host", "127.0.0.1:4800"), ("origin", origin)]);
        assert_eq!(status, StatusCode::FORBIDDEN, "{origin}");
    }
    for site in ["cross-site", "same-site"] {
        let status = put(&[("host", "127.0.0.1:4800"), ("sec-fetch-site", site)]);
        assert_eq!(status, StatusCode::FORBIDDEN, "{site}");
    }
    assert_eq!(bench.polish(), POLISH);
    // A form of another site cannot send JSON.
    let form = bench
        .request(Method::POST, "/api/locales/pl/messages/error-2700/try")
        .header(header::CONTENT_TYPE, "text/plain")
        .body(Body::from("{}"));
    assert_eq!(
        bench.send(form.unwrap()).status,
        StatusCode::UNSUPPORTED_MEDIA_TYPE
    );
    for host in [
        "localhost:4800",
        "127.0.0.1:4800",
        "[::1]:4800",
        "LOCALHOST",
    ] {
        let origin = format!("http://{host}");
        assert_eq!(
            put(&[("host", host), ("origin", &origin)]),
            StatusCode::OK,
            "{host}"
        );
        fs::write(bench.folder.path().join("pl/app.ftl"), POLISH).unwrap();
    }
}

#[test]
fn read_only_allows_reading_and_no_writing() {
    let bench = Bench::with(true);
    assert!(!bench.server.url().contains('#'));
    let folder = bench.get("/api/folder").json();
    assert_eq!(
        (&folder["readOnly"], &folder["mayWrite"]),
        (&json!(true), &json!(false))
    );
    let base = bench.row("pl", "error-2700")["own"].clone();
    let refused = bench.put("error-2700", &base, texts("x", "y"));
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let review = bench.reviewed("error-2700");
    let refused = bench.ask(Method::POST, "/api/locales/pl/review", &review);
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(bench.polish(), POLISH);
}

#[test]
fn every_answer_has_strict_security_headers() {
    let bench = Bench::new();
    for path in [
        "/",
        "/pl/error-2700",
        "/api/folder",
        "/api/nothing",
        "/assets/none.js",
    ] {
        let answer = bench.get(path);
        let policy = answer.headers[header::CONTENT_SECURITY_POLICY]
            .to_str()
            .unwrap();
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self'"),
            "{path}: {policy}"
        );
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(
            answer.headers[header::X_CONTENT_TYPE_OPTIONS],
            "nosniff",
            "{path}"
        );
        assert!(
            !answer
                .headers
                .contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN),
            "{path}"
        );
    }
    assert_eq!(bench.get("/api/nothing").status, StatusCode::NOT_FOUND);
    assert_eq!(
        bench.get("/api/nothing").json()["error"],
        "there is nothing of that name"
    );
}

#[test]
fn only_the_page_lets_in_a_style_sheet_by_a_number_and_each_time_another() {
    let bench = Bench::new();
    let policy = |path: &str| {
        let answer = bench.get(path);
        let policy = answer.headers[header::CONTENT_SECURITY_POLICY].to_str();
        let policy = policy.unwrap().to_owned();
        (policy, String::from_utf8(answer.body.to_vec()).unwrap())
    };
    let nonce = |path: &str| {
        let (policy, page) = policy(path);
        let (_, rest) = policy.split_once("style-src 'self' 'nonce-").unwrap();
        let nonce = rest.split_once('\'').unwrap().0.to_owned();
        assert_eq!(nonce.len(), 32);
        assert!(page.contains(&format!("nonce=\"{nonce}\"")), "{page}");
        nonce
    };
    assert_ne!(nonce("/"), nonce("/"));
    for path in ["/assets/main.js", "/assets/index.html", "/api/folder"] {
        assert!(!policy(path).0.contains("nonce"), "{path}");
    }
}

#[test]
fn bodies_are_bounded() {
    let bench = Bench::new();
    let body = json!({ "locales": ["pl"], "response": "x".repeat(5 << 20) });
    let refused = bench.ask(Method::POST, "/api/render", &body);
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    let nested = "{".repeat(100_000);
    let body = json!({ "fields": texts(&nested, "y"), "arguments": {} });
    let tried = bench.ask(
        Method::POST,
        "/api/locales/pl/messages/error-2700/try",
        &body,
    );
    assert_eq!(tried.status, StatusCode::OK);
    assert!(tried.json()["error"]["message"].is_string());
    let broken = bench
        .request(Method::POST, "/api/render")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from("["));
    assert_eq!(bench.send(broken.unwrap()).status, StatusCode::BAD_REQUEST);
}
