import type { Act } from "#proof/person/acts.ts";
import { textsEndAt } from "#proof/world/world.ts";
import { adds, listsAll, moves, saysAll, tests } from "./steps.ts";
import type { Tale } from "./telling.ts";
import { ana, begin, guest, has, home, onOldPhone, worldOf } from "./worlds.ts";

/** A story at whose end Rekey must not say *Yes*, for the old phone is still needed. */
export interface SafetyStory extends Tale {
  readonly title: string;
  /** How many mistakes are made in it. */
  readonly mistakes: 0 | 1;
}

const signsIn: Act = { do: "signs-in", account: ana.address };
const visitorLine = "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com";
const deletesNew: Act = { do: "deletes", at: "Fabrikam", whose: "new-phone" };
const both = worldOf({ places: [home("Fabrikam"), guest("Contoso")] });
const alone = worldOf({ places: [home("Fabrikam")] });
const byNumber = worldOf({
  isNumberKept: false,
  places: [home("Fabrikam", { has: [has("mobile-number", [])] }), guest("Contoso")],
});
const byText = worldOf({
  isNumberKept: false,
  places: [home("Fabrikam"), guest("Contoso", { has: [has("mobile-number", [])] })],
});
const byNumberAndKey = worldOf({
  isNumberKept: false,
  places: [
    home("Fabrikam", { has: [has("mobile-number", [])] }),
    guest("Contoso", { has: [has("security-key", ["key"])] }),
  ],
});
const oneName = worldOf({
  bothPhones: "iPhone",
  places: [
    home("Fabrikam", {
      approvesReading: true,
      has: [onOldPhone("iPhone"), has("code-app", ["old-phone"])],
    }),
  ],
});
const untilTexts = worldOf({
  now: textsEndAt - 6 * 24 * 3_600_000,
  places: [
    home("Fabrikam", { textsEnd: textsEndAt, has: [onOldPhone(), has("mobile-number", [])] }),
  ],
});
const sameAddress = worldOf({
  places: [
    home("Fabrikam"),
    guest("Contoso", { entryShows: "address" }),
    guest("Litware", { entryShows: "address" }),
  ],
});
const twoGuests = worldOf({
  places: [home("Fabrikam"), guest("Contoso"), guest("Litware", { has: [], asks: false })],
});
const addressElsewhere = worldOf({
  places: [
    home("Fabrikam", { has: [has("mobile-number", [])] }),
    guest("Contoso", { entryShows: "address" }),
  ],
});
const byNumberAsGuest = worldOf({
  isNumberKept: false,
  places: [home("Fabrikam"), guest("Litware", { has: [has("mobile-number", [])] })],
});

/** Contoso answers while the old phone, whose number home texts, is still on. */
const onlyContosoMoves: readonly Act[] = [
  adds("Contoso"),
  { do: "answers-visit", hasFinished: true },
  tests("Contoso", { isOldPhoneOff: false }),
];

