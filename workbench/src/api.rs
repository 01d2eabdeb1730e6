//! What the page asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::slice;
use std::sync::Arc;

use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, FromRequest, Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router, middleware};
use gengo_messages::ftl::{REFERENCE, category_name, plural_rules};
use gengo_messages::{Direction, ErrorCode};
use gengo_messages_translate::{
    Answer, EditError, Editor, Field, Finding, GlossaryTerm, Inherited, LocaleView, Preview,
    Progress, ReviewState, Severity, State as Reviewed, Text, Unit, Variant, VariantsError,
    WriteError, check, compose, compose_so_far, explain, merge, name, native_name, preview,
    read_entry, write_entry,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

use crate::assets;
use crate::desk::{Desk, Now};
use crate::guard::{self, Guard};

/// More than any text or response that somebody pastes.
const MAX_BODY: usize = 4 << 20;

#[derive(Clone)]
struct Shared {
    desk: Arc<Desk>,
    guard: Arc<Guard>,
}

pub fn router(desk: Arc<Desk>, guard: Arc<Guard>) -> Router {
    let shared = Shared {
        desk,
        guard: Arc::clone(&guard),
    };
    let api = Router::new()
        .route("/folder", get(folder))
        .route("/locales/{locale}", get(locale))
        .route("/locales/{locale}/review", post(review))
        .route("/locales/{locale}/messages/{key}", get(message).put(save))
        .route("/locales/{locale}/messages/{key}/try", post(try_edit))
        .route("/render", post(render))
        .route("/events", get(events))
        .fallback(async || Refused::new(StatusCode::NOT_FOUND, "there is nothing of that name"))
        .method_not_allowed_fallback(async || {
            Refused::new(StatusCode::METHOD_NOT_ALLOWED, "this is not done here")
        })
        .with_state(shared);
    Router::new()
        .nest("/api", api)
        .route("/assets/{*file}", get(assets::file))
        .fallback(get(assets::page))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(middleware::from_fn_with_state(guard, guard::guard))
}

/// An answer that is no success.
#[derive(Debug)]
pub struct Refused {
    status: StatusCode,
    body: RefusedBody,
}

#[derive(Debug, Serialize)]
struct RefusedBody {
    error: String,
    /// What stands there now, if somebody else has changed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    theirs: Option<Vec<Text>>,
    /// The English of now, if that is another than the page showed.
    #[serde(skip_serializing_if = "Option::is_none")]
    english: Option<Vec<Text>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    findings: Vec<FoundBody>,
}

impl Refused {
    pub fn new(status: StatusCode, error: impl Into<String>) -> Self {
        let body = RefusedBody {
            error: error.into(),
            theirs: None,
            english: None,
            findings: Vec::new(),
        };
        Self { status, body }
    }

    fn unfit(error: impl ToString) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, error.to_string())
    }
}

/// Without the path, which says nothing to somebody at a page.
impl From<EditError> for Refused {
    fn from(error: EditError) -> Self {
        match error.line() {
            Some(line) => Self::unfit(format!("line {line} of the file: {}", error.reason())),
            None => Self::unfit(error.reason()),
        }
    }
}

impl From<WriteError> for Refused {
    fn from(failed: WriteError) -> Self {
        let name = failed.path.file_name().unwrap_or_default();
        let name = name.to_string_lossy();
        Self::unfit(format!("{name} could not be written: {}", failed.error))
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        (self.status, Json(self.body)).into_response()
    }
}

/// A body of JSON, refused as everything else is.
#[derive(FromRequest)]
#[from_request(via(Json), rejection(Refused))]
struct Body<T>(T);

impl From<JsonRejection> for Refused {
    fn from(rejection: JsonRejection) -> Self {
        Self::new(
            rejection.status(),
            "the request is not what this page sends",
        )
    }
}

/// How much is worked on at once: the rest waits, and so do those who ask for it.
static WORKERS: Semaphore = Semaphore::const_new(4);

