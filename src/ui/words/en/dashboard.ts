import type { NextAction } from "#domain/verdict/next-action.ts";
import type { WorkGroup, WorkReason } from "#domain/verdict/order-of-work.ts";
import { plural } from "./plural.ts";

/** The list of organizations as a whole: the verdict, the order of work, the phones, and where the list is kept. */
export const dashboardWords = {
  verdict: {
    heading: "Can I wipe the old phone?",
    whereHeading: "Where can I still get in?",
    answer: { "not-yet": "Not yet", "not-proven": "Not proven", yes: "Yes" },
    noOrganizations: "No organization is in your list yet. Keep the old phone.",
    proven: (proven: number, total: number) => `${proven} of ${total} proven`,
    stillIn: (count: number, total: number) => `${count} of ${total}`,
    lost: (names: string) => `If you wiped the old phone now, you would lose ${names}.`,
    closed: (names: string) => `Security info is closed to you in ${names}.`,
    open: (names: string) =>
      `Nothing shows yet that you can get in without the old phone: ${names}.`,
    shut: (names: string) => `Shut until somebody helps: ${names}.`,
    openGone: (names: string) => `Not known yet: ${names}.`,
    list: {
      "no-entries":
        "Nothing shows that your list is whole: compare it with the work entries in Authenticator.",
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

  drawer: {
    heading: "Before you wipe it: a week in the drawer",
    explain:
      "Do you keep the number? Move the SIM to the new phone first. Then switch the old phone off and put it into a drawer for a week. Whatever still asks for it, add to your list or test again: the answer above then changes by itself.",
    brokenOff: (date: string) =>
      `The last organization became ready only on ${date}, after the old phone went into the drawer. So the week begins again.`,
    start: "The old phone is off and in the drawer",
    running: (date: string) => `In the drawer. The week is over on ${date}.`,
    over: "The week is over, and nothing asked for the old phone. Erase it now, in its settings.",
    wiped: "I have erased the old phone",
    wipedAt: (date: string) => `Erased, as you said on ${date}.`,
    undo: "I took it out again",
    notWiped: "I have not erased it yet",
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
    now: "Do now, while the old phone works",
    nowGone: "Do now",
    tonight: "Tonight, with the old phone",
    waiting: "Waiting for someone",
    "not-known": "Not known yet",
    "nothing-to-do": "Probably nothing to do",
    done: "Done",
    leaving: "Leaving",
  } satisfies Record<WorkGroup | "nowGone", string>,

  workReason: {
    "help-desk-first":
      "First of all: have your home help desk end your sessions and remove the lost phone.",
    "home-first": "Home first: every guest's sign-in starts there.",
    "needs-old-phone": "It needs the old phone, so do it while that works.",
    "needs-old-phone-tonight": "It needs the old phone, so it waits until you are back at it.",
    "can-go-on": "You can go on here now.",
    "try-once-more":
      "Once home works, try again: some organizations trust what was answered at home.",
    "has-another-way": "Something else is registered here that may still let you in.",
    "needs-admin": "Nothing of yours opens it any more, so an admin there has to help.",
    "waits-for-someone": "Somebody else has to act first.",
    "find-out": "Find out what is registered here.",
    "probably-nothing": "Look once, and say so, to be sure.",
    "on-the-way-out": "Finish while the old phone still works.",
    done: "",
  } satisfies Record<WorkReason, string>,

  device: {
    question: "Is this your own device?",
    own: "Yes, my own",
    shared: "No, others use it too",
    ownMeans: "Own: your list is kept on this device until you forget it here.",
    sharedMeans: "Shared: nothing is kept beyond this tab, and names are hidden until you ask.",
    unanswered: "Until you answer, nothing is kept beyond this tab.",
    heading: "Where your list is kept, and how to forget it",
    isOwn: "Your list is kept on this device until you forget it here.",
    isShared:
      "Nothing is kept beyond this tab. Close the tab, and your list is gone; save it as a file first if you still need it.",
    showNames: "Show names",
    hideNames: "Hide names",
    hiddenName: (number: number) => `Organization ${number}`,
    namesHidden: "Names are hidden, because others use this device too.",
  },

  forget: {
    button: "Forget everything here",
    explain:
      "This removes your list, your ticks and your answers from this browser, in every open tab. It cannot be undone. It does not sign you out at Microsoft.",
    done: "Everything was forgotten here.",
  },

  phones: {
    heading: "About your phones",
    hint: "Skip what you like; you can change every answer later. Before you set the new phone up: Authenticator does not work on a rooted or jailbroken phone.",
    oldPhone: "Where is the old phone?",
    oldPhoneIs: {
      here: "Here, and it works",
      elsewhere: "It works, but it is elsewhere",
      broken: "Broken",
      erased: "Erased or traded in",
      lost: "Lost or stolen",
    },
    keepsNumber: "Does the new phone keep the old number?",
    keyElsewhere: "Do you have a security key or passkey that is not on the old phone?",
    yes: "Yes",
    no: "No",
    unsaid: "Not said",
    oldName: "The old phone's name, as Authenticator shows it",
    anotherMove: "Start another move",
    anotherMoveHint:
      "Moving to yet another phone? Your list stays. Everything that you tested, ticked and answered for this move no longer counts.",
    newName: "The new phone's name",
    lostFirst:
      "Tell your home organization's help desk first: have them end your sessions and remove that phone.",
  },

  takeAlong: {
    heading: "Move the list to another device",
    explain: "Your list as a code or link for the phone, or as a file to keep.",
    makeCode: "Show a code for the phone",
    codeName: "QR code that opens Rekey with your list on another device",
    codeCaption: "Scan with the phone's camera. It opens Rekey with your list.",
    codeHolds: (count: number) =>
      plural(count, {
        one: "The code holds one organization.",
        other: `The code holds ${count} organizations.`,
      }),
    tooLong: (count: number) =>
      plural(count, {
        one: "Your list of one organization is too long for a QR code. Copy the link, or save it as a file.",
        other: `Your list of ${count} organizations is too long for a QR code. Copy the link, or save it as a file.`,
      }),
    linkCare:
      "Whoever has this link can read your organizations and accounts. It goes to no server, but keep it to yourself.",
    linkCarries:
      "Organizations, ticks and answers about the phones travel with the link; tests do not.",
    save: "Save as a file",
    fileHint:
      "The file also holds your tests, contacts and appointments. It holds nothing that Microsoft told Rekey.",
    open: "Open a saved list",
    openHint: "Open only a file that you saved yourself: it also brings your tests.",
    fileName: "rekey-list.json",
  },
};
