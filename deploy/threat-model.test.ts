import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Lines such as: - `e2e/x.spec.ts`: "a title, with … where the test's own has a value" */
const named = [
  ...readFileSync("docs/threat-model.md", "utf8").matchAll(/^- `([^`]+)`: "(.*)"$/gm),
].map(([, file = "", title = ""]) => ({ file, title }));

it("the threat model names tests", () => {
  expect(named.length).toBeGreaterThan(30);
});

it.each(named)("the threat model's test is there: $title ($file)", ({ file, title }) => {
  const source = readFileSync(file, "utf8");
  for (const part of title.split("…")) expect(source).toContain(part);
});
