import { change, expect, organizationIds, type Page, people, test } from "./fixtures.ts";
import { brokenRules } from "./measures/axe.ts";
import {
  cardHeading,
  openedPanel,
  openSecurityInfo,
  testedByHand,
  visitedBy,
} from "./run-walks.ts";
import {
  added,
  listedOrganizations,
  openedMenu,
  pasted,
  saidYes,
  signedIn,
  startedByHand,
} from "./walks.ts";

// One walk after another through every page and state; in each, axe looks at both themes on a phone and on a computer.

const { contoso, northwind, tailspin, adatum } = organizationIds;
const otherCloud =
  '{"error":"invalid_request","error_description":"AADSTS90038: …","error_codes":[90038]}';
const guest = "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com";

// Colours that are on their way to others would be measured as they pass.
test.use({ contextOptions: { reducedMotion: "reduce" } });
test.setTimeout(120_000);

test("nothing that stands before the app runs breaks a rule of axe", async ({ page, browser }) => {
  await page.goto("/");
  await expect(page.getByText("Fabrikam IT").filter({ visible: true })).toBeVisible();
  await expectNoViolations(page, "the start page, before a script");
  const held = await heldBack(page, "**/assets/main-*.js");
  await page.getByRole("button", { name: "Start without signing in" }).click();
  await expect(page.getByText("Opening your list").filter({ visible: true })).toBeVisible();
  await expectNoViolations(page, "the outline");
  held.letGo();
  await expect(page.getByRole("heading", { name: "Where is the old phone?" })).toBeVisible();
  await expectNoViolations(page, "the first question");
  await heldBack(page, "**/assets/helpers-*.js");
  await page.goto("/#/admin");
  await expect(page.getByText("Opening the page")).toBeVisible();
  await expectNoViolations(page, "the outline of another page");

  const other = await browser.newPage();
  await other.route("**/assets/main-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "throw new Error('no app')" }),
  );
  await other.goto("/#/about");
  await expect(
    other.getByText("Rekey could not be fetched just now").filter({ visible: true }),
  ).toBeVisible();
  await expectNoViolations(other, "the app that could not be fetched");
  await other.close();
});

test("no page that needs no sign-in breaks a rule of axe", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "I use a personal account" }).click();
  await page.getByRole("button", { name: "Sign in to this organization" }).click();
  await expect(page.getByText("This is neither a domain")).toBeVisible();
  await expectNoViolations(page, "start, with an error on a field");

  await page.goto("/#/organizations/litware.example");
  await expect(page.getByText("From a link")).toBeVisible();
  await expectNoViolations(page, "an organization from a link");
  await shown(page, "/#/summary", "Print summary");
  await expectNoViolations(page, "an empty summary");
  await shown(page, "/#/import/nonsense", "A list from elsewhere");
  await expect(page.getByText("This list was not opened")).toBeVisible();
  await expectNoViolations(page, "a list that was refused");
  await shown(page, "/#/about", "About Rekey");
  await expectNoViolations(page, "about");
  await shown(page, "/#/diagnostics", "Diagnostics");
  await expectNoViolations(page, "diagnostics");
  await shown(page, "/#/nowhere", "This address leads nowhere");
  await expectNoViolations(page, "an unknown address");
});

test("the pages for an admin break no rule of axe", async ({ page }) => {
  await page.goto("/#/admin/contoso.com");
  await expect(page.getByRole("img", { name: "QR code" })).toBeVisible();
  await page.getByLabel("Your organization's domain or ID").fill("our company");
  await page.getByRole("button", { name: "Approve at Microsoft" }).click();
  await expect(page.getByText("This is neither a domain")).toBeVisible();
  await expectNoViolations(page, "for an admin, with an error on the field");

  await page.goto("/consent.html?error=access_denied&state=made-up");
  await expect(page.getByRole("heading", { name: "Not an answer" })).toBeVisible();
  await expectNoViolations(page, "a forged answer");
  await page.goto("/#/admin/northwindtraders.com");
  await page.getByRole("button", { name: "Approve at Microsoft" }).click();
  await page.getByRole("button", { name: people.sam }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("heading", { name: "Not approved" })).toBeVisible();
  await expectNoViolations(page, "an approval that was declined");
  await page.goto("/#/admin/northwindtraders.com");
  await page.getByRole("button", { name: "Approve at Microsoft" }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByRole("heading", { name: "Approved", exact: true })).toBeVisible();
  await expectNoViolations(page, "an approval");
});

