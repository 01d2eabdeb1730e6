// A hook and a component for React. The catalog is loaded once, for the languages of the browser.

import { Suspense, use } from "react";
import { createRoot } from "react-dom/client";

import { Catalog, Preferences, ResponseError, check, init, loadLocales } from "gengo-messages";

async function load() {
  await init();
  const reader = Preferences.fromIds(navigator.languages);
  return new Catalog({ locales: await loadLocales(reader) }).localizer(reader);
}

const loading = load();

/** The messages for the person in front of the app. */
export function useLocalizer() {
  return use(loading);
}

export function Failure({ error }) {
  const explanation = useLocalizer().explain(error);
  return (
    <ul>
      {explanation.errors.map(({ error, message }, place) => (
        <li key={place} lang={message.userLocale} dir={message.userDirection}>
          {error.job}: {message.userText}
        </li>
      ))}
    </ul>
  );
}

/** What a call of Gengo's API gives; here, an order that fails. */
async function order() {
  await init();
  try {
    check('{"opstat":"error","err":{"job_1":[{"code":1350,"msg":"body_src is a required field"}]}}');
  } catch (error) {
    if (error instanceof ResponseError) return error;
    throw error;
  }
  return null;
}

const ordered = order();

function App() {
  const error = use(ordered);
  return error ? <Failure error={error} /> : <p>Ordered.</p>;
}

createRoot(document.getElementById("app")).render(
  <Suspense fallback="…">
    <App />
  </Suspense>,
);
