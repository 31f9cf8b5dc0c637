import { readFile } from "node:fs/promises";
import {
  change,
  decodedQr,
  expect,
  type Locator,
  organizationIds,
  type Page,
  people,
  test,
} from "./fixtures.ts";
import { cardOf, openedPanel } from "./run-walks.ts";
import {
  added,
  headings,
  listedOrganizations,
  openedSavedList,
  pastingBox,
  pastingPage,
  rowOf,
  signedIn,
  skippedFirstQuestion,
  startedByHand,
} from "./walks.ts";

const pasted = `Contoso
ana_fabrikam.com#EXT#@contoso.onmicrosoft.com
Action required
ana@fabrikam.com
https://mysignins.microsoft.com/security-info?tenantId=${organizationIds.litware}
woodgrovebank.com
ana@outlook.com
what is this???`;

test("the whole journey without a sign-in: paste, open, tick, close, come back", async ({
  page,
  context,
  world,
}) => {
  await startedByHand(page);
  await added(page, pasted);
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await expect(headings(page)).toHaveText([
    "fabrikam.com",
    organizationIds.litware.slice(0, 8),
    "Contoso",
    "woodgrovebank.com",
  ]);

  await page.getByRole("link", { name: "Contoso", exact: true }).click();
  const open = page.getByRole("link", { name: "Open Security info", exact: true });
  await expect(open).toHaveAttribute("href", new RegExp(`tenantId=${organizationIds.contoso}$`));
  const code = page.getByRole("img", { name: "QR code that opens Security info for Contoso" });
  expect(await decodedQr(code)).toBe(await open.getAttribute("href"));
  await openedPanel(page, "Details");
  await page.getByRole("checkbox", { name: "I added the new phone here" }).check();

  await page.close();
  const later = await context.newPage();
  await later.goto("/#/organizations");
  await expect(headings(later)).toHaveCount(4);
  await later.getByRole("link", { name: "Contoso", exact: true }).click();
  await openedPanel(later, "Details");
  await expect(later.getByRole("checkbox", { name: "I added the new phone here" })).toBeChecked();
  await later.getByRole("link", { name: "Print", exact: true }).click();
  await expect(later.getByRole("heading", { name: "Contoso" })).toBeVisible();

  expect(world.log.filter(({ path }) => path.endsWith("/authorize"))).toEqual([]);
});

test("what was pasted counts for the comparison, and what is not sure is asked with its answer", async ({
  page,
}) => {
  await startedByHand(page);
  await pastingPage(page);
  const box = pastingBox(page);
  await expect(box).toBeFocused();
  await box.fill(`${pasted}\nLitware\nana@fabrikam.com`);
  await page.getByRole("button", { name: "Add these" }).click();
  await expect(page.getByRole("status")).toContainText("4 organizations were read.");
  await expect(box).toHaveValue("");

  const entries = page.getByRole("list", { name: "Entries of Authenticator" });
  const contoso = "Contoso ana_fabrikam.com#EXT#@contoso.onmicrosoft.com";
  await expect(chosen(entries, contoso)).toHaveText(/^Contoso \(contoso\.onmicrosoft\.com\)/);
  const litware = entries.getByRole("listitem").filter({ hasText: "Litware" });
  await expect(litware).toContainText("Is this the home of that account, or does it visit there?");
  await entries
    .getByLabel("Where does Litware ana@fabrikam.com belong?")
    .selectOption({ label: "Another organization" });
  await litware.getByLabel("Domain or ID for Litware ana@fabrikam.com").fill("litware");
  await litware.getByRole("button", { name: "Use it" }).click();
  await expect(litware).toContainText("This is neither a domain such as contoso.com nor an ID.");
  await litware.getByLabel("Domain or ID for Litware ana@fabrikam.com").fill("litwareinc.com");
  await litware.getByRole("button", { name: "Use it" }).click();
  await expect(chosen(entries, "Litware ana@fabrikam.com")).toHaveText(
    /^Litware \(litwareinc\.com\)/,
  );

  const personal = entries.getByRole("listitem").filter({ hasText: "ana@outlook.com" });
  await expect(personal).toContainText("Which organization does it visit?");
  await entries
    .getByLabel("Where does ana@outlook.com belong?")
    .selectOption({ label: "Another organization" });
  await personal.getByLabel("Domain or ID for ana@outlook.com").fill("northwindtraders.com");
  await personal.getByRole("button", { name: "Use it" }).click();

  const questions = page.getByRole("list", { name: "Please answer" });
  await questions.getByRole("button", { name: "Leave out what is this???" }).click();
  await expect(questions).toHaveCount(0);

  await page.getByRole("link", { name: "Back to the list" }).click();
  await expect(rowOf(page, "northwindtraders.com")).toBeVisible();
  await expect(rowOf(page, "Litware")).toBeVisible();
});