/// As [`work`], for what is written. What is refused may be so because of what stands on the disk and
/// has not been seen yet.
async fn writing<T: Send + 'static>(
    desk: Arc<Desk>,
    write: impl FnOnce() -> Result<T, Refused> + Send + 'static,
) -> Result<Json<T>, Refused> {
    work(move || {
        write().inspect_err(|_| {
            desk.read_again();
        })
    })
    .await
}

/// Runs what reads files or takes its time beside the connections.
async fn work<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Refused> + Send + 'static,
) -> Result<Json<T>, Refused> {
    let _worker = WORKERS.acquire().await;
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map(Json),
        Err(error) => Err(Refused::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            error.to_string(),
        )),
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FolderBody {
    name: String,
    key: String,
    revision: u64,
    read_only: bool,
    may_write: bool,
    fault: Option<String>,
    locales: Vec<LocaleBody>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LocaleBody {
    #[serde(flatten)]
    progress: Progress,
    /// As the page names it.
    read_back: usize,
    name: String,
    native_name: String,
    direction: &'static str,
}

impl From<&Progress> for LocaleBody {
    fn from(progress: &Progress) -> Self {
        let id = &progress.id;
        Self {
            name: name(id),
            native_name: native_name(id),
            direction: Direction::of(id).as_str(),
            read_back: progress.back_translated,
            progress: progress.clone(),
        }
    }
}

#[derive(Serialize)]
struct FoundBody {
    rule: &'static str,
    severity: Severity,
    key: Option<String>,
    attribute: Option<String>,
    message: String,
    suggestion: Option<String>,
    line: usize,
}

impl std::fmt::Debug for FoundBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.rule)
    }
}

impl From<&Finding> for FoundBody {
    fn from(finding: &Finding) -> Self {
        Self {
            rule: finding.rule.id,
            severity: finding.rule.severity,
            key: finding.id.clone(),
            attribute: finding.attribute.clone(),
            message: finding.message.clone(),
            suggestion: finding.suggestion.clone(),
            line: finding.line,
        }
    }
}

#[derive(Serialize)]
struct RowBody {
    key: String,
    code: Option<ErrorCode>,
    group: String,
    comment: Vec<String>,
    english: Vec<Text>,
    own: Vec<Text>,
    inherited: Option<Inherited>,
    state: ReviewState,
    findings: Vec<FoundBody>,
}

impl From<&Unit> for RowBody {
    fn from(row: &Unit) -> Self {
        Self {
            key: row.key.clone(),
            code: row.code,
            group: row.group.clone(),
            comment: row.comment.clone(),
            english: row.english.clone(),
            own: row.own.clone(),
            inherited: row.inherited.clone(),
            state: row.state,
            findings: row.findings.iter().map(FoundBody::from).collect(),
        }
    }
}

async fn folder(
    State(shared): State<Shared>,
    headers: HeaderMap,
) -> Result<Json<FolderBody>, Refused> {
    work(move || {
        let now = shared.desk.now();
        let path = shared.desk.path();
        let whole = path.canonicalize().unwrap_or_else(|_| path.clone());
        let name = whole.file_name().unwrap_or(whole.as_os_str());
        let digest = Sha256::digest(whole.as_os_str().as_encoded_bytes());
        let others = now.progress().iter().filter(|own| own.locale != REFERENCE);
        Ok(FolderBody {
            name: name.to_string_lossy().into_owned(),
            key: digest[..8]
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect(),
            revision: now.revision,
            read_only: shared.guard.token.is_none(),
            may_write: shared.guard.may_write(&headers).is_ok(),
            fault: now.fault.clone(),
            locales: others.map(LocaleBody::from).collect(),
        })
    })
    .await
}

#[derive(Serialize)]
struct SheetBody {
    revision: u64,
    locale: LocaleBody,
    categories: Vec<&'static str>,
    messages: Vec<RowBody>,
    findings: Vec<FoundBody>,
}

