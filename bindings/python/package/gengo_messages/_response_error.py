"""A failed call as an exception."""

from __future__ import annotations

from . import _native


class ResponseError(Exception):
    """A call of Gengo's API failed: it was rejected, or its response cannot be read or never came.

    As a str it is one line of English for logs, safe to print. `Localizer.explain` has the words for
    people.
    """

    body: bytes | None
    """The body of the response. None if there was no response."""

    reason: str | None
    """What the HTTP client said, if there was no response."""

    failure: _native.Failure
    """What the response says, independent of the reader."""

    def __init__(self, body: bytes | None, reason: str | None = None) -> None:
        failure = _native.unreachable_failure(reason or "") if body is None else _native.failure(body)
        if failure is None:
            raise ValueError("the response reports no error")
        super().__init__(failure.log)
        self.body = body
        self.reason = None if body is not None else reason or ""
        self.failure = failure

    @classmethod
    def unreachable(cls, reason: str | BaseException) -> ResponseError:
        """That there was no response, from an HTTP client's exception or from a text for logs.

        Of an exception only the name of its class is kept: what HTTP clients say has the URL in it,
        and Gengo's URLs have the key in them.
        """
        return cls(None, reason if isinstance(reason, str) else type(reason).__name__)

    @property
    def retry(self) -> _native._Retry:
        """When trying again makes sense: `later`, `after-action` or `never`."""
        return self.failure.retry

    @property
    def errors(self) -> list[_native.ReportedError]:
        """Every error, in the response's order. Empty unless the server reported errors."""
        return self.failure.errors

    def __reduce__(self) -> tuple[type[ResponseError], tuple[bytes | None, str | None]]:
        return type(self), (self.body, self.reason)


def check(body: bytes | str) -> None:
    """Raises ResponseError if a response reports any error.

    `body` is what the server sent, whatever the HTTP status was: most of Gengo's errors come with
    status 200.
    """
    if _native.failure(body) is not None:
        raise ResponseError(body if isinstance(body, bytes) else body.encode("utf-8", "replace"))
