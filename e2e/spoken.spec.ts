import { change, expect, organizationIds, type Page, people, test } from "./fixtures.ts";
import {
  cardHeading,
  cardOf,
  openedPanel,
  openSecurityInfo,
  testedByHand,
  visitedBy,
} from "./run-walks.ts";
import { added, listedOrganizations, openedMenu, pasted, startedByHand } from "./walks.ts";

// What a screen reader is given, and nothing else: the tree of roles and names, in the order of the page.

const { contoso, northwind } = organizationIds;

/** One line of the tree: a role, and a name if there is one. */
interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly level: number | undefined;
}

test("the whole journey by what is read out: landmarks, headings, names, news", async ({
  page,
  world,
}) => {
  test.setTimeout(90_000);
  change.addMethod(world, contoso, people.ana, change.newAuthenticator("iPhone 16"));
  await page.goto("/");
  await expectWellSpoken(page, "Move Microsoft Authenticator to your new phone");
  await page.getByRole("button", { name: "Sign in with a work or school account" }).click();
  await page.getByRole("button", { name: people.ana }).click();
  await expectWellSpoken(page, "Where is the old phone?");
  await page.getByRole("button", { name: "Here, and it works" }).click();
  await expectWellSpoken(page, "Can I wipe the old phone?");
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await listedOrganizations(page);

  const news = await newsFrom(page);
  await page.getByRole("button", { name: "Check all" }).click();
  await expect(page.getByRole("status")).toContainText("Checked 11.");
  expect((await news()).filter((text) => text.startsWith("Checked 11."))).toHaveLength(1);
  await expectWellSpoken(page, "Can I wipe the old phone?");
  await test.step("the answer comes before the list, and each organization is a heading", async () => {
    const spoken = await spokenBy(page);
    const names = spoken.filter(({ role }) => role === "heading").map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["Can I wipe the old phone?", "Organizations"]);
    expect(names.indexOf("Contoso")).toBeGreaterThan(names.indexOf("Organizations"));
  });

  await page.getByRole("link", { name: "Contoso", exact: true }).click();
  await expectWellSpoken(page, "Contoso");
  await test.step("the menu of an organization, open", async () => {
    await page.getByLabel("More about Contoso").click();
    await expect(page.getByRole("button", { name: "Take off my list" })).toBeVisible();
    await expectWellSpoken(page, "Contoso");
    await page.getByLabel("More about Contoso").click();
  });
  await openedPanel(page, "Details");
  await expectWellSpoken(page, "Contoso");
  await page.getByRole("button", { name: "The new phone: iPhone 16" }).click();
  await page.getByRole("button", { name: "The old phone: Pixel 6" }).click();
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(page.getByRole("status")).toHaveText("Contoso: Nothing has changed there yet");
  await test.step("the same news a second time is news again, and said once", async () => {
    const again = await newsFrom(page);
    await page.getByRole("button", { name: "Check again" }).click();
    await expect.poll(again).toEqual(["Contoso: Nothing has changed there yet"]);
  });
  await page.getByRole("button", { name: "Back to the step" }).click();
  await expect(cardHeading(page)).toHaveText("Test the new phone");
  await expectWellSpoken(page, "Contoso");
  await test.step("a card that is done is said once", async () => {
    const done = await newsFrom(page);
    await testedByHand(page, "Authenticator on the new phone, for Contoso");
    await expect(cardHeading(page)).toHaveText("Contoso is done");
    await expect.poll(done).toEqual(["Contoso is done. 1 of 11."]);
  });
  await expect(cardOf(page)).toContainText("The new phone works here");
  await expectWellSpoken(page, "Contoso");
  await page.getByRole("button", { name: "Remove the old phone" }).click();
  await expectWellSpoken(page, "Contoso");
  await page.getByRole("button", { name: "I removed it" }).click();
  await expectWellSpoken(page, "Contoso");

  await page.getByRole("link", { name: "Print", exact: true }).click();
  await expectWellSpoken(page, "Print summary");
  await test.step("a tick on the sheet is told, not only drawn", async () => {
    const blockOf = (name: string) =>
      page
        .getByRole("list", { name: "Organizations on the sheet" })
        .getByRole("listitem")
        .filter({ has: page.getByRole("heading", { name, exact: true }) });
    await expect(blockOf("Fabrikam").getByRole("img", { name: "To do:" })).toHaveCount(3);
    await expect(blockOf("Contoso")).toMatchAriaSnapshot(`
      - listitem:
        - heading "Contoso" [level=3]
        - paragraph: /The new phone works here/
        - list:
          - listitem:
            - img "Done:"
            - text: new phone added
          - listitem:
            - img "Done:"
            - text: tested
          - listitem:
            - img "Done:"
            - text: old phone removed
    `);
  });
});

