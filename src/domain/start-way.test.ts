import { describe, expect, it } from "vitest";
import { startWays } from "./start-way.ts";

describe("startWays", () => {
  it("signing in leads where the copy has a registration", () => {
    expect(startWays({ clientId: "id", leadWith: "signing-in" })).toEqual([
      "sign-in",
      "personal",
      "by-hand",
    ]);
  });

  it("starting without signing in leads where the operator says so", () => {
    expect(startWays({ clientId: "id", leadWith: "without-signing-in" })[0]).toBe("by-hand");
  });

  it("starting without signing in leads where nobody can sign in", () => {
    expect(startWays({ clientId: "", leadWith: "signing-in" })[0]).toBe("by-hand");
  });
});
