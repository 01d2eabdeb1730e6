//! The codes: one table declares them, everything else derives from it.

use std::fmt;
use std::num::TryFromIntError;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::category::Category;
use crate::retry::Retry;

/// The number of an error in Gengo's API.
///
/// Any number that a server sends can be held; the known ones have a constant, a
/// name and facts about them. A code never changes its meaning and is never
/// deleted, so it can be stored and compared.
///
/// ```
/// use gengo_messages::{Category, Edition, ErrorCode};
///
/// let code = ErrorCode::new(2700);
/// assert_eq!(code, ErrorCode::NOT_ENOUGH_CREDITS);
/// assert_eq!(code.name(), Some("NOT_ENOUGH_CREDITS"));
/// assert_eq!(code.category(), Some(Category::Credits));
/// assert_eq!(code.documented(), Some("Not enough credits - please top up"));
/// assert_eq!(code.edition(), Some(Edition::Documented));
/// assert_eq!(code.message_id(), "error-2700");
/// assert_eq!("error-2700".parse(), Ok(code));
/// assert_eq!(ErrorCode::JOB_ID_REQUIRED.field(), Some("job_id"));
///
/// let new = ErrorCode::new(9999);
/// assert_eq!((new.number(), new.name()), (9999, None));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorCode(i64);

/// Which edition of Gengo's documentation a code is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Edition {
    /// The document of 62 codes, with a sample text for each.
    Documented,
    /// A later edition, known second-hand: the meaning is known, the text is not.
    Later,
}

