import { change, expect, moversOrganizations, type Page, people, test } from "./fixtures.ts";
import { headings, listedOrganizations, signedIn, startedByHand } from "./walks.ts";

const guests = [
  "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com",
  "ana_fabrikam.com#EXT#@woodgrovebank.onmicrosoft.com",
];

test.describe("one mover, eight organizations", () => {
  test.use({ cast: "mover" });
  test.setTimeout(120_000);

  test("from Not yet through Not proven to Yes, ending with the wipe", async ({
    page,
    world,
    context,
  }) => {
    await signedIn(page);
    await page.getByRole("button", { name: "Yes, my own" }).click();
    await listedOrganizations(page);
    await page.getByText("About your phones").click();
    await page.getByRole("radio", { name: "Here, and it works" }).check();
    await page.getByRole("button", { name: "Check all" }).click();
    await expect(page.getByRole("status").first()).toContainText("Checked 8.");
    await expectVerdict(page, "Not proven", "0 of 8 proven");

    for (const id of moversOrganizations) {
      await page.goto(`/#/organizations/${id}`);
      await page.getByRole("button", { name: "The old phone: Pixel 6" }).click();
      await expect(page.getByText("Only the old phone is registered")).toBeVisible();
      await expect(page.getByText("The new phone has not answered here yet.")).toBeVisible();
    }
    await page.goto("/#/organizations");
    await expectVerdict(page, "Not yet", "you would lose Fabrikam");
    await expect(page.getByText("Do now, while the old phone works")).toBeVisible();

    for (const id of moversOrganizations) {
      await page.goto(`/#/organizations/${id}`);
      const [securityInfo] = await Promise.all([
        context.waitForEvent("page"),
        page.getByRole("link", { name: "Open Security info", exact: true }).click(),
      ]);
      change.addMethod(world, id, people.ana, change.newAuthenticator("iPhone 16"));
      await securityInfo.close();
      await comeBack(page);
      await expect(
        page.getByRole("main").getByText("iPhone 16 added; Pixel 6 still there"),
      ).toBeVisible();
      await page.getByRole("button", { name: "Yes, it is the new phone" }).click();
      await expect(page.getByText("New phone added, not tested")).toBeVisible();
    }
    await page.goto("/#/organizations");
    await expectVerdict(page, "Not proven", "0 of 8 proven");

    for (const id of moversOrganizations) {
      await page.goto(`/#/organizations/${id}`);
      await answer(page, "Authenticator on the new phone", "This organization");
      await expect(page.getByText("Proven: the new phone answered")).toBeVisible();
      await expect(page.getByText("Careful: that would leave one way in.")).toBeVisible();
    }
    await page.goto("/#/organizations");
    await expectVerdict(page, "Not proven", "8 of 8 proven");
    await expectVerdict(page, "Not proven", "compare it with the work entries");

    await page.getByText("Compare with Authenticator").click();
    await page
      .getByLabel("Work entries, as Authenticator shows them")
      .fill("ana@fabrikam.com\nLitware");
    await page.getByRole("button", { name: "Add these entries" }).click();
    await expectVerdict(
      page,
      "Not proven",
      "One entry of Authenticator belongs to no organization",
    );
    await page
      .getByLabel("Where does Litware belong?")
      .selectOption({ label: "Litware (litwareinc.com) as ana@fabrikam.com" });
    await expectVerdict(page, "Not proven", "You have not said yet that these are all");
    await page
      .getByRole("checkbox", { name: "These are all work entries on the old phone" })
      .check();
    await expectVerdict(page, "Yes", "the new phone answered in 8");

    await page.getByRole("button", { name: "The old phone is off and in the drawer" }).click();
    await expect(page.getByText("In the drawer.")).toBeVisible();
    await page.clock.setSystemTime(Date.now() + 8 * 24 * 60 * 60_000);
    await page.reload();
    await expectVerdict(page, "Yes", "8 of 8 proven");
    await page.getByRole("button", { name: "I have erased the old phone" }).click();
    await expect(page.getByText("Erased, as you said")).toBeVisible();
  });

  test("what still asks for the old phone in the drawer turns the verdict back", async ({
    page,
  }) => {
    await startedWith(page, ["ana@fabrikam.com"]);
    await proveByHand(page, "fabrikam.com");
    await reconcile(page, "ana@fabrikam.com");
    await expectVerdict(page, "Yes", "the new phone answered in 1");
    await page.getByRole("button", { name: "The old phone is off and in the drawer" }).click();
    await page.goto("/#/organizations/fabrikam.com");
    await answer(page, "The old phone", "This organization");
    await page.goto("/#/organizations");
    await expectVerdict(page, "Not yet", "you would lose fabrikam.com");
  });
});

