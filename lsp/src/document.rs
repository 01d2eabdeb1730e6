//! A file that is open in the editor.

use std::path::PathBuf;

use gen_lsp_types::{TextDocumentContentChangeEvent, TextDocumentItem, Uri};

use crate::encoding::Encoding;
use crate::lines::Lines;
use crate::uri;

/// A file that is open in the editor, with the text that it has there.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    /// As the editor writes it.
    pub(crate) uri: Uri,
    pub(crate) path: PathBuf,
    pub(crate) version: i32,
    pub(crate) text: String,
}

impl Document {
    /// Returns `None` for anything but a file.
    pub(crate) fn new(item: TextDocumentItem) -> Option<Self> {
        Some(Self {
            path: uri::path(&item.uri)?,
            uri: item.uri,
            version: item.version,
            text: item.text,
        })
    }

    pub(crate) fn change(
        &mut self,
        changes: Vec<TextDocumentContentChangeEvent>,
        encoding: Encoding,
    ) {
        for change in changes {
            match change {
                TextDocumentContentChangeEvent::TextDocumentContentChangePartial(part) => {
                    let range = Lines::whole(&self.text, encoding).offsets(part.range);
                    self.text.replace_range(range, &part.text);
                }
                TextDocumentContentChangeEvent::TextDocumentContentChangeWholeDocument(whole) => {
                    self.text = whole.text;
                }
            }
        }
    }

    pub(crate) fn lines(&self, encoding: Encoding) -> Lines<'_> {
        Lines::new(&self.text, encoding)
    }

    pub(crate) fn is_rust(&self) -> bool {
        self.path.extension().is_some_and(|own| own == "rs")
    }
}