async fn locale(
    State(shared): State<Shared>,
    Path(locale): Path<String>,
) -> Result<Json<SheetBody>, Refused> {
    work(move || {
        let now = shared.desk.now();
        let sheet = sheet(&now, &locale)?;
        let rules = plural_rules(&sheet.id, Default::default());
        let categories = rules.map(|rules| rules.categories().map(category_name).collect());
        Ok(SheetBody {
            revision: now.revision,
            locale: LocaleBody::from(&Progress::of(&now.folder, &sheet)),
            categories: categories.unwrap_or_default(),
            messages: sheet.units.iter().map(RowBody::from).collect(),
            findings: sheet
                .findings
                .iter()
                .map(FoundBody::from)
                .chain(broken_english(&now))
                .collect(),
        })
    })
    .await
}

/// What is wrong with English, which nobody can translate then.
fn broken_english(now: &Now) -> Vec<FoundBody> {
    let Some(english) = now.sheet(REFERENCE) else {
        return Vec::new();
    };
    let of_rows = english.units.iter().flat_map(|row| &row.findings);
    let findings = of_rows.chain(&english.findings);
    let errors = findings.filter(|finding| finding.rule.severity == Severity::Error);
    let told = errors.map(|finding| {
        let found = FoundBody::from(finding);
        let of = found.key.as_deref().unwrap_or("its file");
        FoundBody {
            message: format!("English, {of}: {}", found.message),
            ..found
        }
    });
    told.collect()
}

fn sheet(now: &Now, locale: &str) -> Result<Arc<LocaleView>, Refused> {
    let missing = || Refused::new(StatusCode::NOT_FOUND, "there is no such locale");
    let is_translation = locale != REFERENCE;
    now.sheet(locale)
        .filter(|_| is_translation)
        .ok_or_else(missing)
}

fn row<'s>(sheet: &'s LocaleView, key: &str) -> Result<&'s Unit, Refused> {
    let missing = || Refused::new(StatusCode::NOT_FOUND, "there is no such message");
    sheet.unit(key).ok_or_else(missing)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct MessageBody {
    revision: u64,
    message: RowBody,
    fields: Vec<Field>,
    ftl: String,
    facts: Option<FactsBody>,
    glossary: Vec<GlossaryTerm>,
    neighbours: Vec<NeighbourBody>,
    used_by: Vec<String>,
    preview: Preview,
}

#[derive(Serialize)]
struct FactsBody {
    code: ErrorCode,
    name: &'static str,
    category: Option<&'static str>,
    field: Option<&'static str>,
    retryable: bool,
    documented: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NeighbourBody {
    locale: String,
    native_name: String,
    direction: &'static str,
    own: Vec<Text>,
}

async fn message(
    State(shared): State<Shared>,
    Path((locale, key)): Path<(String, String)>,
) -> Result<Json<MessageBody>, Refused> {
    work(move || {
        let now = shared.desk.now();
        let sheet = sheet(&now, &locale)?;
        let row = row(&sheet, &key)?;
        let used_by = sheet
            .units
            .iter()
            .filter(|other| other.refers_to.contains(&key));
        Ok(MessageBody {
            revision: now.revision,
            message: RowBody::from(row),
            fields: row.fields(&locale),
            ftl: write_entry(&key, &row.own),
            facts: row.code.and_then(facts),
            glossary: row.terms(&now.folder, &locale),
            neighbours: neighbours(&now, &sheet, &key),
            used_by: used_by.map(|other| other.key.clone()).collect(),
            preview: preview(
                &now.folder.of_language(&locale),
                &sheet,
                row,
                &BTreeMap::new(),
            ),
        })
    })
    .await
}

fn facts(code: ErrorCode) -> Option<FactsBody> {
    Some(FactsBody {
        code,
        name: code.name()?,
        category: code.category().map(|category| category.id()),
        field: code.field(),
        retryable: code.is_retryable(),
        documented: code.documented(),
    })
}

/// The same message in other locales, those of the same language first.
fn neighbours(now: &Now, sheet: &LocaleView, key: &str) -> Vec<NeighbourBody> {
    let is_other = |other: &Arc<LocaleView>| other.id != sheet.id && other.locale != REFERENCE;
    let mut others: Vec<_> = now.sheets().filter(is_other).collect();
    others.sort_by_key(|other| other.id.language != sheet.id.language);
    let neighbour = |other: Arc<LocaleView>| {
        let row = other.unit(key).filter(|row| !row.own.is_empty())?;
        Some(NeighbourBody {
            native_name: native_name(&other.id),
            direction: Direction::of(&other.id).as_str(),
            own: row.own.clone(),
            locale: other.locale.clone(),
        })
    };
    others.into_iter().filter_map(neighbour).collect()
}

/// What was typed: some of the fields, or the entry as a whole.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Typed {
    Fields(Vec<TypedField>),
    Ftl(String),
}