test("no list of somebody signed in breaks a rule of axe", async ({ page, world }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Sign in with a work or school account" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("link", { name: "Make the list by hand" })).toBeVisible();
  await expectNoViolations(page, "a sign-in that was cancelled");

  await signedIn(page);
  await openedMenu(page);
  await expect(page.getByText("Signed in as ana@fabrikam.com")).toBeVisible();
  await expectNoViolations(page, "before Azure's list, with the menu open");
  await page.keyboard.press("Escape");
  await listedOrganizations(page);
  change.setFault(world, { service: "graph", tenantId: contoso, answer: { kind: "hang" } });
  await page.getByRole("button", { name: "Check all" }).click();
  await expect(page.getByText("Checked 10 of 11")).toBeVisible();
  await expectNoViolations(page, "the list, being checked");
  await page.getByRole("button", { name: "Stop" }).click();
  change.clearFaults(world);
  await page.getByRole("button", { name: "Check all" }).click();
  await expect(page.getByRole("status")).toContainText("Checked 11.");
  await expectNoViolations(page, "the list, checked");
  await page.getByLabel("Search your organizations").fill("nobody");
  await expectNoViolations(page, "a search that found nothing");
});

test("no list made by hand breaks a rule of axe", async ({ page }) => {
  await startedByHand(page);
  await page.goto("/#/organizations");
  await expectNoViolations(page, "an empty list");
  await page.goto("/#/add");
  await page.getByRole("button", { name: "Add these", exact: true }).click();
  await expectNoViolations(page, "adding, with an error on the field");
  await pasted(page, `ana@fabrikam.com\n${guest}\nana@outlook.com\nwhat is this???\nLitware`);
  await expectNoViolations(page, "pasted, with questions");
  await page.goto("/#/settings");
  await page.getByRole("radio", { name: "Lost or stolen" }).check();
  await page.getByText("Move the list to another device").click();
  await page.getByRole("button", { name: "Show a code for the phone" }).click();
  await expect(page.getByRole("img", { name: "QR code that opens Rekey" })).toBeVisible();
  await expectNoViolations(page, "the settings, with a code for the phone");
  await page.goto("/#/organizations");
  await expectNoViolations(page, "made by hand, with the old phone gone");
  await page.getByRole("button", { name: "No, others use it too" }).click();
  await expect(page.getByText("Names are hidden")).toBeVisible();
  await expectNoViolations(page, "on a shared device");

  await page.goto("/#/settings");
  await page.getByText("Move the list to another device").click();
  await page.getByLabel("Open a saved list").setInputFiles({
    name: "rekey-list.json",
    mimeType: "application/json",
    buffer: Buffer.from("{}"),
  });
  await expect(page.getByText("This list was not opened")).toBeVisible();
  await expectNoViolations(page, "a file that was refused");
});

test("no answer that says Yes breaks a rule of axe, nor the sheet and the calendar", async ({
  page,
}) => {
  await startedByHand(page);
  await added(page, "ana@fabrikam.com");
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await page.getByRole("link", { name: "fabrikam.com", exact: true }).click();
  await openedPanel(page, "Details");
  await page.getByRole("checkbox", { name: "I added the new phone here" }).check();
  await expectNoViolations(page, "the details, ticked");
  await page.getByRole("button", { name: "Back to the step" }).click();
  await page.getByRole("button", { name: "I have tested already" }).click();
  await expectNoViolations(page, "a test half answered");
  await page
    .getByRole("button", { name: "Authenticator on the new phone, for fabrikam.com" })
    .click();
  await expect(cardHeading(page)).toHaveText("fabrikam.com is done");
  await expectNoViolations(page, "done");
  await page.getByRole("button", { name: "Remove the old phone" }).click();
  await expect(page.getByRole("button", { name: "I removed it" })).toBeVisible();
  await expectNoViolations(page, "proven, and the last step open");

  await saidYes(page);
  await expectNoViolations(page, "Yes");
  await page.getByRole("link", { name: "Before you wipe it" }).click();
  await page.getByRole("button", { name: "The old phone is off and in the drawer" }).click();
  await expectNoViolations(page, "in the drawer");

  await shown(page, "/#/summary", "Print summary");
  await page.getByText("Calendar file").click();
  await page.getByRole("button", { name: "Add appointment" }).click();
  await expect(page.getByText("Choose a day and a time first.")).toBeVisible();
  await page.getByLabel("Day and time").fill("2030-01-02T09:30");
  await page.getByRole("button", { name: "Add appointment" }).click();
  await expectNoViolations(page, "the sheet, and the calendar with an appointment");
});

