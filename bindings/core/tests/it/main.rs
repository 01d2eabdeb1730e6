//! What every binding rests on, in one binary.

mod interface;
mod layers;
