// Where things are on the page.

export const value = (page) => page.getByRole("textbox", { name: "For developers and logs" });
export const user = (page) => page.getByRole("textbox", { name: "For the person using the app" });
export const text = (page) => page.getByRole("textbox", { name: "Text", exact: true });
export const form = (page, category) => page.getByRole("textbox", { name: new RegExp(`^Text ${category}\\b`) });
export const button = (page, name) => page.getByRole("button", { name, exact: true });
export const status = (page) => () => page.locator(".save-status").innerText();
export const findings = (page, field) => () => page.locator(`.field[data-attribute=${field}] .findings`).innerText();
export const rows = (page) => page.locator("li.row:visible");
/** What is written in a field. */
export const typed = (field) =>
  field.evaluate((content) => [...content.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n"));
