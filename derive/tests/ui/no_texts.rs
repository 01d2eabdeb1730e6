use gengo_messages::Explain;

#[derive(Explain)]
#[explain(texts = "tests/no-such-folder")]
struct SoldOut;

fn main() {}
