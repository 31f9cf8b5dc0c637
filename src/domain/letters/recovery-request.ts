import { isGone, type OldPhone, type Triage } from "#domain/methods/phone.ts";
import type { Address } from "#domain/organization/account.ts";
import { tenantIdOf } from "#domain/organization/organization.ts";
import type { TenantId } from "#domain/organization/tenant.ts";
import type { SignInSays } from "#domain/verdict/evidence.ts";
import { plainName, titleOf } from "./letter.ts";
import {
  type Asker,
  type AskerParagraph,
  askerParagraphs,
  isMember,
  isPersonalAsker,
  sponsorOf,
} from "./letter-asker.ts";

/** Which letter it is: to whom, and about what. The person chooses; see {@link requestsFor}. */
export type RequestKind =
  | "home-help-desk"
  | "host-admin"
  /** Security info there opens from certain networks or devices only. */
  | "locked-to-network"
  /** A guest by a personal account, or by codes sent to a mailbox. */
  | "personal-account"
  /** To Microsoft's support: nobody else can help the only admin of a tenant. */
  | "only-admin";

/** A letter that asks for help to get back in, and what to try before sending it. It is never withheld. */
export interface RecoveryRequest {
  readonly kind: RequestKind;
  readonly organization: string;
  readonly signedBy: string | undefined;
  /** Whom Microsoft names as the one to write to; `undefined` where the person has to find somebody. */
  readonly to: Address | undefined;
  /** For the screen beside the letter, in this order. */
  readonly advice: readonly Advice[];
  readonly paragraphs: readonly RecoveryParagraph[];
}

/** What to try before a letter. */
export type Advice =
  /** Every guest's sign-in starts at home. */
  | "home-first"
  /** Once home works: some organizations accept home's answer. */
  | "try-once-more"
  /** The prompt's other choices: Microsoft offers the dead Authenticator before a text. */
  | "use-another-method"
  | "try-another-network"
  | "find-another-admin"
  /** Support for somebody locked out is reached by telephone; the letter is what to say. */
  | "call-support";

/** One paragraph: what it says, and of whom or what. */
export type RecoveryParagraph =
  | AskerParagraph
  | { readonly kind: "personal-account" }
  | { readonly kind: "only-admin"; readonly tenantId: TenantId | undefined }
  | { readonly kind: "what-happened"; readonly oldPhone: OldPhone | undefined }
  | { readonly kind: "registration-refused"; readonly code: string | undefined }
  | { readonly kind: "revoke-sessions" }
  | { readonly kind: "remove-old-phone"; readonly phoneName: string | undefined }
  /** `exceptOldNumber`: the old phone's number is not, or not surely, in the person's hands. */
  | { readonly kind: "add-phone-number"; readonly exceptOldNumber: boolean }
  | { readonly kind: "temporary-pass" }
  | { readonly kind: "no-temporary-pass" }
  | { readonly kind: "require-re-register" }
  | { readonly kind: "check-policies" }
  | { readonly kind: "allow-registration" }
  | { readonly kind: "who-may-reset" }
  | { readonly kind: "who-may-allow" }
  | { readonly kind: "support-resets" }
  | { readonly kind: "verify-me" }
  | { readonly kind: "verify-by-records" };

/** What a letter can draw on. */
export interface AskingFor extends Asker {
  readonly triage: Triage;
  readonly signInSays?: SignInSays;
}

/**
 * The letters that may fit, the likeliest first; never none. The order is only a suggestion: AADSTS53003 may have
 * refused Rekey and nobody else, a personal account may have any address, and whether there is another admin only
 * the person knows.
 */
export function requestsFor(asking: AskingFor): readonly RequestKind[] {
  const usual = usualRequests(asking);
  return lockingCodeIn(asking) === undefined
    ? [...usual, "locked-to-network", "only-admin"]
    : ["locked-to-network", ...usual, "only-admin"];
}

function usualRequests(asking: AskingFor): readonly RequestKind[] {
  if (isMember(asking)) return ["home-help-desk"];
  return isPersonalAsker(asking)
    ? ["personal-account", "host-admin"]
    : ["host-admin", "personal-account"];
}

/**
 * The letter of a kind. It carries the account, the object ID, names and what happened; no phone number, no code.
 * Sources: entra-docs `howto-mfa-userdevicesettings.md` (what may be added, what a reset deletes, the role),
 * `howto-authentication-temporary-access-pass.md` (not for external guests),
 * `policy-all-users-security-info-registration.md` (what a host may require of guests who register),
 * `recoverability-tenant.md` (a case with Microsoft's support where no admin is left).
 */
