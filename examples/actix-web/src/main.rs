//! `cargo run`, then `curl -i localhost:3000 -d '{"err":{"code":2700}}' -H 'Accept-Language: ja'`.
use actix_web::{App, Error, HttpRequest, HttpResponse, HttpServer, error::InternalError, web};
use gengo_messages::{Catalog, Preferences, ProblemDetails, ResponseError, check};

pub async fn order(request: HttpRequest, gengo: web::Bytes) -> Result<&'static str, Error> {
    check(&gengo).map_err(|error| localized(&request, error))?;
    Ok("ordered")
}

fn localized(request: &HttpRequest, error: ResponseError) -> Error {
    let languages = request.headers().get("accept-language");
    let languages = languages.and_then(|header| header.to_str().ok());
    let reader = Preferences::from_accept_language(languages.unwrap_or_default());
    let problem = ProblemDetails::of_failure(&Catalog::embedded().localizer(&reader), &error);
    let mut answer = HttpResponse::BadGateway();
    answer.insert_header(("content-type", ProblemDetails::MEDIA_TYPE));
    answer.insert_header(("vary", "accept-language"));
    if let Some(language) = problem.language() {
        answer.insert_header(("content-language", language.to_string()));
    }
    InternalError::from_response(error, answer.json(problem)).into()
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let app = || App::new().default_service(web::to(order));
    HttpServer::new(app).bind(("127.0.0.1", 3000))?.run().await
}
