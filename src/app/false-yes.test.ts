import { describe, expect, it } from "vitest";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { Address } from "#domain/organization/account.ts";
import { organizationKey } from "#domain/organization/organization.ts";
import { entry, method } from "#domain/verdict/evidence.fixture.ts";
import type { TestSaid } from "#domain/verdict/evidence.ts";
import { address, ana, beginning, day, domain, guest, home, hour, moveOf } from "./move.fixture.ts";
import { moveAnswers } from "./selectors.ts";

/** Both organizations tested with the new phone, and the list compared: a Yes. */
async function yes() {
  const move = moveOf();
  await move.begin();
  move.says(home);
  move.says(guest);
  move.compares(home, guest);
  return move;
}

describe("an entry that went since the test", () => {
  const [wrong, left] = [entry("a", "iPhone"), entry("b", "iPhone")];

  it.each<[string, readonly SignInMethod[]]>([
    ["alone", []],
    ["with a code app beside it", [method("codes", { kind: "software-oath" })]],
    ["with a key beside it", [method("key", { kind: "passkey", keptIn: "one-device" })]],
    ["with another provider's method beside it", [method("duo", { kind: "external" })]],
  ])("voids it, %s", async (_, beside) => {
    const move = await yes();
    await move.reads(guest, [wrong, left, ...beside]);
    move.says(guest);
    await move.reads(guest, [left, ...beside]);
    expect(move.statusOf(guest)).toEqual({ kind: "added-untested", reason: "entry-gone" });
    expect(move.answer()).toBe("not-proven");
  });

  it("voids it where no entry is left but a code app, and the old phone was ticked as removed", async () => {
    const move = await yes();
    move.actions.ticked(guest, "removed", true);
    await move.reads(guest, [method("codes", { kind: "software-oath" })]);
    expect(move.answer()).toBe("not-proven");
  });

  it("voids it though the person says afterwards that it was the old phone's", async () => {
    const move = await yes();
    await move.reads(guest, [wrong, left]);
    move.says(guest);
    await move.reads(guest, [left]);
    move.actions.methodAnswered(guest, wrong.id, { device: "old-phone" });
    move.actions.methodAnswered(guest, left.id, { device: "new-phone" });
    expect(move.answer()).toBe("not-proven");
  });

  it("does not void it where the person had said before that it is the old phone's", async () => {
    const move = await yes();
    await move.reads(guest, [wrong, left]);
    move.actions.methodAnswered(guest, wrong.id, { device: "old-phone" });
    move.says(guest);
    await move.reads(guest, [left]);
    expect(move.answer()).toBe("yes");
  });

  it("asks for one more test, and that is enough", async () => {
    const move = await yes();
    await move.reads(guest, [wrong, left]);
    move.says(guest);
    await move.reads(guest, [left]);
    expect(move.nextOf(guest)).toBe("test");
    move.says(guest);
    expect(move.answer()).toBe("yes");
  });
});

describe("an organization without an account", () => {
  it("is asked for its account before a Yes, for a home may be missing unseen", async () => {
    const move = moveOf();
    move.actions.addPasted({
      organizations: [
        {
          tenant: domain("litware.com"),
          relation: "unknown",
          certainty: { kind: "said" },
          lines: [1],
        },
      ],
      entries: [],
      questions: [],
    });
    const typed = organizationKey(domain("litware.com"), undefined);
    move.says(typed);
    move.compares(typed);
    expect(move.verdict()).toMatchObject({
      kind: "not-proven",
      list: { kind: "account-missing", organizations: [typed] },
    });
    expect(move.nextOf(typed)).toBe("say-account");
  });

  it("where nothing is listed is asked for its account, not for a home that nobody knows", async () => {
    const move = moveOf();
    move.actions.addPasted({
      organizations: [
        {
          tenant: domain("litware.com"),
          relation: "unknown",
          certainty: { kind: "said" },
          lines: [1],
        },
      ],
      entries: [],
      questions: [],
    });
    const typed = organizationKey(domain("litware.com"), undefined);
    move.actions.nothingListedSaid(typed, true);
    expect(move.statusOf(typed)).toEqual({ kind: "nothing-to-do", reason: "account-unsaid" });
    expect(move.nextOf(typed)).toBe("say-account");
  });
});

