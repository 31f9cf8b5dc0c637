import { describe, expect, it } from "vitest";
import { defaultScope, refresh, signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { ana, host, smallWorld } from "#emulator/fixtures/small-world.ts";
import { handle } from "#emulator/server/handle.ts";
import type { Sponsor } from "#emulator/world/world.ts";

// Imitates graph-docs api-reference/v1.0/api/user-list-sponsors.md.

const sara: Sponsor = {
  kind: "user",
  id: "263a1289-8282-4bf7-91f7-550d9bba8c02",
  displayName: "Sara Davis",
  mail: "SaraD@contoso.com",
  isReadable: true,
};

const group: Sponsor = {
  kind: "group",
  id: "08143e93-989e-4771-ac78-803bcdac52d2",
  displayName: "Sponsors of guests",
  mail: "groupforsponsors@contoso.com",
  isReadable: true,
};

async function sponsorsOf(
  sponsors: readonly Sponsor[],
  query = "",
  grants = ["User.Read"],
): Promise<Response> {
  const world = smallWorld({ host: { grants }, asGuest: { sponsors } });
  const refreshToken = await signedIn(world, fakeBrowser(world), ana);
  const { body } = await refresh(world, host, refreshToken, {
    scope: grants.includes("User.Read") ? defaultScope : `${grants.join(" ")} openid`,
  });
  const address = `https://graph.microsoft.com/v1.0/me/sponsors${query}`;
  const headers = { authorization: `Bearer ${body.access_token}` };
  return handle(new Request(address, { headers }), world);
}

describe("/me/sponsors", () => {
  it("names the users and groups that are responsible for a guest; User.Read is enough", async () => {
    const response = await sponsorsOf([sara, group]);
    expect(await response.json()).toEqual({
      "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects",
      value: [
        {
          "@odata.type": "#microsoft.graph.user",
          id: sara.id,
          displayName: "Sara Davis",
          mail: "SaraD@contoso.com",
          userPrincipalName: "SaraD@contoso.com",
        },
        {
          "@odata.type": "#microsoft.graph.group",
          id: group.id,
          displayName: "Sponsors of guests",
          mail: "groupforsponsors@contoso.com",
        },
      ],
    });
  });

  it("is an empty list where nobody is", async () => {
    expect(await (await sponsorsOf([])).json()).toMatchObject({ value: [] });
  });

  it("tells only type and ID of a sponsor that the guest may not read (permissions-overview.md)", async () => {
    const response = await sponsorsOf([{ ...sara, isReadable: false }]);
    expect(await response.json()).toMatchObject({
      value: [
        {
          "@odata.type": "#microsoft.graph.user",
          id: sara.id,
          displayName: null,
          mail: null,
          userPrincipalName: null,
        },
      ],
    });
  });

  it("leaves out what $select does not name", async () => {
    const response = await sponsorsOf([sara], "?$select=displayName,mail");
    expect(await response.json()).toEqual({
      "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#directoryObjects",
      value: [
        {
          "@odata.type": "#microsoft.graph.user",
          displayName: "Sara Davis",
          mail: "SaraD@contoso.com",
        },
      ],
    });
  });

  it.each(["?$expand=sponsors", "?$select=jobTitle", "?$top=1"])(
    "answers 501 to what is not modelled: %s",
    async (query) => {
      expect((await sponsorsOf([sara], query)).status).toBe(501);
    },
  );

  it("is refused without User.Read", async () => {
    const response = await sponsorsOf([sara], "", ["UserAuthenticationMethod.Read"]);
    expect(response.status).toBe(403);
  });
});
