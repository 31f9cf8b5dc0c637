import { describe, expect, it } from "vitest";
import type { Triage } from "#domain/methods/phone.ts";
import type { ContradictionKind } from "./contradiction.ts";
import {
  answers,
  day,
  entry,
  evidence,
  home,
  hour,
  listed,
  method,
  minute,
  mobile,
  now,
  office,
  organization,
  password,
  test,
} from "./evidence.fixture.ts";
import type { Evidence } from "./evidence.ts";
import { type BareStatus, type Status, weightOf } from "./status.ts";
import { type StatusContext, statusOf } from "./status-of.ts";

interface Row {
  readonly sentence: string;
  readonly evidence: Partial<Evidence>;
  readonly triage?: Triage;
  readonly isHomeReady?: boolean;
  readonly is: BareStatus;
}

function statusIn({ evidence: over, triage = {}, isHomeReady = false }: Omit<Row, "is">): Status {
  return statusOf(evidence(over), { triage, isHomeReady, now });
}

const keeps: Triage = { keepsNumber: true };
const codeApp = method("codes", { kind: "software-oath" });
const securityKey = method("key", { kind: "passkey", keptIn: "one-device", name: "YubiKey" });
const windowsHello = method("hello", { kind: "windows-hello" });

const byTest: readonly Row[] = [
  {
    sentence: "the new phone answered here",
    evidence: { test: test() },
    is: { kind: "proven" },
  },
  {
    sentence: "the new phone answered here, in a test by Rekey",
    evidence: { test: test({ form: "by-rekey" }) },
    is: { kind: "proven" },
  },
  {
    sentence:
      "something was removed since, and nobody said which phone the entry that is left is on",
    evidence: {
      test: test({ at: now - 2 * hour }),
      removed: now - hour,
      microsoftSays: { value: [entry("either", "iPhone")], at: now - minute },
    },
    is: { kind: "added-untested", reason: "entry-gone" },
  },
  {
    sentence: "something was removed since, and the entry that is left is said to be the new phone",
    evidence: {
      test: test({ at: now - 2 * hour }),
      removed: now - hour,
      microsoftSays: { value: [entry("new", "iPhone")], at: now - minute },
      answers: answers({ new: "new-phone" }),
    },
    is: { kind: "proven" },
  },
  {
    sentence: "something was removed since, and no list was read after that",
    evidence: {
      test: test({ at: now - 2 * hour }),
      removed: now - hour,
      microsoftSays: { value: [entry("either", "iPhone")], at: now - 3 * hour },
    },
    is: { kind: "proven" },
  },
  {
    sentence: "the new phone answered exactly thirty days ago",
    evidence: { test: test({ at: now - 30 * day }) },
    is: { kind: "proven" },
  },
  {
    sentence: "the new phone answered more than thirty days ago",
    evidence: { test: test({ at: now - 30 * day - 1 }) },
    is: { kind: "added-untested", reason: "test-is-old" },
  },
  {
    sentence: "the new phone answered ten minutes ahead of this clock",
    evidence: { test: test({ at: now + 10 * minute }) },
    is: { kind: "proven" },
  },
  {
    sentence: "the new phone answered more than ten minutes ahead of this clock",
    evidence: { test: test({ at: now + 10 * minute + 1 }) },
    is: { kind: "added-untested", reason: "test-is-old" },
  },
  {
    sentence:
      "the new phone answered a prompt that named another organization, at a sign-in to Rekey",
    evidence: { test: test({ prompt: "another-organization", form: "by-rekey" }) },
    is: { kind: "nothing-to-do", reason: "nobody-looked" },
  },
  {
    sentence: "home's prompt alone opened Security info there, and home is ready",
    evidence: { test: test({ prompt: "another-organization" }) },
    isHomeReady: true,
    is: { kind: "covered", reason: "home" },
  },
  {
    sentence:
      "home's prompt alone opened Security info there, and something may have been added since",
    evidence: { test: test({ prompt: "another-organization" }), workStarted: now },
    isHomeReady: true,
    is: { kind: "nothing-to-do", reason: "nobody-looked" },
  },
  {
    sentence: "home's prompt alone opened Security info there, and home is not ready",
    evidence: { test: test({ prompt: "another-organization" }) },
    is: { kind: "nothing-to-do", reason: "home-not-proven" },
  },
  {
    sentence: "home's prompt alone opened Security info there after nothing had answered elsewhere",
    evidence: {
      decisive: { ...test({ answer: "nothing", prompt: "another-organization" }), at: now - day },
      test: test({ prompt: "another-organization" }),
    },
    isHomeReady: true,
    is: { kind: "covered", reason: "home" },
  },
  {
    sentence: "the new phone answered, and they are not sure whose prompt it was",
    evidence: { test: test({ prompt: "not-sure" }) },
    is: { kind: "unknown", reason: "prompt-not-sure" },
  },
  {
    sentence: "the old phone answered",
    evidence: { test: test({ answer: "old-phone" }) },
    is: { kind: "only-old-phone", reason: "old-phone-answered" },
  },
  {
    sentence: "the old phone answered, and they are not sure whose prompt it was",
    evidence: { test: test({ answer: "old-phone", prompt: "not-sure" }) },
    is: { kind: "only-old-phone", reason: "old-phone-answered" },
  },
  {
    sentence: "the old phone answered another organization's prompt",
    evidence: { test: test({ answer: "old-phone", prompt: "another-organization" }) },
    is: { kind: "unknown", reason: "prompt-elsewhere" },
  },
  {
    sentence: "the old phone answered a year ago",
    evidence: { test: test({ answer: "old-phone", at: now - 365 * day }) },
    is: { kind: "only-old-phone", reason: "old-phone-answered" },
  },
  {
    sentence: "nothing answered",
    evidence: { test: test({ answer: "nothing" }) },
    is: { kind: "only-old-phone", reason: "nothing-answered" },
  },
  {
    sentence: "nothing answered another organization's prompt",
    evidence: { test: test({ answer: "nothing", prompt: "another-organization" }) },
    is: { kind: "only-old-phone", reason: "nothing-answered" },
  },
  {
    sentence: "a password was enough at a guest's organization",
    evidence: { test: test({ answer: "password-only" }) },
    is: { kind: "nothing-to-do", reason: "nobody-looked" },
  },
  {
    sentence: "a password was enough at home",
    evidence: { organization: home(), test: test({ answer: "password-only" }) },
    is: { kind: "unknown", reason: "no-prompt" },
  },
  {
    sentence: "a home's own prompt named another organization",
    evidence: { organization: home(), test: test({ prompt: "another-organization" }) },
    is: { kind: "unknown", reason: "prompt-elsewhere" },
  },
];

