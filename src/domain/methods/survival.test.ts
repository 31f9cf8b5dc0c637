import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Relation } from "#domain/organization/organization.ts";
import type { Triage } from "./phone.ts";
import { parseMethodId, type SignInMethod } from "./sign-in-method.ts";
import { type Circumstances, type Fate, fateOf } from "./survival.ts";

const id = (() => {
  const parsed = parseMethodId("6f1c2a7e");
  if (parsed === undefined) throw new Error("not an ID");
  return parsed;
})();
const now = Date.UTC(2026, 8, 1, 14, 2);
const laterThatDay = Date.UTC(2026, 8, 1, 18, 0);
const earlierThatDay = Date.UTC(2026, 8, 1, 9, 0);

const lost: Fate = { kind: "lost" };
const survives: Fate = { kind: "survives" };
const notMfa: Fate = { kind: "does-not-count", why: "not-mfa" };
const homeOnly: Fate = { kind: "does-not-count", why: "home-only" };

function depends(question: (Fate & { kind: "depends" })["question"]): Fate {
  return { kind: "depends", question };
}

function circumstances(over: Partial<Circumstances> = {}): Circumstances {
  return { relation: "home", triage: {}, now, ...over };
}

interface Row {
  readonly sentence: string;
  readonly method: SignInMethod;
  readonly home: Fate;
  readonly guest: Fate;
  /** A relation that is not known: to be treated as a guest's. */
  readonly unknown: Fate;
}

