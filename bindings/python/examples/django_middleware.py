"""A middleware for Django: failed calls become problem details in the reader's language.

`MIDDLEWARE = [..., "django_middleware.GengoErrors"]`
"""

from django.http import HttpResponse
from django.utils.cache import patch_vary_headers

from gengo_messages import Catalog, Preferences, ResponseError

catalog = Catalog()


class GengoErrors:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, error):
        if not isinstance(error, ResponseError):
            return None
        reader = Preferences.from_accept_language(request.headers.get("Accept-Language", ""))
        problem = catalog.localizer(reader).problem_details(error)
        response = HttpResponse(problem.json, content_type=problem.media_type, status=problem.status)
        response["Content-Language"] = problem.language or "en"
        patch_vary_headers(response, ["Accept-Language"])
        return response
