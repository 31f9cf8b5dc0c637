import { describe, expect, it } from "vitest";
import { parseMethodId } from "#domain/methods/sign-in-method.ts";
import { organizationKey } from "#domain/organization/organization.ts";
import { mobile, office } from "#domain/verdict/evidence.fixture.ts";
import { testQuestionOf } from "#domain/verdict/test-question.ts";
import { mayRemoveOldPhone } from "#domain/verdict/ways-in.ts";
import { address, day, domain, guest, home, moveOf } from "./move.fixture.ts";
import { drawerWeekIn } from "./selectors.ts";

describe("home that another method covers", () => {
  it.each(["passkey", "hardware-oath", "windows-hello"])(
    "by %s, lets guests in that trust it",
    async (method) => {
      const move = moveOf();
      await move.begin();
      move.says(home, { answer: "another-method", method });
      move.actions.methodAnswered(home, sure(parseMethodId(method)), { survival: "survives" });
      move.actions.nothingListedSaid(guest, true);
      move.compares(home);
      expect(move.statusOf(guest)).toEqual({ kind: "nothing-to-do", reason: "confirmed" });
      expect(move.answer()).toBe("yes");
    },
  );
});

describe("somebody with no work entry in Authenticator", () => {
  async function withoutEntries() {
    const move = moveOf();
    await move.begin();
    move.says(home, { answer: "another-method", method: "windows-hello" });
    move.says(guest);
    move.actions.noEntriesSaid(true);
    return move;
  }

  it("can say so, and that the list is whole", async () => {
    const move = await withoutEntries();
    expect(move.answer()).toBe("yes");
  });

  it("has not said so of a list that became shorter, nor once a line was found", async () => {
    const shorter = await withoutEntries();
    shorter.actions.organizationRemoved(guest);
    const found = await withoutEntries();
    found.actions.entryPlaced("1", { kind: "unmatched", label: "Litware" });
    found.actions.entryPlaced("1", undefined);
    expect([shorter, found].map((move) => move.verdict())).toMatchObject([
      { list: { kind: "no-entries" } },
      { list: { kind: "no-entries" } },
    ]);
  });
});

describe("a number that changes beside a desk phone that answered", () => {
  it("asks of the number that answered, and the answer settles it", async () => {
    const move = moveOf();
    await move.begin();
    await move.reads(home, [mobile(), office()]);
    move.says(home, { answer: "text-or-call" });
    move.actions.numberKeptSaid(false);
    const asked = testQuestionOf(move.standing(home), false);
    expect(asked).toEqual({ question: "is-alternate-number-kept", method: "text-or-call" });
    const method = sure(parseMethodId(asked?.method ?? ""));
    move.actions.methodAnswered(home, method, { survival: "survives" });
    expect(move.statusOf(home)).toMatchObject({ kind: "covered", reason: "text-or-call" });
    move.says(home, { answer: "text-or-call" });
    expect(move.statusOf(home).kind).toBe("registered-elsewhere");
  });
});

describe("what answered, wrongly said to go with the old phone", () => {
  it("is asked about again once it answers again, for nothing else takes that back", async () => {
    const move = moveOf();
    await move.begin();
    const codes = { answer: "another-method", method: "software-oath" } as const;
    const method = sure(parseMethodId(codes.method));
    move.says(guest, codes);
    move.actions.methodAnswered(guest, method, { survival: "lost" });
    expect(move.statusOf(guest)).toMatchObject({ reason: "answer-goes-with-it" });
    move.says(guest, codes);
    expect(testQuestionOf(move.standing(guest), undefined)?.method).toBe(codes.method);
    move.actions.methodAnswered(guest, method, { survival: "survives" });
    expect(move.statusOf(guest)).toEqual({ kind: "covered", reason: "another-method" });
  });
});

