import type { WayFate } from "./answered-way.ts";
import type { ContradictionKind } from "./contradiction.ts";
import { type Basis, type Evidence, isFreshAnswer } from "./evidence.ts";
import type { ListedMethods } from "./listed-methods.ts";
import type { BareStatus, Status } from "./status.ts";
import type { Tested } from "./tested.ts";

/** What the rules look at. */
export interface StatusView {
  /** Only the last words on each matter. */
  readonly evidence: Evidence;
  readonly isHomeReady: boolean;
  /** Until when home is ready at the longest, where that is by text or call. */
  readonly homeUntil: number | undefined;
  /** Of a home: when nothing answered its prompt on the way to an organization that its account visits. */
  readonly refusedAt: number | undefined;
  /** When what answered the test ends, where that was a text or call and the end is known. */
  readonly textsEnd: number | undefined;
  readonly now: number;
  readonly tested: Tested;
  readonly listing: ListedMethods | undefined;
  /** The fate of what answered, where that was not the new phone. */
  readonly way: WayFate | undefined;
  readonly contradictions: Status["contradictions"];
}

/** A status, before what speaks against it. */
export type BasedStatus = BareStatus & { readonly basis: Basis | undefined };

/** A status's end, where there is one. */
export function ending(until: number | undefined): { readonly until?: number } {
  return until === undefined ? {} : { until };
}

/** Whether what answered the test has ended with texts and calls. */
export function haveTextsEnded({ textsEnd, now }: StatusView): boolean {
  return textsEnd !== undefined && now >= textsEnd;
}

/** The test that decided, as the person's word; `undefined` where there was none. */
export function testBasis({ test }: Evidence): Basis | undefined {
  if (!test) return undefined;
  const { since } = test.value;
  return since === undefined ? you(test.at) : { ...you(test.at), since };
}

/** The person said so. */
export function you(at: number): Basis {
  return { who: "you", at };
}

/** Microsoft's list says so. */
export function microsoft({ at }: ListedMethods): Basis {
  return { who: "microsoft", at };
}

/** Whether the test is recent enough to prove anything. */
export function isTestFresh({ evidence, now }: StatusView): boolean {
  return evidence.test !== undefined && isFreshAnswer(evidence.test.at, now);
}

/** Whether what is known holds this contradiction. */
export function isContradicted({ contradictions }: StatusView, kind: ContradictionKind): boolean {
  return contradictions.some((one) => one.kind === kind);
}
