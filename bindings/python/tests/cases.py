"""The same answers as in Rust: `cases.py <cases.json>`; and memory that stays flat: `cases.py --leaks`."""

import json
import resource
import sys

from gengo_messages import Catalog, Preferences, ResponseError, check

MAKERS = {
    "ids": Preferences.from_ids,
    "lossy_ids": Preferences.from_ids_lossy,
    "accept_language": Preferences.from_accept_language,
    "gengo_language": Preferences.from_gengo_language,
}


def reader_of(sources):
    reader = Preferences()
    for source in sources:
        ((kind, value),) = source.items()
        reader = reader.then(MAKERS[kind](value))
    return reader


def catalog_of(options):
    overlays = [(own["locale"], own.get("name", "own.ftl"), own["text"]) for own in options.pop("overlays", [])]
    codes = {int(code) if code.isdigit() else code: own for code, own in options.pop("codes", {}).items()}
    return Catalog(overlays=overlays, codes=codes, **options)


def failure_of(body):
    try:
        check(body)
    except ResponseError as error:
        return error.failure
    return None


CALLS = {
    "message": lambda catalog, own, case: own.message(case["code"], case.get("args")),
    "message_by_id": lambda catalog, own, case: own.message_by_id(case["id"], case.get("args")),
    "explain": lambda catalog, own, case: own.explain(bytes.fromhex(case["body"])),
    "check": lambda catalog, own, case: failure_of(bytes.fromhex(case["body"])),
    "unreachable": lambda catalog, own, case: own.explain(ResponseError.unreachable(case["reason"])),
    "problem_details": lambda catalog, own, case: own.problem_details(bytes.fromhex(case["body"]), **case["options"]),
    "code_problem_details": lambda catalog, own, case: own.code_problem_details(
        case["code"], case.get("args"), **case["options"]
    ),
    "trace": lambda catalog, own, case: own.trace(case["code"], case.get("args")),
    "facts": lambda catalog, own, case: catalog.facts(case["code"]),
    "retry": lambda catalog, own, case: catalog.retry(case["code"]),
    "problems": lambda catalog, own, case: catalog.problems,
    "locales": lambda catalog, own, case: catalog.locales,
    "chain": lambda catalog, own, case: own.chain,
}


def same(expected, seen, within="") -> bool:
    """Whether a record is the same as its data. What came from a server is data already."""
    if within == "value" or not isinstance(expected, (dict, list)):
        return expected == seen
    if isinstance(expected, list):
        return len(expected) == len(seen) and all(map(same, expected, seen))
    return all(same(own, getattr(seen, name), name) for name, own in expected.items())


def answers(path) -> int:
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    catalogs = [catalog_of(options) for options in data["catalogs"]]
    faults = 0
    for case in data["cases"]:
        try:
            catalog = catalogs[case["catalog"]]
            seen = CALLS[case["call"]](catalog, catalog.localizer(reader_of(case["reader"])), case)
            holds = "error" not in case and same(case["expected"], seen)
        except (TypeError, ValueError) as error:
            # What is wrong with an argument is said in the words of the language.
            holds, seen = "error" in case, error
        if not holds:
            faults += 1
            if faults < 10:
                print(json.dumps(case), "\n  was", seen, file=sys.stderr)
    print(f"Python: {len(data['cases'])} cases, {faults} differ")
    return faults


def leaks() -> int:
    catalog = Catalog(overlays=[("en", "own.ftl", "error-9001 = { $name }")])
    body = b'{"opstat":"error","err":{"job_1":[{"code":1350,"msg":"a","size":[1]}]}}'

    def rounds(count):
        for index in range(count):
            own = catalog.localizer(Preferences.from_accept_language(f"de, en;q=0.{index % 1000}"))
            own.message(2700)
            own.message(index)
            own.message(9001, {"name": "a.txt", "size": index})
            own.explain(body)
            own.problem_details(body, status=402)
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    before, after = rounds(20_000), rounds(180_000)
    print(f"Python: {before} KiB after 100,000 calls, {after} KiB after 1,000,000")
    return after > before * 1.02 + 1024


sys.exit(min(1, leaks() if sys.argv[1] == "--leaks" else answers(sys.argv[1])))
