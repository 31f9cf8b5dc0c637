import { change, expect, moversOrganizations, type Page, people, test } from "./fixtures.ts";
import {
  cameBack,
  cardHeading,
  cardOf,
  openedPanel,
  openSecurityInfo,
  testedByHand,
  visitedBy,
} from "./run-walks.ts";
import {
  added,
  checkedAll,
  headings,
  listedOrganizations,
  pastingBox,
  rowOf,
  signedIn,
} from "./walks.ts";

const guests = [
  "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com",
  "ana_fabrikam.com#EXT#@woodgrovebank.onmicrosoft.com",
];

test.describe("one mover, eight organizations", () => {
  test.use({ cast: "mover" });
  test.setTimeout(120_000);

  test("from Not yet through Not proven to Yes, ending with the wipe", async ({ page, world }) => {
    await signedIn(page);
    await page.getByRole("button", { name: "Yes, my own" }).click();
    await listedOrganizations(page);
    await checkedAll(page);
    await expectVerdict(page, "Not proven", "0 of 8 ready");

    for (const id of moversOrganizations) {
      await page.goto(`/#/organizations/${id}`);
      await expect(cardHeading(page)).toHaveText("Is Pixel 6 your old phone?");
      await page.getByRole("button", { name: "Yes", exact: true }).click();
      await expect(cardHeading(page)).toHaveText("Add your new phone");
      await page.getByRole("button", { name: "Done", exact: true }).click();
      await expect(cardHeading(page)).toHaveText("Locked until you test the new phone.");
    }
    await page.goto("/#/organizations");
    await expectVerdict(page, "Not yet", "8 only on the old phone");

    for (const id of moversOrganizations) {
      await page.goto(`/#/organizations/${id}`);
      await visitedBy(page, openSecurityInfo(page), () => {
        change.addMethod(world, id, people.ana, change.newAuthenticator("iPhone 16"));
      });
      await expect(cardHeading(page)).toHaveText("iPhone 16 was added. Is it your new phone?");
      await page.getByRole("button", { name: "Yes, test it now" }).click();
      await expect(cardHeading(page)).toHaveText("Test the new phone");
    }
    await page.goto("/#/organizations");
    await expectVerdict(page, "Not proven", "0 of 8 ready");

    for (const id of moversOrganizations) {
      await page.goto(`/#/organizations/${id}`);
      await page.getByRole("button", { name: "I have tested already" }).click();
      await page
        .getByRole("button", { name: /^Authenticator on the new phone, for (?!another)/ })
        .click();
      await expect(cardHeading(page)).toHaveText(/ is done$/);
      await expect(cardOf(page)).toContainText("One way in only.");
    }
    await page.goto("/#/organizations");
    await expectVerdict(page, "Not proven", "8 of 8 ready");
    await pastedEntries(page, "ana@fabrikam.com\nLitware");
    await page.goto("/#/organizations");
    await expectVerdict(
      page,
      "Not proven",
      "One entry of Authenticator belongs to no organization",
    );
    await page.goto("/#/add");
    await page
      .getByLabel("Where does Litware belong?")
      .selectOption({ label: "Litware (litwareinc.com) as ana@fabrikam.com" });
    await page.goto("/#/organizations");
    await expectVerdict(page, "Not proven", "You have not said yet that these are all");
    await saidWhole(page);
    await expectVerdict(page, "Yes", "the new phone answered in 8");

    await page.getByRole("link", { name: "Before you wipe it" }).click();
    const week = page.getByRole("region", { name: "Before you wipe it: a week in the drawer" });
    await week.getByRole("button", { name: "The old phone is off and in the drawer" }).click();
    await expect(week).toContainText("In the drawer.");
    await expect(week.getByRole("button", { name: "I have erased the old phone" })).toHaveCount(0);
    await page.clock.setSystemTime(Date.now() + 8 * 24 * 60 * 60_000);
    await page.reload();
    await expect(week).toContainText("nothing asked for the old phone. Erase it now");
    await week.getByRole("button", { name: "I have erased the old phone" }).click();
    await expect(week).toContainText("Erased, as you said");
    await page.goto("/#/organizations");
    await expectVerdict(page, "Yes", "8 of 8 ready");
  });
});

test("what still asks for the old phone in the drawer turns the verdict back", async ({ page }) => {
  await startedWith(page, ["ana@fabrikam.com"]);
  await proveByHand(page, "fabrikam.com");
  await reconcile(page, "ana@fabrikam.com");
  await expectVerdict(page, "Yes", "the new phone answered in 1");
  await page.getByRole("link", { name: "Before you wipe it" }).click();
  await page.getByRole("button", { name: "The old phone is off and in the drawer" }).click();
  await expect(page.getByText("In the drawer.")).toBeVisible();
  await page.goto("/#/organizations/fabrikam.com");
  await answer(page, "Authenticator on the old phone");
  await page.goto("/#/organizations");
  await expectVerdict(page, "Not yet", "1 only on the old phone");
  // No Yes, no wipe.
  await page.goto("/#/settings");
  await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Before you wipe it/ })).toHaveCount(0);
});

