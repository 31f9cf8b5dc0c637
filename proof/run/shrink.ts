import type { Act, Mistake } from "#proof/person/acts.ts";
import { credentialKinds } from "#proof/world/credential.ts";
import type { Place, World } from "#proof/world/world.ts";
import { type Ending, endingAfter } from "./ending.ts";
import { broughtToTheEnd } from "./play.ts";
import { type Cast, stageFor } from "./stage.ts";

/** A world, who is in it, and what they do. */
export interface Story {
  readonly world: World;
  readonly cast: Cast;
  readonly acts: readonly Act[];
}

/** How a story ends that is told once more. */
export interface Told {
  readonly ending: Ending;
  /** What could be done of it, up to the end. */
  readonly acts: readonly Act[];
  readonly mistakes: readonly Mistake[];
}

/** Does the acts of a story one by one, those left out that cannot be done; then goes on to the end. */
export async function retold({ world, cast, acts }: Story): Promise<Told> {
  const stage = await stageFor(world, cast);
  for (const act of acts) {
    if (!(await stage.does(act))) continue;
    const ending = endingAfter(stage, () => {});
    if (ending)
      return { ending, acts: [...stage.done], mistakes: stage.slips.map(({ mistake }) => mistake) };
  }
  const told = [...stage.done];
  const { ending } = await broughtToTheEnd(stage, () => {});
  const isClaim = ending.kind === "false-claim";
  return {
    ending,
    acts: isClaim ? [...stage.done] : told,
    mistakes: stage.slips.map(({ mistake }) => mistake),
  };
}

/** The shortest story found that still ends so: acts left out, then the world made plainer, until neither helps. */
export async function shrunk(story: Story, isStillSo: (told: Told) => boolean): Promise<Story> {
  const isSo = async (candidate: Story) => {
    const told = await retold(candidate);
    return isStillSo(told) ? told : undefined;
  };
  let best = story;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = JSON.stringify(best);
    best = await withFewerActs(best, isSo);
    best = await withPlainerWorld(best, isSo);
    if (JSON.stringify(best) === before) return best;
  }
  return best;
}

const mostRounds = 6;

type IsSo = (story: Story) => Promise<Told | undefined>;

async function withFewerActs(story: Story, isSo: IsSo): Promise<Story> {
  let acts = story.acts;
  for (let size = Math.max(1, acts.length >> 1); size >= 1; size = size >> 1) {
    for (let start = 0; start < acts.length; ) {
      const fewer = [...acts.slice(0, start), ...acts.slice(start + size)];
      const told = await isSo({ ...story, acts: fewer });
      if (told) acts = told.acts.length < fewer.length ? told.acts : fewer;
      else start += size;
    }
  }
  return { ...story, acts };
}

async function withPlainerWorld(story: Story, isSo: IsSo): Promise<Story> {
  let best = story;
  for (const plainer of plainerWorlds) {
    for (const world of plainer(best.world)) {
      const candidate = { ...best, world };
      const isOther = JSON.stringify(world) !== JSON.stringify(best.world);
      if (isOther && (await isSo(candidate))) best = candidate;
    }
  }
  return best;
}

type Plainer = (world: World) => readonly World[];

const plainerWorlds: readonly Plainer[] = [
  (world) => world.places.map(({ name }) => without(world, (place) => place.name === name)),
  (world) =>
    world.accounts.map(({ address }) => without(world, ({ account }) => account === address)),
  (world) => [
    { ...world, strayLines: [] },
    { ...world, isInOffice: false },
    { ...world, now: Date.UTC(2026, 10, 24, 9) },
    { ...world, sim: { on: "new-phone", moves: true } },
    withNames(world, "Pixel 6", "iPhone 16"),
  ],
  (world) =>
    world.places.flatMap((place) => plainerPlaces(place).map((plain) => withPlace(world, plain))),
];

/** Never a home without which a guest could not sign in, and never the last place. */
function without(world: World, isGone: (place: Place) => boolean): World {
  const places = world.places.filter((place) => !isGone(place));
  const homesGone = world.places.filter((place) => isGone(place) && place.relation === "home");
  const isWhole = homesGone.every(
    ({ account }) => !places.some((place) => place.account === account),
  );
  return isWhole && places.length > 0 ? { ...world, places } : world;
}

function withNames(world: World, oldName: string, newName: string): World {
  return {
    ...world,
    oldPhone: { ...world.oldPhone, name: oldName },
    newPhone: { ...world.newPhone, name: newName },
    places: world.places.map((place) => ({
      ...place,
      credentials: place.credentials.map((one) =>
        one.label === world.oldPhone.name ? { ...one, label: oldName } : one,
      ),
    })),
  };
}

function plainerPlaces(place: Place): readonly Place[] {
  const { policy, credentials } = place;
  return [
    { ...place, cloud: "public" },
    ...credentials.map(({ id }) => ({
      ...place,
      credentials: credentials.filter((one) => one.id !== id),
    })),
    ...[
      { ...policy, trustsHome: false },
      { ...policy, allows: credentialKinds },
      { ...policy, securityInfo: "open" as const },
      { ...policy, approvesReading: false },
      { ...policy, asks: true },
      withoutEnd(policy),
    ].map((plain) => ({ ...place, policy: plain })),
  ];
}

function withoutEnd({ textsEnd: _, ...policy }: Place["policy"]): Place["policy"] {
  return policy;
}

function withPlace(world: World, plain: Place): World {
  return {
    ...world,
    places: world.places.map((place) => (place.name === plain.name ? plain : place)),
  };
}
