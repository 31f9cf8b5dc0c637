import type { SignInTarget } from "./policy.ts";

/** What the services keep between requests. Tests have no business here. */
export interface Held {
  readonly sessions: Map<string, Session>;
  readonly interactions: Map<string, Interaction>;
  readonly codes: Map<string, Grant & { readonly expiresAt: number; used: boolean }>;
  readonly refreshTokens: Map<string, RefreshToken>;
  /** Cookies of Security info and My Account: who is signed in there, by tenant ID. */
  readonly pageVisits: Map<string, Map<string, PageVisit>>;
  /** Administrators who are looking at the approval page. */
  readonly approvals: Map<string, Approval>;
}

/** Ends with the session it came from. */
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

/** One browser's signed-in people. */
export interface Session {
  readonly id: string;
  readonly people: Map<string, SignedIn>;
}

/** `mfaAt`: when a second factor was given, by tenant ID. */
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

/** What the person last asked to see, where that is not simply the next page. */
export type Face =
  | "next-page"
  | "another-account"
  | "unknown-account"
  | "other-methods"
  | "mfa-failed"
  | "registration-cancelled"
  | "approval-requested"
  | "cancelled";

/** An authorize request on its way through the pages. */
export interface Interaction {
  readonly id: string;
  readonly sessionId: string;
  readonly request: AuthorizeRequest;
  readonly mfaPassed: Set<string>;
  face: Face;
  account: ChosenAccount | undefined;
  consented: boolean;
}

/** `isFresh`: signed in on these very pages, not by an older session. */
export interface ChosenAccount {
  readonly userId: string;
  readonly authTime: number;
  readonly isFresh: boolean;
}

/** What a code stands for, until it is redeemed. */
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
  /** Fixed at sign-in; rotation does not move it. */
  readonly expiresAt: number;
}
