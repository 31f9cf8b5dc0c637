import { expect, type Locator, organizationIds, type Page, people, test } from "./fixtures.ts";
import { textsThatDoNotFit } from "./measures/fitting-text.ts";
import { cardHeading } from "./run-walks.ts";
import { added, startedByHand } from "./walks.ts";

const { contoso, northwind, tailspin } = organizationIds;

/** What a person reads on the way, by language. */
const spoken = {
  de: {
    locale: "de-DE",
    startHeading: "Microsoft Authenticator auf Ihr neues Handy umziehen",
    signIn: "Mit einem Geschäfts-, Schul- oder Unikonto anmelden",
    byHand: "Ohne Anmeldung beginnen",
    runBy: "Diese Rekey-Seite wird von Fabrikam IT betrieben.",
    own: "Ja, mein eigenes Gerät",
    oldPhone: "Wo ist das alte Handy?",
    skip: "Überspringen",
    listButton: "Meine Organisationen auflisten",
    checkAll: "Alle prüfen",
    verdict: { question: "Kann ich das alte Handy zurücksetzen?", answer: "Noch nicht sicher" },
    madeAt: /^Erstellt am \d{1,2}\. \S+ \d{4} um \d{2}:\d{2}$/,
    consent: "Keine Antwort auf eine Bitte von hier",
  },
  fr: {
    locale: "fr-FR",
    startHeading: "Passer Microsoft Authenticator sur votre nouveau téléphone",
    signIn: "Se connecter avec un compte professionnel ou scolaire",
    byHand: "Commencer sans se connecter",
    runBy: "Cette copie de Rekey est gérée par Fabrikam IT.",
    own: "Oui, c’est le mien",
    oldPhone: "Où est l’ancien téléphone ?",
    skip: "Passer",
    listButton: "Lister mes organisations",
    checkAll: "Tout vérifier",
    verdict: { question: "Puis-je effacer l’ancien téléphone ?", answer: "Pas encore sûr" },
    madeAt: /^Établie le \d{1,2} \S+ \d{4} à \d{2}:\d{2}$/,
    consent: "Pas la réponse à une demande faite ici",
  },
} as const;

for (const [language, words] of Object.entries(spoken)) {
  test.describe(`a browser in ${words.locale}`, () => {
    test.use({ locale: words.locale });

    test("is answered in its language by the first paint, before the app is fetched", async ({
      page,
      host,
    }) => {
      await page.goto("/");
      const main = page.getByRole("main");
      await expect(main.getByRole("heading", { level: 1 })).toHaveText(words.startHeading);
      await expect(main.getByRole("button", { name: words.byHand })).toBeVisible();
      await expect(page.getByRole("contentinfo")).toContainText(words.runBy);
      expect(await spokenLanguage(page)).toBe(language);
      expect(host.asked.map(({ path }) => path).filter((path) => /\/main-/.test(path))).toEqual([]);
    });

    test("is answered in its language by the app: the verdict, the dates, the page for admins", async ({
      page,
    }) => {
      await page.goto("/");
      await page.getByRole("button", { name: words.byHand }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.oldPhone);
      await page.getByRole("button", { name: words.skip }).click();
      await addressesAdded(page, "contoso.com");
      await expect(page.getByRole("region", { name: words.verdict.question })).toContainText(
        words.verdict.answer,
      );
      expect(await spokenLanguage(page)).toBe(language);
      await page.goto("/#/summary");
      await expect(page.getByText(words.madeAt)).toBeVisible();
      await page.goto("/consent.html?error=access_denied&state=made-up");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.consent);
      expect(await spokenLanguage(page)).toBe(language);
    });

    test("reads every page at 320, 360 and 1280 px, and no text is cut", async ({ page }) => {
      test.setTimeout(90_000);
      await expectFitOnEveryPage(page, words);
    });
  });
}

test("every language that is offered is read here, on every page", async ({ page }) => {
  await page.goto("/");
  const offered = await languageSwitch(page, "Language")
    .getByRole("option")
    .evaluateAll((options) => options.map((option) => option.getAttribute("lang")));
  expect(offered).toEqual(["en", ...Object.keys(spoken)]);
});

test("another language comes in place: what was typed stays, and so does the list", async ({
  page,
}) => {
  await startedByHand(page);
  await addressesAdded(page, "contoso.com");
  await languageSwitch(page, "Language").selectOption("de");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(spoken.de.verdict.question);
  expect(await spokenLanguage(page)).toBe("de");
  await expect(page).toHaveTitle("Ihre Organisationen · Rekey");
  await expect(page.getByRole("list", { name: "Organisationen" })).toContainText("contoso.com");
  await page.goto("/#/settings");
  await page.getByLabel("Der Name des neuen Handys").fill("half typed");
  await languageSwitch(page, "Sprache").selectOption("en");
  await expect(page.getByLabel("The new phone's name")).toHaveValue("half typed");
  // It is chosen once its words are there.
  await page.getByRole("radio", { name: "Deutsch" }).click();
  await expect(page.getByRole("radio", { name: "Deutsch" })).toBeChecked();
  await expect(page.getByRole("radiogroup", { name: "Wo ist das alte Handy?" })).toBeVisible();
});

