import type { Page } from "@playwright/test";
import { fullListIds, fullListMethodId } from "./emulator/world/full-list-world.ts";
import { samplePeople } from "./emulator/world/worlds.ts";
import { checkedAll, listedOrganizations, openedSavedList, signedIn } from "./walks.ts";

// The list of 24 organizations in every state: what Rekey can find out by a check, and what the person said of the rest,
// as a file that they saved before.

/** Signs in, has the 24 organizations listed, brings what was said of them, and has them checked. */
export async function onFullList(page: Page, said: Said = halfWay): Promise<void> {
  await signedIn(page);
  await page.getByRole("button", { name: "Yes, my own device" }).click();
  await listedOrganizations(page);
  await openedSavedList(page, savedList(said, Date.now()));
  await page.goto("./#/organizations");
  await checkedAll(page);
}

type Fields = Readonly<Record<string, unknown>>;

/** What the person said: of the move, and of each organization by its name. */
interface Said {
  readonly move: Fields;
  readonly of: Readonly<Record<string, Fields>>;
}

const tested = { test: { answer: "new-phone", prompt: "this-organization", form: "by-hand" } };

function oldPhoneAt(name: string): Fields {
  return { [`device/${fullListMethodId("Pixel 6", name)}`]: "old-phone" };
}

/** In the middle of the move: some are done, some hang on the old phone, one waits for its admin. */
export const halfWay: Said = {
  move: { "triage/old-phone": "here" },
  of: {
    "Home & Hearth": oldPhoneAt("Home & Hearth"),
    "Harbour Freight Lines": oldPhoneAt("Harbour Freight Lines"),
    "Osprey Optics": { added: true },
    "Stone Wall": { appointment: Date.UTC(2030, 10, 28, 9) },
    Northwind: tested,
    Fabrikam: tested,
    "Woodgrove Bank": tested,
  },
};

/** The same, with the old phone lost. */
export const phoneLost: Said = { ...halfWay, move: { "triage/old-phone": "lost" } };

/** All is done, but for the comparison with Authenticator. */
export const allTested: Said = {
  move: { "triage/old-phone": "here" },
  of: Object.fromEntries([...fullListIds.keys()].map((name) => [name, { ...tested, added: true }])),
};

function savedList({ move, of }: Said, at: number): string {
  const rows = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).map(([path, value]) => [path, [value, at]]));
  const organizations = Object.entries(of).map(([name, fields]) => [
    `${fullListIds.get(name)}/${samplePeople.ana}`,
    rows(fields),
  ]);
  return JSON.stringify({
    version: 1,
    organizations: Object.fromEntries(organizations),
    book: rows(move),
  });
}