test("every line counts as an entry where the person says so, and a guess is taken off in one tap", async ({
  page,
}) => {
  await startedByHand(page);
  await pastingPage(page);
  await page.getByRole("checkbox", { name: "Every line here is an entry" }).check();
  await pastingBox(page).fill("ana@fabrikam.com\ncontoso.com\nana@litwareinc.com");
  await page.getByRole("button", { name: "Add these" }).click();
  const entries = page.getByRole("list", { name: "Entries of Authenticator" });
  await expect(entries.getByRole("listitem")).toHaveCount(3);
  await page.getByRole("button", { name: "Take litwareinc.com off the list" }).click();
  await expect(chosen(entries, "ana@litwareinc.com")).toHaveText("Choose where it belongs");
  await page.getByRole("button", { name: "OK" }).click();
  await page.getByRole("checkbox", { name: "These are all work entries" }).check();
  await page.reload();
  await expect(entries.getByRole("listitem")).toHaveCount(3);
  await expect(page.getByRole("checkbox", { name: "These are all work entries" })).toBeChecked();
});

/** What an entry is said to belong to. */
function chosen(entries: Locator, label: string): Locator {
  const places = entries.getByLabel(`Where does ${label} belong?`);
  return places.getByRole("option", { selected: true });
}

test("on a shared device names are hidden, no title names an organization, and nothing stays", async ({
  page,
  context,
}) => {
  await startedByHand(page);
  await added(page, pasted);
  await page.getByRole("button", { name: "No, others use it too" }).click();
  await expect(headings(page)).toHaveText([
    "Organization 1",
    "Organization 2",
    "Organization 3",
    "Organization 4",
  ]);
  await expect(page.getByRole("list", { name: "Organizations" })).not.toContainText("contoso");
  await page.getByRole("button", { name: "Show names" }).click();
  await page.getByRole("link", { name: "Contoso", exact: true }).click();
  await expect(page).toHaveTitle("Organization · Rekey");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Organization \d$/);

  expect(await kept(page)).toEqual([]);
  await page.close();
  const later = await context.newPage();
  await later.goto("/#/organizations");
  await skippedFirstQuestion(later);
  await later.goto("/#/organizations");
  await expect(later.getByText("No list is kept in this browser.")).toBeVisible();
  await expect(later.getByRole("list", { name: "Organizations" })).toHaveCount(0);
});

test("until the question is answered, nothing is kept beyond the tab", async ({ page }) => {
  await startedByHand(page);
  await added(page, "contoso.com");
  await page.reload();
  await expect(rowOf(page, "contoso.com")).toBeVisible();
  expect(await kept(page)).toEqual([]);
});

