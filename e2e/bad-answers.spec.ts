import { change, expect, organizationIds, test } from "./fixtures.ts";
import { detailsOf } from "./run-walks.ts";
import { added, rowOf } from "./walks.ts";

const { contoso } = organizationIds;

const answers = [
  { what: "HTML", answer: { kind: "html" }, words: "The answer did not come from Microsoft" },
  { what: "nothing", answer: { kind: "empty" }, words: "The answer did not come from Microsoft" },
  {
    what: "malformed JSON",
    answer: { kind: "malformed-json" },
    words: "The answer did not come from Microsoft",
  },
  {
    what: "JSON of the wrong shape",
    answer: { kind: "status", status: 200, body: '{"value":{"tenantId":1}}' },
    words: "The answer did not come from Microsoft",
  },
  {
    what: "401",
    answer: { kind: "status", status: 401, body: "{}" },
    words: "sign in before anything",
  },
  {
    what: "403",
    answer: { kind: "status", status: 403, body: "{}" },
    words: "Rekey is blocked in",
  },
  {
    what: "429 with Retry-After",
    answer: { kind: "status", status: 429, retryAfterSeconds: 20, body: "{}" },
    words: "asks for a pause",
  },
  { what: "500", answer: { kind: "status", status: 500, body: "{}" }, words: "a fault of its own" },
  { what: "a cut connection", answer: { kind: "cut" }, words: "did not get through" },
] as const;

test.use({ start: "listed" });

test("each bad answer of Azure's has its own words, and the list by hand goes on", async ({
  page,
  world,
}) => {
  const main = page.getByRole("main");
  const listed = page.getByRole("status");
  await page.getByRole("button", { name: "More for the list" }).click();
  for (const { what, answer, words } of answers) {
    await test.step(what, async () => {
      change.clearFaults(world);
      change.setFault(world, { service: "arm", pathIncludes: "/tenants", answer });
      await page.getByRole("button", { name: "List again" }).click();
      await expect(main.getByText("Azure did not list your organizations")).toBeVisible();
      await expect(main).toContainText(words);
    });
  }
  await added(page, "nobody.example");
  await expect(rowOf(page, "nobody.example")).toBeVisible();
  change.clearFaults(world);
  await page.getByRole("button", { name: "List again" }).click();
  await expect(listed).toContainText("Azure listed 11 organizations.");
  await expect(main.getByText("Azure did not list your organizations")).toHaveCount(0);
});

test("each bad answer of Graph's has its own words on the row, and nothing else breaks", async ({
  page,
  world,
}) => {
  await page.clock.install();
  for (const { what, answer, words } of answers) {
    await test.step(what, async () => {
      change.clearFaults(world);
      change.setFault(world, { service: "graph", tenantId: contoso, answer });
      await page.getByRole("button", { name: "Check all" }).click();
      await expect(page.getByRole("status").first()).toContainText("Checked 11.");
      await expect(await detailsOf(page, "Contoso")).toContainText(words);
      await expect(await detailsOf(page, "Fabrikam")).toContainText("3 sign-in methods");
      await page.goto("/#/organizations");
    });
  }
  change.clearFaults(world);
  await page.getByRole("button", { name: "Check all" }).click();
  await expect(page.getByRole("status").first()).toContainText("Checked 11.");
  await expect(await detailsOf(page, "Contoso")).toContainText("One sign-in method");
});

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow" });

  test("being offline is said as such, and the links stay", async ({ page, context }) => {
    // Loaded once more, so that the worker answers for the page.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await expect(rowOf(page, "Contoso")).toBeVisible();
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await context.setOffline(true);
    await page.getByRole("button", { name: "Check all" }).click();
    await expect(page.getByRole("status")).toContainText("Checked 11.");
    await expect(page.getByRole("link", { name: "Open Security info for Contoso" })).toBeVisible();
    const details = await detailsOf(page, "Contoso");
    await expect(details).toContainText("This device has no connection");

    await context.setOffline(false);
    await page.getByRole("button", { name: "Check again" }).click();
    await expect(details).toContainText("One sign-in method");
  });
});

test("a check can be stopped", async ({ page, world }) => {
  change.setFault(world, { service: "graph", answer: { kind: "hang" } });
  await page.getByRole("button", { name: "Check all" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("status")).toContainText("Stopped.");
  await expect(page.getByRole("button", { name: "Check all" })).toBeEnabled();
  await expect(rowOf(page, "Contoso")).not.toContainText("Checking");
});
