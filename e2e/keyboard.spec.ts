import {
  change,
  expect,
  type Locator,
  organizationIds,
  type Page,
  people,
  test,
} from "./fixtures.ts";
import { cardHeading, testedByHand } from "./run-walks.ts";
import { added, pasted, pastingBox, saidYes, startedByHand } from "./walks.ts";

// No mouse, no touch, no script that sets the focus: keys alone.

const { contoso } = organizationIds;
const guest = "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com";

test("the whole journey by keyboard: sign in, list, check, answer, test, remove, print", async ({
  page,
  world,
}) => {
  test.setTimeout(120_000);
  change.addMethod(world, contoso, people.ana, change.newAuthenticator("iPhone 16"));
  await page.goto("/");
  await test.step("the skip link comes first, and leads past the links above", async () => {
    await tabTo(page, page.getByRole("button", { name: "Skip to the content" }), 1);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await tabTo(
      page,
      page.getByRole("button", { name: "Sign in with a work or school account" }),
      1,
    );
  });
  await page.keyboard.press("Enter");
  await pressAtMicrosoft(page, people.ana);
  await expect(page.getByRole("heading", { name: "Where is the old phone?" })).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "Here, and it works" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page.getByRole("heading", { name: "Can I wipe the old phone?" })).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "Yes, my own" }));
  await page.keyboard.press("Space");
  await expect(page.getByRole("main")).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "List my organizations" }));
  await page.keyboard.press("Enter");
  await pressAtMicrosoft(page, "Accept");
  await expect(page.getByRole("status")).toHaveText("Azure listed 11 organizations.");

  await tabTo(page, page.getByRole("button", { name: "Check all" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("Checked 11.");
  await expect(page.getByRole("button", { name: "Check all" })).toBeFocused();
  await tabTo(page, page.getByRole("link", { name: "Contoso", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page.getByRole("heading", { name: "Contoso", level: 1 })).toBeVisible();

  await test.step("details are behind the menu, and what took the place of an answer has the focus", async () => {
    await tabTo(page, page.getByLabel("More about Contoso"));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("button", { name: "Details", exact: true }), 1);
    await page.keyboard.press("Enter");
    await expect(cardHeading(page)).toHaveText("Details");
    await expect(cardHeading(page)).toBeFocused();
    for (const [answer, entry] of [
      ["The new phone", "iPhone 16"],
      ["The old phone", "Pixel 6"],
    ]) {
      await tabTo(page, page.getByRole("button", { name: `${answer}: ${entry}` }));
      await page.keyboard.press("Space");
      await expect(
        page.getByRole("button", { name: `Answer differently: ${entry}` }),
      ).toBeFocused();
      await expectFocusSeen(page);
    }
    await tabTo(page, page.getByRole("button", { name: "Back to the step" }));
    await page.keyboard.press("Enter");
  });

  await expect(cardHeading(page)).toHaveText("Test the new phone");
  await expect(cardHeading(page)).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "I have tested already" }));
  await page.keyboard.press("Enter");
  await expect(cardHeading(page)).toHaveText("How did you approve the sign-in?");
  await expect(cardHeading(page)).toBeFocused();
  await test.step("half an answer leads on to the question that is open", async () => {
    await tabTo(page, page.getByRole("button", { name: "A text or call", exact: true }));
    await page.keyboard.press("Enter");
    await expect(cardHeading(page)).toHaveText("Which organization was it for?");
    await expect(cardHeading(page)).toBeFocused();
    await tabTo(page, page.getByRole("button", { name: "I am not sure" }));
    await page.keyboard.press("Enter");
    await expect(cardHeading(page)).toBeFocused();
  });
  await tabTo(page, page.getByRole("button", { name: "I have tested already" }));
  await page.keyboard.press("Enter");
  await expect(cardHeading(page)).toBeFocused();
  await tabTo(
    page,
    page.getByRole("button", { name: "Authenticator on the new phone, for Contoso" }),
  );
  await page.keyboard.press("Enter");
  await expect(cardHeading(page)).toHaveText("Contoso is done");
  await expect(cardHeading(page)).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Remove the old phone" }));
  await page.keyboard.press("Enter");
  await expect(cardHeading(page)).toHaveText("Remove the old phone");
  await expect(cardHeading(page)).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "I removed it" }));
  await page.keyboard.press("Space");
  await expect(cardHeading(page)).toHaveText("Contoso is done");
  await expect(cardHeading(page)).toBeFocused();

  await tabTo(page, page.getByRole("link", { name: "Print", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  const print = page.getByRole("button", { name: "Print", exact: true });
  await expect(print).toBeVisible();
  await tabTo(page, print, 1);
});

test("every stop on the way through a page shows where the keyboard is", async ({ page }) => {
  await startedByHand(page);
  await added(page, "ana@fabrikam.com\nana@outlook.com");
  for (const address of [
    "organizations",
    "organizations/fabrikam.com",
    "add",
    "settings",
    "summary",
    "admin",
  ]) {
    await page.goto(`/#/${address}`);
    await page.reload();
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    const stops = await tabThrough(page);
    expect(stops, address).toBeGreaterThan(10);
  }
  await page.goto("/#/help-desk");
  await page.getByLabel("Domains, IDs or addresses").fill("contoso.com");
  await page.getByRole("button", { name: "Make links" }).click();
  await expect(page.getByRole("img", { name: /^QR code that opens the steps/ })).toBeVisible();
  expect(await tabThrough(page), "help-desk, with a link").toBeGreaterThan(10);
});

test("whatever goes away by a key leaves the focus where one can go on", async ({ page }) => {
  test.setTimeout(60_000);
  await startedByHand(page);
  await pastingBox(page).focus();
  await pressed(page, page.getByRole("button", { name: "Add these", exact: true }));
  await expect(pastingBox(page)).toBeFocused();
  await expect(pastingBox(page)).toHaveAccessibleDescription(
    /^There is nothing to read here yet\./,
  );
  await pasted(page, guest);
  await pressed(page, page.getByRole("button", { name: "Add the home of ana@fabrikam.com" }));
  await expectFocusKept(page);
  await pressed(page, page.getByRole("button", { name: `Remove ${guest}` }));
  await expectFocusKept(page);

  await page.goto("/#/settings");
  await pressed(page, page.getByText("Move the list to another device"));
  await page.getByLabel("Open a saved list").setInputFiles({
    name: "rekey-list.json",
    mimeType: "application/json",
    buffer: Buffer.from(await savedList(page)),
  });
  await expect(page.getByRole("region", { name: "A list from elsewhere" })).toBeVisible();
  await expectFocusAround(page.getByRole("region", { name: "A list from elsewhere" }));
  await pressed(page, page.getByRole("button", { name: "Leave it" }));
  await expectFocusKept(page);

  await pressed(page, page.getByRole("button", { name: "No, others use it too" }));
  await expect(page.getByRole("button", { name: "Yes, my own" })).toBeFocused();
  await pressed(page, page.getByRole("button", { name: "Show names" }));
  await expect(page.getByRole("button", { name: "Hide names" })).toBeFocused();
  await pressed(page, page.getByRole("button", { name: "Yes, my own" }));
  await expect(page.getByRole("button", { name: "No, others use it too" })).toBeFocused();
  await pressed(page, page.getByRole("button", { name: "Forget everything here" }));
  await expect(page.getByText("Your list was forgotten here, as you asked.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Forget everything here" })).toBeFocused();
});

