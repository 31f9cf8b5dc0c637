import { describe, expect, it } from "vitest";
import { type Attempt, signIn } from "./sign-in.ts";
import { devicesWithoutOldPhone } from "./truth.ts";
import { type Place, textsEndAt, type World } from "./world.ts";
import { contoso, fabrikam, method, onNew, onOld, worldWith } from "./worlds.fixture.ts";

const oldPhoneOff: Attempt = {
  devices: devicesWithoutOldPhone(),
  page: "app",
  prefers: () => 0,
  session: "fresh",
};
const all: Attempt = { ...oldPhoneOff, devices: new Set(["old-phone", "new-phone", "computer"]) };

/** Who asked and what answered, and how it ended. */
function told(world: World, place: Place, attempt: Attempt): readonly string[] {
  const { prompts, ending, at } = signIn(world, place, attempt);
  return [...prompts.map((one) => `${one.at}: ${one.by?.id ?? "nothing"}`), `${ending} at ${at}`];
}

describe("a sign-in at home", () => {
  it("asks for a second step, and takes what is at hand", () => {
    const home = fabrikam({ credentials: [onOld, onNew] });
    expect(told(worldWith([home]), home, oldPhoneOff)).toEqual([
      "Fabrikam: authenticator on new-phone",
      "in at Fabrikam",
    ]);
  });

  it("ends where nothing that is registered is at hand", () => {
    const home = fabrikam();
    expect(told(worldWith([home]), home, oldPhoneOff)).toEqual([
      "Fabrikam: nothing",
      "nothing-answered at Fabrikam",
    ]);
  });

  it("asks for nothing where the policy does not", () => {
    const home = fabrikam({ policy: { asks: false } });
    expect(told(worldWith([home]), home, oldPhoneOff)).toEqual(["in at Fabrikam"]);
  });

  it("asks on Security info all the same, where something usable is registered", () => {
    const home = fabrikam({ policy: { asks: false } });
    const attempt = { ...all, page: "security-info" } as const;
    expect(told(worldWith([home]), home, attempt)).toEqual([
      "Fabrikam: authenticator on old-phone",
      "in at Fabrikam",
    ]);
  });

  it("lets somebody register by the password where nothing usable is registered", () => {
    const home = fabrikam({ credentials: [] });
    expect(told(worldWith([home]), home, all)).toEqual(["must-register at Fabrikam"]);
  });

  it("lets nobody register where Security info is closed", () => {
    const home = fabrikam({ credentials: [], policy: { securityInfo: "closed" } });
    expect(told(worldWith([home]), home, all)).toEqual(["may-not-register at Fabrikam"]);
  });

  it("does not take a method that the policy forbids, though it is registered", () => {
    const home = fabrikam({ credentials: [onNew], policy: { allows: ["security-key"] } });
    expect(told(worldWith([home]), home, all)).toEqual(["must-register at Fabrikam"]);
  });

  it("is let in unasked by a session that passed before", () => {
    const home = fabrikam();
    const attempt = { ...oldPhoneOff, session: "remembered" } as const;
    expect(told(worldWith([home]), home, attempt)).toEqual(["in at Fabrikam"]);
  });
});

describe("a guest's sign-in", () => {
  it("begins at home, and then the organization asks for itself", () => {
    const [home, host] = [fabrikam({ credentials: [onNew] }), contoso({ credentials: [onNew] })];
    expect(told(worldWith([home, host]), host, oldPhoneOff)).toEqual([
      "Fabrikam: authenticator on new-phone",
      "Contoso: authenticator on new-phone",
      "in at Contoso",
    ]);
  });

  it("ends at home where home lets nobody in", () => {
    const [home, host] = [fabrikam(), contoso({ credentials: [onNew] })];
    expect(told(worldWith([home, host]), host, oldPhoneOff)).toEqual([
      "Fabrikam: nothing",
      "nothing-answered at Fabrikam",
    ]);
  });

  it("is asked at home alone where the organization trusts it", () => {
    const home = fabrikam({ credentials: [onNew], policy: { asks: false } });
    const host = contoso({ policy: { trustsHome: true } });
    expect(told(worldWith([home, host]), host, oldPhoneOff)).toEqual([
      "Fabrikam: authenticator on new-phone",
      "in at Contoso",
    ]);
  });

  it("cannot use a key in an organization that it only visits", () => {
    const home = fabrikam({ policy: { asks: false } });
    const host = contoso({ credentials: [method("security-key", ["key"])] });
    expect(told(worldWith([home, host]), host, all)).toEqual(["must-register at Contoso"]);
  });

  it("has no home to pass with a personal account, whatever the organization trusts", () => {
    const host = contoso({
      account: "ana@outlook.com",
      credentials: [onNew],
      policy: { trustsHome: true },
    });
    expect(told(worldWith([host]), host, oldPhoneOff)).toEqual([
      "Contoso: authenticator on new-phone",
      "in at Contoso",
    ]);
  });

  it("is over for whoever has left", () => {
    const host = contoso({ isMember: false });
    expect(told(worldWith([fabrikam(), host]), host, all)).toEqual(["not-a-member at Contoso"]);
  });
});

describe("a text", () => {
  const home = fabrikam({
    credentials: [method("mobile-number", [])],
    policy: { textsEnd: textsEndAt },
  });

  it("arrives on the phone that has the SIM", () => {
    const world = worldWith([home], { sim: { on: "new-phone", moves: true } });
    expect(told(world, home, oldPhoneOff)).toContain("in at Fabrikam");
  });

  it("does not arrive where the SIM is in a phone that is off", () => {
    expect(told(worldWith([home]), home, oldPhoneOff)).toContain("nothing-answered at Fabrikam");
  });

  it("is no way in once Microsoft has stopped delivering", () => {
    const world = worldWith([home], { now: textsEndAt });
    expect(told(world, home, all)).toEqual(["must-register at Fabrikam"]);
  });
});