describe("an account said to be only a mailbox", () => {
  async function withMailbox(address: Address) {
    const move = moveOf();
    await move.begin();
    const tenant = domain("litware.com");
    const said = { relation: "guest", certainty: { kind: "said" } } as const;
    move.actions.addPasted({
      organizations: [{ tenant, account: address, ...said, lines: [1] }],
      entries: [],
      questions: [],
    });
    const key = organizationKey(tenant, address);
    for (const one of [home, guest, key]) move.says(one);
    move.compares(home, guest, key);
    move.actions.homelessSaid(address, true);
    await Promise.resolve();
    return move;
  }

  it("counts as one, and that can be taken back", async () => {
    const bo = address("bo@mailbox.example");
    const move = await withMailbox(bo);
    expect(move.answer()).toBe("yes");
    move.actions.homelessSaid(bo, false);
    expect(move.verdict()).toMatchObject({ list: { kind: "home-missing", accounts: [bo] } });
  });

  it("does not count where a lookup finds an organization at its domain", async () => {
    const move = await withMailbox(address("ana@contoso.com"));
    await expect.poll(move.answer).toBe("not-proven");
  });
});

describe("one address in three lines of Authenticator", () => {
  it("matched to home each time, counts as one", async () => {
    const move = moveOf();
    await move.begin();
    move.says(home);
    move.says(guest);
    const line = { kind: "matched", label: "ana@fabrikam.com", organization: home } as const;
    for (const id of ["1", "2", "3"]) move.actions.entryPlaced(id, line);
    move.actions.allEntriesSaid(true);
    expect(move.verdict()).toMatchObject({
      kind: "not-proven",
      list: { kind: "matched-twice", entries: ["1", "2", "3"] },
    });
  });

  it("counts for each where each is matched to an organization of its own", async () => {
    const move = await yes();
    const line = { kind: "matched", label: "ana@fabrikam.com" } as const;
    move.actions.entryPlaced("1", { ...line, organization: home });
    move.actions.entryPlaced("2", { ...line, organization: guest });
    move.actions.allEntriesSaid(true);
    expect(move.answer()).toBe("yes");
  });
});

describe("a list made shorter", () => {
  it("is no longer all, by taking away an entry that belongs nowhere", async () => {
    const move = await yes();
    move.actions.entryPlaced("more", { kind: "unmatched", label: "Litware" });
    move.actions.entryPlaced("more", undefined);
    expect(move.verdict()).toMatchObject({ list: { kind: "not-confirmed" } });
  });

  it("is no longer all, by a file that takes an organization off it", async () => {
    const move = await yes();
    const third = organizationKey(domain("litware.com"), ana);
    const facts = { tenant: domain("litware.com"), account: ana, relation: "guest" } as const;
    move.actions.addPasted({
      organizations: [{ ...facts, certainty: { kind: "said" }, lines: [1] }],
      entries: [],
      questions: [],
    });
    const text = JSON.stringify({
      version: 1,
      organizations: { [third]: { present: [false, move.clock.now] } },
      book: {},
    });
    const read = await move.actions.readFile(text);
    if (read.kind === "list") move.actions.listBrought(read);
    expect(move.verdict()).toMatchObject({ list: { kind: "not-confirmed" } });
  });
});

