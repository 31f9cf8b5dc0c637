import { deflateRawSync } from "node:zlib";
import { change, expect, organizationIds, people, test } from "./fixtures.ts";
import { expectNothingOfTheirs, hostileNames, markup } from "./nothing-of-theirs.ts";
import { openedCard } from "./run-walks.ts";
import {
  headings,
  listedOrganizations,
  rowOf,
  signedIn,
  skippedFirstQuestion,
  startedByHand,
} from "./walks.ts";

// One test for each threat of docs/threat-model.md that a browser can show; the others are named there.

const { contoso, woodgrove } = organizationIds;

test.describe("signed in, before there is a list", () => {
  test.use({ start: "signed-in" });

  test("a tenant's name and a method's are text on every page, and every link is Microsoft's", async ({
    page,
    world,
  }) => {
    test.slow();
    for (const [id, name] of Object.entries(hostileNames)) {
      const tenant = world.tenants.get(id);
      if (tenant) world.tenants.set(id, { ...tenant, name });
    }
    change.addMethod(world, contoso, people.ana, change.newAuthenticator(markup));
    await page.getByRole("button", { name: "Yes, my own" }).click();
    await listedOrganizations(page);
    await page.getByRole("button", { name: "Check all" }).click();
    await expect(page.getByRole("status").first()).toContainText("Checked 11.");
    await expect(headings(page).filter({ hasText: "moc.osotnoc right to left" })).toBeVisible();
    await expect(
      headings(page).filter({ hasText: "Adventure Proven: the new phone answered" }),
    ).toBeVisible();
    await expect(rowOf(page, "northwindtraders.com")).toBeVisible();

    const ids = Object.keys(hostileNames);
    const paths = [
      ...["/", "/organizations", "/summary", "/admin", "/about", "/diagnostics", "/nowhere"],
      ...ids.flatMap((id) => [`/organizations/${id}`, `/summary/${id}`, `/admin/${id}`]),
    ];
    for (const path of paths) {
      await test.step(path, async () => {
        await page.goto(`/#${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectNothingOfTheirs(page);
      });
    }
  });
});

const crafted = [
  { what: "a script", path: "javascript:document.title=1" },
  { what: "another host", path: "//evil.example/organizations" },
  { what: "another host, escaped", path: "%2f%2fevil.example" },
  { what: "an address with another host's", path: "contoso.com@evil.example" },
  { what: "a query", path: "contoso.com?tenantId=evil.example" },
  { what: "an escaped query", path: "contoso.com%3ftenantId=evil.example" },
  { what: "an escaped hash", path: "contoso.com%23@evil.example" },
  { what: "a control sign", path: "contoso.com%00" },
  { what: "a look-alike domain", path: "c\u043Entoso.com" },
  { what: "markup", path: encodeURIComponent(markup) },
  { what: "an IP address", path: "127.0.0.1" },
  { what: "ten thousand letters", path: "x".repeat(10_000) },
];

test("a link with anything but a domain or an ID for an organization opens nothing", async ({
  page,
  place,
}) => {
  for (const { what, path } of crafted) {
    await test.step(what, async () => {
      // The first is opened cold, as from a mail; the others in the page that runs.
      await page.goto("about:blank");
      for (const name of ["organizations", "summary", "admin"]) {
        await page.goto(`/#/${name}/${path}`);
        const nowhere = page.getByRole("heading", { name: "This address leads nowhere" });
        await expect(nowhere).toBeVisible();
        await expectNothingOfTheirs(page);
        expect(new URL(page.url()).origin).toBe(place.origin);
        await page.goto("/#/about");
        await expect(page.getByRole("heading", { name: "About Rekey" })).toBeVisible();
      }
    });
  }
});

test("a link with a look-alike domain in plain letters shows what it is", async ({ page }) => {
  await page.goto("/#/organizations/xn--cntoso-wqf.com");
  await expect(page.getByRole("heading", { name: "xn--cntoso-wqf.com" })).toBeVisible();
  await expect(page.getByText("From a link")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open Security info", exact: true })).toHaveAttribute(
    "href",
    "https://mysignins.microsoft.com/security-info?tenant=xn--cntoso-wqf.com",
  );
  await expectNothingOfTheirs(page);
});

/** A list that somebody made up; rows carry a time far in the future. */
function madeUpList(organizations: object, book: object = {}): string {
  const at = 4_000_000_000_000;
  const rows = (fields: object) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value, at]]));
  return JSON.stringify({
    version: 1,
    organizations: Object.fromEntries(
      Object.entries(organizations).map(([key, fields]) => [key, rows(fields)]),
    ),
    book: rows(book),
  });
}

