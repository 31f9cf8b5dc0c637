import { isGone } from "#domain/methods/phone.ts";
import { inDisplayOrder, isOnPhoneApp, type SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { FateQuestion } from "#domain/methods/survival.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { TestSaid } from "#domain/verdict/evidence.ts";
import { listedMethodsOf } from "#domain/verdict/listed-methods.ts";
import {
  type OldPhoneProposal,
  oldPhoneProposed,
  proposedNewPhones,
} from "#domain/verdict/methods-difference.ts";
import { isHelpDeskFirst, type NextAction } from "#domain/verdict/next-action.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import { weightOf } from "#domain/verdict/status.ts";
import { testQuestionOf } from "#domain/verdict/test-question.ts";
import { mayRemoveOldPhone, type RemovalBar } from "#domain/verdict/ways-in.ts";
import type { Overview } from "./overview.ts";
import { remembered } from "./remembered.ts";
import { isSignInMissing, oldPhonesProposedAt, rowStateOf } from "./row-selectors.ts";
import { areAllReady } from "./run-selectors.ts";
import { nextActionIn, standingIn } from "./selectors.ts";
import type { AskedPurpose, State, Testing } from "./state.ts";

/** The parts of the work in one organization that can be gone to. */
export type Segment = "add" | "test" | "done";

/** The one card of an organization: the next thing to do or to say there. */
export type StepCard =
  /** What a return asks … */
  | { readonly kind: "is-it-new"; readonly method: SignInMethod }
  | { readonly kind: "was-it-done"; readonly purpose: AskedPurpose }
  | { readonly kind: "how-approved"; readonly form: TestSaid["form"] }
  | {
      readonly kind: "proves-nothing";
      readonly why: Extract<Testing, { kind: "proves-nothing" }>["why"];
    }
  /** … what else only the person knows … */
  | { readonly kind: "is-it-old"; readonly proposal: OldPhoneProposal }
  | {
      readonly kind: "question";
      readonly question: FateQuestion;
      /** Absent where the answer is about the old phone's number, for every organization. */
      readonly method: string | undefined;
      /** The method as Microsoft lists it, where it does. */
      readonly listed: SignInMethod | undefined;
    }
  /** … the three steps, and the last one … */
  | { readonly kind: "add"; readonly isFull: boolean }
  | { readonly kind: "test"; readonly isOnceMore: boolean }
  | { readonly kind: "done" }
  | { readonly kind: "locked"; readonly why: RemovalBar }
  | { readonly kind: "tidy" }
  /** … and whatever comes before them. */
  | { readonly kind: "disagree" }
  | { readonly kind: "sign-in" }
  | { readonly kind: "invitation" }
  | { readonly kind: "ask" }
  | { readonly kind: "network" }
  | { readonly kind: "look" }
  | { readonly kind: "home-first"; readonly home: OrganizationKey | undefined }
  | { readonly kind: "account" }
  | { readonly kind: "leaving" };

/** The card that an organization of the list shows by itself. */
export function cardIn(state: State, key: OrganizationKey): StepCard {
  const standing = standingIn(state, key);
  if (!standing) return { kind: "add", isFull: false };
  return cardOnReturn(state, standing) ?? cardOfAction(state, standing, nextActionIn(state, key));
}

/** The card of one part, where the person asks for it. */
export function cardOfSegment(state: State, key: OrganizationKey, segment: Segment): StepCard {
  const standing = standingIn(state, key);
  switch (segment) {
    case "add":
      return { kind: "add", isFull: nextActionIn(state, key) === "make-room" };
    case "test":
      return { kind: "test", isOnceMore: false };
    case "done":
      return standing ? lastCard(state, standing) : { kind: "locked", why: "not-tested" };
  }
}

/** Which part a card belongs to. */
export const segmentOf: Readonly<Record<StepCard["kind"], Segment>> = {
  "is-it-new": "add",
  "was-it-done": "add",
  "how-approved": "test",
  "proves-nothing": "test",
  "is-it-old": "add",
  question: "add",
  add: "add",
  test: "test",
  done: "done",
  locked: "done",
  tidy: "done",
  disagree: "add",
  "sign-in": "add",
  invitation: "add",
  ask: "add",
  network: "add",
  look: "add",
  "home-first": "add",
  account: "add",
  leaving: "add",
};

/** How far each part is: shown beside its name. */
export function segmentsDone(state: State, key: OrganizationKey): ReadonlySet<Segment> {
  const standing = standingIn(state, key);
  return standing ? doneIn(standing) : none;
}

const none: ReadonlySet<Segment> = new Set();

const doneIn = remembered(({ evidence, status }: Standing): ReadonlySet<Segment> => {
  const isSettled = weightOf(status) === "settled";
  const isListed =
    status.kind === "added-untested" &&
    (status.reason === "never-tested" || status.reason === "test-is-old");
  const isAdded =
    (isSettled && status.kind !== "covered") || evidence.added !== undefined || isListed;
  const done: readonly (readonly [Segment, boolean])[] = [
    ["add", isAdded],
    ["test", isSettled],
    ["done", isSettled],
  ];
  return new Set(done.flatMap(([segment, isDone]) => (isDone ? [segment] : [])));
});

/** Whether something on a phone appeared there that nobody has said anything of. */
export function hasNewEntry(state: State, key: OrganizationKey): boolean {
  return newEntryIn(state, key) !== undefined;
}

function newEntryIn(state: State, key: OrganizationKey): SignInMethod | undefined {
  const evidence = standingIn(state, key)?.evidence;
  const reading = state.readings.get(key);
  const before = reading?.kind === "read" ? reading.previous : undefined;
  const [first] = evidence ? proposedNewPhones(evidence, before) : [];
  return evidence?.microsoftSays?.value.find(({ id }) => id === first);
}

function cardOnReturn(state: State, { key }: Standing): StepCard | undefined {
  const { testing, visit } = state;
  if (testing.kind !== "none" && testing.organization === key) return cardOfTest(testing);
  if (visit.kind === "asking" && visit.organization === key) {
    return { kind: "was-it-done", purpose: visit.purpose };
  }
  const method = newEntryIn(state, key);
  return method && { kind: "is-it-new", method };
}

function cardOfTest(testing: Exclude<Testing, { kind: "none" }>): StepCard {
  switch (testing.kind) {
    case "by-hand":
      return { kind: "how-approved", form: "by-hand" };
    case "to-be-answered":
      return { kind: "how-approved", form: "by-rekey" };
    case "proves-nothing":
      return { kind: "proves-nothing", why: testing.why };
  }
}

function cardOfAction(state: State, standing: Standing, action: NextAction): StepCard {
  switch (action) {
    case "open-security-info":
      return cardToAdd(state, standing);
    case "make-room":
      return { kind: "add", isFull: true };
    case "test":
      return { kind: "test", isOnceMore: false };
    case "try-once-more":
      return { kind: "test", isOnceMore: true };
    case "answer-question":
      return questionIn(state, standing) ?? { kind: "add", isFull: false };
    case "check-again":
      return { kind: "disagree" };
    case "sign-in-here":
      return { kind: "sign-in" };
    case "accept-invitation":
      return { kind: "invitation" };
    case "ask-home-help-desk":
    case "ask-host-admin":
      // What answered may count after all, once the person says whether it stays with them.
      return questionOfTest(state, standing) ?? { kind: "ask" };
    case "try-another-network":
      return { kind: "network" };
    case "look-what-is-listed":
      return { kind: "look" };
    case "prove-home-first":
      return { kind: "home-first", home: homeOf(state, standing) };
    case "say-account":
      return { kind: "account" };
    case "finish-leaving":
    case "say-whether-left":
      return { kind: "leaving" };
    case "remove-old-phone":
      return isRemovalDue(state, standing) ? { kind: "tidy" } : { kind: "done" };
    case "add-second-way":
    case "nothing":
      return { kind: "done" };
  }
}

/** Ready by a text, a call or another method: the new phone may be added, and need not be. */
function cardToAdd(state: State, standing: Standing): StepCard {
  const { key, status } = standing;
  if (weightOf(status) === "settled") return { kind: "done" };
  if (isLockedOut(state, standing)) return { kind: "ask" };
  const isMissing = isSignInMissing({ status, check: rowStateOf(state, key) });
  return isMissing ? { kind: "sign-in" } : { kind: "add", isFull: false };
}

/** With the old phone gone, nothing opens it as far as anybody knows: whoever can help comes first. */
function isLockedOut({ overview }: State, { status }: Standing): boolean {
  return isGone(overview.triage.oldPhone) && status.kind !== "registered-elsewhere";
}

/** The old phone is removed everywhere once all are ready; a lost one at home before all else. */
function isRemovalDue(state: State, standing: Standing): boolean {
  return areAllReady(state) || isHelpDeskFirst(standing, state.overview.triage);
}

function lastCard(state: State, standing: Standing): StepCard {
  const { evidence, status } = standing;
  const removal = mayRemoveOldPhone(evidence, status, state.overview.triage, state.now);
  if (removal.kind === "open") {
    return evidence.removed === undefined && isRemovalDue(state, standing)
      ? { kind: "tidy" }
      : { kind: "done" };
  }
  return weightOf(status) === "settled" ? { kind: "done" } : { kind: "locked", why: removal.why };
}

function homeOf({ overview }: State, { evidence }: Standing): OrganizationKey | undefined {
  const { account } = evidence.organization;
  return overview.organizations.find((one) => one.relation === "home" && one.account === account)
    ?.key;
}

function questionIn(state: State, standing: Standing): StepCard | undefined {
  const [proposal] = oldPhonesProposedAt(state, standing.key);
  if (proposal) return { kind: "is-it-old", proposal };
  return questionOfTest(state, standing) ?? questionOfMethods(state, standing);
}

function questionOfTest({ overview }: State, standing: Standing): StepCard | undefined {
  const asked = testQuestionOf(standing, overview.triage.keepsNumber);
  if (!asked) return undefined;
  const { question, method } = asked;
  return { kind: "question", question, method, listed: listedAs(standing, method) };
}

function listedAs({ evidence }: Standing, id: string | undefined): SignInMethod | undefined {
  return evidence.microsoftSays?.value.find((method) => method.id === id);
}

/** Whose an entry is that others list by the same name: asked once for all of them, where the new phone is known. */
function askedForAll(
  { key }: Standing,
  method: SignInMethod,
  { standings, triage }: Pick<Overview, "standings" | "triage">,
): StepCard | undefined {
  if (!isOnPhoneApp(method) || !("name" in method) || method.name === undefined) return undefined;
  const evidences = standings.map(({ evidence }) => evidence);
  const proposal = oldPhoneProposed(method.name, evidences, triage);
  const isHere = proposal?.entries.some(({ organization }) => organization === key);
  return proposal && isHere ? { kind: "is-it-old", proposal } : undefined;
}

function questionOfMethods(
  { overview: { standings, triage }, now }: State,
  standing: Standing,
): StepCard | undefined {
  const { evidence } = standing;
  const listed = listedMethodsOf(evidence, triage, now)?.methods ?? [];
  const fates = new Map(listed.map(({ method, fate }) => [method.id, fate]));
  for (const method of inDisplayOrder(listed.map((one) => one.method))) {
    const fate = fates.get(method.id);
    if (fate?.kind === "depends") {
      return (
        askedForAll(standing, method, { standings, triage }) ?? {
          kind: "question",
          question: fate.question,
          method: method.id,
          listed: method,
        }
      );
    }
  }
  return undefined;
}
