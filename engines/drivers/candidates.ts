import type { Role } from "./engine.ts";

/** The elements that can have a role. Whether they have it, the engine says. */
export const candidates: Readonly<Record<Role, string>> = {
  button: "button, summary, [role=button]",
  checkbox: "input[type=checkbox], [role=checkbox]",
  combobox: "select, [role=combobox]",
  dialog: "dialog, [role=dialog]",
  heading: "h1, h2, h3, h4, [role=heading]",
  img: "img, svg, [role=img]",
  link: "a[href]",
  list: "ul, ol, [role=list]",
  listitem: "li, [role=listitem]",
  main: "main",
  radio: "input[type=radio], [role=radio]",
  region: "section, [role=region]",
  status: "output, [role=status]",
  textbox: "textarea, input:not([type=checkbox], [type=radio]), [role=textbox]",
};

/**
 * A function of the page, as text: of what is shown and can have a role, the parents of those that may be called so.
 * It guesses, so that an engine that is slow to name everything has little to name.
 */
export const parentsOfThoseCalled = `(css, name) => {
  const clean = (text) => (text ?? "").replace(/\\s+/g, " ").trim();
  const referred = (one) => clean((one.getAttribute("aria-labelledby") ?? "").split(" ")
    .map((id) => document.getElementById(id)?.textContent).join(" "));
  const names = (one) => [
    clean(one.getAttribute("aria-label")), clean(one.textContent), referred(one),
    ...[...(one.labels ?? [])].map((label) => clean(label.textContent)),
  ];
  const called = [...document.querySelectorAll(css)]
    .filter((one) => one.checkVisibility() && names(one).includes(name));
  return [...new Set(called.map((one) => one.parentElement))];
}`;