test("the same signed out, by hand alone", async ({ page, world }) => {
  await startedWith(page, ["ana@fabrikam.com", ...guests]);
  await expectVerdict(page, "Not proven", "0 of 3 ready");
  await page.goto("/#/organizations/contoso.onmicrosoft.com");
  await answer(page, "Authenticator on the old phone");
  await page.goto("/#/organizations");
  await expectVerdict(page, "Not yet", "1 only on the old phone");

  for (const domain of [
    "fabrikam.com",
    "contoso.onmicrosoft.com",
    "woodgrovebank.onmicrosoft.com",
  ]) {
    await proveByHand(page, domain);
  }
  await expectVerdict(page, "Not proven", "3 of 3 ready");
  await reconcile(page, ["ana@fabrikam.com", ...guests].join("\n"));
  await expectVerdict(page, "Yes", "the new phone answered in 3");
  expect(world.log.filter(({ path }) => path.endsWith("/authorize"))).toEqual([]);
});

test("a prompt that named another organization proves nothing here", async ({ page }) => {
  await startedWith(page, ["ana@fabrikam.com", ...guests]);
  await page.goto("/#/organizations/contoso.onmicrosoft.com");
  await answer(page, "Authenticator on the new phone, for another organization");
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await expect(cardOf(page)).toContainText("The prompt named another organization");
  await page.goto("/#/organizations");
  await expectVerdict(page, "Not proven", "0 of 3 ready");
});

