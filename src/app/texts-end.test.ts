import { describe, expect, it } from "vitest";
import { textsEndAt } from "#domain/methods/texts-end.ts";
import { beginning, day, guest, home, moveOf } from "./move.fixture.ts";

/** A Yes in which a text answered at home, so many days before texts and calls end. */
async function textYes(daysBefore: number, cloud?: Parameters<typeof moveOf>[1]) {
  const move = moveOf(undefined, cloud);
  move.passes(textsEndAt - beginning - daysBefore * day);
  await move.begin();
  move.actions.numberKeptSaid(true);
  move.says(home, { answer: "text-or-call" });
  move.says(guest);
  move.compares(home, guest);
  return move;
}

describe("a Yes that rests on a text or call", () => {
  it("shows the day on which they end", async () => {
    const move = await textYes(20);
    expect(move.verdict()).toMatchObject({ kind: "yes", texts: { kind: "until", at: textsEndAt } });
  });

  it("is over on 1 February 2027, whenever the text answered", async () => {
    const move = await textYes(1);
    expect(move.answer()).toBe("yes");
    move.passes(day);
    expect(move.answer()).toBe("not-proven");
    expect(move.statusOf(home)).toEqual({ kind: "registered-elsewhere", reason: "texts-ended" });
  });

  it("goes on where one answered there on that day or later", async () => {
    const move = await textYes(1);
    move.passes(2 * day);
    move.says(home, { answer: "text-or-call" });
    expect(move.verdict()).toMatchObject({ kind: "yes", texts: { kind: "none" } });
  });

  it("ends for a guest whom home lets in together with home's", async () => {
    const move = await textYes(1);
    move.says(guest, { prompt: "another-organization" });
    move.actions.entryPlaced(`entry of ${guest}`, undefined);
    move.actions.allEntriesSaid(true);
    expect(move.statusOf(guest)).toMatchObject({ reason: "home", until: textsEndAt });
    move.passes(day);
    expect(move.statusOf(guest)).toMatchObject({ reason: "home-not-proven" });
  });

  it("ends as well where the person named the number among the other methods", async () => {
    const move = await textYes(1);
    const mobile = "3179e48a-750b-4051-897c-87b9720928f7";
    move.says(home, { answer: "another-method", method: mobile });
    expect(move.statusOf(home)).not.toMatchObject({ kind: "covered", until: undefined });
    move.passes(2 * day);
    expect(move.statusOf(home).kind).not.toBe("covered");
  });

  it("has no end in a cloud of which Microsoft gave no date, and says so", async () => {
    const move = await textYes(1, {});
    move.passes(2 * day);
    expect(move.verdict()).toMatchObject({ kind: "yes", texts: { kind: "no-date" } });
  });
});
