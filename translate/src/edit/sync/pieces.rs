//! The pieces of a file that is in line with the English one.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::check::Standpoint;
use crate::edit::missing::{MISSING, commented, missing};
use crate::edit::spans::spans;
use crate::edit::sync::block::{attribute_block, message_block};
use crate::edit::sync::filled::{filled_for, filled_in};
use crate::source::{Item, Kind, Source};

/// How the comment begins that holds an obsolete message.
const OBSOLETE: &str = "# obsolete: ";

/// A piece of the file to be.
enum Piece {
    /// An item as it is.
    Own(usize),
    /// An item with another text.
    Changed(usize, String),
    /// A comment, or an English comment on a group.
    New(String),
}

/// A locale's file in line with the English one; `None` if it is already.
pub(crate) fn synced(own: &Source<'_>, english: &Source<'_>, point: &Standpoint) -> Option<String> {
    let pieces = pieces(own, english, point);
    let is_same = pieces.len() == own.items.len()
        && pieces
            .iter()
            .enumerate()
            .all(|(index, piece)| matches!(piece, Piece::Own(own) if *own == index));
    if is_same {
        return None;
    }
    let mut text = String::new();
    let ended = |text: &str| text.replace("\r\n", "\n").replace('\n', own.newline());
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Own(index) => text += own.items[*index].text,
            Piece::Changed(_, new) => text += new,
            Piece::New(new) => text += &ended(new),
        }
        text += &match pieces.get(at + 1) {
            Some(next) => gap(piece, next, own, english),
            None => ended("\n").into(),
        };
    }
    Some(own.rewritten(&text))
}

/// What parts two pieces: what did before, or else what does in English.
fn gap<'a>(piece: &Piece, next: &Piece, own: &Source<'a>, english: &Source<'a>) -> Cow<'a, str> {
    let ended = |text: &str| Cow::Owned(text.replace("\r\n", "\n").replace('\n', own.newline()));
    let index = |piece: &Piece| match piece {
        Piece::Own(index) | Piece::Changed(index, _) => Some(*index),
        Piece::New(_) => None,
    };
    let (Some(first), Some(second)) = (index(piece), index(next)) else {
        return ended("\n\n");
    };
    if second == first + 1 {
        return own.gap_after(first).into();
    }
    let is_entry = |index: usize| own.items[index].kind == Kind::Entry;
    let place = own.items[first].key.and_then(|key| english.position(key));
    match place {
        Some(place)
            if is_entry(first)
                && is_entry(second)
                && english
                    .items
                    .get(place + 1)
                    .is_some_and(|next| next.kind == Kind::Entry) =>
        {
            ended(english.gap_after(place))
        }
        _ => ended("\n\n"),
    }
}

