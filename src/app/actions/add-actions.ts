import { entriesOf } from "#app/selectors.ts";
import type { Store } from "#app/store.ts";
import { organizationsFound } from "#domain/book/acts.ts";
import { entriesRead, entryPlaced, homelessSaid } from "#domain/book/comparing.ts";
import { type Address, domainOf } from "#domain/organization/account.ts";
import { type Organization, organizationKey } from "#domain/organization/organization.ts";
import { isTenantId, type TenantRef } from "#domain/organization/tenant.ts";
import type { AnsweredOrganization, FoundEntry, PastedText } from "#domain/paste/parser.ts";
import type { AuthenticatorEntry } from "#domain/verdict/reconciliation.ts";
import type { Keeper } from "./keeper.ts";
import type { LookupActions } from "./lookup-actions.ts";
import type { Ports } from "./ports.ts";

/** Making the list by hand. */
export interface AddActions {
  /**
   * Puts the organizations of a pasted text on the list and looks their domains up. What reads as an entry of
   * Authenticator counts for the comparison too, so that nobody pastes it twice. What is asked about waits for its answer.
   */
  readonly addPasted: (pasted: Omit<PastedText, "furniture">) => void;
  /** Puts one on the list that the person came to by a link. */
  readonly addLinked: (tenant: TenantRef) => void;
  /** An account has no organization of its own, or has one after all; its domain is looked up, for a lookup knows better. */
  readonly homelessSaid: (account: Address, isSo: boolean) => void;
  /** Tries a lookup once more. */
  readonly lookUpAgain: (organization: Organization) => void;
  /**
   * The person said which organization a piece of text means that was asked about. The entry with that label, where
   * there is one, is matched with it.
   */
  readonly questionAnswered: (label: string, answer: AnsweredOrganization) => void;
  /** A piece of text means nothing that belongs on the list. */
  readonly questionLeftOut: (label: string) => void;
}

export function addActions(
  ports: Ports,
  store: Store,
  { change }: Keeper,
  { lookUp }: LookupActions,
): AddActions {
  function add(organizations: readonly Organization[], source: "typed" | "from-link"): void {
    change(organizationsFound(organizations, source));
    void lookUp(organizations);
  }

  /**
   * Under new IDs. One that stands there already is not put there twice; but Authenticator may show one line several
   * times, so of those that are alike there are as many in the end as the text has.
   */
  function addEntries(entries: readonly AuthenticatorEntry[]): readonly string[] {
    const present = entriesOf(store.state()).map(([, { label }]) => label);
    const fresh = entries.filter(({ label }) => {
      const at = present.indexOf(label);
      if (at >= 0) present.splice(at, 1);
      return at < 0;
    });
    const byId = new Map(fresh.map((entry) => [ports.newId(), entry] as const));
    if (byId.size > 0) change(entriesRead(byId));
    return [...byId.keys()];
  }

  return {
    addPasted: ({ organizations, entries, questions }) => {
      add(organizations.map(organizationFrom), "typed");
      addEntries(entries.map(entryWithItsOwn));
      const count = organizations.length;
      store.happened({ kind: "entries-read", count, questions, at: ports.now() });
    },
    addLinked: (tenant) => add([strangerFrom(tenant)], "from-link"),
    homelessSaid: (account, isSo) => {
      change(homelessSaid(account, isSo));
      const domain = domainOf(account);
      if (domain && isSo) void lookUp([strangerFrom(domain)]);
    },
    lookUpAgain: (organization) => void lookUp([organization]),
    questionAnswered: (label, answer) => {
      const organization = organizationFrom(answer);
      add([organization], "typed");
      store.happened({ kind: "question-settled", text: label });
      const entry = entriesOf(store.state()).find(([, one]) => one.label === label);
      if (!entry) return;
      change(entryPlaced(entry[0], { kind: "matched", label, organization: organization.key }));
    },
    questionLeftOut: (label) => store.happened({ kind: "question-settled", text: label }),
  };
}

/** The organization came with the entry, from the same text. */
function entryWithItsOwn({ label, organization }: FoundEntry): AuthenticatorEntry {
  if (!organization) return { kind: "unmatched", label };
  const { tenant, account } = organization;
  return { kind: "matched", label, organization: organizationKey(tenant, account) };
}

/** What the text says of itself, such as its lines, stays behind. */
function organizationFrom({
  tenant,
  domain,
  account,
  name,
  relation,
}: AnsweredOrganization): Organization {
  return {
    ...strangerFrom(tenant),
    key: organizationKey(tenant, account),
    relation,
    ...(domain ? { domain } : {}),
    ...(account ? { account } : {}),
    ...(name ? { name } : {}),
  };
}

/** An organization of which only the tenant is known. */
export function strangerFrom(tenant: TenantRef): Organization {
  return {
    key: organizationKey(tenant, undefined),
    tenant,
    relation: "unknown",
    ...(isTenantId(tenant) ? {} : { domain: tenant }),
  };
}
