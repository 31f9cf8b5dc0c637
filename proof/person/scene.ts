import type { State } from "#app/state.ts";
import type { SignInReturn } from "#domain/microsoft/ports.ts";
import type { Question } from "#domain/paste/parser.ts";
import type { TestSaid } from "#domain/verdict/evidence.ts";
import type { Tab } from "#proof/rekey/tab.ts";
import { type Place, placeNamed, type World } from "#proof/world/world.ts";
import type { Mistake } from "./acts.ts";
import type { Memory } from "./memory.ts";

/** The world, the person in it and Rekey in front of them, as a story goes on. */
export interface Scene {
  readonly world: () => World;
  /** The world has become another. */
  readonly became: (next: World) => void;
  readonly memory: Memory;
  /** Whether the person lists by themselves what an entry of Authenticator would remind them of. */
  readonly isThorough: boolean;
  /** Whether the person leaves the old phone on in a test. */
  readonly isOldPhoneLeftOn: boolean;
  /** Rekey in the tab that the person looks at. */
  readonly tab: () => Tab;
  readonly state: () => State;
  /** The person says in Rekey what answered a test. */
  readonly saysTest: (place: string, test: TestSaid) => void;
  /** Whether the person may be wrong in this way now; if so, they were. */
  readonly errs: (mistake: Mistake) => boolean;
  /** Sets the device's clock so far ahead of the true one; negative is behind. */
  readonly hoursAhead: (hours: number) => void;
  /** The time by the device's clock. */
  readonly clockNow: () => number;
  readonly signedIn: () => readonly string[];
  readonly signsIn: (account: string) => Promise<void>;
  /** The page is loaded again in this tab, maybe with the answer of a sign-in. */
  readonly reloads: (returned?: SignInReturn) => Promise<void>;
  readonly switchesTab: () => Promise<void>;
  readonly files: string[];
  /** What the page to add asks of what was read on it, until it is loaded again. */
  readonly asked: Map<string, Question>;
}

/** A place that the person still belongs to; `undefined` for any other name. */
export function placeIn(scene: Scene, name: string): Place | undefined {
  return placeNamed(scene.world(), name);
}
