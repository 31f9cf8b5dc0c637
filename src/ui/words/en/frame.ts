import { plural } from "./plural.ts";

/** The frame around every page: navigation, accounts, notices, and what stands where a page cannot. */
export const frameWords = {
  title: (page: string) => `${page} · Rekey`,

  skipToContent: "Skip to the content",

  nav: {
    label: "Pages",
    organizations: "Organizations",
    summary: "Print",
    about: "About",
    signIn: "Sign in",
    menu: "Menu",
    settings: "Settings",
    helpDesk: "For help desks",
  },

  opening: "Opening your list",

  openingPage: "Opening the page",

  update: {
    ready: "A newer version of Rekey is here. Your list stays as it is.",
    take: "Load it now",
  },

  languages: {
    label: "Language",
    failed: "This language could not be fetched just now. Try again when you are online.",
  },

  footer: {
    runBy: (name: string) => `This copy of Rekey is run by ${name}.`,
    runByNobody: "Nobody has said who runs this copy of Rekey.",
    notMicrosoft: "Rekey is not Microsoft. You type passwords only on Microsoft's own pages.",
    about: "What Rekey can and cannot see",
  },

  session: {
    signedInAs: (address: string) => `Signed in as ${address}`,
    signOut: (address: string) => `Sign out ${address}`,
    signOutHint:
      "This signs you out of Microsoft in this browser too. Outlook and Teams in other tabs are signed out as well.",
    addAccount: "Sign in with another account",
    cacheClearedTitle: "Please sign in again",
    cacheCleared:
      "What this tab had kept of your sign-in could not be read, so it was cleared. Your list is untouched.",
    troubleNext: {
      "sign-in":
        "You can make your list by hand, or start without signing in: links, codes and steps work all the same.",
      list: "Your list can be made by hand: type or paste your organizations.",
      check: "This organization's link, code and steps work all the same.",
      test: "The test by hand is worth just as much: copy the link for a private window.",
    },
    microsoft: "Microsoft",
    dismiss: "Dismiss",
    byHand: "Make the list by hand",
  },

  keeping: {
    vanishedTitle: "Your list is gone from this browser",
    vanished:
      "A list was kept here. Your browser or another program erased it. If you saved it as a file, open that file now.",
    nothingKnown:
      "No list is kept in this browser. If you made one here before, the browser may have erased it: Safari does so after seven days without a visit. An installed app starts with a storage of its own. If you saved it as a file, open that file now.",
    forgotten: "Your list was forgotten here, as you asked.",
    blockedTitle: "This browser keeps nothing for this site",
    blocked:
      "Your list lasts until you leave or reload this page. Save it as a file before you sign in.",
    full: "Your last change could not be kept: this browser's storage for the site is full. Save your list as a file.",
    fullTitle: "Your last change was not kept",
    problemsTitle: "Part of your list could not be read",
    damaged: "What could be read is shown; the rest is set aside on this device, not deleted.",
    newerVersion: (version: string) =>
      `A newer version of Rekey, ${version}, wrote this list. What this version understands is shown; the rest is kept. Reload the page to get the newer version.`,
    registersLost: (count: number) =>
      plural(count, {
        one: "One detail of your list could not be read. Please look through your organizations again.",
        other: `${count} details of your list could not be read. Please look through your organizations again.`,
      }),
  },

  unknownPage: {
    heading: "This address leads nowhere",
    hint: "Rekey has no page of that name. If it was to be an organization, its domain or ID may be mistyped.",
    path: (path: string) => `You asked for: ${path}`,
  },

  broken: {
    heading: "Rekey came across a mistake of its own",
    kept: "What is kept of your list is untouched. Load the page again; if this happens again, report it to whoever runs this copy.",
    reload: "Load the page again",
    menu: "The account menu could not be loaded. Load the page again to sign out.",
    notFetched: "Rekey could not be fetched just now",
    notFetchedNext:
      "Check your connection, then load the page again. What is kept of your list is untouched.",
  },

  configProblem: {
    heading: "Rekey cannot start here",
    forOperator: "Whoever runs this copy has to mend its config.json.",
    unreachable: "The file config.json could not be loaded.",
    notJson: "The file config.json is not JSON.",
    missing: (field: string) => `The field ${field} is missing from config.json.`,
    wrong: (field: string) =>
      `The field ${field} of config.json has a value that Rekey does not know.`,
    china: (field: string) =>
      `The field ${field} of config.json names Microsoft's cloud in China. Rekey does not support it: no Security info page is known there, and Microsoft Graph does not list sign-in methods there.`,
    "custom-cloud-off-loopback": (field: string) =>
      `The field ${field} of config.json names endpoints of its own. Rekey accepts that on localhost only, so that an edited file cannot send anybody to a false Microsoft.`,
    "words-not-plain": (field: string) =>
      `The field ${field} of config.json is longer than 120 characters, or not one line of plain text.`,
    "logo-elsewhere": (field: string) =>
      `The field ${field} of config.json names no SVG, PNG or WebP file beside this page.`,
    "color-too-faint": (field: string) =>
      `The colour in the field ${field} of config.json has too little contrast in the light or the dark theme: 3 to 1 is needed in both.`,
    "color-like-microsoft": (field: string) =>
      `The colour in the field ${field} of config.json looks like Microsoft's blue. Nothing here may look like Microsoft's.`,
    retry: "Try again",
  },
};
