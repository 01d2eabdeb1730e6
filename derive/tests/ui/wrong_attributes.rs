use gengo_messages::Explain;

#[derive(Explain)]
enum ShopError {
    #[explain(id = "one", code = 1)]
    Two,
    #[explain(transparent)]
    None,
    #[explain(message = "x")]
    Unknown,
    #[explain(id = "not an id")]
    NotAnId,
    #[explain(code = 1.5)]
    Half,
    Field {
        #[explain(skip, text)]
        one: String,
    },
    Twice {
        #[explain(name = "a")]
        one: String,
        a: String,
    },
    Unnamed(#[explain(text)] String),
}

fn main() {}