const byAnotherWay: readonly Row[] = [
  {
    sentence: "a text answered, and the number is kept",
    evidence: { test: test({ answer: "text-or-call" }) },
    triage: keeps,
    is: { kind: "covered", reason: "text-or-call" },
  },
  {
    sentence: "a text answered, and the number is not kept",
    evidence: { test: test({ answer: "text-or-call" }) },
    triage: { keepsNumber: false },
    is: { kind: "only-old-phone", reason: "answer-goes-with-it" },
  },
  {
    sentence: "a text answered, the number is not kept, and it was another one that stays",
    evidence: {
      test: test({ answer: "text-or-call" }),
      answers: answers({ "text-or-call": "survives" }, now),
    },
    triage: { keepsNumber: false },
    is: { kind: "covered", reason: "text-or-call" },
  },
  {
    sentence:
      "a text answered, the number is not kept, and of an earlier one it was said that it stays",
    evidence: {
      test: test({ answer: "text-or-call", at: now - minute }),
      answers: answers({ "text-or-call": "survives" }),
    },
    triage: { keepsNumber: false },
    is: { kind: "only-old-phone", reason: "answer-goes-with-it" },
  },
  {
    sentence: "a text answered, and nobody said whether the number is kept",
    evidence: { test: test({ answer: "text-or-call" }) },
    is: { kind: "registered-elsewhere", reason: "survival-unsaid" },
  },
  {
    sentence: "a text answered too long ago",
    evidence: { test: test({ answer: "text-or-call", at: now - 31 * day }) },
    triage: keeps,
    is: { kind: "registered-elsewhere", reason: "test-is-old" },
  },
  {
    sentence: "a passkey answered after the new phone was added, and nobody said where it is",
    evidence: {
      organization: home(),
      added: now - 2 * hour,
      test: test({ answer: "another-method", method: "passkey" }),
    },
    is: { kind: "registered-elsewhere", reason: "survival-unsaid" },
  },
  {
    sentence: "a text answered another organization's prompt",
    evidence: { test: test({ answer: "text-or-call", prompt: "another-organization" }) },
    triage: keeps,
    isHomeReady: true,
    is: { kind: "covered", reason: "home" },
  },
  {
    sentence: "a call answered, and an office number is the only one listed",
    evidence: {
      test: test({ answer: "text-or-call" }),
      microsoftSays: listed([entry(), office()]),
    },
    triage: { keepsNumber: false },
    is: { kind: "covered", reason: "text-or-call" },
  },
  {
    sentence: "a call answered, and it may have been the number that goes",
    evidence: {
      test: test({ answer: "text-or-call" }),
      microsoftSays: listed([mobile(), office()]),
    },
    triage: { keepsNumber: false },
    is: { kind: "registered-elsewhere", reason: "survival-unsaid" },
  },
  {
    sentence: "a call answered, and the list that has the office number is old",
    evidence: {
      test: test({ answer: "text-or-call" }),
      microsoftSays: listed([office()], now - day - 1),
    },
    is: { kind: "registered-elsewhere", reason: "survival-unsaid" },
  },
  {
    sentence: "a text answered, and no number is listed",
    evidence: { test: test({ answer: "text-or-call" }), microsoftSays: listed([password()]) },
    triage: keeps,
    is: { kind: "unknown", reason: "contradicted" },
  },
  {
    sentence: "a listed security key answered at home",
    evidence: {
      organization: home(),
      test: test({ answer: "another-method", method: "key" }),
      microsoftSays: listed([securityKey]),
      answers: answers({ key: "another-device" }),
    },
    is: { kind: "covered", reason: "another-method" },
  },
  {
    sentence: "a listed security key answered at a guest's organization, which takes none",
    evidence: {
      test: test({ answer: "another-method", method: "key" }),
      microsoftSays: listed([securityKey]),
      answers: answers({ key: "another-device" }),
    },
    is: { kind: "unknown", reason: "answer-does-not-count" },
  },
  {
    sentence: "a listed code app answered, and the codes are elsewhere too",
    evidence: {
      test: test({ answer: "another-method", method: "codes" }),
      microsoftSays: listed([codeApp]),
      answers: answers({ codes: "survives" }),
    },
    is: { kind: "covered", reason: "another-method" },
  },
  {
    sentence: "a listed code app answered, and the codes are on the old phone only",
    evidence: {
      test: test({ answer: "another-method", method: "codes" }),
      microsoftSays: listed([codeApp]),
      answers: answers({ codes: "lost" }),
    },
    is: { kind: "only-old-phone", reason: "answer-goes-with-it" },
  },
  {
    sentence: "a method named by our word for it answered, and no list is known",
    evidence: {
      organization: home(),
      test: test({ answer: "another-method", method: "windows-hello" }),
    },
    is: { kind: "covered", reason: "another-method" },
  },
  {
    sentence: "a pass named by our word for it answered, which ends by itself",
    evidence: {
      organization: home(),
      test: test({ answer: "another-method", method: "temporary-access-pass" }),
    },
    is: { kind: "unknown", reason: "answer-does-not-count" },
  },
  {
    sentence: "a method named in their own words answered, which they say survives",
    evidence: {
      test: test({ answer: "another-method", method: "Authy on my tablet" }),
      answers: answers({ "Authy on my tablet": "survives" }),
    },
    is: { kind: "covered", reason: "another-method" },
  },
  {
    sentence: "a method named in their own words answered, and nobody said what becomes of it",
    evidence: { test: test({ answer: "another-method", method: "Authy" }) },
    is: { kind: "registered-elsewhere", reason: "survival-unsaid" },
  },
  {
    sentence: "a method named in their own words answered, which they said long ago survives",
    evidence: {
      test: test({ answer: "another-method", method: "Authy" }),
      answers: answers({ Authy: "survives" }, now - 31 * day),
    },
    is: { kind: "registered-elsewhere", reason: "survival-unsaid" },
  },
  {
    sentence: "a method in their own words answered, which a known list cannot be matched to",
    evidence: {
      test: test({ answer: "another-method", method: "Authy" }),
      microsoftSays: listed([codeApp]),
      answers: answers({ Authy: "survives" }),
    },
    is: { kind: "registered-elsewhere", reason: "survival-unsaid" },
  },
  {
    sentence: "a method in their own words answered, said to be lost, and a list is known",
    evidence: {
      test: test({ answer: "another-method", method: "Authy" }),
      microsoftSays: listed([codeApp]),
      answers: answers({ Authy: "lost" }, now),
    },
    is: { kind: "only-old-phone", reason: "answer-goes-with-it" },
  },
  {
    sentence: "a method in their own words answered once more since it was said to be lost",
    evidence: {
      test: test({ answer: "another-method", method: "Authy" }),
      answers: answers({ Authy: "lost" }, now - 2 * day),
    },
    is: { kind: "registered-elsewhere", reason: "survival-unsaid" },
  },
  {
    sentence: "a method named by our word for it answered, and none such is listed",
    evidence: {
      test: test({ answer: "another-method", method: "software-oath" }),
      microsoftSays: listed([password()]),
    },
    is: { kind: "unknown", reason: "contradicted" },
  },
  {
    sentence: "a text to a number that goes answered, and the new phone is ticked as added",
    evidence: { added: now - 2 * hour, test: test({ answer: "text-or-call" }) },
    triage: { keepsNumber: false },
    is: { kind: "added-untested", reason: "another-answered" },
  },
  {
    sentence: "a method without a name answered",
    evidence: { test: test({ answer: "another-method" }) },
    is: { kind: "registered-elsewhere", reason: "survival-unsaid" },
  },
];

