import { describe, expect, it } from "vitest";
import { appId, found, here, option, run } from "./register-app.fixture.ts";

describe("a new registration", () => {
  it("is one POST of exactly what Rekey needs, with no secret in it", () => {
    const { status, writes } = run(here);
    expect(status).toBe(0);
    expect(writes).toHaveLength(1);
    expect(option(writes[0], "--method")).toBe("POST");
    expect(option(writes[0], "--url")).toBe("https://graph.microsoft.com/v1.0/applications");
    expect(JSON.parse(option(writes[0], "--body"))).toEqual({
      displayName: "Rekey",
      signInAudience: "AzureADandPersonalMicrosoftAccount",
      isFallbackPublicClient: false,
      spa: {
        redirectUris: ["https://rekey.example/redirect.html", "https://rekey.example/consent.html"],
      },
      web: {
        redirectUris: [],
        implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
      },
      publicClient: { redirectUris: [] },
      api: { requestedAccessTokenVersion: 2 },
      optionalClaims: {
        idToken: [{ name: "login_hint" }, { name: "auth_time" }],
        accessToken: [],
        saml2Token: [],
      },
      requiredResourceAccess: [
        {
          resourceAppId: "00000003-0000-0000-c000-000000000000",
          resourceAccess: [
            { id: "e1fe6dd8-ba31-4d61-89e7-88639da4683d", type: "Scope" },
            { id: "1f6b61c5-2f65-4135-9c9f-31c0f8d32b52", type: "Scope" },
          ],
        },
        {
          resourceAppId: "797f4846-ba00-4fd7-ba43-dac1f8f63013",
          resourceAccess: [{ id: "41094075-9dad-400e-a0bd-54e686782033", type: "Scope" }],
        },
      ],
    });
  });

  it("prints a config.json in which starting without a sign-in leads", () => {
    const { config } = run([
      ...here,
      "--operator",
      'The "IT" desk',
      "--operator-link",
      "https://it.example",
    ]);
    expect(JSON.parse(config)).toEqual({
      clientId: appId,
      cloud: "global",
      operator: { name: 'The "IT" desk', link: "https://it.example" },
      leadWith: "without-signing-in",
    });
  });

  it("takes several origins, each under a path or not", () => {
    const { writes } = run([
      "--origin",
      "https://it.example/tools/rekey/",
      "--origin",
      "http://localhost:5173",
    ]);
    expect(JSON.parse(option(writes[0], "--body")).spa.redirectUris).toEqual([
      "https://it.example/tools/rekey/redirect.html",
      "https://it.example/tools/rekey/consent.html",
      "http://localhost:5173/redirect.html",
      "http://localhost:5173/consent.html",
    ]);
  });

  it("is looked for by its name first, quotes and all", () => {
    const { calls } = run([...here, "--name", "Rekey for O'Neill"]);
    const look = calls.find((call) => call.includes("GET"));
    expect(option(look, "--url-parameters")).toBe("$filter=displayName eq 'Rekey for O''Neill'");
  });

  it("for US Government knows no personal accounts and asks that cloud's Graph", () => {
    const { writes, config } = run([...here, "--cloud", "usGov"], { cloud: "AzureUSGovernment" });
    expect(option(writes[0], "--url")).toBe("https://graph.microsoft.us/v1.0/applications");
    expect(JSON.parse(option(writes[0], "--body")).signInAudience).toBe("AzureADMultipleOrgs");
    expect(JSON.parse(config).cloud).toBe("usGov");
  });
});

describe("an existing registration", () => {
  it("is brought in line by one PATCH with the same content, however often", () => {
    const created = run(here);
    const first = run(here, { found });
    const second = run(here, { found });
    expect(option(first.writes[0], "--method")).toBe("PATCH");
    expect(option(first.writes[0], "--url")).toBe(
      "https://graph.microsoft.com/v1.0/applications/object-1",
    );
    expect(option(first.writes[0], "--body")).toBe(option(created.writes[0], "--body"));
    expect(second.calls).toEqual(first.calls);
    expect(second.config).toBe(created.config);
  });

  it("can be named by its ID", () => {
    const { calls, writes } = run([...here, "--app-id", appId], { found });
    const look = calls.find((call) => call.includes("GET"));
    expect(option(look, "--url-parameters")).toBe(`$filter=appId eq '${appId}'`);
    expect(writes).toHaveLength(1);
  });

  it("with a verified publisher has signing in lead", () => {
    const { config } = run(here, { found: found.replace("None", "1234567") });
    expect(JSON.parse(config).leadWith).toBe("signing-in");
  });

  it("says which redirect URIs go, and that it has a secret", () => {
    const { said } = run(here, {
      found: `object-1\t${appId}\tNone\t2\thttps://old.example/redirect.html https://rekey.example/redirect.html`,
    });
    expect(said).toContain("redirect URI https://old.example/redirect.html goes");
    expect(said).not.toContain("redirect URI https://rekey.example/redirect.html goes");
    expect(said).toContain("has 2 client secret(s)");
  });

  it("is not guessed when several have the name", () => {
    const { status, said, writes } = run(here, { found: `${found}\n${found}` });
    expect(status).toBe(1);
    expect(said).toContain("say which with --app-id");
    expect(writes).toEqual([]);
  });

  it("that the ID does not name is not replaced by a new one", () => {
    const { status, writes } = run([...here, "--app-id", appId]);
    expect(status).toBe(1);
    expect(writes).toEqual([]);
  });
});
