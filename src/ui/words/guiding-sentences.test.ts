import { describe, expect, it } from "vitest";
import { loadWords } from "./load-words.ts";
import { sentencesIn } from "./sentences.fixture.ts";

// What somebody has to be told, or they are locked out or stuck. Each stands where it is needed, and is not lost when
// that screen is written once more.

const english = new Map(sentencesIn(await loadWords("en")));

function endsOf(path: string): readonly string[] {
  return [...english].filter(([one]) => one.endsWith(path)).map(([, text]) => text);
}

describe("the screen says", () => {
  it.each([
    ["to compare with Authenticator on the old phone", "/hint", "Authenticator on the old phone"],
    ["that the new phone shows only what was moved", "/hint", "shows only what was moved"],
    [
      "that the number is typed on the new phone",
      "/approve/numberCounts",
      "Typing the screen's number",
    ],
    [
      "which Authenticator answered, and not where a number stood",
      "/approve/newPhoneHere",
      "on the new phone, for",
    ],
    ["that home may ask first", "/test/homeFirst", "Home may ask first"],
    [
      "that the prompt for this organization counts",
      "/test/homeFirst",
      "What counts is the prompt for",
    ],
    ["where the account's name stands", "/approve/noPromptHelp", "above the number"],
    ["that flight mode is not off", "/test/switchOff", "Flight mode is not enough"],
    [
      "that two entries may have one name, before the deletion",
      "/tidy/how",
      "Two entries of one name",
    ],
    ["to move the SIM before the drawer", "/drawer/explain", "Move the SIM to the new phone first"],
    [
      "to allow the camera and notifications",
      "/approve/noPromptHelp",
      "use the camera and send notifications",
    ],
    ["that the code is short-lived", "/steps/computer/1", "lasts a few minutes"],
    ["to pull down where no notification comes", "/approve/noPromptHelp", "pull down"],
    ["that a rooted phone does not do", "/phones/hint", "rooted or jailbroken"],
    [
      "both names that Microsoft's page may have for the app",
      "/steps/phone/0",
      "Authenticator app, or Microsoft Authenticator",
    ],
    [
      "to approve on the old phone first where it is at hand",
      "/trouble/phoneNotHere",
      "approve there first",
    ],
    [
      "to see that the page names this organization",
      "/trouble/wrongAccount",
      "names this organization",
    ],
    ["that some organizations forbid leaving", "/leaving/care", "forbid it"],
    [
      "that a passkey on offer may be skipped for a while",
      "/trouble/phoneNotHere",
      "skip it while the page lets you",
    ],
  ])("%s", (_, path, words) => {
    expect(endsOf(path).filter((text) => text.includes(words))).toHaveLength(1);
  });

  it("at home, no other organization such as home as an answer", () => {
    expect(endsOf("/approve/newPhoneNotHome").join()).not.toContain("such as home");
    expect(endsOf("/approve/anotherThanHome").join()).not.toContain("home");
  });

  it("nothing of probably nothing to do where the old phone answered, or an entry is in Authenticator", () => {
    const said = [...english].filter(
      ([path]) =>
        path.includes("nothing-to-do") &&
        (path.endsWith("/old-phone-answered") || path.endsWith("/entry-in-authenticator")),
    );
    expect(said.length).toBeGreaterThan(1);
    expect(said.filter(([, text]) => text.startsWith("Probably"))).toEqual([]);
  });
});
