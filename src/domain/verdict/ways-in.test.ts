import { describe, expect, it } from "vitest";
import type { Triage } from "#domain/methods/phone.ts";
import {
  answers,
  day,
  entry,
  evidence,
  hour,
  listed,
  method,
  minute,
  mobile,
  now,
  office,
  password,
  test,
} from "./evidence.fixture.ts";
import type { Evidence } from "./evidence.ts";
import { statusOf } from "./status-of.ts";
import { mayRemoveOldPhone, type Removal, type WaysIn, waysInto } from "./ways-in.ts";

function waysIn(over: Partial<Evidence>, triage: Triage = {}): WaysIn {
  const one = evidence(over);
  return waysInto(one, statusOf(one, { triage, isHomeReady: false, now }), triage, now);
}

function removal(over: Partial<Evidence>, triage: Triage = {}): Removal {
  const one = evidence(over);
  return mayRemoveOldPhone(one, statusOf(one, { triage, isHomeReady: false, now }), triage, now);
}

const codeApp = method("codes", { kind: "software-oath" });
const newPhone = answers({ old: "old-phone", new: "new-phone", codes: "new-phone" });

describe("the ways in without the old phone", () => {
  it("are none where nothing is known", () => {
    expect(waysIn({})).toEqual({ known: 0, isWhole: false });
  });

  it("are one where the new phone answered and no list is known", () => {
    expect(waysIn({ test: test() })).toEqual({ known: 1, isWhole: false });
  });

  it("are two with an office number beside the new phone", () => {
    const over = {
      test: test(),
      microsoftSays: listed([entry(), entry("new"), office(), password()]),
      answers: newPhone,
    };
    expect(waysIn(over)).toEqual({ known: 2, isWhole: true });
  });

  it("are one where two methods are on the new phone", () => {
    const microsoftSays = listed([
      entry("new"),
      method("second", { kind: "authenticator", app: "outlook" }),
    ]);
    const both = answers({ new: "new-phone", second: "new-phone" });
    expect(waysIn({ microsoftSays, answers: both }).known).toBe(1);
  });

  it("do not include one whose fate depends", () => {
    expect(waysIn({ microsoftSays: listed([codeApp, office()]) }).known).toBe(1);
  });

  it("are the number that answered, where no list is known", () => {
    const over = { test: test({ answer: "text-or-call" }) };
    expect(waysIn(over, { keepsNumber: true })).toEqual({ known: 1, isWhole: false });
  });

  it("do not count the number that answered twice", () => {
    const over = { test: test({ answer: "text-or-call" }), microsoftSays: listed([mobile()]) };
    expect(waysIn(over, { keepsNumber: true })).toEqual({ known: 1, isWhole: true });
  });

  it("are not all where the list is more than a day old", () => {
    expect(waysIn({ microsoftSays: listed([office()], now - day - 1) }).isWhole).toBe(false);
  });
});

describe("removing the old phone", () => {
  it("is open once the new phone answered there, with a word on what is left", () => {
    expect(removal({ test: test() })).toEqual({
      kind: "open",
      left: { known: 1, isWhole: false },
    });
  });

  it.each<[Removal, Partial<Evidence>]>([
    [{ kind: "shut", why: "not-tested" }, { added: now - hour }],
    [{ kind: "shut", why: "test-is-old" }, { test: test({ at: now - 31 * day }) }],
    [{ kind: "shut", why: "prompt-elsewhere" }, { test: test({ prompt: "another-organization" }) }],
    [{ kind: "shut", why: "prompt-not-sure" }, { test: test({ prompt: "not-sure" }) }],
    [{ kind: "shut", why: "no-prompt" }, { test: test({ answer: "password-only" }) }],
    [{ kind: "shut", why: "another-answered" }, { test: test({ answer: "text-or-call" }) }],
    [{ kind: "shut", why: "old-phone-answered" }, { test: test({ answer: "old-phone" }) }],
    [{ kind: "shut", why: "nothing-answered" }, { test: test({ answer: "nothing" }) }],
    [
      { kind: "shut", why: "contradicted" },
      { test: test(), microsoftSays: listed([password()], now - minute) },
    ],
    [
      { kind: "shut", why: "contradicted" },
      { test: test(), closed: now },
    ],
  ])("is %o", (shut, over) => {
    expect(removal(over, { keepsNumber: true })).toEqual(shut);
  });
});
