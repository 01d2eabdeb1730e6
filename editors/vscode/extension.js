// Starts the language server, and hands it the settings.
"use strict";

const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

/** @type {LanguageClient | undefined} */
let client;

exports.activate = async function activate() {
  const settings = workspace.getConfiguration("gengo-messages");
  client = new LanguageClient(
    "gengo-messages",
    "Gengo messages",
    { command: settings.get("command", "gengo-messages"), args: ["lsp"] },
    {
      documentSelector: [
        { scheme: "file", language: "fluent" },
        { scheme: "file", language: "rust" },
      ],
      initializationOptions: {
        folder: settings.get("folder", null),
        overlay: settings.get("overlay", false),
      },
      synchronize: { configurationSection: "gengo-messages" },
    },
  );
  await client.start();
};

exports.deactivate = function deactivate() {
  return client?.stop();
};
