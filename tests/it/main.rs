//! The library's behaviour, a file a subject.

mod allocation;
#[cfg(feature = "axum")]
mod axum;
mod codes;
mod differential;
mod helpers;
#[path = "../holds/mod.rs"]
mod holds;
mod hostile;
#[cfg(feature = "watch")]
mod live;
mod negotiation;
mod overlays;
mod plurals;
mod properties;
mod rendering;
mod responses;
mod slim;
mod texts;
