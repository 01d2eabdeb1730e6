//! Shows each error to a reader: `cargo run --package own-errors -- pl`.

use gengo_messages::{Preferences, check};
use own_errors::{CheckoutError, catalog};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let locale = std::env::args().nth(1).unwrap_or_else(|| "en".to_owned());
    let localizer = catalog().localizer(&Preferences::from_ids([locale])?);
    let card = "1234".to_owned();
    let mut errors = vec![
        CheckoutError::CardDeclined { card, limit: 500 },
        CheckoutError::NoDelivery {
            country: "Island".to_owned(),
        },
        CheckoutError::VoucherExpired,
    ];
    for left in [0, 1, 3, 7] {
        let item = "Sencha".to_owned();
        errors.push(CheckoutError::NotEnoughStock { item, left });
    }
    let body = br#"{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}"#;
    errors.extend(check(body).err().map(CheckoutError::from));
    for error in &errors {
        let message = localizer.explain(error);
        println!("{error}\n  {}\n  {}", message.text(), message.user_text());
    }
    Ok(())
}
