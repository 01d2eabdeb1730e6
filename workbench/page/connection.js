/**
 * Listens for changes in the folder. The browser reconnects after most failures by itself; it gives up after an
 * answer that is not an event stream, so we start again.
 *
 * @param {{ changed: () => void, lost: () => void, back: () => void }} listener
 */
export function connect(listener) {
  /** @type {EventSource | null} */
  let source = null;
  let broken = false;

  function open() {
    source?.close();
    source = new EventSource("/api/events");
    source.addEventListener("change", listener.changed);
    source.addEventListener("open", opened);
    source.addEventListener("error", failed);
  }

  function opened() {
    if (broken) listener.back();
    broken = false;
  }

  function failed() {
    if (!broken) listener.lost();
    broken = true;
    if (source?.readyState === EventSource.CLOSED) setTimeout(open, 2000);
  }

  // A browser keeps few connections to one server: tabs in the background give theirs back.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      source?.close();
    } else {
      open();
      listener.changed();
    }
  });
  addEventListener("pagehide", () => source?.close());
  open();
}
