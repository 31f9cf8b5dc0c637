import type { Actions } from "#app/actions.ts";
import { readEntries } from "#app/read-entries.ts";
import { accountsOf } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import {
  deviceField,
  entryField,
  homelessField,
  ofBook,
  ofOrganization,
  survivalField,
} from "#domain/book/fields.ts";
import type { AuthenticatorEntry, Leaving, TestSaid } from "#domain/book/values.ts";
import type { Device, OldPhone } from "#domain/methods/phone.ts";
import { type Address, parseAddress } from "#domain/organization/account.ts";
import {
  type Organization,
  type OrganizationKey,
  organizationKey,
} from "#domain/organization/organization.ts";
import type { OutOfScopeReason } from "#domain/verdict/reconciliation.ts";

// Every call of Rekey's actions, each named for what the person did. When an action gets another name, this file
// changes and nothing else of the proof does.

type Key = OrganizationKey;

export async function typed(actions: Actions, text: string): Promise<number> {
  const read = await readEntries(text);
  const entries = read?.entries ?? [];
  if (entries.length > 0) actions.addEntries(entries);
  return entries.length;
}

export async function listedByAzure(
  actions: Actions,
  state: State,
  address: string,
): Promise<void> {
  const account = accountsOf(state).find((one) => one.address === address);
  if (account) await actions.list(account);
}

export function unlisted(actions: Actions, key: Key): void {
  actions.organizationRemoved(key);
}

export function accountSaid(actions: Actions, organization: Organization, text: string): void {
  const account = parseAddress(text);
  if (!account) return;
  const key = organizationKey(organization.tenant, account);
  actions.accountSaid(organization.key, { ...organization, account, key });
}

export async function entriesTyped(actions: Actions, text: string): Promise<void> {
  await actions.addAuthenticatorEntries(text);
}

export function entryMatched(actions: Actions, id: string, label: string, organization: Key): void {
  const entry: AuthenticatorEntry = { label, kind: "matched", organization };
  actions.say(entryField(id), entry);
}

export function entrySetAside(
  actions: Actions,
  id: string,
  label: string,
  reason: OutOfScopeReason,
): void {
  const entry: AuthenticatorEntry = { label, kind: "out-of-scope", reason };
  actions.say(entryField(id), entry);
}

export function entryRemoved(actions: Actions, id: string): void {
  actions.say(entryField(id), null);
}

export function allSaid(actions: Actions, isAll: boolean): void {
  actions.say(ofBook.reconciledAll, isAll ? true : null);
}

export function noHomeSaid(actions: Actions, account: Address): void {
  actions.say(homelessField(account), true);
}

export function oldPhoneSaid(actions: Actions, is: OldPhone): void {
  actions.say(ofBook.oldPhone, is);
}

export function numberSaid(actions: Actions, isKept: boolean): void {
  actions.say(ofBook.keepsNumber, isKept);
}

export function phoneNamed(actions: Actions, which: "old" | "new", name: string): void {
  actions.say(which === "old" ? ofBook.oldPhoneName : ofBook.newPhoneName, name);
}

export function tested(actions: Actions, key: Key, test: TestSaid): void {
  actions.sayOf(key, ofOrganization.test, test);
  actions.testAnswered();
}

export function ticked(actions: Actions, key: Key, tick: "added" | "removed", isOn: boolean): void {
  actions.sayOf(
    key,
    tick === "added" ? ofOrganization.added : ofOrganization.removed,
    isOn ? true : null,
  );
}

export function deviceAnswered(actions: Actions, key: Key, method: string, device: Device): void {
  actions.sayOf(key, deviceField(method), device);
}

export function survivalAnswered(
  actions: Actions,
  key: Key,
  method: string,
  doesSurvive: boolean,
): void {
  actions.sayOf(key, survivalField(method), doesSurvive ? "survives" : "lost");
}

export function answerTakenBack(actions: Actions, key: Key, method: string): void {
  actions.sayOf(key, deviceField(method), null);
  actions.sayOf(key, survivalField(method), null);
}

export function closedSaid(actions: Actions, key: Key, isClosed: boolean): void {
  actions.sayOf(key, ofOrganization.closed, isClosed ? true : null);
}

export function nothingListedSaid(actions: Actions, key: Key, isNothing: boolean): void {
  actions.sayOf(key, ofOrganization.nothingListed, isNothing ? true : null);
}

export function leavingSaid(actions: Actions, key: Key, leaving: Leaving): void {
  actions.sayOf(key, ofOrganization.leaving, leaving);
}

export function drawerStarted(actions: Actions): void {
  actions.say(ofBook.drawerStarted, true);
}

export function drawerWiped(actions: Actions): void {
  actions.say(ofBook.drawerWiped, true);
}

/** A list out of a link or a file is shown first; this is the tap on *Add to my list*. */
export async function listMerged(
  actions: Actions,
  text: string,
  carrier: "link" | "file",
): Promise<boolean> {
  const read = carrier === "file" ? actions.readFile(text) : await actions.readCode(text);
  if (read.kind !== "list") return false;
  actions.listBrought(read.list);
  return true;
}
