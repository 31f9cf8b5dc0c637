import { change, expect, organizationIds, type Page, people, test } from "./fixtures.ts";
import { listedOrganizations, signedIn } from "./walks.ts";

const challenge = "a-recognisable-challenge";

test("no secret reaches the console, our storage or the screen, and nobody's name the console", async ({
  page,
  world,
}) => {
  const spoken: string[] = [];
  page.on("console", (message) => spoken.push(message.text()));
  change.setPolicy(world, organizationIds.contoso, people.ana, {
    kind: "refused",
    error: "interaction_required",
    code: 50076,
    claims: `{"access_token":{"acrs":{"essential":true,"value":"${challenge}"}}}`,
    interactive: "open",
  });
  await signedIn(page);
  await listedOrganizations(page);
  await checkedOnOwnDevice(page);
  const seen = (await page.getByRole("main").textContent()) ?? "";
  const ours = await keptByUs(page);

  const { refreshTokens, codes } = world.held;
  const secrets = [challenge, "eyJ", "client_info", ...refreshTokens.keys(), ...codes.keys()];
  expect(secrets.length).toBeGreaterThan(4);
  for (const secret of secrets) {
    expect(spoken.join("\n"), "console").not.toContain(secret);
    expect(ours, "our storage").not.toContain(secret);
    expect(seen, "the screen").not.toContain(secret);
  }
  expect(spoken.join("\n"), "console").not.toMatch(/[?&](code|state|tenant|login_hint)=/);
  for (const name of namesIn(world)) expect(ourWords(spoken), "console").not.toContain(name);
});

test.describe("signed in, before there is a list", () => {
  test.use({ start: "signed-in" });

  test("on a shared device nothing that outlives the tab names anybody", async ({
    page,
    world,
  }) => {
    await page.getByRole("button", { name: "No, others use it too" }).click();
    await page.getByRole("button", { name: "Show names" }).click();
    await listedOrganizations(page);
    await page.getByRole("button", { name: "Check all" }).click();
    await expect(page.getByRole("status").first()).toContainText("Checked 11.");
    const lasting = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    const cookies = await page.context().cookies(page.url());
    for (const name of namesIn(world)) {
      expect(lasting).not.toContain(name);
      expect(JSON.stringify(cookies.filter(({ domain }) => domain === "localhost"))).not.toContain(
        name,
      );
    }
  });
});

test.describe("with Azure's list", () => {
  test.use({ start: "listed" });

  test("the person's own phone number is nowhere but its last two digits", async ({ page }) => {
    await checkedOnOwnDevice(page);
    const everything = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.body.innerHTML]),
    );
    expect(everything).not.toContain("912345678");
    await page.goto(`/#/organizations/${organizationIds.fabrikam}`);
    await expect(page.getByRole("list", { name: "Sign-in methods here" })).toContainText("78");
  });
});

/** On an own device, from the list that Azure has made to every check's end. */
async function checkedOnOwnDevice(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await page.getByRole("button", { name: "Check all" }).click();
  await expect(page.getByRole("status").first()).toContainText("Checked 11.");
}

function keptByUs(page: Page): Promise<string> {
  return page.evaluate(() => {
    const kept = [...Object.entries({ ...localStorage }), ...Object.entries({ ...sessionStorage })];
    return JSON.stringify(kept.filter(([key]) => key.startsWith("rekey.")));
  });
}

/** The browser names the address of a refused request by itself; what we say is the rest. */
function ourWords(spoken: readonly string[]): string {
  return spoken.filter((text) => !text.startsWith("Failed to load resource")).join("\n");
}

function namesIn(world: {
  readonly tenants: Map<string, { readonly name: string; readonly domains: readonly string[] }>;
}): readonly string[] {
  const tenants = [...world.tenants].flatMap(([id, { name, domains }]) => [id, name, ...domains]);
  return [...tenants, people.ana, "Ana Lima"];
}
