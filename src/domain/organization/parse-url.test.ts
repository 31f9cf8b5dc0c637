import { afterEach, describe, expect, it, vi } from "vitest";
import { parseUrl } from "./tenant.ts";

describe("parseUrl", () => {
  it("reads an address", () => {
    expect(parseUrl("https://contoso.com/a?b")?.hostname).toBe("contoso.com");
  });

  it("gives nothing for what is no address, nor for one without a scheme", () => {
    expect(["contoso.com", "https://", ""].map(parseUrl)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("does so in a browser without URL.canParse", () => {
    vi.stubGlobal(
      "URL",
      class extends URL {
        static override readonly canParse = undefined as never;
      },
    );
    expect(parseUrl("https://contoso.com")?.hostname).toBe("contoso.com");
    expect(parseUrl("contoso.com")).toBeUndefined();
  });
});

afterEach(() => vi.unstubAllGlobals());
