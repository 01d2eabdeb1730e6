"""Texts beside `fluent.runtime`, in one run: `bench.py`, in the environment of `bindings/python/test`."""

import statistics
import time
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from gengo_messages import Catalog, Preferences

OWN = """\
error-9001 = Kein Platz für { $name }
error-9002 = { $count ->
    [one] { $count } Auftrag wurde abgelehnt
   *[other] { $count } Aufträge wurden abgelehnt
}
"""
GERMAN = (Path(__file__).parent / "../../locales/de/errors.ftl").read_text(encoding="utf-8")

bundle = FluentBundle(["de"])
bundle.add_resource(FluentResource(GERMAN))
bundle.add_resource(FluentResource(OWN), allow_overrides=True)
own = Catalog(overlays=[("de", "own.ftl", OWN)]).localizer(Preferences.from_ids(["de"]))


def theirs(code, args=None):
    return bundle.format_pattern(bundle.get_message(f"error-{code}").value, args)[0]


def ours(code, args=None):
    return own.text(code, args)


WORK = [
    ("text of a static message", 2700, None),
    ("text with one string argument", 9001, {"name": "a.txt"}),
    ("text with a plural with its number", 9002, {"count": 3}),
]
CALLS = 2_000
ROUNDS = 30


def timed(text, code, args):
    start = time.perf_counter_ns()
    for _ in range(CALLS):
        text(code, args)
    return (time.perf_counter_ns() - start) / CALLS


for what, code, args in WORK:
    assert ours(code, args) == theirs(code, args), (ours(code, args), theirs(code, args))
    rounds = [(timed(ours, code, args), timed(theirs, code, args)) for _ in range(ROUNDS)]
    ratio = statistics.median(one / other for one, other in rounds)
    best = [min(column) for column in zip(*rounds)]
    print(f"{what} | {best[0]:.0f} ns | `fluent.runtime` | {best[1]:.0f} ns | {ratio:.3f}")
