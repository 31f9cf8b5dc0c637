import { expect, it } from "vitest";
import { authorizeUrl, signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, smallWorld } from "#emulator/fixtures/small-world.ts";
import { handle } from "#emulator/server/handle.ts";
import type { World } from "#emulator/world/world.ts";

it("a world with a jar of its own knows who is signed in, where a browser may neither send nor keep cookies", async () => {
  const empty = smallWorld();
  const jar = new Map<string, string>();
  const world: World = { ...empty, held: { ...empty.held, jar } };
  const given: string[] = [];
  const browser = fakeBrowser(world, async (request) => {
    const { url, method } = request;
    // As in a service worker: no cookie comes, and none is given.
    const headers = new Headers(request.headers);
    headers.delete("cookie");
    const response = await handle({ url, method, headers, text: () => request.text() }, world);
    given.push(...response.headers.getSetCookie());
    return response;
  });
  await signedIn(world, browser, ana);
  const { buttons } = await browser.open(
    authorizeUrl(world, "organizations", { prompt: "select_account" }),
  );
  expect(buttons).toContain(ana);
  expect(jar.size).toBeGreaterThan(0);
  expect(given).toEqual([]);
});
