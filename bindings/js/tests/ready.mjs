// How long a process waits for its first text, in milliseconds: the engine is compiled, and a message is asked for.

const start = performance.now();
const { Catalog, Preferences } = await import("gengo-messages");
const message = new Catalog().localizer(Preferences.fromIds(["en"])).message(2700);
if (message.userLocale !== "en") throw new Error(JSON.stringify(message));
console.log(`first text in Node: ${(performance.now() - start).toFixed(0)} ms`);
