"""Sessions of pytest-lsp with the language server, each with what another editor can do.

pytest .ci/lsp --server=target/debug/gengo-messages
"""

import asyncio
import pathlib
import sys

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities, make_test_lsp_client

ENGLISH = """\
# The shop.
-shop = Shop
# Says hello.
# $name (String) - who
hello = Hello, { $name }!
## Jobs
# How many.
# $count (Number) - how many
jobs = { $count ->
    [one] { $count } job
   *[other] { $count } jobs
}
"""

POLISH = """\
-shop = Sklep
hello = 😀 Cześć!
jobs = { $count ->
    [one] { $count } zadanie
   *[other] { $count } zadania
}
"""

SERVER = next(arg.split("=", 1)[1] for arg in sys.argv if arg.startswith("--server="))

EDITORS = ["emacs@29.1", "neovim@0.11.0", "visual-studio-code@1.65.2"]


def new_client() -> LanguageClient:
    """A client that answers what the server asks for."""
    client = make_test_lsp_client()
    client.feature(types.CLIENT_REGISTER_CAPABILITY)(lambda *_: None)
    client.feature(types.WORKSPACE_CODE_LENS_REFRESH)(lambda *_: None)
    return client


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    return tmp_path_factory.mktemp("app")


@pytest_lsp.fixture(
    params=EDITORS,
    config=ClientServerConfig(
        server_command=[str(pathlib.Path(SERVER).resolve()), "lsp"], client_factory=new_client
    ),
)
async def client(request: pytest.FixtureRequest, lsp_client: LanguageClient, root: pathlib.Path):
    for locale, text in (("en", ENGLISH), ("pl", POLISH)):
        folder = root / "locales" / locale
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "app.ftl").write_text(text)
        (folder / "app.state").unlink(missing_ok=True)
    params = types.InitializeParams(
        capabilities=client_capabilities(request.param),
        workspace_folders=[types.WorkspaceFolder(uri=root.as_uri(), name="app")],
    )
    offered = await lsp_client.initialize_session(params)
    lsp_client.encoding = offered.capabilities.position_encoding
    yield
    await lsp_client.shutdown_session()


def uri(root: pathlib.Path, locale: str) -> str:
    return (root / "locales" / locale / "app.ftl").as_uri()


async def opened(client: LanguageClient, own: str, text: str) -> list[types.Diagnostic]:
    item = types.TextDocumentItem(uri=own, language_id="fluent", version=1, text=text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
    await client.wait_for_notification("textDocument/publishDiagnostics")
    return list(client.diagnostics[own])


def columns(client: LanguageClient, text: str) -> int:
    """How many characters a text has, as the server and the client count them."""
    match client.encoding:
        case types.PositionEncodingKind.Utf8:
            return len(text.encode())
        case types.PositionEncodingKind.Utf32:
            return len(text)
    return len(text.encode("utf-16-le")) // 2


def at(own: str, line: int, character: int) -> dict:
    return {
        "text_document": types.TextDocumentIdentifier(uri=own),
        "position": types.Position(line=line, character=character),
    }


@pytest.mark.asyncio
async def test_a_session(client: LanguageClient, root: pathlib.Path):
    own, english = uri(root, "pl"), uri(root, "en")
    document = types.TextDocumentIdentifier(uri=own)
    found = await opened(client, own, POLISH)
    assert [one.code for one in found] == ["missing-variable", "plural-missing"]
    assert found[0].range.start == types.Position(line=1, character=0)

    hover = await client.text_document_hover_async(types.HoverParams(**at(own, 1, 2)))
    assert "Hello, { $name }!" in hover.contents.value
    assert "Says hello." in hover.contents.value

    places = await client.text_document_definition_async(types.DefinitionParams(**at(own, 1, 2)))
    assert [(place.uri, place.range.start.line) for place in places] == [(english, 4)]

    params = types.ReferenceParams(**at(own, 2, 1), context=types.ReferenceContext(True))
    places = await client.text_document_references_async(params)
    assert {place.uri for place in places} == {own, english}

    context = types.CodeActionContext(diagnostics=found)
    params = types.CodeActionParams(document, found[1].range, context)
    actions = await client.text_document_code_action_async(params)
    titles = [action.title for action in actions]
    assert "Insert [few], [many], to be filled in" in titles, titles

    symbols = await client.text_document_document_symbol_async(types.DocumentSymbolParams(document))
    assert [symbol.name for symbol in symbols] == ["-shop", "hello", "jobs"]
    folds = await client.text_document_folding_range_async(types.FoldingRangeParams(document))
    assert [(fold.start_line, fold.end_line) for fold in folds] == [(2, 5)]
    found = await client.workspace_symbol_async(types.WorkspaceSymbolParams(query="job"))
    assert [(one.name, one.location.uri) for one in found] == [("jobs", english)]

    lenses = await client.text_document_code_lens_async(types.CodeLensParams(document))
    titles = [lens.command.title for lens in lenses if lens.range.start.line == 0]
    assert titles == ["draft", "mark as reviewed"]
    command = next(lens.command for lens in lenses if lens.command.command)
    params = types.ExecuteCommandParams(command.command, arguments=command.arguments)
    await client.workspace_execute_command_async(params)
    assert "reviewed" in (root / "locales/pl/app.state").read_text()

    edit = await client.text_document_rename_async(types.RenameParams(**at(own, 2, 1), new_name="work"))
    changed = [change.text_document.uri for change in edit.document_changes or []]
    assert set(changed or edit.changes) >= {own, english}

    # Half of a message, behind an emoji.
    text = "hello = 😀 { $"
    change = types.TextDocumentContentChangeWholeDocument(text=text)
    version = types.VersionedTextDocumentIdentifier(version=2, uri=own)
    client.text_document_did_change(types.DidChangeTextDocumentParams(version, [change]))
    offers = await client.text_document_completion_async(types.CompletionParams(**at(own, 0, columns(client, text))))
    assert [item.label for item in offers.items] == ["$name"]


@pytest.mark.asyncio
async def test_an_invalid_message_is_refused_and_the_session_continues():
    process = await asyncio.create_subprocess_exec(
        SERVER, "lsp", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    bodies = [
        b"{ this is not JSON",
        b'{"jsonrpc":"2.0","id":7,"method":9}',
        b'{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}',
        b'{"jsonrpc":"2.0","id":2,"method":"shutdown"}',
        b'{"jsonrpc":"2.0","method":"exit"}',
    ]
    frames = [b"Content-Length: %d\r\n\r\n%s" % (len(body), body) for body in bodies]
    output, _ = await asyncio.wait_for(process.communicate(b"".join(frames)), 60)
    assert process.returncode == 0
    for part in (b'"code":-32700', b'"code":-32600', b'"id":7', b'"capabilities"', b'"id":2'):
        assert part in output, (part, output)
