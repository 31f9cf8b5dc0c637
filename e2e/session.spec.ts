import { change, expect, organizationIds, people, test } from "./fixtures.ts";
import {
  added,
  checkedAt,
  headings,
  openedMenu,
  pastingBox,
  rowOf,
  signedIn,
  skippedFirstQuestion,
} from "./walks.ts";

test("cancelling the first sign-in leads to starting without one", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Sign in with a work or school account" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("main")).toContainText("start without signing in");
  await skippedFirstQuestion(page);
  await expect(pastingBox(page)).toBeVisible();
});

test("Back from Microsoft's page leaves nothing stuck", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Sign in with a work or school account" }).click();
  await expect(page.getByRole("button", { name: people.ana })).toBeVisible();
  await page.goBack();
  await expect(page.getByText("Sign-in not finished")).toBeVisible();
  await signedIn(page);
  await expect(rowOf(page, "fabrikam.com")).toBeVisible();
});

test("a personal account signs in to the organization that the person names", async ({
  page,
  world,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: "I use a personal account" }).click();
  await page.getByLabel("The organization's domain or ID").fill("contoso.com");
  await page.getByRole("button", { name: "Sign in to this organization" }).click();
  await page.getByRole("button", { name: people.anaPersonal }).click();

  await skippedFirstQuestion(page);
  await expect(headings(page)).toHaveCount(1);
  await openedMenu(page);
  await expect(page.getByText(`Signed in as ${people.anaPersonal}`)).toBeVisible();
  await expect(page.getByRole("button", { name: "List my organizations" })).toHaveCount(0);
  const authorities = world.log.filter(({ path }) => path.endsWith("/authorize"));
  expect(authorities.map(({ path }) => path.split("/")[1])).toEqual(["contoso.com"]);
});

test("signing out is honest about Microsoft's own session, and ends it", async ({
  page,
  world,
}) => {
  await signedIn(page);
  await openedMenu(page);
  await expect(page.getByText("Signed in as ana@fabrikam.com")).toBeVisible();
  await expect(page.getByText("signs you out of Microsoft in this browser too")).toBeVisible();
  await page.getByRole("button", { name: "Sign out ana@fabrikam.com" }).click();
  await expect(page.getByText("Signed in as ana@fabrikam.com")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(world.log.some(({ path }) => path.endsWith("/logout"))).toBe(true);
});

test.describe("signed in, before there is a list", () => {
  test.use({ start: "signed-in" });

  test("declining Azure's permission leads to the list by hand", async ({ page }) => {
    await page.getByRole("button", { name: "List my organizations" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    const main = page.getByRole("main");
    await expect(main).toContainText("AADSTS65004");
    await expect(main).toContainText("Your list can be made by hand");
    await page.getByRole("link", { name: "Make the list by hand" }).click();
    await added(page, "contoso.com");
    await expect(rowOf(page, "contoso.com")).toBeVisible();
  });

  test("a corrupt session storage is cleared once, and said", async ({ page }) => {
    await page.evaluate(() => sessionStorage.setItem("msal.3.account.keys", "{not json"));
    await page.reload();
    await expect(page.getByText("Please sign in again")).toBeVisible();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(page.getByText("Please sign in again")).toHaveCount(0);
    await signedIn(page);
    await openedMenu(page);
    await expect(page.getByText("Signed in as ana@fabrikam.com")).toBeVisible();
  });

  test("a home organization that lets nobody consent leads to the list by hand", async ({
    page,
    world,
  }) => {
    const home = world.tenants.get(organizationIds.fabrikam);
    if (home) home.userConsent = "none";
    await page.getByRole("button", { name: "List my organizations" }).click();
    await page
      .getByRole("button", { name: "Return to the application without granting consent" })
      .click();
    await expect(page.getByRole("main")).toContainText("Your list can be made by hand");
  });
});

test.describe("with Azure's list", () => {
  test.use({ start: "listed" });

  test("coming back from a sign-in lands on the page it left", async ({ page }) => {
    await checkedAt(page, "Woodgrove Bank");
    await page.getByRole("button", { name: "Sign in here" }).click();
    await page.getByRole("button", { name: "Approve on Pixel 6" }).click();
    await expect(page).toHaveURL(new RegExp(`#/organizations/${organizationIds.woodgrove}$`));
    await expect(page.getByRole("list", { name: "Sign-in methods here" })).toContainText("Pixel 6");
  });

  test("another account than the one that was asked for is said to be another, and nothing is read", async ({
    page,
    world,
  }) => {
    change.setPolicy(world, organizationIds.woodgrove, people.ana, { kind: "revoked" });
    await checkedAt(page, "Woodgrove Bank");
    await page.getByRole("button", { name: "Sign in here" }).click();
    await page.getByRole("button", { name: "Use another account" }).click();
    await page.getByRole("button", { name: people.lee }).click();
    await expect(page.getByText("Another account is signed in")).toBeVisible();
    expect(world.log.filter(({ service }) => service === "graph")).toEqual([]);
  });

  test("no check and no list asks anybody to sign in", async ({ page, world }) => {
    const before = world.log.filter(({ path }) => path.endsWith("/authorize")).length;
    await page.getByRole("button", { name: "Check all" }).click();
    await expect(page.getByRole("status").first()).toContainText("Checked 11.");
    expect(world.log.filter(({ path }) => path.endsWith("/authorize"))).toHaveLength(before);
  });
});
