/** The start page. */
export const startWords = {
  start: {
    heading: "Move Microsoft Authenticator to your new phone",
    promise:
      "Restoring a phone brings back only the names of your work accounts. Rekey takes you to the right page of every organization. It tells you when the old phone can go.",
    waysIn: "Three ways to start",
    signIn: "Sign in with a work or school account",
    signInHint:
      "Rekey learns your name and your home organization, nothing else. You can add the others in the next step.",
    personal: "I use a personal account",
    personalHint: "For personal accounts: choose one organization and sign in there.",
    personalField: "The organization's domain or ID",
    personalExample: "For example contoso.com, or the long ID from a link that you were sent.",
    personalWrong: "This is neither a domain such as contoso.com nor an organization's ID.",
    personalGo: "Sign in to this organization",
    without: "Start without signing in",
    withoutHint:
      "Type or paste what you read in Authenticator. Links, codes, steps and the printed sheet all work.",
    noRegistration:
      "This copy of Rekey has no app registration yet, so nobody can sign in to it. Everything else works.",
    facts: [
      "Nothing leaves this browser. There is no server behind this page.",
      "Rekey only reads. It never adds, changes or removes a sign-in method.",
      "It asks before each sign-in and names the organization first.",
    ],
    helpers: "Do you help other people to move?",
    forHelpDesks: "For help desks",
    forAdmins: "For admins",
    factsHeading: "What to expect",
    installed:
      "An installed app starts with a list of its own. Bring yours along: start without signing in, then open the file that you saved.",
  },
};
