import type { NextAction } from "#domain/verdict/next-action.ts";
import type { WorkGroup } from "#domain/verdict/order-of-work.ts";
import { plural } from "./plural.ts";

/** The list of organizations as a whole: the verdict and the order of work. */
export const dashboardWords = {
  verdict: {
    heading: "Can I wipe the old phone?",
    whereHeading: "Where can I still get in?",
    answer: { "not-yet": "Not yet", "not-proven": "Not proven", yes: "Yes" },
    noOrganizations: "No organization is on your list yet. Keep the old phone.",
    noneYet: "No organization is on your list yet.",
    notKnownYet: "Not known yet",
    ready: (ready: number, total: number) => `${ready} of ${total} ready`,
    added: (count: number) => `${count} added`,
    onlyOldPhone: (count: number) => `${count} only on the old phone`,
    needHelp: (count: number) =>
      plural(count, { one: "1 needs help", other: `${count} need help` }),
    rest: (count: number) => `${count} still open`,
    proceed: (name: string) => `Continue: ${name}`,
    proceedToDrawer: "Before you wipe it",
    stillIn: (count: number, total: number) => `${count} of ${total}`,
    lost: (names: string) => `If you wiped the old phone now, you would lose ${names}.`,
    closed: (names: string) => `Security info is closed to you in ${names}.`,
    open: (names: string) => `Not yet tested with the new phone: ${names}.`,
    shut: (names: string) => `You need somebody's help in: ${names}.`,
    openGone: (names: string) => `Not known yet: ${names}.`,
    list: {
      "no-entries": "Last step: is every work account in Authenticator on this list?",
      unmatched: (count: number) =>
        plural(count, {
          one: "One entry of Authenticator belongs to no organization on your list yet.",
          other: `${count} entries of Authenticator belong to no organization on your list yet.`,
        }),
      "matched-twice": (count: number) =>
        `${count} entries of Authenticator show one address and are matched to one organization. Each line is an organization of its own: match the others, or remove a line that is there twice.`,
      "account-missing": (names: string) =>
        `Say by which account you reach ${names}: its home may be missing from your list.`,
      "home-missing": (accounts: string) =>
        `The home organization of ${accounts} is not on your list, and every sign-in as a guest starts there.`,
      "not-confirmed": "You have not said yet that these are all work entries of Authenticator.",
      "confirmed-long-ago":
        "It is over thirty days since you compared your list with Authenticator. Compare it again.",
    },
    reached: {
      proven: (count: number) => `the new phone answered in ${count}`,
      covered: (count: number) => `another way in answered in ${count}`,
      "nothing-to-do": (count: number) => `nothing is registered in ${count}`,
      left: (count: number) => `you left ${count}`,
    },
    reachedBoth: (first: string, then: string) => `${first}, ${then}`,
    yesReason: (how: string) =>
      `Of your organizations, ${how}, and every entry of Authenticator is accounted for.`,
    yesOldest: (date: string) =>
      `The oldest answer behind this is from ${date}; it counts for thirty days.`,
    addHome: (account: string) => `Add the home of ${account}`,
    noHome: (account: string) => `${account} is only a mailbox and has none`,
    hasHome: (account: string) => `${account} has a home organization after all`,
    yesUntil: (day: string) =>
      `It holds until ${day} at the longest: Microsoft then ends texts and calls, and some of it rests on them. Add another way in before that.`,
    yesNoDate:
      "Some of it rests on texts or calls. Microsoft is ending them, and has not said when in this cloud.",
    dueAgain: (names: string, date: string) =>
      `These answers stop counting after thirty days, the first on ${date}: ${names}. Answer all of them again in one round.`,
    onlyYouSaid:
      "It rests on what you and Microsoft said here. Rekey cannot see an organization that is not on your list.",
    more: (count: number) => plural(count, { one: "one more", other: `${count} more` }),
  },

  action: {
    "open-security-info": "Add the new phone",
    "make-room": "Make room: five are registered",
    test: "Test the new phone",
    "answer-question": "Answer a question",
    "check-again": "Check again",
    "sign-in-here": "Sign in here",
    "accept-invitation": "Accept the invitation",
    "try-once-more": "Try once more",
    "ask-home-help-desk": "Ask your home help desk",
    "ask-host-admin": "Ask an admin there",
    "try-another-network": "Try another network",
    "look-what-is-listed": "See what is listed there",
    "prove-home-first": "Prove home first",
    "say-account": "Say which account",
    "finish-leaving": "Finish leaving",
    "say-whether-left": "Say whether you left",
    "add-second-way": "Add a second way in",
    "remove-old-phone": "Remove the old phone",
    nothing: "See its steps",
  } satisfies Record<NextAction, string>,

  actionNamed: (action: string, name: string) => `${action}: ${name}`,

  group: {
    now: "Do now",
    tonight: "Tonight, with the old phone",
    waiting: "Waiting for someone",
    "not-known": "Still open",
    "nothing-to-do": "Probably nothing to do",
    done: "Done",
    leaving: "Leaving",
  } satisfies Record<WorkGroup, string>,
};
