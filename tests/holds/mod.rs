//! What must hold whatever comes in, for the tests and for fuzzing.

pub mod catalog;
pub mod corpus;
pub mod differential;
pub mod generated;
pub mod readers;
pub mod response;
