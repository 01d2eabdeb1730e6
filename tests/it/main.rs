//! The library's behaviour, a file a subject.

mod allocation;
#[cfg(feature = "axum")]
mod axum;
mod codes;
mod data;
mod differential;
mod explain;
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
mod own_codes;
mod plurals;
mod preferences;
mod problem_details;
mod properties;
mod regions;
mod rendering;
mod responses;
mod retry;
mod slim;
mod tags;
mod texts;