#[derive(Deserialize)]
struct TypedField {
    attribute: Option<String>,
    text: Option<String>,
    selector: Option<String>,
    #[serde(default)]
    variants: Vec<Variant>,
}

/// What is wrong with what was typed.
#[derive(Debug, Serialize)]
struct WrongBody {
    attribute: Option<String>,
    message: String,
}

type Compose = fn(&str, &[Variant]) -> Result<String, VariantsError>;

impl Typed {
    /// The texts that were typed, and of `base` those that were not; `compose` makes a text of plural
    /// forms.
    fn texts(self, key: &str, base: &[Text], compose: Compose) -> Result<Vec<Text>, WrongBody> {
        let wrong = |message| WrongBody {
            attribute: None,
            message,
        };
        let fields = match self {
            Typed::Ftl(ftl) if ftl.trim().is_empty() => return Ok(Vec::new()),
            Typed::Ftl(ftl) => {
                return read_entry(key, &ftl).map_err(|error| wrong(error.to_string()));
            }
            Typed::Fields(fields) => fields.into_iter(),
        };
        let mut texts: Vec<Text> = fields
            .map(|field| field.text(compose))
            .collect::<Result<_, _>>()?;
        let attributes: BTreeSet<_> = texts.iter().map(|text| &text.attribute).collect();
        if attributes.len() < texts.len() {
            return Err(wrong("a text is there twice".to_owned()));
        }
        for own in base {
            if texts.iter().all(|text| text.attribute != own.attribute) {
                texts.push(own.clone());
            }
        }
        Ok(texts)
    }
}

impl TypedField {
    fn text(self, compose: Compose) -> Result<Text, WrongBody> {
        let text = match &self.selector {
            Some(selector) => compose(selector, &self.variants),
            None => Ok(self.text.unwrap_or_default()),
        };
        match text {
            Ok(text) => Ok(Text {
                attribute: self.attribute,
                text,
            }),
            Err(error) => Err(WrongBody {
                attribute: self.attribute,
                message: error.to_string(),
            }),
        }
    }
}

impl From<&EditError> for WrongBody {
    fn from(error: &EditError) -> Self {
        let id = error.id().unwrap_or_default();
        Self {
            attribute: id
                .split_once('.')
                .map(|(_, attribute)| attribute.to_owned()),
            message: error.reason(),
        }
    }
}

#[derive(Deserialize)]
struct TryRequest {
    #[serde(flatten)]
    typed: Typed,
    #[serde(default)]
    arguments: BTreeMap<String, String>,
}

#[derive(Serialize)]
struct TryBody {
    error: Option<WrongBody>,
    fields: Vec<Field>,
    ftl: String,
    findings: Vec<FoundBody>,
    preview: Preview,
}