impl Edition {
    /// The edition's name in data: `documented` or `later`.
    pub const fn id(self) -> &'static str {
        match self {
            Edition::Documented => "documented",
            Edition::Later => "later",
        }
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

struct Row {
    code: ErrorCode,
    name: &'static str,
    category: Category,
    field: Option<&'static str>,
    chance: Chance,
    documented: Option<&'static str>,
}

/// What has to happen before a request that failed can succeed.
#[derive(Clone, Copy)]
enum Chance {
    Never,
    Wait,
    Input,
    Account,
}

macro_rules! codes {
    ($(
        $number:literal $name:ident $category:ident [$($field:literal)?] $chance:ident $edition:ident $($text:literal)?;
    )+) => {
        impl ErrorCode {
            $(
                #[doc = codes!(@doc $number $edition $($text)?)]
                pub const $name: ErrorCode = ErrorCode($number);
            )+

            /// Every known code, by number.
            pub const ALL: &'static [ErrorCode] = &[$(ErrorCode::$name,)+];
        }

        static TABLE: [Row; ErrorCode::ALL.len()] = [$(
            Row {
                code: ErrorCode::$name,
                name: stringify!($name),
                category: Category::$category,
                field: codes!(@option $($field)?),
                chance: codes!(@chance $chance),
                documented: codes!(@$edition $($text)?),
            },
        )+];
    };
    (@doc $number:literal documented $text:literal) => {
        concat!("`", $number, "`: ", $text, ".")
    };
    (@doc $number:literal later) => {
        concat!("`", $number, "`, of a later edition than the document of 62 codes.")
    };
    (@option) => { None };
    (@option $field:literal) => { Some($field) };
    (@chance never) => { Chance::Never };
    (@chance wait) => { Chance::Wait };
    (@chance input) => { Chance::Input };
    (@chance account) => { Chance::Account };
    (@documented $text:literal) => { Some($text) };
    (@later) => { None };
}

// A row a code, by number:
//
// - the number and the constant's name, which is also the code's name in data;
// - the category, which is also the group of its message in the `.ftl` files;
// - the request field it is about, in brackets, if any;
// - when to retry: `never`; `wait`, once the cause has passed by itself; `input`, once the request
//   has been changed; or `account`, once the owner has changed something in the account, with the
//   same request;
// - `documented` and the text of Gengo's document, byte for byte, or `later` for
//   a code that the document does not list.
//
// The message of the code goes into `locales/en/errors.ftl`.
codes! {
1000 AUTHENTICATION_FAILED Authentication [] input documented "Authentication failed";
1100 API_SIG_REQUIRED Authentication ["api_sig"] never documented "api_sig is a required field";
1150 API_KEY_REQUIRED Authentication ["api_key"] never documented "api_key is a required field";
1200 TIMESTAMP_REQUIRED Authentication ["timestamp"] never documented "timestamp is a required field";
1201 TIMESTAMP_NOT_NUMERIC Authentication ["timestamp"] never documented "timestamp must be numeric";
1250 DATA_REQUIRED Request ["data"] never documented "data is a required field";
1251 DATA_NOT_JSON Request ["data"] never documented "JSON data cannot be decoded";
1300 TYPE_REQUIRED Jobs ["type"] never documented "type is a required field";
1301 JOB_TYPE_NOT_SUPPORTED Jobs ["job_type"] never documented "job_type is not supported";
1302 IDENTIFIER_MISSING Files ["identifier"] never documented "identifier missing";
1303 QUOTE_MISSING Files [] input documented "quote missing";
1304 TIER_INVALID Jobs ["tier"] input documented "invalid tier";
1305 QUOTE_TOO_MANY_FILES Files [] input documented "quote number of files exceeds limit";
1306 QUOTE_FILES_TOO_LARGE Files [] input documented "quote file size exceeds limit";
1350 BODY_SRC_REQUIRED Jobs ["body_src"] input documented "body_src is a required field";
1351 BODY_TEXT_INVALID Jobs ["body_src"] input documented "Invalid body text";
1352 CONTENT_TYPE_INVALID Files [] input documented "content type invalid";
1400 LC_SRC_REQUIRED Jobs ["lc_src"] input documented "lc_src is a required field";
1450 LC_TGT_REQUIRED Jobs ["lc_tgt"] input documented "lc_tgt is a required field";
1500 TIER_REQUIRED Jobs ["tier"] input documented "tier is a required field";
1501 FILENAME_REQUIRED Files ["filename"] input documented "filename is a required field";
1551 LANGUAGE_SERVICE_NOT_SUPPORTED Jobs [] input documented "language service is not supported";
1601 CALLBACK_URL_INVALID Jobs ["callback_url"] never documented "callback_url must be a valid URL";
1651 AUTO_APPROVE_INVALID Jobs ["auto_approve"] never documented "auto_approve must be 0 or 1";
1701 USE_PREFERRED_INVALID Jobs ["use_preferred"] never documented "use_preferred must be 0 or 1";
1751 CUSTOM_DATA_TOO_LONG Jobs ["custom_data"] never documented "\"custom_data\" is over maximum storage limit (1kb)";
1754 IDENTICAL_PAYLOAD Request [] wait documented "system detected an identical payload within a 5 minute window";
1758 CUSTOM_DATA_NOT_STRING Jobs ["custom_data"] never later;
1800 JOBS_REQUIRED Jobs ["jobs"] input documented "jobs is a required field";
1801 JOBS_FILES_MISMATCH Files [] input documented "jobs files mismatch";
1802 FILE_UPLOAD_FAILED Files [] input documented "file upload failed (did you check that the file is correct and the extension supported?)";
1803 FILE_KEY_MISSING Files ["file_key"] input documented "missing file key";
1804 JOBS_IDENTIFIER_MISSING Files ["identifier"] never documented "jobs identifier missing";
1851 AS_GROUP_INVALID Grouping ["as_group"] never documented "as_group must be 0 or 1";
1852 ALLOW_FORK_INVALID Jobs ["allow_fork"] never documented "allow fork is invalid";
1901 PROCESS_INVALID Jobs ["process"] never documented "process must be 0 or 1";
1950 JOBS_CANNOT_BE_GROUPED Grouping [] input documented "These jobs cannot be grouped (they have different tiers, source or target languages)";
1951 GROUP_OF_SINGLE_JOB Grouping [] input documented "You cannot group a single job";
1952 GROUP_OF_ULTRA_JOBS Grouping [] input documented "Ultra jobs cannot be grouped";
2000 BODY_REQUIRED Comments ["body"] input documented "body is a required field";
2010 ATTACHMENT_INVALID Comments ["attachment"] input later;
2050 JOB_ID_REQUIRED Jobs ["job_id"] never documented "job_id is a required field";
2100 JOB_ACCESS_UNAUTHORIZED Jobs ["job_id"] input documented "Unauthorized job access";
2150 REVISION_ID_REQUIRED Revisions ["revision_id"] never documented "revision_id is a required field";
2200 REVISION_ACCESS_UNAUTHORIZED Revisions ["revision_id"] input documented "Unauthorized revision access";
2250 JOB_NOT_REVIEWABLE Review [] wait documented "Job is not reviewable";
2251 JOB_NOT_PURCHASABLE Jobs [] never documented "Job cannot be purchased (incorrect state)";
2252 JOB_NOT_CANCELLABLE Jobs [] never documented "Job cannot be cancelled (incorrect state)";
2300 COMMENT_REQUIRED Review ["comment"] input documented "comment is a required field";
2350 REASON_REQUIRED Review ["reason"] input documented "reason is a required field";
2400 CAPTCHA_REQUIRED Review ["captcha"] input documented "captcha is a required field";
2401 CAPTCHA_INVALID Review ["captcha"] input documented "Invalid captcha challenge";
2450 FOLLOW_UP_INVALID Review ["follow_up"] input documented "Invalid follow-up value";
2500 RATING_REQUIRED Rating ["rating"] input documented "rating is a required field";
2501 RATING_NOT_NUMERIC Rating ["rating"] input documented "services_api_error_codes_rating_restriction";
2502 RATING_OUT_OF_RANGE Rating ["rating"] input documented "services_api_error_codes_rating_restriction";
2503 PUBLIC_FLAG_NOT_BOOLEAN Rating ["public"] never documented "public flag must be a boolean";
2550 GROUP_ID_MISSING Grouping ["group_id"] never documented "Jobs' group id is missing";
2600 GROUP_ACCESS_UNAUTHORIZED Grouping ["group_id"] input documented "Unauthorized job group access";
2650 JOB_STATUS_INVALID Jobs ["status"] never documented "Invalid job status";
2700 NOT_ENOUGH_CREDITS Credits [] account documented "Not enough credits - please top up";
2750 ORDER_ACCESS_UNAUTHORIZED Orders ["order_id"] input documented "Unauthorized order access";
2751 ORDER_CANCELLED_BEFORE_PROCESSING Orders [] wait documented "Order cancelled before processing. Please wait until the order is out of our queue.";
2752 TONE_TOO_LONG Jobs ["tone"] input later;
2753 PURPOSE_TOO_LONG Jobs ["purpose"] input later;
2800 SERVICE_UNAVAILABLE Service [] wait documented "API temporarily unavailable";}

/// The lowest and the highest known number span a table of positions.
#[expect(clippy::indexing_slicing, reason = "worked out by the compiler")]
const FIRST: i64 = ErrorCode::ALL[0].0;
#[expect(clippy::indexing_slicing, reason = "worked out by the compiler")]
const LAST: i64 = ErrorCode::ALL[ErrorCode::ALL.len() - 1].0;
const NONE: u8 = u8::MAX;

#[expect(clippy::indexing_slicing, reason = "worked out by the compiler")]
static POSITIONS: [u8; (LAST - FIRST + 1) as usize] = {
    assert!(ErrorCode::ALL.len() < NONE as usize);
    let mut positions = [NONE; (LAST - FIRST + 1) as usize];
    let mut i = 0;
    while i < ErrorCode::ALL.len() {
        assert!(i == 0 || ErrorCode::ALL[i - 1].0 < ErrorCode::ALL[i].0);
        positions[(ErrorCode::ALL[i].0 - FIRST) as usize] = i as u8;
        i += 1;
    }
    positions
};

const MESSAGE_ID_PREFIX: &str = "error-";

impl ErrorCode {
    /// The code of this number, known or not.
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// The number.
    pub const fn number(self) -> i64 {
        self.0
    }

