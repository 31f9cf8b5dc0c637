import { describe, expect, it } from "vitest";
import { entry } from "#domain/verdict/evidence.fixture.ts";
import { guest, home, moveOf } from "./move.fixture.ts";
import { oldPhonesProposedAt } from "./row-selectors.ts";

describe("that nothing was asked on opening Security info", () => {
  it("leads straight to what the page lists", async () => {
    const move = moveOf();
    await move.begin();
    for (const key of [home, guest]) move.says(key, { answer: "password-only" });
    expect([move.nextOf(home), move.nextOf(guest)]).toEqual([
      "look-what-is-listed",
      "look-what-is-listed",
    ]);
  });

  it("is not said to be probably nothing beside a matched entry, nor where the old phone answered", async () => {
    const move = moveOf();
    await move.begin();
    move.says(guest, { answer: "old-phone", prompt: "another-organization" });
    expect(move.statusOf(guest)).toEqual({ kind: "unknown", reason: "prompt-elsewhere" });
    move.says(guest, { answer: "password-only" });
    move.compares(guest);
    expect(move.statusOf(guest)).toEqual({ kind: "unknown", reason: "no-prompt" });
  });
});

describe("an entry said to be the old phone in one organization", () => {
  const pixel = (id: string) => entry(id, "Pixel 6");

  async function withNames(newPhone = "iPhone 16") {
    const move = moveOf();
    await move.begin();
    move.actions.phoneNamed("new-phone", newPhone);
    await move.reads(home, [pixel("old")]);
    move.actions.methodAnswered(home, pixel("old").id, { device: "old-phone" });
    return move;
  }

  it("is proposed where another lists one entry of that name, and confirmed once", async () => {
    const move = await withNames();
    await move.reads(guest, [pixel("there")]);
    const [proposal, ...others] = oldPhonesProposedAt(move.state(), guest);
    expect([proposal, others]).toEqual([
      { name: "Pixel 6", entries: [{ organization: guest, method: "there" }] },
      [],
    ]);
    if (proposal) move.actions.oldPhoneConfirmed(proposal);
    expect(move.statusOf(guest)).toEqual({
      kind: "only-old-phone",
      reason: "nothing-else-listed",
    });
  });

  it.each(["one of two of that name", "added before", "named as the new phone"])(
    "is not proposed where it is %s",
    async (why) => {
      const move = await withNames(why === "named as the new phone" ? "pixel 6" : "iPhone 16");
      if (why === "added before") move.actions.ticked(guest, "added", true);
      const two = why === "one of two of that name";
      await move.reads(guest, two ? [pixel("a"), pixel("b")] : [pixel("a")]);
      expect(oldPhonesProposedAt(move.state(), guest)).toEqual([]);
    },
  );
});

describe("removing the old phone", () => {
  const [old, fresh] = [entry("old", "Pixel 6"), entry("new", "iPhone 16")];

  async function tested() {
    const move = moveOf();
    await move.begin();
    await move.reads(guest, [old, fresh]);
    move.actions.methodAnswered(guest, old.id, { device: "old-phone" });
    move.actions.methodAnswered(guest, fresh.id, { device: "new-phone" });
    move.says(guest);
    return move;
  }

  it("completes itself by a reading that has the new phone's entry and not the old one's", async () => {
    const move = await tested();
    await move.reads(guest, [fresh]);
    expect(move.standing(guest).evidence.removed).toBeDefined();
    expect(move.statusOf(guest)).toEqual({ kind: "proven" });
  });

  it("does not where the new phone's entry went", async () => {
    const move = await tested();
    await move.reads(guest, [old]);
    expect(move.standing(guest).evidence.removed).toBeUndefined();
  });

  it("does not where nothing went", async () => {
    const move = await tested();
    await move.reads(guest, [old, fresh]);
    expect(move.standing(guest).evidence.removed).toBeUndefined();
  });
});
