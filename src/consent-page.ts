import { answersKeeper } from "#browser/answers-keeper.ts";
import { takeQuery } from "#browser/consent-answer.ts";
import { consentKeeper } from "#browser/consent-keeper.ts";
import { languageKeeper } from "#browser/language-keeper.ts";
import { safeStorage } from "#browser/safe-storage.ts";
import { languageFor } from "#domain/language.ts";
import { type Route, routePath } from "#domain/route.ts";
import { loadWords } from "#ui/words/load-words.ts";

// The page that Microsoft answers an admin's approval to. The answer is erased before anything more is loaded.
const query = takeQuery(window);
const tab = safeStorage(() => sessionStorage);
const asked = consentKeeper(tab).take();
void show();

async function show(): Promise<void> {
  const language = languageFor(languageKeeper(window).said(), navigator.languages);
  const [{ parseConsentAnswer, scopeTold }, words] = await Promise.all([
    import("#entra/requests/consent-answer.ts"),
    loadWords(language),
  ]);
  document.documentElement.lang = language;
  document.documentElement.dir = words.direction;
  const answer = parseConsentAnswer(query, asked?.state);
  if (answer.kind !== "nothing") {
    const scope = scopeTold(query);
    answersKeeper(tab).approvalTold({ kind: "answered", answer: answer.kind, scope });
  }
  const { heading, meaning, next } = words.consent[answer.kind];
  // As it was typed, for nobody knows an ID by heart.
  const tenant = answer.kind === "approved" ? (asked?.tenant ?? answer.tenant) : undefined;
  document.title = words.title(heading);
  document
    .getElementById("answer")
    ?.replaceChildren(
      element("h1", heading),
      ...(tenant ? [element("p", words.consentFor(tenant))] : []),
      element("p", meaning),
      ...next.map((text) => element("p", text)),
      ...("code" in answer ? [codeLine(words.check.code(answer.code))] : []),
      ...(tenant ? [link(hrefOf({ kind: "organization", tenant }), words.consentLink)] : []),
      link(hrefOf({ kind: "admin", ...(tenant ? { tenant } : {}) }), words.consentBack),
    );
}

function element(name: "h1" | "p", text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function codeLine(text: string): HTMLElement {
  const line = element("p", text);
  line.className = "code";
  return line;
}

function link(hash: string, text: string): HTMLElement {
  const made = document.createElement("a");
  made.href = `./${hash}`;
  made.textContent = text;
  const line = document.createElement("p");
  line.append(made);
  return line;
}

function hrefOf(route: Route): string {
  return `#${routePath(route)}`;
}
