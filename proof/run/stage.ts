import type { Overview } from "#app/overview.ts";
import { overviewIn } from "#app/selectors.ts";
import type { SignInReturn } from "#domain/microsoft/ports.ts";
import type { TestSaid } from "#domain/verdict/evidence.ts";
import type { Act, Mistake } from "#proof/person/acts.ts";
import { emptyMemory } from "#proof/person/memory.ts";
import { performed } from "#proof/person/performs.ts";
import type { Scene } from "#proof/person/scene.ts";
import { emptyBrowser } from "#proof/rekey/browser.ts";
import { loadTab, type Tab } from "#proof/rekey/tab.ts";
import type { Credential } from "#proof/world/credential.ts";
import type { Place, World } from "#proof/world/world.ts";

/** A scene that acts are done in, and what was done in it so far. */
export interface Stage {
  readonly scene: Scene;
  /**
   * Does one act; `false` where it could not be done, and then nothing has changed. Who is careful makes no mistake
   * now, however many are allowed.
   */
  readonly does: (act: Act, care?: "careful") => Promise<boolean>;
  /** What followed from what Rekey knew before the last act. */
  readonly before: () => Overview;
  readonly done: readonly Act[];
  readonly slips: readonly Slip[];
  /** What Rekey read of organizations, in order. */
  readonly reads: readonly Read[];
  /** What the person said of tests, in order. */
  readonly tests: readonly ToldTest[];
}

/** What the person said of one test. */
export interface ToldTest {
  readonly place: string;
  readonly at: number;
  readonly test: TestSaid;
}

/** A mistake that was made, and how. */
export interface Slip {
  readonly mistake: Mistake;
  readonly act: Act;
  readonly at: number;
}

/** What Rekey read of one place: the methods' IDs and kinds, as they truly were. */
export interface Read {
  readonly place: string;
  readonly at: number;
  readonly credentials: readonly Credential[];
}

/** Who is on the stage. */
export interface Cast {
  /** How often they may be wrong. */
  readonly mistakesAllowed: number;
  readonly isThorough?: boolean;
  /** Whether they never switch the old phone off for a test, though Rekey says so. */
  readonly isOldPhoneLeftOn?: boolean;
  /** Is told all that Rekey is told. */
  readonly told?: (line: string) => void;
}

/** A person in a world, with Rekey open in front of them. */
export async function stageFor(
  first: World,
  { mistakesAllowed, isThorough = true, isOldPhoneLeftOn = false, told }: Cast,
): Promise<Stage> {
  let world = first;
  let aheadMilliseconds = 0;
  let current: TabName = "a";
  let signedIn: readonly string[] = [];
  let returned: SignInReturn = { kind: "nothing" };
  const browser = emptyBrowser();
  const surroundings = {
    browser,
    microsoft: {
      world: () => world,
      signedIn: () => signedIn,
      returned: () => returned,
      hasRead: ({ name: place, credentials }: Place) => {
        reads.push({ place, at: world.now, credentials });
      },
    },
    clock: () => world.now + aheadMilliseconds,
    ...(told ? { told } : {}),
  };
  const tabs = new Map<TabName, Tab>();
  const slips: Slip[] = [];
  const reads: Read[] = [];
  const tests: ToldTest[] = [];
  const done: Act[] = [];
  let wrong: Mistake | undefined;
  let isCareful = false;

  async function load(name: TabName): Promise<Tab> {
    const tab = await loadTab(name, surroundings);
    tabs.set(name, tab);
    return tab;
  }
  let shown = await load(current);
  let before = overviewIn(shown.state());

  const scene: Scene = {
    world: () => world,
    became: (next) => {
      world = next;
    },
    memory: emptyMemory(),
    isThorough,
    isOldPhoneLeftOn,
    tab: () => shown,
    state: () => shown.state(),
    saysTest: (place, test) => {
      tests.push({ place, at: world.now, test });
    },
    errs: (mistake) => {
      if (isCareful || slips.length >= mistakesAllowed) return false;
      wrong = mistake;
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
      scene.asked.clear();
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
    asked: new Map(),
  };

  return {
    scene,
    before: () => before,
    done,
    slips,
    reads,
    tests,
    does: async (act, care) => {
      isCareful = care === "careful";
      wrong = undefined;
      before = overviewIn(shown.state());
      const unchanged = world;
      const at = world.now + betweenActs;
      world = { ...world, now: at };
      if (!(await performed(scene, act))) {
        world = unchanged;
        return false;
      }
      const mistake: Mistake | undefined = wrong;
      if (mistake) slips.push({ mistake, act, at });
      done.push(act);
      if (shown.state().now !== surroundings.clock()) shown.actions.timePassed();
      return true;
    },
  };
}

type TabName = "a" | "b";

/** Nobody is faster. */
const betweenActs = 60_000;
