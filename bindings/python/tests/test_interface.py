"""The library from Python, as installed from the wheel: `python -m unittest discover tests`."""

import json
import pickle
import threading
import unittest

from gengo_messages import Catalog, Preferences, ResponseError, check

TWO_JOBS = (
    b'{"opstat":"error","err":{"job_1":[{"code":1350,"msg":"a"}],'
    b'"job_7":[{"code":2700,"msg":"b","balance":3,"list":[1,null,"x"]}]}}'
)


def english(**options):
    catalog = Catalog(isolate_arguments=False, **options)
    return catalog.localizer(Preferences.from_ids(["en"]))


class Interface(unittest.TestCase):
    def test_a_message_has_both_texts_and_where_they_are_from(self):
        reader = Preferences.from_accept_language("ar-EG, en;q=0.5")
        message = Catalog().localizer(reader).message(2700)
        self.assertEqual(message.code, 2700)
        self.assertEqual((message.user_locale, message.user_direction), ("ar", "rtl"))
        self.assertEqual((message.origin, message.is_fallback), ("first-choice", False))
        self.assertTrue(repr(message).startswith("Message(code=2700, "))

    def test_a_response_is_raised_and_explained(self):
        with self.assertRaises(ResponseError) as raised:
            check(TWO_JOBS)
        error = raised.exception
        self.assertEqual((error.failure.kind, error.retry), ("rejected", "after-action"))
        self.assertEqual([own.code for own in error.errors], [1350, 2700])
        explanation = english().explain(error)
        self.assertEqual(explanation.message.user_text, "2 jobs were rejected")
        first, second = explanation.errors
        self.assertEqual(first.error.job, "job_1")
        self.assertEqual(first.message.user_text, "There is no text to translate. Please enter some text.")
        self.assertEqual(second.error.name, "NOT_ENOUGH_CREDITS")
        data = [(datum.name, datum.value) for datum in second.error.data]
        self.assertEqual(data, [("balance", 3), ("list", [1, None, "x"])])

    def test_a_success_raises_nothing(self):
        check('{"opstat":"ok","response":{}}')
        self.assertIsNone(english().explain(b'{"opstat":"ok","response":{}}'))

    def test_the_log_of_an_unreachable_service_has_no_key_in_it(self):
        cause = TimeoutError("https://api.gengo.com/v2/account?api_key=secret")
        error = ResponseError.unreachable(cause)
        self.assertEqual(str(error), "the service could not be reached: TimeoutError")
        self.assertEqual(error.retry, "later")
        german = Catalog().localizer(Preferences.from_ids(["de"]))
        self.assertEqual(german.explain(error).message.text, "der Dienst konnte nicht erreicht werden")

    def test_errors_survive_pickling(self):
        for error in [ResponseError(TWO_JOBS), ResponseError.unreachable("down")]:
            again = pickle.loads(pickle.dumps(error))
            self.assertEqual((again.body, again.reason, str(again)), (error.body, error.reason, str(error)))
            self.assertEqual(again.failure, error.failure)

    def test_overlays_are_folders_and_texts(self):
        catalog = Catalog(
            overlays=["../../examples/overlay", ("en", "own.ftl", "error-card_declined = Card { $card } declined")],
            codes={"card_declined": {"category": "payment", "retry": "after-action"}},
            isolate_arguments=False,
        )
        self.assertEqual(catalog.problems, [])
        self.assertEqual(catalog.codes[-1], 9001)
        self.assertEqual(catalog.retry("card_declined"), "after-action")
        self.assertEqual(catalog.facts("card_declined").category, "payment")
        self.assertIsNone(catalog.facts("unheard_of"))
        message = catalog.localizer(Preferences()).message("card_declined", {"card": "1234"})
        self.assertEqual(message.text, "Card 1234 declined")

    def test_problems_say_where_they_are(self):
        catalog = Catalog(overlays=[("de", "own.ftl", "error-9001 = { gone }")])
        (problem,) = catalog.problems
        self.assertEqual((problem.path, problem.line, problem.locale), ("own.ftl", 1, "de"))
        self.assertEqual(problem.log, "own.ftl:1:1: error-9001: refers to gone, which does not exist (locale de)")

    def test_arguments_are_texts_and_numbers(self):
        localizer = english(overlays=[("en", "own.ftl", "error-1 = { $n }")])
        text = lambda n: localizer.message(1, {"n": n}).text
        self.assertEqual(text(1234567.5), "1,234,567.5")
        self.assertEqual(text(3), "3")
        self.assertEqual(text(2**53 + 1), "9007199254740993")
        self.assertEqual(text(10**30), "1" + "0" * 30)
        for wrong in [True, None, b"x", [1]]:
            with self.assertRaises(TypeError):
                text(wrong)

    def test_a_text_alone_is_that_of_the_message(self):
        overlay = "error-1 = { $a }\n    .user = <{ $a }>"
        localizer = english(overlays=[("en", "own.ftl", overlay)])
        for code in [1, 404, 2700, "no_such"]:
            for args in [None, {"a": "x"}, {"a": "it\u202es"}, {"a": 1234.5}, {}]:
                message = localizer.message(code, args)
                self.assertEqual(localizer.text(code, args), message.text)
                self.assertEqual(localizer.user_text(code, args), message.user_text)

    def test_what_cannot_be_used_is_raised(self):
        with self.assertRaisesRegex(ValueError, "no locale"):
            Catalog(default_locale="no locale")
        with self.assertRaisesRegex(ValueError, 'is it "ja"'):
            Preferences.from_gengo_language("jp")
        with self.assertRaises(ValueError):
            Preferences.from_ids(["no language"])
        with self.assertRaises(TypeError):
            english().problem_details(TWO_JOBS, stat=402)
        with self.assertRaises(OverflowError):
            english().message(2**63)
        with self.assertRaises(TypeError):
            english().message(2700.5)

    def test_readers_are_chained(self):
        profile = Preferences.from_ids_lossy(["pt-BR", ""])
        reader = profile.then(Preferences.from_accept_language("en-AU, de;q=0.5"))
        self.assertEqual(Catalog().chain(reader), ["pt-BR", "en-GB", "en"])
        self.assertEqual(reader, profile.then(Preferences.from_accept_language("en-AU, de;q=0.5")))

    def test_problem_details_are_ready_to_send(self):
        problem = english().problem_details(
            b'{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}',
            status=402,
            type_base="https://example.com/errors/",
            extensions={"balance": 30},
        )
        body = json.loads(problem.json)
        self.assertEqual((problem.status, problem.language), (402, "en"))
        self.assertEqual(problem.media_type, "application/problem+json")
        self.assertEqual((body["type"], body["balance"]), ("https://example.com/errors/2700", 30))

    def test_a_trace_says_why(self):
        trace = Catalog().localizer(Preferences.from_ids(["en-GB"])).trace(2800)
        self.assertEqual(trace.steps[0].lack, "has no message error-2800")
        self.assertEqual((trace.steps[1].locale, trace.steps[1].lack), ("en", None))

    def test_threads_share_a_localizer(self):
        localizer = english()
        texts = []
        ask = lambda: texts.extend(localizer.message(code).text for code in range(1000, 3000))
        threads = [threading.Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        alone = [localizer.message(code).text for code in range(1000, 3000)]
        self.assertEqual(sorted(texts), sorted(alone * 4))


if __name__ == "__main__":
    unittest.main()
