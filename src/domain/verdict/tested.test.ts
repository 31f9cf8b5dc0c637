import { describe, expect, it } from "vitest";
import { evidence, hour, now, test } from "./evidence.fixture.ts";
import type { PromptNamed, TestAnswer } from "./evidence.ts";
import { lastWords, type Tested, testedIn } from "./tested.ts";

const elsewhere: Tested = { kind: "proves-nothing", reason: "prompt-elsewhere" };
const notSure: Tested = { kind: "proves-nothing", reason: "prompt-not-sure" };
const noPrompt: Tested = { kind: "proves-nothing", reason: "no-prompt" };
const oldPhone: Tested = { kind: "failed", reason: "old-phone-answered" };
const nothing: Tested = { kind: "failed", reason: "nothing-answered" };

function answered(by: "new-phone" | "text-or-call" | "another-method"): Tested {
  return { kind: "answered", by };
}

describe("what a test means", () => {
  it.each<[TestAnswer, PromptNamed, Tested]>([
    ["new-phone", "this-organization", answered("new-phone")],
    ["new-phone", "another-organization", elsewhere],
    ["new-phone", "not-sure", notSure],
    ["text-or-call", "this-organization", answered("text-or-call")],
    ["text-or-call", "another-organization", elsewhere],
    ["text-or-call", "not-sure", notSure],
    ["another-method", "this-organization", answered("another-method")],
    ["another-method", "another-organization", elsewhere],
    ["another-method", "not-sure", notSure],
    ["old-phone", "this-organization", oldPhone],
    ["old-phone", "another-organization", elsewhere],
    ["old-phone", "not-sure", oldPhone],
    ["password-only", "this-organization", noPrompt],
    ["password-only", "another-organization", noPrompt],
    ["password-only", "not-sure", noPrompt],
    ["nothing", "this-organization", nothing],
    ["nothing", "another-organization", nothing],
    ["nothing", "not-sure", nothing],
  ])("where %s answered and the prompt named %s", (answer, prompt, meaning) => {
    expect(testedIn({ test: test({ answer, prompt }) })).toEqual(meaning);
  });

  it.each(["by-hand", "by-rekey"] as const)("is the same %s", (form) => {
    expect(testedIn({ test: test({ form }) })).toEqual(answered("new-phone"));
  });

  it("is that there was none", () => {
    expect(testedIn({ test: undefined })).toEqual({ kind: "not-tested" });
  });
});

describe("the last words", () => {
  it("keep a failed test, whatever was ticked since", () => {
    const failed = test({ answer: "old-phone" });
    expect(lastWords(evidence({ test: failed, added: now }), now).test).toBe(failed);
  });

  it("are of the test that decided something, not of a later one that proves nothing", () => {
    const failed = test({ answer: "old-phone", at: now - 2 * hour });
    const since = test({ answer: "password-only" });
    expect(lastWords(evidence({ test: since, decisive: failed }), now).test).toBe(failed);
  });

  it("are of the bad one of two tests at one moment", () => {
    const [failed, good] = [test({ answer: "old-phone" }), test()];
    expect(lastWords(evidence({ test: failed, decisive: good }), now).test).toBe(failed);
    expect(lastWords(evidence({ test: good, decisive: failed }), now).test).toBe(failed);
  });

  it("drop a failed test of a prompt that may have been home's, where nothing is listed", () => {
    const failed = test({ answer: "old-phone", prompt: "not-sure" });
    expect(lastWords(evidence({ test: failed, nothingListed: now }), now).test).toBeUndefined();
  });

  it("keep a good test before the tick", () => {
    const good = test();
    expect(lastWords(evidence({ test: good, added: now }), now).test).toBe(good);
  });

  it("keep an answer before the word that nothing is listed, for something is registered there", () => {
    const one = evidence({ test: test(), nothingListed: now });
    expect(lastWords(one, now)).toMatchObject({ test: one.test, nothingListed: undefined });
  });

  it("drop an answer once home's prompt alone opened Security info there", () => {
    const opened = { ...test({ prompt: "another-organization" }), at: now };
    const one = evidence({ test: opened, decisive: test() });
    expect(lastWords(one, now).test).toEqual(opened);
  });

  it("keep bad news of this very organization, though home's prompt alone opened Security info later", () => {
    const opened = { ...test({ prompt: "another-organization" }), at: now };
    const one = evidence({ test: opened, decisive: test({ answer: "old-phone" }) });
    expect(lastWords(one, now).test).toEqual(one.decisive);
  });

  it("drop the word that nothing is listed before an answer", () => {
    const one = evidence({ test: test(), nothingListed: now - 2 * hour });
    expect(lastWords(one, now).nothingListed).toBeUndefined();
  });

  it("drop the word that nothing is listed where it is dated ahead of the clock", () => {
    const one = evidence({ test: test(), nothingListed: now + hour });
    expect(lastWords(one, now).nothingListed).toBeUndefined();
  });

  it("keep the word that nothing is listed beside a password that was enough", () => {
    const one = evidence({
      test: test({ answer: "password-only" }),
      nothingListed: now - 2 * hour,
    });
    expect(lastWords(one, now).nothingListed).toBe(now - 2 * hour);
  });
});