test("no card of an organization made by hand breaks a rule of axe", async ({ page }) => {
  test.slow();
  await startedByHand(page);
  await added(page, `ana@fabrikam.com\n${guest}`);
  await page.goto("/#/organizations/fabrikam.com");
  await expectCard(page, "Add your new phone");
  for (const help of ["I can't get in", "On another device"]) {
    await page.getByRole("button", { name: help }).click();
    await expectCard(page, help);
    await page.getByRole("button", { name: "Back to the step" }).click();
  }
  for (const panel of ["Details", "Letters"]) {
    await openedPanel(page, panel);
    await expectCard(page, panel);
  }
  await page.goto("/#/organizations/contoso.onmicrosoft.com");
  await page.getByLabel(/^More about /).click();
  await page.getByRole("button", { name: "Leave this organization" }).click();
  await expectCard(page, /^Do you still need /);
  await page.getByRole("button", { name: "Back to the step" }).click();
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await expectCard(page, "Locked until you test the new phone.");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await visitedBy(page, openSecurityInfo(page));
  await expectCard(page, "Did you add it?");
  await page.getByRole("button", { name: "Yes, test it now" }).click();
  await expectCard(page, "Test the new phone");
});

test("neither round breaks a rule of axe", async ({ page }) => {
  test.slow();
  await startedByHand(page);
  await added(page, `ana@fabrikam.com\n${guest}`);
  for (const name of ["fabrikam.com", "contoso.onmicrosoft.com"]) {
    await page.goto(`/#/organizations/${name}`);
    await visitedBy(page, openSecurityInfo(page));
    await page.getByRole("button", { name: "Yes, test it now" }).click();
  }
  await page.goto("/#/test-all");
  await expectCard(page, "Switch the old phone off");
  await page.getByRole("button", { name: "It is off" }).click();
  await expectCard(page, "Test fabrikam.com");
  await page.getByRole("button", { name: "I have tested already" }).click();
  await expectCard(page, "How did you approve the sign-in?");
  await page
    .getByRole("button", { name: "Authenticator on the new phone, for fabrikam.com" })
    .click();
  await expect(cardHeading(page)).toHaveText("Test contoso.onmicrosoft.com");
  await testedByHand(page, "Authenticator on the new phone, for contoso.onmicrosoft.com");
  await expectCard(page, "All are tested");
  await page.goto("/#/tidy-up");
  await expectCard(page, "Remove the old phone at fabrikam.com");
  await visitedBy(page, openSecurityInfo(page));
  await expectCard(page, "Did you remove the old phone there?");
  await page.getByRole("button", { name: "Yes, removed" }).click();
  await expect(cardHeading(page)).toHaveText("Remove the old phone at contoso.onmicrosoft.com");
  await page.getByRole("button", { name: "I removed it" }).click();
  await expectCard(page, "Nothing is left to remove");
});

test("neither the help for a lost phone nor the page of a help desk breaks a rule of axe", async ({
  page,
}) => {
  await page.goto("/#/");
  await page.getByRole("button", { name: "Start without signing in" }).click();
  await page.getByRole("button", { name: "Lost or stolen" }).click();
  await added(page, `ana@fabrikam.com\n${guest}`);
  await page.goto("/#/organizations/fabrikam.com");
  await expectCard(page, "Ask your help desk");
  await page.goto("/#/organizations/contoso.onmicrosoft.com");
  await expectCard(page, "Try once more: home may let you in");
  await shown(page, "/#/help-desk", "For help desks");
  await page.getByLabel("Domains, IDs or addresses").fill("contoso.com\nwhat is this???");
  await page.getByRole("button", { name: "Make links" }).click();
  await expect(page.getByRole("img", { name: /^QR code that opens the steps/ })).toBeVisible();
  await expectNoViolations(page, "for a help desk, with an organization");
});