test("the same signed out, by hand alone", async ({ page, world }) => {
  await startedWith(page, ["ana@fabrikam.com", ...guests]);
  await expectVerdict(page, "Not proven", "0 of 3 proven");
  await page.goto("/#/organizations/contoso.onmicrosoft.com");
  await answer(page, "The old phone", "This organization");
  await page.goto("/#/organizations");
  await expectVerdict(page, "Not yet", "you would lose contoso.onmicrosoft.com");

  for (const domain of [
    "fabrikam.com",
    "contoso.onmicrosoft.com",
    "woodgrovebank.onmicrosoft.com",
  ]) {
    await proveByHand(page, domain);
  }
  await expectVerdict(page, "Not proven", "3 of 3 proven");
  await reconcile(page, ["ana@fabrikam.com", ...guests].join("\n"));
  await expectVerdict(page, "Yes", "the new phone answered in 3");
  expect(world.log.filter(({ path }) => path.endsWith("/authorize"))).toEqual([]);
});

test("a prompt that named another organization proves nothing here", async ({ page }) => {
  await startedWith(page, ["ana@fabrikam.com", ...guests]);
  await page.goto("/#/organizations/contoso.onmicrosoft.com");
  await answer(page, "Authenticator on the new phone", "Another one, such as my home organization");
  await expect(page.getByText("The prompt named another organization").first()).toBeVisible();
  await expect(page.getByText("Shut for now.")).toBeVisible();
  await page.goto("/#/organizations");
  await expectVerdict(page, "Not proven", "0 of 3 proven");
});

test("on the train, with the old phone at home: what goes now, and what waits for tonight", async ({
  page,
}) => {
  await startedWith(page, ["ana@fabrikam.com", ...guests]);
  await page.getByText("About your phones").click();
  await page.getByRole("radio", { name: "It works, but it is elsewhere" }).check();
  await page.goto("/#/organizations/contoso.onmicrosoft.com");
  await answer(page, "The old phone", "This organization");
  await page.goto("/#/organizations");
  await expect(page.getByText("Tonight, with the old phone")).toBeVisible();
  await expect(headings(page).first()).toHaveText("fabrikam.com");
  await expectVerdict(page, "Not yet", "you would lose contoso.onmicrosoft.com");
});

test("with the old phone gone, the question is where one can still get in", async ({ page }) => {
  await startedWith(page, ["ana@fabrikam.com", ...guests]);
  await page.getByText("About your phones").click();
  await page.getByRole("radio", { name: "Lost or stolen" }).check();
  const region = page.getByRole("region", { name: "Where can I still get in?" });
  await expect(region).toContainText("0 of 3");
  await expect(page.getByText("Tell your home organization's help desk first")).toBeVisible();
  await expect(headings(page).first()).toHaveText("fabrikam.com");

  await page.goto("/#/organizations/fabrikam.com");
  await answer(page, "A text or a call", "This organization");
  await page.goto("/#/organizations");
  await page.getByText("About your phones").click();
  await page
    .getByRole("radiogroup", { name: "Does the new phone keep the old number?" })
    .getByRole("radio", { name: "Yes" })
    .check();
  await expect(region).toContainText("1 of 3");
});

