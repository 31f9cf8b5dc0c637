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
};
