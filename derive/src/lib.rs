//! The derive macro `Explain` of `gengo-messages`. The trait with the same name documents it.

mod attributes;
mod derive;
mod message;
mod texts;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Derives `gengo_messages::Explain`; see that trait.
#[proc_macro_derive(Explain, attributes(explain))]
pub fn explain(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let tokens = derive::explain(&input).unwrap_or_else(|error| error.into_compile_error());
    tokens.into()
}