const byListAndTick: readonly Row[] = [
  {
    sentence: "nothing is known",
    evidence: {},
    is: { kind: "unknown", reason: "nothing-known" },
  },
  {
    sentence: "the new phone is ticked as added",
    evidence: { added: now - hour },
    is: { kind: "added-untested", reason: "never-tested" },
  },
  {
    sentence: "the new phone is ticked as added, and a password was enough",
    evidence: { added: now - 2 * hour, test: test({ answer: "password-only" }) },
    is: { kind: "added-untested", reason: "no-prompt" },
  },
  {
    sentence: "the new phone is listed, as the person says",
    evidence: {
      microsoftSays: listed([entry(), entry("new", "iPhone 16")]),
      answers: answers({ old: "old-phone", new: "new-phone" }),
    },
    is: { kind: "added-untested", reason: "never-tested" },
  },
  {
    sentence: "an entry is listed, and nobody said which phone it is on",
    evidence: { microsoftSays: listed([entry()]) },
    is: { kind: "unknown", reason: "question-open" },
  },
  {
    sentence: "two entries of one name are listed, and one is said to be on the old phone",
    evidence: {
      microsoftSays: listed([entry("old", "iPhone"), entry("new", "iPhone")]),
      answers: answers({ old: "old-phone" }),
    },
    is: { kind: "unknown", reason: "question-open" },
  },
  {
    sentence: "the old phone's entry is the only one listed",
    evidence: {
      microsoftSays: listed([password(), entry()]),
      answers: answers({ old: "old-phone" }),
    },
    is: { kind: "only-old-phone", reason: "nothing-else-listed" },
  },
  {
    sentence: "the old phone's entry is the only one listed, long ago",
    evidence: {
      microsoftSays: listed([entry()], now - 90 * day),
      answers: answers({ old: "old-phone" }, now - 90 * day),
    },
    is: { kind: "only-old-phone", reason: "nothing-else-listed" },
  },
  {
    sentence: "an office number is listed too, and never tried",
    evidence: {
      microsoftSays: listed([entry(), office()]),
      answers: answers({ old: "old-phone" }),
    },
    is: { kind: "registered-elsewhere", reason: "never-tried" },
  },
  {
    sentence: "nothing that answers prompts is listed at a guest's organization",
    evidence: { microsoftSays: listed([password()]) },
    is: { kind: "nothing-to-do", reason: "nobody-looked" },
  },
  {
    sentence: "nothing that answers prompts is listed at home",
    evidence: { organization: home(), microsoftSays: listed([password()]) },
    is: { kind: "unknown", reason: "nothing-listed-at-home" },
  },
  {
    sentence: "the old phone answered after the tick",
    evidence: { added: now - 2 * hour, test: test({ answer: "old-phone" }) },
    is: { kind: "only-old-phone", reason: "old-phone-answered" },
  },
  {
    sentence: "the old phone answered before the tick",
    evidence: { added: now - minute, test: test({ answer: "old-phone" }) },
    is: { kind: "only-old-phone", reason: "old-phone-answered" },
  },
  {
    sentence: "the old phone answered before a tick that is ahead of this clock",
    evidence: { added: now + hour, test: test({ answer: "old-phone" }) },
    is: { kind: "only-old-phone", reason: "old-phone-answered" },
  },
];

