import { createServer, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { afterEach, describe, expect, it } from "vitest";
import { host, smallWorld } from "#emulator/fixtures/small-world.ts";
import { setFault } from "#emulator/world/change-world.ts";
import type { World } from "#emulator/world/world.ts";
import { emulatorMiddleware, startEmulator } from "./node-server.ts";

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function start(world: World, tls: boolean): Promise<number> {
  const { port, close } = await startEmulator({ world: () => world, tls });
  closers.push(close);
  return port;
}

describe("the local Entra on a port", () => {
  it("over https it answers for Microsoft's host names (mapped by the browser)", async () => {
    const world = smallWorld();
    const port = await start(world, true);
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      httpsRequest(
        {
          port,
          host: "127.0.0.1",
          servername: "login.microsoftonline.com",
          rejectUnauthorized: false,
          path: "/contoso.com/v2.0/.well-known/openid-configuration",
          headers: { host: "login.microsoftonline.com" },
        },
        resolve,
      )
        .on("error", reject)
        .end();
    });
    response.resume();
    expect(response.statusCode).toBe(200);
    expect(world.log).toMatchObject([{ service: "login", tenantId: host }]);
  });

  it("over http it is mounted by path, and its cookies are lax", async () => {
    const world = smallWorld();
    const port = await start(world, false);
    const query = new URLSearchParams({
      client_id: world.app.clientId,
      redirect_uri: "https://rekey.example/redirect.html",
      response_type: "code",
      scope: "User.Read",
    });
    const response = await fetch(
      `http://localhost:${port}/organizations/oauth2/v2.0/authorize?${query}`,
    );
    expect(await response.text()).toContain("Local Entra: not Microsoft");
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax$/);
  });

  it("a form's body arrives", async () => {
    const port = await start(smallWorld(), false);
    const response = await fetch(`http://localhost:${port}/organizations/oauth2/v2.0/token`, {
      method: "POST",
      body: new URLSearchParams({ client_id: "unknown" }),
    });
    expect(await response.json()).toMatchObject({ error: "unauthorized_client" });
  });

  it("a cut connection fails the request", async () => {
    const world = smallWorld();
    setFault(world, { service: "graph", answer: { kind: "cut" } });
    const port = await start(world, false);
    await expect(fetch(`http://localhost:${port}/graph/v1.0/me`)).rejects.toThrow("fetch failed");
  });

  it("a hanging connection answers nothing, and does not keep the server open", async () => {
    const world = smallWorld();
    setFault(world, { service: "graph", answer: { kind: "hang" } });
    const { port, close } = await startEmulator({ world: () => world, tls: false });
    const failed = new Promise<Error>((resolve) => {
      httpRequest({ port, host: "127.0.0.1", path: "/graph/v1.0/me" }).on("error", resolve).end();
    });
    async function isSeen(): Promise<void> {
      await new Promise((resolve) => setImmediate(resolve));
      return world.log.length > 0 ? undefined : isSeen();
    }
    await isSeen();
    await close();
    expect(await failed).toMatchObject({ code: "ECONNRESET" });
  });

  it("as middleware it leaves the app's paths alone, and sheds the app's headers", async () => {
    const world = smallWorld();
    const middleware = emulatorMiddleware(world);
    const server = createServer((request, response) => {
      response.setHeader("content-security-policy", "form-action 'none'");
      middleware(request, response, () => response.end("the app"));
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        if (typeof address === "object" && address !== null) resolve(address.port);
      });
    });
    closers.push(
      () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    );
    const app = await fetch(`http://127.0.0.1:${port}/organizations`);
    expect(await app.text()).toBe("the app");
    const emulator = await fetch(`http://127.0.0.1:${port}/graph/v1.0/me`);
    expect(emulator.status).toBe(401);
    expect(emulator.headers.get("content-security-policy")).toBeNull();
  });
});
