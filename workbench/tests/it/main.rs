//! What the page's server answers.

mod bench;
mod guard;
mod reading;
mod reviewing;
mod saving;
mod waiting;
mod watching;