const byNothingListed: readonly Row[] = [
  {
    sentence: "Security info lists nothing, and home is proven",
    evidence: { nothingListed: now - hour },
    isHomeReady: true,
    is: { kind: "nothing-to-do", reason: "confirmed" },
  },
  {
    sentence: "Security info lists nothing, and home is not proven",
    evidence: { nothingListed: now - hour },
    is: { kind: "nothing-to-do", reason: "home-not-proven" },
  },
  {
    sentence: "Security info listed nothing more than thirty days ago",
    evidence: { nothingListed: now - 30 * day - 1 },
    isHomeReady: true,
    is: { kind: "nothing-to-do", reason: "said-long-ago" },
  },
  {
    sentence: "Security info lists nothing, but Microsoft lists a method that only home takes",
    evidence: { nothingListed: now - hour, microsoftSays: listed([windowsHello]) },
    isHomeReady: true,
    is: { kind: "nothing-to-do", reason: "contradicted" },
  },
  {
    sentence: "Security info lists nothing, and the old phone answered home's prompt",
    evidence: {
      nothingListed: now - minute,
      test: test({ answer: "old-phone", prompt: "another-organization" }),
    },
    isHomeReady: true,
    is: { kind: "nothing-to-do", reason: "old-phone-answered" },
  },
  {
    sentence: "Security info lists nothing at home",
    evidence: { organization: home(), nothingListed: now - hour },
    isHomeReady: true,
    is: { kind: "unknown", reason: "nothing-listed-at-home" },
  },
  {
    sentence: "Security info lists nothing, said after the new phone was added",
    evidence: { added: now - 2 * hour, nothingListed: now - hour },
    isHomeReady: true,
    is: { kind: "nothing-to-do", reason: "confirmed" },
  },
  {
    sentence: "the new phone was added after Security info listed nothing",
    evidence: { added: now - hour, nothingListed: now - 2 * hour },
    isHomeReady: true,
    is: { kind: "added-untested", reason: "never-tested" },
  },
  {
    sentence: "nothing answered before Security info was said to list nothing",
    evidence: { test: test({ answer: "nothing" }), nothingListed: now - minute },
    isHomeReady: true,
    is: { kind: "only-old-phone", reason: "nothing-answered" },
  },
];

