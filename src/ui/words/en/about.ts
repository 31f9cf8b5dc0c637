/** About Rekey, and the report of what works. */
export const aboutWords = {
  about: {
    heading: "About Rekey",
    sees: "What Rekey can see",
    seesList: [
      "Who you are: your name, your sign-in address and your home organization, once you sign in.",
      "Which organizations Azure lists for you, once you ask for that.",
      "Which sign-in methods are registered for you, in organizations whose admin approved the reading. Of phone numbers only the last two digits are kept.",
    ],
    cannot: "What it cannot see or do",
    cannotList: [
      "Your passwords, one-time codes or secrets. You type them only on Microsoft's pages.",
      "Whether an organization's policy allows a method that is registered there. Only a test tells.",
      "It cannot add, change or remove a sign-in method.",
    ],
    stays: "Where it stays",
    staysList: [
      "Everything stays in this browser. There is no server, no statistics, and no request to anybody but Microsoft.",
      "Which organization you look at stands after the # of the address, which browsers do not send to servers.",
      "Your sign-in lives in this tab only and ends with it.",
    ],
    copy: "Is this the right copy?",
    copyAddress: (address: string) =>
      `This page is at ${address}. Compare it, letter by letter, with the address that you were given.`,
    copyFalse:
      "Anybody can copy this page, and a false copy would look the same. Rekey never asks for a password or a code.",
    copySignIn: (host: string) =>
      `Type your password only where the address bar shows a host of Microsoft's. The sign-in that Rekey opens is at ${host}.`,
    copyLetter:
      "A letter from Rekey asks for help and proves nothing. Whoever gets one should verify you first, by a contact that they already have.",
    usGov: "In the US Government cloud",
    usGovList: [
      "Microsoft documents one address of Security info there, the short link below. It names no organization.",
      "Rekey's links open mysignins.azure.us and name the organization. Whether the page then opens in that organization is not confirmed: see which one it shows before you add anything.",
      "The addresses of My Account there are not confirmed either.",
      "DoD has a Microsoft Graph of its own, which Rekey does not ask: there, the methods are not read, and everything goes by hand.",
      "Organizations of Microsoft's worldwide cloud are not reached from here.",
    ],
    usGovLink: "Security info by Microsoft's short link",
    who: "Who runs this copy",
    version: (version: string) => `Version ${version}`,
    trouble: "Something does not work",
    troubleText:
      "There is a report of what worked against Microsoft in this browser, without names, for whoever mends Rekey.",
    diagnostics: "Diagnostics to share",
  },

  diagnostics: {
    heading: "Diagnostics",
    holds:
      "This is what worked against Microsoft in this browser, to attach to a report of something that does not work: kinds of answers, Microsoft's codes, counts and times taken.",
    leavesOut:
      "No name, domain, address, ID, token or claim of yours is in it, nor of any organization. Organizations are numbered, in another order than in your list. It goes nowhere unless you copy it and paste it somewhere.",
    checkFirst:
      "It says most after Check all on your list. What was found before the page was last loaded is marked as such.",
    copy: "Copy the report",
    report: "The report, exactly as it is copied",
  },
};
