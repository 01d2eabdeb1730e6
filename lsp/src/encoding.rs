//! How an editor counts characters.

use gen_lsp_types::PositionEncodingKind;
use serde_json::Value;

/// What a position in a line counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    /// What every editor knows.
    #[default]
    Utf16,
    Utf32,
}

impl Encoding {
    /// The first of an editor's that there is; `offered` is its `general.positionEncodings`.
    pub(crate) fn chosen(offered: Option<&Value>) -> Self {
        let offered = offered.and_then(Value::as_array).into_iter().flatten();
        let known = |name: &Value| match name.as_str()? {
            "utf-8" => Some(Self::Utf8),
            "utf-16" => Some(Self::Utf16),
            "utf-32" => Some(Self::Utf32),
            _ => None,
        };
        offered.filter_map(known).next().unwrap_or_default()
    }

    pub(crate) fn kind(self) -> PositionEncodingKind {
        match self {
            Self::Utf8 => PositionEncodingKind::UTF8,
            Self::Utf16 => PositionEncodingKind::UTF16,
            Self::Utf32 => PositionEncodingKind::UTF32,
        }
    }

    /// How many units a character takes.
    pub(crate) fn units(self, c: char) -> usize {
        match self {
            Self::Utf8 => c.len_utf8(),
            Self::Utf16 => c.len_utf16(),
            Self::Utf32 => 1,
        }
    }
}