const bySignIn: readonly Row[] = [
  {
    sentence: "a request of ours met 50076",
    evidence: {
      signInSays: { value: { kind: "sign-in-here", code: "AADSTS50076" }, at: now },
    },
    is: { kind: "unknown", reason: "nothing-known" },
  },
  {
    sentence: "a request of ours met 50079",
    evidence: {
      signInSays: { value: { kind: "sign-in-with-new-phone", code: "AADSTS50079" }, at: now },
    },
    is: { kind: "unknown", reason: "nothing-known" },
  },
  {
    sentence: "a request of ours wants a sign-in",
    evidence: { signInSays: { value: { kind: "sign-in-here" }, at: now } },
    is: { kind: "needs", reason: "sign-in" },
  },
  {
    sentence: "a request of ours wants consent",
    evidence: { signInSays: { value: { kind: "ask-for-consent" }, at: now } },
    is: { kind: "needs", reason: "consent" },
  },
  {
    sentence: "a request of ours wants an admin",
    evidence: { signInSays: { value: { kind: "ask-host-admin" }, at: now } },
    is: { kind: "needs", reason: "host-admin" },
  },
  {
    sentence: "a request of ours is blocked from this network",
    evidence: { signInSays: { value: { kind: "another-network-or-device" }, at: now } },
    is: { kind: "blocked", reason: "network-or-device" },
  },
  {
    sentence: "a request of ours met a word that this version does not know",
    evidence: { signInSays: { value: { kind: "constructor" }, at: now } },
    is: { kind: "unknown", reason: "something-else" },
  },
  {
    sentence: "the new phone answered, and a later request of ours was refused",
    evidence: {
      test: test(),
      signInSays: { value: { kind: "ask-host-admin" }, at: now },
    },
    is: { kind: "proven" },
  },
];

