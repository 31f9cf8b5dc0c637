import type { SignInReturn } from "#domain/microsoft/ports.ts";
import type { Act, Mistake } from "#proof/person/acts.ts";
import { emptyMemory } from "#proof/person/memory.ts";
import { performed } from "#proof/person/performs.ts";
import type { Scene } from "#proof/person/scene.ts";
import { emptyBrowser } from "#proof/rekey/browser.ts";
import { loadTab, type Tab } from "#proof/rekey/tab.ts";
import type { World } from "#proof/world/world.ts";

/** A scene that acts are done in, and what was done in it so far. */
export interface Stage {
  readonly scene: Scene;
  /**
   * Does one act; `false` where it could not be done, and then nothing has changed. Who is careful makes no mistake
   * now, however many are allowed.
   */
  readonly does: (act: Act, care?: "careful") => Promise<boolean>;
  readonly done: readonly Act[];
  readonly mistakes: readonly Mistake[];
}

/** A person in a world, with Rekey open in front of them; they may be wrong so many times. */
export async function stageFor(first: World, mistakesAllowed: number): Promise<Stage> {
  let world = first;
  let aheadMilliseconds = 0;
  let current: TabName = "a";
  let signedIn: readonly string[] = [];
  let returned: SignInReturn = { kind: "nothing" };
  const browser = emptyBrowser();
  const surroundings = {
    browser,
    microsoft: { world: () => world, signedIn: () => signedIn, returned: () => returned },
    clock: () => world.now + aheadMilliseconds,
  };
  const tabs = new Map<TabName, Tab>();
  const mistakes: Mistake[] = [];
  const done: Act[] = [];
  let isCareful = false;

  async function load(name: TabName): Promise<Tab> {
    const tab = await loadTab(name, surroundings);
    tabs.set(name, tab);
    return tab;
  }
  let shown = await load(current);

  const scene: Scene = {
    world: () => world,
    became: (next) => {
      world = next;
    },
    memory: emptyMemory(),
    tab: () => shown,
    state: () => shown.state(),
    errs: (mistake) => {
      if (isCareful || mistakes.length >= mistakesAllowed) return false;
      mistakes.push(mistake);
      return true;
    },
    hoursAhead: (hours) => {
      aheadMilliseconds = hours * 3_600_000;
    },
    clockNow: surroundings.clock,
    signedIn: () => signedIn,
    signsIn: async (account) => {
      signedIn = [...signedIn, account];
      shown = await load(current);
    },
    reloads: async (answer = { kind: "nothing" }) => {
      returned = answer;
      shown = await load(current);
      returned = { kind: "nothing" };
    },
    switchesTab: async () => {
      current = current === "a" ? "b" : "a";
      shown = tabs.get(current) ?? (await load(current));
      await shown.returned();
    },
    files: [],
  };

  return {
    scene,
    done,
    mistakes,
    does: async (act, care) => {
      isCareful = care === "careful";
      const wrongSoFar = mistakes.length;
      const isDone = await performed(scene, act);
      if (!isDone) {
        mistakes.length = wrongSoFar;
        return false;
      }
      done.push(act);
      world = { ...world, now: world.now + betweenActs };
      shown.actions.timePassed();
      return true;
    },
  };
}

type TabName = "a" | "b";

/** Nobody is faster. */
const betweenActs = 60_000;
