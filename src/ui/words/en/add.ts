import type { GuessReason, QuestionReason } from "#domain/paste/parser.ts";
import type { OutOfScopeReason } from "#domain/verdict/reconciliation.ts";
import { plural } from "./plural.ts";

/** How organizations get onto the list by hand, and how the list is compared with Authenticator. */
export const addWords = {
  add: {
    heading: "Add and compare",
    field: "Paste or type your work entries, addresses, domains or links",
    hint: "Best: all work entries of Authenticator on the old phone, also those marked Action required. The new phone shows only what was moved.",
    areEntries: "Every line here is an entry of Authenticator",
    go: "Add these",
    back: "Back to the list",
    examples: "What can I paste?",
    exampleList: [
      "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com, as Authenticator shows it",
      "ana@fabrikam.com, contoso.com, an ID or a link",
      "The text of My Account's Organizations page",
      "The text of Azure's Directories page, or what az account list prints",
    ],
    mailbox: (sender: string, address: string) =>
      `The text of an invitation. Search your mailbox for ${sender}, until 2025 for ${address}.`,
    myAccount: "Open your organizations in My Account",
    notFetched: "Your text could not be read: a part of Rekey is missing. Try again when online.",
    nothing: "There is nothing to read here yet.",
    tooMany: (count: number) =>
      `With these, the list would have ${count} organizations, and it holds a thousand at most. Nothing was added. Paste fewer lines.`,
    added: (count: number) =>
      plural(count, {
        one: "One organization was read.",
        other: `${count} organizations were read.`,
      }),
    addedNone: "No organization was read.",
    guesses: "We guessed these. Are they right?",
    guessesOk: "OK",
    takeOff: "No, take it off",
    takeOffNamed: (name: string) => `Take ${name} off the list`,
    questions: "Please answer",
    line: (lines: string) => `Line ${lines}`,
    isIt: (name: string) => `It is ${name}`,
    isHomeOf: (account: string) => `It is the home of ${account}`,
    domain: "Its domain or ID",
    domainNamed: (label: string) => `Domain or ID for ${label}`,
    domainGo: "Use it",
    domainWrong: "This is neither a domain such as contoso.com nor an ID.",
    leaveOut: "Leave it out",
    leaveOutNamed: (label: string) => `Leave out ${label}`,
    homesMissing: "Every sign-in as a guest starts at home",
  },

  entries: {
    list: "Entries of Authenticator",
    empty: "Nothing is compared yet.",
    optionNamed: (name: string, place: string, account: string | undefined) =>
      account === undefined ? `${name} (${place})` : `${name} (${place}) as ${account}`,
    chooseNamed: (label: string) => `Where does ${label} belong?`,
    unmatched: "Choose where it belongs",
    another: "Another organization",
    organizations: "Organizations on your list",
    outOfScope: "Not part of this list",
    reason: {
      "personal-account": "A personal Microsoft account's own entry",
      "another-service": "Another service's code",
      "no-longer-there": "I am no longer in that organization",
      "somebody-elses": "It belongs to somebody else",
    } satisfies Record<OutOfScopeReason, string>,
    remove: "Remove",
    removeNamed: (label: string) => `Remove ${label}`,
    hidden: (count: number) =>
      plural(count, { one: "One entry is hidden.", other: `${count} entries are hidden.` }),
    none: "Authenticator on the old phone shows no work entry, and this list has every organization that I sign in to",
    all: "These are all work entries on the old phone",
  },

  pasted: {
    guess: {
      "home-by-address": "your home, by the address's domain",
      "sharepoint-address": "by a SharePoint address. The domain may be another one.",
    },
    unread: {
      "a-name-alone": "A name alone does not say which organization it is. What is its domain?",
      "a-name-with-an-account": "Is this the home of that account, or does it visit there?",
      "another-service": "This looks like another service's code. Is it an organization?",
      "personal-account": "This is a personal account. Which organization does it visit?",
      "names-no-organization": "This page is the same for everybody. Which organization is it?",
      "unknown-link": "Rekey does not know this page. Which organization is it?",
      "cut-off": "The end is missing, and it names the organization. Tap the entry to see it all.",
      "subscription-only": "A subscription does not tell whose it is. What is the tenant's ID?",
      "another-id": "This is the ID of something else, such as an app. What is the tenant's ID?",
      "several-things": "Several things stand on one line. Put each on a line of its own.",
      "in-a-mail": "This may be the sender's address. Is it yours?",
      "not-understood": "Rekey does not know what this is. Which organization is meant?",
    },
  } satisfies {
    guess: Record<GuessReason, string>;
    unread: Record<QuestionReason, string>;
  },
};