const byLeavingAndClosing: readonly Row[] = [
  {
    sentence: "Security info is closed to the person",
    evidence: { closed: now - hour },
    is: { kind: "blocked", reason: "said-closed" },
  },
  {
    sentence: "Security info is closed to the person, and the new phone answered since",
    evidence: { closed: now - 2 * hour, test: test() },
    is: { kind: "blocked", reason: "said-closed" },
  },
  {
    sentence: "the person has left",
    evidence: { leaving: { value: "left", at: now - hour } },
    is: { kind: "left" },
  },
  {
    sentence: "the person has left, and Security info is closed to them",
    evidence: { leaving: { value: "left", at: now - hour }, closed: now },
    is: { kind: "left" },
  },
  {
    sentence: "the person left more than thirty days ago",
    evidence: { leaving: { value: "left", at: now - 30 * day - 1 } },
    is: { kind: "leaving", reason: "said-long-ago", isLost: false },
  },
  {
    sentence: "the person has left, and Microsoft still listed methods later",
    evidence: {
      leaving: { value: "left", at: now - 2 * hour },
      microsoftSays: listed([entry()], now - hour),
    },
    is: { kind: "leaving", reason: "still-there", isLost: false },
  },
  {
    sentence: "the person has left, and was let in by a password later",
    evidence: {
      leaving: { value: "left", at: now - 2 * hour },
      test: test({ answer: "password-only" }),
    },
    is: { kind: "leaving", reason: "still-there", isLost: false },
  },
  {
    sentence: "the person says that they left home",
    evidence: { organization: home(), leaving: { value: "left", at: now - hour } },
    is: { kind: "leaving", reason: "home-cannot-be-left", isLost: false },
  },
  {
    sentence: "the person is leaving",
    evidence: { leaving: { value: "leaving", at: now - hour } },
    is: { kind: "leaving", reason: "under-way", isLost: false },
  },
  {
    sentence: "the person is leaving what they get into with the old phone only",
    evidence: {
      leaving: { value: "leaving", at: now - hour },
      test: test({ answer: "old-phone" }),
    },
    is: { kind: "leaving", reason: "under-way", isLost: true },
  },
  {
    sentence: "the person is leaving, and the new phone answered",
    evidence: { leaving: { value: "leaving", at: now - hour }, test: test() },
    is: { kind: "proven" },
  },
];

