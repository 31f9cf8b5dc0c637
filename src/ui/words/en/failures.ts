import type { FailureKind, UnreachedReason } from "#domain/microsoft/failure.ts";

/** What can go wrong, and what to do next. */
export const failuresWords = {
  failure: {
    "sign-in-here": {
      title: "Sign-in needed",
      meaning: (name: string) => `${name} wants you to sign in before anything can be read there.`,
      next: (name: string) =>
        `Sign in to ${name}. Microsoft may ask for a second step. Keep the phone that answers at hand.`,
    },
    "use-another-method": {
      title: "The prompt was not answered",
      meaning: (name: string) => `${name} sent a prompt, and no answer reached it.`,
      next: () =>
        "Sign in again. Choose I can't use my Microsoft Authenticator app right now, then a text, a call or another method.",
    },
    "sign-in-with-new-phone": {
      title: "Sign-in with your new phone",
      meaning: () => "You may be asked to set up a sign-in method.",
      next: (name: string) => `Have the new phone ready, then sign in to ${name}.`,
    },
    "ask-for-consent": {
      title: "Permission needed",
      meaning: (name: string) =>
        `Someone must approve Rekey in ${name} first, usually an admin there.`,
      next: () =>
        "Send the admin the approval link, or go on without it: every step works by hand.",
    },
    "consent-declined": {
      title: "Permission not given",
      meaning: (name: string) => `Rekey was not given the permission it asked for in ${name}.`,
      next: () => "Go on by hand, or ask again later.",
    },
    "ask-host-admin": {
      title: "Blocked by this organization",
      meaning: (name: string) => `${name} does not let your account in.`,
      next: (name: string) => `Ask an admin of ${name}. The letter on its page has the words.`,
    },
    "ask-home-admin": {
      title: "Blocked by your home organization",
      meaning: (name: string) =>
        `Your home organization does not let you sign in, or not to ${name}.`,
      next: (name: string) =>
        `Ask the help desk of your home organization. An admin of ${name} cannot change this.`,
    },
    "another-network-or-device": {
      title: "Blocked from this network or device",
      meaning: (name: string) =>
        `${name} accepts this sign-in only from certain networks or devices.`,
      next: (name: string) =>
        `Try again from a device your organization manages, or from your office network. If you have neither, ask an admin of ${name}.`,
    },
    "go-on-by-hand": {
      title: "Rekey is blocked here",
      meaning: (name: string) => `Rekey is blocked in ${name}. You may still get in.`,
      next: (name: string) =>
        `Open Security info yourself and go on by hand. If Microsoft blocks that page too, ask an admin of ${name}.`,
    },
    "accept-invitation": {
      title: "Invitation not accepted yet",
      meaning: (name: string) => `${name} has invited you, and the invitation is still open.`,
      next: (name: string) =>
        `Open the invitation e-mail from ${name} and accept it, then check again.`,
    },
    "no-longer-guest": {
      title: "Account not found there",
      meaning: (name: string) =>
        `${name} does not know the account you used. It may have been removed, or you may be known there by another one.`,
      next: (name: string) =>
        `Sign in with another account if you have one there, or ask an admin of ${name}. Until you know, ${name} stays on your list.`,
    },
    "wrong-account": {
      title: "Another account is signed in",
      meaning: (name: string) =>
        `The account that answered is not the one that belongs to ${name}.`,
      next: (name: string) =>
        `Sign in again and choose the account you use in ${name}. A private window helps if Microsoft does not let you choose.`,
    },
    "personal-account": {
      title: "Personal account not possible here",
      meaning: () =>
        "You used a personal Microsoft account. This sign-in takes only work or school accounts.",
      next: () => "Add your organizations by hand and open each one's Security info from there.",
    },
    "no-such-organization": {
      title: "No organization by that name",
      meaning: () => "Microsoft knows no organization by this domain or ID.",
      next: () => "Check the spelling, or use another domain of the organization.",
    },
    "other-cloud": {
      title: "In another Microsoft cloud",
      meaning: (name: string) =>
        `${name} is in a separate Microsoft cloud, such as a government's. This copy of Rekey cannot reach it.`,
      next: () =>
        "Ask the organization's help desk for its own Security info address. Tick the steps off here by hand.",
    },
    cancelled: {
      title: "Sign-in not finished",
      meaning: () => "You came back before the sign-in ended. Nothing has changed.",
      next: () => "Sign in again when you are ready, or go on by hand.",
    },
    "sign-in-under-way": {
      title: "A sign-in is already open",
      meaning: () => "A sign-in was begun in this browser and has not ended.",
      next: () => "Finish it, or close its tab, reload this page and sign in again.",
    },
    "tab-keeps-nothing": {
      title: "This browser keeps nothing for this site",
      meaning: () => "A sign-in could not come back here, so Rekey did not go to Microsoft.",
      next: () => "Allow this site to store data and reload the page.",
    },
    "tell-operator": {
      title: "This copy is set up wrongly",
      meaning: () =>
        "Microsoft refused because of how this copy of Rekey is set up, not because of your account.",
      next: () =>
        "Tell whoever runs this copy and include the code. Meanwhile every step works by hand.",
    },
    wait: {
      title: "Wait a moment",
      meaning: () => "Microsoft has had too many requests and asks for a pause.",
      next: () => "Check again in a minute or two.",
    },
    offline: {
      title: "You are offline",
      meaning: () => "This device has no connection, so nothing could be checked.",
      next: () => "Connect, then check again. Your list stays as it is.",
    },
    unreachable: {
      title: "Microsoft could not be reached",
      meaning: () =>
        "The request did not get through. The network, a blocker or a proxy may have stopped it.",
      next: () => "Check again, if you can from another network.",
    },
    "timed-out": {
      title: "No answer in time",
      meaning: () => "Microsoft did not answer within 15 seconds.",
      next: () => "Check again.",
    },
    unreadable: {
      title: "Unreadable answer",
      meaning: () =>
        "The answer did not come from Microsoft. A network's own sign-in page does this.",
      next: () =>
        "Open any web page to see whether this network wants you to sign in, then check again.",
    },
    server: {
      title: "Trouble at Microsoft",
      meaning: () => "Microsoft's service reported a fault of its own.",
      next: () => "Check again in a few minutes.",
    },
    unknown: {
      title: "Something unexpected happened",
      meaning: () => "Rekey does not know this answer, so it counts as not checked.",
      next: () => "Check again. If it happens again, go on by hand and report it with the code.",
    },
  } satisfies Record<FailureCase, FailureWords>,
};

/** Which failures have their own words: each kind, and for what could not be reached each reason. */
export type FailureCase = Exclude<FailureKind, "try-again"> | UnreachedReason;

/** The functions are given the name of the organization, or of the service that was asked. */
interface FailureWords {
  readonly title: string;
  readonly meaning: (name: string) => string;
  readonly next: (name: string) => string;
}
