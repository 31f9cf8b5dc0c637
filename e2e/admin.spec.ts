import { decodedQr, expect, organizationIds, type Page, people, test } from "./fixtures.ts";
import { cardOf } from "./run-walks.ts";
import { checkedAt } from "./walks.ts";

const approveButton = "Approve at Microsoft";
const field = "Your organization's domain or ID";
const permissions =
  "https://graph.microsoft.com/User.Read https://graph.microsoft.com/UserAuthenticationMethod.Read";

test("asks for all that a sign-in there needs, at the tenant that is named or at the admin's own", async ({
  page,
  world,
}) => {
  await page.goto("/#/admin");
  await page.getByRole("button", { name: approveButton }).click();
  await expect(page.getByRole("button", { name: people.lee })).toBeVisible();
  await page.goto("/#/admin");
  await page.getByLabel(field).fill("Contoso.com");
  await page.getByRole("button", { name: approveButton }).click();
  await expect(page.getByRole("button", { name: people.lee })).toBeVisible();
  const asked = world.log.filter(({ path }) => path.endsWith("/adminconsent"));
  expect(asked.map(({ path, scope }) => [path, scope])).toEqual([
    ["/organizations/v2.0/adminconsent", permissions],
    ["/contoso.com/v2.0/adminconsent", permissions],
  ]);
});

test("the answer is gone from the address before anything more is loaded, and is kept nowhere", async ({
  page,
}) => {
  const searches: string[] = [];
  await page.route("**/assets/en-*.js", async (route) => {
    searches.push(await page.evaluate(() => location.pathname + location.search));
    await route.continue();
  });
  await approvedBy(page, people.lee);
  expect(searches.filter((address) => address.startsWith("/consent.html"))).toEqual([
    "/consent.html",
  ]);
  await expect(page).toHaveURL(/\/consent\.html$/);
  const kept = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]));
  expect(kept).not.toContain(organizationIds.contoso);
  expect(kept).not.toContain("rekey.consent");
  const response = await page.reload();
  expect(response?.headers()["cache-control"]).toBe("no-store");
  await expect(page.getByRole("heading", { name: "No answer to show" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(organizationIds.contoso);
});

test("an approval names its organization, and offers the link for its people", async ({ page }) => {
  await approvedBy(page, people.lee);
  await expect(page.getByRole("main")).toContainText(organizationIds.contoso);
  await page.goto("/#/admin/contoso.com");
  await page.getByRole("button", { name: approveButton }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByText("Organization: contoso.com", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Link for your people" }).click();
  await expect(page).toHaveURL(/#\/organizations\/contoso\.com$/);
});

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const) {
  for (const locale of ["en-GB", "de-DE"]) {
    test.describe(`${width} × ${height}, ${locale}`, () => {
      test.use({ viewport: { width, height }, locale });

      test("the button that approves is on the first screen", async ({ page }) => {
        await page.goto("/#/admin");
        const button = page.getByRole("button", { name: /^(Approve at Microsoft|Bei Microsoft)/ });
        await expect(button).toBeInViewport({ ratio: 1 });
      });
    });
  }
}

test("an admin who declines is told so, and nothing is approved", async ({ page, world }) => {
  const before = world.tenants.get(organizationIds.northwind)?.grants.size;
  await page.goto("/#/admin");
  await page.getByRole("button", { name: approveButton }).click();
  await page.getByRole("button", { name: people.sam }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("heading", { name: "Not approved" })).toBeVisible();
  await expect(page.getByText("Microsoft says that the approval was declined.")).toBeVisible();
  await expect(page.getByText("Code: AADSTS65004")).toBeVisible();
  await expect(page).toHaveURL(/\/consent\.html$/);
  expect(world.tenants.get(organizationIds.northwind)?.grants.size).toBe(before);
});

test("a made-up answer is refused, and uses up the request it was made for", async ({ page }) => {
  const states: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.endsWith("/adminconsent")) states.push(searchParams.get("state") ?? "");
  });
  await page.goto("/#/admin");
  await page.getByRole("button", { name: approveButton }).click();
  await expect(page.getByRole("button", { name: people.lee })).toBeVisible();
  await page.goto(answerWith("made-up"));
  await expectNotOurs(page);
  await page.goto(answerWith(states[0] ?? ""));
  await expectNotOurs(page);
});

test("an answer counts once", async ({ page }) => {
  const answers: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/consent.html?")) answers.push(request.url());
  });
  await approvedBy(page, people.lee);
  expect(answers).toHaveLength(1);
  await page.goto(answers[0] ?? "");
  await expectNotOurs(page);
});

