import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { actionsFor } from "#app/actions/actions.ts";
import { initialState } from "#app/state.ts";
import { storeFrom } from "#app/store.ts";
import { adminConsent } from "#browser/admin-consent.ts";
import { answersKeeper } from "#browser/answers-keeper.ts";
import { browserFacts } from "#browser/browser-facts.ts";
import { checkMemory } from "#browser/check-memory.ts";
import { loadConfig } from "#browser/config-file.ts";
import { errandKeeper } from "#browser/errand-keeper.ts";
import { languageKeeper } from "#browser/language-keeper.ts";
import { listCode } from "#browser/list-code.ts";
import { pageReturns } from "#browser/page-return.ts";
import { progressBookStorage, storesOf } from "#browser/progress-book-storage.ts";
import { updates } from "#browser/updates.ts";
import { visitKeeper } from "#browser/visit-keeper.ts";
import { waitUntil } from "#browser/wait-until.ts";
import { languageFor, parseLanguage } from "#domain/language.ts";
import type { Config } from "#domain/microsoft/config.ts";
import type { StartWay } from "#domain/start-way.ts";
import { microsoftDirectory } from "#entra/directory.ts";
import { App } from "#ui/App.tsx";
import { Broken, MenuMissing } from "#ui/Broken.tsx";
import { ConfigProblem } from "#ui/ConfigProblem.tsx";
import { navigateTo } from "#ui/navigation.ts";
import { loadWords } from "#ui/words/load-words.ts";
import { SpeechProvider } from "#ui/words/SpeechProvider.tsx";

/**
 * The whole app. Reads the configuration, ends a redirect that is under way, and only then draws.
 *
 * @param handedOver ends the first paint's part, and tells the way in that was chosen there, if any was
 */
export async function start(handedOver: () => StartWay | undefined): Promise<void> {
  performance.mark("rekey:boot");
  const page = document.getElementById("root");
  if (!page) return;
  const keeper = languageKeeper(window);
  const spoken = parseLanguage(document.documentElement.lang);
  const [loaded, firstWords] = await Promise.all([
    loadConfig(
      new URL("config.json", document.baseURI),
      // The demo's file is its own worker's, and its policy lets it talk to its own host alone.
      __REKEY_DEMO__ ? "localhost" : location.hostname,
    ),
    loadWords(languageFor(keeper.said() ?? spoken, navigator.languages)),
  ]);
  const words = { current: firstWords };
  const root = createRoot(page, { onUncaughtError: () => draw(<Broken />) });
  const draw = (screen: ReactNode) =>
    root.render(
      <SpeechProvider words={words.current} onSpeak={keeper.keep}>
        {screen}
      </SpeechProvider>,
    );
  if (loaded.kind !== "ok") {
    handedOver();
    draw(<ConfigProblem trouble={loaded} />);
    return;
  }
  const { directory, ...app } = appFor(loaded.config);
  app.actions.followOtherTabs();
  app.actions.followReturns();
  setInterval(app.actions.timePassed, 60_000);
  addEventListener("beforeprint", app.actions.timePassed);
  addEventListener("pagehide", app.actions.pageLeft);
  const goOn = await app.actions.start();
  const way = handedOver();
  // Another language may have been chosen on the first paint while the app was on its way.
  const chosen = parseLanguage(document.documentElement.lang);
  if (chosen && chosen !== words.current.language) {
    words.current = await loadWords(chosen).catch(() => words.current);
  }
  if (way === "sign-in" || way === "by-hand") navigateTo({ kind: "organizations" });
  draw(<App app={app} cameFrom={way} AccountMenu={accountMenuFor(directory)} />);
  await goOn();
  await app.actions.resumeVisit();
  if (import.meta.env.PROD) void app.updates.keep();
  if (way === "sign-in" && loaded.config.clientId !== "") await app.actions.signIn();
}

function appFor(config: Config) {
  const stores = storesOf(window);
  const { session: tab } = stores;
  const directory = microsoftDirectory(config, {
    bridge: new URL("redirect.html", document.baseURI).href,
    tab,
  });
  const storage = progressBookStorage(stores);
  const store = storeFrom(initialState(storage.load(), Date.now(), config.cloud));
  const actions = actionsFor(
    {
      directory,
      adminConsent: adminConsent(config, {
        returnTo: new URL("consent.html", document.baseURI).href,
        tab,
        go: (address) => location.assign(address),
      }),
      answers: answersKeeper(tab),
      errands: errandKeeper(tab),
      visits: visitKeeper(tab),
      checkMemory: checkMemory(tab),
      now: Date.now,
      waitUntil,
      onPageReturn: pageReturns(window),
      newId: () => crypto.randomUUID(),
      tab: crypto.randomUUID(),
      storage,
      listCode,
      browserFacts: browserFacts(window, stores),
    },
    store,
  );
  return {
    store,
    actions,
    config,
    version: __REKEY_VERSION__,
    directory,
    updates: updates(window, new URL("sw.js", document.baseURI)),
  };
}

/** Nothing before somebody is signed in; then the menu, with msal-react, in a chunk of its own. */
function accountMenuFor(directory: ReturnType<typeof microsoftDirectory>): ComponentType {
  const Menu = lazy(async () => {
    const client = await directory.client();
    if (!client) return { default: () => <></> };
    const loaded = await import("#ui/SignedIn.tsx").catch(() => undefined);
    if (!loaded) return { default: MenuMissing };
    return { default: () => <loaded.SignedIn client={client} /> };
  });
  return () => (
    <Suspense fallback={null}>
      <Menu />
    </Suspense>
  );
}
