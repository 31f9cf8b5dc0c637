import { describe, expect, it } from "vitest";
import type { Act } from "#proof/person/acts.ts";
import { withAdded } from "#proof/world/security-info.ts";
import type { World } from "#proof/world/world.ts";
import { adds, listsAll, moves, saysAll, tests } from "./steps.ts";
import { outcomeOf, type Tale } from "./telling.ts";
import { guest, has, home, onOldPhone, worldOf } from "./worlds.ts";

// Each pair is two runs that look the same to Rekey: in one all is well, in the other somebody made one mistake and
// loses an organization with the old phone. So no rule could tell them apart. docs/threat-model.md has the list,
// with the sentence on screen that guards against each.

const fabrikam = worldOf({ places: [home("Fabrikam")] });

/** The same world, where the new phone is registered already. */
function withNewPhone(world: World, at: string): World {
  return withAdded(world, at, { kind: "authenticator", on: ["new-phone"], label: "iPhone 16" });
}

async function expectPair(good: Tale, bad: Tale): Promise<void> {
  const one = await outcomeOf(good);
  const other = await outcomeOf(bad, 1);
  expect(other.told).toEqual(one.told);
  expect([one.last, other.last]).toEqual(["true-claim", "false-claim"]);
}

describe("nothing that Rekey sees tells from the truth", () => {
  it("that the old phone answered and not the new one, where it cannot read the list", async () => {
    const world = withNewPhone(fabrikam, "Fabrikam");
    await expectPair(
      { world, acts: [...listsAll(world), tests("Fabrikam"), saysAll] },
      {
        world: fabrikam,
        acts: [
          ...listsAll(fabrikam),
          tests("Fabrikam", { isOldPhoneOff: false, saysAnswer: "new-phone" }),
          saysAll,
        ],
      },
    );
  });

  it("that the new phone's entry was deleted and not the old one's, where it cannot read the list", async () => {
    const lastly: readonly Act[] = [{ do: "ticks", at: "Fabrikam", tick: "removed", isOn: true }];
    const acts = [...listsAll(fabrikam), ...moves("Fabrikam"), saysAll];
    const deletes = (whose: "old-phone" | "new-phone"): Act => ({
      do: "deletes",
      at: "Fabrikam",
      whose,
    });
    await expectPair(
      { world: fabrikam, acts: [...acts, deletes("old-phone"), ...lastly] },
      { world: fabrikam, acts: [...acts, deletes("new-phone"), ...lastly] },
    );
  });

  it("that Security info lists something there after all, where Authenticator has no entry for it", async () => {
    const number = has("mobile-number", []);
    const acts = (world: World): readonly Act[] => [
      ...listsAll(world),
      ...moves("Fabrikam"),
      { do: "says", at: "Litware", what: "nothing-listed" },
      saysAll,
    ];
    const lists = (methods: readonly (typeof number)[]) =>
      worldOf({
        isNumberKept: false,
        places: [home("Fabrikam"), guest("Litware", { has: methods })],
      });
    const [nothing, something] = [lists([]), lists([number])];
    await expectPair(
      { world: nothing, acts: acts(nothing) },
      { world: something, acts: acts(something) },
    );
  });

  it("that an organization was not left after all", async () => {
    const world = worldOf({ places: [home("Fabrikam"), guest("Contoso")] });
    const acts = [...listsAll(world), ...moves("Fabrikam")];
    const left: Act = { do: "says", at: "Contoso", what: "left" };
    await expectPair(
      { world, acts: [...acts, { do: "leaves", at: "Contoso" }, left, saysAll] },
      { world, acts: [...acts, { do: "waits", hours: 0 }, left, saysAll] },
    );
  });

  it("that Authenticator shows one entry more", async () => {
    const acts = [...listsAll(fabrikam), ...moves("Fabrikam"), saysAll];
    const more = worldOf({ places: [home("Fabrikam"), guest("Contoso")] });
    await expectPair({ world: fabrikam, acts }, { world: more, acts });
  });

  it("that the one line with home's address is another organization's", async () => {
    const acts: readonly Act[] = [
      { do: "lists", at: "Fabrikam", by: "line" },
      { do: "enters", line: "ana@fabrikam.com" },
      ...moves("Fabrikam"),
      saysAll,
    ];
    const other = worldOf({
      places: [
        home("Fabrikam", { has: [has("mobile-number", [])] }),
        guest("Contoso", { entryShows: "address" }),
      ],
    });
    await expectPair({ world: fabrikam, acts }, { world: other, acts });
  });

  it("that an entry was set aside which is still needed", async () => {
    // Its line shows the account's own address, so that nothing in it names Contoso.
    const contoso = guest("Contoso", { entryShows: "address" });
    const world = worldOf({ places: [home("Fabrikam"), contoso] });
    const gone = worldOf({ places: [home("Fabrikam"), { ...contoso, isMember: false }] });
    const line = "ana@fabrikam.com";
    const acts: readonly Act[] = [
      { do: "lists", at: "Fabrikam", by: "line" },
      { do: "enters", line },
      { do: "matches", line, to: "no-longer-there" },
      ...moves("Fabrikam"),
      saysAll,
    ];
    await expectPair({ world: gone, acts }, { world, acts });
  });

  it("that there is one organization more, which Authenticator never shows", async () => {
    const acts = [...listsAll(fabrikam), ...moves("Fabrikam"), saysAll];
    const more = worldOf({
      isNumberKept: false,
      places: [home("Fabrikam"), guest("Litware", { has: [has("mobile-number", [])] })],
    });
    const same = worldOf({ isNumberKept: false, places: [home("Fabrikam")] });
    await expectPair({ world: same, acts }, { world: more, acts });
  });

  it("that the number does not move to the new phone", async () => {
    const places = [home("Fabrikam", { has: [onOldPhone(), has("mobile-number", [])] })];
    const kept = worldOf({ places });
    const lost = worldOf({ places, isNumberKept: false });
    const acts = (as: readonly Act[]): readonly Act[] => [
      ...listsAll(kept),
      tests("Fabrikam", { with: "mobile-number", isOldPhoneOff: false }),
      ...as,
      saysAll,
    ];
    await expectPair(
      { world: kept, acts: acts([{ do: "says-phone", what: "number" }]) },
      { world: lost, acts: acts([{ do: "says-phone", what: "number", as: "kept" }]) },
    );
  });

  it("that a text came to the old number and not to another one, where it cannot read the list", async () => {
    const another = has("alternate-number", ["other-phone"]);
    const own = has("mobile-number", []);
    const world = (number: typeof own) =>
      worldOf({ isNumberKept: false, places: [home("Fabrikam", { has: [onOldPhone(), number] })] });
    const acts = (number: typeof own, as: readonly Act[]): readonly Act[] => [
      ...listsAll(world(number)),
      { do: "says-phone", what: "number" },
      tests("Fabrikam", { with: number.kind, isOldPhoneOff: false }),
      ...as,
      saysAll,
    ];
    const says = { do: "answers", at: "Fabrikam", about: "test" } as const;
    await expectPair(
      { world: world(another), acts: acts(another, [says]) },
      { world: world(own), acts: acts(own, [{ ...says, as: "survives" }]) },
    );
  });

  it("that there is another new phone, which nobody speaks of", async () => {
    const acts: readonly Act[] = [...listsAll(fabrikam), ...moves("Fabrikam"), saysAll];
    const wiped: readonly Act[] = [
      { do: "starts-drawer" },
      { do: "waits", hours: 170 },
      { do: "wipes-old-phone" },
    ];
    const another: Act = { do: "gets-another-phone", name: "Pixel 10", isSaid: false };
    await expectPair(
      { world: fabrikam, acts: [...acts, ...wiped, { do: "waits", hours: 0 }] },
      { world: fabrikam, acts: [...acts, ...wiped, another] },
    );
  });

  it("that a file with a test in it was made by somebody else", async () => {
    const world = withNewPhone(fabrikam, "Fabrikam");
    const parts = [
      {
        at: "Fabrikam",
        path: "test",
        value: { answer: "new-phone", prompt: "this-organization", form: "by-hand" },
        hoursAgo: 1,
      },
    ];
    const acts: readonly Act[] = [
      ...listsAll(fabrikam),
      { do: "opens-strangers-file", parts },
      saysAll,
    ];
    const one = await outcomeOf({ world, acts }, 1);
    const other = await outcomeOf({ world: fabrikam, acts }, 1);
    expect(other.told).toEqual(one.told);
    expect([one.last, other.last]).toEqual(["true-claim", "false-claim"]);
  });
});

it("a story says so where one of its acts cannot be", async () => {
  const impossible: Tale = { world: fabrikam, acts: [adds("Contoso")] };
  await expect(outcomeOf(impossible)).rejects.toThrow("Ana adds authenticator in Contoso");
});

describe("no mistake leads to a claim where", () => {
  it("an entry is set aside which is still needed: its organization stays on the list", async () => {
    const world = worldOf({ places: [home("Fabrikam"), guest("Contoso")] });
    const gone = worldOf({
      places: [home("Fabrikam"), { ...guest("Contoso"), isMember: false }],
    });
    const line = "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com";
    const acts: readonly Act[] = [
      ...listsAll(fabrikam),
      { do: "enters", line },
      { do: "matches", line, to: "no-longer-there" },
      ...moves("Fabrikam"),
      saysAll,
    ];
    expect((await outcomeOf({ world: gone, acts })).last).toBe("no-claim");
    await expect(outcomeOf({ world, acts }, 1)).rejects.toThrow("Ana says that these are all");
  });
});
