import {
  change,
  expect,
  type Locator,
  moversOrganizations,
  organizationIds,
  type Page,
  people,
  test,
} from "./fixtures.ts";
import { wordsIn } from "./measures/words.ts";
import {
  cameBack,
  cardHeading,
  cardOf,
  detailsOf,
  openedCard,
  openedPanel,
  openSecurityInfo,
  testedByHand,
  visitedBy,
} from "./run-walks.ts";
import { added, checkedAll, openedMenu, pastingBox, rowOf } from "./walks.ts";

const entries = [
  "ana@fabrikam.com",
  ...[
    ...["contoso", "litware", "woodgrovebank", "tailspintoys", "wingtiptoys", "northwindtraders"],
    ...["proseware", "adatum", "fourthcoffee", "adventure-works", "lucernepublishing", "relecloud"],
  ].map((name) => `ana_fabrikam.com#EXT#@${name}.onmicrosoft.com`),
];

/** Counts presses and pastes inside Rekey, and looks at each card on the way. */
function counting(page: Page) {
  const count = { taps: 0 };
  return {
    taps: () => count.taps,
    press: async (control: Locator) => {
      count.taps += 1;
      await control.click();
    },
    paste: async (box: Locator, text: string) => {
      count.taps += 1;
      await box.fill(text);
    },
    /** Presses what opens Security info, does something there, and comes back. */
    visit: async (link: Locator, during?: () => void) => {
      count.taps += 1;
      await visitedBy(page, link, during);
    },
  };
}

