//! Extracts errors from JSON in any of the shapes in which Gengo reports them.

use std::sync::Arc;

use super::api_error::ApiError;
use super::unreadable::MAX_ERRORS;
use crate::json::Node;

/// Reports the errors of a document; `false` if it is not a response at all.
pub(crate) fn report(document: Node, errors: &mut Vec<ApiError>) -> bool {
    match document {
        Node::Object(members) if is_error(&members) && !is_envelope(&members) => {
            Node::Object(members).collect(None, errors);
            true
        }
        Node::Object(members) if is_envelope(&members) => {
            report_envelope(members, errors);
            true
        }
        Node::List(items) if items.iter().any(Node::is_error) => {
            Node::List(items).collect(None, errors);
            true
        }
        _ => false,
    }
}

impl Node {
    fn is_error(&self) -> bool {
        match self {
            Node::Object(members) => is_error(members),
            Node::List(items) => items.iter().any(Node::is_error),
            _ => false,
        }
    }

    /// Whether it is an object, and not an error itself.
    fn is_map(&self) -> bool {
        matches!(self, Node::Object(members) if !is_error(members))
    }

    /// Whether there is nothing in it, as PHP writes it.
    fn is_nothing(&self) -> bool {
        match self {
            Node::Null | Node::Bool(false) => true,
            Node::Text(text) => text.is_empty(),
            Node::List(items) => items.is_empty(),
            Node::Object(members) => members.is_empty(),
            _ => false,
        }
    }

    /// The errors of an `err`, in any shape.
    fn collect(self, job: Option<&Arc<str>>, errors: &mut Vec<ApiError>) {
        if self.is_nothing() {
            return;
        }
        let mut error = ApiError::of_job(job.cloned());
        match self {
            Node::List(items) => {
                for item in items {
                    if is_full(errors) {
                        return;
                    }
                    item.collect(job, errors);
                }
                return;
            }
            Node::Object(members) if !is_error(&members) => {
                for (name, member) in members {
                    if is_full(errors) {
                        return;
                    }
                    // The outermost name is the job's, but for what only holds jobs.
                    let job = match job {
                        Some(job) => Some(Arc::clone(job)),
                        None if is_holder(&name) && member.is_map() => None,
                        None => Some(name.into()),
                    };
                    let before = errors.len();
                    member.collect(job.as_ref(), errors);
                    if errors.len() == before {
                        errors.push(ApiError::of_job(job));
                    }
                }
                return;
            }
            Node::Object(members) => {
                let own = errors.len();
                errors.push(ApiError::default());
                for (name, member) in members {
                    match name.as_str() {
                        "code" => error.set_code(member),
                        "msg" => error.set_text(member),
                        _ if member.is_error() => {
                            let job = error.shared_job().unwrap_or_else(|| name.into());
                            member.collect(Some(&job), errors);
                        }
                        _ => error.add(name, member.into_value()),
                    }
                }
                if let Some(place) = errors.get_mut(own) {
                    *place = error;
                }
                return;
            }
            node @ Node::Number(_) => error.set_code(node),
            node => error.set_text(node),
        }
        errors.push(error);
    }

    /// The errors of single jobs inside a success: an `err` at any depth. A job is
    /// called as the object is that the `err` is in, or else as the error itself says, or
    /// by its position in a list.
    fn search(self, name: Option<String>, position: Option<usize>, errors: &mut Vec<ApiError>) {
        match self {
            Node::Object(members) => {
                for (key, member) in members {
                    if is_full(errors) {
                        return;
                    }
                    if key == "err" {
                        let position = position.map(|position| position.to_string());
                        let job = name.clone().or_else(|| member.named_job()).or(position);
                        member.collect(job.map(Arc::from).as_ref(), errors);
                    } else {
                        member.search(Some(key), None, errors);
                    }
                }
            }
            Node::List(items) => {
                for (position, item) in items.into_iter().enumerate() {
                    if is_full(errors) {
                        return;
                    }
                    item.search(None, Some(position), errors);
                }
            }
            _ => {}
        }
    }

    /// The job's name inside an error: Gengo sends it as `key`.
    fn named_job(&self) -> Option<String> {
        match self {
            Node::Object(members) => members.iter().find_map(|(key, member)| match member {
                Node::Text(job) if key == "key" => Some(job.clone()),
                _ => None,
            }),
            _ => None,
        }
    }
}

/// Whether there are more errors than are read.
fn is_full(errors: &[ApiError]) -> bool {
    errors.len() > MAX_ERRORS
}

/// Whether a name is that of something that holds jobs, where a job's name could be.
fn is_holder(name: &str) -> bool {
    matches!(name, "err" | "errors" | "jobs")
}

/// Whether an object is a whole response.
fn is_envelope(members: &[(String, Node)]) -> bool {
    members
        .iter()
        .any(|(name, _)| matches!(name.as_str(), "opstat" | "err" | "response"))
}

/// Whether an object is one error, and not a map of jobs to their errors: a job may be
/// named `code` or `msg`, too.
fn is_error(members: &[(String, Node)]) -> bool {
    members.iter().any(|(name, member)| match name.as_str() {
        "code" => !matches!(member, Node::List(_) | Node::Object(_)),
        "msg" => !member.is_error() && !matches!(member, Node::Object(_)),
        _ => false,
    })
}

fn report_envelope(members: Vec<(String, Node)>, errors: &mut Vec<ApiError>) {
    let (mut status, mut failed, mut top) = (None, false, ApiError::default());
    let (mut rest, mut responses) = (Vec::new(), Vec::new());
    let before = errors.len();
    for (name, member) in members {
        match name.as_str() {
            "opstat" => {
                let is_ok = matches!(&member, Node::Text(text) if text.eq_ignore_ascii_case("ok"));
                // Of several, one that is not a success is enough.
                status = Some(is_ok && status.unwrap_or(true));
            }
            "err" => {
                failed |= !matches!(member, Node::Null);
                member.collect(None, errors);
            }
            "response" => responses.push(member),
            "msg" => top.set_text(member),
            _ => rest.push((name, member)),
        }
    }
    let succeeded = status.unwrap_or(!failed);
    for response in responses {
        if !succeeded && response.is_error() {
            response.collect(None, errors);
        } else {
            response.search(None, None, errors);
        }
    }
    if succeeded || errors.len() > before {
        return;
    }
    // A failure that says nothing of itself, or not where it should, is still one.
    for (name, member) in rest {
        match member.is_error() {
            true => member.collect(None, errors),
            false => top.add(name, member.into_value()),
        }
    }
    if errors.len() == before {
        errors.push(top);
    }
}
