import {
  type MethodDetail,
  type MethodId,
  parseMethodId,
  type SignInMethod,
} from "#domain/methods/sign-in-method.ts";
import { type Address, parseAddress } from "#domain/organization/account.ts";
import { type Organization, organizationKey } from "#domain/organization/organization.ts";
import { type Domain, parseDomain } from "#domain/organization/tenant.ts";
import type { Evidence, MethodAnswers, TestSaid } from "./evidence.ts";

/** 1 September 2026, 14:02 UTC: the moment that every test is at. */
export const now = Date.UTC(2026, 8, 1, 14, 2);
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export const ana: Address = sure(parseAddress("ana@fabrikam.com"));

/** Evidence with nothing in it but a guest's organization. */
export function evidence(over: Partial<Evidence> = {}): Evidence {
  return {
    organization: organization(),
    microsoftSays: undefined,
    signInSays: undefined,
    test: undefined,
    decisive: undefined,
    homeRefused: undefined,
    workStarted: undefined,
    added: undefined,
    removed: undefined,
    nothingListed: undefined,
    closed: undefined,
    leaving: undefined,
    appointment: undefined,
    answers: new Map(),
    gone: new Map(),
    hasEntry: false,
    isWithoutHome: false,
    textsEndAt: undefined,
    ...over,
  };
}

/** Contoso, which Ana visits as a guest; another domain makes it another organization. */
export function organization(over: OrganizationOver = {}): Organization {
  const { tenant, account, ...facts } = { tenant: domain("contoso.com"), account: ana, ...over };
  return {
    key: organizationKey(tenant, account),
    tenant,
    relation: "guest",
    domain: tenant,
    ...(account === undefined ? {} : { account }),
    ...facts,
  };
}

/** An account that is given as `undefined` is not known. */
type OrganizationOver = Partial<Omit<Organization, "tenant" | "account" | "key">> & {
  readonly tenant?: Domain;
  readonly account?: Address | undefined;
};

/** Fabrikam, where Ana's account lives. */
export function home(over: OrganizationOver = {}): Organization {
  return organization({ tenant: domain("fabrikam.com"), relation: "home", ...over });
}

/** The new phone answered a prompt that named this organization, an hour ago. */
export function test(
  over: Partial<TestSaid> & { readonly at?: number } = {},
): NonNullable<Evidence["test"]> {
  const { at = now - hour, ...said } = over;
  return {
    value: { answer: "new-phone", prompt: "this-organization", form: "by-hand", ...said },
    at,
  };
}

/** Methods that Microsoft listed, two hours ago. */
export function listed(
  methods: readonly SignInMethod[],
  at: number = now - 2 * hour,
): NonNullable<Evidence["microsoftSays"]> {
  return { value: methods, at };
}

export function method(id: string, detail: MethodDetail): SignInMethod {
  return { id: methodId(id), ...detail };
}

/** An Authenticator entry, by default the old phone's. */
export function entry(id = "old", name = "Pixel 6"): SignInMethod {
  return method(id, { kind: "authenticator", app: "unknown", name });
}

/** A mobile number. */
export function mobile(id = "mobile"): SignInMethod {
  return method(id, { kind: "phone", line: "mobile" });
}

/** An office number, which needs no mobile phone. */
export function office(id = "office"): SignInMethod {
  return method(id, { kind: "phone", line: "office" });
}

export function password(): SignInMethod {
  return method("password", { kind: "password" });
}

/** What the person said of methods, three hours ago. */
export function answers(
  said: Readonly<
    Record<string, "old-phone" | "new-phone" | "another-device" | "survives" | "lost">
  >,
  at: number = now - 3 * hour,
): ReadonlyMap<string, MethodAnswers> {
  return new Map(
    Object.entries(said).map(([id, word]) => [
      id,
      word === "survives" || word === "lost"
        ? { device: undefined, survival: { value: word, at } }
        : { device: { value: word, at }, survival: undefined },
    ]),
  );
}

export function domain(text: string): Domain {
  return sure(parseDomain(text));
}

function methodId(text: string): MethodId {
  return sure(parseMethodId(text));
}

function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The builder was given what no parser takes.");
  return value;
}
