import { expect, it, vi } from "vitest";
import { get } from "./get.ts";

// A browser whose requests a test intercepts keeps no answers, so that only the request itself can show this.
it("asks Microsoft each time, though the answer before may be kept for a day", async () => {
  const asked: (RequestInit | undefined)[] = [];
  vi.stubGlobal("fetch", async (_address: string, init?: RequestInit) => {
    asked.push(init);
    return Response.json({});
  });
  await get("https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration", {
    signal: new AbortController().signal,
  });
  expect(asked.map((init) => init?.cache)).toEqual(["no-store"]);
});