test("everything is forgotten in one tap, in every open tab", async ({ page, context }) => {
  await startedByHand(page);
  await added(page, "contoso.com\nlitwareinc.com");
  await page.getByRole("button", { name: "Yes, my own" }).click();
  const other = await context.newPage();
  await other.goto("/#/organizations");
  await expect(headings(other)).toHaveCount(2);

  await page.goto("/#/settings");
  await page.getByRole("button", { name: "Forget everything here" }).click();
  await expect(page.getByText("Your list was forgotten here, as you asked.")).toBeVisible();
  await expect(other.getByRole("list", { name: "Organizations" })).toHaveCount(0);
  await other.reload();
  await expect(other.getByRole("list", { name: "Organizations" })).toHaveCount(0);
  expect(await kept(page)).toEqual(["rekey.epoch"]);
});

test("a tick in one tab shows in another, and neither tab loses one", async ({ page, context }) => {
  await startedByHand(page);
  await added(page, "contoso.com");
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await page.getByRole("link", { name: "contoso.com", exact: true }).click();
  const other = await context.newPage();
  await other.goto("/#/organizations/contoso.com");
  for (const one of [page, other]) await openedPanel(one, "Details");
  await page.getByRole("checkbox", { name: "I added the new phone here" }).check();
  await expect(other.getByRole("checkbox", { name: "I added the new phone here" })).toBeChecked();
  for (const one of [page, other]) {
    await one.getByRole("button", { name: "Back to the step" }).click();
    await one.getByRole("button", { name: "I can't get in" }).click();
    await one.getByText("The page does not open for me at all").click();
  }
  await other.getByRole("checkbox", { name: "Security info here is closed to me" }).check();
  await expect(
    page.getByRole("checkbox", { name: "Security info here is closed to me" }),
  ).toBeChecked();
  for (const one of [page, other]) await openedPanel(one, "Details");
  await page.getByRole("checkbox", { name: "I added the new phone here" }).uncheck();
  await expect(
    other.getByRole("checkbox", { name: "I added the new phone here" }),
  ).not.toBeChecked();
});

test("a bookmark opens cold: the link and the code at once, whatever the lookup does", async ({
  page,
  world,
}) => {
  change.setFault(world, {
    service: "login",
    pathIncludes: ".well-known",
    answer: { kind: "hang" },
  });
  await page.goto("/#/organizations/contoso.com");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("contoso.com");
  await expect(page.getByText("From a link")).toBeVisible();
  const open = page.getByRole("link", { name: "Open Security info", exact: true });
  await expect(open).toHaveAttribute(
    "href",
    "https://mysignins.microsoft.com/security-info?tenant=contoso.com",
  );
  const code = page.getByRole("img", { name: "QR code that opens Security info for contoso.com" });
  expect(await decodedQr(code)).toBe(await open.getAttribute("href"));
  await page.getByRole("button", { name: "Add to my organizations" }).click();
  await expect(page.getByText("From a link")).toHaveCount(0);
  await expect(page.getByText("Looking up this domain at Microsoft")).toBeVisible();
  await page.getByRole("link", { name: "All organizations" }).click();
  await skippedFirstQuestion(page);
  await expect(rowOf(page, "contoso.com")).toBeVisible();
});

for (const { what, readable, words } of [
  {
    what: "whose refusal can be read",
    readable: true,
    words: "Microsoft knows no organization by this domain",
  },
  { what: "whose refusal is hidden from the page", readable: false, words: "the two look alike" },
]) {
  test(`an unknown domain ${what} keeps its link and says what is known`, async ({
    page,
    world,
  }) => {
    world.discoveryErrorsAreReadable = readable;
    await page.goto("/#/organizations/nobody.example");
    await page.getByRole("button", { name: "Add to my organizations" }).click();
    await expect(page.getByRole("main")).toContainText(words);
    await expect(
      page.getByRole("link", { name: "Open Security info", exact: true }),
    ).toHaveAttribute(
      "href",
      "https://mysignins.microsoft.com/security-info?tenant=nobody.example",
    );
  });
}

