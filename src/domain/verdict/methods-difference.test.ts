import { describe, expect, it } from "vitest";
import {
  answers,
  entry,
  evidence,
  hour,
  listed,
  minute,
  now,
  office,
  password,
} from "./evidence.fixture.ts";
import type { Evidence } from "./evidence.ts";
import { differenceBetween, proposedNewPhones } from "./methods-difference.ts";

describe("the difference between two reads", () => {
  it("tells what was added, what was removed and what is still there", () => {
    const before = [office(), entry("old", "Pixel 6")];
    const after = [entry("new", "iPhone 16"), entry("old", "Pixel 6")];
    expect(differenceBetween(before, after)).toEqual({
      added: [entry("new", "iPhone 16")],
      removed: [office()],
      stillThere: [entry("old", "Pixel 6")],
    });
  });

  it("goes by ID, not by name", () => {
    const before = [entry("one", "iPhone")];
    const after = [entry("two", "iPhone")];
    expect(differenceBetween(before, after)).toEqual({
      added: [entry("two", "iPhone")],
      removed: [entry("one", "iPhone")],
      stillThere: [],
    });
  });

  it("has a renamed one still there, by its new name", () => {
    const { stillThere } = differenceBetween([entry("one", "iPhone")], [entry("one", "Ana's")]);
    expect(stillThere).toEqual([entry("one", "Ana's")]);
  });

  it("lists in display order", () => {
    const { added } = differenceBetween([], [password(), office(), entry("new", "iPhone 16")]);
    expect(added.map(({ kind }) => kind)).toEqual(["authenticator", "phone", "password"]);
  });
});

describe("the entries proposed as the new phone", () => {
  const before = [entry("old", "iPhone")];
  const both = listed([entry("old", "iPhone"), entry("new", "iPhone"), office()], now - minute);

  function proposed(
    over: Partial<Evidence>,
    earlier: Parameters<typeof proposedNewPhones>[1] = before,
  ) {
    return proposedNewPhones(
      evidence({ workStarted: now - hour, microsoftSays: both, ...over }),
      earlier,
    );
  }

  it("are those that appeared since the person began, of one name or not", () => {
    expect(proposed({})).toEqual(["new"]);
  });

  it("are none before the person began", () => {
    expect(proposed({ workStarted: undefined })).toEqual([]);
  });

  it("are none in a list from before the person began", () => {
    expect(proposed({ workStarted: now })).toEqual([]);
  });

  it("are none without an earlier list", () => {
    expect(proposedNewPhones(evidence({ workStarted: 0, microsoftSays: both }), undefined)).toEqual(
      [],
    );
  });

  it("are none that the person spoke of", () => {
    expect(proposed({ answers: answers({ new: "another-device" }) })).toEqual([]);
  });
});
