import { expect, organizationIds, test } from "./fixtures.ts";
import { cardOf, detailsOf } from "./run-walks.ts";
import { checkedAt, signedIn } from "./walks.ts";

test("a sign-in asks for openid, profile and User.Read alone", async ({ page, world }) => {
  await signedIn(page);
  const asked = world.log.filter(({ path }) => path.endsWith("/authorize"));
  expect(asked.map(({ scope }) => scope?.split(" ").toSorted())).toEqual([
    ["User.Read", "offline_access", "openid", "profile"],
  ]);
});

test("tokens live in session storage alone", async ({ page }) => {
  await signedIn(page);
  const kept = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith("msal")),
  );
  expect(kept.filter((key) => /token|account/.test(key))).toEqual([]);
});

test.describe("with Azure's list", () => {
  test.use({ start: "listed" });

  test("each organization's methods are read with that organization's own token", async ({
    page,
    world,
  }) => {
    await page.getByRole("button", { name: "Check all" }).click();
    await expect(page.getByRole("status")).toContainText("Checked 11.");

    // The local Entra answers by the token: home has three methods, Contoso one, A. Datum two.
    for (const [name, methods] of [
      ["Fabrikam", "3 sign-in methods"],
      ["Contoso", "One sign-in method"],
      [organizationIds.adatum.slice(0, 8), "2 sign-in methods"],
    ] as const) {
      await expect(await detailsOf(page, name)).toContainText(methods);
    }

    const reads = world.log.filter(
      ({ service, method, status }) => service === "graph" && method === "GET" && status === 200,
    );
    expect(reads.map(({ tokenTenantId }) => tokenTenantId).toSorted()).toEqual(
      [
        organizationIds.adatum,
        organizationIds.contoso,
        organizationIds.fabrikam,
        organizationIds.fourthCoffee,
      ].toSorted(),
    );
  });

  test("a check of one organization is one token request and one read, without discovery", async ({
    page,
    world,
  }) => {
    world.log.length = 0;
    await checkedAt(page, "Contoso");
    await expect(cardOf(page)).toContainText("One sign-in method");
    expect(world.log.map(({ service, method }) => `${service} ${method}`)).toEqual([
      "login POST",
      "graph OPTIONS",
      "graph GET",
    ]);
  });
});