test("a lookup that is throttled, or offline, says so and can be tried again", async ({
  page,
  context,
  world,
}) => {
  change.setFault(world, {
    service: "login",
    pathIncludes: ".well-known",
    times: 1,
    answer: { kind: "status", status: 429, retryAfterSeconds: 5, body: "{}" },
  });
  await page.goto("/#/organizations/contoso.com");
  await page.getByRole("button", { name: "Add to my organizations" }).click();
  await expect(page.getByRole("main")).toContainText(/asks for a pause|look alike/);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Look up again" }).click();
  await expect(page.getByRole("main")).toContainText("This device has no connection");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Look up again" }).click();
  await openedPanel(page, "Details");
  await expect(page.getByText(organizationIds.contoso).first()).toBeVisible();
});

test("signing in later merges Azure's list with the one made by hand, and keeps its ticks", async ({
  page,
}) => {
  await startedByHand(page);
  await added(page, "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com\nwoodgrovebank.com");
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await page.getByRole("link", { name: "contoso.onmicrosoft.com", exact: true }).click();
  await openedPanel(page, "Details");
  await page.getByRole("checkbox", { name: "I added the new phone here" }).check();

  await signedIn(page);
  await listedOrganizations(page);
  await expect(rowOf(page, "Contoso")).toHaveCount(1);
  await page.getByRole("link", { name: "Contoso", exact: true }).click();
  await openedPanel(page, "Details");
  await expect(page.getByRole("checkbox", { name: "I added the new phone here" })).toBeChecked();

  await page.goto("/#/organizations");
  await rowOf(page, "woodgrovebank.com")
    .getByRole("link", { name: "woodgrovebank.com", exact: true })
    .click();
  await page.getByRole("radio", { name: people.ana }).check();
  await page.getByRole("button", { name: "Use this account" }).click();
  await page.goto("/#/organizations");
  await expect(rowOf(page, "Woodgrove Bank")).toHaveCount(1);
  await expect(rowOf(page, "woodgrovebank.com")).toHaveCount(0);
});

test.describe("signed in, before there is a list", () => {
  test.use({ start: "signed-in" });

  test("the same journey, signed in where every organization refuses consent, is not worse", async ({
    page,
    world,
  }) => {
    for (const id of Object.values(organizationIds)) {
      world.tenants.get(id)?.grants.delete("UserAuthenticationMethod.Read");
    }
    await page.getByRole("button", { name: "Yes, my own" }).click();
    await added(page, pasted);
    await page.getByRole("button", { name: "Check all" }).click();
    await expect(page.getByRole("status").first()).toContainText("Methods were read in 0");
    await expect(rowOf(page, "Contoso")).toContainText("Rekey can't read it here");
    await page.getByRole("link", { name: "Contoso", exact: true }).click();
    const open = page.getByRole("link", { name: "Open Security info", exact: true });
    const code = page.getByRole("img", { name: "QR code that opens Security info for Contoso" });
    expect(await decodedQr(code)).toBe(await open.getAttribute("href"));
    await openedPanel(page, "Details");
    await expect(cardOf(page)).toContainText("Needs an admin's approval");
    await page.getByRole("checkbox", { name: "I added the new phone here" }).check();
    await page.reload();
    await expect(page.getByRole("checkbox", { name: "I added the new phone here" })).toBeChecked();
    await page.getByRole("link", { name: "Print", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Contoso" })).toBeVisible();
  });
});

test("a list goes to another device by its code, and is shown before it is merged", async ({
  page,
  browser,
  place,
}) => {
  await startedByHand(page);
  await added(page, pasted);
  await page.goto("/#/settings");
  await page.getByText("Move the list to another device").click();
  await page.getByRole("button", { name: "Show a code for the phone" }).click();
  const code = page.getByRole("img", { name: "QR code that opens Rekey with your list" });
  const link = await decodedQr(code);
  expect(link).toContain(`${place.origin}/#/import/`);

  const otherDevice = await browser.newContext({ ignoreHTTPSErrors: true });
  const phone = await otherDevice.newPage();
  await phone.goto(link ?? "");
  await expect(phone.getByRole("region", { name: "A list from elsewhere" })).toContainText(
    "Contoso",
  );
  await phone.getByRole("button", { name: "Add to my list" }).click();
  await skippedFirstQuestion(phone);
  await expect(headings(phone)).toHaveCount(4);
  await otherDevice.close();
});

test("a list goes into a file and back", async ({ page, browser }) => {
  await startedByHand(page);
  await added(page, pasted);
  await page.goto("/#/settings");
  await page.getByText("Move the list to another device").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");

  const otherDevice = await browser.newContext({ ignoreHTTPSErrors: true });
  const phone = await otherDevice.newPage();
  await startedByHand(phone);
  await openedSavedList(phone, text);
  await phone.goto("/#/organizations");
  await expect(headings(phone)).toHaveCount(4);
  await otherDevice.close();
});

test("a file that is no list, or a later version's, is refused, and nothing is lost", async ({
  page,
}) => {
  await startedByHand(page);
  await added(page, "contoso.com");
  await page.goto("/#/settings");
  await page.getByText("Move the list to another device").click();
  for (const { what, text, words } of [
    { what: "no list", text: "<html>", words: "This is not a list that Rekey saved." },
    {
      what: "of a later version",
      text: '{"version":99,"organizations":{},"book":{}}',
      words: "A newer version of Rekey made this list.",
    },
  ]) {
    await test.step(what, async () => {
      await page.getByLabel("Open a saved list").setInputFiles({
        name: "list.json",
        mimeType: "application/json",
        buffer: Buffer.from(text),
      });
      await expect(page.getByText(words)).toBeVisible();
      await expect(page.getByText("Your own list is unchanged.")).toBeVisible();
    });
  }
  await page.goto("/#/organizations");
  await expect(headings(page)).toHaveText(["contoso.com"]);
});

test("a browser that keeps nothing says so, and the list by hand works all the same", async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }
  });
  await startedByHand(page);
  await added(page, "contoso.com");
  await expect(page.getByText("This browser keeps nothing for this site")).toBeVisible();
  await expect(rowOf(page, "contoso.com")).toBeVisible();
});

