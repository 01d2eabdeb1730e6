"""A client with `requests`: whatever goes wrong ends up as one exception."""

import requests

from gengo_messages import ResponseError, check


def call(method: str, url: str, **keywords) -> dict:
    """Calls Gengo's API. Raises ResponseError if there is no answer, or if it reports an error."""
    try:
        response = requests.request(method, url, timeout=30, **keywords)
    except requests.RequestException as error:
        raise ResponseError.unreachable(error) from error
    check(response.content)
    return response.json()