// strengths = entra-docs concept-authentication-strengths.md, "MFA strength" (§3.4)
// guests = entra-docs authentication-conditional-access.md, table 1 (§3.4)
// passkeys = entra-docs how-to-enable-authenticator-passkey.md (§3.3)
// The column "after changing phone" of §3.4 is inference, and so are the rows that rest on it alone.
const rows: readonly Row[] = [
  {
    // strengths: push; guests: push; §3.4: bound to the phone, so it matters to which
    sentence: "an Authenticator entry depends on the phone it is on",
    method: { id, kind: "authenticator", app: "authenticator" },
    home: depends("which-phone-is-this-entry"),
    guest: depends("which-phone-is-this-entry"),
    unknown: depends("which-phone-is-this-entry"),
  },
  {
    // §0 point 9: v1.0 cannot tell Outlook's entry from Authenticator's
    sentence: "an entry of Outlook's depends on the phone it is on",
    method: { id, kind: "authenticator", app: "outlook" },
    home: depends("which-phone-is-this-entry"),
    guest: depends("which-phone-is-this-entry"),
    unknown: depends("which-phone-is-this-entry"),
  },
  {
    sentence: "an entry of an app not named depends on the phone it is on",
    method: { id, kind: "authenticator", app: "unknown" },
    home: depends("which-phone-is-this-entry"),
    guest: depends("which-phone-is-this-entry"),
    unknown: depends("which-phone-is-this-entry"),
  },
  {
    // strengths: phone sign-in; guests: not in the table; §0 point 9: home-only
    sentence: "phone sign-in depends on its phone, at home only",
    method: { id, kind: "passwordless-authenticator" },
    home: depends("which-phone-is-this-entry"),
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    // passkeys: device-bound; guests: FIDO2 not in the table
    sentence: "a passkey in Authenticator depends on its phone, at home only",
    method: { id, kind: "passkey", keptIn: "authenticator" },
    home: depends("which-phone-is-this-entry"),
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    // §3.4: "unaffected unless it is the phone"
    sentence: "another device-bound passkey depends on whether it is the phone, at home only",
    method: { id, kind: "passkey", keptIn: "one-device" },
    home: depends("is-key-the-phone"),
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    // §3.4: "survives if same platform account (inference)"
    sentence: "a synced passkey survives with the account that it is synced to, at home only",
    method: { id, kind: "passkey", keptIn: "synced-store" },
    home: survives,
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    // §3.3: passkeyType may be absent
    sentence: "a passkey of a sort not named depends on where it is, at home only",
    method: { id, kind: "passkey", keptIn: "unknown" },
    home: depends("where-is-this-passkey"),
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    // strengths and guests: voice; §3.4: the desk's number
    sentence: "an office phone survives",
    method: { id, kind: "phone", line: "office" },
    home: survives,
    guest: survives,
    unknown: survives,
  },
  {
    // strengths and guests: voice; §3.4: the number, which need not be the old phone's
    sentence: "an alternate number depends on a question of its own",
    method: { id, kind: "phone", line: "alternate-mobile" },
    home: depends("is-alternate-number-kept"),
    guest: depends("is-alternate-number-kept"),
    unknown: depends("is-alternate-number-kept"),
  },
  {
    sentence: "a number of a sort not named depends on a question of its own",
    method: { id, kind: "phone", line: "unknown" },
    home: depends("is-alternate-number-kept"),
    guest: depends("is-alternate-number-kept"),
    unknown: depends("is-alternate-number-kept"),
  },
  {
    // strengths and guests: software OATH; §3.4: "ask the user"
    sentence: "codes of an app depend on where the app is",
    method: { id, kind: "software-oath" },
    home: depends("where-is-the-code-app"),
    guest: depends("where-is-the-code-app"),
    unknown: depends("where-is-the-code-app"),
  },
  {
    // strengths: hardware OATH; guests: not in the table
    sentence: "a code token survives, at home only",
    method: { id, kind: "hardware-oath" },
    home: survives,
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    // strengths: WHfB; guests: not in the table; §3.4: that PC
    sentence: "Windows Hello survives, at home only",
    method: { id, kind: "windows-hello" },
    home: survives,
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    // §3.4: that PC or Mac
    sentence: "a Windows credential survives, at home only",
    method: { id, kind: "platform-credential", platform: "windows" },
    home: survives,
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    sentence: "a Mac's credential survives, at home only",
    method: { id, kind: "platform-credential", platform: "macos" },
    home: survives,
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    sentence: "a Linux credential survives, at home only",
    method: { id, kind: "platform-credential", platform: "linux" },
    home: survives,
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    // §3.4: "platform iOS/android → phone"
    sentence: "an iOS credential depends on the device, at home only",
    method: { id, kind: "platform-credential", platform: "ios" },
    home: depends("is-device-the-old-phone"),
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    sentence: "an Android credential depends on the device, at home only",
    method: { id, kind: "platform-credential", platform: "android" },
    home: depends("is-device-the-old-phone"),
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    sentence: "a credential of a platform not named depends on the device, at home only",
    method: { id, kind: "platform-credential", platform: "unknown" },
    home: depends("is-device-the-old-phone"),
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    // §3.4: "ask there (Duo, etc. may be on the phone)"; guests: not in the table
    sentence: "another provider's method depends on where the provider lives, at home only",
    method: { id, kind: "external" },
    home: depends("where-does-the-provider-live"),
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    // §6, TAP for guests: "does not work for guest users"
    sentence: "a Temporary Access Pass ends at its time, at home only",
    method: { id, kind: "temporary-access-pass", expiresAt: laterThatDay },
    home: { kind: "does-not-count", why: "expires", at: laterThatDay },
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    sentence: "a Temporary Access Pass whose time has come is expired, at home only",
    method: { id, kind: "temporary-access-pass", expiresAt: now },
    home: { kind: "does-not-count", why: "expired", at: now },
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    sentence: "a Temporary Access Pass of this morning is expired, at home only",
    method: { id, kind: "temporary-access-pass", expiresAt: earlierThatDay },
    home: { kind: "does-not-count", why: "expired", at: earlierThatDay },
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    sentence: "a Temporary Access Pass without a time ends all the same, at home only",
    method: { id, kind: "temporary-access-pass" },
    home: { kind: "does-not-count", why: "expires" },
    guest: homeOnly,
    unknown: homeOnly,
  },
  {
    // §3.4: "no evidence → treat as no"
    sentence: "a QR code with a PIN is not MFA anywhere",
    method: { id, kind: "qr-code-pin" },
    home: notMfa,
    guest: notMfa,
    unknown: notMfa,
  },
  {
    // authenticationmethods-overview: password reset only
    sentence: "an e-mail address is not MFA anywhere",
    method: { id, kind: "email" },
    home: notMfa,
    guest: notMfa,
    unknown: notMfa,
  },
  {
    // strengths: "NOT: password alone"
    sentence: "a password is not MFA anywhere",
    method: { id, kind: "password" },
    home: notMfa,
    guest: notMfa,
    unknown: notMfa,
  },
  {
    // Graph beta resourceAccountKeyAuthenticationMethod: signs a shared device in "without user interaction"
    sentence: "a resource account's key is not MFA anywhere",
    method: { id, kind: "resource-account-key" },
    home: notMfa,
    guest: notMfa,
    unknown: notMfa,
  },
  {
    // guests: "only these"; at home nothing is known of it
    sentence: "a method of a type still to come depends: nobody knows whether a guest may use it",
    method: { id, kind: "unknown", type: "irisScanAuthenticationMethod" },
    home: depends("what-is-this-method"),
    guest: depends("what-is-this-method"),
    unknown: depends("what-is-this-method"),
  },
];

