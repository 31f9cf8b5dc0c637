import { isInOtherCloudIn } from "#app/other-cloud.ts";
import { oldPhonesProposedAt } from "#app/row-selectors.ts";
import { toTestIn } from "#app/run-selectors.ts";
import {
  accountFor,
  drawerWeekIn,
  entriesOf,
  homelessAccounts,
  organizationsInOrder,
  overviewIn,
  standingIn,
} from "#app/selectors.ts";
import type { AskedPurpose, State } from "#app/state.ts";
import { cardIn, type StepCard } from "#app/step-card.ts";
import type { Triage } from "#domain/methods/phone.ts";
import {
  type Organization,
  type OrganizationKey,
  tenantIdOf,
} from "#domain/organization/organization.ts";
import type { OldPhoneProposal } from "#domain/verdict/methods-difference.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import { weightOf } from "#domain/verdict/status.ts";
import type { Verdict } from "#domain/verdict/verdict.ts";
import { mayRemoveOldPhone } from "#domain/verdict/ways-in.ts";
import { domainsOf } from "#proof/world/graph.ts";
import type { Place } from "#proof/world/world.ts";

// What Rekey's screen shows and offers, read from the selectors that it draws by. The driver does nothing that is
// not offered here. Its words are Rekey's: organization, standing, verdict. One of the two files that know how
// Rekey's room is furnished; the other is `calls.ts`.

/** The organization on the list that is this place; `undefined` where none is. */
export function organizationAt(state: State, place: Place): Organization | undefined {
  const refs: readonly string[] = [place.tenant, ...domainsOf(place)];
  const same = organizationsInOrder(state).filter(({ tenant }) => refs.includes(tenant));
  return (
    same.find(({ account }) => account === place.account) ??
    same.find(({ account }) => account === undefined)
  );
}

/** The organization of this tenant that no account was said of. */
export function accountlessAt(state: State, place: Place): Organization | undefined {
  const refs: readonly string[] = [place.tenant, ...domainsOf(place)];
  return organizationsInOrder(state).find(
    ({ tenant, account }) => account === undefined && refs.includes(tenant),
  );
}

/** What stands on the list and is no place that the person knows, or one that stands there already. */
export function strangersOn(state: State, places: readonly Place[]): readonly Organization[] {
  const known = new Set(places.map((place) => organizationAt(state, place)?.key));
  const unclear = new Set(places.map((place) => accountlessAt(state, place)?.key));
  return organizationsInOrder(state).filter(({ key }) => !known.has(key) && !unclear.has(key));
}

/** What the answers about the phones say now. */
export function saidOfPhones(state: State): Triage {
  return overviewIn(state).triage;
}

export function verdictOn(state: State): Verdict {
  return overviewIn(state).verdict;
}

export function standingAt(state: State, place: Place): Standing | undefined {
  const organization = organizationAt(state, place);
  return organization && standingIn(state, organization.key);
}

/** The card that its page shows by itself; `undefined` for a place that is not on the list. */
export function cardAt(state: State, place: Place): StepCard | undefined {
  const organization = organizationAt(state, place);
  return organization && cardIn(state, organization.key);
}

/** The organizations in the order in which the list shows them. */
export function orderOnScreen(state: State): readonly string[] {
  return overviewIn(state).work.map(({ key }) => key);
}

/**
 * Whether a card with this button to Security info can be gone to: adding always, removing once the new phone answered,
 * looking while that is what comes next. There is no button where no link of this copy's opens it.
 */
export function offersOpening(state: State, standing: Standing, purpose: AskedPurpose): boolean {
  if (isInOtherCloudIn(state, standing.key)) return false;
  switch (purpose) {
    case "add":
      return true;
    case "look":
      return cardIn(state, standing.key).kind === "look";
    case "remove": {
      const { evidence, status } = standing;
      const { triage } = overviewIn(state);
      return mayRemoveOldPhone(evidence, status, triage, state.now).kind === "open";
    }
  }
}

