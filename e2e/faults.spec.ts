import {
  change,
  expect,
  listedOrganizations,
  organizationIds,
  type Page,
  rowOf,
  signedIn,
  test,
} from "./fixtures.ts";

type Fault = Parameters<typeof change.setFault>[1];
type Answer = Fault["answer"];

const faults: Readonly<Record<string, Answer>> = {
  "429": {
    kind: "status",
    status: 429,
    retryAfterSeconds: 90,
    body: '{"error":"temporarily_unavailable"}',
  },
  "500": { kind: "status", status: 500, body: "{}" },
  HTML: { kind: "html" },
  "a cut connection": { kind: "cut" },
  "nothing for 30 seconds": { kind: "hang" },
  "JSON of the wrong shape": { kind: "status", status: 200, body: '{"value":{"no":"list"}}' },
};

for (const [what, answer] of Object.entries(faults)) {
  test(`the token endpoint answering ${what} spares the other organizations, and one recovers without a reload`, async ({
    page,
    world,
  }) => {
    await ready(page);
    change.setFault(world, { service: "login", tenantId: organizationIds.contoso, answer });
    await othersFinish(page, answer);
    change.clearFaults(world);
    await recovers(page);
  });

  test(`Graph answering ${what} spares the other organizations, and one recovers without a reload`, async ({
    page,
    world,
  }) => {
    await ready(page);
    change.setFault(world, { service: "graph", tenantId: organizationIds.contoso, answer });
    await othersFinish(page, answer);
    change.clearFaults(world);
    await recovers(page);
  });

  test(`ARM answering ${what} leaves the page usable, and lists again without a reload`, async ({
    page,
    world,
  }) => {
    await signedIn(page);
    await page.clock.install();
    change.setFault(world, { service: "arm", pathIncludes: "/tenants", answer });
    await page.getByRole("button", { name: "List my organizations" }).click();
    await page.getByRole("button", { name: "Accept" }).click();
    if (answer.kind === "hang") {
      await expect(page.getByText("Listing your organizations")).toBeVisible();
      await page.clock.fastForward(16_000);
    }
    await expect(
      page.getByRole("main").getByText("Azure did not list your organizations"),
    ).toBeVisible();
    await page.getByLabel("One per line").fill("contoso.com");
    await page.getByRole("button", { name: "Add these", exact: true }).click();
    await expect(rowOf(page, "contoso.com")).toBeVisible();
    change.clearFaults(world);
    await page.getByRole("button", { name: "List again" }).click();
    await expect(page.getByText("Azure listed 11 organizations.").first()).toBeVisible();
  });

  test(`discovery answering ${what} leaves the link by the domain, and is tried again without a reload`, async ({
    page,
    world,
  }) => {
    await page.clock.install();
    change.setFault(world, { service: "login", pathIncludes: ".well-known", answer });
    await page.goto("/#/organizations/contoso.com");
    await page.getByRole("button", { name: "Add to my organizations" }).click();
    if (answer.kind === "hang") {
      await expect(page.getByText("Looking up this domain at Microsoft")).toBeVisible();
      await page.clock.fastForward(16_000);
    }
    await expect(
      page.getByText("The link and the code work by the domain meanwhile."),
    ).toBeVisible();
    await expect(page.getByRole("link", { name: "Open Security info" })).toHaveAttribute(
      "href",
      "https://mysignins.microsoft.com/security-info?tenant=contoso.com",
    );
    change.clearFaults(world);
    await page.getByRole("button", { name: "Look up again" }).click();
    await expect(page.getByText(organizationIds.contoso).first()).toBeVisible();
  });
}

test("slow tokens and slow reads show what is under way, row by row", async ({ page, world }) => {
  await ready(page);
  world.latencyMs = (service) => (service === "graph" || service === "login" ? 500 : 0);
  await page.getByRole("button", { name: "Check all" }).click();
  await expect(page.getByText("Checking", { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/Checked \d+ of 11/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Stop checking" })).toBeEnabled();
  await expect(page.getByRole("status").first()).toContainText("Checked 11.");
});

test("a slow list shows that it is under way", async ({ page, world }) => {
  await signedIn(page);
  world.latencyMs = (service) => (service === "arm" ? 700 : 0);
  await page.getByRole("button", { name: "List my organizations" }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByText("Listing your organizations")).toBeVisible();
  await expect(page.getByText("Azure listed 11 organizations.").first()).toBeVisible();
});

test("a slow lookup keeps nobody from the link", async ({ page, world }) => {
  world.latencyMs = (service) => (service === "login" ? 700 : 0);
  await page.goto("/#/organizations/contoso.com");
  await page.getByRole("button", { name: "Add to my organizations" }).click();
  await expect(page.getByText("Looking up this domain at Microsoft")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open Security info" })).toBeVisible();
  await expect(page.getByText(organizationIds.contoso).first()).toBeVisible();
});

async function ready(page: Page): Promise<void> {
  await signedIn(page);
  await listedOrganizations(page);
  await page.clock.install();
}

/** The others answer while the one is still open; a hang ends by the moved clock. */
async function othersFinish(page: Page, answer: Answer): Promise<void> {
  await page.getByRole("button", { name: "Check all" }).click();
  await expect(rowOf(page, "Fabrikam")).toContainText("3 sign-in methods");
  await expect(rowOf(page, "Woodgrove Bank")).toContainText("Needs a sign-in");
  if (answer.kind === "hang") {
    await expect(rowOf(page, "Contoso")).toContainText("Checking");
    await page.clock.fastForward(16_000);
  }
  await expect(page.getByRole("status").first()).toContainText("Checked 11.");
  await expect(rowOf(page, "Contoso")).not.toContainText("One sign-in method");
}

/** MSAL itself holds a throttled tenant back for a minute, so the clock is moved past that. */
async function recovers(page: Page): Promise<void> {
  await page.clock.fastForward("02:00");
  const button = page.getByRole("button", { name: /^Check (again|now): Contoso$/ });
  const row = rowOf(page, "Contoso");
  if (!(await row.getByText("One sign-in method").isVisible())) await button.click();
  await expect(row).toContainText("One sign-in method");
}
