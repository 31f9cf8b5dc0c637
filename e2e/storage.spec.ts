import { expect, type Page, test } from "./fixtures.ts";
import { added, startedByHand } from "./walks.ts";

// A browser may refuse its storage, have no room left, or take it away while the person is at Microsoft. Nothing throws past its
// own sentence: the fixtures fail on any script error.

test("where the browser refuses its storage, the list is made by hand and the page says that it is not kept", async ({
  page,
}) => {
  await refuseStorage(page);
  await listByHand(page);
  await expect(page.getByText("This browser keeps nothing for this site")).toBeVisible();
});

test("where the browser refuses its storage, every page where something is entered says that it is not kept", async ({
  page,
}) => {
  await refuseStorage(page);
  for (const path of ["add", "settings", "summary", "test-all", "tidy-up", "organizations"]) {
    await page.goto(`./#/${path}`);
    await expect(
      page.getByRole("region", { name: "This browser keeps nothing for this site" }),
      path,
    ).toBeVisible();
  }
  await page.goto("./#/organizations");
  await page.getByRole("button", { name: "Skip", exact: true }).click();
  await added(page, "contoso.com");
  await page.getByRole("link", { name: "contoso.com", exact: true }).click();
  await expect(
    page.getByRole("region", { name: "This browser keeps nothing for this site" }),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: "Add your new phone" })).toBeInViewport();
});

test("where the browser refuses its storage, a sign-in says so and does not leave for Microsoft", async ({
  page,
  world,
}) => {
  await refuseStorage(page);
  await page.goto("./#/");
  const stays = page.url();
  await page.getByRole("button", { name: "Sign in with a work or school account" }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText("A sign-in could not come back here");
  await expect(main).toContainText("Allow this site to store data");
  expect(new URL(page.url()).origin).toBe(new URL(stays).origin);
  expect(world.log.filter(({ path }) => path.endsWith("/authorize"))).toEqual([]);
});

test("where the storage is full, a sign-in says so and does not leave for Microsoft", async ({
  page,
  world,
}) => {
  await fillStorage(page);
  await page.goto("./#/");
  await page.getByRole("button", { name: "Sign in with a work or school account" }).click();
  await expect(page.getByRole("main")).toContainText("A sign-in could not come back here");
  expect(world.log.filter(({ path }) => path.endsWith("/authorize"))).toEqual([]);
});

test("where the storage is full, the list is made by hand and the page says that it is not kept", async ({
  page,
}) => {
  await fillStorage(page);
  await listByHand(page);
  await expect(page.getByText("Your last change was not kept")).toBeVisible();
});

test("where the storage is taken away while the person is at Microsoft, they come back to a page that works", async ({
  page,
}) => {
  await page.goto("./#/");
  await page.getByRole("button", { name: "Sign in with a work or school account" }).click();
  await expect(page.getByRole("button", { name: "ana@fabrikam.com" })).toBeVisible();
  await refuseStorage(page);
  await page.getByRole("button", { name: "ana@fabrikam.com" }).click();
  await expect(page.getByRole("button", { name: "Start without signing in" })).toBeVisible();
  await listByHand(page);
  await expect(page.getByText("This browser keeps nothing for this site")).toBeVisible();
});

async function listByHand(page: Page): Promise<void> {
  await startedByHand(page);
  await added(page, "contoso.com");
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await expect(page.getByRole("link", { name: "contoso.com", exact: true })).toBeVisible();
}

function fillStorage(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("There is no more room.", "QuotaExceededError");
    };
  });
}

/** From the next page on, and of the app's own host alone: Microsoft's pages keep what they need. */
function refuseStorage(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    if (location.hostname !== "localhost") return;
    const refuse = () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { get: refuse });
    }
  });
}
