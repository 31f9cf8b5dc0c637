import {
  accountFor,
  entriesOf,
  nextActionIn,
  organizationsOf,
  overviewIn,
  standingIn,
} from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import type { Triage } from "#domain/methods/phone.ts";
import { isOnPhoneApp, type MethodKind, type SignInMethod } from "#domain/methods/sign-in-method.ts";
import { type Fate, fateOf } from "#domain/methods/survival.ts";
import { type Organization, tenantIdOf } from "#domain/organization/organization.ts";
import { drawerTestIn } from "#domain/verdict/drawer-test.ts";
import { deviceSaid, survivalSaid } from "#domain/verdict/evidence.ts";
import { proposedNewPhones } from "#domain/verdict/methods-difference.ts";
import type { NextAction } from "#domain/verdict/next-action.ts";
import type { Standing } from "#domain/verdict/standing.ts";
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
  const same = organizationsOf(state).filter(({ tenant }) => refs.includes(tenant));
  return (
    same.find(({ account }) => account === place.account) ??
    same.find(({ account }) => account === undefined)
  );
}

/** The organization of this tenant that no account was said of. */
export function accountlessAt(state: State, place: Place): Organization | undefined {
  const refs: readonly string[] = [place.tenant, ...domainsOf(place)];
  return organizationsOf(state).find(
    ({ tenant, account }) => account === undefined && refs.includes(tenant),
  );
}

/** What stands on the list and is no place that the person knows, or one that stands there already. */
export function strangersOn(state: State, places: readonly Place[]): readonly Organization[] {
  const known = new Set(places.map((place) => organizationAt(state, place)?.key));
  const unclear = new Set(places.map((place) => accountlessAt(state, place)?.key));
  return organizationsOf(state).filter(({ key }) => !known.has(key) && !unclear.has(key));
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

export function nextActionAt(state: State, place: Place): NextAction {
  const organization = organizationAt(state, place);
  return organization ? nextActionIn(state, organization.key) : "nothing";
}

/** The organizations in the order in which the list shows them. */
export function orderOnScreen(state: State): readonly string[] {
  return overviewIn(state).work.map(({ key }) => key);
}

/** Whether the tick *The old phone was removed* is there to be pressed. */
export function offersRemovedTick(state: State, standing: Standing): boolean {
  const { triage } = overviewIn(state);
  const { evidence, status } = standing;
  const removal = mayRemoveOldPhone(evidence, status, triage, state.now);
  return removal.kind === "open" || evidence.removed !== undefined;
}

/** Whether it can be checked, and tested by signing in. */
export function offersCheck(state: State, organization: Organization): boolean {
  return accountFor(state, organization) !== undefined;
}

export function offersTestBySigningIn(state: State, organization: Organization): boolean {
  return offersCheck(state, organization) && tenantIdOf(organization) !== undefined;
}

/** A question about one method, and the answers that it can have. */
export interface Asked {
  readonly method: string;
  readonly name: string | undefined;
  readonly kind: MethodKind;
  readonly question: Extract<Fate, { kind: "depends" }>["question"] | "proposal";
}

/** Every question that the organization's page asks about its listed methods. */
export function questionsOn(state: State, standing: Standing): readonly Asked[] {
  const { evidence, key } = standing;
  const { triage } = overviewIn(state);
  const { now } = state;
  const listed = evidence.microsoftSays?.value ?? [];
  const reading = state.readings.get(key);
  const before = reading?.kind === "read" ? reading.previous : undefined;
  const proposed = proposedNewPhones(evidence, before);
  return listed.flatMap((method): readonly Asked[] => {
    const asked = { method: method.id, name: "name" in method ? method.name : undefined, kind: method.kind };
    if (proposed.includes(method.id)) return [{ ...asked, question: "proposal" }];
    const device = deviceSaid(evidence, method.id, now);
    const answer = survivalSaid(evidence, method.id, now);
    if (device !== undefined || answer !== undefined) return [];
    const { relation } = evidence.organization;
    const fate = fateOf(method, { relation, triage, device, answer, now });
    return fate.kind === "depends" ? [{ ...asked, question: fate.question }] : [];
  });
}

/** The question about what answered the last test; `undefined` where none is asked. */
export function questionOfTest({ status, evidence }: Standing): "is-number-kept" | "what-is-this-method" | undefined {
  const isAsked = status.kind === "registered-elsewhere" && status.reason === "survival-unsaid";
  if (!isAsked || !evidence.test) return undefined;
  const { answer, method } = evidence.test.value;
  if (answer === "text-or-call") return "is-number-kept";
  return method === undefined ? undefined : "what-is-this-method";
}

/** What can be chosen for *Another method*: what is listed, and the kinds that a person knows by name. */
export function methodChoicesOn({ evidence }: Standing): readonly string[] {
  const listed = evidence.microsoftSays?.value ?? [];
  const others = listed.filter(
    (method: SignInMethod) => !isOnPhoneApp(method) && method.kind !== "password",
  );
  return [...others.map(({ id }) => id), ...kindsByName];
}

const kindsByName: readonly string[] = [
  "passkey",
  "software-oath",
  "hardware-oath",
  "windows-hello",
  "external",
  "temporary-access-pass",
];

/** The accounts whose home is asked for. */
export function missingHomesOn(state: State): readonly string[] {
  const verdict = verdictOn(state);
  return verdict.kind !== "yes" && verdict.list.kind === "home-missing" ? verdict.list.accounts : [];
}

/** The lines of Authenticator that were entered, by their label. */
export function entryNamed(state: State, line: string) {
  return entriesOf(state).find(([, { label }]) => label === line);
}

/** Every entered line, and whether the person has placed it. */
export function entriesOn(state: State): readonly { readonly label: string; readonly isPlaced: boolean }[] {
  const listed = new Set(organizationsOf(state).map(({ key }) => key));
  return entriesOf(state).map(([, entry]) => ({
    label: entry.label,
    isPlaced: entry.kind === "matched" ? listed.has(entry.organization) : entry.kind !== "unmatched",
  }));
}

/** *These are all* stands below the entries, and only where there are some. */
export function offersAll(state: State): boolean {
  return entriesOf(state).length > 0;
}

/** How far the week in the drawer is; it is offered beside a *Yes* only. */
export function drawerOn(state: State): string {
  const verdict = verdictOn(state);
  if (verdict.kind !== "yes") return "not-offered";
  return drawerTestIn(state.book, verdict.newestAt, state.now).kind;
}
