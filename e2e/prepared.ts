import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { crowdWorld } from "./emulator/world/crowd-world.ts";
import { fullListWorld } from "./emulator/world/full-list-world.ts";
import type { World } from "./emulator/world/world.ts";
import { moverWorld, sampleWorld } from "./emulator/world/worlds.ts";
import { type Place, productionConfig } from "./place.ts";
import { checkedAll, headings, listedOrganizations, signedIn } from "./walks.ts";

/** Which people and organizations a world has. */
export type Cast = keyof typeof casts;

/**
 * Where a test begins: nowhere, with an empty browser, or on the list of organizations of somebody who is signed in,
 * whose organizations Azure has listed, all of which have been checked.
 */
export type Start = "nowhere" | PreparedStart;

type PreparedStart = "signed-in" | "listed" | "checked";

type Entries = readonly (readonly [name: string, value: string])[];

/**
 * What a walk left behind in the browser and at Microsoft, where it had come this far. The two fit each other: the
 * sessions and tokens that the browser holds are those that the world knows.
 */
export interface Prepared {
  readonly world: World;
  readonly cookies: Awaited<ReturnType<BrowserContext["cookies"]>>;
  readonly localStorage: Entries;
  readonly sessionStorage: Entries;
  /** How many organizations are on the list. */
  readonly organizations: number;
}

/** Gives each start of each cast; walks there when it is first asked for. */
export type Preparation = (cast: Cast, start: PreparedStart) => Promise<Prepared>;

const casts = {
  sample: sampleWorld,
  mover: moverWorld,
  crowd: crowdWorld,
  full: fullListWorld,
} as const;

interface Walk {
  readonly from: Start;
  readonly walk: (page: Page) => Promise<void>;
}

const walks: Readonly<Record<PreparedStart, Walk>> = {
  "signed-in": { from: "nowhere", walk: (page) => signedIn(page) },
  listed: { from: "signed-in", walk: listedOrganizations },
  checked: { from: "listed", walk: checkedAll },
};

/** A world as it is before anybody has done anything. */
export function newWorld(cast: Cast, { origin }: Place): World {
  return casts[cast]({ origin });
}

/** A world of its own with the same past: what happens in one is not seen in the other. */
export function copyOf({ now, latencyMs, ...rest }: World): World {
  return { ...structuredClone(rest), now, latencyMs };
}

/**
 * Walks in a browser of the worker, on the bundle that ships, through the sign-in of the local Entra, once for each
 * start. Nothing is made up: a test that begins there has what a person has who has just come there.
 */
export function preparation(browser: Browser, place: Place): Preparation {
  const made = new Map<string, Promise<Prepared>>();
  const prepare: Preparation = (cast, start) => {
    const name = `${cast}, ${start}`;
    const known = made.get(name) ?? walked(cast, walks[start]);
    made.set(name, known);
    return known;
  };
  const walked = async (cast: Cast, { from, walk }: Walk): Promise<Prepared> => {
    const before = from === "nowhere" ? undefined : await prepare(cast, from);
    const world = before ? copyOf(before.world) : newWorld(cast, place);
    place.show({ world, configFile: productionConfig(world) });
    const context = await browser.newContext({
      baseURL: place.origin,
      ignoreHTTPSErrors: true,
      locale: "en-GB",
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    if (before) await layIn(page, before, place);
    await walk(page);
    const left = await leftBehind(page, world);
    await context.close();
    return left;
  };
  return prepare;
}

/** Puts a browser that has seen nothing yet where the walk ended: on the list of organizations. */
export async function layIn(page: Page, prepared: Prepared, { origin }: Place): Promise<void> {
  await page.context().addCookies(prepared.cookies);
  // A file of the app's origin in which no script runs. Session storage is the tab's own: no other way leads into it.
  await page.goto(`${origin}/robots.txt`);
  await page.evaluate(({ local, session }) => {
    for (const [name, value] of local) localStorage.setItem(name, value);
    for (const [name, value] of session) sessionStorage.setItem(name, value);
  }, storagesOf(prepared));
  await page.goto(`${origin}/#/organizations`);
  await expect(headings(page)).toHaveCount(prepared.organizations);
}

function storagesOf({ localStorage, sessionStorage }: Prepared) {
  return { local: localStorage, session: sessionStorage };
}

async function leftBehind(page: Page, world: World): Promise<Prepared> {
  const storages = await page.evaluate(() => ({
    localStorage: Object.entries({ ...localStorage }),
    sessionStorage: Object.entries({ ...sessionStorage }),
  }));
  const organizations = await headings(page).count();
  return { ...storages, world, organizations, cookies: await page.context().cookies() };
}
