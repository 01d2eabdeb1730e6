//! What translators see of a folder.

mod answer;
mod argument;
mod chip;
mod field;
mod locale_view;
mod preview;
mod progress;
mod shown;
mod unit;
mod variant;

pub use answer::{Answer, AnsweredError, explain};
pub use argument::{Argument, examples, given};
pub use chip::{Chip, ChipKind};
pub use field::Field;
pub use locale_view::LocaleView;
pub use preview::{Preview, preview, shown};
pub use progress::{Progress, progress};
pub use shown::{Shown, ShownAttribute};
pub use unit::{GlossaryTerm, Inherited, Unit};
pub use variant::{Variant, VariantsError, compose, compose_so_far};
