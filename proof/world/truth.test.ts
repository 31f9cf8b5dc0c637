import { describe, expect, it } from "vitest";
import type { Credential } from "./credential.ts";
import { withAnotherPhone, withOldPhone } from "./passing.ts";
import { canSignIn, canStillSignIn } from "./truth.ts";
import type { World } from "./world.ts";
import { contoso, fabrikam, method, onNew, onOld, worldWith } from "./worlds.fixture.ts";

/** Whether Ana is still in at home after the wipe, with these methods there. */
function survives(credentials: readonly Credential[], over: Partial<World> = {}): boolean {
  const home = fabrikam({ credentials });
  return canStillSignIn(worldWith([home], over), home);
}

describe("after the old phone is wiped", () => {
  it.each([
    ["an entry on the old phone", onOld, false],
    ["an entry on the new phone", onNew, true],
    [
      "a passkey in the old phone's Authenticator",
      method("authenticator-passkey", ["old-phone"]),
      false,
    ],
    [
      "a synced passkey that the computer has too",
      method("synced-passkey", ["old-phone", "computer"]),
      true,
    ],
    ["a code app on the old phone alone", method("code-app", ["old-phone"]), false],
    ["a code app on the computer", method("code-app", ["computer"]), true],
    ["a key", method("security-key", ["key"]), true],
    ["a provider's app on the old phone", method("external", ["old-phone"]), false],
    ["a pass, which ends by itself", method("access-pass", []), false],
  ])("%s", (_, credential, expected) => {
    expect(survives([onOld, credential])).toBe(expected);
  });

  it("a number that moves is a way in", () => {
    expect(survives([method("mobile-number", [])])).toBe(true);
  });

  it("a number that does not move is none", () => {
    const sim = { on: "old-phone", moves: false } as const;
    expect(survives([method("mobile-number", [])], { sim })).toBe(false);
  });

  it("a guest is shut out where home is", () => {
    const host = contoso({ credentials: [onNew] });
    expect(canStillSignIn(worldWith([fabrikam(), host]), host)).toBe(false);
  });

  it("a guest is in where home is and the organization trusts it", () => {
    const host = contoso({ credentials: [onOld], policy: { trustsHome: true } });
    const home = fabrikam({ credentials: [onNew] });
    expect(canStillSignIn(worldWith([home, host]), host)).toBe(true);
  });
});

describe("now", () => {
  it("an old phone that lies elsewhere still is a way in", () => {
    const home = fabrikam();
    expect(canSignIn(withOldPhone(worldWith([home]), "elsewhere"), home)).toBe(true);
  });

  it("an old phone that is gone is none", () => {
    const home = fabrikam();
    expect(canSignIn(withOldPhone(worldWith([home]), "gone"), home)).toBe(false);
  });

  it("a phone that is gone takes along a number that does not move", () => {
    const gone = withOldPhone(worldWith([], { sim: { on: "old-phone", moves: false } }), "gone");
    expect(gone.sim.on).toBe("nowhere");
  });
});

it("with another new phone, what was on the new one is on the old one now", () => {
  const home = fabrikam({ credentials: [onOld, onNew] });
  const next = withAnotherPhone(worldWith([home]), "Pixel 10");
  expect(next.places[0]?.credentials.map(({ on }) => on)).toEqual([[], ["old-phone"]]);
});
