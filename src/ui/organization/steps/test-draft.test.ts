import { expect, it } from "vitest";
import { emptyDraft, missingFrom, parseDraft, testFrom } from "./test-draft.ts";

it("an answer is not whole before it says which organization the prompt named", () => {
  const draft = { ...emptyDraft, answer: "new-phone" } as const;
  expect(testFrom(draft, "by-hand")).toBeUndefined();
  expect(missingFrom(draft)).toEqual({ answer: false, method: false, prompt: true });
});

it("another method has to be named", () => {
  const draft = { answer: "another-method", prompt: "not-sure", method: "" } as const;
  expect(testFrom(draft, "by-hand")).toBeUndefined();
  expect(missingFrom(draft)).toEqual({ answer: false, method: true, prompt: false });
  expect(testFrom({ ...draft, method: "passkey" }, "by-hand")).toEqual({
    answer: "another-method",
    prompt: "not-sure",
    form: "by-hand",
    method: "passkey",
  });
});

it("a method that was chosen before the answer was changed is left out", () => {
  const draft = { answer: "old-phone", prompt: "this-organization", method: "passkey" } as const;
  expect(testFrom(draft, "by-rekey")).toEqual({
    answer: "old-phone",
    prompt: "this-organization",
    form: "by-rekey",
  });
});

it("what is remembered comes back, and nothing that is no draft does", () => {
  const draft = { answer: "text-or-call", prompt: "not-sure", method: "" } as const;
  expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(parseDraft({ answer: "proven", prompt: 1, method: null })).toEqual(emptyDraft);
  expect(parseDraft(null)).toEqual(emptyDraft);
});