test("another language comes in place on the first paint too, and goes along into the app", async ({
  page,
}) => {
  await page.goto("/");
  await languageSwitch(page, "Language").selectOption("fr");
  await page.getByRole("button", { name: "Commencer sans se connecter" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(spoken.fr.oldPhone);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(spoken.fr.oldPhone);
});

test("a half answered test is kept when another language is chosen", async ({ page }) => {
  await startedByHand(page);
  await addressesAdded(page, "contoso.com");
  await page.getByRole("link", { name: "contoso.com", exact: true }).click();
  await page.getByRole("button", { name: "Test", exact: true }).click();
  await page.getByRole("button", { name: "I have tested already" }).click();
  await page.getByRole("button", { name: "A text or call", exact: true }).click();
  await expect(cardHeading(page)).toHaveText("Which organization was it for?");
  await languageSwitch(page, "Language").selectOption("de");
  await expect(cardHeading(page)).toHaveText("Für welche Organisation war das?");
});

test("a language that was chosen is kept on an own device after the tab, whichever was said first", async ({
  page,
  context,
}) => {
  await startedByHand(page);
  await added(page, "contoso.com");
  await languageSwitch(page, "Language").selectOption("de");
  await page.getByRole("button", { name: "Ja, mein eigenes Gerät" }).click();
  await page.close();
  const second = await context.newPage();
  await second.goto("/#/organizations");
  await expect(second.getByRole("heading", { level: 1 })).toHaveText(spoken.de.verdict.question);
  await languageSwitch(second, "Sprache").selectOption("fr");
  await expect(second.getByRole("heading", { level: 1 })).toHaveText(spoken.fr.verdict.question);
  await second.close();
  const third = await context.newPage();
  await third.goto("/#/about");
  await expect(third.getByRole("heading", { level: 1 })).toHaveText("À propos de Rekey");
});

test("on a shared device, and where nothing was said, a chosen language ends with the tab", async ({
  page,
  context,
}) => {
  await startedByHand(page);
  await added(page, "contoso.com");
  await page.getByRole("button", { name: "No, others use it too" }).click();
  await languageSwitch(page, "Language").selectOption("de");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(spoken.de.verdict.question);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(spoken.de.verdict.question);
  await page.close();
  const later = await context.newPage();
  await later.goto("/");
  await expect(later.getByRole("button", { name: "Start without signing in" })).toBeVisible();
  expect(await later.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(
    "language",
  );
});

test("whoever forgets everything forgets the language too", async ({ page }) => {
  await startedByHand(page);
  await page.goto("/#/settings");
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await languageSwitch(page, "Language").selectOption("de");
  await page.getByRole("button", { name: "Hier alles vergessen" }).click();
  await expect(page.getByRole("status")).toHaveText("Hier wurde alles vergessen.");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
});

test("a language that cannot be fetched is said to be missing, once, and the present one stays", async ({
  page,
}) => {
  await startedByHand(page);
  await page.route("**/assets/de-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "throw new Error('no words')" }),
  );
  await languageSwitch(page, "Language").selectOption("de");
  const sentence = "This language could not be fetched just now. Try again when you are online.";
  await expect(page.getByRole("status")).toHaveText(sentence);
  await expect(page.getByRole("main")).toContainText(sentence);
  await expect(languageSwitch(page, "Language")).toHaveValue("en");
});

function spokenLanguage(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.lang);
}

/** The first paint has one for each language; one is seen. */
function languageSwitch(page: Page, name: string): Locator {
  return page.getByRole("combobox", { name });
}

/** The box for organizations and the button under it, whatever they are called; ends on the list. */
async function addressesAdded(page: Page, lines: string): Promise<void> {
  await expect(page).toHaveURL(/#\/add$/);
  const box = page.getByRole("main").getByRole("textbox").first();
  await box.fill(lines);
  await box.press("Tab");
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue("");
  await page.goto("/#/organizations");
  await expect(page.getByRole("heading", { name: lines, exact: true })).toBeVisible();
}

async function expectFitOnEveryPage(
  page: Page,
  words: (typeof spoken)[keyof typeof spoken],
): Promise<void> {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectFit(page, "start");
  await page.getByRole("button", { name: words.signIn }).click();
  await page.getByRole("button", { name: people.ana }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.oldPhone);
  await expectFit(page, "the first question");
  await page.getByRole("button", { name: words.skip }).click();
  await page.getByRole("button", { name: words.own }).click();
  await page.getByRole("button", { name: words.listButton }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByRole("status")).toHaveText(/Azure .*11|11 .*Azure/);
  await page.getByRole("button", { name: words.checkAll }).click();
  await expect(page.getByRole("status")).toHaveText(/^11 |\D11 /);
  for (const address of [
    "organizations",
    "add",
    "settings",
    "help-desk",
    `organizations/${contoso}`,
    `organizations/${northwind}`,
    `organizations/${tailspin}`,
    "organizations/litware.example",
    "summary",
    "admin/contoso.com",
    "about",
    "diagnostics",
    "nowhere",
    "import/nonsense",
  ]) {
    await page.goto(`/#/${address}`);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectFit(page, address);
  }
}

async function expectFit(page: Page, where: string): Promise<void> {
  await test.step(where, async () => {
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect.soft(await textsThatDoNotFit(page), `${where}, ${width} px`).toEqual([]);
    }
  });
}
