import type {
  BrowserFacts,
  BrowserName,
  ReadBrowserFacts,
} from "#domain/diagnostics/browser-facts.ts";
import type { BookStores } from "./progress-book-storage.ts";

/** Looks at a window and its storages. */
export function browserFacts(
  page: Pick<Window, "navigator" | "isSecureContext">,
  { local, session }: Pick<BookStores, "local" | "session">,
): ReadBrowserFacts {
  return () => {
    const { userAgent, cookieEnabled, onLine, languages } = page.navigator;
    return {
      ...browserNamed(userAgent),
      localStorage: local.use(),
      sessionStorage: session.use(),
      hasCookies: cookieEnabled,
      isOnline: onLine,
      isSecureContext: page.isSecureContext,
      languageCount: languages.length,
    };
  };
}

// The more particular first: every browser here but Firefox calls itself Chrome or Safari as well.
const signs: readonly (readonly [BrowserName, RegExp])[] = [
  ["Edge", /\bEdg(?:A|iOS)?\/(\d{1,4})/],
  ["Opera", /\bOPR\/(\d{1,4})/],
  ["Samsung Internet", /\bSamsungBrowser\/(\d{1,4})/],
  ["Firefox", /\b(?:Firefox|FxiOS)\/(\d{1,4})/],
  ["Chrome", /\b(?:Chrome|CriOS)\/(\d{1,4})/],
  ["Safari", /\bVersion\/(\d{1,4})\S* (?:Mobile\/\w+ )?Safari\//],
];

/** Name and major version and no more: the whole text would tell the phone's model at times. */
function browserNamed(userAgent: string): Pick<BrowserFacts, "name" | "majorVersion"> {
  for (const [name, sign] of signs) {
    const version = sign.exec(userAgent)?.[1];
    if (version !== undefined) return { name, majorVersion: Number(version) };
  }
  return { name: "unknown" };
}