test("an answer on the list leaves the focus on the content", async ({ page }) => {
  await startedByHand(page);
  await added(page, "contoso.com");
  await pressed(page, page.getByRole("button", { name: "No, others use it too" }));
  await expect(page.getByRole("main")).toBeFocused();
  await pressed(page, page.getByRole("button", { name: "Show names" }));
  await expect(page.getByRole("button", { name: "Hide names" })).toBeFocused();
});

test("on an organization's page and the sheet, whatever goes away leaves the focus near", async ({
  page,
}) => {
  await page.goto("/#/organizations/litware.example");
  await pressed(page, page.getByRole("button", { name: "Add to my organizations" }));
  await expect(page.getByRole("main")).toBeFocused();
  await page.getByRole("button", { name: "Test", exact: true }).press("Enter");
  await testedByHand(page, "Authenticator on the new phone, for litware.example");
  await expect(cardHeading(page)).toHaveText("Which account do you use in this organization?");
  await expect(cardHeading(page)).toBeFocused();
  await pressed(page, page.getByRole("button", { name: "Use this account" }));
  await expect(page.getByRole("textbox", { name: "Another account" })).toBeFocused();
  await page.keyboard.type("ana@fabrikam.com");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await page.goto("/#/summary");
  await pressed(page, page.getByText("Calendar file"));
  await pressed(page, page.getByRole("button", { name: "Add appointment" }));
  await expect(page.getByLabel("Day and time")).toBeFocused();
  await page.getByLabel("Day and time").fill("2030-01-02T09:30");
  await pressed(page, page.getByRole("button", { name: "Add appointment" }));
  await pressed(page, page.getByRole("button", { name: /^Remove the appointment/ }));
  await expectFocusKept(page);

  await page.goto("/#/organizations/litware.example");
  await pressed(page, page.getByLabel("More about litware.example"));
  await pressed(page, page.getByRole("button", { name: "Take off my list" }));
  await expect(page.getByRole("main")).toBeFocused();
});

