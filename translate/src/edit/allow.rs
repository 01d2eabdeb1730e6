//! Allows rules to be broken by a message, in its comment.

use crate::check::Rule;
use crate::edit::editor::Editor;
use crate::edit::error::{EditError, Fault};
use crate::edit::files::{find, put_texts};
use crate::exception::{ALLOW, allowed};
use crate::plan::Plan;
use crate::source::Source;

/// Places in the text of a file, with what is to stand there.
type Edits = Vec<(std::ops::Range<usize>, String)>;

impl Editor {
    /// Plans that a message may break a rule, and says why in its comment.
    ///
    /// # Errors
    ///
    /// There is no such rule, it cannot be allowed to be broken, or no reason is given; there is no such locale or message,
    /// or its file cannot be edited.
    pub fn allow(&self, locale: &str, key: &str, rule: &str, why: &str) -> Result<Plan, EditError> {
        let failed = |fault| Err(EditError::of_folder(&self.folder.path, fault).at(key));
        if !Rule::named(rule).is_some_and(Rule::may_be_allowed) {
            return failed(Fault::NoExceptionTo(rule.to_owned()));
        }
        let words: String = why
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        let why = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if why.is_empty() {
            return failed(Fault::EmptyReason);
        }
        self.in_comment(locale, key, |source, index| {
            let item = &source.items[index];
            let mut edits = without(source, index, rule);
            let end = item.start + item.comment().len();
            let line = format!("# {ALLOW}{rule}: {why}{}", source.newline());
            edits.push((end..end, line));
            edits
        })
    }

    /// Plans that a message may not break a rule any more.
    ///
    /// # Errors
    ///
    /// There is no such locale or message, or its file cannot be edited.
    pub fn disallow(&self, locale: &str, key: &str, rule: &str) -> Result<Plan, EditError> {
        self.in_comment(locale, key, |source, index| without(source, index, rule))
    }

    fn in_comment(
        &self,
        locale: &str,
        key: &str,
        edits: impl FnOnce(&Source<'_>, usize) -> Edits,
    ) -> Result<Plan, EditError> {
        let own = self.locale(locale)?;
        let Some((file, source, index)) = find(own, key)? else {
            return Err(EditError::of_folder(&own.path, Fault::NoSuchMessage).at(key));
        };
        let text = source.replaced(&edits(&source, index));
        let mut plan = Plan::default();
        put_texts(&mut plan, (&file.path, locale), Some(file.bytes()), text)?;
        Ok(plan)
    }
}

/// The comment of an item without a rule.
fn without(source: &Source<'_>, index: usize, rule: &str) -> Edits {
    let item = &source.items[index];
    let mut edits = Edits::new();
    let mut start = item.start;
    for line in item.comment().split_inclusive('\n') {
        let place = start..start + line.len();
        start = place.end;
        let Some((rules, why)) = line.strip_prefix('#').and_then(allowed) else {
            continue;
        };
        let rules: Vec<&str> = rules.collect();
        let others: Vec<&str> = rules.iter().filter(|own| **own != rule).copied().collect();
        if others.len() == rules.len() {
            continue;
        }
        let why = if why.is_empty() {
            String::new()
        } else {
            format!(": {why}")
        };
        let rest = match others.as_slice() {
            [] => String::new(),
            others => format!("# {ALLOW}{}{why}{}", others.join(", "), source.newline()),
        };
        edits.push((place, rest));
    }
    edits
}
