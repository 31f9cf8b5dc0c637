import type { Relation } from "#domain/organization/organization.ts";
import type { Device, Triage } from "./phone.ts";
import type {
  MethodKind,
  PasskeyPlace,
  PhoneLine,
  Platform,
  SignInMethod,
} from "./sign-in-method.ts";

/**
 * What becomes of a sign-in method when the old phone goes. Only `survives` is good news, and it is said of
 * the method alone: whether the tenant's policy accepts it, only an answered prompt there can tell.
 */
export type Fate =
  | { readonly kind: "lost" }
  /** `until`: a text or call works until Microsoft ends them, in milliseconds since the epoch. */
  | { readonly kind: "survives"; readonly until?: number }
  /** Nobody but the person knows; until they say, it does not count. */
  | { readonly kind: "depends"; readonly question: FateQuestion }
  /** It cannot answer an MFA prompt here, or not for long, whatever becomes of the phone. */
  | ({ readonly kind: "does-not-count" } & Discount);

/** Why a method does not count. */
export type Discount =
  /** It is no second step anywhere. */
  | { readonly why: "not-mfa" }
  /** It answers prompts at home only, and this tenant is not known to be home. */
  | { readonly why: "home-only" }
  /** A rescue that ends by itself; `at` is when, at the latest, in milliseconds since the epoch. */
  | { readonly why: "expires"; readonly at?: number }
  | { readonly why: "expired"; readonly at: number }
  /** Texts and calls ended at that time. */
  | { readonly why: "texts-ended"; readonly at: number };

/** What to ask the person about a method whose fate depends. */
export type FateQuestion =
  | "which-phone-is-this-entry"
  /** The triage's question: does the new phone keep the old phone's number? */
  | "is-number-kept"
  /** Of a number that need not be the old phone's: can it still be answered without the old phone? */
  | "is-alternate-number-kept"
  /** Where are the codes: an app on the old phone only, or also elsewhere? */
  | "where-is-the-code-app"
  | "is-key-the-phone"
  /** Graph does not say what sort of passkey it is. */
  | "where-is-this-passkey"
  | "is-device-the-old-phone"
  | "where-does-the-provider-live"
  | "what-is-this-method";

/** What decides a method's fate besides the method. */
export interface Circumstances {
  readonly relation: Relation;
  readonly triage: Triage;
  /** Which device this entry sits on, if the person said. */
  readonly device?: Device | undefined;
  /** The person's own word on this method, in answer to a question; also where nothing was asked. */
  readonly answer?: "survives" | "lost" | undefined;
  /** When texts and calls end there; absent where Microsoft gave no date, or where one answered since. */
  readonly textsEndAt?: number | undefined;
  /** The time, in milliseconds since the epoch. */
  readonly now: number;
}

/**
 * What becomes of a method when the old phone goes. An answer of `survives` settles what depends and nothing
 * else; `lost` also takes back what would survive. An answer that is missing is never the favourable one, and
 * a relation that is not known is treated as a guest's.
 *
 * `triage.hasKeyElsewhere` is not read: it speaks of some key, not of this one.
 *
 * Sources: what is MFA, entra-docs `concept-authentication-strengths.md`; what a tenant takes from its guests,
 * `authentication-conditional-access.md`, table 1; that a passkey in Authenticator stays on its phone,
 * `how-to-enable-authenticator-passkey.md`. That numbers follow the SIM, and that other keys and computers do
 * not know the phone, is inference.
 */
export function fateOf(method: SignInMethod, circumstances: Circumstances): Fate {
  const fate = fateUnasked(method, circumstances);
  if (fate.kind === "does-not-count" || fate.kind === "lost") return fate;
  if (circumstances.answer === "lost") return lost;
  const answered = circumstances.answer === "survives" ? survives : fate;
  return method.kind === "phone" ? untilTextsEnd(answered, circumstances) : answered;
}

