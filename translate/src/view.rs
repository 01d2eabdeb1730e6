//! A folder as translators see it.

mod answer;
mod argument;
mod branch;
mod chip;
mod field;
mod form;
mod glossary_term;
mod locale_view;
mod memory;
mod piece;
mod preview;
mod progress;
mod reference_view;
mod shown;
mod style_guide;
mod tally;
mod unit;
mod variant;

pub use answer::{Answer, AnsweredError, explain};
pub use argument::{Argument, examples, given};
pub use branch::{Branch, Branches};
pub use chip::{Chip, ChipKind};
pub use field::Field;
pub use form::form_of;
pub use glossary_term::{GlossaryTerm, glossary};
pub use locale_view::LocaleView;
pub use memory::{Memory, MemoryUnit, Similar};
pub use piece::{Piece, pieces};
pub use preview::{Preview, preview, shown};
pub use progress::{Progress, progress, views};
pub use reference_view::{FileNote, ReferenceView};
pub use shown::{Shown, ShownAttribute};
pub use style_guide::{StyleGuide, style_guides};
pub use tally::Tally;
pub use unit::{Inherited, Unit};
pub use variant::{Variant, VariantsError, compose, compose_so_far};
