//! The layer that renders failures in the reader's language.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum_core::response::Response;
use http::{HeaderMap, Request};
use tower_layer::Layer;
use tower_service::Service;

use super::content_language::ContentLanguage;
use super::failure::Failure;
use super::problem::put_into;
use super::reader::reader;
use crate::catalog::Catalog;
#[cfg(feature = "watch")]
use crate::live::LiveCatalog;
use crate::preferences::Preferences;
use crate::problem_details::ProblemDetails;

/// A layer that renders the [`Failure`]s of handlers in the language of the request's sender. The language
/// comes from [`Preferences`] in the request's extensions, if an outer middleware has put a user's
/// setting there, or else from `Accept-Language`. All other responses pass unchanged.
///
/// An error type of the app's own takes part by its `IntoResponse`:
///
/// ```
/// use axum::Router;
/// use axum::http::StatusCode;
/// use axum::response::{IntoResponse, Response};
/// use axum::routing::post;
/// use gengo_messages::axum::{Failure, Localize};
/// use gengo_messages::{ResponseError, check};
///
/// enum AppError {
///     SoldOut,
///     Gengo(ResponseError),
/// }
///
/// impl From<ResponseError> for AppError {
///     fn from(error: ResponseError) -> Self {
///         AppError::Gengo(error)
///     }
/// }
///
/// impl IntoResponse for AppError {
///     fn into_response(self) -> Response {
///         match self {
///             AppError::SoldOut => Failure::of_code(9001).with_status(StatusCode::CONFLICT),
///             AppError::Gengo(error) => error.into(),
///         }
///         .into_response()
///     }
/// }
///
/// async fn order(body: String) -> Result<StatusCode, AppError> {
///     check(body.as_bytes())?;
///     Err(AppError::SoldOut)
/// }
///
/// let app: Router = Router::new().route("/orders", post(order)).layer(Localize::embedded());
/// ```
#[derive(Clone)]
pub struct Localize {
    source: Source,
    /// The form of the answers, if it is the app's own.
    form: Option<Form>,
}

type Form = Arc<dyn Fn(&ProblemDetails, &HeaderMap) -> Response + Send + Sync>;

#[derive(Clone, Debug)]
enum Source {
    Embedded,
    Fixed(Catalog),
    #[cfg(feature = "watch")]
    Live(LiveCatalog),
}

impl Localize {
    /// With the texts of the [embedded catalog](Catalog::embedded).
    pub fn embedded() -> Self {
        Self::of(Source::Embedded)
    }

    /// With the texts of a catalog.
    pub fn new(catalog: Catalog) -> Self {
        Self::of(Source::Fixed(catalog))
    }

    /// With the texts that a live catalog has at the moment. Needs the feature `watch`.
    #[cfg(feature = "watch")]
    pub fn live(catalog: LiveCatalog) -> Self {
        Self::of(Source::Live(catalog))
    }

    fn of(source: Source) -> Self {
        let form = None;
        Self { source, form }
    }

    /// With answers of another form than `application/problem+json`, such as a page. The function
    /// is given the problem and the headers of the request, whose `Accept` may say what is wanted.
    /// Its body and its headers are used; the status is the failure's, and `Content-Language` and
    /// `Vary` are set in any case.
    ///
    /// ```
    /// use axum::response::{Html, IntoResponse};
    /// use gengo_messages::axum::Localize;
    ///
    /// let layer = Localize::embedded().answering(|problem, _| {
    ///     Html(format!("<h1>{}</h1>", problem.title().unwrap_or("Error"))).into_response()
    /// });
    /// # let _ = layer;
    /// ```
    #[must_use]
    pub fn answering(
        self,
        form: impl Fn(&ProblemDetails, &HeaderMap) -> Response + Send + Sync + 'static,
    ) -> Self {
        let form: Option<Form> = Some(Arc::new(form));
        Self { form, ..self }
    }

    fn put_into(&self, reader: &Preferences, request: &HeaderMap, answer: &mut Response) {
        let Some(failure) = answer.extensions_mut().remove::<Failure>() else {
            return;
        };
        let localizer = match &self.source {
            Source::Embedded => Catalog::embedded().localizer(reader),
            Source::Fixed(catalog) => catalog.localizer(reader),
            #[cfg(feature = "watch")]
            Source::Live(live) => live.catalog().localizer(reader),
        };
        // The handler may have set another status than the failure's.
        let problem = failure.problem(&localizer).with_status(answer.status());
        put_into(&problem, answer);
        if let Some(form) = &self.form {
            let (parts, body) = form(&problem, request).into_parts();
            answer.headers_mut().extend(parts.headers);
            ContentLanguage::from(&problem).put_into(answer.headers_mut());
            *answer.body_mut() = body;
        }
    }
}

impl fmt::Debug for Localize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Localize");
        debug.field("source", &self.source).finish_non_exhaustive()
    }
}

impl<S> Layer<S> for Localize {
    type Service = Localized<S>;

    fn layer(&self, inner: S) -> Localized<S> {
        let layer = self.clone();
        Localized { layer, inner }
    }
}

/// A service whose failures are in the reader's language: what [`Localize`] makes of one.
#[derive(Clone, Debug)]
pub struct Localized<S> {
    layer: Localize,
    inner: S,
}

impl<S, B> Service<Request<B>> for Localized<S>
where
    S: Service<Request<B>, Response = Response, Future: Send + 'static>,
{
    type Response = Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let headers = request.headers().clone();
        let reader = reader(&headers, request.extensions());
        let layer = self.layer.clone();
        let answer = self.inner.call(request);
        Box::pin(async move {
            let mut answer = answer.await?;
            layer.put_into(&reader, &headers, &mut answer);
            Ok(answer)
        })
    }
}
