//! What the page's server answers.

mod bench;
mod guard;
mod home;
mod reading;
mod reviewing;
mod saving;
mod undoing;
mod waiting;
mod watching;
