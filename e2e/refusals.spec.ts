import { change, expect, organizationIds, type Page, people, test } from "./fixtures.ts";
import { cardOf, openedCard, openedPanel } from "./run-walks.ts";
import { added, checkedAt, startedByHand } from "./walks.ts";

type Organization = keyof typeof organizationIds;
type Policy = Parameters<typeof change.setPolicy>[3];

interface Refusal {
  readonly code: number;
  readonly policy: Policy;
  /** By hand, from Microsoft's text of the code: see `docs/identity-platform/reference-error-codes.md` of entra-docs. */
  readonly state: string;
  readonly words: string;
}

const names: Readonly<Partial<Record<Organization, string>>> = {
  contoso: "Contoso",
  woodgrove: "Woodgrove Bank",
  adventureWorks: "Adventure Works",
  northwind: "Northwind Traders",
  tailspin: "Tailspin Toys",
  litware: "Litware",
  wingtip: "Wingtip Toys",
  proseware: "Proseware",
  fourthCoffee: "Fourth Coffee",
};

function refused(code: number, error = "invalid_grant", suberror?: string): Policy {
  return { kind: "refused", error, code, interactive: "same", ...(suberror ? { suberror } : {}) };
}

const refusals: readonly Refusal[] = [
  {
    code: 50076,
    policy: { kind: "mfa-required" },
    state: "Needs a sign-in",
    words: "wants you to sign in",
  },
  {
    code: 50079,
    policy: { kind: "must-register" },
    state: "Needs a sign-in",
    words: "Have the new phone ready",
  },
  {
    code: 65001,
    policy: { kind: "consent-needed" },
    state: "Needs an admin's approval",
    words: "Someone must approve Rekey in",
  },
  {
    code: 53003,
    policy: { kind: "blocked" },
    state: "Blocked",
    words: "Open Security info yourself and go on by hand",
  },
  {
    code: 50020,
    policy: { kind: "not-a-guest" },
    state: "Not a member",
    words: "does not know the account you used",
  },
  {
    code: 50014,
    policy: { kind: "pending-invitation" },
    state: "Not a member",
    words: "Open the invitation e-mail",
  },
  {
    code: 90055,
    policy: { kind: "throttled", retryAfterSeconds: 60 },
    state: "Could not be reached",
    words: "asks for a pause",
  },
  {
    code: 53000,
    policy: refused(53000),
    state: "Blocked",
    words: "only from certain networks or devices",
  },
  {
    code: 53011,
    policy: refused(53011),
    state: "Blocked",
    words: "Ask the help desk of your home organization",
  },
  { code: 500212, policy: refused(500212), state: "Blocked", words: "Your home organization" },
  {
    code: 500213,
    policy: refused(500213),
    state: "Blocked",
    words: "does not let your account in",
  },
  { code: 50105, policy: refused(50105), state: "Blocked", words: "Rekey is blocked in" },
  {
    code: 7000112,
    policy: refused(7000112, "unauthorized_client"),
    state: "Blocked",
    words: "Rekey is blocked in",
  },
  {
    code: 50158,
    policy: refused(50158, "interaction_required"),
    state: "Needs a sign-in",
    words: "wants you to sign in",
  },
  {
    code: 16000,
    policy: refused(16000, "interaction_required"),
    state: "Something else",
    words: "The account that answered is not the one",
  },
  { code: 50057, policy: refused(50057), state: "Blocked", words: "does not let your account in" },
  {
    code: 9999999,
    policy: refused(9999999),
    state: "Needs a sign-in",
    words: "wants you to sign in",
  },
];

test.use({ start: "listed" });

const places = Object.keys(names).filter((name): name is Organization => name in organizationIds);

