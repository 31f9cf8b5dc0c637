import type { Act } from "#proof/person/acts.ts";
import { listsAll, moves, tests } from "./steps.ts";
import type { Tale } from "./telling.ts";
import { ana, guest, has, home, onOldPhone, worldOf } from "./worlds.ts";

/** A story from whose end somebody diligent must get to *Yes*, or to every organization if the old phone is gone. */
export interface LivenessStory extends Tale {
  readonly title: string;
  readonly mistakes?: 0 | 1;
}

const plain = worldOf({ places: [home("Fabrikam"), guest("Contoso")] });
const named = worldOf({
  bothPhones: "iPhone",
  places: [home("Fabrikam", { approvesReading: true, has: [onOldPhone("iPhone")] })],
});
const trusting = worldOf({
  places: [home("Fabrikam"), guest("Contoso", { trustsHome: true })],
});
const noAuthenticator = home("Fabrikam", {
  allows: ["windows-hello", "security-key", "synced-passkey", "authenticator-passkey"],
  has: [has("windows-hello", ["computer"], "Laptop")],
});
const twoAccounts = worldOf({
  accounts: [ana, { address: "ana@northwind.com", kind: "work" }],
  places: [home("Fabrikam"), home("Northwind", { account: "ana@northwind.com" }), guest("Contoso")],
});
const signsIn: Act = { do: "signs-in", account: ana.address };
const aYearAhead: Act = { do: "sets-clock", hoursAhead: 8_760 };

export const livenessStories: readonly LivenessStory[] = [
  { title: "Nothing was done yet", world: plain, acts: [] },
  {
    title: "The old phone is lost",
    world: plain,
    acts: [...listsAll(plain), { do: "has-old-phone", is: "gone" }],
  },
  {
    title: "Security info of a guest's organization is closed",
    world: worldOf({ places: [home("Fabrikam"), guest("Contoso", { securityInfo: "closed" })] }),
    acts: [],
  },
  {
    title: "Contoso trusts home and lists the old phone",
    world: trusting,
    acts: [...listsAll(trusting), ...moves("Fabrikam")],
  },
  {
    title: "Contoso trusts home and lists nothing, and the new phone is added all the same",
    world: worldOf({
      places: [home("Fabrikam"), guest("Contoso", { trustsHome: true, has: [] })],
    }),
    acts: [],
  },
  {
    title: "No work entry stands in Authenticator",
    world: worldOf({ places: [home("Fabrikam", { has: [has("mobile-number", [])] })] }),
    acts: [],
  },
  {
    title: "Home takes passkeys and Windows Hello only, and a guest's organization trusts it",
    world: worldOf({
      places: [noAuthenticator, guest("Contoso", { trustsHome: true, has: [] })],
      strayLines: ["GitHub: ana"],
    }),
    acts: [],
  },
  {
    title: "A personal account visits an organization that lists nothing and takes nothing",
    world: worldOf({
      accounts: [{ address: "ana@outlook.com", kind: "personal" }],
      places: [guest("Contoso", { account: "ana@outlook.com", has: [], asks: false, allows: [] })],
      strayLines: ["GitHub: ana"],
    }),
    acts: [],
  },
  {
    title: "The wrong account was said to reach Contoso",
    world: twoAccounts,
    mistakes: 1,
    acts: [
      { do: "lists", at: "Contoso", by: "id" },
      { do: "says-account", at: "Contoso", account: "ana@northwind.com" },
    ],
  },
  {
    title: "Contoso trusts home, and the old phone's answer was said to be Contoso's",
    world: trusting,
    mistakes: 1,
    acts: [
      ...listsAll(trusting),
      tests("Contoso", { isOldPhoneOff: false, saysPrompt: "this-organization" }),
    ],
  },
  {
    title: "Two entries show one and the same line",
    world: worldOf({ places: [home("Fabrikam"), guest("Contoso", { entryShows: "address" })] }),
    acts: [],
  },
  {
    title: "A stranger's text called Contoso home",
    world: trusting,
    mistakes: 1,
    acts: [
      ...listsAll(trusting),
      {
        do: "pastes-strangers-text",
        tenantOf: "Contoso",
        domainOf: "Fabrikam",
        account: ana.address,
        relation: "home",
      },
    ],
  },
  {
    title: "Home takes no Authenticator, and after a visit there a passkey answered",
    world: worldOf({
      places: [home("Fabrikam", { allows: ["synced-passkey", "authenticator-passkey"] })],
    }),
    acts: [],
  },
  {
    title: "A test failed while the clock was a year ahead",
    world: plain,
    acts: [...listsAll(plain), aYearAhead, tests("Fabrikam", { isOldPhoneOff: false })],
  },
  {
    title: "The list was called whole while the clock was a year ahead",
    world: plain,
    acts: [...listsAll(plain), aYearAhead, { do: "says-all", isAll: true }],
  },
  {
    title: "Both phones have one name, and only the old one's was said",
    world: named,
    acts: [signsIn, ...listsAll(named), { do: "says-phone", what: "old-name" }],
  },
  {
    title:
      "The new phone's entry at home was deleted after its test, and a guest's test ends there",
    world: plain,
    mistakes: 1,
    acts: [
      ...listsAll(plain),
      ...moves("Fabrikam"),
      { do: "deletes", at: "Fabrikam", whose: "new-phone" },
    ],
  },
  {
    title: "A code app was wrongly said to go with the old phone, where nothing else is taken",
    world: worldOf({
      places: [
        home("Fabrikam", { asks: false, has: [] }),
        guest("Contoso", { has: [], allows: ["code-app"] }),
      ],
    }),
    mistakes: 1,
    acts: [
      { do: "lists", at: "Contoso", by: "id" },
      { do: "says-account", at: "Contoso", account: ana.address },
      { do: "adds", at: "Contoso", kind: "code-app" },
      tests("Contoso", { with: "code-app" }),
      { do: "answers", at: "Contoso", about: "test", as: "lost" },
    ],
  },
  {
    title: "Nobody can tell the entries of one name apart, and a passkey is on the computer too",
    world: worldOf({
      bothPhones: "iPhone",
      places: [
        home("Fabrikam", {
          approvesReading: true,
          has: [onOldPhone("iPhone"), has("synced-passkey", ["old-phone", "computer"])],
        }),
      ],
    }),
    mistakes: 1,
    acts: [
      signsIn,
      { do: "adds", at: "Fabrikam", kind: "authenticator", isByCode: true },
      { do: "adds", at: "Fabrikam", kind: "authenticator" },
      { do: "answers", at: "Fabrikam", about: "Fabrikam-0", as: "new-phone" },
      { do: "deletes", at: "Fabrikam", whose: "old-phone" },
    ],
  },
];
