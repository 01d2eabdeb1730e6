//! The errors of a shop that orders translations from Gengo, in six languages.

use gengo_messages::{Catalog, Explain, Facts, ResponseError};
use rust_embed::RustEmbed;

/// The shop's texts.
#[derive(RustEmbed)]
#[folder = "locales"]
struct Texts;

/// Why a checkout fails.
#[derive(Debug, thiserror::Error, Explain)]
#[explain(texts = "locales/en")]
pub enum CheckoutError {
    /// The bank refused the card.
    #[error("card {card} declined over {limit}")]
    CardDeclined {
        /// The last four digits.
        card: String,
        /// In whole euros.
        limit: u32,
    },
    /// Too few of a product are left.
    #[error("{left} of {item} left")]
    NotEnoughStock {
        /// The product's name.
        item: String,
        /// How many are left.
        left: u32,
    },
    /// The shop's own code 9001.
    #[error("9001: no delivery to {country}")]
    #[explain(code = 9001)]
    NoDelivery {
        /// The country's name.
        country: String,
    },
    /// The shop's own code `voucher_expired`.
    #[error("voucher_expired")]
    #[explain(code = "voucher_expired")]
    VoucherExpired,
    /// Whatever Gengo said.
    #[error(transparent)]
    #[explain(transparent)]
    Gengo(#[from] ResponseError),
}

/// The shop's texts over Gengo's.
pub fn catalog() -> Catalog {
    Catalog::builder()
        .embed::<Texts>()
        .code(9001, Facts::new().name("NO_DELIVERY").category("delivery"))
        .code(
            "voucher_expired",
            Facts::new().category("payment").field("voucher"),
        )
        .build()
}
