import { languageKeeper } from "#browser/language-keeper.ts";
import { isReturning } from "#browser/returning.ts";
import { languageFor, parseLanguage } from "#domain/language.ts";
import type { Config } from "#domain/microsoft/config.ts";
import { type StartWay, startWays } from "#domain/start-way.ts";
import "./ui/frame/frame.css";

// The only script of the first paint: it chooses the language and the screen, and fetches the app if it is needed.

const keeper = languageKeeper(window);
const page = document.documentElement;
const ended = new AbortController();
const { signal } = ended;
const asked: { way: StartWay | undefined; isOpening: boolean } = {
  way: undefined,
  isOpening: false,
};

page.lang = languageFor(keeper.said(), navigator.languages);
const isKnown = isReturning(window);
if (isKnown && location.hash === "") history.replaceState(null, "", "#/organizations");
const isStart = location.hash === "" || location.hash === "#/";
show(isStart ? "start" : "opening");
listen();
if (isKnown || !isStart) void open();
// On a first visit the file is fetched at once; with a service worker, nothing is fetched before the page is painted.
void (navigator.serviceWorker?.controller ? painted() : Promise.resolve()).then(showConfig);

function show(screen: "start" | "opening" | "failed"): void {
  page.setAttribute("data-screen", screen);
}

/** Shows another screen. The focused element is gone then, so the focus moves to the new screen, which is read out. */
function turnTo(screen: "opening" | "failed"): void {
  show(screen);
  visible("main")?.focus();
}

/** Fetches the app, once. Fulfilled with `undefined` if it cannot be fetched. */
function app() {
  return import("./main.tsx").catch(() => undefined);
}

/** Hands the page over to the app, once. If the app cannot be fetched, the first paint says so. */
async function open(): Promise<void> {
  if (asked.isOpening) return;
  asked.isOpening = true;
  const [loaded] = await Promise.all([app(), painted()]);
  if (loaded) await loaded.start(handedOver);
  else turnTo("failed");
}

/**
 * Ends the first paint's part, the moment before the app draws: until then a choice is still heard here. The app
 * takes some milliseconds to draw, and a language chosen in those would be lost.
 */
function handedOver(): StartWay | undefined {
  ended.abort();
  for (const select of document.querySelectorAll("select")) select.disabled = true;
  return asked.way;
}

/** Fulfilled once the page has been painted, or after a second: a tab in the background is not painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 1_000);
    new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) resolve();
    }).observe({ type: "paint", buffered: true });
  });
}

/** Fetches the app when a person points at a way in, and starts it when they choose one. */
function listen(): void {
  for (const kind of ["pointerover", "pointerdown", "focusin"]) {
    document.addEventListener(kind, ({ target }) => isIntent(target) && void app(), { signal });
  }
  document.addEventListener(
    "click",
    ({ target }) => {
      const button = target instanceof Element && target.closest("button");
      if (!button) return;
      const way = button.parentElement?.getAttribute("data-way");
      if (way === "sign-in" || way === "personal" || way === "by-hand") choose(way);
      else if (button.matches(".frame-skip")) visible("main")?.focus();
    },
    { signal },
  );
  document.addEventListener(
    "change",
    ({ target }) => {
      const language = target instanceof HTMLSelectElement && parseLanguage(target.value);
      if (!language) return;
      page.lang = language;
      keeper.keep(language);
      for (const select of document.querySelectorAll("select")) select.value = language;
      visible("select")?.focus();
    },
    { signal },
  );
  addEventListener("hashchange", () => void open(), { signal });
}

function choose(way: StartWay): void {
  asked.way = way;
  if (way !== "personal") turnTo("opening");
  void open();
}

function isIntent(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-way], a[href^='#/o']") !== null;
}

/** The element of the language and screen that are shown: each language and screen has its own. */
function visible(selector: "main" | "select"): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.offsetParent);
}

/** Changes the first paint as the operator's file says. What is wrong with the file, only the app says. */
async function showConfig(): Promise<void> {
  const config = await fetch("config.json", { cache: "no-cache" })
    .then((response): Promise<unknown> => response.json())
    .catch(() => undefined);
  if (signal.aborted) return;
  if (!isPlain(config)) return open();
  const { clientId, operator } = config;
  for (const line of document.querySelectorAll("[data-run-by]")) {
    const sentence = line.getAttribute("data-run-by") ?? "";
    if (operator.name !== "") line.textContent = sentence.replace("{}", () => operator.name);
  }
  for (const list of document.querySelectorAll(".start-ways")) {
    const items = [...list.children];
    const placed = startWays(config).map((way) => items.find((item) => isFor(item, way)));
    list.replaceChildren(...placed.filter((item) => item !== undefined));
  }
  for (const notice of document.querySelectorAll<HTMLElement>(".start-notice")) {
    notice.hidden = clientId !== "";
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-way] > button")) {
    button.disabled = clientId === "" && !isFor(button.parentElement, "by-hand");
  }
}

function isFor(item: Element | null, way: StartWay): boolean {
  return item?.getAttribute("data-way") === way;
}

type PlainConfig = Pick<Config, "clientId" | "leadWith" | "operator">;

/** Whether the file is an ordinary one, with all that the first paint needs; the app looks at any other. */
function isPlain(file: unknown): file is PlainConfig {
  const { clientId, cloud, leadWith = "signing-in", operator } = Object(file);
  return (
    /^([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})?$/i.test(clientId) &&
    (cloud === "global" || cloud === "usGov") &&
    (leadWith === "signing-in" || leadWith === "without-signing-in") &&
    typeof operator?.name === "string" &&
    (!operator.link || /^https:/.test(operator.link)) &&
    !(operator.ticket || operator.words || operator.logo || operator.color)
  );
}
