import { describe, expect, it } from "vitest";
import type { Triage } from "#domain/methods/phone.ts";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import {
  answers,
  entry,
  evidence,
  home,
  hour,
  listed,
  method,
  minute,
  now,
  office,
  password,
  test,
} from "./evidence.fixture.ts";
import type { Evidence } from "./evidence.ts";
import { isFullOfAuthenticators, type NextAction, nextActionOf } from "./next-action.ts";
import { standingsOf } from "./standing.ts";

const here: Triage = { oldPhone: "here", keepsNumber: true };
const erased: Triage = { oldPhone: "erased", keepsNumber: true };
const homeProven = evidence({ organization: home(), test: test() });

interface Row {
  readonly sentence: string;
  readonly evidence: Partial<Evidence>;
  readonly triage?: Triage;
  readonly beside?: readonly Evidence[];
  readonly next: NextAction;
}

function nextIn({ evidence: over, triage = here, beside = [] }: Omit<Row, "next">) {
  const standing = standingsOf([...beside, evidence(over)], triage, now).at(-1);
  return standing && nextActionOf(standing, triage, now);
}

function refusedAs(kind: string): Partial<Evidence> {
  return { signInSays: { value: { kind }, at: now } };
}

function atHome(over: Partial<Evidence>): Partial<Evidence> {
  return { organization: home(), ...over };
}