test("every other page is read out well too", async ({ page }) => {
  await page.goto("/#/organizations/litware.example");
  await expectWellSpoken(page, "litware.example");
  for (const [address, heading] of [
    ["add", "Add and compare"],
    ["settings", "Settings"],
    ["help-desk", "For help desks"],
    ["summary", "Print summary"],
    ["import/nonsense", "A list from elsewhere"],
    ["admin/contoso.com", "For an admin: approve Rekey"],
    ["about", "About Rekey"],
    ["diagnostics", "Diagnostics"],
    ["nowhere", "This address leads nowhere"],
  ] as const) {
    await page.goto(`/#/${address}`);
    await expectWellSpoken(page, heading);
    await expect(page).toHaveTitle(`${heading} · Rekey`);
  }
});

test("every card of a run made by hand, and both rounds, are read out well", async ({ page }) => {
  await startedByHand(page);
  await pasted(page, "ana@fabrikam.com\nLitware");
  await expectWellSpoken(page, "Add and compare");
  await page.goto("/#/organizations/fabrikam.com");
  await expectCard(page, "fabrikam.com", "Add your new phone");
  for (const help of ["I can't get in", "On another device"]) {
    await page.getByRole("button", { name: help }).click();
    await expectCard(page, "fabrikam.com", help);
    await page.getByRole("button", { name: "Back to the step" }).click();
  }
  for (const panel of ["Details", "Letters"]) {
    await openedPanel(page, panel);
    await expectCard(page, "fabrikam.com", panel);
  }
  await page.getByRole("button", { name: "Back to the step" }).click();
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await expectCard(page, "fabrikam.com", "Locked until you test the new phone.");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await visitedBy(page, openSecurityInfo(page));
  await expectCard(page, "fabrikam.com", "Did you add it?");
  await page.getByRole("button", { name: "Yes, test it now" }).click();
  await page.goto("/#/test-all");
  await expectCard(page, "Test all", "Switch the old phone off");
  await page.getByRole("button", { name: "It is off" }).click();
  await expectCard(page, "Test all", "Test fabrikam.com");
  await page.getByRole("button", { name: "I have tested already" }).click();
  await expectCard(page, "Test all", "How did you approve the sign-in?");
  await page
    .getByRole("button", { name: "Authenticator on the new phone, for fabrikam.com" })
    .click();
  await expectCard(page, "Test all", "All are tested");
  await page.goto("/#/tidy-up");
  await expectCard(page, "Tidy up", "Remove the old phone at fabrikam.com");
});

test.describe("with Azure's list", () => {
  test.use({ start: "listed" });

  test("the page of an organization that needs an approval is read out well too", async ({
    page,
  }) => {
    await page.goto(`/#/organizations/${northwind}`);
    await openedPanel(page, "Details");
    await page.getByRole("button", { name: "Check now" }).click();
    await expect(page.getByRole("button", { name: "Ask for approval here" })).toBeVisible();
    await expectWellSpoken(page, "Northwind Traders");
  });

  test("two entries of one name are told apart", async ({ page, world }) => {
    change.addMethod(world, contoso, people.ana, change.newAuthenticator("Pixel 6"));
    await page.goto(`/#/organizations/${contoso}`);
    await openedPanel(page, "Details");
    await page.getByRole("button", { name: "Check now" }).click();
    await expect(
      page.getByRole("button", { name: "The old phone: Pixel 6, entry 2" }),
    ).toBeVisible();
    await expectWellSpoken(page, "Contoso");
  });
});

test.describe("signed in, before there is a list", () => {
  test.use({ start: "signed-in" });

  test("one organization by two accounts: every button of the list says which", async ({
    page,
  }) => {
    await added(
      page,
      "ana_fabrikam.com#EXT#@woodgrovebank.onmicrosoft.com\nlee_contoso.com#EXT#@woodgrovebank.onmicrosoft.com",
    );
    await openedMenu(page);
    await page.getByRole("button", { name: "Sign in with another account" }).click();
    await page.getByRole("button", { name: "Use another account" }).click();
    await page.getByRole("button", { name: people.lee }).click();
    for (const account of [people.ana, people.lee]) {
      await expect(
        page.getByRole("link", { name: new RegExp(`^Add: woodgrove.* as ${account}$`) }),
      ).toBeVisible();
    }
    await expectWellSpoken(page, "Can I wipe the old phone?");
  });
});

