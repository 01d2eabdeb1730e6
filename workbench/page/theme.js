// A plain script in the head, so that the page never shows in the other theme first.
(() => {
  try {
    const theme = localStorage.getItem("gengo-messages:setting:theme");
    if (theme) document.documentElement.dataset.theme = theme;
  } catch {
    // The system's theme it is.
  }
})();
