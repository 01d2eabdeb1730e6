"""The examples, with the frameworks that they are for."""

import http.server
import json
import sys
import threading
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "examples"))

from gengo_messages import Catalog, Preferences, ResponseError  # noqa: E402

REJECTED = b'{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}'


class Examples(unittest.TestCase):
    def setUp(self):
        german = Catalog().localizer(Preferences.from_ids(["de"]))
        self.title = german.message(2700).user_text

    def test_requests(self):
        import requests_client

        class Rejecting(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.end_headers()
                self.wfile.write(REJECTED)

            def log_message(self, *_):
                pass

        server = http.server.HTTPServer(("127.0.0.1", 0), Rejecting)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/?api_key=secret"
        with self.assertRaises(ResponseError) as raised:
            requests_client.call("GET", address)
        self.assertEqual(raised.exception.errors[0].code, 2700)
        server.shutdown()
        server.server_close()
        with self.assertRaises(ResponseError) as raised:
            requests_client.call("GET", address)
        self.assertEqual(raised.exception.failure.kind, "unreachable")
        self.assertNotIn("secret", str(raised.exception))

    def test_fastapi(self):
        from fastapi.testclient import TestClient
        from fastapi_app import app

        response = TestClient(app).post("/orders", headers={"Accept-Language": "de-AT, en;q=0.5"})
        self.assertEqual((response.status_code, response.headers["Content-Language"]), (502, "de"))
        self.assertEqual(response.headers["Content-Type"], "application/problem+json")
        self.assertEqual(response.json()["title"], self.title)

    def test_django(self):
        import django
        from django.conf import settings
        from django.test import Client
        from django.urls import path

        def order(request):
            raise ResponseError(REJECTED)

        settings.configure(
            ROOT_URLCONF=(path("orders", order),),
            MIDDLEWARE=["django_middleware.GengoErrors"],
            ALLOWED_HOSTS=["testserver"],
        )
        django.setup()
        response = Client().post("/orders", headers={"Accept-Language": "de"})
        self.assertEqual((response.status_code, response["Content-Language"]), (502, "de"))
        self.assertEqual(json.loads(response.content)["title"], self.title)


if __name__ == "__main__":
    unittest.main()
