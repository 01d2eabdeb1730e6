//! Placeables as the codes of a format: what is one in the English text and in the translation has one
//! number.

use gengo_messages_translate::{Piece, pieces};

/// A piece of a text, its placeables numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coded<'t> {
    Text(&'t str),
    Code {
        number: usize,
        /// With its braces.
        code: &'t str,
    },
}

/// The pieces of an English text and of its translation, numbered from 1 in the order of English.
pub(crate) fn codes<'t>(english: &'t str, text: &'t str) -> (Vec<Coded<'t>>, Vec<Coded<'t>>) {
    let mut known: Vec<&str> = Vec::new();
    let source = pieces(english).map(|piece| match piece {
        Piece::Text(text) => Coded::Text(text),
        Piece::Placeable(code) => {
            known.push(code);
            let number = known.len();
            Coded::Code { number, code }
        }
    });
    let source: Vec<_> = source.collect();
    let mut used = vec![false; known.len()];
    let target = pieces(text).map(|piece| match piece {
        Piece::Text(text) => Coded::Text(text),
        Piece::Placeable(code) => {
            let mut same = known.iter().zip(&used);
            let free = same.position(|(own, used)| *own == code && !used);
            let number = match free {
                Some(at) => {
                    used[at] = true;
                    at + 1
                }
                None => {
                    known.push(code);
                    used.push(true);
                    known.len()
                }
            };
            Coded::Code { number, code }
        }
    });
    let target = target.collect();
    (source, target)
}
