import { expect, organizationIds, test } from "./fixtures.ts";
import { added } from "./walks.ts";

const problems = [
  { what: "no file", file: undefined, words: "The file config.json could not be loaded." },
  { what: "malformed JSON", file: '{"clientId": ', words: "The file config.json is not JSON." },
  {
    what: "a missing field",
    file: '{"clientId": "", "operator": {"name": ""}}',
    words: "The field cloud is missing from config.json.",
  },
  {
    what: "a client ID that is none",
    file: '{"clientId": "rekey", "cloud": "global", "operator": {"name": ""}}',
    words: "The field clientId of config.json has a value that Rekey does not know.",
  },
  {
    what: "an unknown cloud",
    file: '{"clientId": "", "cloud": "germany", "operator": {"name": ""}}',
    words: "The field cloud of config.json has a value that Rekey does not know.",
  },
  {
    what: "Microsoft's cloud in China",
    file: '{"clientId": "", "cloud": "china", "operator": {"name": ""}}',
    words: "no Security info page is known there",
  },
];

test("whatever is wrong with config.json gives one clear page", async ({ page, setConfigFile }) => {
  for (const { what, file, words } of problems) {
    await test.step(what, async () => {
      setConfigFile(file);
      await page.goto("about:blank");
      await page.goto("/");
      await expect(page.getByRole("heading", { name: "Rekey cannot start here" })).toBeVisible();
      await expect(page.getByText(words)).toBeVisible();
    });
  }
});

test("without an app registration, the sign-in buttons say so and the rest works", async ({
  page,
  setConfigFile,
}) => {
  setConfigFile('{"clientId": "", "cloud": "global", "operator": {"name": "", "link": ""}}');
  await page.goto("/");
  await expect(page.getByText("has no app registration yet")).toBeVisible();
  await expect(
    page.getByRole("button", { name: "Sign in with a work or school account" }),
  ).toBeDisabled();
  await page.getByRole("button", { name: "Start without signing in" }).click();
  await added(page, "contoso.com");
  await page.getByRole("link", { name: "contoso.com", exact: true }).click();
  await expect(page.getByRole("link", { name: "Open Security info", exact: true })).toHaveAttribute(
    "href",
    `https://mysignins.microsoft.com/security-info?tenantId=${organizationIds.contoso}`,
  );
});

test("the footer names who runs this copy", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("contentinfo")).toContainText("Fabrikam IT");
});
