use gengo_messages::Explain;

struct Opaque;

#[derive(Explain)]
enum ShopError {
    Lost { opaque: Opaque },
    #[explain(transparent)]
    Other(Opaque),
}

#[derive(Explain)]
#[explain(id = "x")]
enum Marked {}

#[derive(Explain)]
union Number {
    a: u32,
    b: f32,
}

fn main() {}