const two = listed([entry("new"), office()]);
const rows: readonly Row[] = [
  { sentence: "nothing is known", evidence: {}, next: "open-security-info" },
  {
    sentence: "the account was not found there",
    evidence: refusedAs("no-longer-guest"),
    next: "ask-host-admin",
  },
  {
    sentence: "the account was not found there, with the old phone gone",
    evidence: refusedAs("no-longer-guest"),
    triage: erased,
    next: "ask-host-admin",
  },
  { sentence: "the new phone is added", evidence: { added: now - hour }, next: "test" },
  {
    sentence: "only the old phone answers",
    evidence: { test: test({ answer: "old-phone" }) },
    next: "open-security-info",
  },
  {
    sentence: "the test failed after the new phone was added",
    evidence: { added: now - 2 * hour, test: test({ answer: "nothing" }) },
    next: "test",
  },
  {
    sentence: "the new phone answered and is the only way in",
    evidence: { test: test() },
    next: "add-second-way",
  },
  {
    sentence: "the new phone answered and there is a second way in",
    evidence: { test: test(), microsoftSays: two, answers: answers({ new: "new-phone" }) },
    next: "remove-old-phone",
  },
  {
    sentence: "the new phone answered and the old one is removed",
    evidence: { test: test(), removed: now },
    next: "nothing",
  },
  {
    sentence: "a text covers it, so that the new phone is still missing",
    evidence: { test: test({ answer: "text-or-call" }) },
    next: "open-security-info",
  },
  {
    sentence: "a named method answered, of which nobody said what becomes of it",
    evidence: { test: test({ answer: "another-method", method: "Authy" }) },
    next: "answer-question",
  },
  {
    sentence: "an entry is listed, and nobody said whose",
    evidence: { microsoftSays: listed([entry()]) },
    next: "answer-question",
  },
  {
    sentence: "a test and a list contradict each other",
    evidence: { test: test(), microsoftSays: listed([password()]) },
    next: "check-again",
  },
  {
    sentence: "a prompt may have been another organization's",
    evidence: { test: test({ prompt: "not-sure" }) },
    next: "test",
  },
  { sentence: "a sign-in is needed", evidence: refusedAs("sign-in-here"), next: "sign-in-here" },
  {
    sentence: "consent is needed, which nothing depends on",
    evidence: refusedAs("ask-for-consent"),
    next: "open-security-info",
  },
  { sentence: "an admin is needed", evidence: refusedAs("ask-host-admin"), next: "ask-host-admin" },
  {
    sentence: "an admin at home is needed",
    evidence: refusedAs("ask-home-admin"),
    next: "ask-home-help-desk",
  },
  {
    sentence: "an invitation is open",
    evidence: refusedAs("accept-invitation"),
    next: "accept-invitation",
  },
  {
    sentence: "this network is blocked",
    evidence: refusedAs("another-network-or-device"),
    next: "try-another-network",
  },
  { sentence: "it is closed to them", evidence: { closed: now }, next: "ask-host-admin" },
  {
    sentence: "home is closed to them",
    evidence: atHome({ closed: now }),
    next: "ask-home-help-desk",
  },
  {
    sentence: "nobody asked for a second step",
    evidence: { test: test({ answer: "password-only" }) },
    next: "look-what-is-listed",
  },
  {
    sentence: "nothing is listed, and home is not proven",
    evidence: { nothingListed: now },
    next: "prove-home-first",
  },
  {
    sentence: "nothing is listed, and home is proven",
    evidence: { nothingListed: now },
    beside: [homeProven],
    next: "nothing",
  },
  {
    sentence: "they are leaving",
    evidence: { leaving: { value: "leaving", at: now } },
    next: "finish-leaving",
  },
  {
    sentence: "they left, and were there again",
    evidence: { leaving: { value: "left", at: now - 2 * hour }, added: now - hour },
    next: "say-whether-left",
  },
  { sentence: "they left", evidence: { leaving: { value: "left", at: now } }, next: "nothing" },
  {
    sentence: "five authenticators are listed, so that a sixth is refused",
    evidence: {
      microsoftSays: listed(["a", "b", "c", "d", "e"].map((id) => entry(id))),
      answers: answers({
        a: "old-phone",
        b: "old-phone",
        c: "old-phone",
        d: "old-phone",
        e: "old-phone",
      }),
    },
    next: "make-room",
  },
  {
    sentence: "the old phone is gone, and home is not known",
    evidence: atHome({}),
    triage: erased,
    next: "open-security-info",
  },
  {
    sentence: "the old phone is gone, and nothing answers at home",
    evidence: atHome({ test: test({ answer: "nothing" }) }),
    triage: erased,
    next: "ask-home-help-desk",
  },
  {
    sentence: "the old phone is gone, and it was not tried since",
    evidence: { test: test({ answer: "old-phone" }) },
    triage: erased,
    beside: [homeProven],
    next: "try-once-more",
  },
  {
    sentence:
      "the old phone is gone, and a method answered of which nobody said what becomes of it",
    evidence: { test: test({ answer: "another-method", method: "Authy" }) },
    triage: erased,
    next: "answer-question",
  },
  {
    sentence: "a text answered, the number goes, and nobody said that it was another one",
    evidence: { test: test({ answer: "text-or-call" }) },
    triage: { oldPhone: "here", keepsNumber: false },
    next: "answer-question",
  },
  {
    sentence: "the old phone is gone, and nothing answered since home works",
    evidence: { test: test({ answer: "nothing", at: now - minute }) },
    triage: erased,
    beside: [homeProven],
    next: "ask-host-admin",
  },
  {
    sentence: "the old phone is gone, and it is closed to them",
    evidence: { closed: now },
    triage: erased,
    next: "ask-host-admin",
  },
  {
    sentence: "the old phone is gone, and the new phone answered",
    evidence: { test: test(), removed: now },
    triage: erased,
    next: "nothing",
  },
  {
    sentence: "the old phone was stolen, and home is proven",
    evidence: atHome({ test: test() }),
    triage: { oldPhone: "lost" },
    next: "remove-old-phone",
  },
  {
    sentence: "the old phone was stolen, and is removed at home",
    evidence: atHome({ test: test(), removed: now }),
    triage: { oldPhone: "lost" },
    next: "nothing",
  },
];

describe("what to do next", () => {
  it.each(rows)("where $sentence", (row) => {
    expect(nextIn(row)).toBe(row.next);
  });
});

describe("an organization", () => {
  const four = ["a", "b", "c", "d"].map((id) => entry(id));
  const token: SignInMethod = method("token", { kind: "hardware-oath" });

  it("is full with four authenticators and a token", () => {
    expect(isFullOfAuthenticators([...four, token])).toBe(true);
  });

  it("is not full with four authenticators and a number", () => {
    expect(isFullOfAuthenticators([...four, office()])).toBe(false);
  });
});
