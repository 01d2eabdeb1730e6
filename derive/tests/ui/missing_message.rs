use gengo_messages::Explain;

#[derive(Explain)]
#[explain(texts = "tests/texts/en")]
enum ShopError {
    CardDeclined { card: String, limit: u32 },
    VoucherExpired,
    #[explain(code = 9001)]
    Lost,
    #[explain(id = "sold-away")]
    SoldOut,
}

fn main() {}
