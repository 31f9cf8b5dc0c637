import type { SignInTarget } from "./policy.ts";

/** What the services remember between requests. Tests read and write the world, not this. */
export interface Held {
  /** The cookies of the world's one browser, where it can neither send nor be given any: in a service worker. */
  readonly jar?: Map<string, string>;
  readonly sessions: Map<string, Session>;
  readonly interactions: Map<string, Interaction>;
  readonly codes: Map<string, Grant & { readonly expiresAt: number; used: boolean }>;
  readonly refreshTokens: Map<string, RefreshToken>;
  /** Cookies of Security info and My Account: who is signed in there, by tenant ID. */
  readonly pageVisits: Map<string, Map<string, PageVisit>>;
  /** Administrators who are looking at the approval page. */
  readonly approvals: Map<string, Approval>;
}

/** A visit ends when the session it came from ends. */
interface PageVisit {
  readonly userId: string;
  readonly sessionId: string;
}

export interface Approval {
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  readonly state: string | undefined;
  approver: { readonly userId: string; readonly tenantId: string } | undefined;
}

/** The people who are signed in in one browser. */
export interface Session {
  readonly id: string;
  readonly people: Map<string, SignedIn>;
}

/** `mfaAt` says when a second factor was given, by tenant ID. */
interface SignedIn {
  readonly authTime: number;
  readonly mfaAt: Map<string, number>;
}

/** A checked authorize request. */
export interface AuthorizeRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  /** The first segment of the path, in small letters. */
  readonly authority: string;
  readonly scopes: readonly string[];
  readonly target: SignInTarget;
  readonly responseMode: "fragment" | "query";
  readonly prompt: "none" | "select_account" | "login" | "consent" | undefined;
  readonly loginHint: string | undefined;
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  readonly codeChallenge: string | undefined;
  readonly wantsMfa: boolean;
  readonly wantsClientInfo: boolean;
}

/** Which page the person asked to see; `next-page` is the one that follows by itself. */
export type Face =
  | "next-page"
  | "another-account"
  | "unknown-account"
  | "other-methods"
  | "mfa-failed"
  | "registration-cancelled"
  | "approval-requested"
  | "cancelled";

/** An authorize request while its pages are shown. */
export interface Interaction {
  readonly id: string;
  readonly sessionId: string;
  readonly request: AuthorizeRequest;
  readonly mfaPassed: Set<string>;
  face: Face;
  account: ChosenAccount | undefined;
  consented: boolean;
}

/** `isFresh` says that the person signed in during this interaction, not in an older session. */
export interface ChosenAccount {
  readonly userId: string;
  readonly authTime: number;
  readonly isFresh: boolean;
}

/** What a code stands for until it is redeemed. */
export interface Grant {
  readonly request: AuthorizeRequest;
  readonly sessionId: string;
  readonly userId: string;
  readonly tenantId: string;
  readonly authTime: number;
  readonly mfaAt: ReadonlyMap<string, number>;
}

export interface RefreshToken {
  readonly userId: string;
  readonly clientId: string;
  readonly authTime: number;
  readonly mfaAt: ReadonlyMap<string, number>;
  /** Fixed at sign-in: a refresh token that replaces this one ends at the same time. */
  readonly expiresAt: number;
}
