from collections.abc import Mapping
from os import PathLike
from typing import Any, ClassVar, Literal, TypeAlias, TypedDict, final, overload

from typing_extensions import Unpack

from ._response_error import ResponseError

_Code: TypeAlias = int | str
_Args: TypeAlias = Mapping[str, str | int | float]
_Path: TypeAlias = str | PathLike[str]

class _OwnCode(TypedDict, total=False):
    name: str
    category: str
    field: str
    retry: _Retry

class _ProblemOptions(TypedDict, total=False):
    status: int
    type: str
    type_base: str
    title: str
    detail: str
    instance: str
    extensions: dict[str, Any]

def failure(body: bytes | str | ResponseError) -> Failure | None: ...
def unreachable_failure(reason: str) -> Failure | None: ...

@final
class Preferences:
    """The languages that a reader asked for, best first."""

    def __new__(cls) -> Preferences: ...
    @classmethod
    def from_ids(cls, ids: list[str]) -> Preferences:
        """From language ids in order of preference. Raises ValueError for a text that is not one."""
    @classmethod
    def from_ids_lossy(cls, ids: list[str]) -> Preferences:
        """As `from_ids`, from texts of which some may not be language ids: those are skipped."""
    @classmethod
    def from_accept_language(cls, header: str) -> Preferences:
        """From the value of an HTTP `Accept-Language` header. What is not valid in it is skipped."""
    @classmethod
    def from_gengo_language(cls, code: str) -> Preferences:
        """From one of Gengo's own language codes, such as a job's `lc_tgt`. Raises ValueError for others."""
    def then(self, less: Preferences) -> Preferences:
        """These languages, and after them those of `less`, which counts less."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Catalog:
    """The messages of all locales, for any number of readers and threads at once."""

    def __new__(
        cls,
        *,
        embedded: bool = True,
        locales: list[tuple[str, str]] = ...,
        overlays: list[_Path | tuple[str, _Path, str]] = ...,
        service_name: str | None = None,
        default_locale: str | None = None,
        reference_locale: str | None = None,
        parents: dict[str, list[str]] = ...,
        isolate_arguments: bool = True,
        localize_numbers: bool = True,
        pseudo_locales: bool = False,
        code_ids: str | None = None,
        codes: dict[_Code, _OwnCode] = ...,
    ) -> Catalog:
        """Raises ValueError for an id that is not a locale."""
    def localizer(self, reader: Preferences) -> Localizer:
        """The messages for a reader. Make one for each request: what was worked out is kept."""
    def chain(self, reader: Preferences) -> list[str]:
        """The locales that answer a reader, in order."""
    @property
    def locales(self) -> list[str]:
        """The locales that have texts, sorted."""
    @property
    def codes(self) -> list[int]:
        """The numeric codes that have a message of their own, sorted."""
    def facts(self, code: _Code) -> Facts | None:
        """What is known of a code. None if nothing is."""
    def retry(self, code: _Code) -> _Retry:
        """When trying again makes sense."""
    @property
    def problems(self) -> list[Problem]:
        """What cannot be used of the app's own texts."""

@final
class Localizer:
    """The messages for one reader, made by `Catalog.localizer`."""

    @property
    def chain(self) -> list[str]:
        """The locales that answer, in order."""
    def message(self, code: _Code, args: _Args | None = None) -> Message:
        """The message of a code. An unknown code gets the generic message."""
    def text(self, code: _Code, args: _Args | None = None) -> str:
        """The text for developers alone, which costs less than a message."""
    def user_text(self, code: _Code, args: _Args | None = None) -> str:
        """The text for users alone, which costs less than a message."""
    def message_by_id(self, id: str, args: _Args | None = None) -> Message:
        """The message of an id. An unknown id gets the generic message."""
    @overload
    def explain(self, response: ResponseError) -> Explanation: ...
    @overload
    def explain(self, response: bytes | str) -> Explanation | None: ...
    @overload
    def problem_details(
        self, response: ResponseError, **options: Unpack[_ProblemOptions]
    ) -> ProblemDetails: ...
    @overload
    def problem_details(
        self, response: bytes | str, **options: Unpack[_ProblemOptions]
    ) -> ProblemDetails | None: ...
    def code_problem_details(
        self, code: _Code, args: _Args | None = None, **options: Unpack[_ProblemOptions]
    ) -> ProblemDetails:
        """The message of a code as the answer of a web service."""
    def trace(self, code: _Code, args: _Args | None = None) -> Trace:
        """Which locales were asked for a code's texts, and why each did not answer."""

__all__ = ["Catalog", "Localizer", "Preferences", "failure", "unreachable_failure", "Datum", "ExplainedError", "Explanation", "Facts", "Failure", "Message", "Problem", "ProblemDetails", "ReportedError", "Trace", "TraceStep"]

_Direction: TypeAlias = Literal["ltr", "rtl"]
_FailureKind: TypeAlias = Literal["rejected", "unreadable", "unreachable"]
_Origin: TypeAlias = Literal["first-choice", "fallback", "server", "generic", "id"]
_Retry: TypeAlias = Literal["later", "after-action", "never"]