    /// The Fluent id of the code's message: `error-2700`.
    pub fn message_id(self) -> String {
        format!("{MESSAGE_ID_PREFIX}{}", self.0)
    }

    /// The code whose [`message_id`](Self::message_id) this is, known or not;
    /// `None` for any other id.
    pub fn from_message_id(id: &str) -> Option<Self> {
        let number = id.strip_prefix(MESSAGE_ID_PREFIX)?;
        let code = Self(number.parse().ok()?);
        // `error-02700` and `error-+2700` are no second spelling of the same key.
        (code.to_string() == number).then_some(code)
    }

    /// The place in [`ErrorCode::ALL`].
    #[inline]
    pub(crate) fn position(self) -> Option<usize> {
        let offset = usize::try_from(self.0.wrapping_sub(FIRST)).ok()?;
        let position = usize::from(*POSITIONS.get(offset)?);
        // `NONE` is beyond all positions.
        (position < Self::ALL.len()).then_some(position)
    }

    fn row(self) -> Option<&'static Row> {
        TABLE.get(self.position()?)
    }

    /// Whether the catalog's table has this code.
    pub fn is_known(self) -> bool {
        self.position().is_some()
    }

    /// The name of the code's constant, such as `NOT_ENOUGH_CREDITS`.
    pub fn name(self) -> Option<&'static str> {
        self.row().map(|row| row.name)
    }

    /// What the error is about.
    pub fn category(self) -> Option<Category> {
        self.row().map(|row| row.category)
    }

    /// The field of the request that the error is about, by its name in the API.
    pub fn field(self) -> Option<&'static str> {
        self.row()?.field
    }

    /// When trying again makes sense. HTTP-like codes count as HTTP statuses do: 408, 429
    /// and all of 500 to 599 pass (RFC 9110, RFC 6585). Other unknown codes are not tried
    /// again.
    ///
    /// ```
    /// use gengo_messages::{ErrorCode, Retry};
    ///
    /// assert_eq!(ErrorCode::SERVICE_UNAVAILABLE.retry(), Retry::Later);
    /// assert_eq!(ErrorCode::NOT_ENOUGH_CREDITS.retry(), Retry::AfterAction);
    /// assert_eq!(ErrorCode::API_SIG_REQUIRED.retry(), Retry::Never);
    /// ```
    pub fn retry(self) -> Retry {
        match self.chance() {
            Chance::Never => Retry::Never,
            Chance::Wait => Retry::Later,
            Chance::Input | Chance::Account => Retry::AfterAction,
        }
    }

    /// Whether the same request, unchanged, may succeed later: the cause passes by
    /// itself (2800, 1754, 2751 …) or is removed outside of the request (2700: once
    /// there are credits). A loop that tries again by itself asks [`retry`](Self::retry),
    /// which tells these two apart.
    pub fn is_retryable(self) -> bool {
        matches!(self.chance(), Chance::Wait | Chance::Account)
    }

    fn chance(self) -> Chance {
        match self.row() {
            Some(row) => row.chance,
            None if self.is_http_server_error() || matches!(self.0, 408 | 429) => Chance::Wait,
            None => Chance::Never,
        }
    }

    /// The text in Gengo's documentation, byte for byte. `None` for codes that the
    /// document does not list. For 2501 and 2502 the document prints an
    /// unresolved key instead of a sentence.
    pub fn documented(self) -> Option<&'static str> {
        self.row()?.documented
    }

    /// Which edition of the documentation the code is from.
    pub fn edition(self) -> Option<Edition> {
        self.row().map(|row| match row.documented {
            Some(_) => Edition::Documented,
            None => Edition::Later,
        })
    }

    /// Whether this is an HTTP-like code of the 4xx class, as Gengo's servers
    /// sometimes send in place of a code of their own.
    pub fn is_http_client_error(self) -> bool {
        (400..=499).contains(&self.0)
    }

    /// Whether this is an HTTP-like code of the 5xx class, as Gengo's servers
    /// sometimes send in place of a code of their own.
    pub fn is_http_server_error(self) -> bool {
        (500..=599).contains(&self.0)
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "ErrorCode({} {name})", self.0),
            None => write!(f, "ErrorCode({})", self.0),
        }
    }
}