const hostileList = madeUpList(
  {
    [`${contoso}/`]: { present: true, name: markup, domain: "contoso.com" },
    [`${woodgrove}/`]: { present: true, name: hostileNames[woodgrove] },
    "evil.example/": { present: true, name: "https://evil.example", domain: "contoso.com" },
    "javascript:alert(1)/": { present: true },
    "//evil.example/": { present: true },
  },
  { "triage/new-phone-name": markup, "reconciled/all-entries": true },
).replace(`"book":{`, `"__proto__":{"polluted":true},"book":{"__proto__":[true,1],`);

function codeOf(text: string): string {
  return deflateRawSync(Buffer.from(text)).toString("base64url");
}

test("a made-up list in a link is text, is shown first, and brings no page but Microsoft's", async ({
  page,
}) => {
  await page.goto(`/#/import/${codeOf(hostileList)}`);
  const preview = page.getByRole("region", { name: "A list from elsewhere" });
  await expect(preview).toContainText(markup);
  await expect(preview).toContainText("details were left out");
  await expectNothingOfTheirs(page);
  await page.getByRole("button", { name: "Add to my list" }).click();
  await skippedFirstQuestion(page);
  await expect(headings(page)).toHaveCount(3);
  await expectNothingOfTheirs(page);
  await expect(page.getByRole("region", { name: "Can I wipe the old phone?" })).toContainText(
    "Not proven",
  );
  expect(await page.evaluate(() => "polluted" in Object.prototype)).toBe(false);
});

test("the same in a file", async ({ page }) => {
  await startedByHand(page);
  await page.goto("/#/settings");
  await page.getByText("Move the list to another device").click();
  await page.getByLabel("Open a saved list").setInputFiles({
    name: "list.json",
    mimeType: "application/json",
    buffer: Buffer.from(hostileList),
  });
  await page.getByRole("button", { name: "Add to my list" }).click();
  await expectNothingOfTheirs(page);
  await page.goto("/#/organizations");
  await expect(headings(page)).toHaveCount(3);
  await expectNothingOfTheirs(page);
});

test("an answer to a sign-in that nobody began signs nobody in", async ({ page, world, place }) => {
  const state = Buffer.from(
    JSON.stringify({ id: "made-up", meta: { interactionType: "redirect" } }),
  ).toString("base64");
  for (const answer of [`code=made-up&state=${state}`, "code=made-up&state=x", "code=made-up"]) {
    await page.goto(`/redirect.html#${answer}`);
    await expect(page.getByRole("button", { name: "Start without signing in" })).toBeVisible();
    expect(page.url()).not.toContain("made-up");
  }
  expect(new URL(page.url()).origin).toBe(place.origin);
  expect(world.log.filter(({ path }) => path.endsWith("/token"))).toEqual([]);
  const accounts = await page.evaluate(() => sessionStorage.getItem("msal.3.account.keys"));
  expect(accounts).toBeNull();
});

test("another's answer to a sign-in that is under way is not taken", async ({ page, world }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Sign in with a work or school account" }).click();
  await expect(page.getByRole("button", { name: people.ana })).toBeVisible();
  const state = Buffer.from(
    JSON.stringify({ id: "another's", meta: { interactionType: "redirect" } }),
  ).toString("base64");
  await page.goto(`/redirect.html#code=another's&state=${encodeURIComponent(state)}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Sign-in not finished")).toBeVisible();
  await expect(page.getByText(/^Signed in/)).toHaveCount(0);
  expect(world.log.filter(({ path }) => path.endsWith("/token"))).toEqual([]);
  // And the next one works.
  await signedIn(page);
  await expect(rowOf(page, "fabrikam.com")).toBeVisible();
});

test.describe("with Azure's list", () => {
  test.use({ start: "listed" });

  test("a made-up list changes neither name nor domain of what Microsoft listed", async ({
    page,
  }) => {
    const disguise = { present: true, name: "Fabrikam", domain: "fabrikam.com", relation: "home" };
    const list = madeUpList({ [`${contoso}/${people.ana}`]: disguise });
    await page.goto(`/#/import/${codeOf(list)}`);
    await page.getByRole("button", { name: "Add to my list" }).click();
    await expect(headings(page)).toHaveCount(11);
    await expect(rowOf(page, "Contoso")).toContainText("Guest");
    await openedCard(page, "Contoso");
    const main = page.getByRole("main");
    await expect(main.getByText("contoso.com", { exact: true })).toBeVisible();
    await expect(main.getByText("fabrikam.com", { exact: true })).toHaveCount(0);
  });
});