describe("home's prompt alone, which opened Security info of a guest's organization", () => {
  async function openedByHome() {
    const move = moveOf();
    await move.begin();
    move.says(home);
    move.says(guest, { prompt: "another-organization" });
    return move;
  }

  it("settles it together with home", async () => {
    const move = await openedByHome();
    expect(move.statusOf(guest)).toEqual({ kind: "covered", reason: "home" });
    move.says(home, { answer: "nothing" });
    expect(move.statusOf(guest)).toMatchObject({ reason: "home-not-proven" });
  });

  it("counts no longer once Security info there was opened again", async () => {
    const move = await openedByHome();
    move.actions.securityInfoOpened(guest);
    expect(move.statusOf(guest)).toMatchObject({ reason: "nobody-looked" });
  });

  it("proves nothing where it was a sign-in to Rekey", async () => {
    const move = await openedByHome();
    move.says(guest, { prompt: "another-organization", form: "by-rekey" });
    expect(move.statusOf(guest)).not.toMatchObject({ kind: "covered" });
  });
});

describe("a guest's sign-in that ended at home with nothing", () => {
  const refused = { kind: "only-old-phone", reason: "nothing-answered-on-the-way" } as const;
  const atHome = { answer: "nothing", prompt: "another-organization" } as const;

  async function refusedAtHome() {
    const move = moveOf();
    await move.begin();
    move.says(home);
    move.says(guest, atHome);
    return move;
  }

  it("is home's bad news, until home answers again", async () => {
    const move = await refusedAtHome();
    expect(move.statusOf(home)).toEqual(refused);
    expect(move.nextOf(home)).toBe("test");
    expect(move.nextOf(guest)).toBe("prove-home-first");
    move.says(home);
    expect(move.statusOf(home)).toEqual({ kind: "proven" });
    expect(move.nextOf(guest)).toBe("open-security-info");
  });

  it.each([
    {},
    { answer: "nothing" },
    { answer: "password-only", prompt: "not-sure" },
    { prompt: "another-organization" },
  ] as const)("is not taken back by what answers there next: %j", async (next) => {
    const move = await refusedAtHome();
    move.says(guest, next);
    expect(move.statusOf(home)).toEqual(refused);
    move.compares(home, guest);
    expect(move.answer()).toBe("not-yet");
  });

  it("is not taken back by taking that organization off the list", async () => {
    const move = await refusedAtHome();
    move.actions.organizationRemoved(guest);
    move.compares(home);
    expect(move.statusOf(home)).toEqual(refused);
    expect(move.answer()).toBe("not-yet");
    move.says(home);
    expect(move.answer()).toBe("yes");
  });

  it.each([{ answer: "password-only", prompt: "not-sure" }, { prompt: "not-sure" }] as const)(
    "is not taken back at home by what proves nothing: %j",
    async (next) => {
      const move = await refusedAtHome();
      move.says(home, next);
      expect(move.statusOf(home)).toEqual(refused);
    },
  );

  it("may be so where the person is not sure who asked, and counts", async () => {
    const move = moveOf();
    await move.begin();
    move.says(home);
    move.says(guest, { answer: "nothing", prompt: "not-sure" });
    expect(move.statusOf(home)).toEqual(refused);
  });

  it("is none of home's where the prompt named that organization", async () => {
    const move = moveOf();
    await move.begin();
    move.says(home);
    move.says(guest, { answer: "nothing" });
    expect(move.statusOf(home)).toEqual({ kind: "proven" });
  });

  it("is taken back by Undo, unless it had been told before", async () => {
    const once = await refusedAtHome();
    once.actions.testTakenBack();
    expect(once.statusOf(home)).toEqual({ kind: "proven" });
    const twice = await refusedAtHome();
    twice.says(guest, atHome);
    twice.actions.testTakenBack();
    expect(twice.statusOf(home)).toEqual(refused);
  });

  it("stays when Undo takes back the answer that came after it", async () => {
    const move = await refusedAtHome();
    move.says(guest);
    move.actions.testTakenBack();
    expect(move.statusOf(home)).toEqual(refused);
  });

  it("leaves nobody counted as in at home once the old phone is gone", async () => {
    const move = await refusedAtHome();
    move.actions.oldPhoneSaid("broken");
    move.says(guest);
    expect(move.verdict()).toMatchObject({ kind: "where-in", stillIn: [guest] });
    expect(move.nextOf(home)).toBe("test");
  });

  it("is left behind by another move", async () => {
    const move = await refusedAtHome();
    move.actions.anotherMoveStarted(true);
    move.says(home);
    expect(move.statusOf(home)).toEqual({ kind: "proven" });
  });
});

