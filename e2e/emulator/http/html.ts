/** Markup in which every inserted text is already escaped. */
export interface Html {
  readonly markup: string;
}

type Value = string | Html | readonly Html[] | undefined;

const escapes = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (each) => escapes.get(each) ?? each);
}

function markupOf(value: Value): string {
  if (value === undefined) return "";
  if (typeof value === "string") return escapeText(value);
  return "markup" in value ? value.markup : value.map((each) => each.markup).join("");
}

/** Attributes must be quoted in the template. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return {
    markup: parts.map((part, place) => part + markupOf(values[place])).join(""),
  };
}

/** A form with one button. */
export function buttonForm(
  action: string,
  label: string,
  fields: Readonly<Record<string, string>>,
): Html {
  return html`
  <form method="post" action="${action}">${hiddenFields(fields)}<button>${label}</button></form>`;
}

export function hiddenFields(fields: Readonly<Record<string, string>>): readonly Html[] {
  return Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
}