function untilTextsEnd(fate: Fate, { textsEndAt, now }: Circumstances): Fate {
  if (textsEndAt === undefined) return fate;
  if (now >= textsEndAt) return { kind: "does-not-count", why: "texts-ended", at: textsEndAt };
  return fate.kind === "survives" ? { ...fate, until: textsEndAt } : fate;
}

const lost: Fate = { kind: "lost" };
const survives: Fate = { kind: "survives" };
const notMfa: Fate = { kind: "does-not-count", why: "not-mfa" };
const homeOnly: Fate = { kind: "does-not-count", why: "home-only" };

function depends(question: FateQuestion): Fate {
  return { kind: "depends", question };
}

function fateUnasked(method: SignInMethod, circumstances: Circumstances): Fate {
  const fate = fateAtHome(method, circumstances);
  const isForEveryone = fate === notMfa || mayCountForGuests[method.kind];
  return circumstances.relation === "home" || isForEveryone ? fate : homeOnly;
}

/**
 * Texts, calls, Authenticator's prompts and codes from an app. Of a kind still to come nobody knows; so it is asked
 * about as at home, and only its own answer there shows that it counts.
 */
const mayCountForGuests: Readonly<Record<MethodKind, boolean>> = {
  authenticator: true,
  "passwordless-authenticator": false,
  passkey: false,
  phone: true,
  "software-oath": true,
  "hardware-oath": false,
  "windows-hello": false,
  "platform-credential": false,
  external: false,
  "temporary-access-pass": false,
  "qr-code-pin": false,
  email: false,
  password: false,
  "resource-account-key": false,
  unknown: true,
};

function fateAtHome(method: SignInMethod, { triage, device, now }: Circumstances): Fate {
  switch (method.kind) {
    case "authenticator":
    case "passwordless-authenticator":
      return fateOnDevice(device, "which-phone-is-this-entry");
    case "passkey":
      return fateOfPasskey(method.keptIn, device);
    case "phone":
      return fateOfLine(method.line, triage.keepsNumber);
    case "platform-credential":
      return isOnComputer(method.platform)
        ? survives
        : fateOnDevice(device, "is-device-the-old-phone");
    case "windows-hello":
    case "hardware-oath":
      return survives;
    case "software-oath":
      return depends("where-is-the-code-app");
    case "external":
      return depends("where-does-the-provider-live");
    case "unknown":
      return depends("what-is-this-method");
    case "temporary-access-pass":
      return fateOfPass(method.expiresAt, now);
    // A resource account's key signs a shared device in, not a person; nothing says that a QR code with a PIN is
    // more than one factor.
    case "resource-account-key":
    case "qr-code-pin":
    case "email":
    case "password":
      return notMfa;
  }
}

function fateOnDevice(device: Device | undefined, question: FateQuestion): Fate {
  if (device === undefined) return depends(question);
  return device === "old-phone" ? lost : survives;
}

function fateOfLine(line: PhoneLine, keepsNumber: boolean | undefined): Fate {
  switch (line) {
    case "office":
      return survives;
    case "mobile":
      if (keepsNumber === undefined) return depends("is-number-kept");
      return keepsNumber ? survives : lost;
    // The triage asks about the old phone's number; these may be another.
    case "alternate-mobile":
    case "unknown":
      return depends("is-alternate-number-kept");
  }
}

function fateOfPasskey(keptIn: PasskeyPlace, device: Device | undefined): Fate {
  switch (keptIn) {
    case "authenticator":
      return fateOnDevice(device, "which-phone-is-this-entry");
    case "one-device":
      return fateOnDevice(device, "is-key-the-phone");
    // It goes along with the person's account at Apple, Google or a password manager.
    case "synced-store":
      return survives;
    case "unknown":
      return fateOnDevice(device, "where-is-this-passkey");
  }
}

function fateOfPass(expiresAt: number | undefined, now: number): Fate {
  if (expiresAt === undefined) return { kind: "does-not-count", why: "expires" };
  const why = now < expiresAt ? "expires" : "expired";
  return { kind: "does-not-count", why, at: expiresAt };
}

function isOnComputer(platform: Platform): boolean {
  return platform === "windows" || platform === "macos" || platform === "linux";
}