describe("a guest's organization that was tested while the old phone was there", () => {
  async function testedBefore() {
    const move = moveOf();
    await move.begin();
    move.says(guest);
    move.actions.oldPhoneSaid("broken");
    return move;
  }

  it("does not count as in once that phone is gone: it may have answered home's prompt", async () => {
    const move = await testedBefore();
    expect(move.verdict()).toMatchObject({ kind: "where-in", stillIn: [], open: [home, guest] });
    expect(move.statusOf(guest)).toEqual({ kind: "added-untested", reason: "old-phone-was-there" });
    expect(move.nextOf(guest)).toBe("try-once-more");
  });

  it("counts once home works without it", async () => {
    const move = await testedBefore();
    move.says(home);
    expect(move.verdict()).toMatchObject({ stillIn: [home, guest] });
  });

  it("counts once it was tested again, whatever is known of home", async () => {
    const move = await testedBefore();
    move.says(guest);
    expect(move.verdict()).toMatchObject({ stillIn: [guest] });
  });
});

describe("that nothing is listed", () => {
  it("counts no longer once Security info there was opened again", async () => {
    const move = moveOf();
    await move.begin();
    move.says(home);
    move.actions.nothingListedSaid(guest, true);
    expect(move.statusOf(guest)).toMatchObject({ kind: "nothing-to-do", reason: "confirmed" });
    move.actions.securityInfoOpened(guest);
    expect(move.statusOf(guest)).toMatchObject({ reason: "nobody-looked" });
  });
});

describe("an organization that was taken off the list", () => {
  it("leaves behind what answered there", async () => {
    const move = moveOf();
    await move.begin();
    const { organization } = move.standing(guest).evidence;
    move.says(guest);
    move.actions.organizationRemoved(guest);
    move.actions.addLinked(organization.tenant);
    expect(move.state().overview.standings.map(({ status }) => status.kind)).not.toContain(
      "proven",
    );
  });
});

describe("bad news", () => {
  it.each<[string, Partial<TestSaid>]>([
    ["that only a password was asked for", { answer: "password-only" }],
    ["that the new phone answered another organization", { prompt: "another-organization" }],
    ["that nobody knows which organization asked", { prompt: "not-sure" }],
  ])("is not taken back by saying %s", async (_, said) => {
    const move = await yes();
    move.says(guest, { answer: "old-phone" });
    move.says(guest, said);
    expect(move.answer()).toBe("not-yet");
  });

  it("is not taken back by ticking once more that the new phone was added", async () => {
    const move = await yes();
    move.says(guest, { answer: "old-phone" });
    move.actions.ticked(guest, "added", true);
    expect(move.answer()).toBe("not-yet");
    expect(move.nextOf(guest)).toBe("test");
  });

  it("is taken back by the new phone's answer there", async () => {
    const move = await yes();
    move.says(guest, { answer: "old-phone" });
    move.says(guest);
    expect(move.answer()).toBe("yes");
  });

  it("of a prompt that may have been home's is taken back by looking what is listed", async () => {
    const move = await yes();
    move.says(guest, { answer: "old-phone", prompt: "not-sure" });
    move.actions.nothingListedSaid(guest, true);
    expect(move.statusOf(guest).kind).toBe("nothing-to-do");
  });
});

describe("good news", () => {
  it("is not taken back by a sign-in at which nothing was asked", async () => {
    const move = await yes();
    move.says(guest, { answer: "password-only" });
    expect(move.answer()).toBe("yes");
  });
});

