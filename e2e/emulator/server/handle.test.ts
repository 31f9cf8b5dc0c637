import { describe, expect, it } from "vitest";
import { authorizeUrl, methodsRequest, refresh, signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, host, smallWorld } from "#emulator/fixtures/small-world.ts";
import { placeOf } from "#emulator/http/places.ts";
import { clearFaults, setFault } from "#emulator/world/change-world.ts";
import { handle } from "./handle.ts";

describe("the local Entra", () => {
  it.each([
    "http://localhost:5173/",
    "http://localhost:5173/assets/index.js",
    "http://localhost:5173/graphics.png",
    `http://localhost:5173/${host}`,
    `http://localhost:5173/${host}/other`,
    "http://localhost:5173/src/oauth2/v2.0/token",
  ])("%s belongs to the app", (address) => {
    expect(placeOf(new URL(address))).toBeUndefined();
  });

  it.each([
    `http://localhost:5173/${host}/oauth2/token`,
    `http://localhost:5173/${host}/v2.0/anything`,
    "http://localhost:5173/contoso.com/v2.0/other",
    "http://localhost:5173/organizations/oauth2/v2.0/devicecode",
    "http://localhost:5173/graph/v1.0/users",
    "http://localhost:5173/arm/subscriptions",
    "http://localhost:5173/mysignins/",
    "http://localhost:5173/myaccount/groups",
    "https://login.microsoftonline.com/",
    "https://login.microsoftonline.com/common/oauth2/authorize",
    "https://graph.microsoft.com/",
  ])("%s is owned, not modelled, and says so", async (address) => {
    const response = await handle(new Request(address), smallWorld());
    expect(response.status).toBe(501);
    expect(await response.text()).toContain("does not model");
  });

  it("a wrong method is not modelled either", async () => {
    const world = smallWorld();
    const response = await handle(
      new Request(authorizeUrl(world, "organizations"), { method: "POST", body: "" }),
      world,
    );
    expect(response.status).toBe(501);
  });

  it("both mountings log the same path", async () => {
    const world = smallWorld();
    await handle(new Request("http://localhost:5173/graph/v1.0/me"), world);
    await handle(new Request("https://graph.microsoft.com/v1.0/me"), world);
    expect(world.log.map(({ service, path, status }) => [service, path, status])).toEqual([
      ["graph", "/v1.0/me", 401],
      ["graph", "/v1.0/me", 401],
    ]);
  });

  it("the log tells which tenant was asked for what", async () => {
    const world = smallWorld();
    const token = await signedIn(world, fakeBrowser(world), ana);
    await refresh(world, "contoso.com", token, { scope: methodsRequest });
    expect(world.log.at(-1)).toMatchObject({
      service: "login",
      method: "POST",
      path: "/contoso.com/oauth2/v2.0/token",
      tenantId: host,
      userId: ana,
      scope: methodsRequest,
      grantType: "refresh_token",
      status: 200,
    });
  });

  it("a fault strikes as often as it was told to, where it was told to", async () => {
    const world = smallWorld();
    const token = await signedIn(world, fakeBrowser(world), ana);
    setFault(world, {
      service: "login",
      tenantId: host,
      pathIncludes: "/token",
      times: 1,
      answer: { kind: "status", status: 503, retryAfterSeconds: 7 },
    });
    const struck = await refresh(world, host, token);
    expect([struck.status, struck.retryAfter]).toEqual([503, "7"]);
    expect((await refresh(world, host, token)).status).toBe(200);
  });

  it.each([
    [{ kind: "html" } as const, "text/html", /^<!doctype html>/],
    [{ kind: "empty" } as const, "application/json", /^$/],
    [{ kind: "malformed-json" } as const, "application/json", /^\{"value": \[$/],
  ])("the fault %o answers %s", async (answer, type, body) => {
    const world = smallWorld();
    setFault(world, { service: "arm", answer });
    const response = await handle(new Request("https://management.azure.com/tenants"), world);
    expect(response.headers.get("content-type")).toBe(type);
    expect(await response.text()).toMatch(body);
  });

  it("a cut connection is logged without a status", async () => {
    const world = smallWorld();
    setFault(world, { service: "graph", answer: { kind: "cut" } });
    await handle(new Request("https://graph.microsoft.com/v1.0/me"), world);
    expect(world.log).toMatchObject([{ service: "graph", status: 0 }]);
  });

  it("latency may depend on the service", async () => {
    const asked: string[] = [];
    const world = smallWorld({
      latencyMs: (service) => {
        asked.push(service);
        return 0;
      },
    });
    await handle(new Request("https://graph.microsoft.com/v1.0/me"), world);
    await handle(new Request("https://management.azure.com/tenants"), world);
    expect(asked).toEqual(["graph", "arm"]);
  });

  it("over https the session cookie is a third-party one, as Microsoft's", async () => {
    const world = smallWorld();
    const response = await handle(new Request(authorizeUrl(world, "organizations")), world);
    expect(response.headers.getSetCookie()[0]).toMatch(/; HttpOnly; SameSite=None; Secure$/);
  });

  it("a preflight is spared, and cleared faults are gone", async () => {
    const world = smallWorld();
    setFault(world, { service: "graph", answer: { kind: "status", status: 500 } });
    const address = "https://graph.microsoft.com/v1.0/me";
    expect((await handle(new Request(address, { method: "OPTIONS" }), world)).status).toBe(204);
    expect((await handle(new Request(address), world)).status).toBe(500);
    clearFaults(world);
    expect((await handle(new Request(address), world)).status).toBe(401);
  });

  it.each([
    [true, true],
    [false, false],
  ])("Retry-After is exposed to scripts: %s", async (retryAfterIsReadable, expected) => {
    const world = smallWorld({ retryAfterIsReadable });
    const response = await handle(new Request("https://graph.microsoft.com/v1.0/me"), world);
    const exposed = response.headers.get("access-control-expose-headers") ?? "";
    expect(exposed.includes("Retry-After")).toBe(expected);
  });

  it("login is readable by the app's registered origin alone", async () => {
    const world = smallWorld();
    async function allowedFor(origin: string): Promise<string | null> {
      const request = new Request(
        "https://login.microsoftonline.com/organizations/oauth2/v2.0/token",
        {
          method: "POST",
          headers: { origin },
          body: new URLSearchParams(),
        },
      );
      return (await handle(request, world)).headers.get("access-control-allow-origin");
    }
    expect(await allowedFor("https://rekey.example")).toBe("https://rekey.example");
    expect(await allowedFor("https://evil.example")).toBeNull();
  });
});