@final
class Datum:
    """Something that came with an error besides its code and its text."""

    @property
    def name(self) -> str | None:
        """Its name in the error. None for further items of a list of texts."""
    @property
    def value(self) -> Any:
        """Its value, of any shape."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class ExplainedError:
    """One error of a response, with its message."""

    @property
    def error(self) -> ReportedError:
        """What the server reported."""
    @property
    def message(self) -> Message:
        """What to tell the reader of it."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class Explanation:
    """Why a call failed, in a reader's language."""

    @property
    def message(self) -> Message:
        """The whole in one message: the error if there is only one, a summary of several, or that the response could not be read or was not there."""
    @property
    def errors(self) -> list[ExplainedError]:
        """Each error with its message, in the response's order."""
    @property
    def failure(self) -> Failure:
        """The same for every reader."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class Facts:
    """What is known of a code besides its texts."""

    @property
    def name(self) -> str | None:
        """The name of the code, such as `NOT_ENOUGH_CREDITS`."""
    @property
    def category(self) -> str | None:
        """What the error is about, in one word, such as `credits`."""
    @property
    def field(self) -> str | None:
        """The field of the request that the error is about, by its name in the API."""
    @property
    def retry(self) -> _Retry | None:
        """When trying again makes sense: `later`, `after-action` or `never`."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class Failure:
    """Why a call of Gengo's API failed, independent of the reader."""

    @property
    def kind(self) -> _FailureKind:
        """`rejected`: the server reported errors. `unreadable`: the response could not be read. `unreachable`: there was no response."""
    @property
    def retry(self) -> _Retry:
        """When trying again makes sense: `later`, `after-action` (once the user or the owner of the account has done something) or `never`. The greatest of all errors counts."""
    @property
    def log(self) -> str:
        """One line of English for logs. What the server said is escaped in it."""
    @property
    def errors(self) -> list[ReportedError]:
        """Every error, in the response's order. Empty unless the server reported errors."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class Message:
    """An error in a reader's language: one text for developers and logs, one for the person in front of the app."""

    @property
    def code(self) -> int | None:
        """The code that the message is about. None for an error without one, and for summaries."""
    @property
    def text(self) -> str:
        """The sentence for developers and logs. What a server or an app puts into it is escaped where it would break a line or steer a terminal."""
    @property
    def user_text(self) -> str:
        """What happened and what to do, for the person in front of the app."""
    @property
    def locale(self) -> str | None:
        """The locale that `text` is from. None if the text is the server's own."""
    @property
    def user_locale(self) -> str | None:
        """The locale that `user_text` is from."""
    @property
    def direction(self) -> _Direction:
        """The direction of `text`: `ltr` or `rtl`."""
    @property
    def user_direction(self) -> _Direction:
        """The direction of `user_text`: `ltr` or `rtl`."""
    @property
    def origin(self) -> _Origin:
        """Where `text` comes from: `first-choice`, `fallback` (another locale of the chain), `server`, `generic` (nothing is known of the code) or `id`."""
    @property
    def user_origin(self) -> _Origin:
        """Where `user_text` comes from."""
    @property
    def is_fallback(self) -> bool:
        """Whether one of the two texts is not what the reader asked for first: it is in another language, or not about this code."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class Problem:
    """Something in an app's own texts that cannot be used. It costs the messages that it names and nothing else."""

    @property
    def path(self) -> str:
        """The file or folder; for a text that came as a string, the name that it was given."""
    @property
    def locale(self) -> str | None:
        """The locale whose text it is."""
    @property
    def line(self) -> int | None:
        """The line in the file, from 1."""
    @property
    def column(self) -> int | None:
        """The column in the line, in characters, from 1."""
    @property
    def id(self) -> str | None:
        """The id of the message, or of the term with its leading `-`."""
    @property
    def reason(self) -> str:
        """What is wrong, without the place."""
    @property
    def log(self) -> str:
        """All of it in one line, for logs."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class ProblemDetails:
    """A failure as the answer of a web service (RFC 9457), in a reader's language."""

    @property
    def json(self) -> str:
        """The body to send: a JSON object with `type`, `status`, `title`, `detail` and `errors`."""
    @property
    def status(self) -> int:
        """The HTTP status to send."""
    @property
    def media_type(self) -> str:
        """The value of `Content-Type`: `application/problem+json`."""
    @property
    def language(self) -> str | None:
        """The value of `Content-Language`."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class ReportedError:
    """One error of a response."""

    @property
    def job(self) -> str | None:
        """The job that the error is about: its name in the request, or its position from 0 in a list. None if the error is about the call."""
    @property
    def code(self) -> int | None:
        """The code. None if the server sent none that is an integer of 64 bits."""
    @property
    def name(self) -> str | None:
        """The name of the code, such as `NOT_ENOUGH_CREDITS`. None for codes that Gengo does not document."""
    @property
    def category(self) -> str | None:
        """What the error is about, in one word, such as `credits`."""
    @property
    def field(self) -> str | None:
        """The field of the request that the error is about, by its name in the API."""
    @property
    def retry(self) -> _Retry:
        """When trying again makes sense: `later`, `after-action` or `never`."""
    @property
    def server_text(self) -> str | None:
        """The server's own text, as it was sent. It may contain anything."""
    @property
    def data(self) -> list[Datum]:
        """All other data in the error, in the original order."""
    @property
    def log(self) -> str:
        """One line of English for logs. What the server said is escaped in it."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class Trace:
    """Which locales were asked for a message, and what each lacked."""

    @property
    def id(self) -> str | None:
        """The id of the message."""
    @property
    def steps(self) -> list[TraceStep]:
        """What was asked, in order: first for the text for developers, then for the text for users, each up to the locale that answered."""
    @property
    def log(self) -> str:
        """All of it as lines of English, for logs."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class TraceStep:
    """One question to one locale."""

    @property
    def locale(self) -> str | None:
        """The locale that was asked. None where the server's own text answers."""
    @property
    def id(self) -> str:
        """The id of the message that the locale was asked for."""
    @property
    def is_user_text(self) -> bool:
        """Whether the text for users was asked for, and not the one for developers."""
    @property
    def lack(self) -> str | None:
        """What the locale lacks. None if it answers."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]
