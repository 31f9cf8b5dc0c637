import { type Actions, actionsFor } from "#app/actions/actions.ts";
import type { Ports } from "#app/actions/ports.ts";
import { initialState, type State } from "#app/state.ts";
import { storeFrom } from "#app/store.ts";
import type { Browser } from "./browser.ts";
import { directoryOf, type Microsoft } from "./microsoft.ts";
import { overheard } from "./overheard.ts";

/** One tab with Rekey in it: its actions over its store, over fake ports. */
export interface Tab {
  readonly state: () => State;
  readonly actions: Actions;
  /** The person comes back to the tab from another one. */
  readonly returned: () => Promise<void>;
}

/** What a tab finds around it. */
export interface Surroundings {
  readonly browser: Browser;
  readonly microsoft: Microsoft;
  /** The device's clock, right or wrong. */
  readonly clock: () => number;
  /** Is told all that Rekey is told: what the person does in it, and what Microsoft answers. */
  readonly told?: (line: string) => void;
}

/** Loads Rekey in a tab. */
export async function loadTab(name: string, surroundings: Surroundings): Promise<Tab> {
  const { browser, microsoft, clock, told } = surroundings;
  const storage = browser.storageFor(name);
  const store = storeFrom(initialState(storage.load(), clock()));
  const listeners: (() => void)[] = [];
  const ports: Ports = {
    directory: told ? overheard(directoryOf(microsoft), told) : directoryOf(microsoft),
    adminConsent: { leave: () => {} },
    answers: {
      told: () => ({ signOut: { kind: "none" }, approval: { kind: "none" } }),
      signOutTold: () => {},
      approvalTold: () => {},
    },
    errands: browser.errands,
    visits: browser.visits,
    checkMemory: browser.checkMemory,
    now: clock,
    waitUntil: async () => {},
    onPageReturn: (listener) => {
      listeners.push(listener);
      return () => {};
    },
    newId: browser.newId,
    tab: name,
    storage,
    listCode: {
      codeFrom: async (text) => text,
      textFrom: async (text) => ({ kind: "text", text }),
    },
    browserFacts: () => {
      throw new Error("No browser is looked at here.");
    },
  };
  const own = actionsFor(ports, store);
  const actions = told ? overheard(own, told) : own;
  const goOn = await actions.start();
  await goOn();
  await actions.resumeVisit();
  actions.followReturns();
  actions.followOtherTabs();
  return {
    state: store.state,
    actions,
    returned: async () => {
      for (const listener of listeners) listener();
      await settled();
    },
  };
}

/** Lets what was started and nobody waits for come to its end. Nothing here waits for a clock or a network. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
}

const turns = 40;
