import { describe, expect, it } from "vitest";
import { lineFor, linesOn } from "./authenticator.ts";
import { discoveryAnswer, methodsAnswer, tenantsAnswer } from "./graph.ts";
import { helped } from "./help.ts";
import { refusalOf, visitOf, withAdded, withDeleted } from "./security-info.ts";
import { devicesWithoutOldPhone } from "./truth.ts";
import { placeNamed, type World } from "./world.ts";
import { contoso, fabrikam, method, onNew, onOld, worldWith } from "./worlds.fixture.ts";

const attempt = {
  devices: devicesWithoutOldPhone(),
  prefers: () => 0,
  session: "fresh",
} as const;

function visited(world: World, name: string) {
  const place = placeNamed(world, name);
  if (!place) throw new Error(`There is no ${name}.`);
  const { isOpen, isClosed } = visitOf(world, place, attempt);
  return { isOpen, isClosed };
}

describe("Security info", () => {
  it("is shown to whoever gets in", () => {
    const world = worldWith([fabrikam({ credentials: [onNew] })]);
    expect(visited(world, "Fabrikam")).toEqual({ isOpen: true, isClosed: false });
  });

  it("is neither shown nor refused to whoever does not get in", () => {
    expect(visited(worldWith([fabrikam()]), "Fabrikam")).toEqual({
      isOpen: false,
      isClosed: false,
    });
  });

  it("is refused outside the office where the organization wants that", () => {
    const home = fabrikam({ credentials: [onNew], policy: { securityInfo: "office-only" } });
    expect(visited(worldWith([home]), "Fabrikam")).toEqual({ isOpen: false, isClosed: true });
    expect(visited(worldWith([home], { isInOffice: true }), "Fabrikam").isOpen).toBe(true);
  });

  it("takes no sixth of authenticators, code apps and tokens together", () => {
    const five = [onOld, onNew, onOld, method("code-app", []), method("hardware-token", [])];
    expect(refusalOf(fabrikam({ credentials: five }), "authenticator")).toBe("five-already");
    expect(refusalOf(fabrikam({ credentials: five }), "mobile-number")).toBeUndefined();
  });

  it("offers a guest no key", () => {
    expect(refusalOf(contoso(), "security-key")).toBe("not-allowed");
  });

  it("gives each method an ID of its own, and deletes by it", () => {
    const addition = { kind: "authenticator", on: ["new-phone"], label: "iPhone 16" } as const;
    const twice = withAdded(
      withAdded(worldWith([contoso({ credentials: [] })]), "Contoso", addition),
      "Contoso",
      addition,
    );
    const ids = placeNamed(twice, "Contoso")?.credentials.map(({ id }) => id);
    expect(ids).toEqual(["m0", "m1"]);
    const once = withDeleted(twice, "Contoso", "m0");
    expect(placeNamed(once, "Contoso")?.credentials.map(({ id }) => id)).toEqual(["m1"]);
  });
});

describe("Authenticator", () => {
  it("shows Entra's name for a visitor, and the address at home", () => {
    expect([fabrikam(), contoso()].map(lineFor)).toEqual([
      "ana@fabrikam.com",
      "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com",
    ]);
  });

  it("shows on each phone what is registered on that one", () => {
    const world = worldWith([fabrikam(), contoso({ credentials: [onNew] })]);
    expect(linesOn(world, "old-phone").map(({ at }) => at)).toEqual(["Fabrikam"]);
    expect(linesOn(world, "new-phone").map(({ at }) => at)).toEqual(["Contoso"]);
  });
});

describe("Microsoft's answers", () => {
  it("list what is registered, allowed or not, with the password", () => {
    const place = fabrikam({ policy: { allows: [] } });
    expect(methodsAnswer(place)).toEqual({
      value: [
        {
          "@odata.type": "#microsoft.graph.passwordAuthenticationMethod",
          id: "28c10230-6103-485e-b985-444c60001490",
        },
        {
          "@odata.type": "#microsoft.graph.microsoftAuthenticatorAuthenticationMethod",
          id: "authenticator on old-phone",
          displayName: "authenticator",
          createdDateTime: null,
        },
      ],
    });
  });

  it("list the tenants of an account, those of another cloud left out", () => {
    const world = worldWith([fabrikam(), contoso({ cloud: "government" })]);
    expect(tenantsAnswer(world, "ana@fabrikam.com")).toMatchObject({
      value: [{ displayName: "Fabrikam", defaultDomain: "fabrikam.com" }],
    });
  });

  it("find a tenant by each of its domains, and say which cloud it is in", () => {
    const world = worldWith([contoso({ cloud: "government" })]);
    expect(discoveryAnswer(world, "contoso.onmicrosoft.com")).toMatchObject({
      cloud_instance_name: "microsoftonline.us",
    });
    expect(discoveryAnswer(world, "litware.com")).toBeUndefined();
  });
});

describe("a willing administrator", () => {
  it("opens Security info", () => {
    const home = fabrikam({ credentials: [onNew], policy: { securityInfo: "closed" } });
    expect(visited(helped(worldWith([home]), "Fabrikam", "opens"), "Fabrikam").isOpen).toBe(true);
  });

  it("takes every method away, so that the person registers anew", () => {
    const world = helped(worldWith([fabrikam()]), "Fabrikam", "resets");
    expect(visited(world, "Fabrikam").isOpen).toBe(true);
  });

  it("gives a pass at home, and none to a guest", () => {
    const world = worldWith([fabrikam(), contoso()]);
    expect(visited(helped(world, "Fabrikam", "gives-pass"), "Fabrikam").isOpen).toBe(true);
    expect(helped(world, "Contoso", "gives-pass")).toBe(world);
  });
});