const triages: readonly (readonly [string, Triage])[] = [
  ["nothing is said", {}],
  ["the number is kept", { keepsNumber: true }],
  ["the number is not kept", { keepsNumber: false }],
  ["there is a key elsewhere", { hasKeyElsewhere: true }],
  ["there is no key elsewhere", { hasKeyElsewhere: false }],
  ["the old phone is here", { oldPhone: "here" }],
  ["the old phone is lost", { oldPhone: "lost" }],
];

describe.each(triages)("when %s", (_, triage) => {
  it.each(rows.map((row) => [row.sentence, row] as const))(
    "%s",
    (_sentence, { method, home, guest, unknown }) => {
      const fateAt = (relation: Relation) => fateOf(method, circumstances({ relation, triage }));
      expect({ home: fateAt("home"), guest: fateAt("guest"), unknown: fateAt("unknown") }).toEqual({
        home,
        guest,
        unknown,
      });
    },
  );
});

describe.each(["home", "guest", "unknown"] as const)("a mobile number, relation %s", (relation) => {
  // strengths and guests: SMS and voice; §3.4: "works if SIM/number moved"
  const mobile: SignInMethod = { id, kind: "phone", line: "mobile" };

  it("depends while nothing is said of the number", () => {
    expect(fateOf(mobile, circumstances({ relation }))).toEqual(depends("is-number-kept"));
  });

  it("survives where the number is kept", () => {
    const kept = circumstances({ relation, triage: { keepsNumber: true } });
    expect(fateOf(mobile, kept)).toEqual(survives);
  });

  it("is lost where the number is not kept", () => {
    const given = circumstances({ relation, triage: { keepsNumber: false } });
    expect(fateOf(mobile, given)).toEqual(lost);
  });
});

const onADevice: readonly (readonly [string, SignInMethod])[] = [
  ["an Authenticator entry", { id, kind: "authenticator", app: "unknown" }],
  ["phone sign-in", { id, kind: "passwordless-authenticator" }],
  ["a passkey in Authenticator", { id, kind: "passkey", keptIn: "authenticator" }],
  ["a device-bound passkey", { id, kind: "passkey", keptIn: "one-device" }],
  ["a passkey of a sort not named", { id, kind: "passkey", keptIn: "unknown" }],
  ["an iOS credential", { id, kind: "platform-credential", platform: "ios" }],
];

describe.each(onADevice)("%s", (_, method) => {
  it("is lost where the person says that it is on the old phone", () => {
    expect(fateOf(method, circumstances({ device: "old-phone" }))).toEqual(lost);
  });

  it("survives where the person says that it is on the new phone", () => {
    expect(fateOf(method, circumstances({ device: "new-phone" }))).toEqual(survives);
  });

  it("survives where the person says that it is on another device", () => {
    expect(fateOf(method, circumstances({ device: "another-device" }))).toEqual(survives);
  });
});

describe("a guest's passkey in Authenticator", () => {
  it("does not count, whichever phone it is on", () => {
    const passkey: SignInMethod = { id, kind: "passkey", keptIn: "authenticator" };
    const onNewPhone = circumstances({ relation: "guest", device: "new-phone" });
    expect(fateOf(passkey, onNewPhone)).toEqual(homeOnly);
  });
});

