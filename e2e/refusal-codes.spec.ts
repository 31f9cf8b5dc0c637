import {
  change,
  expect,
  type Locator,
  organizationIds,
  type Page,
  people,
  test,
} from "./fixtures.ts";
import { cardOf, openedPanel } from "./run-walks.ts";
import { added, checkedAt, startedByHand } from "./walks.ts";

const { contoso, northwind } = organizationIds;

test.describe("a check", () => {
  test.use({ start: "listed" });

  test("of an organization that has never seen the app asks for approval, not for the operator", async ({
    page,
    world,
  }) => {
    world.unseenAppIs = "unknown";
    change.setPolicy(world, northwind, people.ana, { kind: "open" });
    const details = await checkedDetails(page, "Northwind Traders");
    await expect(details).toContainText("Needs an admin's approval");
    await expect(details).toContainText("AADSTS700016");
  });

  test("where the guest account is disabled leads to that organization's admin", async ({
    page,
    world,
  }) => {
    change.setPolicy(world, contoso, people.ana, { kind: "guest-disabled" });
    const details = await checkedDetails(page, "Contoso");
    await expect(details).toContainText("Blocked");
    await expect(details).toContainText("does not let your account in");
    await expect(details).toContainText("AADSTS500571");
  });

  test("after a sign-in that has become too old there asks for a new one, and reads then", async ({
    page,
    world,
  }) => {
    change.setPolicy(world, contoso, people.ana, { kind: "sign-in-frequency", maximumSeconds: 0 });
    const details = await checkedDetails(page, "Contoso");
    await expect(details).toContainText("Needs a sign-in");
    await expect(details).toContainText("AADSTS70043");
    change.setPolicy(world, contoso, people.ana, {
      kind: "sign-in-frequency",
      maximumSeconds: 600,
    });
    await page.getByRole("button", { name: "Sign in here" }).click();
    await openedPanel(page, "Details");
    await expect(details).toContainText("Microsoft says");
  });

  test("where the account was deleted says so, and leaves the sign-in of the others alone", async ({
    page,
    world,
  }) => {
    change.setPolicy(world, contoso, people.ana, { kind: "account-deleted" });
    const details = await checkedDetails(page, "Contoso");
    await expect(details).toContainText("Not a member");
    await expect(details).toContainText("AADSTS50034");
    await page.goto("/#/organizations");
    await expect(await checkedDetails(page, "Fabrikam")).toContainText("Microsoft says");
  });
});

test.describe("a lookup", () => {
  test("of a name that cannot be a domain of Microsoft's is that of no organization", async ({
    page,
    world,
  }) => {
    change.setFault(world, {
      service: "login",
      pathIncludes: "/.well-known/",
      answer: {
        kind: "status",
        status: 400,
        body: JSON.stringify({
          error: "invalid_request",
          error_description:
            "AADSTS900023: Specified tenant identifier 'tailspin.example' is neither a valid DNS name, nor a valid external domain.",
          error_codes: [900023],
        }),
      },
    });
    await addedByHand(page, "tailspin.example");
    await expect(page.getByRole("main")).toContainText(
      "Microsoft knows no organization by this domain or ID.",
    );
    await expect(page.getByRole("main")).toContainText("AADSTS900023");
  });

  test("is asked of Microsoft each time, though the answer before it may be kept for a day", async ({
    page,
    world,
  }) => {
    await addedByHand(page, "tailspin.example");
    await expect(page.getByRole("main")).toContainText("AADSTS90002");
    const tenant = world.tenants.get(contoso);
    if (tenant) world.tenants.set(contoso, { ...tenant, domains: ["tailspin.example"] });
    await page.getByRole("button", { name: "Look up again" }).click();
    await expect(page.getByRole("main")).not.toContainText("AADSTS90002");
    await expect(
      page.getByRole("link", { name: "Open Security info", exact: true }),
    ).toHaveAttribute("href", new RegExp(contoso));
  });
});

/** Checks one organization; gives back its details, which say why the check was refused. */
async function checkedDetails(page: Page, name: string): Promise<Locator> {
  await checkedAt(page, name);
  return cardOf(page);
}

async function addedByHand(page: Page, domain: string): Promise<void> {
  await startedByHand(page);
  await added(page, domain);
  await page.getByRole("link", { name: domain, exact: true }).click();
}
