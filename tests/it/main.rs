//! The library's behaviour, a file a subject.

mod allocation;
#[cfg(feature = "axum")]
mod axum;
mod codes;
mod data;
mod differential;
mod helpers;
#[allow(unreachable_pub, reason = "fuzzing includes these files as well")]
#[path = "../holds/mod.rs"]
mod holds;
mod hostile;
#[cfg(feature = "watch")]
mod live;
mod logs;
mod negotiation;
mod overlays;
mod plurals;
mod problem_details;
mod properties;
mod rendering;
mod responses;
mod retry;
mod slim;
mod texts;
