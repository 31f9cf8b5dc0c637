import { handle } from "./handle.ts";
import { placeOf } from "./places.ts";
import type { World } from "./world.ts";

/** For the emulator's own tests: a browser that keeps cookies, follows redirects, clicks by name. */
export type FakeBrowser = {
  /** Until a page is shown, or the emulator sends it elsewhere. */
  readonly open: (address: string) => Promise<View>;
  /** Submits the form whose button has this name, with what was filled in by label. */
  readonly click: (button: string, filled?: Readonly<Record<string, string>>) => Promise<View>;
};

export type View = {
  readonly url: URL;
  readonly status: number;
  /** Empty once the browser has left for the app. */
  readonly html: string;
  readonly title: string;
  readonly buttons: readonly string[];
};

export const fakeBrowser = (world: World): FakeBrowser => {
  const jar = new Map<string, Map<string, string>>();
  const shown: { view: View } = { view: viewOf(new URL("about:blank"), 0, "") };

  const send = async (url: URL, init: RequestInit): Promise<View> => {
    const cookies = [...(jar.get(url.host) ?? [])].map(([name, value]) => `${name}=${value}`);
    const headers = { ...init.headers, cookie: cookies.join("; ") };
    const response = await handle(new Request(url, { ...init, headers }), world);
    keepCookies(jar, url.host, response.headers.getSetCookie());
    const location = response.headers.get("location");
    if (location === null) return viewOf(url, response.status, await response.text());
    const next = new URL(location, url);
    return placeOf(next) === undefined ? viewOf(next, response.status, "") : send(next, {});
  };

  return {
    open: async (address) => {
      shown.view = await send(new URL(address), {});
      return shown.view;
    },
    click: async (button, filled = {}) => {
      const form = formWith(shown.view.html, button, filled);
      const init = { method: "POST", body: form.fields };
      shown.view = await send(new URL(form.action, shown.view.url), init);
      return shown.view;
    },
  };
};

const keepCookies = (
  jar: Map<string, Map<string, string>>,
  host: string,
  lines: readonly string[],
): void => {
  const cookies = jar.get(host) ?? new Map<string, string>();
  for (const line of lines) {
    const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
    if (line.includes("Max-Age=0")) cookies.delete(name);
    else cookies.set(name, value);
  }
  jar.set(host, cookies);
};

const viewOf = (url: URL, status: number, html: string): View => ({
  url,
  status,
  html,
  title: textOf(/<h1>(.*?)<\/h1>/s.exec(html)?.[1] ?? ""),
  buttons: [...html.matchAll(/<button>(.*?)<\/button>/gs)].map((each) => textOf(each[1] ?? "")),
});

const textOf = (markup: string): string =>
  markup
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

const formWith = (
  html: string,
  button: string,
  filled: Readonly<Record<string, string>>,
): { readonly action: string; readonly fields: URLSearchParams } => {
  const forms = html.match(/<form.*?<\/form>/gs) ?? [];
  const form = forms.find((each) => each.includes("<button>") && viewOfButton(each) === button);
  if (form === undefined) throw new Error(`There is no button "${button}" in ${html}`);
  const fields = new URLSearchParams();
  for (const [input] of form.matchAll(/<input[^>]*>/g))
    fields.set(attribute(input, "name"), attribute(input, "value"));
  for (const [label, value] of Object.entries(filled)) {
    const labelled = new RegExp(`<label>${label} (<input[^>]*>)`).exec(form)?.[1];
    if (labelled === undefined) throw new Error(`There is no field "${label}" in ${form}`);
    fields.set(attribute(labelled, "name"), value);
  }
  return { action: textOf(attribute(form, "action")), fields };
};

const viewOfButton = (form: string): string =>
  textOf(/<button>(.*?)<\/button>/s.exec(form)?.[1] ?? "");

const attribute = (tag: string, name: string): string =>
  textOf(new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
