import { expect, test as it } from "vitest";
import { evidence, hour, now, organization, test } from "#domain/verdict/evidence.fixture.ts";
import type { Evidence } from "#domain/verdict/evidence.ts";
import { nextActionOf } from "#domain/verdict/next-action.ts";
import { standingsOf } from "#domain/verdict/standing.ts";
import { partFor, stepsFor } from "./step-progress.ts";

it("begins with opening Security info", () => {
  expect(progress({})).toEqual({ open: "now", add: "later", test: "later", remove: "later" });
});

it("goes on to adding once Security info was opened", () => {
  expect(progress({ workStarted: now - hour })).toEqual({
    open: "done",
    add: "now",
    test: "later",
    remove: "later",
  });
});

it("goes on to the test once the new phone is ticked as added", () => {
  expect(progress({ added: now - hour })).toEqual({
    open: "done",
    add: "done",
    test: "now",
    remove: "later",
  });
});

it("does not take a test for done in which the prompt named another organization", () => {
  const said = test({ prompt: "another-organization" });
  expect(progress({ added: now - hour, test: said })).toMatchObject({
    test: "now",
    remove: "later",
  });
});

it("does not take removing for done before the new phone answered", () => {
  expect(progress({ removed: now - hour })).toMatchObject({ test: "later", remove: "later" });
});

it("is done with all four once the new phone answered and the old one is removed", () => {
  expect(progress({ test: test(), removed: now - hour })).toEqual({
    open: "done",
    add: "done",
    test: "done",
    remove: "done",
  });
});

it("has no step for now while somebody else has to act", () => {
  const signInSays = { value: { kind: "ask-host-admin" as const }, at: now - hour };
  expect(Object.values(progress({ signInSays }))).not.toContain("now");
});

it("leads to the question where it is asked: at the methods, or at the test's answer", () => {
  expect(partFor("answer-question", true)).toBe("methods");
  expect(partFor("answer-question", false)).toBe("step-test");
});

function progress(over: Partial<Evidence>) {
  const [standing] = standingsOf([evidence({ organization: organization(), ...over })], {}, now);
  if (!standing) throw new Error("One organization has one standing.");
  return stepsFor(standing, nextActionOf(standing, {}, now));
}