describe("that Security info lists nothing", () => {
  it("does not count beside an entry of Authenticator matched to that organization", async () => {
    const move = moveOf();
    await move.begin();
    move.says(home);
    move.actions.nothingListedSaid(guest, true);
    move.compares(home, guest);
    expect(move.answer()).toBe("not-proven");
    expect(move.statusOf(guest)).toEqual({
      kind: "nothing-to-do",
      reason: "entry-in-authenticator",
    });
    expect(move.nextOf(guest)).toBe("open-security-info");
  });

  it("counts where no entry is", async () => {
    const move = moveOf();
    await move.begin();
    move.says(home);
    move.actions.nothingListedSaid(guest, true);
    move.compares(home);
    expect(move.answer()).toBe("yes");
  });
});

describe("another move", () => {
  it("rests on nothing of the one before, and keeps the list", async () => {
    const move = await yes();
    move.actions.oldPhoneSaid("here");
    move.actions.anotherMoveStarted(true);
    expect(move.answer()).toBe("not-proven");
    expect([move.statusOf(home), move.statusOf(guest)]).toEqual([
      { kind: "unknown", reason: "nothing-known" },
      { kind: "unknown", reason: "nothing-known" },
    ]);
    expect(move.verdict()).toMatchObject({ total: 2, list: { kind: "no-entries" } });
    expect(moveAnswers(move.state())).toEqual({});
  });

  it("counts what is said from then on", async () => {
    const move = await yes();
    move.actions.anotherMoveStarted(true);
    move.says(home);
    move.says(guest);
    move.compares(home, guest);
    expect(move.answer()).toBe("yes");
  });

  it("takes no proof of the one before along in a file", async () => {
    const move = await yes();
    move.actions.anotherMoveStarted(true);
    const other = moveOf();
    const read = await other.actions.readFile(await move.actions.fileText());
    expect(read).toMatchObject({ kind: "list", tests: 0 });
  });
});

describe("a clock that was once a year ahead", () => {
  it("lets no test of that time answer what was said after it", async () => {
    const move = await yes();
    move.clock.now += 365 * day;
    move.says(guest);
    move.clock.now = beginning + hour;
    move.actions.ticked(guest, "removed", true);
    move.clock.now += 365 * day;
    await move.reads(guest, [entry("either", "iPhone")]);
    expect(move.answer()).not.toBe("yes");
  });

  it("is no dead end: what is tested by the right clock counts", async () => {
    const move = await yes();
    move.clock.now += 365 * day;
    move.says(guest);
    move.clock.now = beginning + day;
    move.says(home);
    move.says(guest);
    move.compares(home, guest);
    expect(move.answer()).toBe("yes");
  });
});

describe("a link", () => {
  it("that brings ticks and names raises no answer, whatever it says", async () => {
    const move = moveOf();
    await move.begin();
    move.says(home);
    move.compares(home, guest);
    move.says(guest, { answer: "old-phone" });
    const forged = await codeOf(move, {
      organizations: { [guest]: { added: [true, later], removed: [true, later] } },
      book: { "triage/new-phone-name": ["Pixel 6", later] },
    });
    expect(forged).toMatchObject({ raised: [], raisedAnswer: undefined });
    expect(move.answer()).toBe("not-yet");
  });
});

describe("a file of one's own", () => {
  it("says which organizations it would make ready, and what the answer would be", async () => {
    const from = await yes();
    const file = await from.actions.fileText();
    const move = moveOf();
    await move.begin();
    move.compares(home, guest);
    const read = await move.actions.readFile(file);
    expect(read).toMatchObject({
      raised: [{ key: home }, { key: guest }],
      raisedAnswer: { from: "not-proven", to: "yes" },
    });
  });
});

const later = beginning + day;

/** A list by a link, looked at and taken. */
async function codeOf(move: ReturnType<typeof moveOf>, list: object) {
  move.passes(2 * day);
  const text = JSON.stringify({ version: 1, organizations: {}, book: {}, ...list });
  const read = await move.actions.readCode(text);
  if (read.kind === "list") move.actions.listBrought(read);
  return read;
}