describe("a lost phone, with home by a key", () => {
  it("is not told to ask the help desk for ever: they can remove it themselves", async () => {
    const move = moveOf();
    await move.begin();
    move.actions.oldPhoneSaid("lost");
    expect(move.nextOf(home)).toBe("ask-home-help-desk");
    move.says(home, { answer: "another-method", method: "windows-hello" });
    expect(move.nextOf(home)).toBe("remove-old-phone");
    const { evidence, status } = move.standing(home);
    const { triage, at } = move.state().overview;
    expect(mayRemoveOldPhone(evidence, status, triage, at).kind).toBe("open");
    move.actions.ticked(home, "removed", true);
    expect(move.nextOf(home)).not.toBe("remove-old-phone");
  });
});

describe("Security info that is closed to the person", () => {
  it("is settled by its admin or by leaving, and by nothing else", async () => {
    const move = moveOf();
    await move.begin();
    move.says(home);
    move.actions.closedSaid(guest, true);
    move.says(guest);
    move.actions.nothingListedSaid(guest, true);
    expect(move.nextOf(guest)).toBe("ask-host-admin");
    expect(move.answer()).toBe("not-yet");
    move.actions.leavingSaid(guest, "left");
    expect(move.statusOf(guest)).toEqual({ kind: "left" });
  });
});

describe("tests that one slow admin made wait", () => {
  async function waiting() {
    const move = moveOf();
    await move.begin();
    move.says(home);
    move.passes(10 * day);
    move.says(guest);
    move.compares(home, guest);
    return move;
  }

  it("are said a week before they stop counting, all of that week at once", async () => {
    const move = await waiting();
    expect(move.state().overview.dueAgain).toBeUndefined();
    move.passes(13 * day);
    expect(move.state().overview.dueAgain).toMatchObject({ organizations: [home] });
    move.passes(6 * day);
    move.says(home);
    move.passes(5 * day);
    expect(move.state().overview.dueAgain).toMatchObject({ organizations: [guest] });
  });

  it("count no longer than thirty days from their own time, however often others were repeated", async () => {
    const move = await waiting();
    move.passes(15 * day);
    move.says(guest);
    move.actions.allEntriesSaid(true);
    expect(move.answer()).toBe("yes");
    move.passes(6 * day);
    expect(move.answer()).toBe("not-proven");
  });
});

describe("the week in the drawer", () => {
  it("goes on where a test that still counted is repeated", async () => {
    const move = moveOf();
    await move.begin();
    move.says(home);
    move.says(guest);
    move.compares(home, guest);
    move.actions.drawerStarted(true);
    move.passes(3 * day);
    move.says(guest);
    move.actions.allEntriesSaid(true);
    expect(weekOf(move).kind).toBe("running");
  });

  it("begins again, and says so, where an organization became ready only since", async () => {
    const move = moveOf();
    await move.begin();
    move.says(home);
    move.says(guest);
    move.compares(home, guest);
    move.actions.drawerStarted(true);
    move.says(guest, { answer: "old-phone" });
    move.says(guest);
    expect(weekOf(move).kind).toBe("broken-off");
  });
});

function weekOf(move: ReturnType<typeof moveOf>) {
  const verdict = move.verdict();
  if (verdict.kind !== "yes") throw new Error("There is no Yes.");
  return drawerWeekIn(move.state(), verdict.newestAt);
}

describe("a guest without a home", () => {
  it.each(["ana@outlook.com", "ana@mailbox.example"])(
    "by %s is not told to prove one",
    async (text) => {
      const account = address(text);
      const move = moveOf();
      const facts = { tenant: domain("litware.com"), account, relation: "guest" } as const;
      move.actions.addPasted({
        organizations: [{ ...facts, certainty: { kind: "said" }, lines: [1] }],
        entries: [],
        questions: [],
      });
      move.actions.homelessSaid(account, true);
      const key = organizationKey(domain("litware.com"), account);
      move.actions.nothingListedSaid(key, true);
      expect(move.nextOf(key)).toBe("test");
      move.says(key, { answer: "password-only" });
      expect(move.statusOf(key)).toEqual({ kind: "nothing-to-do", reason: "confirmed" });
    },
  );
});

function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The builder's own text was not read.");
  return value;
}