const byContradiction: readonly Row[] = [
  {
    sentence: "the new phone answered, and later nothing but the old phone is listed",
    evidence: {
      test: test(),
      microsoftSays: listed([entry()], now - minute),
      answers: answers({ old: "old-phone" }),
    },
    is: { kind: "only-old-phone", reason: "nothing-else-listed" },
  },
  {
    sentence: "the new phone answered, and before it nothing but the old phone was listed",
    evidence: {
      test: test(),
      microsoftSays: listed([entry()], now - 2 * hour),
      answers: answers({ old: "old-phone" }),
    },
    is: { kind: "only-old-phone", reason: "nothing-else-listed" },
  },
  {
    sentence: "the new phone was added after that list, and answered",
    evidence: {
      test: test(),
      added: now - hour - minute,
      microsoftSays: listed([entry()], now - 2 * hour),
      answers: answers({ old: "old-phone" }),
    },
    is: { kind: "proven" },
  },
  {
    sentence: "the new phone answered before that list, and was added again after it",
    evidence: {
      test: test({ at: now - 3 * hour }),
      added: now - hour,
      microsoftSays: listed([entry()], now - 2 * hour),
      answers: answers({ old: "old-phone" }),
    },
    is: { kind: "added-untested", reason: "test-is-old" },
  },
  {
    sentence: "the new phone answered, and the entry said to be on it is no longer listed",
    evidence: {
      test: test(),
      microsoftSays: listed([entry("left-over", "iPhone")], now - minute),
      answers: answers({ new: "new-phone" }),
    },
    is: { kind: "unknown", reason: "question-open" },
  },
  {
    sentence: "the new phone answered, and the entry said to be on it is newer than the list",
    evidence: {
      test: test(),
      microsoftSays: listed([entry("other", "iPhone")], now - 4 * hour),
      answers: answers({ new: "new-phone" }),
    },
    is: { kind: "proven" },
  },
  {
    sentence:
      "the new phone answered, and the only entry was long ago said to be on a third device",
    evidence: {
      test: test(),
      microsoftSays: listed([entry("tablet", "Tab")], now - minute),
      answers: answers({ tablet: "another-device" }, now - 31 * day),
    },
    is: { kind: "unknown", reason: "question-open" },
  },
  {
    sentence: "the new phone answered, and later only an entry by the old phone's name is listed",
    evidence: { test: test(), microsoftSays: listed([entry()], now - minute) },
    triage: { oldPhoneName: "pixel 6", newPhoneName: "iPhone 16" },
    is: { kind: "unknown", reason: "question-open" },
  },
  {
    sentence: "the new phone answered, and both phones go by the name that is listed",
    evidence: { test: test(), microsoftSays: listed([entry("one", "iPhone")], now - minute) },
    triage: { oldPhoneName: "iPhone", newPhoneName: "iPhone" },
    is: { kind: "proven" },
  },
  {
    sentence: "the new phone is ticked as added, and a later list does not have it",
    evidence: {
      added: now - 3 * hour,
      microsoftSays: listed([entry()], now - minute),
      answers: answers({ old: "old-phone" }),
    },
    is: { kind: "only-old-phone", reason: "nothing-else-listed" },
  },
];

describe.each([
  ["by test", byTest],
  ["by another way", byAnotherWay],
  ["by list and tick", byListAndTick],
  ["by an empty list", byNothingListed],
  ["by what the sign-in says", bySignIn],
  ["by leaving and closing", byLeavingAndClosing],
  ["where two things said cannot both be so", byContradiction],
] as const)("the status %s", (_, rows) => {
  it.each(rows)("where $sentence", (row) => {
    const { basis: _basis, contradictions: _contradictions, ...finding } = statusIn(row);
    expect(finding).toEqual(row.is);
  });
});