test("says what Rekey asks for and how to take it back, to somebody who never signs in", async ({
  page,
  world,
}) => {
  await page.goto("/#/about");
  await page
    .getByRole("link", { name: "For an admin: what Rekey asks for, and how to approve it" })
    .click();
  await page.getByText("What Rekey asks for, in full").click();
  await page.getByText("Who may approve, and what Microsoft says").click();
  await expect(page.getByRole("blockquote")).toHaveText(
    "Allows the app to read your authentication methods, including phone numbers and Authenticator app settings. This does not allow the app to see secret information like your passwords, or to sign-in or otherwise use your authentication methods.",
  );
  for (const name of [
    "Test with one person first",
    "What guests need",
    "Take it back",
    "A link for your people",
  ]) {
    await expect(page.getByRole("heading", { name })).toBeVisible();
  }
  await expect(page.getByRole("main")).toContainText(world.app.clientId);
  expect(world.log).toEqual([]);
});

test("the link to send out is a code too, and opens the organization", async ({
  page,
  baseURL,
}) => {
  await page.goto("/#/admin");
  await expect(page.getByText("and the link appears here")).toBeVisible();
  await page.getByLabel(field).fill("contoso.com");
  const link = `${baseURL}/#/organizations/contoso.com`;
  await expect(page.getByText(link)).toBeVisible();
  const code = page.getByRole("img", { name: "QR code that opens the steps for contoso.com" });
  expect(await decodedQr(code)).toBe(link);
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("contoso.com");
});

test("neither a domain nor an ID is asked about again, and nobody leaves the page", async ({
  page,
  world,
}) => {
  await page.goto("/#/admin");
  await page.getByLabel(field).fill("our company");
  await page.getByRole("button", { name: approveButton }).click();
  await expect(page.getByText("This is neither a domain")).toBeVisible();
  expect(world.log).toEqual([]);
});

test("without an app registration there is nothing to approve, and the link can still be sent", async ({
  page,
  setConfigFile,
}) => {
  setConfigFile('{"clientId": "", "cloud": "global", "operator": {"name": "", "link": ""}}');
  await page.goto("/#/admin");
  await expect(page.getByText("There is nothing to approve yet")).toBeVisible();
  await expect(page.getByRole("button", { name: approveButton })).toHaveCount(0);
  await page.getByLabel(field).fill("contoso.com");
  await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
});

test.describe("with Azure's list", () => {
  test.use({ start: "listed" });

  test("an admin approves without a sign-in to Rekey, and a person's check then reads methods", async ({
    page,
    browser,
  }) => {
    await checkedAt(page, "Northwind Traders");
    const details = cardOf(page);
    await expect(details).toContainText("Cannot be read without an admin's approval");
    await expect(details).not.toContainText("Microsoft says");

    const admins = await (await browser.newContext()).newPage();
    await admins.goto("/#/admin/northwindtraders.com");
    await expect(admins.getByLabel(field)).toHaveValue("northwindtraders.com");
    await admins.getByRole("button", { name: approveButton }).click();
    await admins.getByRole("button", { name: people.sam }).click();
    await admins.getByRole("button", { name: "Accept" }).click();
    await expect(admins.getByRole("heading", { name: "Approved", exact: true })).toBeVisible();
    await admins.getByRole("link", { name: "Back to the page for admins" }).click();
    await expect(admins.getByRole("heading", { level: 1 })).toHaveText(
      "For an admin: approve Rekey",
    );
    await admins.context().close();

    await page.getByRole("button", { name: "Check again" }).click();
    await expect(details).toContainText("Microsoft says");
  });

  test("an organization that needs an approval links to this page, with its ID", async ({
    page,
  }) => {
    await checkedAt(page, "Northwind Traders");
    await page.getByRole("link", { name: "For an admin here" }).click();
    await expect(page.getByLabel(field)).toHaveValue(organizationIds.northwind);
  });
});

async function approvedBy(page: Page, admin: string): Promise<void> {
  await page.goto("/#/admin");
  await page.getByRole("button", { name: approveButton }).click();
  await page.getByRole("button", { name: admin }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByRole("heading", { name: "Approved", exact: true })).toBeVisible();
}

function answerWith(state: string): string {
  const { contoso: tenant } = organizationIds;
  return `/consent.html?${new URLSearchParams({ admin_consent: "True", tenant, scope: permissions, state })}`;
}

async function expectNotOurs(page: Page): Promise<void> {
  await expect(
    page.getByRole("heading", { name: "Not an answer to a request made here" }),
  ).toBeVisible();
  await expect(page).toHaveURL(/\/consent\.html$/);
  await expect(page.getByRole("main")).not.toContainText(organizationIds.contoso);
}
