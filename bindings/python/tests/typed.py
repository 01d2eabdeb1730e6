"""What type checkers are to see: `mypy --strict` checks this file."""

from typing import assert_type

from gengo_messages import Catalog, Explanation, Localizer, Message, Preferences, ResponseError

localizer = Catalog(overlays=["texts", ("de", "own.ftl", "")]).localizer(Preferences())
assert_type(localizer, Localizer)
assert_type(localizer.message(2700, {"job": "1"}), Message)
assert_type(localizer.message("card_declined").locale, str | None)
assert_type(localizer.explain(ResponseError.unreachable("down")), Explanation)
assert_type(localizer.explain(b"{}"), Explanation | None)
localizer.problem_details(b"{}", status=402, extensions={"balance": 30})
