import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { ofOrganization } from "#domain/book/fields.ts";
import { emptyBook } from "#domain/book/progress-book.ts";
import { withOrganizations, writtenOf } from "#domain/book/writing.ts";
import { diagnosticsText } from "#domain/diagnostics/diagnostics-text.ts";
import { parseMethodId, type SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { Failure } from "#domain/microsoft/failure.ts";
import {
  type Account,
  type Address,
  parseAddress,
  parseHomeAccountId,
} from "#domain/organization/account.ts";
import {
  type Organization,
  organizationKey,
  type Relation,
} from "#domain/organization/organization.ts";
import {
  type Domain,
  parseDomain,
  parseTenantId,
  type TenantId,
} from "#domain/organization/tenant.ts";
import { runs, timeout } from "#domain/property-runs.fixture.ts";
import { diagnosticsIn } from "./diagnostics.ts";
import type { AppEvent } from "./events.ts";
import { reduced } from "./reducer.ts";
import { initialState, type State } from "./state.ts";

vi.setConfig({ testTimeout: timeout });

/** All that tells one organization, and the person in it, from another. */
interface Naming {
  /** A word that the report never has by itself. */
  readonly label: string;
  readonly name: string;
  readonly domain: Domain;
  readonly tenant: TenantId;
  readonly account: Account;
  readonly method: SignInMethod;
}

/** What happened to one organization, whichever it is. */
interface Happening {
  readonly relation: Relation;
  readonly isKnownById: boolean;
  readonly account: "not-said" | "signed-in" | "signed-out";
  readonly check: "none" | "read" | "refused" | "read-earlier" | "refused-earlier";
  readonly lookup: "none" | "under-way" | "refused";
  readonly code: "clean" | "dirty" | "none";
}

const namings = fc
  .record({
    label: fc.stringMatching(/^[a-z0-9]{6,12}$/).map((text) => `qz${text}`),
    decoration: fc.string({ unit: "grapheme", maxLength: 12 }),
    tenant: fc.uuid(),
    person: fc.uuid(),
  })
  .map(({ label, decoration, tenant, person }) => naming(label, decoration, tenant, person));

const happenings: fc.Arbitrary<Happening> = fc.record({
  relation: fc.constantFrom("home", "guest", "unknown"),
  isKnownById: fc.boolean(),
  account: fc.constantFrom("not-said", "signed-in", "signed-out"),
  check: fc.constantFrom("none", "read", "refused", "read-earlier", "refused-earlier"),
  lookup: fc.constantFrom("none", "under-way", "refused"),
  code: fc.constantFrom("clean", "dirty", "none"),
});

const most = 4;
const stories = fc.array(happenings, { maxLength: most });
const casts = fc.uniqueArray(namings, {
  minLength: most,
  maxLength: most,
  selector: ({ label }) => label,
});

it("no name, domain, address or ID that stands in the state is in the report", () => {
  fc.assert(
    fc.property(stories, casts, (story, cast) => {
      const report = reportOf(story, cast);
      for (const { label, name, domain, tenant, account, method } of cast) {
        for (const told of [label, name, domain, tenant, account.address, account.id, method.id]) {
          expect(report).not.toContain(told);
        }
      }
    }),
    { numRuns: runs },
  );
});

it("the report is the same whoever the organizations and people are", () => {
  fc.assert(
    fc.property(stories, casts, casts, (story, cast, others) => {
      expect(reportOf(story, cast)).toBe(reportOf(story, others));
    }),
    { numRuns: runs },
  );
});

it("what was found before this page load is said to be so", () => {
  const [someone] = fc.sample(namings, { numRuns: 1, seed: 1 });
  const earlier: Happening = {
    relation: "guest",
    isKnownById: true,
    account: "signed-in",
    check: "refused-earlier",
    lookup: "none",
    code: "clean",
  };
  expect(reportOf([earlier], someone ? [someone] : [])).toContain(
    "1. guest, by id, account work: before this page load, ask-for-consent, AADSTS65001",
  );
});

function reportOf(story: readonly Happening[], cast: readonly Naming[]): string {
  const [first] = cast;
  const state = story.reduce<State>((before, happening, index) => {
    const who = cast[index];
    return who ? after(before, happening, who) : before;
  }, begun(first));
  return diagnosticsText(
    diagnosticsIn(state, {
      version: "0.1.0",
      config: {
        clientId: first?.tenant ?? "",
        operator: { name: first?.name ?? "" },
        leadWith: "signing-in",
        cloud: {
          kind: "custom",
          login: `https://${first?.domain}`,
          graph: `https://${first?.domain}`,
          arm: `https://${first?.domain}`,
          armScope: "scope",
          securityInfo: `https://${first?.domain}/security-info`,
          myAccount: `https://${first?.domain}`,
        },
      },
      answers: { signOut: { kind: "none" }, approval: { kind: "none" } },
      browser: {
        name: "unknown",
        localStorage: "usable",
        sessionStorage: "usable",
        hasCookies: true,
        isOnline: true,
        isSecureContext: true,
        languageCount: 1,
      },
    }),
  );
}

/** One person signed in, with a trouble and a list that failed, both as telling as can be. */
function begun(who: Naming | undefined): State {
  const fresh = initialState(
    { book: emptyBook(), owner: undefined, trace: "nothing-known", problems: [] },
    2_000,
  );
  if (!who) return fresh;
  const failure: Failure = { ...failureFor(who, "dirty"), kind: "cancelled" };
  const events: readonly AppEvent[] = [
    {
      kind: "session-started",
      accounts: [who.account],
      trouble: {
        kind: "refused",
        failure,
        errand: {
          kind: "check",
          organization: organizationKey(who.tenant, who.account.address),
          account: who.account.id,
        },
      },
      token: { kind: "no-token" },
    },
    { kind: "listing-failed", failure },
  ];
  return events.reduce(reduced, fresh);
}

function after(state: State, happening: Happening, who: Naming): State {
  const organization = organizationFor(happening, who);
  return [
    ...keptEvents(state, happening, organization, who),
    ...events(happening, organization, who),
  ].reduce((before, event) => reduced(before, event(before)), state);
}

function organizationFor(happening: Happening, who: Naming): Organization {
  const tenant = happening.isKnownById ? who.tenant : who.domain;
  const account = happening.account === "not-said" ? undefined : who.account.address;
  return {
    key: organizationKey(tenant, account),
    tenant,
    name: who.name,
    domain: who.domain,
    relation: happening.relation,
    ...(account === undefined ? {} : { account }),
  };
}

function keptEvents(
  { book }: State,
  { check, code }: Happening,
  organization: Organization,
  who: Naming,
): readonly EventAfter[] {
  const stamp = { at: 1_000, by: "tab" };
  const listed = withOrganizations(book, [organization], "listed", stamp);
  const { kind, code: said } = failureFor(who, code);
  const says = { kind, ...(said === undefined ? {} : { code: said }) };
  const methods = { methods: [{ id: who.method.id, kind: "authenticator", name: who.name }] };
  const { key } = organization;
  const kept =
    check === "refused-earlier"
      ? writtenOf(listed, key, ofOrganization.signInSays, says, stamp)
      : check === "read-earlier"
        ? writtenOf(listed, key, ofOrganization.microsoftSays, methods, stamp)
        : listed;
  return [() => ({ kind: "book-kept", at: 2_000, book: kept, keeping: { kind: "kept" } })];
}

/** An event as it comes after a state: a check's has the book with it. */
type EventAfter = (state: State) => AppEvent;

function events(
  { account, check, lookup, code }: Happening,
  { key }: Organization,
  who: Naming,
): readonly EventAfter[] {
  const failure = failureFor(who, code);
  const ended = { organization: key, at: 2_000, tookMilliseconds: 120 };
  const kept = ({ book }: State) => ({ book, keeping: { kind: "kept" } }) as const;
  const all: readonly (readonly [boolean, EventAfter])[] = [
    [account === "signed-in", () => signedIn(who)],
    [
      check === "read",
      (state) => ({ kind: "methods-arrived", methods: [who.method], ...ended, ...kept(state) }),
    ],
    [
      check === "refused",
      (state) => ({ kind: "check-refused", failure, ...ended, ...kept(state) }),
    ],
    [lookup === "under-way", () => ({ kind: "lookups-started", domains: [who.domain] })],
    [
      lookup === "refused",
      () => ({ kind: "lookups-ended", found: [], refused: [{ domain: who.domain, failure }] }),
    ],
  ];
  return all.flatMap(([happens, event]) => (happens ? [event] : []));
}

function signedIn({ account }: Naming): AppEvent {
  return {
    kind: "session-started",
    accounts: [account],
    trouble: { kind: "none" },
    token: { kind: "token", clockAheadMilliseconds: 2_000, tellsSignInTime: true },
  };
}

function failureFor({ label, domain }: Naming, code: Happening["code"]): Failure {
  const said = {
    clean: { code: "AADSTS65001" },
    dirty: { code: `AADSTS90002: Tenant '${domain}' not found`, claims: `{"a":"${label}"}` },
    none: {},
  };
  return { kind: "ask-for-consent", ...said[code] };
}

function naming(label: string, decoration: string, tenant: string, person: string): Naming {
  const domain = sure(parseDomain(`${label}.example`));
  const tenantId = sure(parseTenantId(tenant));
  const address: Address = sure(parseAddress(`${label}@${domain}`));
  const name = `${decoration}${label}`;
  return {
    label,
    name,
    domain,
    tenant: tenantId,
    account: {
      id: sure(parseHomeAccountId(`${person}.${tenant}`)),
      address,
      name,
      homeTenantId: tenantId,
    },
    method: { id: sure(parseMethodId(person)), kind: "authenticator", app: "unknown", name },
  };
}

function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The builder was given what no parser takes.");
  return value;
}