test("on the train, with the old phone at home: what goes now, and what waits for tonight", async ({
  page,
}) => {
  await startedWith(page, ["ana@fabrikam.com", ...guests], "It works, but it is elsewhere");
  await page.goto("/#/organizations/contoso.onmicrosoft.com");
  await answer(page, "Authenticator on the old phone");
  await page.goto("/#/organizations");
  const list = page.getByRole("list", { name: "Organizations" });
  await expect(headings(page).first()).toHaveText("fabrikam.com");
  await expect(list.getByText("Tonight, with the old phone")).toBeVisible();
  await expect(rowOf(page, "contoso.onmicrosoft.com")).toContainText("Tonight, with the old phone");
  await expectVerdict(page, "Not yet", "you would lose contoso.onmicrosoft.com");
  await page.getByRole("link", { name: "Continue: fabrikam.com" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("fabrikam.com");
});

test("at home the second answer has home's own words", async ({ page }) => {
  await startedWith(page, ["ana@fabrikam.com"]);
  await page.goto("/#/organizations/fabrikam.com");
  await page.getByRole("button", { name: "Test", exact: true }).click();
  await page.getByRole("button", { name: "I have tested already" }).click();
  await expect(
    page.getByRole("button", {
      name: "Authenticator on the new phone, for another account or organization",
    }),
  ).toBeVisible();
});

test("with the old phone gone, the card begins with the text for whoever can help", async ({
  page,
}) => {
  await startedWith(page, ["ana@fabrikam.com", ...guests], "Lost or stolen");
  const region = page.getByRole("region", { name: "Where can I still get in?" });
  await expect(region).toContainText("0 of 3");
  await expect(headings(page).first()).toHaveText("fabrikam.com");

  await page.goto("/#/organizations/fabrikam.com");
  await expect(cardHeading(page)).toHaveText("Ask your help desk");
  await expect(page.getByRole("button", { name: "Copy the text" })).toBeVisible();
  await expect(openSecurityInfo(page)).toBeVisible();
  await page.getByRole("button", { name: "Test", exact: true }).click();
  await expect(cardOf(page)).not.toContainText("Switch the old phone off");
  await page.getByRole("button", { name: "I have tested already" }).click();
  await page.getByRole("button", { name: "A text or call" }).click();
  await page.getByRole("button", { name: "fabrikam.com", exact: true }).click();
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await page.goto("/#/organizations");
  await expect(region).toContainText("1 of 3");
  await page.goto("/#/settings");
  await expect(page.getByText("Tell your home organization's help desk first")).toBeVisible();
});

test("two organizations of one tenant, reached by two accounts, are two", async ({ page }) => {
  await startedWith(page, [
    "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com",
    "ana_litwareinc.com#EXT#@contoso.onmicrosoft.com",
  ]);
  await expectVerdict(page, "Not proven", "0 of 2 ready");
  await page.goto("/#/organizations/contoso.onmicrosoft.com");
  await expect(page.getByText("You reach this organization with several accounts.")).toBeVisible();
  await page.getByRole("button", { name: "ana@litwareinc.com" }).click();
  await answer(page, "Authenticator on the new phone, for contoso.onmicrosoft.com");
  await page.goto("/#/organizations");
  await expectVerdict(page, "Not proven", "1 of 2 ready");
});

test("coming back without being able to read asks whether it was added", async ({ page }) => {
  await startedWith(page, [guests[0] ?? ""]);
  await page.goto("/#/organizations/contoso.onmicrosoft.com");
  await visitedBy(page, openSecurityInfo(page));
  await expect(cardHeading(page)).toHaveText("Did you add it?");
  await page.getByRole("button", { name: "Yes, test it now" }).click();
  await expect(cardHeading(page)).toHaveText("Test the new phone");
  await openedPanel(page, "Details");
  await expect(page.getByRole("checkbox", { name: "I added the new phone here" })).toBeChecked();
});

test("the question of a test is there again after the page was loaded anew", async ({ page }) => {
  await startedWith(page, [guests[0] ?? ""]);
  await page.goto("/#/organizations/contoso.onmicrosoft.com");
  await page.getByRole("button", { name: "Test", exact: true }).click();
  await page.getByRole("button", { name: "I have tested already" }).click();
  await page.reload();
  await expect(cardHeading(page)).toHaveText("How did you approve the sign-in?");
  await cameBack(page);
  await expect(cardHeading(page)).toBeFocused();
});

test.describe("a test by signing in", () => {
  test.use({ cast: "mover", start: "signed-in" });

  test("asks what answered, and only the answer proves", async ({ page, world }) => {
    const [home] = moversOrganizations;
    await page.goto(`/#/organizations/${home}`);
    await page.getByRole("button", { name: "Test", exact: true }).click();
    await page.getByRole("button", { name: "Test by signing in here" }).click();
    await page.getByRole("button", { name: `Sign in as ${people.ana}` }).click();
    await expect(cardHeading(page)).toHaveText("How did you approve the sign-in?");
    await expect(cardHeading(page)).toBeFocused();
    await page
      .getByRole("button", { name: /^Authenticator on the new phone, for (?!another)/ })
      .click();
    await expect(cardHeading(page)).toHaveText(/ is done$/);
    expect(world.log.filter(({ prompt }) => prompt === "login")).not.toEqual([]);
  });

  test("proves nothing where the token does not tell the time of the sign-in", async ({ page }) => {
    const [home] = moversOrganizations;
    await page.clock.setSystemTime(Date.now() + 60 * 60_000);
    await page.goto(`/#/organizations/${home}`);
    await page.getByRole("button", { name: "Test", exact: true }).click();
    await page.getByRole("button", { name: "Test by signing in here" }).click();
    await page.getByRole("button", { name: `Sign in as ${people.ana}` }).click();
    await expect(cardHeading(page)).toHaveText("This sign-in proves nothing");
    await expect(cardOf(page)).toContainText("clock and Microsoft's are too far apart");
  });
});

async function startedWith(
  page: Page,
  lines: readonly string[],
  oldPhone = "Here, and it works",
): Promise<void> {
  await page.goto("./#/");
  await page.getByRole("button", { name: "Start without signing in" }).click();
  await page.getByRole("button", { name: oldPhone, exact: true }).click();
  await added(page, lines.join("\n"));
  await expect(headings(page)).toHaveCount(lines.length);
}

async function proveByHand(page: Page, domain: string): Promise<void> {
  await page.goto(`/#/organizations/${domain}`);
  await answer(page, `Authenticator on the new phone, for ${domain}`);
  await expect(cardHeading(page)).toHaveText(`${domain} is done`);
  await page.goto("/#/organizations");
}

async function reconcile(page: Page, entries: string): Promise<void> {
  await pastedEntries(page, entries);
  await saidWhole(page);
}

async function pastedEntries(page: Page, entries: string): Promise<void> {
  await page.goto("/#/add");
  await pastingBox(page).fill(entries);
  await page.getByRole("checkbox", { name: "Every line here is an entry" }).check();
  await page.getByRole("button", { name: "Add these" }).click();
  await expect(page.getByRole("list", { name: "Entries of Authenticator" })).toBeVisible();
}

async function saidWhole(page: Page): Promise<void> {
  await page.goto("/#/add");
  await page.getByRole("checkbox", { name: "These are all work entries" }).check();
  await page.goto("/#/organizations");
}

async function answer(page: Page, what: string): Promise<void> {
  await page.getByRole("button", { name: /^Test ?(\(done\))?$/ }).click();
  await testedByHand(page, what);
}

async function expectVerdict(page: Page, verdict: string, reason: string): Promise<void> {
  const region = page.getByRole("region", { name: "Can I wipe the old phone?" });
  await expect(region.getByText(verdict, { exact: true })).toBeVisible();
  await expect(region).toContainText(reason);
}