test.describe("with Azure's list", () => {
  test.use({ start: "listed" });

  test("no organization's page breaks a rule of axe, whatever its check brought", async ({
    page,
  }) => {
    test.slow();
    await shown(page, `/#/organizations/${contoso}`, "Contoso");
    await expectNoViolations(page, "not checked yet");
    for (const [id, name, text] of [
      [northwind, "Northwind Traders", "Ask for approval here"],
      [tailspin, "Tailspin Toys", "Blocked"],
      [adatum, adatum.slice(0, 8), "iPhone 16"],
    ] as const) {
      await shown(page, `/#/organizations/${id}`, name);
      await openedPanel(page, "Details");
      await page.getByRole("button", { name: "Check now" }).click();
      await expect(page.getByRole("main").getByText(text).first()).toBeVisible();
      await expectNoViolations(page, `${name}, the details`);
      await page.getByRole("button", { name: "Back to the step" }).click();
      await expectNoViolations(page, name);
    }
    await shown(page, "/#/summary", "Print summary");
    await expectNoViolations(page, "the sheet of all organizations");
    await page.goto(`/#/summary/${contoso}`);
    await expect(page.getByRole("link", { name: "Show all organizations" })).toBeVisible();
    await expectNoViolations(page, "the sheet of one organization");
  });

  test("no answer to a test breaks a rule of axe", async ({ page, world }) => {
    test.slow();
    change.addMethod(world, contoso, people.ana, change.newAuthenticator("iPhone 16"));
    await shown(page, `/#/organizations/${contoso}`, "Contoso");
    await openedPanel(page, "Details");
    await page.getByRole("button", { name: "Check now" }).click();
    await expect(page.getByRole("button", { name: "The old phone: Pixel 6" })).toBeVisible();
    await expectCard(page, "Details");
    await page.getByRole("button", { name: "The old phone: Pixel 6" }).click();
    await page.getByRole("button", { name: "Back to the step" }).click();
    await expectCard(page, "Is iPhone 16 your old phone?");
    await page.getByRole("button", { name: "No, the new phone" }).click();
    for (const { answer, asks, said } of [
      { answer: "Authenticator on the old phone", said: "Authenticator on the old phone" },
      {
        answer: "A text or call",
        asks: { card: "Which organization was it for?", answer: "Contoso" },
        said: "A text or a call",
      },
      {
        answer: "Another method",
        asks: { card: "Which method did Contoso accept?", answer: "I am not sure" },
        said: "Another method",
      },
      {
        answer: "I couldn't get in",
        asks: { card: "Which organization asked last?", answer: "Contoso" },
        said: "I couldn't get in",
      },
    ]) {
      await page.getByRole("button", { name: /^Test( \(done\))?$/ }).click();
      await testedByHand(page, answer);
      if (asks) {
        await expectCard(page, asks.card);
        await page.getByRole("button", { name: asks.answer, exact: true }).click();
      }
      await expect(cardHeading(page)).toBeFocused();
      await expectNoViolations(page, `the card after: ${answer}`);
      await openedPanel(page, "Details");
      await expect(page.getByText(/^Your answer, .*: /)).toContainText(said);
      await expectNoViolations(page, `checked, and the answer was: ${answer}`);
    }
  });

  test("no question on the way back from Security info breaks a rule of axe", async ({
    page,
    world,
  }) => {
    await shown(page, `/#/organizations/${contoso}`, "Contoso");
    await openedPanel(page, "Details");
    await page.getByRole("button", { name: "Check now" }).click();
    await expect(page.getByRole("button", { name: "Check again" })).toBeVisible();
    await page.getByRole("button", { name: "The old phone: Pixel 6" }).click();
    await page.getByRole("button", { name: "Back to the step" }).click();
    await visitedBy(page, openSecurityInfo(page), () => {
      change.addMethod(world, contoso, people.ana, change.newAuthenticator("iPhone 16"));
    });
    await expectCard(page, "iPhone 16 was added. Is it your new phone?");
    await page.getByRole("button", { name: "Yes, test it now" }).click();
    await expectCard(page, "Test the new phone");
  });
});

