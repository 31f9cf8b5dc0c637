import type { GuessReason, QuestionReason } from "#domain/paste/parser.ts";
import type { OutOfScopeReason } from "#domain/verdict/reconciliation.ts";
import { plural } from "./plural.ts";

/** How organizations get onto the list, and how it is compared with Authenticator. */
export const listWords = {
  list: {
    heading: "Organizations",
    pageHeading: "Your organizations",
    azure: "Azure",
    listButton: "List my organizations",
    listing: "Listing your organizations",
    listWhy:
      "Azure knows which organizations you belong to. Microsoft will call the permission Access Azure Service Management as organization users, or much the same, which sounds like more than it is used for: Rekey uses it for one read and does not keep it.",
    listElse: "Or type them below, one at a time: that works just as well.",
    listed: (count: number) =>
      plural(count, {
        one: "Azure listed one organization.",
        other: `Azure listed ${count} organizations.`,
      }),
    listedHint:
      "Azure may leave some out, such as those you joined with another account. Compare the list with Authenticator.",
    unreadable: (count: number) =>
      plural(count, {
        one: "One entry of Azure's answer could not be read. Add what is missing by hand.",
        other: `${count} entries of Azure's answer could not be read. Add what is missing by hand.`,
      }),
    cutShort:
      "The list is not whole: Azure's answer broke off. List again, or add what is missing by hand.",
    listAgain: "List again",
    failedTitle: "Azure did not list your organizations",
    failedNext:
      "Make the list by hand: type your organizations below. Everything works without Azure's list.",
    add: "Add organizations",
    addField: "One per line, as you read it in Authenticator or can paste it",
    addHint:
      "For example ana_fabrikam.com#EXT#@contoso.onmicrosoft.com, ana@fabrikam.com, contoso.com, a link, the text of My Account's Organizations page or of Azure's Directories page, or what az account list prints.",
    addGo: "Add these",
    addNotFetched:
      "Your text could not be read just now, for a part of Rekey is missing. Try again when you are online.",
    addNothing: "There is nothing to read here yet.",
    addTooMany: (count: number) =>
      `With these, the list would have ${count} organizations, and it holds a thousand at most. Nothing was added; paste fewer lines.`,
    added: (count: number) =>
      plural(count, {
        one: "One organization was read.",
        other: `${count} organizations were read.`,
      }),
    addedNone: "No organization was read.",
    guesses: "Concluded, not said: please check these",
    unread: "Not read yet",
    unreadLine: (lines: string) => `Line ${lines}`,
    unreadDismiss: "I have seen these",
    addMailbox: (sender: string, address: string) =>
      `Looking for old invitations? Search your mailbox for mails from ${sender}, until 2025 from ${address}, and paste their text here.`,
    addMyAccount: "Your organizations in My Account, to copy from",
    home: "Home",
    guest: "Guest",
    accountIs: (address: string) => `as ${address}`,
    search: "Search your organizations",
    searchNone: "No organization fits your search.",
    openSecurityInfo: "Open Security info",
    openSecurityInfoFor: (name: string) => `Open Security info for ${name}`,
  },

  entries: {
    heading: "Compare with Authenticator",
    why: "Open Authenticator on the old phone, for the new one shows only what was moved, and walk through its work entries, those that say Action required too. Every one has to belong to an organization on your list, or to be marked as not part of it.",
    field: "Work entries, as Authenticator shows them",
    hint: "One entry a line. One that names an organization on your list is matched at once.",
    add: "Add these entries",
    list: "Entries of Authenticator",
    optionNamed: (name: string, place: string, account: string | undefined) =>
      account === undefined ? `${name} (${place})` : `${name} (${place}) as ${account}`,
    chooseNamed: (label: string) => `Where does ${label} belong?`,
    unmatched: "Nowhere yet",
    organizations: "Organizations on your list",
    outOfScope: "Not part of this list",
    reason: {
      "personal-account": "A personal Microsoft account's own entry",
      "another-service": "Another service's code",
      "no-longer-there": "I am no longer in that organization",
      "somebody-elses": "It belongs to somebody else",
    } satisfies Record<OutOfScopeReason, string>,
    remove: "Remove this entry",
    removeNamed: (label: string) => `Remove ${label}`,
    none: "Authenticator on the old phone shows no work entry, and every organization that I sign in to is on this list",
    all: "These are all work entries on the old phone, each beside its organization",
  },

  pasted: {
    guess: {
      "home-by-address": "taken as your home organization, by the address's domain",
      "sharepoint-address":
        "concluded from a SharePoint address; the organization may go by another name",
    },
    unread: {
      "a-name-alone":
        "a name alone does not say which organization it is. What stands under it in Authenticator, or its domain?",
      "a-name-with-an-account":
        "is this the home organization of that account, or one that it visits? Add its domain.",
      "another-service":
        "this looks like the code of another service. If it is an organization, add its domain.",
      "personal-account":
        "a personal account belongs to no organization. If it is a guest somewhere, add that organization.",
      "names-no-organization": "this page is the same for everybody and names no organization.",
      "unknown-link": "this link is not one of Microsoft's pages that Rekey knows.",
      "cut-off":
        "the end is missing, and the end names the organization. Tap the entry in Authenticator to see all of it.",
      "subscription-only":
        "an Azure subscription does not tell whose it is. Copy the tenant's ID too.",
      "another-id":
        "this is the ID of something else, such as an app. Add the tenant's ID or its domain.",
      "several-things": "several things stand on one line. Put each on a line of its own.",
      "in-a-mail":
        "an address in a mail is more likely its sender's. If it is yours, add it on a line of its own.",
      "not-understood": "Rekey does not know what this is. A domain, an address or an ID would do.",
    },
  } satisfies {
    guess: Record<GuessReason, string>;
    unread: Record<QuestionReason, string>;
  },
};
