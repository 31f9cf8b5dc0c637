import type { WorkVerb } from "#ui/dashboard/list/verb.ts";
import { plural } from "./plural.ts";

/** How Azure's list gets onto ours, and what a row says. */
export const listWords = {
  list: {
    heading: "Organizations",
    pageHeading: "Your organizations",
    azure: "Azure",
    listButton: "List my organizations",
    listing: "Listing your organizations",
    listWhat: "Azure knows which organizations you belong to.",
    why: "Why?",
    listWhy:
      "Microsoft asks for a permission called Access Azure Service Management as organization users, or much the same. It sounds like more than it is used for: Rekey reads your organizations once and does not keep it.",
    listed: (count: number) =>
      plural(count, {
        one: "Azure listed one organization.",
        other: `Azure listed ${count} organizations.`,
      }),
    unreadable: (count: number) =>
      plural(count, {
        one: "One entry of Azure's answer could not be read. Add what is missing by hand.",
        other: `${count} entries of Azure's answer could not be read. Add what is missing by hand.`,
      }),
    cutShort:
      "The list is not whole: Azure's answer broke off. List again, or add what is missing by hand.",
    listAgain: "List again",
    failedTitle: "Azure did not list your organizations",
    failedNext: "You can add your organizations yourself. Everything works without Azure's list.",
    accountIs: (address: string) => `Account: ${address}`,
    search: "Search your organizations",
    searchNone: "No organization fits your search.",
    openSecurityInfo: "Open Security info",
    openSecurityInfoFor: (name: string) => `Open Security info for ${name}`,
  },

  tools: {
    search: "Search",
    add: "Add",
    more: "More for the list",
  },

  complete: {
    question: "Is the list complete?",
    line: "Compare it with Authenticator",
    verb: "Compare",
  },

  verb: {
    add: "Add",
    test: "Test",
    answer: "Answer",
    "sign-in": "Sign in",
    ask: "Ask",
    look: "Look",
    remove: "Remove",
  } satisfies Record<WorkVerb, string>,

  row: {
    home: "Home",
    guest: "Guest",
    appointment: (day: string) => `Appointment ${day}`,
    isOldPhone: (name: string) => `Is ${name} your old phone?`,
    proven: "New phone works",
    covered: {
      "text-or-call": "Works by text or call",
      "another-method": "Works with another method",
      home: "Home is enough here",
    },
    coveredUntil: (day: string) => `By text until ${day}`,
    "added-untested": {
      "never-tested": "Added · test next",
      "test-is-old": "Tested long ago · test again",
      "prompt-elsewhere": "Prompt was for another organization",
      "prompt-not-sure": "Not sure which organization asked",
      "no-prompt": "Nothing was asked · test again",
      "old-phone-was-there": "Tested with the old phone there",
      "entry-gone": "Something was removed · test again",
      "another-answered": "Another method answered · test again",
    },
    "registered-elsewhere": {
      "never-tried": "Another method, not tested",
      "test-is-old": "Another method, tested long ago",
      "texts-ended": "Texts and calls have ended",
      "survival-unsaid": "Will you still have this method?",
    },
    "only-old-phone": {
      "nothing-else-listed": "Only the old phone",
      "old-phone-answered": "The old phone answered",
      "nothing-answered": "You could not get in",
      "nothing-answered-on-the-way": "Stopped a sign-in elsewhere",
      "answer-goes-with-it": "Stops with the old phone",
    },
    needs: {
      "sign-in": "Sign-in needed",
      consent: "Rekey can't read it here",
      "host-admin": "Waits for an admin there",
      "home-admin": "Waits for your help desk",
      invitation: "Invitation not accepted yet",
    },
    blocked: {
      "said-closed": "Security info is closed to you",
      "network-or-device": "Blocked on this network or device",
    },
    "nothing-to-do": {
      confirmed: "Nothing to do",
      "nobody-looked": "No method found",
      "said-long-ago": "Nothing, said long ago",
      "home-not-proven": "Done once home works",
      "not-tried": "Nothing there, not tested",
      "entry-in-authenticator": "Authenticator has an entry",
      "account-unsaid": "Which account is it?",
      "old-phone-answered": "Old phone answered · test again",
      contradicted: "Two answers disagree",
    },
    leaving: {
      "under-way": "You are leaving",
      "said-long-ago": "Have you left?",
      "still-there": "Left, but still there",
      "home-cannot-be-left": "Home cannot be left",
    },
    left: "You left",
    unknown: {
      "nothing-known": "Not known yet",
      "question-open": "Answer so that this counts",
      contradicted: "Two answers disagree",
      "answer-does-not-count": "That answer does not count",
      "prompt-elsewhere": "Prompt was for another organization",
      "prompt-not-sure": "Not sure which organization asked",
      "no-prompt": "Nothing was asked",
      "nothing-listed-at-home": "No method at home",
      "not-reached": "Could not be reached",
      "app-refused": "Rekey is blocked here",
      "other-cloud": "In another Microsoft cloud",
      "not-a-member": "Your account was not found",
      "something-else": "Could not be read",
    },
  },
};
