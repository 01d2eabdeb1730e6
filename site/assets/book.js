// The search box. Pages are complete without it, and it shows only where this runs.
"use strict";

const MOST = 60;
const form = document.querySelector("form[role=search]");
const box = form.querySelector("input");
const status = form.querySelector("[role=status]");

// Without case, and without the accents that people leave out.
const folded = (text) =>
  text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").toLowerCase();

const has = (text, words) => words.every((word) => text.includes(word));

const counted = (count, what) => `${count} ${what}${count === 1 ? "" : "s"} found`;

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

// The rows of this page: what has not the words is hidden.
function filter() {
  const rows = [...document.querySelectorAll(".rows > li")];
  const texts = rows.map((row) => folded(`${row.dataset.id ?? ""} ${row.textContent}`));
  const groups = document.querySelectorAll("section.group");
  return (words) => {
    let count = 0;
    rows.forEach((row, at) => {
      row.hidden = !has(texts[at], words);
      count += row.hidden ? 0 : 1;
    });
    for (const group of groups) {
      group.hidden = !group.querySelector(".rows > li:not([hidden])");
    }
    status.textContent = words.length ? counted(count, "message") : "";
  };
}

// The whole site: its texts are loaded when the box is first used.
function search() {
  const list = document.querySelector(".found");
  const rest = document.querySelectorAll("main > section");
  let entries = null;
  let waiting = null;

  const read = ({ codes, locales }) => {
    entries = codes.map((own, at) => ({
      ...own,
      key: folded(`${own.code} ${own.name ?? ""} ${own.about}`),
      texts: locales.flatMap((locale) => {
        const [developer, user] = locale.texts[at];
        const text = folded(`${developer} ${user}`);
        return developer || user ? [{ locale, developer, user, text }] : [];
      }),
    }));
    // The language that most readers of the site know comes first.
    for (const entry of entries) {
      entry.texts.sort((a, b) => (b.locale.tag === "en") - (a.locale.tag === "en"));
    }
  };

  const load = () => {
    if (entries === null && document.querySelector("script[data-texts]") === null) {
      const script = element("script", { src: form.dataset.index, "data-texts": "" });
      script.addEventListener("load", () => {
        read(globalThis.book);
        if (waiting) {
          show(waiting);
        }
      });
      script.addEventListener("error", () => {
        status.textContent = "The texts to search in cannot be loaded.";
      });
      document.head.append(script);
    }
  };

  const found = (words) => {
    const byCode = entries.filter((entry) => has(entry.key, words));
    const exact = (entry) => (words.includes(entry.code) ? 0 : 1);
    byCode.sort((a, b) => exact(a) - exact(b));
    const results = byCode.map((entry) => ({ entry, at: entry.texts[0] ?? null, all: true }));
    for (const entry of entries.filter((entry) => !byCode.includes(entry))) {
      for (const at of entry.texts) {
        if (has(`${entry.key} ${at.text}`, words)) {
          results.push({ entry, at, all: false });
        }
      }
    }
    return results;
  };

  const item = ({ entry, at, all }) => {
    const title = `${entry.code} ${entry.name ?? ""}`.trim();
    const path = all ? entry.code : `${at.locale.tag}/${entry.code}`;
    const link = element("a", { href: `${path}/index.html` }, title);
    const made = element("li", {}, link);
    if (at) {
      const { tag, dir, native } = at.locale;
      if (!all) {
        made.append(" ", element("bdi", { class: "muted", lang: tag }, native));
      }
      for (const text of [at.developer, at.user].filter(Boolean)) {
        made.append(element("p", { class: "words", lang: tag, dir }, text));
      }
    }
    return made;
  };

  const show = (words) => {
    const results = words.length ? found(words) : [];
    list.replaceChildren(...results.slice(0, MOST).map(item));
    list.hidden = results.length === 0;
    for (const section of rest) {
      section.hidden = results.length > 0;
    }
    const more = results.length > MOST ? `; the first ${MOST} are shown` : "";
    status.textContent = words.length ? counted(results.length, "message") + more : "";
  };

  box.addEventListener("focus", load);
  return (words) => {
    if (entries === null) {
      waiting = words;
      if (words.length) {
        load();
      }
    } else {
      show(words);
    }
  };
}

const look = form.dataset.kind === "book" ? search() : filter();

function run() {
  look(folded(box.value).split(/\s+/).filter(Boolean));
}

box.addEventListener("input", () => {
  // What was looked for is in the address, so that it can be passed on.
  history.replaceState(null, "", box.value ? `#q=${encodeURIComponent(box.value)}` : "#");
  run();
});
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;

// A link to another place on the page ends the search, so that the place is there to be seen.
function fromAddress() {
  const asked = /^#q=(.*)$/.exec(location.hash);
  try {
    box.value = asked ? decodeURIComponent(asked[1]) : "";
  } catch {
    // An address that this page did not make.
    box.value = "";
  }
  run();
  if (!asked && location.hash) {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }
}

window.addEventListener("hashchange", fromAddress);
if (location.hash) {
  fromAddress();
}
