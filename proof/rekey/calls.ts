import type { Actions } from "#app/actions/actions.ts";
import { readPaste } from "#app/actions/read-paste.ts";
import { accountsOf } from "#app/selectors.ts";
import type { AskedPurpose, State } from "#app/state.ts";
import type { Device, OldPhone } from "#domain/methods/phone.ts";
import { parseMethodId } from "#domain/methods/sign-in-method.ts";
import { type Address, parseAddress } from "#domain/organization/account.ts";
import {
  type Organization,
  type OrganizationKey,
  organizationKey,
} from "#domain/organization/organization.ts";
import { answeredOrganization } from "#domain/paste/answer.ts";
import { everyLineAnEntry } from "#domain/paste/every-line.ts";
import type { AnsweredOrganization, PastedText, Question } from "#domain/paste/parser.ts";
import type { Leaving, TestSaid } from "#domain/verdict/evidence.ts";
import type { OldPhoneProposal } from "#domain/verdict/methods-difference.ts";
import type { OutOfScopeReason } from "#domain/verdict/reconciliation.ts";

// Every call of Rekey's actions, each named for what the person did. When an action gets another name, this file
// changes and nothing else of the proof does.

type Key = OrganizationKey;

/** Pastes a text in the box of #/add; what was read of it, and what the page asks of the rest. */
export async function typed(actions: Actions, text: string): Promise<PastedText> {
  const read = await readByParser(text);
  actions.addPasted(read);
  return read;
}

async function readByParser(text: string): Promise<PastedText> {
  const read = await readPaste(text);
  if (!read) throw new Error("The parser is part of the proof.");
  return read;
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

/** The same with *Each line is an entry of Authenticator* ticked. */
export async function entriesTyped(actions: Actions, text: string): Promise<PastedText> {
  const read = everyLineAnEntry(text, await readByParser(text));
  actions.addPasted(read);
  return read;
}

/** *Yes, it is …*, or the domain of the organization typed below the line. */
export function questionAnswered(
  actions: Actions,
  label: string,
  answer: AnsweredOrganization,
): void {
  actions.questionAnswered(label, answer);
}

/** What the page makes of a domain that is typed in answer; `undefined` where it reads no single organization. */
export async function answerTyped(
  question: Question | undefined,
  text: string,
): Promise<AnsweredOrganization | undefined> {
  const [found, ...more] = (await readByParser(text)).organizations;
  return found && more.length === 0 ? answeredOrganization(question, found) : undefined;
}

export function entryMatched(actions: Actions, id: string, label: string, organization: Key): void {
  actions.entryPlaced(id, { label, kind: "matched", organization });
}

export function entrySetAside(
  actions: Actions,
  id: string,
  label: string,
  reason: OutOfScopeReason,
): void {
  actions.entryPlaced(id, { label, kind: "out-of-scope", reason });
}

export function entryRemoved(actions: Actions, id: string): void {
  actions.entryPlaced(id, undefined);
}

export function allSaid(actions: Actions, isAll: boolean): void {
  actions.allEntriesSaid(isAll);
}

export function noEntriesSaid(actions: Actions, isSo: boolean): void {
  actions.noEntriesSaid(isSo);
}

export function noHomeSaid(actions: Actions, account: Address, isSo: boolean): void {
  actions.homelessSaid(account, isSo);
}

export function oldPhoneSaid(actions: Actions, is: OldPhone): void {
  actions.oldPhoneSaid(is);
}

export function numberSaid(actions: Actions, isKept: boolean): void {
  actions.numberKeptSaid(isKept);
}

export function phoneNamed(actions: Actions, which: "old-phone" | "new-phone", name: string): void {
  actions.phoneNamed(which, name);
}

/** The button that opens Security info, on the card of that step. */
export function securityInfoOpened(actions: Actions, key: Key, purpose: AskedPurpose): void {
  actions.securityInfoOpened(key, purpose);
}

/** *I added it on the phone*. */
export function addedOnPhone(actions: Actions, key: Key): Promise<void> {
  return actions.addedOnOtherDevice(key);
}

export function privateWindowTaken(actions: Actions, key: Key): void {
  actions.privateWindowTaken(key);
}

/** *How did you approve it?*, on the card of one organization or in *Test all*. */
export function tested(actions: Actions, key: Key, test: TestSaid, isInRound: boolean): void {
  if (isInRound) actions.testedInRound(key, test);
  else actions.tested(key, test);
}

/** *Undo*. */
export function testTakenBack(actions: Actions): void {
  actions.testTakenBack();
}

/** *Yes*, for every organization that lists an entry of that name. */
export function oldPhoneConfirmed(actions: Actions, proposal: OldPhoneProposal): void {
  actions.oldPhoneConfirmed(proposal);
}

export function ticked(actions: Actions, key: Key, tick: "added" | "removed", isOn: boolean): void {
  actions.ticked(key, tick, isOn);
}

export function deviceAnswered(actions: Actions, key: Key, method: string, device: Device): void {
  const id = parseMethodId(method);
  if (id) actions.methodAnswered(key, id, { device });
}

export function survivalAnswered(
  actions: Actions,
  key: Key,
  method: string,
  doesSurvive: boolean,
): void {
  const id = parseMethodId(method);
  if (id) actions.methodAnswered(key, id, { survival: doesSurvive ? "survives" : "lost" });
}

export function answerTakenBack(actions: Actions, key: Key, method: string): void {
  const id = parseMethodId(method);
  if (id) actions.methodAnswerTakenBack(key, id);
}

export function closedSaid(actions: Actions, key: Key, isClosed: boolean): void {
  actions.closedSaid(key, isClosed);
}

export function nothingListedSaid(actions: Actions, key: Key, isNothing: boolean): void {
  actions.nothingListedSaid(key, isNothing);
}

export function leavingSaid(actions: Actions, key: Key, leaving: Leaving): void {
  actions.leavingSaid(key, leaving);
}

export function drawerStarted(actions: Actions): void {
  actions.drawerStarted(true);
}

export function drawerWiped(actions: Actions): void {
  actions.drawerWiped(true);
}

export function anotherMoveStarted(actions: Actions): void {
  actions.anotherMoveStarted(true);
}

export function fileSaved(actions: Actions): Promise<string> {
  return actions.fileText();
}

/** A list out of a link or a file is shown first; this is the tap on *Add to my list*. */
export async function listMerged(
  actions: Actions,
  text: string,
  carrier: "link" | "file",
): Promise<boolean> {
  const read = await (carrier === "file" ? actions.readFile(text) : actions.readCode(text));
  if (read.kind !== "list") return false;
  actions.listBrought(read);
  return true;
}