test("two organizations of one tenant, reached by two accounts, are two", async ({ page }) => {
  await startedWith(page, [
    "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com",
    "ana_litwareinc.com#EXT#@contoso.onmicrosoft.com",
  ]);
  await expectVerdict(page, "Not proven", "0 of 2 proven");
  await page.goto("/#/organizations/contoso.onmicrosoft.com");
  await expect(page.getByText("You reach this organization with several accounts.")).toBeVisible();
  await page.getByRole("button", { name: "ana@litwareinc.com" }).click();
  await answer(page, "Authenticator on the new phone", "This organization");
  await page.goto("/#/organizations");
  await expectVerdict(page, "Not proven", "1 of 2 proven");
});

test("coming back without being able to read asks whether it finished", async ({
  page,
  context,
}) => {
  await startedWith(page, [guests[0] ?? ""]);
  await page.goto("/#/organizations/contoso.onmicrosoft.com");
  const [securityInfo] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "Open Security info", exact: true }).click(),
  ]);
  await securityInfo.close();
  await comeBack(page);
  await page.getByRole("button", { name: "Yes, the new phone is added" }).click();
  await expect(page.getByRole("checkbox", { name: "I added the new phone here" })).toBeChecked();
});

test.describe("a test by signing in", () => {
  test.use({ cast: "mover", start: "signed-in" });

  test("asks what answered, and only the answer proves", async ({ page, world }) => {
    const [home] = moversOrganizations;
    await page.goto(`/#/organizations/${home}`);
    await page.getByRole("button", { name: "Test by signing in here" }).click();
    await page.getByRole("button", { name: `Sign in as ${people.ana}` }).click();
    await expect(page.getByText("You are back from the sign-in. What answered?")).toBeVisible();
    await expect(page.getByText("Not known yet").first()).toBeVisible();
    await answer(page, "Authenticator on the new phone", "This organization");
    await expect(page.getByText("Proven: the new phone answered")).toBeVisible();
    expect(world.log.filter(({ prompt }) => prompt === "login")).not.toEqual([]);
  });

  test("proves nothing where the token does not tell the time of the sign-in", async ({ page }) => {
    const [home] = moversOrganizations;
    await page.clock.setSystemTime(Date.now() + 60 * 60_000);
    await page.goto(`/#/organizations/${home}`);
    await page.getByRole("button", { name: "Test by signing in here" }).click();
    await page.getByRole("button", { name: `Sign in as ${people.ana}` }).click();
    await expect(page.getByText("This sign-in proves nothing")).toBeVisible();
    await expect(page.getByText("clock and Microsoft's are too far apart")).toBeVisible();
  });
});

/** Headless tabs never leave the front, so the event that a browser would send is sent by hand. */
async function comeBack(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

async function startedWith(page: Page, lines: readonly string[]): Promise<void> {
  await startedByHand(page);
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await page.getByLabel("One per line").fill(lines.join("\n"));
  await page.getByRole("button", { name: "Add these", exact: true }).click();
  await expect(headings(page)).toHaveCount(lines.length);
}

async function proveByHand(page: Page, domain: string): Promise<void> {
  await page.goto(`/#/organizations/${domain}`);
  await page.getByRole("checkbox", { name: "I added the new phone here" }).check();
  await answer(page, "Authenticator on the new phone", "This organization");
  await expect(page.getByText("Proven: the new phone answered")).toBeVisible();
  await page.goto("/#/organizations");
}

async function reconcile(page: Page, entries: string): Promise<void> {
  await page.getByText("Compare with Authenticator").click();
  await page.getByLabel("Work entries, as Authenticator shows them").fill(entries);
  await page.getByRole("button", { name: "Add these entries" }).click();
  await page.getByRole("checkbox", { name: "These are all work entries on the old phone" }).check();
}

async function answer(page: Page, what: string, prompt: string): Promise<void> {
  await page
    .getByRole("radiogroup", { name: "What answered?" })
    .getByRole("radio", { name: what })
    .check();
  await page
    .getByRole("radiogroup", { name: "Which organization did the prompt name?" })
    .getByRole("radio", { name: prompt })
    .check();
  await page.getByRole("button", { name: "Save the answer" }).click();
}

async function expectVerdict(page: Page, verdict: string, reason: string): Promise<void> {
  const region = page.getByRole("region", { name: "Can I wipe the old phone?" });
  await expect(region.getByText(verdict, { exact: true })).toBeVisible();
  await expect(region).toContainText(reason);
}
