/** Markup in which every interpolated text was escaped on its way in. */
export type Html = { readonly markup: string };

type Value = string | Html | readonly Html[] | undefined;

const escapes = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (each) => escapes.get(each) ?? each);

const markupOf = (value: Value): string => {
  if (value === undefined) return "";
  if (typeof value === "string") return escapeText(value);
  return "markup" in value ? value.markup : value.map((each) => each.markup).join("");
};

/** Attributes must be quoted in the template. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: parts.map((part, place) => part + markupOf(values[place])).join(""),
});

/** A form with one button. */
export const buttonForm = (
  action: string,
  label: string,
  fields: Readonly<Record<string, string>>,
): Html => html`
  <form method="post" action="${action}">${hiddenFields(fields)}<button>${label}</button></form>`;

export const hiddenFields = (fields: Readonly<Record<string, string>>): readonly Html[] =>
  Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
