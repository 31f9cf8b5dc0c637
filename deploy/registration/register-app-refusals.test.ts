import { describe, expect, it } from "vitest";
import { here, run } from "./register-app.fixture.ts";

describe("nothing is asked of Microsoft", () => {
  for (const origin of [
    "http://rekey.example",
    "http://localhost.example",
    "https://rekey.example//",
    "https://rekey.example/redirect.html",
    "https://rekey.example/?next=1",
    "https://rekey.example/#/x",
    "https://rekey.example/../x",
    "https://user@rekey.example",
    "https://Rekey.example",
    'https://rekey.example","https://evil.example',
    "rekey.example",
    "https://",
    "",
  ]) {
    it(`for the origin "${origin}"`, () => {
      const { status, said, calls, config } = run(["--origin", origin]);
      expect(status).toBe(1);
      expect(said).toContain("Not an origin");
      expect(calls).toEqual([]);
      expect(config).toBe("");
    });
  }

  for (const { what, options } of [
    { what: "without an origin", options: [] },
    { what: "with an option that needs a value", options: [...here, "--name"] },
    { what: "with an option that does not exist", options: [...here, "--secret", "x"] },
    { what: "with a client ID that is none", options: [...here, "--app-id", "' or 1 eq 1"] },
    { what: "for a cloud that Rekey does not know", options: [...here, "--cloud", "china"] },
    {
      what: "with an operator's link that is not https:",
      options: [...here, "--operator-link", "javascript:x"],
    },
    {
      what: "with an output that no file can be written at",
      options: [...here, "--output", "/no/such/folder/config.json"],
    },
    { what: "with an output that is a folder", options: [...here, "--output", "/"] },
    { what: "with a name of two lines", options: [...here, "--name", "a\nb"] },
  ]) {
    it(what, () => {
      const { status, calls, config } = run(options);
      expect(status).toBe(1);
      expect(calls).toEqual([]);
      expect(config).toBe("");
    });
  }
});

describe("no config.json is printed", () => {
  it("without the Azure CLI", () => {
    const { status, said, config } = run(here, { isMissing: true });
    expect(status).toBe(1);
    expect(said).toContain("The Azure CLI (az) is missing");
    expect(config).toBe("");
  });

  it("when the Azure CLI is set to another cloud", () => {
    const { status, said, writes, config } = run(here, { cloud: "AzureUSGovernment" });
    expect(status).toBe(1);
    expect(said).toContain("az cloud set --name AzureCloud");
    expect(writes).toEqual([]);
    expect(config).toBe("");
  });

  it("when the registration cannot be looked for", () => {
    const { status, said, writes, config } = run(here, { findStatus: 1 });
    expect(status).toBe(1);
    expect(said).toContain("az login");
    expect(writes).toEqual([]);
    expect(config).toBe("");
  });

  it("when Microsoft refuses to write it", () => {
    const { status, said, config } = run(here, { writeStatus: 1 });
    expect(status).toBe(1);
    expect(said).toContain("Microsoft refused the registration");
    expect(config).toBe("");
  });
});
