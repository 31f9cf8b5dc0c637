declare const brand: unique symbol;

/**
 * What Microsoft calls one registered sign-in method; two reads of a tenant are compared by it. Only
 * {@link parseMethodId} makes one.
 */
export type MethodId = string & { readonly [brand]: "MethodId" };

/** A phone number of which only the end can be read (`•••• ••12`). Only {@link maskNumber} makes one. */
export type MaskedNumber = string & { readonly [brand]: "MaskedNumber" };

/** A mail address of which the first letter and the domain can be read (`a…@fabrikam.com`). Only {@link maskAddress} makes one. */
export type MaskedAddress = string & { readonly [brand]: "MaskedAddress" };

/**
 * One sign-in method registered in one tenant: every type that Graph lists in v1.0 and beta, and `unknown` for
 * those to come. It says what is registered, not what the tenant's policy allows, and holds nothing secret.
 * Source: the types derived from Graph's `authenticationMethod`
 * (https://learn.microsoft.com/graph/api/resources/authenticationmethod).
 */
export type SignInMethod = Registration & MethodDetail;

/** Every kind of method; a new one does not compile until it has its words, its place and its fate. */
export type MethodKind = SignInMethod["kind"];

/** What every method has. */
export interface Registration {
  readonly id: MethodId;
  /**
   * When it was registered, in milliseconds since the epoch. Often absent: for Authenticator, Graph gives it
   * only where the phone is set up for phone sign-in, so nothing may be decided by it.
   */
  readonly createdAt?: number;
  /** When it was last used, in milliseconds since the epoch. Beta only, and not for every kind. */
  readonly lastUsedAt?: number;
}

/** What a method of each kind has besides. */
export type MethodDetail =
  | {
      readonly kind: "authenticator";
      /** Outlook on a phone can answer prompts too; v1.0 does not tell which app an entry is. */
      readonly app: "authenticator" | "outlook" | "unknown";
      /** The phone's name, as generic as the phone made it: "SM-G973F", "iPhone". */
      readonly name?: string;
      /**
       * The app's version on that phone: "6.8.21" on an iPhone, "6.2509.6500" on Android. For the screen alone, to tell
       * entries of one name apart: the book does not keep it, and no verdict rests on it.
       */
      readonly appVersion?: string;
    }
  | { readonly kind: "passwordless-authenticator"; readonly name?: string }
  | {
      readonly kind: "passkey";
      readonly keptIn: PasskeyPlace;
      readonly name?: string;
      /** The maker's name for the key: "YubiKey 5 NFC". */
      readonly model?: string;
    }
  | { readonly kind: "phone"; readonly line: PhoneLine; readonly number?: MaskedNumber }
  | { readonly kind: "software-oath" }
  | { readonly kind: "hardware-oath" }
  | { readonly kind: "windows-hello"; readonly name?: string }
  | {
      readonly kind: "platform-credential";
      readonly platform: Platform;
      readonly name?: string;
    }
  | { readonly kind: "external"; readonly name?: string }
  | {
      readonly kind: "temporary-access-pass";
      /** When it stops working at the latest, in milliseconds since the epoch. */
      readonly expiresAt?: number;
    }
  | { readonly kind: "qr-code-pin" }
  | { readonly kind: "email"; readonly address?: MaskedAddress }
  | { readonly kind: "password" }
  | { readonly kind: "resource-account-key"; readonly name?: string }
  | {
      readonly kind: "unknown";
      /** Graph's name for it without its namespace, if it gave one: "irisScanAuthenticationMethod". */
      readonly type?: string;
      readonly name?: string;
    };

/** Where a passkey lives: in Authenticator on one phone, on another single device or key, or in a synced store. */
export type PasskeyPlace = "authenticator" | "one-device" | "synced-store" | "unknown";

/** Which of a person's numbers is called or texted; `unknown` where Graph did not say. */
export type PhoneLine = "mobile" | "alternate-mobile" | "office" | "unknown";

/** What a platform credential is bound to; iOS and Android are phones. */
export type Platform = "windows" | "macos" | "linux" | "ios" | "android" | "unknown";

/** Reads a method's ID, surrounding space removed; `undefined` for an empty one. */
export function parseMethodId(text: string): MethodId | undefined {
  const id = text.trim();
  return id === "" ? undefined : (id as MethodId);
}

/** Fewer digits than this are no number with something to hide: two of them would be half of it. */
const fewestDigits = 5;

/**
 * Hides all but the last two digits of a phone number, whatever its length, prefix, spaces or script.
 * `undefined` for a text of fewer than five digits.
 */
export function maskNumber(text: string): MaskedNumber | undefined {
  const digits = text.match(/\p{Nd}/gu) ?? [];
  return digits.length < fewestDigits
    ? undefined
    : (`•••• ••${digits.slice(-2).join("")}` as MaskedNumber);
}

/** Hides all of a mail address but its first letter and its domain; `undefined` without either. */
export function maskAddress(text: string): MaskedAddress | undefined {
  const match = /^(\S)\S*@([^\s@]+)$/u.exec(text.trim());
  return match ? (`${match[1]}…@${match[2]}` as MaskedAddress) : undefined;
}

/**
 * Whether the method is an entry in a Microsoft app on one phone, so that it matters which phone that is.
 * A synced passkey is not, nor is a code app, which may be anybody's.
 */
export function isOnPhoneApp(method: SignInMethod): boolean {
  return (
    method.kind === "authenticator" ||
    method.kind === "passwordless-authenticator" ||
    (method.kind === "passkey" && method.keptIn === "authenticator")
  );
}

const places: Readonly<Record<MethodKind, number>> = {
  authenticator: 1,
  "passwordless-authenticator": 2,
  passkey: 3,
  phone: 4,
  "software-oath": 5,
  "hardware-oath": 6,
  "windows-hello": 7,
  "platform-credential": 8,
  external: 9,
  unknown: 10,
  "temporary-access-pass": 11,
  "qr-code-pin": 12,
  email: 13,
  password: 14,
  "resource-account-key": 15,
};

/**
 * The methods in the order a screen lists them: what a move concerns first, what never answers a prompt last;
 * within a kind by ID, so that the same methods stand in the same order however Graph listed them.
 */
export function inDisplayOrder(methods: readonly SignInMethod[]): readonly SignInMethod[] {
  return methods.toSorted(
    (one, other) => places[one.kind] - places[other.kind] || compareIds(one.id, other.id),
  );
}

// Not `localeCompare`: the order must not depend on the reader's language.
function compareIds(one: MethodId, other: MethodId): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
