import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from "@actions/workflow-parser";
import { describe, expect, it } from "vitest";

const folder = ".github/workflows";
const workflows = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(join(folder, file), "utf8"),
}));
const release = readFileSync(join(folder, "deploy.yml"), "utf8");

/** What GitHub's own parser says against a workflow. */
async function complaints(text: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow(
    { name: "workflow", content: text },
    new NoOperationTraceWriter(),
  );
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

describe("a workflow", () => {
  it.each(workflows)("is valid: $file", async ({ text }) => {
    expect(await complaints(text)).toEqual([]);
  });

  it.each([
    ["a misspelt key", "timeout-minutes:", "timeout-minute:"],
    ["a job that needs a missing one", "needs: build", "needs: biuld"],
    ["a permission that does not exist", "attestations: write", "attestation: write"],
    ["an expression that names nothing", " github.token ", " gihub.token "],
  ])("with %s is not valid", async (_, right, wrong) => {
    expect(await complaints(release.replace(right, () => wrong))).toHaveLength(1);
  });

  it.each(workflows)("may only read unless a job asks for more: $file", ({ text }) => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/m);
  });
});

describe("every action", () => {
  const uses = workflows.flatMap(({ file, text }) =>
    [...text.matchAll(/\buses: *(.*)$/gm)].map(([, action = ""]) => ({ file, action })),
  );

  it.each(uses)("is pinned by a commit, its tag beside it: $action in $file", ({ action }) => {
    expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+(\.\d+\.\d+)?$/);
  });

  it("is the same commit in every workflow", () => {
    const pins = new Set(uses.map(({ action }) => action));
    expect([...pins].map((pin) => pin.split("@")[0])).toEqual([
      ...new Set(uses.map(({ action }) => action.split("@")[0])),
    ]);
  });
});
