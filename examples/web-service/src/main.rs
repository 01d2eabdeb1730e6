//! Runs the shop, and a stand-in for Gengo's API beside it.
//!
//! ```console
//! $ cargo run -p web-service-example
//! $ curl -s http://127.0.0.1:3000/orders -H 'Accept-Language: ja' -d '{"jobs":{"job_1":{}}}'
//! ```

use tokio::net::TcpListener;
use web_service_example::{shop, stand_in};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let gengo = TcpListener::bind("127.0.0.1:0").await?;
    let shop = shop(format!("http://{}", gengo.local_addr()?));
    tokio::spawn(async { axum::serve(gengo, stand_in::gengo()).await });

    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    println!("The shop is at http://{}", listener.local_addr()?);
    axum::serve(listener, shop).await
}
