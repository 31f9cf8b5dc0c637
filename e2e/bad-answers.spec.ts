import {
  change,
  expect,
  listedOrganizations,
  organizationIds,
  rowOf,
  signedIn,
  test,
} from "./fixtures.ts";

const { contoso } = organizationIds;

const armAnswers = [
  { what: "HTML", answer: { kind: "html" }, words: "not Microsoft's usual one" },
  { what: "nothing", answer: { kind: "empty" }, words: "not Microsoft's usual one" },
  {
    what: "malformed JSON",
    answer: { kind: "malformed-json" },
    words: "not Microsoft's usual one",
  },
  {
    what: "JSON of the wrong shape",
    answer: { kind: "status", status: 200, body: '{"value":{"tenantId":1}}' },
    words: "not Microsoft's usual one",
  },
  {
    what: "401",
    answer: { kind: "status", status: 401, body: "{}" },
    words: "sign in before anything",
  },
  {
    what: "403",
    answer: { kind: "status", status: 403, body: "{}" },
    words: "does not let Rekey in",
  },
  {
    what: "429 with Retry-After",
    answer: { kind: "status", status: 429, retryAfterSeconds: 20, body: "{}" },
    words: "asks for a pause",
  },
  { what: "500", answer: { kind: "status", status: 500, body: "{}" }, words: "a fault of its own" },
  { what: "a cut connection", answer: { kind: "cut" }, words: "did not get through" },
] as const;

for (const { what, answer, words } of armAnswers) {
  test(`Azure answering ${what} gives its own words, and the list by hand goes on`, async ({
    page,
    world,
  }) => {
    change.setFault(world, { service: "arm", pathIncludes: "/tenants", answer });
    await signedIn(page);
    await page.getByRole("button", { name: "List my organizations" }).click();
    await page.getByRole("button", { name: "Accept" }).click();
    await expect(page.getByText("Azure did not list your organizations")).toBeVisible();
    await expect(page.getByRole("main")).toContainText(words);

    await page.getByLabel("One per line").fill("contoso.com");
    await page.getByRole("button", { name: "Add these" }).click();
    await expect(rowOf(page, "contoso.com")).toBeVisible();

    change.clearFaults(world);
    await page.getByRole("button", { name: "List again" }).click();
    await expect(page.getByText("Azure listed 11 organizations.").first()).toBeVisible();
  });
}

for (const { what, answer, words } of armAnswers) {
  test(`Graph answering ${what} gives its own words on the row, and nothing else breaks`, async ({
    page,
    world,
  }) => {
    await signedIn(page);
    await listedOrganizations(page);
    change.setFault(world, { service: "graph", tenantId: contoso, answer });
    await page.getByRole("button", { name: "Check all" }).click();
    await expect(page.getByRole("status")).toContainText("Checked 11.");
    await expect(rowOf(page, "Contoso")).toContainText(words);
    await expect(rowOf(page, "Fabrikam")).toContainText("3 sign-in methods");

    change.clearFaults(world);
    await page.getByRole("button", { name: "Check all" }).click();
    await expect(rowOf(page, "Contoso")).toContainText("One sign-in method");
  });
}

test("being offline is said as such, and the links stay", async ({ page, context }) => {
  await signedIn(page);
  await listedOrganizations(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Check all" }).click();
  await expect(page.getByRole("status")).toContainText("Checked 11.");
  await expect(rowOf(page, "Contoso")).toContainText("This device has no connection");
  await expect(page.getByRole("link", { name: "Open Security info for Contoso" })).toBeVisible();

  await context.setOffline(false);
  await page.getByRole("button", { name: "Check again: Contoso" }).click();
  await expect(rowOf(page, "Contoso")).toContainText("One sign-in method");
});

test("a check that hangs ends after 15 seconds, and the others do not wait for it", async ({
  page,
  world,
}) => {
  await signedIn(page);
  await listedOrganizations(page);
  change.setFault(world, { service: "graph", tenantId: contoso, answer: { kind: "hang" } });
  await page.getByRole("button", { name: "Check all" }).click();
  await expect(rowOf(page, "Fabrikam")).toContainText("3 sign-in methods");
  await expect(rowOf(page, "Contoso")).toContainText("Checking");
  // The limit is the browser's own timer, which no faked clock moves; so this one is waited for.
  await expect(rowOf(page, "Contoso")).toContainText("did not answer within 15 seconds", {
    timeout: 18_000,
  });
});

test("a check can be stopped", async ({ page, world }) => {
  await signedIn(page);
  await listedOrganizations(page);
  change.setFault(world, { service: "graph", answer: { kind: "hang" } });
  await page.getByRole("button", { name: "Check all" }).click();
  await page.getByRole("button", { name: "Stop checking" }).click();
  await expect(page.getByRole("status")).toContainText("Stopped.");
  await expect(page.getByRole("button", { name: "Check all" })).toBeEnabled();
  await expect(rowOf(page, "Contoso")).not.toContainText("Checking");
});
