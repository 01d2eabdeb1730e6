use gengo_messages::Explain;

#[derive(Explain)]
#[explain(texts = "tests/texts/en/shop.ftl")]
enum ShopError {
    CardDeclined { card: String },
    SoldOut { count: u32 },
}

fn main() {}
