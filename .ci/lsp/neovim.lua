-- A session in a real Neovim, recorded: .ci/lsp/neovim runs it, and compares what it writes with session.txt.
-- In the environment are SERVER, the program, FOLDER, a folder to work in, and RECORD, the file to write.
local server, folder = os.getenv("SERVER"), os.getenv("FOLDER")
local record = assert(io.open(os.getenv("RECORD"), "w"))

local function say(line)
    record:write((line:gsub(folder, "")), "\n")
    record:flush()
end

local function write(path, text)
    vim.fn.mkdir(vim.fn.fnamemodify(folder .. "/" .. path, ":h"), "p")
    local file = assert(io.open(folder .. "/" .. path, "w"))
    file:write(text)
    file:close()
end

local function show(title, lines)
    say(title)
    for _, line in ipairs(lines) do
        say("    " .. line)
    end
end

local function run()
    local english = { "# The shop.", "-shop = Shop", "# Says hello.", "# $name (String) - who", "hello = Hello, { $name }!" }
    write("/locales/en/app.ftl", table.concat(english, "\n") .. "\n")
    write("/locales/de/app.ftl", "-shop = Laden\nhello = 😀 Hallo!\n")
    vim.cmd("edit " .. folder .. "/locales/de/app.ftl")
    local buffer = vim.api.nvim_get_current_buf()
    local client = assert(vim.lsp.start_client({
        name = "gengo-messages",
        cmd = { server, "lsp" },
        root_dir = folder,
    }))
    vim.lsp.buf_attach_client(buffer, client)

    local function show_buffer(title)
        show(title, vim.api.nvim_buf_get_lines(buffer, 0, -1, true))
    end

    -- What Neovim shows of what is found, when it is as many as that.
    local function wait_for(count)
        local is_there = vim.wait(20000, function()
            return #vim.diagnostic.get(buffer) == count
        end, 20)
        local found = vim.diagnostic.get(buffer)
        assert(is_there, "expected " .. count .. " findings: " .. vim.inspect(found))
        say(count .. " found")
        for _, own in ipairs(found) do
            say(("    %d:%d %s: %s"):format(own.lnum + 1, own.col + 1, own.code, own.message:gsub("\n", "; ")))
        end
    end

    local function ask(method, line, character, more)
        local params = {
            textDocument = { uri = vim.uri_from_bufnr(buffer) },
            position = { line = line, character = character },
        }
        for key, value in pairs(more or {}) do
            params[key] = value
        end
        local answers, wrong = vim.lsp.buf_request_sync(buffer, method, params, 20000)
        assert(answers and answers[client], method .. ": " .. tostring(wrong))
        local answer = answers[client]
        assert(not answer.err and not answer.error, method .. ": " .. vim.inspect(answer))
        return answer.result
    end

    show_buffer("opened")
    wait_for(1)

    local hover = ask("textDocument/hover", 1, 2)
    show("hover of hello", vim.split(hover.contents.value, "\n"))

    local function show_places(title, places)
        say(title)
        for _, place in ipairs(places) do
            say("    " .. vim.uri_to_fname(place.uri) .. ":" .. place.range.start.line + 1)
        end
    end
    show_places("definition of hello", ask("textDocument/definition", 1, 2))
    show_places("references of -shop", ask("textDocument/references", 0, 2, { context = { includeDeclaration = true } }))

    local range = { start = { line = 1, character = 0 }, ["end"] = { line = 1, character = 0 } }
    local actions = ask("textDocument/codeAction", 1, 0, { range = range, context = { diagnostics = {}, triggerKind = 1 } })
    say("actions")
    for _, action in ipairs(actions) do
        say("    " .. action.title)
    end
    vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
    show_buffer("after the first action")
    wait_for(0)

    vim.api.nvim_buf_set_lines(buffer, 1, 2, true, { "hello = 😀 { $" })
    show_buffer("half typed")
    local offers = ask("textDocument/completion", 1, 14)
    say("completions")
    for _, item in ipairs(offers.items) do
        say("    " .. item.label .. "  " .. (item.detail or ""))
    end
    vim.lsp.util.apply_text_edits({ offers.items[1].textEdit }, buffer, "utf-16")
    local typed = #vim.api.nvim_buf_get_lines(buffer, 1, 2, true)[1]
    vim.api.nvim_buf_set_text(buffer, 1, typed, 1, typed, { " }!" })
    show_buffer("completed")
    wait_for(0)

    vim.lsp.util.apply_workspace_edit(ask("textDocument/rename", 1, 2, { newName = "greeting" }), "utf-16")
    vim.cmd("silent wall")
    show_buffer("renamed")
    show("and its English", vim.fn.readfile(folder .. "/locales/en/app.ftl"))
    wait_for(0)

    vim.api.nvim_buf_set_lines(buffer, 0, 1, true, { "-shop  =   Laden" })
    local options = { tabSize = 4, insertSpaces = true }
    vim.lsp.util.apply_text_edits(ask("textDocument/formatting", 0, 0, { options = options }), buffer, "utf-16")
    show_buffer("formatted")
    vim.cmd("silent wall")

    local function show_lenses(title)
        say(title)
        local last
        for _, lens in ipairs(ask("textDocument/codeLens", 0, 0)) do
            say("    " .. lens.range.start.line + 1 .. ": " .. lens.command.title)
            last = lens.command.command ~= "" and lens.command or last
        end
        return last
    end
    local mark = show_lenses("lenses")
    ask("workspace/executeCommand", 0, 0, { command = mark.command, arguments = mark.arguments })
    show_lenses("lenses after the review")
    say("state")
    for _, line in ipairs(vim.fn.readfile(folder .. "/locales/de/app.state")) do
        say("    " .. line)
    end

    vim.lsp.stop_client(client)
    assert(vim.wait(10000, function()
        return vim.lsp.client_is_stopped(client)
    end, 20), "the server does not end")
    say("done")
end

local is_done, wrong = pcall(run)
if not is_done then
    io.stderr:write("neovim: " .. tostring(wrong) .. "\n")
    vim.cmd("cquit 1")
end
vim.cmd("qall!")
