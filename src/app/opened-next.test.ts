import { describe, expect, it } from "vitest";
import { entry } from "#domain/verdict/evidence.fixture.ts";
import { guest, home, moveOf } from "./move.fixture.ts";
import { isOpenedNext } from "./opened-next.ts";

const iPhone = entry("new", "iPhone 16");

async function begun() {
  const move = moveOf();
  await move.begin();
  return move;
}

describe("what Next leads to", () => {
  it("opens the next one's Security info only while the old phone is said to be at hand", async () => {
    const move = await begun();
    expect(isOpenedNext(move.state(), guest)).toBe(false);
    move.actions.oldPhoneSaid("here");
    expect(isOpenedNext(move.state(), guest)).toBe(true);
    move.actions.ticked(guest, "added", true);
    expect(isOpenedNext(move.state(), guest)).toBe(false);
  });

  it("is Security info too where all that is open is whether an entry is the old phone's", async () => {
    const move = await begun();
    move.actions.oldPhoneSaid("here");
    await move.reads(guest, [entry("other", "Pixel 6")]);
    expect(isOpenedNext(move.state(), guest)).toBe(false);
    await move.reads(home, [entry("old", "Pixel 6"), iPhone]);
    move.actions.methodAnswered(home, iPhone.id, { device: "new-phone" });
    expect(move.card(guest).kind).toBe("is-it-old");
    expect(isOpenedNext(move.state(), guest)).toBe(true);
  });

  it("is the card where five are registered and one has to go first", async () => {
    const move = await begun();
    move.actions.oldPhoneSaid("here");
    const four = ["1", "2", "3", "4"].map((id) => entry(id, `Tablet ${id}`));
    await move.reads(guest, [entry("other", "Pixel 6"), ...four]);
    await move.reads(home, [entry("old", "Pixel 6"), iPhone]);
    move.actions.methodAnswered(home, iPhone.id, { device: "new-phone" });
    move.actions.methodAnswered(home, entry("old", "Pixel 6").id, { device: "old-phone" });
    expect(move.card(guest).kind).toBe("is-it-old");
    expect(isOpenedNext(move.state(), guest)).toBe(false);
  });
});
