import type { Act } from "#proof/person/acts.ts";
import { broughtToTheEnd, type Run } from "#proof/run/play.ts";
import { stageFor } from "#proof/run/stage.ts";
import type { World } from "#proof/world/world.ts";
import { listsAll, moves, saysAll } from "./steps.ts";
import { guest, has, home, onOldPhone, worldOf } from "./worlds.ts";

/** Somebody whom the proof follows to the end: what their world is, and what happened before they came. */
export interface Follower {
  readonly title: string;
  readonly world: World;
  readonly before?: readonly Act[];
}

const work = (name: string) =>
  ({ address: `ana@${name.toLowerCase()}.com`, kind: "work" }) as const;
const alone = worldOf({ places: [home("Fabrikam"), guest("Contoso")] });
const lost = worldOf({ places: [home("Fabrikam"), guest("Contoso"), guest("Litware")] });
const names = ["Fabrikam", "Northwind", "Tailwind"] as const;

/** Ten people, each with another way to move. */
export const tenPeople: readonly Follower[] = [
  {
    title: "All organizations by hand",
    world: worldOf({
      places: [home("Fabrikam"), guest("Contoso"), guest("Litware"), guest("Wingtip")],
    }),
  },
  {
    title: "Home by passkey",
    world: worldOf({
      places: [
        home("Fabrikam", {
          allows: ["windows-hello", "security-key", "synced-passkey"],
          has: [has("security-key", ["key"], "Key")],
        }),
        guest("Contoso", { trustsHome: true, has: [] }),
      ],
    }),
  },
  {
    title: "The number is kept",
    world: worldOf({
      places: [
        home("Fabrikam", { has: [has("mobile-number", [])], allows: ["mobile-number"] }),
        guest("Contoso"),
      ],
    }),
  },
  {
    title: "A new SIM with another number",
    world: worldOf({
      isNumberKept: false,
      places: [
        home("Fabrikam", { has: [onOldPhone(), has("mobile-number", [])] }),
        guest("Contoso", { has: [has("mobile-number", [])] }),
      ],
    }),
  },
  {
    title: "The old phone is lost",
    world: lost,
    before: [{ do: "has-old-phone", is: "gone" }],
  },
  {
    title: "Three homes",
    world: worldOf({
      accounts: names.map(work),
      places: names.map((name) => home(name, { account: work(name).address })),
    }),
  },
  {
    title: "Guests that are trusted",
    world: worldOf({
      places: [
        home("Fabrikam"),
        guest("Contoso", { trustsHome: true }),
        guest("Litware", { trustsHome: true, has: [] }),
        guest("Wingtip", { trustsHome: true, asks: false, has: [] }),
      ],
    }),
  },
  {
    title: "A guest who is sent codes by mail",
    world: worldOf({
      accounts: [{ address: "ana@atelier.example", kind: "mailbox" }],
      places: [guest("Contoso", { account: "ana@atelier.example" })],
    }),
  },
  {
    title: "A government's organization, by hand",
    world: worldOf({ places: [home("Fabrikam", { cloud: "government" }), guest("Contoso")] }),
  },
  {
    title: "A second move",
    world: alone,
    before: [
      ...listsAll(alone),
      ...moves("Fabrikam"),
      ...moves("Contoso"),
      saysAll,
      { do: "starts-drawer" },
      { do: "waits", hours: 170 },
      { do: "wipes-old-phone" },
      { do: "gets-another-phone", name: "Pixel 10", isSaid: true },
    ],
  },
];

/** How somebody fared who does what the screen says and nothing else. */
export interface Fared {
  readonly ending: Run["ending"];
  /** Whether the screen's advice alone was not enough. */
  readonly isStrayed: boolean;
  /** How many acts it took from where they came in. */
  readonly acts: number;
}

/** Follows one of them to the end. */
export async function followed({ world, before = [] }: Follower): Promise<Fared> {
  const stage = await stageFor(world, { mistakesAllowed: 0 });
  for (const act of before) await stage.does(act);
  const start = stage.done.length;
  const end = await broughtToTheEnd(stage, () => {});
  return { ...end, acts: stage.done.length - start };
}
