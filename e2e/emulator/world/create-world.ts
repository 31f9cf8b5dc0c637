import type { Policy, PolicyTarget } from "./policy.ts";
import { sha256Hex } from "./sha256.ts";
import type { SignInMethod } from "./sign-in-method.ts";
import type {
  AppRegistration,
  ArmField,
  Membership,
  Person,
  Sponsor,
  Tenant,
  UserConsent,
  World,
} from "./world.ts";

/** Where Microsoft keeps personal accounts. */
export const consumersTenantId = "9188040d-6c67-4c5b-b112-36a304b66dad";

export interface WorldSpec {
  /** The app's registration; `redirectUris` are matched to the letter. */
  readonly app: Pick<AppRegistration, "redirectUris"> & Partial<AppRegistration>;
  readonly tenants: readonly TenantSpec[];
  readonly people: readonly PersonSpec[];
  readonly now?: World["now"];
  readonly latencyMs?: World["latencyMs"];
  readonly armPageSize?: number;
  readonly discoveryErrorsAreReadable?: boolean;
  readonly retryAfterIsReadable?: boolean;
  readonly consentComesFirst?: boolean;
  readonly unseenAppIs?: World["unseenAppIs"];
  readonly refreshTokenMfa?: World["refreshTokenMfa"];
  readonly guestsMayReadMethods?: boolean;
}

export interface TenantSpec {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly grants?: readonly string[];
  readonly armOmits?: readonly ArmField[];
  readonly trustsHomeMfa?: boolean;
  readonly userConsent?: UserConsent;
  readonly guestsFirstConsentNeedsAdmin?: boolean;
  readonly adminConsentWorkflow?: boolean;
}

interface PersonSpec {
  readonly username: string;
  readonly name: string;
  /** Absent: a personal account. */
  readonly homeTenantId?: string;
  readonly memberships: readonly MembershipSpec[];
}

export interface MembershipSpec {
  readonly tenantId: string;
  readonly oid?: string;
  readonly isAdmin?: boolean;
  readonly listedByArm?: boolean;
  readonly canLeave?: boolean;
  readonly policy?: Policy;
  readonly policyFor?: Partial<Record<PolicyTarget, Policy>>;
  readonly consents?: readonly string[];
  readonly methods?: readonly SignInMethod[];
  readonly sponsors?: readonly Sponsor[];
}

/** A stable made-up GUID, so that a world looks the same on every start. */
export function guidFrom(text: string): string {
  const hex = sha256Hex(text);
  const variant = `a${hex.slice(17, 20)}`;
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant,
    hex.slice(20, 32),
  ].join("-");
}

/** Whatever the specification leaves out is as Microsoft has it by default. */
export function createWorld(spec: WorldSpec): World {
  const tenants = new Map(spec.tenants.map((each) => [each.id, tenantFrom(each)]));
  return {
    app: {
      clientId: spec.app.clientId ?? guidFrom("the app"),
      name: spec.app.name ?? "Rekey",
      redirectUris: spec.app.redirectUris,
      optionalClaims: spec.app.optionalClaims ?? ["acct", "auth_time", "login_hint"],
    },
    tenants,
    people: new Map(
      spec.people.map((each) => [each.username.toLowerCase(), personFrom(each, tenants)]),
    ),
    log: [],
    faults: [],
    held: {
      sessions: new Map(),
      interactions: new Map(),
      codes: new Map(),
      refreshTokens: new Map(),
      pageVisits: new Map(),
      approvals: new Map(),
    },
    now: spec.now ?? (() => Date.now()),
    latencyMs: spec.latencyMs ?? 0,
    armPageSize: spec.armPageSize,
    discoveryErrorsAreReadable: spec.discoveryErrorsAreReadable ?? true,
    retryAfterIsReadable: spec.retryAfterIsReadable ?? true,
    consentComesFirst: spec.consentComesFirst ?? false,
    unseenAppIs: spec.unseenAppIs ?? "without-consent",
    refreshTokenMfa: spec.refreshTokenMfa ?? "every-tenant",
    guestsMayReadMethods: spec.guestsMayReadMethods ?? true,
  };
}

function tenantFrom(spec: TenantSpec): Tenant {
  return {
    id: spec.id,
    name: spec.name,
    domains: spec.domains,
    grants: new Set(spec.grants),
    armOmits: spec.armOmits ?? [],
    trustsHomeMfa: spec.trustsHomeMfa ?? false,
    userConsent: spec.userConsent ?? "all",
    guestsFirstConsentNeedsAdmin: spec.guestsFirstConsentNeedsAdmin ?? false,
    adminConsentWorkflow: spec.adminConsentWorkflow ?? false,
  };
}

function personFrom(spec: PersonSpec, tenants: ReadonlyMap<string, Tenant>): Person {
  const homeTenantId = spec.homeTenantId ?? consumersTenantId;
  const memberships = spec.memberships.map((each) => membershipFrom(each, spec, tenants));
  const home = memberships.find((each) => each.tenantId === homeTenantId);
  if (spec.homeTenantId !== undefined && home === undefined)
    throw new Error(`${spec.username} has no account in their own home tenant.`);
  return {
    id: spec.username.toLowerCase(),
    name: spec.name,
    kind: spec.homeTenantId === undefined ? "personal" : "work",
    homeTenantId,
    // Microsoft fills up the ID of a personal account to the form of a GUID.
    homeOid: home?.oid ?? `00000000-0000-0000-${guidFrom(spec.username).slice(19)}`,
    memberships: new Map(memberships.map((each) => [each.tenantId, each])),
  };
}

function membershipFrom(
  spec: MembershipSpec,
  person: PersonSpec,
  tenants: ReadonlyMap<string, Tenant>,
): Membership {
  const tenant = tenants.get(spec.tenantId);
  if (tenant === undefined) throw new Error(`There is no tenant ${spec.tenantId}.`);
  return {
    tenantId: spec.tenantId,
    oid: spec.oid ?? guidFrom(`${person.username} in ${spec.tenantId}`),
    upn:
      person.homeTenantId === spec.tenantId ? person.username : guestUpn(person.username, tenant),
    isAdmin: spec.isAdmin ?? false,
    // It is unconfirmed whether ARM lists invitations that were never accepted; here it does not.
    listedByArm: spec.listedByArm ?? spec.policy?.kind !== "pending-invitation",
    canLeave: spec.canLeave ?? person.homeTenantId !== spec.tenantId,
    policies: policiesFrom(spec),
    consents: new Set(spec.consents),
    methods: [...(spec.methods ?? [])],
    sponsors: spec.sponsors ?? [],
  };
}

function policiesFrom({ policy, policyFor = {} }: MembershipSpec): Membership["policies"] {
  const policies: Membership["policies"] = new Map([["default", policy ?? { kind: "open" }]]);
  for (const target of policyTargets) {
    const own = policyFor[target];
    if (own !== undefined) policies.set(target, own);
  }
  return policies;
}

const policyTargets: readonly PolicyTarget[] = ["graph", "arm", "security-info"];

// "foo_hometenant.com#EXT#@resourcetenant.com", entra-docs optional-claims-reference.md
function guestUpn(username: string, tenant: Tenant): string {
  const initial = tenant.domains.find((each) => each.endsWith(".onmicrosoft.com"));
  return `${username.replace("@", "_")}#EXT#@${initial ?? tenant.domains[0] ?? "unnamed.onmicrosoft.com"}`;
}
