import { describe, expect, it } from "vitest";
import { methodsRequest, refresh, signedIn } from "#emulator/fixtures/fake-app.ts";
import { fakeBrowser } from "#emulator/fixtures/fake-browser.ts";
import { samplePeople, sampleTenantIds, sampleWorld } from "./worlds.ts";

describe("the sample worlds", () => {
  it("a silent check of Ana's organizations ends in many different ways", async () => {
    const world = sampleWorld({ origin: "https://rekey.example" });
    const token = await signedIn(world, fakeBrowser(world), samplePeople.ana);
    const outcomes: Record<string, number> = {};
    for (const [name, id] of Object.entries(sampleTenantIds)) {
      const { status, body } = await refresh(world, id, token, { scope: methodsRequest });
      outcomes[name] = body.error_codes?.[0] ?? status;
    }
    expect(outcomes).toEqual({
      fabrikam: 200,
      contoso: 200,
      woodgrove: 50076,
      adventureWorks: 50079,
      northwind: 65001,
      tailspin: 53003,
      litware: 50020,
      wingtip: 90055,
      proseware: 50173,
      adatum: 200,
      fourthCoffee: 200,
    });
  });

  it("the sample world looks the same on every start", () => {
    const origin = "http://localhost:5173";
    const idsIn = () =>
      [...sampleWorld({ origin }).people.values()].flatMap((person) =>
        [...person.memberships.values()].map((each) => each.oid),
      );
    expect(idsIn()).toEqual(idsIn());
  });
});