macro_rules! from_numbers {
    ($($number:ty)+) => {$(
        impl From<$number> for ErrorCode {
            fn from(number: $number) -> Self {
                Self(i64::from(number))
            }
        }
    )+};
}

from_numbers!(u8 u16 u32 i16 i32 i64);

/// Fails for a number beyond the signed 64 bits of a code.
impl TryFrom<u64> for ErrorCode {
    type Error = TryFromIntError;

    fn try_from(number: u64) -> Result<Self, TryFromIntError> {
        number.try_into().map(Self)
    }
}

impl PartialEq<i64> for ErrorCode {
    fn eq(&self, number: &i64) -> bool {
        self.0 == *number
    }
}

impl PartialEq<ErrorCode> for i64 {
    fn eq(&self, code: &ErrorCode) -> bool {
        *self == code.0
    }
}

impl From<ErrorCode> for i64 {
    fn from(code: ErrorCode) -> Self {
        code.0
    }
}

/// Reads a number (`2700`), a message id (`error-2700`) or a name
/// (`NOT_ENOUGH_CREDITS`, in any case).
impl FromStr for ErrorCode {
    type Err = ParseErrorCodeError;

    fn from_str(input: &str) -> Result<Self, Self::Err> {
        if let Ok(number) = input.parse() {
            return Ok(Self(number));
        }
        if let Some(code) = Self::from_message_id(input) {
            return Ok(code);
        }
        if let Some(row) = TABLE
            .iter()
            .find(|row| row.name.eq_ignore_ascii_case(input))
        {
            return Ok(row.code);
        }
        let digits = input.strip_prefix(MESSAGE_ID_PREFIX).unwrap_or(input);
        let magnitude = digits.strip_prefix('-').unwrap_or(digits);
        let reason = if input.is_empty() {
            Reason::Empty
        } else if magnitude.len() > 18 && magnitude.bytes().all(|byte| byte.is_ascii_digit()) {
            Reason::OutOfRange
        } else {
            Reason::NoCode
        };
        Err(ParseErrorCodeError {
            input: input.to_owned(),
            reason,
        })
    }
}

/// A text that is not an error code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseErrorCodeError {
    input: String,
    reason: Reason,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Reason {
    Empty,
    NoCode,
    OutOfRange,
}

impl fmt::Display for ParseErrorCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.reason {
            Reason::Empty => f.write_str("an error code is missing: the text is empty"),
            Reason::NoCode => write!(
                f,
                "{:?} is not an error code; write a number such as 2700, a message id such as \
                 error-2700, or a name such as NOT_ENOUGH_CREDITS",
                self.input
            ),
            Reason::OutOfRange => {
                write!(
                    f,
                    "{} is not an error code: it has more than 64 bits",
                    self.input
                )
            }
        }
    }
}

impl std::error::Error for ParseErrorCodeError {}

/// As a number.
impl Serialize for ErrorCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

/// From a number, or from a string that [`FromStr`] reads.
impl<'de> Deserialize<'de> for ErrorCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl de::Visitor<'_> for Visitor {
            type Value = ErrorCode;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an error code, as a number or a string")
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<ErrorCode, E> {
                Ok(ErrorCode(number))
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<ErrorCode, E> {
                i64::try_from(number)
                    .map(ErrorCode)
                    .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(number), &self))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<ErrorCode, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}
