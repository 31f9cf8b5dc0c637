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
import { cameBack, cardHeading, openedPanel, openSecurityInfo } from "./run-walks.ts";
import { listedOrganizations, rowOf, signedIn } from "./walks.ts";

test("one sign-in shows every organization, its methods and the way into its Security info", async ({
  page,
  context,
  world,
}) => {
  world.armPageSize = 6;
  change.setPolicy(world, organizationIds.proseware, people.ana, {
    kind: "refused",
    error: "interaction_required",
    code: 16000,
    interactive: "same",
  });
  change.setFault(world, {
    service: "graph",
    tenantId: organizationIds.adatum,
    answer: { kind: "cut" },
  });

  await signedIn(page);
  await expect(page.getByRole("region", { name: "Can I wipe the old phone?" })).toContainText(
    "Not proven",
  );
  await listedOrganizations(page);
  const list = page.getByRole("list", { name: "Organizations" });
  await expect(list.getByRole("heading")).toHaveCount(11);
  await expect(list.getByRole("heading").first()).toHaveText("Fabrikam");

  await test.step("two pages of Azure's list were read", () => {
    expect(
      world.log.filter(({ service, method }) => service === "arm" && method === "GET"),
    ).toHaveLength(2);
  });

  await page.getByRole("button", { name: "Check all" }).click();
  await expect(page.getByRole("status")).toContainText("Checked 11.");
  const marks = await page.evaluate(() =>
    performance.getEntriesByType("mark").map(({ name }) => name),
  );
  expect(marks).toEqual(
    expect.arrayContaining(["rekey:boot", "rekey:list-ready", "rekey:check-done"]),
  );
  await expectRow(page, "Fabrikam", "Home · Is Pixel 6 your old phone?", "Answer");
  await expectRow(page, "Contoso", "Is Pixel 6 your old phone?", "Answer");
  await expectRow(page, "Fourth Coffee", "No method found", "Look");
  await expectRow(page, "Woodgrove Bank", "Sign-in needed", "Sign in");
  await expectRow(page, "Adventure Works", "Sign-in needed", "Sign in");
  await expectRow(page, "Northwind Traders", "Rekey can't read it here", "Add");
  await expectRow(page, "Tailspin Toys", "Rekey is blocked here", "Add");
  await expectRow(page, "Litware", "Your account was not found", "Ask");
  await expectRow(page, "Wingtip Toys", "Asked again soon", "Add");
  await expectRow(page, "Proseware", "Could not be read", "Add");
  await expectRow(page, organizationIds.adatum.slice(0, 8), "Could not be reached", "Add");

  await page.getByRole("link", { name: "Contoso", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Contoso", level: 1 })).toBeVisible();
  await expect(methods(page).getByRole("listitem")).toHaveCount(1);
  await expect(cardHeading(page)).toHaveText("Is Pixel 6 your old phone?");
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  const open = openSecurityInfo(page);
  await expect(open).toHaveAttribute("href", new RegExp(`tenantId=${organizationIds.contoso}$`));
  const code = page.getByRole("img", { name: "QR code that opens Security info for Contoso" });
  expect(await decodedQr(code)).toBe(await open.getAttribute("href"));

  const [securityInfo] = await Promise.all([context.waitForEvent("page"), open.click()]);
  await addPhone(securityInfo);

  await cameBack(page);
  await expect(cardHeading(page)).toHaveText("iPhone 16 was added. Is it your new phone?");
  await openedPanel(page, "Details");
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(methods(page).getByRole("listitem")).toHaveCount(2);
  await expect(methods(page)).toContainText("iPhone 16");
  await expect(methods(page)).toContainText("Pixel 6");
});

function methods(page: Page): Locator {
  return page.getByRole("list", { name: "Sign-in methods here" });
}

/** A row's line, and its verb, whose link says what it is for. */
async function expectRow(page: Page, name: string, line: string, verb: string): Promise<void> {
  const row = rowOf(page, name);
  await expect(row).toContainText(line);
  await expect(row.getByRole("link", { name: `${verb}: ${name}` })).toHaveText(verb);
  await expect(row.getByRole("link", { name: `Open Security info for ${name}` })).toBeVisible();
}

async function addPhone(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Approve on Pixel 6" }).click();
  await expect(page.getByRole("heading", { name: "Security info" })).toBeVisible();
  await expect(page.getByText("Organization: Contoso")).toBeVisible();
  await page.getByRole("button", { name: "Add sign-in method" }).click();
  await page.getByRole("button", { name: "Authenticator app" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("list", { name: "Sign-in methods" })).toContainText("iPhone 16");
  await page.close();
}