for (const [round, some] of [refusals.slice(0, 9), refusals.slice(9)].entries()) {
  test(`every refusal says what it means and what to do next, and the list goes on (${round + 1})`, async ({
    page,
    world,
  }) => {
    for (const [index, { policy }] of some.entries()) {
      change.setPolicy(world, organizationIds[places[index] ?? "contoso"], people.ana, policy);
    }
    await page.getByRole("button", { name: "Check all" }).click();
    await expect(page.getByRole("status").first()).toContainText("Checked 11.");
    for (const [index, refusal] of some.entries()) {
      const name = names[places[index] ?? "contoso"] ?? "";
      await test.step(`AADSTS${refusal.code} at ${name}`, () => expectRefusal(page, name, refusal));
    }
    await page.goto("/#/organizations");
    await openedCard(page, "Fabrikam");
    await openedPanel(page, "Details");
    await expect(cardOf(page)).toContainText("3 sign-in methods");
  });
}

async function expectRefusal(
  page: Page,
  name: string,
  { code, state, words }: Refusal,
): Promise<void> {
  await page.goto("/#/organizations");
  await expect(page.getByRole("link", { name: `Open Security info for ${name}` })).toBeVisible();
  await openedCard(page, name);
  await openedPanel(page, "Details");
  const details = cardOf(page);
  await expect(details).toContainText(state);
  await expect(details).toContainText(words);
  await expect(details).toContainText(`AADSTS${code}`);
}

test("a claims challenge is passed on to the sign-in, and the next check reads", async ({
  page,
  world,
}) => {
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  change.setPolicy(world, organizationIds.contoso, people.ana, {
    kind: "refused",
    error: "interaction_required",
    code: 50076,
    claims,
    interactive: "open",
  });
  await checkedAt(page, "Contoso");
  await expect(cardOf(page)).toContainText("AADSTS50076");
  world.log.length = 0;
  await page.getByRole("button", { name: "Sign in here" }).click();
  await expect
    .poll(() => world.log.find(({ path }) => path.endsWith("/authorize"))?.claims)
    .toContain("acrs");
});

test("a throttled organization counts down and is asked once more", async ({ page, world }) => {
  change.setPolicy(world, organizationIds.wingtip, people.ana, {
    kind: "throttled",
    retryAfterSeconds: 60,
  });
  await page.clock.install();
  await checkedAt(page, "Wingtip Toys");
  await expect(cardOf(page)).toContainText(/Asking once more in/);
  change.setPolicy(world, organizationIds.wingtip, people.ana, { kind: "open" });
  await page.clock.fastForward("01:05");
  await expect(cardOf(page)).toContainText("One sign-in method");
});

test("an admin's approval is asked for on a button that says it can be skipped", async ({
  page,
  world,
}) => {
  await checkedAt(page, "Northwind Traders");
  await expect(page.getByText("You can skip it")).toBeVisible();
  const before = world.log.filter(({ path }) => path.endsWith("/authorize")).length;
  await page.getByRole("button", { name: "Ask for approval here" }).click();
  await page
    .getByRole("button", { name: "Return to the application without granting consent" })
    .click();
  await expect(page.getByRole("main")).toContainText("Permission not given");
  await expect(page.getByRole("link", { name: "Open Security info", exact: true })).toBeVisible();
  expect(world.log.filter(({ path }) => path.endsWith("/authorize")).length).toBe(before + 1);
});

test.describe("without a sign-in", () => {
  test.use({ start: "nowhere" });

  test("a letter is ready for whoever can help, and never asks for a code", async ({ page }) => {
    await startedByHand(page);
    await added(page, "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com");
    await page.getByRole("link", { name: "contoso.onmicrosoft.com", exact: true }).click();
    await openedPanel(page, "Letters");
    const letter = page.getByRole("region", { name: "The letter" });
    await expect(letter).toContainText("ana_fabrikam.com#EXT#@contoso.onmicrosoft.com");
    await expect(letter).toContainText(
      "If your policy still allows texts, please add a phone number you already hold for me",
    );
    await expect(letter).toContainText("Require re-register MFA");
    await expect(letter).toContainText("Send no codes, ask for none");
    await expect(page.getByText("Get your home organization to work first")).toBeVisible();
    await expect(page.getByRole("link", { name: "Open in mail" })).toHaveAttribute(
      "href",
      /^mailto:\?subject=/,
    );
    await page.getByLabel("Which letter?").selectOption({ label: "I am the only admin there" });
    await expect(letter).toContainText("only administrator of this organization");
  });
});
