import { describe, expect, it } from "vitest";
import { entry } from "#domain/verdict/evidence.fixture.ts";
import { fabrikam, guest, home, moveOf } from "./move.fixture.ts";
import { cardOfSegment, segmentsDone } from "./step-card.ts";

const pixel = entry("old", "Pixel 6");
const iPhone = entry("new", "iPhone 16");

async function begun() {
  const move = moveOf();
  await move.begin();
  return move;
}

describe("the card of an organization", () => {
  it("is to add the new phone where nothing is known", async () => {
    const move = await begun();
    expect(move.card(guest)).toEqual({ kind: "add", isFull: false });
  });

  it("is the sign-in that the row speaks of, where a check asked for one and nothing else is known", async () => {
    const move = await begun();
    await move.isRefused(guest, { kind: "sign-in-here", code: "AADSTS50076" });
    expect(move.card(guest)).toEqual({ kind: "sign-in" });
    move.actions.ticked(guest, "added", true);
    expect(move.card(guest)).toEqual({ kind: "test", isOnceMore: false });
  });

  it("asks whose an entry is that only the person knows", async () => {
    const move = await begun();
    await move.reads(guest, [pixel]);
    expect(move.card(guest)).toMatchObject({
      kind: "question",
      question: "which-phone-is-this-entry",
      listed: { name: "Pixel 6" },
    });
  });

  it("asks once for all of them whose an entry is, as soon as the new phone is known by its entry", async () => {
    const move = await begun();
    const iPhones = [pixel, iPhone];
    await move.reads(guest, [entry("other", "Pixel 6")]);
    await move.reads(home, iPhones);
    move.actions.methodAnswered(home, iPhone.id, { device: "new-phone" });
    expect(move.card(guest)).toMatchObject({ kind: "is-it-old", proposal: { name: "Pixel 6" } });
  });

  it("is the test once the new phone is there, and done after it", async () => {
    const move = await begun();
    move.actions.ticked(guest, "added", true);
    expect(move.card(guest)).toEqual({ kind: "test", isOnceMore: false });
    move.says(guest);
    expect(move.card(guest)).toEqual({ kind: "done" });
  });

  it("is done where a text or call that stays lets the person in, although the new phone is not added", async () => {
    const move = await begun();
    move.actions.numberKeptSaid(true);
    move.says(guest, { answer: "text-or-call" });
    expect(move.card(guest)).toEqual({ kind: "done" });
    expect([...segmentsDone(move.state(), guest)]).toEqual(["test", "done"]);
  });

  it("is the text for whoever can help where the old phone is gone, and never to add first", async () => {
    const move = await begun();
    move.actions.oldPhoneSaid("broken");
    expect(move.card(home)).toEqual({ kind: "ask" });
    move.says(guest, { answer: "nothing" });
    move.says(home);
    expect(move.card(guest)).toMatchObject({ kind: "test", isOnceMore: true });
    move.says(guest, { answer: "nothing" });
    expect(move.card(guest)).toEqual({ kind: "ask" });
  });

  it("asks whether the number stays, even where the help desk comes first", async () => {
    const move = await begun();
    move.actions.oldPhoneSaid("lost");
    move.says(home, { answer: "text-or-call" });
    expect(move.card(home)).toMatchObject({ kind: "question", question: "is-number-kept" });
  });

  it("removes the old phone only after all others are ready", async () => {
    const move = await begun();
    move.says(guest);
    expect(cardOfSegment(move.state(), guest, "done")).toEqual({ kind: "done" });
    move.says(home);
    expect(cardOfSegment(move.state(), guest, "done")).toEqual({ kind: "tidy" });
  });

  it("keeps the last part locked before the new phone has answered there", async () => {
    const move = await begun();
    move.actions.ticked(guest, "added", true);
    expect(cardOfSegment(move.state(), guest, "done")).toEqual({
      kind: "locked",
      why: "not-tested",
    });
    expect([...segmentsDone(move.state(), guest)]).toEqual(["add"]);
  });
});

describe("whoever comes back", () => {
  it("is asked by name about an entry that appeared", async () => {
    const move = await begun();
    await move.reads(guest, [pixel]);
    move.actions.securityInfoOpened(guest);
    await move.comesBackFrom(guest, "add", [pixel, iPhone]);
    expect(move.card(guest)).toMatchObject({ kind: "is-it-new", method: { name: "iPhone 16" } });
    expect(move.state().landing).toMatchObject({ organization: guest, from: "visit" });
  });

  it("is asked in general where Rekey cannot read, and a Yes leads to the test", async () => {
    const move = await begun();
    move.actions.addLinked(fabrikam);
    const unread = move.state().overview.organizations.find(({ account }) => !account);
    if (!unread) throw new Error("It is on the list.");
    await move.comesBackFrom(unread.key, "add");
    expect(move.card(unread.key)).toEqual({ kind: "was-it-done", purpose: "add" });
    move.actions.visitAnswered(true);
    expect(move.card(unread.key)).toEqual({ kind: "test", isOnceMore: false });
  });

  it("from a private window is asked how the sign-in was approved, after a reload too", async () => {
    const move = await begun();
    await move.comesBackFrom(guest, "test");
    expect(move.card(guest)).toEqual({ kind: "how-approved", form: "by-hand" });
  });

  it("from removing is asked only where a fresh list does not tell", async () => {
    const move = await begun();
    await move.reads(guest, [pixel, iPhone]);
    move.actions.methodAnswered(guest, pixel.id, { device: "old-phone" });
    move.actions.methodAnswered(guest, iPhone.id, { device: "new-phone" });
    move.says(guest);
    await move.comesBackFrom(guest, "remove", [iPhone]);
    expect(move.state().visit.kind).toBe("away");
    expect(move.standing(guest).evidence.removed).toBeDefined();
  });
});

describe("the phone that scanned the code", () => {
  it("is believed on the person's word where Rekey cannot read", async () => {
    const move = await begun();
    move.actions.addLinked(fabrikam);
    const unread = move.state().overview.organizations.find(({ account }) => !account);
    if (!unread) throw new Error("It is on the list.");
    await move.actions.addedOnOtherDevice(unread.key);
    expect(move.standing(unread.key).evidence.added).toBeDefined();
  });

  it("is not believed where Rekey reads that nothing is there", async () => {
    const move = await begun();
    await move.reads(guest, [pixel]);
    await move.actions.addedOnOtherDevice(guest);
    expect(move.standing(guest).evidence.added).toBeUndefined();
  });
});