describe("the basis of a status", () => {
  const situation: StatusContext = { triage: {}, isHomeReady: false, now };

  it("is the person's word for a test, and its time", () => {
    expect(statusOf(evidence({ test: test() }), situation).basis).toEqual({
      who: "you",
      at: now - hour,
    });
  });

  it("is Microsoft's word for what is listed", () => {
    const status = statusOf(evidence({ microsoftSays: listed([office()]) }), situation);
    expect(status.basis).toEqual({ who: "microsoft", at: now - 2 * hour });
  });

  it("is the sign-in's word for a refusal", () => {
    const signInSays = { value: { kind: "ask-for-consent" }, at: now - minute };
    expect(statusOf(evidence({ signInSays }), situation).basis).toEqual({
      who: "sign-in",
      at: now - minute,
    });
  });

  it("is absent where nothing is known", () => {
    expect(statusOf(evidence(), situation).basis).toBeUndefined();
  });
});

interface ContradictionRow {
  readonly kind: ContradictionKind;
  readonly evidence: Partial<Evidence>;
}

const contradictions: readonly ContradictionRow[] = [
  {
    kind: "tested-not-listed",
    evidence: { test: test(), microsoftSays: listed([password()]) },
  },
  {
    kind: "answered-not-listed",
    evidence: { test: test({ answer: "text-or-call" }), microsoftSays: listed([password()]) },
  },
  {
    kind: "added-not-listed",
    evidence: { added: now - 3 * hour, microsoftSays: listed([password()]) },
  },
  {
    kind: "removed-still-listed",
    evidence: {
      removed: now - 3 * hour,
      microsoftSays: listed([entry()]),
      answers: answers({ old: "old-phone" }),
    },
  },
  {
    kind: "nothing-said-but-listed",
    evidence: { nothingListed: now - hour, microsoftSays: listed([entry()]) },
  },
  {
    kind: "left-but-there",
    evidence: { leaving: { value: "left", at: now - 2 * hour }, test: test() },
  },
  {
    kind: "closed-but-answered",
    evidence: { closed: now - 2 * hour, test: test() },
  },
];

describe("the contradictions of a status", () => {
  it.each(contradictions)("show $kind", ({ kind, evidence: over }) => {
    const status = statusIn({ sentence: kind, evidence: over });
    expect(status.contradictions.map((one) => one.kind)).toEqual([kind]);
  });

  it("carry who said which, and when", () => {
    const over = { test: test(), microsoftSays: listed([password()]) };
    expect(statusIn({ sentence: "", evidence: over }).contradictions[0]?.between).toEqual([
      { who: "you", at: now - hour },
      { who: "microsoft", at: now - 2 * hour },
    ]);
  });

  it("are none where a test and a list agree", () => {
    const over = { test: test(), microsoftSays: listed([entry("new", "iPhone 16")]) };
    expect(statusIn({ sentence: "", evidence: over }).contradictions).toEqual([]);
  });
});

describe("an organization whose relation is not known", () => {
  it("is treated as a guest's", () => {
    const over = {
      organization: organization({ relation: "unknown" }),
      microsoftSays: listed([windowsHello]),
    };
    expect(statusIn({ sentence: "", evidence: over }).kind).toBe("nothing-to-do");
  });
});

describe("the weight of a status", () => {
  it.each<[BareStatus, string]>([
    [{ kind: "proven" }, "settled"],
    [{ kind: "covered", reason: "text-or-call" }, "settled"],
    [{ kind: "left" }, "settled"],
    [{ kind: "nothing-to-do", reason: "confirmed" }, "settled"],
    [{ kind: "nothing-to-do", reason: "home-not-proven" }, "open"],
    [{ kind: "added-untested", reason: "never-tested" }, "open"],
    [{ kind: "registered-elsewhere", reason: "never-tried" }, "open"],
    [{ kind: "needs", reason: "sign-in" }, "open"],
    [{ kind: "unknown", reason: "nothing-known" }, "open"],
    [{ kind: "blocked", reason: "network-or-device" }, "open"],
    [{ kind: "blocked", reason: "said-closed" }, "lost"],
    [{ kind: "only-old-phone", reason: "nothing-else-listed" }, "lost"],
    [{ kind: "leaving", reason: "under-way", isLost: true }, "lost"],
    [{ kind: "leaving", reason: "under-way", isLost: false }, "open"],
  ])("of %o is %s", (finding, weight) => {
    expect(weightOf(finding)).toBe(weight);
  });
});
