import { describe, expect, it } from "vitest";
import {
  answers,
  entry,
  evidence,
  home,
  hour,
  listed,
  now,
  test,
} from "#domain/verdict/evidence.fixture.ts";
import type { Evidence } from "#domain/verdict/evidence.ts";
import { standingsOf } from "#domain/verdict/standing.ts";
import { sharesOf } from "./shares.ts";

function shares(...evidences: readonly Evidence[]) {
  return sharesOf(standingsOf(evidences, { oldPhone: "here" }, now));
}

describe("the shares of a list", () => {
  it("are none of an empty list", () => {
    expect(shares()).toEqual({ ready: 0, added: 0, onlyOldPhone: 0, rest: 0 });
  });

  it("count each organization once, where it stands", () => {
    const onOldPhone = evidence({
      microsoftSays: listed([entry("old")]),
      answers: answers({ old: "old-phone" }),
    });
    const all = [
      evidence({ organization: home(), test: test() }),
      evidence({ added: now - hour }),
      onOldPhone,
      evidence(),
      evidence({ closed: now }),
    ];
    expect(shares(...all)).toEqual({ ready: 1, added: 1, onlyOldPhone: 1, rest: 2 });
  });

  it("leave out what the person has left", () => {
    expect(shares(evidence({ leaving: { value: "left", at: now } }))).toEqual({
      ready: 0,
      added: 0,
      onlyOldPhone: 0,
      rest: 0,
    });
  });
});
