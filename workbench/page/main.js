/** @import { Folder } from "./types.js" */
/** @import { Commands } from "./keys.js" */

import { Failure, getFolder } from "./api.js";
import { connect } from "./connection.js";
import { Desk } from "./desk.js";
import { h } from "./dom.js";
import { buildFrame, frameConnection, frameContent, frameFolder, frameView } from "./frame.js";
import { listenToKeys } from "./keys.js";
import { localesView } from "./locales.js";
import { takeBack, warn } from "./notice.js";
import { responsesView } from "./responses.js";
import { knowReviewer } from "./reviewer.js";
import { currentRoute, go, onRoute } from "./route.js";
import { currentToken, onToken, settleToken, takeToken } from "./token.js";
import { onUndo, undoLast } from "./undo.js";

const RESTARTED = "The server was restarted. Open the address that it printed, or ask the person who sent you the link for the new one. What you typed is kept.";

/** @type {Folder | null} */
let folder = null;
/** @type {Promise<void> | null} */
let refreshing = null;
let again = false;
/** What the address named last is on its way, or shown. */
let shown = Promise.resolve();

const locales = localesView();
const responses = responsesView();
const desk = new Desk({ folder: () => /** @type {Folder} */ (folder), denied: () => warn("token", RESTARTED) });

takeToken();
buildFrame();
frameContent(h("p", { class: "empty" }, "Loading …"));
onRoute(() => { shown = show(); });
onToken(() => void refresh());
onUndo((step) => desk.undone(step));
listenToKeys({ commands, isOnItsWay: () => !folder || (currentRoute().page === "locale" && desk.isWaiting), settled });
connect({ changed: () => void refresh(), lost: () => frameConnection(true), back: () => void refresh() });
void refresh();

/** What the address names. */
async function show() {
  if (!folder) return;
  const route = currentRoute();
  if (route.page === "locale") {
    frameContent(desk.element);
    await desk.show(route.locale, route.key, route.home);
  } else if (route.page === "responses") {
    frameView({ title: "Try a response", name: "Try a response", page: "responses", back: { href: "/", label: "Languages" } });
    frameContent(responses.element);
    responses.update(folder);
  } else {
    frameView({ title: "Languages", name: folder.name, page: "locales", back: null });
    frameContent(locales.element);
    locales.update(folder);
  }
}

/** Asks for everything that is shown; once more if something changes meanwhile. */
async function refresh() {
  if (refreshing) {
    again = true;
    return;
  }
  do {
    again = false;
    refreshing = fetchAll();
    await refreshing;
  } while (again);
  refreshing = null;
}

async function fetchAll() {
  try {
    const first = !folder;
    folder = await getFolder();
    if (settleToken(folder.mayWrite)) folder = await getFolder();
    frameConnection(false);
    takeBack("request");
    settle(folder);
    if (first) return await (shown = show());
    const { page } = currentRoute();
    if (page === "locale") await desk.refresh();
    else if (page === "locales") locales.update(folder);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.status === 0) frameConnection(true);
    else warn("request", error.message, { label: "Try again", act: () => void refresh() });
  }
}

/** @param {Folder} folder */
function settle(folder) {
  frameFolder(folder);
  knowReviewer(folder.reviewer);
  if (folder.fault) warn("fault", `The folder cannot be read right now: ${folder.fault}`);
  else takeBack("fault");
  if (currentToken() && !folder.mayWrite && !folder.readOnly) warn("token", RESTARTED);
  else takeBack("token");
}

/** Waits for what was asked for, here or meanwhile. */
async function settled() {
  for (let last = null; last !== shown;) {
    last = shown;
    await refreshing;
    await shown;
  }
}

/** @returns {Commands} */
function commands() {
  const nothing = () => {};
  const { page } = currentRoute();
  if (page === "locale" && folder) return desk.commands();
  return {
    next: nothing, previous: nothing, nextToDo: nothing, edit: nothing, review: nothing, save: nothing, saveAndNext: nothing, similar: nothing,
    undo: () => void undoLast(),
    search: () => { if (page === "locales") locales.focusSearch(); },
    languages: () => go("/"),
    leave: () => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); },
  };
}
