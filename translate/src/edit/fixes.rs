//! Fixes for findings.

mod choice;
mod comment;
mod fix;
mod insertion;
mod missing;

use crate::check::{Finding, Remedy, Rule};
use crate::edit::editor::Editor;
use crate::edit::error::EditError;
use crate::edit::files::read;
use crate::edit::fixes::fix::Edits;
use crate::edit::spans::spans;
use crate::file::File;
use crate::place::Place;
use crate::plan::Plan;
use crate::source::Source;

pub use fix::Fix;

impl Editor {
    /// The known fixes for a finding in this folder, the likeliest first; none if a person has to write the text.
    /// Fixes add to the end of a text; move the addition where it belongs.
    pub fn fixes(&self, finding: &Finding) -> Vec<Fix> {
        let mut fixes: Vec<Fix> = Vec::new();
        for remedy in &finding.remedies {
            fixes.extend(self.remedied(finding, remedy).ok().flatten());
        }
        if let [only] = fixes.as_mut_slice() {
            only.is_preferred = !matches!(finding.remedies[..], [Remedy::Describe(_)]);
        }
        fixes.extend(self.by_rule(finding).ok().into_iter().flatten());
        fixes.extend(self.allowed(finding).ok().flatten());
        fixes.retain(|fix| !fix.plan.is_empty());
        fixes
    }

    /// What a rule says that puts a finding right.
    fn remedied(&self, finding: &Finding, remedy: &Remedy) -> Result<Option<Fix>, EditError> {
        if let (Remedy::Rename(new), Some(id)) = (remedy, &finding.id) {
            let mut fix = Fix::new(format!("Rename it to {new}"), self.rename(id, new)?);
            fix.is_of_folder = true;
            return Ok(Some(fix));
        }
        let marked = |source: &Source<'_>| source.text.get(finding.span.clone()).map(str::to_owned);
        self.in_file(finding, |source| {
            Some(match remedy {
                Remedy::Insert(what) => (
                    format!("Insert {what}"),
                    insertion::edits(source, finding, what)?,
                ),
                Remedy::Write(new) => {
                    let title = match (marked(source)?, new.as_str()) {
                        (_, "\n") => "End the last line".to_owned(),
                        (_, "") => "Delete the character".to_owned(),
                        (old, new) => format!("Replace {old} with {new}"),
                    };
                    let new = new.replace('\n', source.newline());
                    (title, vec![(finding.span.clone(), new)])
                }
                Remedy::AddForms(forms) => {
                    let names: Vec<_> = forms.iter().map(|own| format!("[{own}]")).collect();
                    let title = format!("Insert {}, to be filled in", names.join(", "));
                    (title, choice::with_forms(source, finding, forms)?)
                }
                Remedy::RemoveVariant => {
                    let title = format!("Delete the variant [{}]", marked(source)?);
                    (title, choice::without_variant(source, finding)?)
                }
                Remedy::Describe(line) => (
                    format!("Insert the comment # {line}"),
                    comment::with_line(source, finding, line)?,
                ),
                Remedy::Rename(_) => return None,
            })
        })
    }

    /// What follows from the rule alone.
    fn by_rule(&self, finding: &Finding) -> Result<Vec<Fix>, EditError> {
        let Some(id) = finding.id.clone() else {
            return Ok(Vec::new());
        };
        let locale = &finding.locale;
        let attribute = finding.attribute.clone();
        let place = Place {
            id: id.clone(),
            attribute,
        };
        let is = |rules: &[&Rule]| rules.iter().any(|rule| rule.id == finding.rule.id);
        if is(&[Rule::MISSING_MESSAGE]) {
            return self.missing_message(locale, &id);
        }
        if is(&[Rule::MISSING_ATTRIBUTE, Rule::MISSING_VALUE]) {
            return self.missing_part(locale, &place);
        }
        let is_part = place.attribute.is_some();
        if is(&[Rule::OBSOLETE_MESSAGE, Rule::OBSOLETE_ATTRIBUTE])
            || is(&[Rule::REPEATS_PARENT]) && is_part
        {
            let plan = self.remove(locale, &place)?;
            return Ok(vec![Fix::new(format!("Delete {place}"), plan)]);
        }
        if is(&[Rule::SUPERFLUOUS_VALUE, Rule::REPEATS_PARENT]) {
            let plan = match self.texts(locale, &id)?.len() {
                0 | 1 => self.remove(locale, &place)?,
                _ => self.remove_value(locale, &id)?,
            };
            return Ok(vec![Fix::new(format!("Delete the text of {id}"), plan)]);
        }
        let fix = self.in_file(finding, |source| {
            let at = finding.span.start;
            let index = source
                .items
                .iter()
                .position(|own| own.start <= at && at <= own.end())?;
            if is(&[Rule::DUPLICATE_MESSAGE]) {
                let edits = vec![(source.with_gap(index), String::new())];
                return Some((format!("Delete this {id}"), edits));
            }
            if is(&[Rule::DUPLICATE_ATTRIBUTE]) {
                let attributes = spans(&source.items[index]).attributes;
                let own = attributes.into_iter().find(|own| own.lines.contains(&at))?;
                return Some((
                    format!("Delete this .{}", own.name),
                    vec![(own.lines, String::new())],
                ));
            }
            if is(&[Rule::NEEDLESS_EXCEPTION]) {
                return Some((
                    "Delete the exception".to_owned(),
                    comment::without_line(source, at),
                ));
            }
            None
        })?;
        Ok(fix.into_iter().collect())
    }

    /// An exception for a finding that may be meant.
    fn allowed(&self, finding: &Finding) -> Result<Option<Fix>, EditError> {
        let rule = finding.rule.id;
        if finding.id.is_none() || !finding.rule.may_be_allowed() {
            return Ok(None);
        }
        self.in_file(finding, |source| {
            let line = format!("check: allow {rule}");
            Some((
                format!("Allow {rule} here"),
                comment::with_line(source, finding, &line)?,
            ))
        })
    }

    /// A fix within the file of a finding.
    fn in_file(
        &self,
        finding: &Finding,
        edits: impl FnOnce(&Source<'_>) -> Option<(String, Edits)>,
    ) -> Result<Option<Fix>, EditError> {
        let own = self.locale(&finding.locale)?;
        let Some(file) = own.files.iter().find(|file| file.path == finding.path) else {
            return Ok(None);
        };
        let source = read(file)?;
        let fix = edits(&source).map(|(title, edits)| Fix::new(title, plan(file, &source, edits)));
        Ok(fix)
    }
}

fn plan(file: &File, source: &Source<'_>, mut edits: Edits) -> Plan {
    edits.sort_by_key(|(place, _)| (place.start, place.end));
    let mut plan = Plan::default();
    let text = source.replaced(&edits);
    plan.put(&file.path, Some(file.bytes()), Some(text.into_bytes()));
    plan
}
