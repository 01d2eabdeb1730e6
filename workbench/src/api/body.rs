//! The body of a request.

use axum::Json;
use axum::extract::FromRequest;

use crate::refused::Refused;

/// A body of JSON, refused as everything else is.
#[derive(FromRequest)]
#[from_request(via(Json), rejection(Refused))]
pub(crate) struct Body<T>(pub(crate) T);
