import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { appId, emptyFolder, found, here, option, run } from "./register-app.fixture.ts";

describe("a dry run", () => {
  for (const { what, answers } of [
    { what: "new", answers: {} },
    { what: "existing", answers: { found } },
  ]) {
    it(`of a ${what} registration writes nothing and says what it would send`, () => {
      const dry = run([...here, "--dry-run"], answers);
      const real = run(here, answers);
      expect(dry.status).toBe(0);
      expect(dry.writes).toEqual([]);
      expect(dry.said).toContain(option(real.writes[0], "--body"));
      expect(JSON.parse(dry.config).cloud).toBe("global");
    });
  }

  for (const { who, answers } of [
    { who: "nobody signed in", answers: { isSignedOut: true } },
    { who: "no Azure CLI", answers: { isMissing: true } },
  ]) {
    it(`with ${who} says what it would send, and that it could not look`, () => {
      const dry = run([...here, "--dry-run"], answers);
      expect(dry.status).toBe(0);
      expect(dry.writes).toEqual([]);
      expect(dry.said).toContain("cannot see whether the registration is there already");
      expect(dry.said).toContain(option(run(here).writes[0], "--body"));
      expect(JSON.parse(dry.config).clientId).toBe("");
    });
  }

  it("with nobody signed in, of a registration that is named, would bring it in line", () => {
    const dry = run([...here, "--dry-run", "--app-id", appId], { isSignedOut: true });
    expect(dry.said).toContain(
      `PATCH https://graph.microsoft.com/v1.0/applications(appId='${appId}')`,
    );
    expect(JSON.parse(dry.config).clientId).toBe(appId);
  });
});

describe("with --output", () => {
  it("the file has what would have been printed, and nothing is printed or left beside it", () => {
    const workIn = emptyFolder();
    const { status, config } = run([...here, "--output", "config.json"], { workIn });
    expect(status).toBe(0);
    expect(config).toBe("");
    expect(readFileSync(join(workIn, "config.json"), "utf8")).toBe(run(here).config);
    expect(readdirSync(workIn)).toEqual(["config.json"]);
    rmSync(workIn, { recursive: true });
  });

  it.each([
    ["the Azure CLI is missing", { isMissing: true }],
    ["nothing can be looked for", { findStatus: 1 }],
    ["Microsoft refuses", { writeStatus: 1 }],
  ])("the file that is there stays as it is when %s", (_, answers) => {
    const workIn = emptyFolder();
    writeFileSync(join(workIn, "config.json"), "as it was");
    const { status } = run([...here, "--output", "config.json"], { ...answers, workIn });
    expect(status).toBe(1);
    expect(readFileSync(join(workIn, "config.json"), "utf8")).toBe("as it was");
    expect(readdirSync(workIn)).toEqual(["config.json"]);
    rmSync(workIn, { recursive: true });
  });

  it("a dry run writes no file", () => {
    const workIn = emptyFolder();
    const { said, config } = run([...here, "--dry-run", "--output", "config.json"], { workIn });
    expect(config).toBe("");
    expect(said).toContain("Would write to config.json");
    expect(readdirSync(workIn)).toEqual([]);
    rmSync(workIn, { recursive: true });
  });
});

it("-h and --help print how it is used, and do nothing", () => {
  for (const help of ["-h", "--help"]) {
    const { status, config, said, calls } = run([help]);
    expect(status).toBe(0);
    expect(config).toContain("Usage: register-app.sh --origin");
    expect([said, ...calls]).toEqual([""]);
  }
});