test("no page that says what is broken breaks a rule of axe", async ({ page, setConfigFile }) => {
  await page.route("**/assets/settings-*.js", async (route) => {
    const names = exportedNames(await (await route.fetch()).text());
    const exports = names.map((name) => `broken as ${name}`).join();
    const body = `function broken() { throw new Error('broken') } export { ${exports} }`;
    await route.fulfill({ contentType: "text/javascript", body });
  });
  await page.route("**/assets/helpers-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "throw new Error('no page')" }),
  );
  await shown(page, "/#/admin", "Rekey could not be fetched just now");
  await expectNoViolations(page, "a page that could not be fetched");
  await shown(page, "/#/about", "Rekey came across a mistake of its own");
  await expectNoViolations(page, "a mistake of its own");
  setConfigFile("{}");
  await page.goto("about:blank");
  await shown(page, "/", "Rekey cannot start here");
  await expectNoViolations(page, "configuration");
});

/** What a built script gives to others, by the names that they ask for. */
function exportedNames(script: string): readonly string[] {
  const [, list = ""] = /export\s*\{([^}]*)\}/.exec(script) ?? [];
  return list.split(",").map((one) => one.split(" as ").at(-1)?.trim() ?? "");
}

test("no organization of another cloud breaks a rule of axe", async ({ page, world }) => {
  change.setFault(world, {
    service: "login",
    pathIncludes: "/.well-known/",
    answer: { kind: "status", status: 400, body: otherCloud },
  });
  await startedByHand(page);
  await added(page, "agency.example");
  await page.getByRole("link", { name: "agency.example", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("is in a separate Microsoft cloud");
  await expectNoViolations(page, "in another cloud");
});

test.describe("with the app kept for offline", () => {
  test.use({ serviceWorkers: "allow" });

  test("the offer of a newer version breaks no rule of axe", async ({ page, host }) => {
    await startedByHand(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const old = await page.evaluate(async () => (await fetch("sw.js")).text());
    host.replaced.set("/sw.js", `${old}\n// a later release`);
    await page.reload();
    await expect(page.getByText("A newer version of Rekey is here.")).toBeVisible();
    await expectNoViolations(page, "a newer version");
  });
});

async function shown(page: Page, address: string, heading: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
}

/** One card of a run, which has its heading. */
async function expectCard(page: Page, heading: string | RegExp): Promise<void> {
  await expect(cardHeading(page)).toHaveText(heading);
  await expectNoViolations(page, `the card ${heading}`);
}

/** Keeps a file from arriving until it is let go. */
async function heldBack(page: Page, pattern: string): Promise<{ readonly letGo: () => void }> {
  const gate: { open: () => void } = { open: () => {} };
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  await page.route(pattern, async (route) => {
    await opened;
    await route.continue();
  });
  return { letGo: () => gate.open() };
}

/** No rule of axe broken, and nothing wider than the window. */
async function expectNoViolations(page: Page, where: string): Promise<void> {
  await test.step(where, async () => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await drawAll(page);
      expect.soft(overflow, `${where}, ${width} px: wider than the window`).toBeLessThanOrEqual(0);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const look = `${where}, ${colorScheme}, ${width} px`;
        expect.soft(await brokenRules(page), look).toEqual([]);
      }
    }
    await foldAgain(page);
  });
}

/**
 * Everything unfolded, and every row laid out: those out of sight are not until somebody scrolls to them. Returns by
 * how much the page is wider than the window.
 */
function drawAll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (const fold of document.querySelectorAll("main details:not([open])")) {
      fold.toggleAttribute("open", true);
      fold.toggleAttribute("data-unfolded", true);
    }
    for (let top = 0; top < document.documentElement.scrollHeight; top += 600) {
      scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
    await new Promise(requestAnimationFrame);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** As it was before everything was unfolded. */
function foldAgain(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll("main details[data-unfolded]")) {
      fold.removeAttribute("open");
      fold.removeAttribute("data-unfolded");
    }
  });
}