fn pieces(own: &Source<'_>, english: &Source<'_>, point: &Standpoint) -> Vec<Piece> {
    let is_group = |own: &Item<'_>| {
        let mut groups = english
            .items
            .iter()
            .filter(|item| item.kind == Kind::Comment(2));
        groups.any(|group| group.text.trim_end() == own.text.trim_end())
    };
    // What has a place of its own by English, what goes where its next neighbour goes, and what
    // goes to the end.
    let mut placed: BTreeMap<&str, usize> = BTreeMap::new();
    let mut carried: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut waiting = Vec::new();
    let (mut first, mut last, mut aside) = (Vec::new(), Vec::new(), Vec::new());
    for (index, item) in own.items.iter().enumerate() {
        let in_english = item.key.filter(|key| english.position(key).is_some());
        match item.kind {
            Kind::Comment(3) if index == first.len() => first.push(Piece::Own(index)),
            // A group of English is placed where English has it; others go with what is below them.
            Kind::Comment(2) if is_group(item) => {}
            Kind::Comment(1) if missing(item).is_some() => {}
            Kind::Comment(1) if filled_in(own, index).is_some() => {}
            Kind::Junk
                if index
                    .checked_sub(1)
                    .is_some_and(|before| filled_in(own, before).is_some()) => {}
            Kind::Comment(1) if item.text.starts_with(OBSOLETE) => last.push(Piece::Own(index)),
            // Of several of one id each stays, and the last one counts: the check tells of them.
            Kind::Entry | Kind::Junk
                if in_english.is_some_and(|key| {
                    let counts = own.position(key).or(own.broken(key));
                    counts == Some(index)
                }) =>
            {
                placed.extend(in_english.map(|key| (key, index)));
                carried.insert(index, std::mem::take(&mut waiting));
            }
            Kind::Entry if item.key.is_some_and(|key| point.is_obsolete(key)) => {
                let key = item.key.unwrap_or_default();
                aside.push(Piece::New(format!(
                    "{OBSOLETE}{key}\n{}",
                    commented(item.text)
                )));
            }
            _ => waiting.push(index),
        }
    }
    let mut pieces = first;
    let mut group = None;
    let mut missing_before = BTreeMap::new();
    for (index, item) in own.items.iter().enumerate() {
        if let Some(place) = missing(item) {
            missing_before.insert((place, item.text.trim_end().replace('\r', "")), index);
        }
    }
    // What stands there already stays as it is.
    let block = |place: &str, text: String| match missing_before.get(&(place, text.clone())) {
        Some(index) => Piece::Own(*index),
        None => Piece::New(text),
    };
    for (at, item) in english.items.iter().enumerate() {
        // Of several of one id the last counts.
        if item
            .key
            .is_some_and(|key| english.position(key) != Some(at))
        {
            continue;
        }
        match (item.kind, item.key) {
            (Kind::Comment(2), _) => {
                let text = item.text.trim_end();
                let same =
                    |own: &Item<'_>| own.kind == Kind::Comment(2) && own.text.trim_end() == text;
                group = Some(match own.items.iter().position(same) {
                    Some(index) => Piece::Own(index),
                    None => Piece::New(text.to_owned()),
                });
            }
            (Kind::Entry, Some(key)) => {
                let mut here = Vec::new();
                if let Some(&index) = placed.get(key) {
                    here.extend(carried.remove(&index).into_iter().flatten().map(Piece::Own));
                    let (piece, obsolete) = tidied(own, index, point);
                    aside.extend(obsolete);
                    let is_left = piece.is_some();
                    here.extend(piece);
                    if !is_left && point.fills_in().is_none() {
                        let text = message_block(point.locale(), key, item);
                        here.extend(text.map(|text| block(key, text)));
                    }
                    let filled: BTreeSet<_> = filled_for(own, key).map(|(name, _)| name).collect();
                    let missing = point.missing_attributes(key).into_iter();
                    let wanted = |name: &String| is_left && !filled.contains(name.as_str());
                    for attribute in missing.filter(wanted) {
                        let place = format!("{key}.{attribute}");
                        let text = attribute_block(point.locale(), &place, item, &attribute);
                        here.extend(text.map(|text| block(&place, text)));
                    }
                } else if point.is_missing(key) {
                    let text = message_block(point.locale(), key, item);
                    here.extend(text.map(|text| block(key, text)));
                }
                if !here.is_empty() {
                    pieces.extend(group.take());
                }
                pieces.extend(here);
            }
            _ => {}
        }
    }
    pieces.extend(waiting.into_iter().map(Piece::Own));
    pieces.extend(last);
    pieces.extend(aside);
    pieces
}

/// An entry without the attributes that English does not have any more, and without the mark of
/// what was missing; and comments with those attributes.
///
/// Nothing is left of an entry that has only such attributes.
fn tidied(own: &Source<'_>, index: usize, point: &Standpoint) -> (Option<Piece>, Vec<Piece>) {
    let item = &own.items[index];
    let key = item.key.unwrap_or_default();
    let mut aside = Vec::new();
    let mut edits = Vec::new();
    if item.kind == Kind::Entry {
        let comment = item.text.lines().take_while(|line| line.starts_with('#'));
        let mut at = item.start;
        for line in comment {
            let end = at + line.len() + own.newline().len();
            if line.starts_with(MISSING) {
                edits.push((at..end, String::new()));
            }
            at = end;
        }
        let obsolete = point.obsolete_attributes(key);
        let spans = spans(item);
        let mut attributes = spans.attributes.iter();
        if spans.value.is_none()
            && !spans.attributes.is_empty()
            && attributes.all(|attribute| obsolete.contains(&attribute.name))
        {
            let block = format!("{OBSOLETE}{key}\n{}", commented(item.text));
            return (None, vec![Piece::New(block)]);
        }
        for attribute in spans.attributes {
            if obsolete.contains(&attribute.name) {
                let text = own.text[attribute.lines.clone()].trim_matches(['\r', '\n']);
                let block = format!("{OBSOLETE}{key}.{}\n{}", attribute.name, commented(text));
                aside.push(Piece::New(block));
                edits.push((attribute.lines, String::new()));
            }
        }
    }
    // What was filled in behind the comment that stood for it comes where it belongs.
    let filled: Vec<_> = filled_for(own, key).map(|(_, lines)| lines).collect();
    if edits.is_empty() && filled.is_empty() {
        return (Some(Piece::Own(index)), aside);
    }
    let mut text = String::new();
    let mut done = item.start;
    for (range, _) in edits {
        text += &own.text[done..range.start];
        done = range.end;
    }
    text += &own.text[done..item.end()];
    for lines in filled {
        text += own.newline();
        text += lines;
    }
    (Some(Piece::Changed(index, text)), aside)
}