test("what is wrong with a field is read out with the field, and the field is gone to", async ({
  page,
}) => {
  for (const { address, open, button, field, error } of [
    {
      address: "/",
      open: "I use a personal account",
      button: "Sign in to this organization",
      field: "The organization's domain or ID",
      error: "This is neither a domain such as contoso.com nor an organization's ID.",
    },
    {
      address: "/#/add",
      open: "Add and compare",
      button: "Add these",
      field: "Paste or type your work entries",
      error: "There is nothing to read here yet.",
    },
    {
      address: "/#/summary",
      open: "Calendar file",
      button: "Add appointment",
      field: "Day and time",
      error: "Choose a day and a time first.",
    },
  ]) {
    await page.goto(address);
    await page.getByText(open, { exact: true }).filter({ visible: true }).click();
    await page.getByRole("button", { name: button, exact: true }).click();
    const control = page.getByLabel(field);
    await expect(control).toBeFocused();
    await expect(control).toHaveAttribute("aria-invalid", "true");
    expect(await control.getAttribute("aria-describedby")).not.toBeNull();
    await expect(control).toHaveAccessibleDescription(new RegExp(`^${error}`));
  }
});

/** One banner, one content, one footer; headings without a gap; a name of its own for every control; one live region. */
async function expectWellSpoken(page: Page, heading: string): Promise<void> {
  await test.step(`${heading} is well spoken`, async () => {
    await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
    await unfold(page);
    const spoken = await spokenBy(page);
    const count = (wanted: string) => spoken.filter(({ role }) => role === wanted).length;
    expect(["banner", "main", "contentinfo"].map(count), heading).toEqual([1, 1, 1]);
    expect(gapsOf(spoken), heading).toEqual([]);
    expect(unnamed(spoken), heading).toEqual([]);
    expect(sameNames(spoken), heading).toEqual([]);
    // The first paint has nothing to tell: it says nothing before the app is there.
    const live = await page
      .getByRole("main")
      .evaluate(
        () =>
          document.querySelectorAll("[role=status], [role=alert], [role=log], [aria-live]").length,
      );
    expect(live, heading).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  });
}

/** One card of a run, which has its heading. */
async function expectCard(page: Page, heading: string, card: string): Promise<void> {
  await expect(cardHeading(page)).toHaveText(card);
  await expectWellSpoken(page, heading);
}

/** All but the menu of an organization, which shuts by itself when the keyboard leaves it. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    const folds = document.querySelectorAll("main details:not(:has(> summary[aria-label]))");
    for (const fold of folds) fold.setAttribute("open", "");
  });
}

/** The tree as Playwright computes it of the page, line by line. */
async function spokenBy(page: Page): Promise<readonly Spoken[]> {
  const tree = await page.ariaSnapshot();
  return tree.split("\n").flatMap((line) => {
    const [, role, quoted, rest] =
      /^\s*- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/.exec(line) ?? [];
    if (role === undefined) return [];
    const level = /\[level=(\d)\]/.exec(rest ?? "")?.[1];
    return [{ role, name: quoted ?? "", level: level === undefined ? undefined : Number(level) }];
  });
}

/** Headings that are more than one level below the one before; the first has to be the page's. */
function gapsOf(spoken: readonly Spoken[]): readonly string[] {
  const levels = spoken.flatMap(({ level, name }) =>
    level === undefined ? [] : [{ level, name }],
  );
  const first = levels.filter(({ level }) => level === 1);
  const gaps = levels.filter(({ level }, place) => level > (levels[place - 1]?.level ?? 0) + 1);
  return [...gaps, ...(first.length === 1 ? [] : first)].map(
    ({ level, name }) => `level ${level}: ${name}`,
  );
}

const controls = [
  "button",
  "link",
  "checkbox",
  "radio",
  "textbox",
  "searchbox",
  "combobox",
  "radiogroup",
  "navigation",
  "region",
  "img",
  "progressbar",
];

function unnamed(spoken: readonly Spoken[]): readonly string[] {
  return spoken
    .filter(({ role, name }) => controls.includes(role) && name === "")
    .map(({ role }) => role);
}

/** Controls of one role and one name. Radio buttons are told apart by their question. */
function sameNames(spoken: readonly Spoken[]): readonly string[] {
  const named = spoken
    .filter(({ role }) =>
      ["button", "checkbox", "textbox", "combobox", "radiogroup"].includes(role),
    )
    .map(({ role, name }) => `${role} ${name}`);
  return named.filter((name, place) => named.indexOf(name) !== place);
}

/** What the live region says from now on, in its order. */
async function newsFrom(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.getByRole("status").evaluate((region) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { type, addedNodes, target } of changes) {
        const changed = type === "childList" ? [...addedNodes] : [target];
        said.push(...changed.map(({ textContent }) => textContent ?? ""));
      }
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => Reflect.get(window, "said"));
}
