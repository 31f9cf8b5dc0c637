import { describe, expect, it } from "vitest";
import { day, guest, home, moveOf } from "./move.fixture.ts";
import {
  areAllReady,
  isAnyToTest,
  isAnyToTidy,
  nextInWork,
  stepNumber,
  toTestIn,
  toTidyIn,
} from "./run-selectors.ts";

async function begun() {
  const move = moveOf();
  await move.begin();
  return move;
}

describe("the run", () => {
  it("counts those that are ready before the one that is worked on", async () => {
    const move = await begun();
    expect([stepNumber(move.state(), home), stepNumber(move.state(), guest)]).toEqual([1, 1]);
    move.says(home);
    expect([stepNumber(move.state(), home), stepNumber(move.state(), guest)]).toEqual([1, 2]);
  });

  it("goes on with the next in the order of work, and ends where nothing is left", async () => {
    const move = await begun();
    expect(nextInWork(move.state(), home)).toBe(guest);
    move.says(home);
    expect(nextInWork(move.state(), home)).toBe(guest);
    move.says(guest);
    expect([nextInWork(move.state(), guest), areAllReady(move.state())]).toEqual([undefined, true]);
  });

  it("says aloud that one organization became ready", async () => {
    const move = await begun();
    move.says(home);
    expect(move.state().news).toEqual({ kind: "organization-done", organization: home });
  });
});

describe("a round", () => {
  async function added() {
    const move = await begun();
    for (const key of [guest, home]) move.actions.ticked(key, "added", true);
    return move;
  }
  const nothing = { answer: "password-only", prompt: "not-sure", form: "by-hand" } as const;

  it("of tests begins at home", async () => {
    const move = await added();
    expect(toTestIn(move.state())).toEqual([home, guest]);
    expect(isAnyToTest(move.state())).toBe(true);
    for (const key of [home, guest]) move.says(key);
    expect(isAnyToTest(move.state())).toBe(false);
  });

  it("takes no prompt at first for no evidence, and asks that organization again at the end", async () => {
    const move = await added();
    move.actions.privateWindowTaken(home);
    move.actions.testedInRound(home, nothing);
    expect(move.standing(home).evidence.test).toBeUndefined();
    expect(toTestIn(move.state())).toEqual([guest, home]);
    expect(move.state().testing).toEqual({ kind: "none" });
  });

  it("takes it for an answer in a window of its own", async () => {
    const move = await added();
    move.actions.testedInRound(home, nothing);
    move.actions.testedInRound(home, nothing);
    expect(move.standing(home).evidence.test?.value.answer).toBe("password-only");
    expect(move.state().askedAgain.size).toBe(0);
  });

  it("of removing has only those where the new phone answered, until it is done", async () => {
    const move = await added();
    expect(toTidyIn(move.state())).toEqual([]);
    move.says(guest);
    expect(toTidyIn(move.state())).toEqual([guest]);
    expect(isAnyToTidy(move.state())).toBe(false);
    move.says(home);
    expect(isAnyToTidy(move.state())).toBe(true);
    move.actions.ticked(home, "removed", true);
    move.actions.ticked(guest, "removed", true);
    expect(toTidyIn(move.state())).toEqual([]);
    expect(isAnyToTidy(move.state())).toBe(false);
  });
});

describe("Undo", () => {
  it("takes back the last answer, and what it rested on", async () => {
    const move = await begun();
    move.says(guest);
    move.actions.testTakenBack();
    expect(move.statusOf(guest)).toEqual({ kind: "unknown", reason: "nothing-known" });
    expect(move.state().lastTest).toEqual({ kind: "none" });
  });

  it("lets the bad news before it stand again", async () => {
    const move = await begun();
    move.says(guest, { answer: "old-phone" });
    move.says(guest);
    expect(move.statusOf(guest).kind).toBe("proven");
    move.actions.testTakenBack();
    expect(move.statusOf(guest)).toEqual({ kind: "only-old-phone", reason: "old-phone-answered" });
  });

  it("leaves a good answer that the last one did not take the place of, as of its own time", async () => {
    const move = await begun();
    move.says(guest);
    const { basis } = move.standing(guest).status;
    move.passes(day);
    move.says(guest, { prompt: "another-organization" });
    move.actions.testTakenBack();
    expect(move.standing(guest).status).toMatchObject({ kind: "proven", basis });
  });

  it("never makes an older good answer count from now", async () => {
    const move = await begun();
    move.says(guest);
    move.says(guest, { answer: "old-phone" });
    move.actions.testTakenBack();
    expect(move.statusOf(guest).kind).not.toBe("proven");
  });
});
