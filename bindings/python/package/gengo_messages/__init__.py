"""Localized messages for the error codes of Gengo's translation API.

    from gengo_messages import Catalog, Preferences, ResponseError, check

    catalog = Catalog()

    def order(reader_header, response):
        try:
            check(response.content)
        except ResponseError as error:
            reader = Preferences.from_accept_language(reader_header)
            explanation = catalog.localizer(reader).explain(error)
            print(explanation.message.user_text)
"""

from ._native import (
    Catalog,
    Datum,
    ExplainedError,
    Explanation,
    Facts,
    Failure,
    Localizer,
    Message,
    Preferences,
    Problem,
    ProblemDetails,
    ReportedError,
    Trace,
    TraceStep,
)
from ._response_error import ResponseError, check

__all__ = [
    "Catalog",
    "Datum",
    "ExplainedError",
    "Explanation",
    "Facts",
    "Failure",
    "Localizer",
    "Message",
    "Preferences",
    "Problem",
    "ProblemDetails",
    "ReportedError",
    "ResponseError",
    "Trace",
    "TraceStep",
    "check",
]