export const safetyStories: readonly SafetyStory[] = [
  {
    title:
      "Of two entries with one name the wrong one is deleted after the test, beside a code app",
    world: oneName,
    mistakes: 1,
    acts: [
      signsIn,
      ...listsAll(oneName),
      { do: "checks", at: "Fabrikam" },
      adds("Fabrikam"),
      tests("Fabrikam"),
      deletesNew,
      { do: "checks", at: "Fabrikam" },
    ],
    lastly: [saysAll],
  },
  {
    title:
      "Of two entries with one name the wrong one is deleted after the test, and ticked as removed",
    world: oneName,
    mistakes: 1,
    acts: [
      signsIn,
      ...listsAll(oneName),
      { do: "checks", at: "Fabrikam" },
      adds("Fabrikam"),
      tests("Fabrikam"),
      deletesNew,
    ],
    lastly: [{ do: "ticks", at: "Fabrikam", tick: "removed", isOn: true }, saysAll],
  },
  {
    title:
      "Contoso was listed by its domain, and its entry brings an account whose home nobody listed",
    world: byNumber,
    mistakes: 0,
    acts: [
      { do: "lists", at: "Contoso", by: "domain" },
      ...onlyContosoMoves,
      { do: "enters", line: visitorLine },
    ],
    lastly: [saysAll],
  },
  {
    title: "Nobody says which account reaches Contoso, so that nobody misses its home",
    world: byNumberAndKey,
    mistakes: 1,
    acts: [{ do: "lists", at: "Contoso", by: "domain" }, ...onlyContosoMoves],
    lastly: [saysAll],
  },
  {
    title: "An address is called only a mailbox though its domain is a tenant's",
    world: byNumber,
    mistakes: 1,
    acts: [
      { do: "lists", at: "Contoso", by: "line" },
      ...onlyContosoMoves,
      { do: "enters", line: visitorLine },
    ],
    lastly: [{ do: "says-no-home", account: ana.address, isSo: true }, saysAll],
  },
  {
    title: "Three entries show one address, and all three are taken for home",
    world: sameAddress,
    mistakes: 1,
    acts: [
      { do: "lists", at: "Fabrikam", by: "line" },
      ...moves("Fabrikam"),
      ...[1, 2, 3].map((): Act => ({ do: "enters", line: ana.address })),
    ],
    lastly: [saysAll],
  },
  {
    title: "Security info is said to list nothing beside an entry of Authenticator for it",
    world: both,
    mistakes: 1,
    acts: [...listsAll(both), ...moves("Fabrikam")],
    lastly: [{ do: "says", at: "Contoso", what: "nothing-listed" }, saysAll],
  },
  {
    title: "A text answered there once; later nothing was asked, and nothing is said to be listed",
    world: byNumberAsGuest,
    mistakes: 1,
    acts: [
      ...listsAll(byNumberAsGuest),
      ...moves("Fabrikam"),
      tests("Litware", { isOldPhoneOff: false, with: "mobile-number" }),
      tests("Litware", { session: "remembered" }),
    ],
    lastly: [{ do: "says", at: "Litware", what: "nothing-listed" }, saysAll],
  },
  {
    title: "Another new phone comes, and the first move's test still counts",
    world: alone,
    mistakes: 0,
    acts: [
      ...listsAll(alone),
      ...moves("Fabrikam"),
      saysAll,
      { do: "starts-drawer" },
      { do: "waits", hours: 170 },
      { do: "wipes-old-phone" },
      { do: "gets-another-phone", name: "Pixel 10", isSaid: true },
    ],
  },
  {
    title: "An entry that belongs nowhere is removed after the list was called whole",
    world: both,
    mistakes: 1,
    acts: [
      { do: "lists", at: "Fabrikam", by: "line" },
      ...moves("Fabrikam"),
      { do: "enters", line: ana.address },
      { do: "enters", line: visitorLine },
    ],
    lastly: [saysAll, { do: "removes-entry", line: visitorLine }],
  },
  {
    title:
      "An organization that Authenticator never shows is taken off after the list was called whole",
    world: byText,
    mistakes: 1,
    acts: [...listsAll(byText), ...moves("Fabrikam"), saysAll],
    lastly: [{ do: "unlists", at: "Contoso" }],
  },
  {
    title: "Texts end after a text had answered",
    world: untilTexts,
    mistakes: 0,
    acts: [
      ...listsAll(untilTexts),
      tests("Fabrikam", { with: "mobile-number" }),
      { do: "says-phone", what: "number" },
      saysAll,
      { do: "waits", hours: 7 * 24 },
    ],
  },
  {
    title: "A number is added where nothing was listed before, and does not move",
    world: worldOf({
      isNumberKept: false,
      places: [home("Fabrikam"), guest("Litware", { has: [] })],
    }),
    mistakes: 0,
    acts: [
      { do: "lists", at: "Fabrikam", by: "line" },
      { do: "enters", line: ana.address },
      ...moves("Fabrikam"),
      { do: "lists", at: "Litware", by: "line" },
      { do: "says", at: "Litware", what: "nothing-listed" },
      saysAll,
      { do: "adds", at: "Litware", kind: "mobile-number" },
    ],
  },
  {
    title: "A line that names Contoso is matched with Litware",
    world: twoGuests,
    mistakes: 1,
    acts: [
      { do: "lists", at: "Fabrikam", by: "line" },
      { do: "enters", line: ana.address },
      ...moves("Fabrikam"),
      { do: "lists", at: "Litware", by: "line" },
      { do: "says", at: "Litware", what: "nothing-listed" },
      { do: "enters", line: visitorLine },
    ],
    lastly: [{ do: "matches", line: visitorLine, to: "Litware" }, saysAll],
  },
  {
    title: "The one line with home's address is another organization's, and home has none",
    world: addressElsewhere,
    mistakes: 0,
    acts: [
      { do: "lists", at: "Fabrikam", by: "line" },
      { do: "enters", line: ana.address },
      ...moves("Fabrikam"),
    ],
    lastly: [saysAll],
  },
  {
    title: "The old phone answered, and the list that Rekey reads has nothing else",
    world: worldOf({ now: begin, places: [home("Fabrikam", { approvesReading: true })] }),
    mistakes: 0,
    acts: [
      signsIn,
      { do: "enters", line: ana.address },
      { do: "checks", at: "Fabrikam" },
      tests("Fabrikam", { isOldPhoneOff: false }),
      saysAll,
    ],
  },
  {
    title: "The old phone answered home's prompt on the way to Contoso, and then it is gone",
    world: both,
    mistakes: 0,
    acts: [
      { do: "lists", at: "Contoso", by: "line" },
      adds("Contoso"),
      tests("Contoso", { isOldPhoneOff: false }),
      { do: "has-old-phone", is: "gone" },
      { do: "says-phone", what: "old-phone" },
    ],
  },
  {
    title:
      "Home lets nobody in on the way to Contoso, which then answers while the old phone is on",
    world: both,
    mistakes: 1,
    acts: [
      ...listsAll(both),
      ...moves("Fabrikam"),
      ...moves("Contoso"),
      deletesNew,
      tests("Contoso"),
      tests("Contoso", { isOldPhoneOff: false }),
    ],
    lastly: [saysAll],
  },
];