describe("a number", () => {
  const end = Date.UTC(2027, 1, 1);
  const number: SignInMethod = { id, kind: "phone", line: "mobile" };
  const kept = { triage: { keepsNumber: true }, textsEndAt: end };

  it("stays until the day before texts and calls end", () => {
    expect(fateOf(number, circumstances({ ...kept, now: end - 1 }))).toEqual({
      kind: "survives",
      until: end,
    });
  });

  it("does not count from the day on which they end", () => {
    expect(fateOf(number, circumstances({ ...kept, now: end }))).toEqual({
      kind: "does-not-count",
      why: "texts-ended",
      at: end,
    });
  });

  it("has no end where Microsoft gave no date", () => {
    const later = circumstances({ ...kept, textsEndAt: undefined, now: end });
    expect(fateOf(number, later)).toEqual(survives);
  });
});

describe("the person's answer", () => {
  const codes: SignInMethod = { id, kind: "software-oath" };
  const entry: SignInMethod = { id, kind: "authenticator", app: "unknown" };
  const office: SignInMethod = { id, kind: "phone", line: "office" };

  it("settles what depends for the better", () => {
    expect(fateOf(codes, circumstances({ answer: "survives" }))).toEqual(survives);
  });

  it("settles what depends for the worse", () => {
    expect(fateOf(codes, circumstances({ answer: "lost" }))).toEqual(lost);
  });

  it("of surviving does not bring back what is lost", () => {
    const onOldPhone = circumstances({ device: "old-phone", answer: "survives" });
    expect(fateOf(entry, onOldPhone)).toEqual(lost);
  });

  it("of surviving does not make a password count", () => {
    const answered = circumstances({ answer: "survives" });
    expect(fateOf({ id, kind: "password" }, answered)).toEqual(notMfa);
  });

  it("of surviving does not make a home method count for a guest", () => {
    const answered = circumstances({ relation: "guest", answer: "survives" });
    expect(fateOf({ id, kind: "windows-hello" }, answered)).toEqual(homeOnly);
  });

  it("of being lost takes back what would survive", () => {
    expect(fateOf(office, circumstances({ answer: "lost" }))).toEqual(lost);
  });
});

describe("a missing answer", () => {
  const method = fc.constantFrom<SignInMethod>(...rows.map((row) => row.method), {
    id,
    kind: "phone",
    line: "mobile",
  });
  const relation = fc.constantFrom<Relation>("home", "guest", "unknown");
  const yesOrNo = fc.constantFrom(true, false, undefined);
  const device = fc.constantFrom("old-phone", "new-phone", "another-device", undefined);
  const isGood = (fate: Fate) => fate.kind === "survives";

  it("about the number never lets a method survive that one of the answers would lose", () => {
    fc.assert(
      fc.property(method, relation, device, (one, at, on) => {
        const fateIf = (triage: Triage) =>
          fateOf(one, circumstances({ relation: at, device: on, triage }));
        const isGoodAtWorst =
          isGood(fateIf({ keepsNumber: true })) && isGood(fateIf({ keepsNumber: false }));
        expect(isGood(fateIf({})) && !isGoodAtWorst).toBe(false);
      }),
    );
  });

  it("about the device never lets a method survive that one of the answers would lose", () => {
    fc.assert(
      fc.property(method, relation, yesOrNo, (one, at, keepsNumber) => {
        const triage: Triage = keepsNumber === undefined ? {} : { keepsNumber };
        const fateIf = (on: Circumstances["device"]) =>
          fateOf(one, circumstances({ relation: at, triage, device: on }));
        const isGoodAtWorst = isGood(fateIf("old-phone")) && isGood(fateIf("new-phone"));
        expect(isGood(fateIf(undefined)) && !isGoodAtWorst).toBe(false);
      }),
    );
  });

  it("about the relation never lets a method survive that a guest would lose", () => {
    fc.assert(
      fc.property(method, device, yesOrNo, (one, on, keepsNumber) => {
        const triage: Triage = keepsNumber === undefined ? {} : { keepsNumber };
        const fateAt = (at: Relation) =>
          fateOf(one, circumstances({ relation: at, triage, device: on }));
        expect(fateAt("unknown")).toEqual(fateAt("guest"));
      }),
    );
  });
});
