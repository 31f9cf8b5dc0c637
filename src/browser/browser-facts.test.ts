import { describe, expect, it } from "vitest";
import { browserFacts } from "./browser-facts.ts";
import { blockedStorage, fakeStorage } from "./fake-storage.fixture.ts";
import { safeStorage } from "./safe-storage.ts";

const chrome =
  "Mozilla/5.0 (Linux; Android 15; SM-G973F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.7390.43 Mobile Safari/537.36";
const safari =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1";

describe("what is told of the browser", () => {
  it.each([
    ["Chrome", 141, chrome],
    ["Edge", 141, `${chrome} Edg/141.0.3537.57`],
    ["Edge", 141, `${chrome} EdgA/141.0.3537.57`],
    ["Opera", 122, `${chrome} OPR/122.0.0.0`],
    ["Samsung Internet", 28, chrome.replace("Chrome/", "SamsungBrowser/28.0 Chrome/")],
    ["Firefox", 143, "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0"],
    ["Safari", 18, safari],
    ["Chrome", 140, safari.replace("Version/18.6", "CriOS/140.0.7339.101")],
  ])("%s %i is told by its name and number alone", (name, majorVersion, userAgent) => {
    const facts = browserFacts(page({ userAgent }), stores())();
    expect(facts).toMatchObject({ name, majorVersion });
    expect(JSON.stringify(facts)).not.toMatch(/SM-G973F|iPhone|7390/);
  });

  it("a browser that nobody knows has no number", () => {
    const facts = browserFacts(page({ userAgent: "Mine/1.0" }), stores())();
    expect(facts).toEqual({
      name: "unknown",
      localStorage: "usable",
      sessionStorage: "usable",
      hasCookies: true,
      isOnline: true,
      isSecureContext: true,
      languageCount: 2,
    });
  });

  it("leaves nothing in a storage that it tried", () => {
    const local = fakeStorage();
    browserFacts(page(), stores({ local }))();
    expect(local.kept()).toEqual({});
  });

  it.each([
    ["full", "QuotaExceededError"],
    ["blocked", "SecurityError"],
  ])("a storage is %s that refuses with %s", (use, refusal) => {
    const local = safeStorage(() => fakeStorage({}, () => refusal));
    const facts = browserFacts(page(), { local, session: safeStorage(blockedStorage) })();
    expect([facts.localStorage, facts.sessionStorage]).toEqual([use, "blocked"]);
  });
});

function page(over: Partial<Navigator> = {}) {
  const navigator = {
    userAgent: chrome,
    cookieEnabled: true,
    onLine: true,
    languages: ["pt-PT", "en"],
    ...over,
  };
  return { navigator, isSecureContext: true } as Pick<Window, "navigator" | "isSecureContext">;
}

function stores({ local = fakeStorage() } = {}) {
  return { local: safeStorage(() => local), session: safeStorage(() => fakeStorage()) };
}
