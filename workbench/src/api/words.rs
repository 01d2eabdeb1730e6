//! What differs between texts, word by word.

use axum::Json;
use gengo_messages_translate::{Words, words as changed};
use serde::{Deserialize, Serialize};

use crate::api::body::Body;
use crate::api::work::work;
use crate::refused::Refused;

#[derive(Deserialize)]
pub(crate) struct WordsRequest {
    pairs: Vec<Pair>,
}

#[derive(Deserialize)]
struct Pair {
    before: String,
    now: String,
}

#[derive(Serialize)]
pub(crate) struct WordsBody {
    /// What differs in each pair, in their order.
    changes: Vec<Vec<Words>>,
}

pub(crate) async fn words(Body(request): Body<WordsRequest>) -> Result<Json<WordsBody>, Refused> {
    work(move || {
        let pairs = request.pairs.iter();
        let changes = pairs.map(|pair| changed(&pair.before, &pair.now));
        Ok(WordsBody {
            changes: changes.collect(),
        })
    })
    .await
}