test("the week in the drawer is begun and taken back with the focus on the button that came", async ({
  page,
}) => {
  await startedByHand(page);
  await saidYes(page);
  await pressed(page, page.getByRole("link", { name: "Before you wipe it" }));
  const begin = page.getByRole("button", { name: "The old phone is off and in the drawer" });
  await pressed(page, begin);
  await expect(page.getByRole("button", { name: "I took it out again" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(begin).toBeFocused();
});

test.describe("with Azure's list", () => {
  test.use({ start: "listed" });

  test("the menu shuts when the keyboard leaves it, and by Escape", async ({ page }) => {
    const menu = page.getByRole("button", { name: "Menu", exact: true });
    const signOut = page.getByRole("button", { name: `Sign out ${people.ana}` });
    await expect(page.getByText(`Signed in as ${people.ana}`)).toBeAttached();
    await pressed(page, menu);
    await tabTo(page, signOut, 1);
    await page.keyboard.press("Escape");
    await expect(menu).toBeFocused();
    await expect(signOut).toBeHidden();
    await page.keyboard.press("Enter");
    await expect(signOut).toBeVisible();
    await tabTo(page, page.getByRole("button", { name: "Yes, my own" }));
    await expect(signOut).toBeHidden();
  });

  test("listing again, from the menu of the list, leaves the focus there", async ({ page }) => {
    const more = page.getByRole("button", { name: "More for the list" });
    await pressed(page, more);
    await tabTo(page, page.getByRole("button", { name: "List again" }), 1);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status")).toHaveText("Azure listed 11 organizations.");
    await expect(more).toBeFocused();
  });
});

test("a trouble that is dismissed, either way, leaves the focus on the content", async ({
  page,
}) => {
  for (const way of ["Dismiss", "Make the list by hand"]) {
    await page.goto("/#/");
    await page.getByRole("button", { name: "Sign in with a work or school account" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    const wayOut = page.getByRole("main").getByText(way, { exact: true });
    await pressed(page, wayOut);
    await expect(wayOut).toHaveCount(0);
    await expect(page.getByRole("main")).toBeFocused();
  }
});

test("another language leaves the focus on the choice of languages", async ({ page }) => {
  for (const [address, heading] of [
    ["/", "Move Microsoft Authenticator to your new phone"],
    ["/#/organizations", "Where is the old phone?"],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
    const languages = page.getByRole("combobox", { name: "Language" });
    await expect(languages).toHaveValue("en");
    await languages.focus();
    await page.keyboard.press("ArrowDown");
    await expect(languages).toHaveCount(0);
    await expect(page.getByRole("combobox", { name: "Sprache" })).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(languages).toBeFocused();
  }
});

test("a link of the first paint that fetches the app hands the focus on to its page", async ({
  page,
}) => {
  await page.goto("/");
  await tabTo(page, page.getByRole("button", { name: "Menu", exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: "About", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "About Rekey" })).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
});

test("while the app is fetched, and where it cannot be, the focus is on what says so", async ({
  page,
}) => {
  const gate: { open: () => void } = { open: () => {} };
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  await page.route("**/assets/main-*.js", async (route) => {
    await opened;
    await route.fulfill({ contentType: "text/javascript", body: "throw new Error('no app')" });
  });
  await page.goto("/");
  await tabTo(page, page.getByRole("button", { name: "Start without signing in" }));
  await page.keyboard.press("Enter");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "Opening your list" })).toBeVisible();
  await expect(main).toBeFocused();
  gate.open();
  await expect(main.getByRole("heading", { name: "could not be fetched" })).toBeVisible();
  await expect(main).toBeFocused();
});

/** A file as this page saves it, with one organization. */
async function savedList(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).press("Enter"),
  ]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

/** Presses what is there by Enter, as somebody would who has tabbed to it; a fold's name is pressed on its line. */
async function pressed(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  await control.evaluate((element) => {
    const line = element.closest("summary") ?? element;
    if (line instanceof HTMLElement) line.focus();
  });
  await page.keyboard.press("Enter");
}

/** Goes on by Tab until the control has the focus; each stop on the way has to be seen. */
async function tabTo(page: Page, control: Locator, most = 150): Promise<void> {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press("Tab");
    await expectFocusSeen(page);
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(control).toBeFocused({ timeout: 1 });
}

/** From the top of a page just loaded to its end, also where something has the focus by itself; says how many stops there were. */
async function tabThrough(page: Page): Promise<number> {
  const isOnTop = await page.evaluate(() => document.activeElement === document.body);
  if (!isOnTop) await tabToEnd(page);
  return tabToEnd(page);
}

/** Says how many stops there were. */
async function tabToEnd(page: Page): Promise<number> {
  for (let stop = 0; stop < 200; stop++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement === document.body)) return stop;
    await expectFocusSeen(page);
  }
  throw new Error("The end of the page was not reached.");
}