/** Whether *Test all* comes to it, or waits for its answer. */
export function offersTestInRound(state: State, { key }: Organization): boolean {
  const { testing } = state;
  const isAsked = testing.kind === "by-hand" && testing.organization === key;
  return isAsked || toTestIn(state).includes(key);
}

/** Whether *Test all* asks for a window of its own, because nothing was asked there before. */
export function isAskedAgainAt({ askedAgain }: State, { key }: Organization): boolean {
  return askedAgain.has(key);
}

/** Whether the last answer of this page load was said there, and can be taken back. */
export function offersUndo({ lastTest }: State, { key }: Organization): boolean {
  return lastTest.kind === "said" && lastTest.organization === key;
}

/** The entries that are asked about at once, as probably the old phone's. */
export function oldPhonesAskedAt(
  state: State,
  { key }: Organization,
): OldPhoneProposal | undefined {
  const card = cardIn(state, key);
  return card.kind === "is-it-old" ? card.proposal : oldPhonesProposedAt(state, key)[0];
}

/** Whether it can be checked, and tested by signing in. */
export function offersCheck(state: State, organization: Organization): boolean {
  return accountFor(state, organization) !== undefined;
}

export function offersTestBySigningIn(state: State, organization: Organization): boolean {
  return offersCheck(state, organization) && tenantIdOf(organization) !== undefined;
}

/** The accounts whose home is asked for. */
export function missingHomesOn(state: State): readonly string[] {
  const verdict = verdictOn(state);
  return verdict.kind !== "yes" && verdict.list.kind === "home-missing"
    ? verdict.list.accounts
    : [];
}

/** The organizations of which the list says that their account is missing. */
export function accountsMissingOn(state: State): readonly string[] {
  const verdict = verdictOn(state);
  return verdict.kind !== "yes" && verdict.list.kind === "account-missing"
    ? verdict.list.organizations
    : [];
}

/** The accounts that were said to have no home, each of which can be taken back. */
export function homelessOn(state: State): readonly string[] {
  return homelessAccounts(state);
}

/** One entered line of Authenticator, as it stands beside the list. */
export interface EntryRow {
  readonly id: string;
  readonly label: string;
  /** The organization on the list that it belongs to. */
  readonly organization: OrganizationKey | undefined;
  /** Whether it belongs somewhere, or was set aside. */
  readonly isPlaced: boolean;
}

/** Every entered line. */
export function entriesOn(state: State): readonly EntryRow[] {
  const listed = new Set(organizationsInOrder(state).map(({ key }) => key));
  return entriesOf(state).map(([id, entry]) => {
    const { label } = entry;
    const isListed = entry.kind === "matched" && listed.has(entry.organization);
    const organization = isListed ? entry.organization : undefined;
    return { id, label, organization, isPlaced: isListed || entry.kind === "out-of-scope" };
  });
}

/** The entered lines that were matched to this place. */
export function entriesMatchedTo(state: State, place: Place): readonly EntryRow[] {
  const key = organizationAt(state, place)?.key;
  return entriesOn(state).filter(({ organization }) => key !== undefined && organization === key);
}

/** *These are all* stands below the entries; where there are none, *There is no work entry* does. */
export function offersAll(state: State): boolean {
  return entriesOf(state).length > 0;
}

/** How far the week in the drawer is; it is offered beside a *Yes* only. */
export function drawerOn(state: State): string {
  const verdict = verdictOn(state);
  if (verdict.kind !== "yes") return "not-offered";
  return drawerWeekIn(state, verdict.newestAt).kind;
}

/** What still stands between the person and the end, in the words of Rekey's rules. */
export function openOn(state: State): string {
  const { verdict, standings } = overviewIn(state);
  const open = standings
    .filter(({ status }) => weightOf(status) !== "settled")
    .map(({ status, evidence }) =>
      [evidence.organization.relation, status.kind, "reason" in status ? status.reason : ""].join(
        " ",
      ),
    );
  const list = verdict.kind === "yes" ? "reconciled" : verdict.list.kind;
  return [...new Set([`list ${list}`, ...open.toSorted()])].join("; ");
}
