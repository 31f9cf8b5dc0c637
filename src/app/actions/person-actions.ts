import {
  accountSaid,
  anotherMoveStarted,
  appointmentMade,
  type Change,
  closedSaid,
  contactSaid,
  drawerStarted,
  drawerWiped,
  leavingSaid,
  methodAnswered,
  methodAnswerTakenBack,
  nothingListedSaid,
  numberKeptSaid,
  oldPhoneConfirmed,
  oldPhoneSaid,
  oldPhoneSkipped,
  otherKeySaid,
  phoneNamed,
  ticked,
} from "#domain/book/acts.ts";
import {
  allEntriesSaid,
  entryPlaced,
  noEntriesSaid,
  organizationRemoved,
} from "#domain/book/comparing.ts";
import type { Keeper } from "./keeper.ts";

/**
 * What a person did or said of the move and of each organization. Each is named for the act, and is the act of the book
 * by the same name, kept.
 */
export type PersonActions = ReturnType<typeof personActions>;

export function personActions({ change }: Keeper) {
  function kept<Said extends readonly unknown[]>(act: (...said: Said) => Change) {
    return (...said: Said): void => change(act(...said));
  }
  return {
    accountSaid: kept(accountSaid),
    allEntriesSaid: kept(allEntriesSaid),
    anotherMoveStarted: kept(anotherMoveStarted),
    appointmentMade: kept(appointmentMade),
    closedSaid: kept(closedSaid),
    contactSaid: kept(contactSaid),
    drawerStarted: kept(drawerStarted),
    drawerWiped: kept(drawerWiped),
    entryPlaced: kept(entryPlaced),
    leavingSaid: kept(leavingSaid),
    methodAnswered: kept(methodAnswered),
    methodAnswerTakenBack: kept(methodAnswerTakenBack),
    nothingListedSaid: kept(nothingListedSaid),
    noEntriesSaid: kept(noEntriesSaid),
    numberKeptSaid: kept(numberKeptSaid),
    oldPhoneConfirmed: kept(oldPhoneConfirmed),
    oldPhoneSaid: kept(oldPhoneSaid),
    oldPhoneSkipped: kept(oldPhoneSkipped),
    organizationRemoved: kept(organizationRemoved),
    otherKeySaid: kept(otherKeySaid),
    phoneNamed: kept(phoneNamed),
    ticked: kept(ticked),
  };
}
