import { expect, organizationIds, type Page, people, test } from "./fixtures.ts";
import {
  added,
  checkedAll,
  listedOrganizations,
  openedMenu,
  signedIn,
  skippedFirstQuestion,
} from "./walks.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** How the check of each of the eleven ends, as the report says it; home first, then by what was found. */
const outcomes = [
  "home, by id, account work: methods read: 3 (authenticator 1, password 1, phone 1), unknown: 0; T ms",
  "guest, by id, account work: ask-for-consent, AADSTS65001; T ms",
  "guest, by id, account work: go-on-by-hand, AADSTS53003; T ms",
  "guest, by id, account work: methods read: 0, unknown: 0; T ms",
  "guest, by id, account work: methods read: 1 (authenticator 1), unknown: 0; T ms",
  "guest, by id, account work: methods read: 2 (authenticator 2), unknown: 0; T ms",
  "guest, by id, account work: no-longer-guest, AADSTS50020; T ms",
  "guest, by id, account work: sign-in-here, AADSTS50076, with claims; T ms",
  "guest, by id, account work: sign-in-here, AADSTS50173; T ms",
  "guest, by id, account work: sign-in-with-new-phone, AADSTS50079, with claims; T ms",
  "guest, by id, account work: wait, AADSTS90055, after 60 s; T ms",
];

test("the report has how each of the eleven ended, by kind and code, and names nobody and nothing of theirs", async ({
  page,
  world,
}) => {
  await signedIn(page);
  await listedOrganizations(page);
  await checkedAll(page);
  await openDiagnostics(page);
  const report = await reportOn(page);
  const [, organizations = ""] = report.split("## Organizations\n\n");
  const lines = organizations.split("\n\n")[0]?.split("\n") ?? [];
  expect(lines.map((line) => line.replace(/\d+ ms$/, "T ms"))).toEqual(
    outcomes.map((outcome, index) => `${index + 1}. ${outcome}`),
  );
  expect(report).toContain("- listed 11, unreadable 0");
  expect(report).toContain("- Account 1: work, home profile known");
  expect(report).toContain("- Hosts: login.microsoftonline.com, graph.microsoft.com");
  expect(report).toMatch(/- ID token on this page load: this clock less iat -?\d+ s, auth_time/);

  await test.step("neither the page nor what it copies names anybody or anything of theirs", async () => {
    const shown = await page.getByRole("main").textContent();
    await page.getByRole("button", { name: "Copy the report" }).click();
    await expect(page.getByRole("main").getByText("Copied", { exact: true })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());

    expect(copied).toBe(await reportOn(page));
    const tenants = [...world.tenants.values()];
    const told = [
      ...tenants.flatMap(({ id, name, domains }) => [id, name, ...domains]),
      ...Object.values(people),
      ...["Ana", "Lima", "Pixel", "iPhone", "912345678", world.app.clientId, "Fabrikam IT"],
    ];
    expect(told.filter((word) => `${shown}${copied}`.includes(word))).toEqual([]);
    expect(`${shown}${copied}`).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|eyJ|@/);
  });
});

test.describe("with Azure's list", () => {
  test.use({ start: "listed" });

  test("what was found before a sign-in reloaded the page is told apart", async ({ page }) => {
    await checkedAll(page);
    await page.goto(`/#/organizations/${organizationIds.woodgrove}`);
    await page.getByRole("button", { name: "Sign in here" }).click();
    await page.getByRole("button", { name: "Approve on Pixel 6" }).click();
    await expect(page.getByRole("list", { name: "Sign-in methods here" })).toContainText("Pixel 6");
    await openDiagnostics(page);
    const report = await reportOn(page);
    expect(report).toMatch(
      /guest, by id, account work: methods read: 2 \(authenticator 1, phone 1\), unknown: 0; \d+ ms/,
    );
    expect(report).toContain("before this page load, ask-for-consent, AADSTS65001");
  });
});

test("the report has how a sign-out ended and what an approval's scope named", async ({
  page,
  world,
}) => {
  await signedIn(page);
  await openedMenu(page);
  await page.getByRole("button", { name: `Sign out ${people.ana}` }).click();
  await expect.poll(() => world.log.some(({ path }) => path.endsWith("/logout"))).toBe(true);
  await expect(page.getByText(`Signed in as ${people.ana}`)).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("/#/admin/northwindtraders.com");
  await page.getByRole("button", { name: "Approve at Microsoft" }).click();
  await page.getByRole("button", { name: people.sam }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByRole("heading", { name: "Approved", exact: true })).toBeVisible();
  await openDiagnostics(page);
  const report = await reportOn(page);
  expect(report).toContain("- Last sign-out in this tab: back, accounts signed in: 0");
  expect(report).toContain(
    "- Last approval in this tab: approved; its scope names User.Read and UserAuthenticationMethod.Read, others: 0",
  );
  expect(report).not.toMatch(/northwind|[0-9a-f]{8}-[0-9a-f]{4}-|@/i);
});

test("signed out, about leads to a report that says so", async ({ page }) => {
  await page.goto("/#/about");
  await page.getByRole("link", { name: "Diagnostics to share" }).click();
  await expect(page.getByRole("heading", { name: "Diagnostics", level: 1 })).toBeVisible();
  const report = await reportOn(page);
  expect(report).toContain("- Accounts signed in: 0");
  expect(report).toContain("- Found at the start: nothing-known");
  expect(report).toContain("- Local storage: usable");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("a domain that nobody could look up is told without its name", async ({ page, world }) => {
  world.discoveryErrorsAreReadable = false;
  await page.goto("/");
  await page.getByRole("button", { name: "Start without signing in" }).click();
  await skippedFirstQuestion(page);
  await added(page, "nobody-has-this.example");
  await openDiagnostics(page);
  await expect(page.getByRole("main")).toContainText("1. try-again, unreachable, TypeError");
  await expect(page.getByRole("main")).not.toContainText("nobody-has-this");
});

async function openDiagnostics(page: Page): Promise<void> {
  await page.goto("/#/diagnostics");
  await expect(page.getByRole("heading", { name: "Diagnostics", level: 1 })).toBeVisible();
}

/** The report as a person reads it. */
function reportOn(page: Page): Promise<string> {
  return page
    .getByRole("region", { name: "The report, exactly as it is copied" })
    .evaluate((region) => region.querySelector("pre")?.textContent ?? "");
}