/** A return lands on the card: at the top, its heading focused, its answer on the screen, few words on it. */
async function expectLanded(page: Page, heading: string, answer: Locator): Promise<void> {
  await expect(cardHeading(page)).toHaveText(heading);
  await expect(cardHeading(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(answer).toBeInViewport({ ratio: 1 });
  await expectFewWords(page);
}

async function expectFewWords(page: Page): Promise<void> {
  const heading = await cardHeading(page).textContent();
  expect(await wordsIn(cardOf(page)), `words on the card ${heading}`).toBeLessThanOrEqual(60);
}

function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

function answerFor(page: Page, name: string): Locator {
  return button(page, `Authenticator on the new phone, for ${name}`);
}

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const computer = { viewport: { width: 1280, height: 800 } };

for (const { title, device, count, atMost } of [
  { title: "six pasted entries on a phone", device: phone, count: 6, atMost: 4 + 4 * 6 + 4 },
  { title: "thirteen pasted entries on a phone", device: phone, count: 13, atMost: 60 },
  { title: "thirteen pasted entries on a computer", device: computer, count: 13, atMost: 60 },
]) {
  test.describe(title, () => {
    test.use(device);
    test.setTimeout(180_000);

    test("from the start to Yes, with no more taps than the design allows", async ({
      page,
      context,
      world,
    }) => {
      const mine = entries.slice(0, count);
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const { press, paste, visit, taps } = counting(page);
      await page.goto("./#/");
      await press(button(page, "Start without signing in"));
      await press(button(page, "Here, and it works"));
      await paste(pastingBox(page), mine.join("\n"));
      await press(button(page, "Add these"));
      await expect(
        page.getByRole("main").getByText(`${count} organizations were read.`),
      ).toBeVisible();
      await press(page.getByRole("checkbox", { name: "These are all work entries" }));
      await press(page.getByRole("link", { name: "Back to the list" }));

      const home = "fabrikam.com";
      let name = home;
      let way = rowOf(page, home).getByRole("link", { name: `Open Security info for ${home}` });
      for (let ready = 1; ready <= mine.length; ready++) {
        const before = taps();
        await visit(way);
        await expectLanded(page, "Did you add it?", button(page, "Yes, test it now"));
        await press(button(page, "Yes, test it now"));
        await expect(cardHeading(page)).toHaveText("Test the new phone");
        await expectFewWords(page);
        await press(button(page, "Copy link for a private window"));
        await cameBack(page);
        await expectLanded(page, "How did you approve the sign-in?", answerFor(page, name));
        await press(answerFor(page, name));
        await expect(cardHeading(page)).toHaveText(`${name} is done`);
        await expect(cardHeading(page)).toBeFocused();
        await expect(page.getByRole("status")).toContainText(
          `${name} is done. ${ready} of ${count}.`,
        );
        await expectFewWords(page);
        expect(taps() - before, `taps for ${name}`).toBeLessThanOrEqual(4);
        if (ready === mine.length) break;
        way = cardOf(page).getByRole("link", { name: /^Next: / });
        name = ((await way.textContent()) ?? "").replace("Next: ", "");
      }

      await press(page.getByRole("link", { name: "Can I wipe the old phone?" }));
      const region = page.getByRole("region", { name: "Can I wipe the old phone?" });
      await expect(region.getByText("Yes", { exact: true })).toBeVisible();
      expect(taps()).toBeLessThanOrEqual(atMost);
      expect(world.log.filter(({ path }) => path.endsWith("/token"))).toEqual([]);
    });
  });
}

test.describe("three organizations of somebody who signs in", () => {
  test.use({ cast: "mover" });
  test.setTimeout(120_000);

  test("from the sign-in to Yes, with no more taps than the design allows", async ({
    page,
    world,
  }) => {
    const mine = moversOrganizations.slice(0, 3);
    for (const id of moversOrganizations.slice(3)) change.removeMembership(world, id, people.ana);
    const { press, visit, taps } = counting(page);
    await page.goto("./#/");
    await press(button(page, "Sign in with a work or school account"));
    await button(page, people.ana).click();
    await press(button(page, "Here, and it works"));
    await press(button(page, "List my organizations"));
    await button(page, "Accept").click();
    await expect(page.getByRole("status")).toHaveText("Azure listed 3 organizations.");
    await press(button(page, "Check all"));
    await expect(page.getByRole("status")).toContainText("Checked 3.");
    const added = (at: number) => () => {
      change.addMethod(world, mine[at] ?? "", people.ana, change.newAuthenticator("iPhone 16"));
    };
    const proven = async (name: string) => {
      const before = taps() - 1;
      await expectLanded(
        page,
        "iPhone 16 was added. Is it your new phone?",
        button(page, "Yes, test it now"),
      );
      await expect(page.getByRole("status")).toContainText(
        `${name}: iPhone 16 added; Pixel 6 still there`,
      );
      await press(button(page, "Yes, test it now"));
      await expectFewWords(page);
      await press(button(page, "Test by signing in here"));
      await page.getByRole("button", { name: `Sign in as ${people.ana}` }).click();
      await expectLanded(page, "How did you approve the sign-in?", answerFor(page, name));
      await press(answerFor(page, name));
      await expect(cardHeading(page)).toHaveText(`${name} is done`);
      expect(taps() - before, `taps for ${name}`).toBeLessThanOrEqual(4);
    };

    const row = rowOf(page, "Fabrikam");
    await visit(row.getByRole("link", { name: "Open Security info for Fabrikam" }), added(0));
    await proven("Fabrikam");
    const next = cardOf(page).getByRole("link", { name: /^Next: / });
    const second = ((await next.textContent()) ?? "").replace("Next: ", "");
    await visit(next, added(second === "Contoso" ? 1 : 2));
    await proven(second);
    const third = second === "Contoso" ? "Woodgrove Bank" : "Contoso";
    await visit(
      cardOf(page).getByRole("link", { name: `Next: ${third}` }),
      added(third === "Contoso" ? 1 : 2),
    );
    await proven(third);
    await press(page.getByRole("link", { name: "Can I wipe the old phone?" }));
    await press(page.getByRole("link", { name: /^Compare/ }).first());
    await press(page.getByRole("checkbox", { name: /no work entry/ }));
    await press(page.getByRole("link", { name: "Back to the list" }));
    const region = page.getByRole("region", { name: "Can I wipe the old phone?" });
    await expect(region.getByText("Yes", { exact: true })).toBeVisible();
    expect(taps()).toBeLessThanOrEqual(4 + 4 * 3 + 4);
  });
});

test("the run goes by the keyboard, and no arrow key answers", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await startedWith(page, entries.slice(0, 2));
  await openedCard(page, "fabrikam.com");
  await page.getByRole("button", { name: "Test", exact: true }).press("Enter");
  await expect(cardHeading(page)).toHaveText("Test the new phone");
  await button(page, "Copy link for a private window").press("Enter");
  await expect(cardHeading(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(answerFor(page, "fabrikam.com")).toBeFocused();
  for (const key of ["ArrowDown", "ArrowUp", "ArrowRight"]) await page.keyboard.press(key);
  await expect(cardHeading(page)).toHaveText("How did you approve the sign-in?");
  await expect(page.getByRole("radio")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(cardHeading(page)).toHaveText("fabrikam.com is done");
  await expect(cardHeading(page)).toBeFocused();
  await button(page, "Undo").press("Enter");
  await expect(cardHeading(page)).not.toHaveText("fabrikam.com is done");
  await expect(cardHeading(page)).toBeFocused();
});

test("a text, a call and another method ask one thing more, and each answer has both facts", async ({
  page,
}) => {
  await startedWith(page, entries.slice(0, 2));
  await openedCard(page, "contoso.onmicrosoft.com");
  await page.getByRole("button", { name: "Test", exact: true }).click();
  await button(page, "I have tested already").click();
  await button(page, "A text or call").click();
  await expect(cardHeading(page)).toHaveText("Which organization was it for?");
  await expect(cardHeading(page)).toBeFocused();
  await button(page, "contoso.onmicrosoft.com").click();
  await expect(cardHeading(page)).toHaveText("Will the new phone have the same number?");
  await button(page, "Yes").click();
  await expect(cardHeading(page)).toHaveText("contoso.onmicrosoft.com is done");
});

test("Test all goes through those that wait for their test, home first, and asks again where nothing was asked", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await startedWith(page, entries.slice(0, 3));
  for (const name of ["contoso.onmicrosoft.com", "fabrikam.com"]) {
    await page.goto("./#/organizations");
    await openedCard(page, name);
    await visitedBy(page, openSecurityInfo(page));
    await button(page, "Yes, test it now").click();
  }
  await page.goto("./#/organizations");
  await page.getByRole("button", { name: "More for the list" }).click();
  await expect(page.getByRole("link", { name: "Tidy up" })).toHaveCount(0);
  await page.getByRole("link", { name: "Test all" }).click();
  await expect(cardHeading(page)).toHaveText("Switch the old phone off");
  await button(page, "It is off").click();
  await expect(cardHeading(page)).toHaveText("Test fabrikam.com");
  await expect(cardHeading(page)).toBeFocused();
  await expectFewWords(page);
  await button(page, "Copy link for a private window").click();
  await button(page, "Nothing was asked").click();

  await expect(cardHeading(page)).toHaveText("Test contoso.onmicrosoft.com");
  await button(page, "Copy link for a private window").click();
  await answerFor(page, "contoso.onmicrosoft.com").click();
  await expect(cardHeading(page)).toHaveText("Test fabrikam.com");
  await expect(cardOf(page)).toContainText("Nothing was asked there before.");
  await button(page, "Copy link for a private window").click();
  await answerFor(page, "fabrikam.com").click();
  await expect(cardHeading(page)).toHaveText("All are tested");
});

test("Tidy up is locked before all are ready, then goes through them", async ({ page }) => {
  await startedWith(page, entries.slice(0, 2));
  await page.goto("./#/tidy-up");
  await expect(cardHeading(page)).toHaveText(/^Removing comes last/);
  for (const name of ["fabrikam.com", "contoso.onmicrosoft.com"]) {
    await page.goto("./#/organizations");
    await openedCard(page, name);
    await page.getByRole("button", { name: "Test", exact: true }).click();
    await testedByHand(page, `Authenticator on the new phone, for ${name}`);
  }
  await expect(page.getByRole("link", { name: /^Tidy up/ })).toBeVisible();
  await page.goto("./#/organizations");
  await page.getByRole("button", { name: "More for the list" }).click();
  await expect(page.getByRole("link", { name: "Test all" })).toHaveCount(0);
  await page.getByRole("link", { name: "Tidy up" }).click();
  await expect(cardHeading(page)).toHaveText("Remove the old phone at fabrikam.com");
  await visitedBy(page, openSecurityInfo(page));
  await expect(cardHeading(page)).toHaveText("Did you remove the old phone there?");
  await button(page, "Yes, removed").click();
  await expect(cardHeading(page)).toHaveText("Remove the old phone at contoso.onmicrosoft.com");
  await button(page, "I removed it").click();
  await expect(cardHeading(page)).toHaveText("Nothing is left to remove");
  await page.getByRole("link", { name: "Back to the list" }).click();
  await expect(rowOf(page, "fabrikam.com")).toBeVisible();
  await expect(page.getByRole("button", { name: "More for the list" })).toHaveCount(0);
});

test.describe("one organization that can be read", () => {
  test.use({ cast: "mover", start: "signed-in" });

  test("Tidy up ticks by itself what a look finds removed, and tells when nothing is", async ({
    page,
    world,
  }) => {
    const [home = ""] = moversOrganizations;
    await checkedAll(page);
    await openedCard(page, "fabrikam.com");
    await button(page, "Yes").click();
    await visitedBy(page, openSecurityInfo(page), () => {
      change.addMethod(world, home, people.ana, change.newAuthenticator("iPhone 16"));
    });
    await button(page, "Yes, test it now").click();
    await testedByHand(page, "Authenticator on the new phone, for fabrikam.com");
    await page.getByRole("link", { name: /^Tidy up/ }).click();
    await expect(cardHeading(page)).toHaveText("Remove the old phone at fabrikam.com");
    await expect(cardOf(page)).toContainText("Careful: that would leave one way in.");
    await visitedBy(page, openSecurityInfo(page));
    await expect(cardOf(page)).toContainText("Nothing has changed there yet");
    await visitedBy(page, openSecurityInfo(page), () => {
      const { methods } = change.membershipOf(world, home, people.ana);
      const old = methods.find(
        (method) => "displayName" in method && method.displayName === "Pixel 6",
      );
      expect(change.removeMethod(world, home, people.ana, old?.id ?? "")).toBe(true);
    });
    await expect(cardHeading(page)).toHaveText("Nothing is left to remove");
    const details = await detailsOf(page, "fabrikam.com");
    await expect(
      details.getByRole("checkbox", { name: "I removed the old phone here" }),
    ).toBeChecked();
  });
});

test.describe("with the list fetched", () => {
  test.use({ start: "listed" });

  test("how a check ended is still said after the page was loaded again, and gone after a sign-out", async ({
    page,
  }) => {
    await checkedAll(page);
    await page.reload();
    await expect(rowOf(page, "Northwind Traders")).toBeVisible();
    await expect(button(page, "List my organizations")).toHaveCount(0);
    expect(await remembered(page)).toContain("needs-consent");
    await page.goto(`./#/organizations/${organizationIds.northwind}`);
    await openedPanel(page, "Details");
    await expect(cardOf(page)).toContainText("Last check: Needs an admin's approval (");
    await page.goto("./#/organizations");
    await openedMenu(page);
    await page.getByRole("button", { name: /^Sign out / }).click();
    await page.waitForURL(({ hash }) => hash === "" || hash === "#/");
    expect(await remembered(page)).toBe("");
  });
});

/** What the tab hands on of its checks. */
function remembered(page: Page): Promise<string> {
  return page.evaluate(() => sessionStorage.getItem("rekey.checks") ?? "");
}

async function startedWith(page: Page, lines: readonly string[]): Promise<void> {
  await page.goto("./#/");
  await button(page, "Start without signing in").click();
  await button(page, "Here, and it works").click();
  await added(page, lines.join("\n"));
}