/** At Microsoft's pages, which are not ours to judge. */
async function pressAtMicrosoft(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  await expect(button).toBeVisible();
  for (let stop = 0; stop < 20; stop++) {
    await page.keyboard.press("Tab");
    if (await button.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press("Enter");
}

async function expectFocusKept(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  await expectFocusSeen(page);
}

/** On what holds the place and little else: a fold's line, say, which no role names. */
async function expectFocusAround(place: Locator): Promise<void> {
  expect(await place.evaluate((element) => element.parentElement === document.activeElement)).toBe(
    true,
  );
}

/** What has the focus is on the screen, under nothing else, and looks as if it had it. */
async function expectFocusSeen(page: Page): Promise<void> {
  // A browser scrolls there with one of the next pictures that it draws.
  await expect.poll(() => page.evaluate(complaintAboutFocus)).toBe("");
}

function complaintAboutFocus(): string {
  const { activeElement: element } = document;
  // The content as a whole takes the focus for a screen reader's sake; nothing can be done with it.
  if (!element || element.matches("body, main")) return "";
  const name = `${element.tagName} ${element.id} ${element.textContent || element.ariaLabel}`;
  const { left, top, width, height } = element.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height] as const),
  );
  const isOnTop = points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (element.contains(there) || there.contains(element));
  });
  if (!isOnTop) return `out of sight: ${name}`;
  // A text field's frame, which is around the control, has its ring; a row's link draws one around the whole row.
  const rings = [
    getComputedStyle(element),
    getComputedStyle(element, "::after"),
    getComputedStyle(element.parentElement ?? element),
  ];
  const isMarked = rings.some(
    ({ outlineStyle, outlineWidth }) =>
      outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1,
  );
  return isMarked ? "" : `not marked: ${name}`;
}