async fn try_edit(
    State(shared): State<Shared>,
    Path((locale, key)): Path<(String, String)>,
    Body(request): Body<TryRequest>,
) -> Result<Json<TryBody>, Refused> {
    work(move || {
        let now = shared.desk.now();
        let before = row(&*sheet(&now, &locale)?, &key)?.clone();
        let editor = Editor::on(now.folder.of_language(&locale));
        let texts = request.typed.texts(&key, &before.own, compose_so_far);
        let typed = texts.and_then(|texts| {
            let plan = editor.put(&locale, &key, &texts);
            plan.map_err(|error| WrongBody::from(&error))
        });
        let (folder, error, found) = match typed {
            Ok(plan) => {
                let verdict = editor.verdict(&plan, Some(&locale));
                let of_key = |finding: &Finding| finding.id.as_deref() == Some(&key);
                let mut found = check(&verdict.after);
                found.retain(|finding| finding.locale == locale && of_key(finding));
                // What it brings upon others.
                found.extend(verdict.findings.into_iter().filter(|own| !of_key(own)));
                (verdict.after, None, found)
            }
            Err(wrong) => (editor.folder().clone(), Some(wrong), Vec::new()),
        };
        let sheet = LocaleView::new(&folder, &locale, &[]);
        let sheet = sheet.ok_or_else(|| Refused::unfit("the locale is gone"))?;
        let gone = before.without_text();
        let row = sheet.unit(&key).unwrap_or(&gone);
        Ok(TryBody {
            error,
            fields: row.fields(&locale),
            ftl: write_entry(&key, &row.own),
            findings: found.iter().map(FoundBody::from).collect(),
            preview: preview(&folder, &sheet, row, &request.arguments),
        })
    })
    .await
}

#[derive(Deserialize)]
struct SaveRequest {
    #[serde(flatten)]
    typed: Typed,
    /// What stood there when the editing began.
    base: Vec<Text>,
    /// The English that the page showed.
    english: Vec<Text>,
    #[serde(default)]
    state: Option<String>,
}

#[derive(Serialize)]
struct SavedBody {
    revision: u64,
    message: RowBody,
}

async fn save(
    State(shared): State<Shared>,
    Path((locale, key)): Path<(String, String)>,
    headers: HeaderMap,
    Body(request): Body<SaveRequest>,
) -> Result<Json<SavedBody>, Refused> {
    shared.guard.may_write(&headers)?;
    let desk = Arc::clone(&shared.desk);
    writing(desk, move || {
        let before = row(&*sheet(&shared.desk.now(), &locale)?, &key)?.clone();
        let wrong = |wrong: WrongBody| Refused::unfit(wrong.message);
        let mine = request.typed.texts(&key, &request.base, compose);
        let mine = mine.map_err(wrong)?;
        let state = request.state.map(|state| state.parse::<Reviewed>());
        let state = state.transpose().map_err(Refused::unfit)?;
        let editor = open(&shared.desk)?;
        let theirs = editor.texts(&locale, &key)?;
        as_shown(&editor, &locale, &key, &request.english)?;
        // Nobody has read what somebody else has just written.
        let merged = merge(&request.base, &mine, &theirs);
        let merged = merged.filter(|_| state.is_none() || theirs == request.base);
        let Some(texts) = merged else {
            let why = "somebody else has changed this text since you began";
            let mut refused = Refused::new(StatusCode::CONFLICT, why);
            refused.body.theirs = Some(theirs);
            return Err(refused);
        };
        let mut plan = editor.put(&locale, &key, &texts)?;
        let verdict = editor.of_language(&locale).verdict(&plan, Some(&locale));
        if verdict.is_refused() {
            let mut refused = Refused::unfit("it has mistakes that readers would see");
            let findings = verdict.findings.iter().map(FoundBody::from);
            refused.body.findings = findings.collect();
            return Err(refused);
        }
        if let Some(state) = state {
            let reviewed = editor
                .after(&plan)
                .review(&locale, slice::from_ref(&key), state)?;
            plan = plan.and(reviewed);
        }
        plan.write()?;
        // Before others may write: what stands there now is what was saved.
        let now = shared.desk.read_again();
        drop(editor);
        let gone = before.without_text();
        let sheet = sheet(&now, &locale)?;
        Ok(SavedBody {
            revision: now.revision,
            message: RowBody::from(sheet.unit(&key).unwrap_or(&gone)),
        })
    })
    .await
}