test("a full storage is said, and the list stays on the screen", async ({ page }) => {
  await startedByHand(page);
  await added(page, "litwareinc.com");
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await page.evaluate(() => {
    const store = (size: number) =>
      localStorage.setItem(`filler-${size}-${Math.random()}`, "x".repeat(size));
    for (let size = 1 << 20; size >= 1; size >>= 1) {
      try {
        for (;;) store(size);
      } catch {
        // Full at this size; go on with smaller pieces.
      }
    }
  });
  await added(page, "contoso.com");
  await expect(page.getByText("Your last change was not kept")).toBeVisible();
  await expect(rowOf(page, "contoso.com")).toBeVisible();
});

test("a script in a name is text", async ({ page }) => {
  await startedByHand(page);
  await pastingPage(page);
  await pastingBox(page).fill(
    `<img src=x onerror=alert(1)>\nana_fabrikam.com#EXT#@contoso.onmicrosoft.com`,
  );
  await page.getByRole("button", { name: "Add these" }).click();
  await expect(page.getByRole("list", { name: "Please answer" })).toContainText(
    "<img src=x onerror=alert(1)>",
  );
  await expect(page.getByRole("main").getByRole("img")).toHaveCount(0);
});

test("ten thousand pasted lines do not freeze the page, and none is lost", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await startedByHand(page);
  await page.evaluate(() => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `ana@tenant${index}.example`);
    return navigator.clipboard.writeText(lines.join("\n"));
  });
  await pastingPage(page);
  const box = pastingBox(page);
  await box.press("ControlOrMeta+V");
  await page.getByRole("button", { name: "Add these" }).click();
  await expect(page.getByText("the list would have 10000 organizations")).toBeVisible();
  expect((await box.inputValue()).split("\n")).toHaveLength(10_000);
});

/** What this origin keeps beyond the tab. */
function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => !key.startsWith("msal.")));
}
