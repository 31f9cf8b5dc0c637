import { change, expect, organizationIds, type Page, test } from "./fixtures.ts";
import { detailsOf, openedPanel } from "./run-walks.ts";
import { added, rowOf } from "./walks.ts";

type Fault = Parameters<typeof change.setFault>[1];
type Answer = Fault["answer"];

const { contoso, adatum } = organizationIds;

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

test.describe("with Azure's list", () => {
  test.use({ start: "listed" });

  for (const [what, answer] of Object.entries(faults)) {
    test(`the token endpoint and Graph answering ${what}, each for one organization, spare the others, and both recover without a reload`, async ({
      page,
      world,
    }) => {
      await page.clock.install();
      change.setFault(world, { service: "login", tenantId: contoso, answer });
      change.setFault(world, { service: "graph", tenantId: adatum, answer });
      await othersFinish(page, answer);
      change.clearFaults(world);
      // MSAL itself holds a throttled tenant back for a minute, so the clock is moved past that.
      await page.clock.fastForward("02:00");
      for (const one of struck) await recovers(page, one);
    });
  }

  test("slow tokens and slow reads show what is under way, row by row", async ({ page, world }) => {
    await page.clock.install();
    world.latencyMs = (service) => (service === "graph" || service === "login" ? 500 : 0);
    await page.getByRole("button", { name: "Check all" }).click();
    await expect(page.getByText("Checking", { exact: true }).first()).toBeVisible();
    await expect(page.getByText(/Checked \d+ of 11/)).toBeVisible();
    await expect(page.getByRole("button", { name: "Stop" })).toBeEnabled();
    await expect(page.getByRole("status").first()).toContainText("Checked 11.");
  });
});

test.describe("signed in, before there is a list", () => {
  test.use({ start: "signed-in" });

  for (const [what, answer] of Object.entries(faults)) {
    test(`ARM answering ${what} leaves the page usable, and lists again without a reload`, async ({
      page,
      world,
    }) => {
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
      await added(page, "contoso.com");
      await expect(rowOf(page, "contoso.com")).toBeVisible();
      change.clearFaults(world);
      await page.getByRole("button", { name: "List again" }).click();
      await expect(page.getByText("Azure listed 11 organizations.").first()).toBeVisible();
    });
  }

  test("a slow list shows that it is under way", async ({ page, world }) => {
    world.latencyMs = (service) => (service === "arm" ? 700 : 0);
    await page.getByRole("button", { name: "List my organizations" }).click();
    await page.getByRole("button", { name: "Accept" }).click();
    await expect(page.getByText("Listing your organizations")).toBeVisible();
    await expect(page.getByText("Azure listed 11 organizations.").first()).toBeVisible();
  });
});

for (const [what, answer] of Object.entries(faults)) {
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
    await expect(
      page.getByRole("link", { name: "Open Security info", exact: true }),
    ).toHaveAttribute("href", "https://mysignins.microsoft.com/security-info?tenant=contoso.com");
    change.clearFaults(world);
    await page.getByRole("button", { name: "Look up again" }).click();
    await openedPanel(page, "Details");
    await expect(page.getByText(contoso).first()).toBeVisible();
  });
}

test("a slow lookup keeps nobody from the link", async ({ page, world }) => {
  world.latencyMs = (service) => (service === "login" ? 700 : 0);
  await page.goto("/#/organizations/contoso.com");
  await page.getByRole("button", { name: "Add to my organizations" }).click();
  await expect(page.getByText("Looking up this domain at Microsoft")).toBeVisible();
  const open = page.getByRole("link", { name: "Open Security info", exact: true });
  await expect(open).toBeVisible();
  await expect(open).toHaveAttribute("href", new RegExp(contoso));
});

/** The organizations whose answers are bad, and what is read there once they are good. */
const struck = [
  { name: "Contoso", methods: "One sign-in method" },
  { name: adatum.slice(0, 8), methods: "2 sign-in methods" },
] as const;

/** The others answer while the two are still open; a hang ends by the moved clock. */
async function othersFinish(page: Page, answer: Answer): Promise<void> {
  await page.getByRole("button", { name: "Check all" }).click();
  await expect(rowOf(page, "Fabrikam")).not.toContainText("Checking");
  await expect(rowOf(page, "Woodgrove Bank")).toContainText("Sign-in needed");
  if (answer.kind === "hang") {
    for (const { name } of struck) await expect(rowOf(page, name)).toContainText("Checking");
    await page.clock.fastForward(16_000);
  }
  await expect(page.getByRole("status").first()).toContainText("Checked 11.");
  await expect(await detailsOf(page, "Fabrikam")).toContainText("3 sign-in methods");
  for (const { name, methods } of struck) {
    await expect(await detailsOf(page, name)).not.toContainText(methods);
  }
}

async function recovers(page: Page, { name, methods }: (typeof struck)[number]): Promise<void> {
  const details = await detailsOf(page, name);
  const button = page.getByRole("button", { name: /^Check (again|now)$/ });
  if (!(await details.getByText(methods).isVisible())) await button.click();
  await expect(details).toContainText(methods);
}
