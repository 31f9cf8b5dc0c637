import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}

const folder = ".github/ISSUE_TEMPLATE";
const forms = readdirSync(folder)
  .filter((file) => file !== "config.yml")
  .map((file) => ({ file, form: formIn(file) }));

function formIn(file: string): Form {
  return parse(readFileSync(join(folder, file), "utf8"));
}

test.each(forms)("the form $file has all that GitHub asks of one", ({ form }) => {
  expect([typeof form.name, typeof form.description]).toEqual(["string", "string"]);
  const asked = form.body.filter(({ type }) => type !== "markdown");
  expect(asked.length).toBeGreaterThan(0);
  for (const { type, attributes } of asked) {
    expect(["input", "textarea", "dropdown", "checkboxes"]).toContain(type);
    expect(attributes.label).toMatch(/\S/);
  }
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
});

test("a bug is asked for with its diagnostics report, and without names", () => {
  const text = readFileSync(join(folder, "bug.yml"), "utf8");
  const fields = formIn("bug.yml").body.map(({ id }) => id);
  expect(fields).toContain("diagnostics");
  expect(fields).toContain("names");
  expect(text).toContain("`#/diagnostics`");
});

test("a weakness is led to the private form", () => {
  const { blank_issues_enabled: blank, contact_links: links } = parse(
    readFileSync(join(folder, "config.yml"), "utf8"),
  );
  expect(blank).toBe(false);
  expect(links).toEqual([expect.objectContaining({ name: "A weakness" })]);
});

test("Dependabot looks after packages, actions and the container", () => {
  const { updates } = parse(readFileSync(".github/dependabot.yml", "utf8"));
  const kept = updates.map((each: { "package-ecosystem": string }) => each["package-ecosystem"]);
  expect(kept).toEqual(["npm", "github-actions", "docker"]);
});
