"""A web service with FastAPI: failed calls become problem details in the reader's language."""

from fastapi import FastAPI, Request, Response

from gengo_messages import Catalog, Preferences, ResponseError, check

catalog = Catalog()
app = FastAPI()


@app.exception_handler(ResponseError)
def failed(request: Request, error: ResponseError) -> Response:
    reader = Preferences.from_accept_language(request.headers.get("accept-language", ""))
    problem = catalog.localizer(reader).problem_details(error)
    headers = {"Content-Language": problem.language or "en", "Vary": "Accept-Language"}
    return Response(problem.json, problem.status, headers, problem.media_type)


@app.post("/orders")
def order() -> dict:
    # In a real app, Gengo's answer comes from its API.
    check(b'{"opstat":"error","err":{"code":2700,"msg":"not enough credits"}}')
    return {"ordered": True}
