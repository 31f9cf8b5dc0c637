import { change, expect, organizationIds, type Page, test } from "./fixtures.ts";
import { productionConfig } from "./place.ts";
import { added, startedByHand } from "./walks.ts";

const { contoso } = organizationIds;

test("the page about Rekey shows its own address and where passwords are typed", async ({
  page,
  place,
}) => {
  await page.goto("/#/about");
  const main = page.getByRole("main");
  await expect(main).toContainText(`This page is at ${place.origin}.`);
  await expect(main).toContainText("Rekey never asks for a password or a code.");
  await expect(main).toContainText("The sign-in that Rekey opens is at login.microsoftonline.com.");
  await expect(main).toContainText("Version 0.1.0");
});

test("in the US Government cloud, what nobody confirmed is said", async ({
  page,
  world,
  setConfigFile,
}) => {
  setConfigFile(productionConfig(world).replace('"global"', '"usGov"'));
  await page.goto("/#/about");
  const main = page.getByRole("main");
  await expect(main).toContainText("is not confirmed");
  await expect(main).toContainText("The sign-in that Rekey opens is at login.microsoftonline.us.");
  await expect(
    page.getByRole("link", { name: "Security info by Microsoft's short link" }),
  ).toHaveAttribute("href", "https://aka.ms/MySecurityInfo-us");
  await page.goto(`/#/organizations/${contoso}`);
  await expect(page.getByRole("link", { name: "Open Security info", exact: true })).toHaveAttribute(
    "href",
    `https://mysignins.azure.us/security-info?tenantId=${contoso}`,
  );
  await expect(page.getByRole("main")).toContainText("nobody has confirmed it");
});

// Either answer is possible; see find-tenant.ts.
const elsewhere = [
  {
    what: "by the document of its own cloud",
    status: 200,
    body: {
      token_endpoint: `https://login.microsoftonline.us/${contoso}/oauth2/v2.0/token`,
      tenant_region_sub_scope: "DODCON",
      cloud_instance_name: "microsoftonline.us",
    },
    code: "microsoftonline.us",
  },
  {
    what: "by a refusal",
    status: 400,
    body: { error: "invalid_request", error_description: "AADSTS90038: …", error_codes: [90038] },
    code: "AADSTS90038",
  },
];

for (const { what, status, body, code } of elsewhere) {
  test(`an organization of another cloud, told ${what}, is not called unknown`, async ({
    page,
    world,
  }) => {
    change.setFault(world, {
      service: "login",
      pathIncludes: "/.well-known/",
      answer: { kind: "status", status, body: JSON.stringify(body) },
    });
    await startedByHand(page);
    await added(page, "agency.example");
    const row = page.getByRole("listitem").filter({ hasText: "agency.example" });
    await expect(row).toContainText("In another Microsoft cloud");
    expect(await linksOut(page)).toEqual([]);
    await page.getByRole("link", { name: "agency.example", exact: true }).click();
    const main = page.getByRole("main");
    await expect(main).toContainText("is in a separate Microsoft cloud");
    await expect(main).toContainText("Ask the organization's help desk");
    await expect(main).toContainText(code);
    await expect(main).not.toContainText("work by the domain");
    expect(await linksOut(page)).toEqual([]);
    await page.goto("/#/summary");
    await expect(page.getByRole("heading", { name: "agency.example" })).toBeVisible();
    expect(await linksOut(page)).toEqual([]);
    await expect(page.getByRole("main")).not.toContainText("mysignins");
  });
}

test("an organization that a later lookup finds in this cloud is in no other any more", async ({
  page,
  world,
}) => {
  const [, refusal] = elsewhere;
  change.setFault(world, {
    service: "login",
    pathIncludes: "/.well-known/",
    answer: {
      kind: "status",
      status: refusal?.status ?? 400,
      body: JSON.stringify(refusal?.body),
    },
  });
  await startedByHand(page);
  await added(page, "contoso.com");
  const row = page.getByRole("listitem").filter({ hasText: "contoso.com" });
  await expect(row).toContainText("In another Microsoft cloud");

  change.clearFaults(world);
  await page.getByRole("link", { name: "contoso.com", exact: true }).click();
  await page.getByRole("button", { name: "Look up again" }).click();
  await expect(page.getByRole("main")).not.toContainText("separate Microsoft cloud");
  await page.goto("/#/organizations");
  await expect(row).toHaveCount(1);
  await expect(row).not.toContainText("In another Microsoft cloud");
});

/** Where the links go that name the organization and leave the app. */
function linksOut(page: Page): Promise<readonly string[]> {
  return page
    .getByRole("link")
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute("href") ?? "")
        .filter((href) => href.startsWith("http") && href.includes("agency.example")),
    );
}