export function recoveryRequest(kind: RequestKind, told: AskingFor): RecoveryRequest {
  // Microsoft's support is nobody's sponsor.
  const asking = kind === "only-admin" ? { ...told, sponsors: [] } : told;
  return {
    kind,
    organization: titleOf(asking.organization),
    signedBy: plainName(asking.account?.name),
    to: sponsorOf(asking)?.address,
    advice: [...adviceForGuests(kind, asking), ...advice[kind]],
    paragraphs: [...askerParagraphs(asking), ...requests[kind](asking)],
  };
}

const advice: Readonly<Record<RequestKind, readonly Advice[]>> = {
  "home-help-desk": ["use-another-method"],
  "host-admin": ["use-another-method"],
  "locked-to-network": ["try-another-network"],
  "personal-account": ["use-another-method"],
  "only-admin": ["use-another-method", "find-another-admin", "call-support"],
};

// Trust in home's MFA does not reach personal accounts: entra-docs `authentication-conditional-access.md`.
function adviceForGuests(kind: RequestKind, asking: AskingFor): readonly Advice[] {
  const isPersonal = kind === "personal-account" || isPersonalAsker(asking);
  return isPersonal || isMember(asking) ? [] : ["home-first", "try-once-more"];
}

type Request = (asking: AskingFor) => readonly RecoveryParagraph[];

const guestReset: readonly RecoveryParagraph[] = [
  { kind: "require-re-register" },
  { kind: "check-policies" },
  { kind: "no-temporary-pass" },
  { kind: "who-may-reset" },
  { kind: "verify-me" },
];

/** What is asked of each recipient, the gentlest first. */
const requests: Readonly<Record<RequestKind, Request>> = {
  "home-help-desk": (asking) => [
    ...happened(asking),
    phoneNumber(asking),
    { kind: "temporary-pass" },
    { kind: "require-re-register" },
    { kind: "who-may-reset" },
    { kind: "verify-me" },
  ],
  "host-admin": (asking) => [...happened(asking), phoneNumber(asking), ...guestReset],
  "locked-to-network": (asking) => [
    ...happened(asking),
    { kind: "registration-refused", code: lockingCodeIn(asking) },
    { kind: "allow-registration" },
    { kind: "who-may-allow" },
    ...(isGone(asking.triage.oldPhone) ? [phoneNumber(asking)] : []),
    { kind: "verify-me" },
  ],
  "personal-account": (asking) => [
    { kind: "personal-account" },
    ...happened(asking),
    phoneNumber(asking),
    ...guestReset,
  ],
  "only-admin": (asking) => [
    { kind: "only-admin", tenantId: tenantIdOf(asking.organization) },
    { kind: "what-happened", oldPhone: asking.triage.oldPhone },
    { kind: "support-resets" },
    { kind: "verify-by-records" },
  ],
};

/**
 * Sessions are revoked at home alone: the action does not reach a guest's.
 * Source: learn.microsoft.com/graph/api/user-revokesigninsessions.
 */
function happened(asking: AskingFor): readonly RecoveryParagraph[] {
  const { oldPhone, oldPhoneName } = asking.triage;
  const what: RecoveryParagraph = { kind: "what-happened", oldPhone };
  if (oldPhone !== "lost") return [what];
  const removal: RecoveryParagraph = {
    kind: "remove-old-phone",
    phoneName: plainName(oldPhoneName),
  };
  return isMember(asking) ? [what, { kind: "revoke-sessions" }, removal] : [what, removal];
}

/** Until the person says that the number came along, a lost phone still holds it. */
function phoneNumber({ triage }: AskingFor): RecoveryParagraph {
  const { keepsNumber, oldPhone } = triage;
  const exceptOldNumber = keepsNumber === false || (oldPhone === "lost" && keepsNumber !== true);
  return { kind: "add-phone-number", exceptOldNumber };
}

// Microsoft's names for "registering is bound to a place or device" and "a policy forbids it"; a hint, no more.
const lockingCodes: ReadonlySet<string> = new Set(["AADSTS53010", "AADSTS53003"]);

function lockingCodeIn({ signInSays }: AskingFor): string | undefined {
  const code = signInSays?.code;
  return code !== undefined && lockingCodes.has(code) ? code : undefined;
}
