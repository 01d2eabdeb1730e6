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
