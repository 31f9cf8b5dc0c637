import { describe, expect, it } from "vitest";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import { entry, method } from "#domain/verdict/evidence.fixture.ts";
import { beginning, day, guest, home, moveOf } from "./move.fixture.ts";

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
    const file = from.actions.fileText();
    const move = moveOf();
    await move.begin();
    move.compares(home, guest);
    const read = move.actions.readFile(file);
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