/// Sees to it that English is what the page showed: what is saved or reviewed is of that.
fn as_shown(editor: &Editor, locale: &str, key: &str, shown: &[Text]) -> Result<(), Refused> {
    let sheet = LocaleView::new(&editor.folder().of_language(locale), locale, &[]);
    let row = sheet.as_ref().and_then(|sheet| sheet.unit(key));
    let english = row.map(|row| row.english.clone()).unwrap_or_default();
    if english == shown {
        return Ok(());
    }
    let why = "English has changed since: read it again";
    let mut refused = Refused::new(StatusCode::CONFLICT, why);
    refused.body.english = Some(english);
    Err(refused)
}

fn open(desk: &Desk) -> Result<Editor, Refused> {
    let editor = Editor::open_and_tell(desk.path(), || false)?;
    Ok(match desk.is_overlay() {
        true => editor.over_built_in(),
        false => editor,
    })
}

#[derive(Deserialize)]
struct ReviewRequest {
    state: String,
    messages: Vec<ReviewedMessage>,
}

/// What somebody has read.
#[derive(Deserialize)]
struct ReviewedMessage {
    key: String,
    own: Vec<Text>,
    english: Vec<Text>,
}

#[derive(Serialize)]
struct RevisionBody {
    revision: u64,
}

async fn review(
    State(shared): State<Shared>,
    Path(locale): Path<String>,
    headers: HeaderMap,
    Body(request): Body<ReviewRequest>,
) -> Result<Json<RevisionBody>, Refused> {
    shared.guard.may_write(&headers)?;
    let desk = Arc::clone(&shared.desk);
    writing(desk, move || {
        let sheet = sheet(&shared.desk.now(), &locale)?;
        let state = request.state.parse::<Reviewed>();
        let state = state.map_err(Refused::unfit)?;
        let editor = open(&shared.desk)?;
        for message in &request.messages {
            row(&sheet, &message.key)?;
            as_shown(&editor, &locale, &message.key, &message.english)?;
            let theirs = editor.texts(&locale, &message.key)?;
            if theirs != message.own {
                let why = "the text has changed since: read it again";
                let mut refused = Refused::new(StatusCode::CONFLICT, why);
                refused.body.theirs = Some(theirs);
                return Err(refused);
            }
        }
        let messages = request.messages.into_iter();
        let keys: Vec<_> = messages.map(|message| message.key).collect();
        // No key would be all of them.
        if !keys.is_empty() {
            editor.review(&locale, &keys, state)?.write()?;
        }
        let revision = shared.desk.read_again().revision;
        drop(editor);
        Ok(RevisionBody { revision })
    })
    .await
}

#[derive(Deserialize)]
struct RenderRequest {
    locales: Vec<String>,
    response: String,
}

#[derive(Serialize)]
struct RenderBody {
    readers: Vec<Answer>,
    error: Option<String>,
}

async fn render(
    State(shared): State<Shared>,
    Body(request): Body<RenderRequest>,
) -> Result<Json<RenderBody>, Refused> {
    work(move || {
        let now = shared.desk.now();
        let known = |locale: &String| now.folder.locales().any(|own| own == locale);
        let mut seen = BTreeSet::new();
        let is_new = |locale: &String| seen.insert(locale.clone());
        let locales = request.locales.into_iter().filter(known);
        let locales: Vec<_> = locales.filter(is_new).collect();
        let explained = explain(&now.folder, &locales, &request.response);
        let (readers, error) = match explained {
            Ok(readers) => (readers, None),
            Err(error) => (Vec::new(), Some(error.to_string())),
        };
        Ok(RenderBody { readers, error })
    })
    .await
}

/// Tells of each change of the folder.
async fn events(
    State(shared): State<Shared>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let revisions = WatchStream::new(shared.desk.revisions());
    let event = |revision| {
        let data = format!("{{\"revision\":{revision}}}");
        Ok(Event::default().event("change").data(data))
    };
    Sse::new(revisions.map(event)).keep_alive(KeepAlive::default())
}
