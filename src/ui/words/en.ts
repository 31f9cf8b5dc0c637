import type { Letter, LetterSentences } from "#domain/letters/letter-text.ts";
import type { Advice } from "#domain/letters/recovery-request.ts";
import type { OldPhone } from "#domain/methods/phone.ts";
import type { ConsentAnswer } from "#domain/microsoft/admin-consent.ts";
import type { CheckOutcome, FailureKind, UnreachedReason } from "#domain/microsoft/failure.ts";
import type { GuessReason, UnreadReason } from "#domain/paste/entry.ts";
import type { ContradictionKind } from "#domain/verdict/contradiction.ts";
import type { PromptNamed, TestAnswer } from "#domain/verdict/evidence.ts";
import type { NextAction } from "#domain/verdict/next-action.ts";
import type { WorkGroup, WorkReason } from "#domain/verdict/order-of-work.ts";
import type { OutOfScopeReason } from "#domain/verdict/reconciliation.ts";
import type { RemovalBar } from "#domain/verdict/ways-in.ts";

/** Where the old phone is here, or nobody said where, the letter claims no more than that the new one is new. */
const whatHappened: Readonly<Record<OldPhone | "unsaid", string>> = {
  here: "I have a new phone, and Authenticator on it does not answer for this account yet.",
  elsewhere:
    "I have a new phone. The old one, whose Authenticator answers for this account, is out of my reach.",
  broken:
    "I have a new phone. The old one, whose Authenticator answered for this account, is broken.",
  erased:
    "I have a new phone. The old one, whose Authenticator answered for this account, was erased.",
  lost: "My phone was lost or stolen; its Authenticator answered for this account.",
  unsaid: "I have a new phone, and Authenticator on it does not answer for this account yet.",
};

/**
 * Every sentence on the screen, whole, so that it can be translated. Numbers and names are arguments; nothing
 * is glued together elsewhere. Names of Microsoft's own buttons stand as Microsoft writes them.
 */
export const words = {
  language: "en",
  product: "Rekey",
  tagline: "One new phone, every organization.",
  title: (page: string) => `${page} · Rekey`,
  skipToContent: "Skip to the content",

  nav: {
    label: "Pages",
    organizations: "Organizations",
    summary: "Print summary",
    about: "About",
    signIn: "Sign in",
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

  start: {
    heading: "Move Microsoft Authenticator to your new phone",
    promise:
      "Restoring a phone brings back only the names of your work accounts. Rekey takes you to the right page of every organization, one at a time, and tells you when the old phone can go.",
    waysIn: "Three ways to start",
    signIn: "Sign in with a work or school account",
    signInHint:
      "Rekey learns your name and your home organization, nothing else. You can add the others in the next step.",
    personal: "I use a personal account",
    personalHint:
      "You sign in to one organization that you name, never to Microsoft's consumer side.",
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
    factsHeading: "What to expect",
    installed:
      "An installed app starts with a list of its own. Bring yours along: start without signing in, then open the file that you saved.",
  },

  session: {
    signedInAs: (address: string) => `Signed in as ${address}`,
    signedInCount: (count: number) => `Signed in with ${count} accounts`,
    signOut: (address: string) => `Sign out ${address}`,
    signOutHint:
      "This signs you out of Microsoft in this browser too, and so out of Outlook, Teams and the like in other tabs.",
    addAccount: "Sign in with another account",
    cacheClearedTitle: "Please sign in again",
    cacheCleared:
      "What this tab had kept of your sign-in could not be read, so it was cleared. Your list is untouched.",
    troubleNext: {
      "sign-in":
        "You can make your list by hand, or start without signing in: links, codes and steps work all the same.",
      list: "Your list can be made by hand: type or paste your organizations below.",
      check: "This organization's link, code and steps work all the same.",
      test: "The test by hand is worth just as much: see this organization's third step.",
    },
    microsoft: "Microsoft",
    dismiss: "Dismiss",
    byHand: "Make the list by hand",
  },

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
        count === 1
          ? "One entry of Authenticator belongs to no organization on your list yet."
          : `${count} entries of Authenticator belong to no organization on your list yet.`,
      "home-missing": (accounts: string) =>
        `The home organization of ${accounts} is not on your list, and every sign-in as a guest starts there.`,
      "not-confirmed": "You have not said yet that these are all work entries of Authenticator.",
      "confirmed-long-ago":
        "It is over thirty days since you compared your list with Authenticator. Compare it again.",
    },
    reached: (proven: number, covered: number, nothing: number, left: number) =>
      [
        proven > 0 ? `the new phone answered in ${proven}` : "",
        covered > 0 ? `another way in answered in ${covered}` : "",
        nothing > 0 ? `nothing is registered in ${nothing}` : "",
        left > 0 ? `you left ${left}` : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    yesReason: (how: string) =>
      `Of your organizations, ${how}, and every entry of Authenticator is accounted for.`,
    yesOldest: (date: string) =>
      `The oldest answer behind this is from ${date}; it counts for thirty days.`,
    addHome: (account: string) => `Add the home of ${account}`,
    noHome: (account: string) => `${account} is only a mailbox and has none`,
    onlyYouSaid:
      "It rests on what you and Microsoft said here. Rekey cannot see an organization that is not on your list.",
    more: (count: number) => (count === 1 ? "one more" : `${count} more`),
  },

  drawer: {
    heading: "Before you wipe it: a week in the drawer",
    explain:
      "Switch the old phone off and put it into a drawer for a week. Whatever still asks for it, add to your list or test again: the answer above then changes by itself.",
    start: "The old phone is off and in the drawer",
    running: (date: string) => `In the drawer. The week is over on ${date}.`,
    over: "The week is over, and nothing asked for the old phone. Erase it now, in its settings.",
    wiped: "I have erased the old phone",
    wipedAt: (date: string) => `Erased, as you said on ${date}.`,
    undo: "I took it out again",
    notWiped: "I have not erased it yet",
  },

  status: {
    proven: "Proven: the new phone answered",
    covered: {
      "text-or-call": "Covered: a text or call answered",
      "another-method": "Covered: another method answered",
    },
    "added-untested": {
      "never-tested": "New phone added, not tested",
      "test-is-old": "Tested long ago: test again",
      "prompt-elsewhere": "The prompt named another organization",
      "prompt-not-sure": "Not sure which organization asked",
      "no-prompt": "Nothing was asked, so nothing is proven",
      "another-answered": "Another method answered, not the new phone",
    },
    "registered-elsewhere": {
      "never-tried": "Another way in is registered, never tried",
      "test-is-old": "Another way in answered long ago",
      "survival-unsaid": "Another way in, if it stays with you",
    },
    "only-old-phone": {
      "nothing-else-listed": "Only the old phone is registered",
      "old-phone-answered": "The old phone answered",
      "nothing-answered": "You could not get in",
      "answer-goes-with-it": "What answered goes with the old phone",
    },
    needs: {
      "sign-in": "Needs a sign-in to be read",
      consent: "Cannot be read without an admin's approval",
      "host-admin": "Waits for an admin there",
      "home-admin": "Waits for your home help desk",
      invitation: "The invitation is not accepted yet",
    },
    blocked: {
      "said-closed": "Security info is closed to you",
      "network-or-device": "Blocked from this network or device",
    },
    "nothing-to-do": {
      confirmed: "Nothing to do here",
      "nobody-looked": "Probably nothing to do",
      "said-long-ago": "Probably nothing to do; look again",
      "home-not-proven": "Nothing to do once home is proven",
      "old-phone-answered": "Probably nothing, but the old phone answered",
      contradicted: "Probably nothing to do; two things disagree",
    },
    leaving: {
      "under-way": "You are leaving",
      "said-long-ago": "Leaving for a long time: have you left?",
      "still-there": "Left, but something was read there since",
      "home-cannot-be-left": "Home cannot be left",
    },
    left: "You left",
    unknown: {
      "nothing-known": "Not known yet",
      "question-open": "A question is open",
      contradicted: "Two things disagree",
      "answer-does-not-count": "What answered does not count here",
      "prompt-elsewhere": "The prompt named another organization",
      "prompt-not-sure": "Not sure which organization asked",
      "no-prompt": "Nothing was asked, so nothing is proven",
      "nothing-listed-at-home": "Nothing is registered at home",
      "not-reached": "Could not be reached",
      "app-refused": "Rekey is not let in; you may be",
      "not-a-member": "Your account was not found there",
      "something-else": "Not known yet",
    },
  },

  basis: {
    microsoft: (time: string) => `Microsoft says, ${time}`,
    "sign-in": (time: string) => `The sign-in says, ${time}`,
    you: (time: string) => `You say, ${time}`,
  },

  contradiction: {
    "tested-not-listed":
      "The new phone answered, as you say, but Microsoft lists nothing that could be on it.",
    "answered-not-listed": "Something answered, as you say, that Microsoft does not list.",
    "added-not-listed":
      "You ticked the new phone as added, but Microsoft's list has nothing that could be it.",
    "removed-still-listed":
      "You ticked the old phone as removed, but Microsoft still lists something on it.",
    "nothing-said-but-listed":
      "You said that nothing is listed there, but Microsoft lists something.",
    "left-but-there": "You said that you left, but something was read or tried there later.",
    "closed-but-answered": "You said that it is closed to you, but something answered there later.",
  } satisfies Record<ContradictionKind, string>,
  /** What disagrees, who said it, and what follows. */
  contradictionBetween: (sentence: string, sources: string) =>
    `${sentence} (${sources}) The more cautious one counts until they agree.`,

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

  fate: {
    lost: "Goes with the old phone",
    survives: "Stays with you",
    depends: "Depends: it does not count until you answer",
    "not-mfa": "Does not count: it does not answer a prompt for a second step",
    "home-only":
      "Does not count here: an organization that you visit as a guest does not accept it",
    expires: (when: string) => `For now only: it stops working on ${when} at the latest`,
    expiresSoon: "For now only: it stops working after a while",
    expired: (when: string) => `Expired on ${when}`,
  },
  question: {
    "which-phone-is-this-entry": {
      question: "Which phone is this entry on?",
      oldPhone: "The old phone",
      newPhone: "The new phone",
      another: "Another device",
    },
    "is-number-kept": { question: "Will the new phone have the same number?" },
    "is-alternate-number-kept": { question: "Can you answer this number without the old phone?" },
    "where-is-the-code-app": {
      question: "Can you see this organization's code anywhere but on the old phone?",
    },
    "is-passkey-synced-to-new-phone": {
      question: "Does the new phone, or a computer of yours, have this passkey too?",
    },
    "is-key-the-phone": { question: "Is this passkey on the old phone itself?" },
    "where-is-this-passkey": { question: "Is this passkey only on the old phone?" },
    "is-device-the-old-phone": { question: "Is this device the old phone?" },
    "where-does-the-provider-live": {
      question: "Can you answer this provider's prompt without the old phone?",
    },
    "what-is-this-method": { question: "Does this method work without the old phone?" },
  },
  answer: {
    yes: "Yes",
    no: "No",
    oldPhone: "The old phone",
    newPhone: "The new phone",
    another: "Another device",
    change: "Answer differently",
    youSaid: {
      "old-phone": "You say it is the old phone.",
      "new-phone": "You say it is the new phone.",
      "another-device": "You say it is another device.",
      survives: "You say it works without the old phone.",
      lost: "You say it goes with the old phone.",
    },
    proposed: (name: string) =>
      `${name} appeared after you opened Security info. Is it the new phone?`,
    thisEntry: "This entry",
    entryNumbered: (name: string, place: number) => `${name}, entry ${place}`,
    itIsTheNewPhone: "Yes, it is the new phone",
    itIsAnother: "No, another device",
  },

  test: {
    byHandSteps: [
      "Turn the old phone off, or to flight mode.",
      "Open this organization's Security info in a private window and sign in.",
      "See what answers, and which organization the prompt names.",
    ],
    byRekey: "Test by signing in here",
    byRekeyHint:
      "Turn the old phone off first. Microsoft then asks you to sign in to this organization anew, and Rekey asks what answered.",
    question: "What answered?",
    answer: {
      "new-phone": "A number on the new phone",
      "old-phone": "The old phone",
      "text-or-call": "A text or a call",
      "another-method": "Another method",
      "password-only": "A password only",
      nothing: "Nothing: I could not get in",
    } satisfies Record<TestAnswer, string>,
    method: "Which method?",
    methodUnsaid: "Not said",
    prompt: "Which organization did the prompt name?",
    promptNamed: {
      "this-organization": "This organization",
      "another-organization": "Another one, such as my home organization",
      "not-sure": "I am not sure",
    } satisfies Record<PromptNamed, string>,
    save: "Save the answer",
    sayAnswer: "Say what answered.",
    sayMethod: "Say which method it was.",
    sayPrompt: "Say which organization the prompt named.",
    last: (answer: string, time: string) => `Your last answer: ${answer} (you say, ${time})`,
    onlyNewPhone:
      "Only a number on the new phone, in this organization's own prompt, proves the move.",
    answerNow: "You are back from the sign-in. What answered?",
    provesNothing: "This sign-in proves nothing",
    provesNothingWhy: {
      "time-not-told":
        "Microsoft did not say when you signed in, so it may have been an older session. Test by hand instead.",
      "older-session": "An older session answered, and nothing was asked. Test by hand instead.",
      "clocks-apart":
        "This device's clock and Microsoft's are too far apart. Set the clock right, or test by hand.",
      "another-account":
        "Another account signed in. Test by hand, or try again with the right one.",
      "not-finished": "The sign-in was not finished or was refused. Test by hand instead.",
    },
    secondWay:
      "While the page is open, add a second way in that survives the next phone too: a number, or a code app on a computer.",
  },

  removal: {
    shut: "Shut for now.",
    why: {
      "not-tested": "The new phone has not answered here yet. Test it first.",
      "test-is-old": "The test is over thirty days old. Test again first.",
      "prompt-elsewhere": "The prompt named another organization, so nothing is proven here.",
      "prompt-not-sure": "It is not sure which organization asked. Test again first.",
      "no-prompt": "Nothing was asked, so nothing is proven here.",
      "another-answered": "Another method answered. Only the new phone's answer opens this step.",
      "old-phone-answered": "The old phone answered, so it is still needed.",
      "nothing-answered": "You could not get in without the old phone.",
      contradicted: "Two things said about this organization disagree. Check again first.",
    } satisfies Record<RemovalBar, string>,
    open: "The new phone answered here. In Security info, delete the old phone's entry.",
    testOnceMore:
      "Two entries may carry one name: test once more, to be sure that the right one is gone.",
    oneWay:
      "Careful: that would leave one way in. Add a second one first, or a lost phone locks you out again.",
    unknownWays:
      "Rekey knows of no second way in here. Add one first, or a lost phone locks you out again.",
  },

  trouble: {
    heading: "Having trouble?",
    closed: "Security info here is closed to me",
    closedHint: "Tick this if Microsoft does not let you open the page at all.",
    nothingListed: "Security info here lists no method for me",
    nothingListedHint:
      "Tick this only after you looked. Some organizations trust the prompt of your home organization; then nothing has to be done here once home is proven.",
    full: "Five are registered, the most that Microsoft allows? Delete one that is on neither phone, then add the new one.",
    wrongAccount:
      "The wrong account opened? Use a private window, and choose the account that belongs here.",
    network:
      "Blocked from this network? Try the office network or a device that your organization manages.",
    leaving: "Do you still need this organization?",
    leavingIs: {
      "still-needed": "Yes, I still need it",
      leaving: "No, I am leaving it",
      left: "I have left it",
    },
    stillSo: "Still so, today",
    contact: "Whom to call there",
    contactHint: "A name and number that you already know. It is printed on the sheet.",
  },

  visit: {
    question: (name: string) => `Back from ${name}. Did you add the new phone there?`,
    yes: "Yes, the new phone is added",
    no: "No, or not yet",
    difference: (added: string, removed: string, still: string) =>
      [
        added === "" ? "" : `${added} added`,
        removed === "" ? "" : `${removed} removed`,
        still === "" ? "" : `${still} still there`,
      ]
        .filter((part) => part !== "")
        .join("; "),
    nothingChanged: "Nothing has changed there yet",
  },

  nudge: "Only one way in is known here. While the page is open, add a second one.",

  entries: {
    heading: "Compare with Authenticator",
    why: "Open Authenticator and walk through its work entries, those that say Action required too. Every one has to belong to an organization on your list, or to be marked as not part of it.",
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
    all: "These are all work entries of Authenticator",
  },

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
      count === 1 ? "Azure listed one organization." : `Azure listed ${count} organizations.`,
    listedHint:
      "Azure may leave some out, such as those you joined with another account. Compare the list with Authenticator.",
    unreadable: (count: number) =>
      count === 1
        ? "One entry of Azure's answer could not be read. Add what is missing by hand."
        : `${count} entries of Azure's answer could not be read. Add what is missing by hand.`,
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
      count === 1 ? "One organization was read." : `${count} organizations were read.`,
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

  check: {
    all: "Check all",
    allWhy:
      "A check reads your sign-in methods and never shows a prompt. Each organization's sign-in log may show Rekey.",
    choose: "Choose which to check",
    retryIn: (seconds: number) =>
      seconds === 1 ? "Asking once more in one second" : `Asking once more in ${seconds} seconds`,
    one: "Check now",
    again: "Check again",
    oneNamed: (name: string) => `Check now: ${name}`,
    againNamed: (name: string) => `Check again: ${name}`,
    checkedNamed: (name: string, result: string) => `${name}: ${result}`,
    cancel: "Stop checking",
    progress: (done: number, total: number) => `Checked ${done} of ${total}`,
    cancelled: (done: number, total: number) => `Stopped. ${done} of ${total} were checked.`,
    done: (read: number, total: number) =>
      read === total
        ? `Checked ${total}. Methods were read in all of them.`
        : `Checked ${total}. Methods were read in ${read}; for the rest, each row says what to do.`,
    signInNamed: (name: string) => `Sign in here: ${name}`,
    signIn: "Sign in here",
    askFor: "Ask for approval here",
    askForHint:
      "Reading your methods needs an admin's approval in this organization. You can skip it: the link, the code, the steps and the test work without.",
    notChecked: "Not checked yet",
    queued: "Waiting to be checked",
    checking: "Checking",
    microsoftSays: (time: string) => `Microsoft says, ${time}`,
    signInSays: (time: string) => `The sign-in says, ${time}`,
    code: (code: string) => `Code: ${code}`,
    methodsRead: (count: number) =>
      count === 1 ? "One sign-in method" : `${count} sign-in methods`,
    noMethods: "No sign-in method",
  },

  outcome: {
    "methods-read": "Methods read",
    "needs-sign-in": "Needs a sign-in",
    "needs-consent": "Needs an admin's approval",
    blocked: "Blocked",
    "not-a-member": "Not a member",
    "not-reached": "Could not be reached",
    "something-else": "Something else",
  } satisfies Record<CheckOutcome, string>,

  organization: {
    title: "Organization",
    back: "All organizations",
    domain: "Domain",
    id: "ID",
    account: "Account",
    accountUnknown: "Nobody said yet which account belongs here.",
    status: "Status",
    lastCheck: "Last check",
    checkLine: (check: string, result: string) => `${check}: ${result}`,
    fromLink: "From a link",
    fromLinkHint:
      "You came here by a link, and this organization is not in your list yet. Check its domain before you go on.",
    addToList: "Add to my organizations",
    severalAccounts:
      "You reach this organization with several accounts. Each has sign-in methods, a test and ticks of its own: choose one.",
    statusWithEvidence: (status: string, evidence: string) => `${status} (${evidence})`,
    next: (action: string) => `Next: ${action}`,
    stepsHeading: "Steps",
    stepIs: { done: "Done", now: "Now" },
    steps: {
      open: "Open Security info",
      add: "Add the new phone",
      test: "Test the new phone",
      remove: "Remove the old phone",
    },
    openHint: (name: string, account: string | undefined) =>
      account
        ? `The page belongs to ${name}. Use the account ${account}; if another one opens, use a private window.`
        : `The page belongs to ${name}. If another account opens, use a private window.`,
    openPrompt:
      "Does the prompt go to the other phone? Choose I can't use my Microsoft Authenticator app right now, then a text or a call.",
    sameDevice:
      "Does the prompt hide the number on this same phone? Tap I can't see the number, or Show me the number again, then type the number into the prompt.",
    unconfirmedLink:
      "Microsoft documents no address per organization for this cloud: this link follows the pattern of the worldwide one, and nobody has confirmed it.",
    mailApp:
      "Did a mail or chat app open this page inside itself? Copy the link, then paste it into your own browser.",
    otherDevice: "Continue on another device",
    qrCaption: "Scan with the phone's camera",
    qrName: (name: string) => `QR code that opens Security info for ${name}`,
    codesHeading: "Three codes, and what scans each",
    codes: [
      "This one opens a web page: scan it with the phone's camera.",
      "The code that Security info shows when you add Authenticator: scan it inside Authenticator.",
      "A passkey's code: scan it with the phone's camera again.",
    ],
    linkText: "The link as text",
    copy: "Copy link",
    copied: "Copied",
    copyFailed: "The browser did not allow copying. Select the text and copy it by hand.",
    wrongPlace: "The link opened the wrong organization?",
    otherLink: "Open the other form of the link",
    otherLinkHint:
      "Microsoft documents two forms. If neither switches, choose the organization by its symbol at the top right of My Account.",
    addSteps: {
      phone: [
        "Choose Add sign-in method, then Authenticator app.",
        "Choose Next, and Next again.",
        "Is this the new phone? Tap Pair your account to the app by clicking this link. On any other device a code appears: scan it inside Authenticator on the new phone, not with the camera.",
        "Approve the test prompt.",
      ],
      computer: [
        "Choose Add sign-in method, then Authenticator app.",
        "Choose Next, and Next again. A code appears.",
        "On the new phone, open Authenticator and scan the code inside the app, not with the camera.",
        "Approve the test prompt.",
      ],
    },
    actionRequired:
      "Does Authenticator show a restored entry that says Action required? Scan from that entry, so that it is used again.",
    removeHint:
      "Remove the old phone's entry only after the test, and only once a second way in is registered here.",
    methodsHeading: "Sign-in methods here",
    methodsNone: "Microsoft lists no sign-in method for you here.",
    methodsReading: "Reading your sign-in methods here",
    methodsUnread: "Rekey has not read your sign-in methods here. The steps work without that.",
    methodsHint:
      "This is what is registered. Whether it may be used here is the organization's own policy.",
    screenReader: "Microsoft's guide to setting this up with a screen reader",
    /** Microsoft's buttons and labels, as they stand in the sentences here: shown so that the eye finds them. */
    microsoftsNames: [
      "I can't use my Microsoft Authenticator app right now",
      "Pair your account to the app by clicking this link",
      "I can't see the number",
      "Show me the number again",
      "Add sign-in method",
      "Authenticator app",
      "Action required",
      "Next",
    ],
    more: "More about this organization",
    myAccount: "Your account in this organization",
    leave: "Leave this organization",
    leaveHint:
      "Leaving ends your access, and coming back needs a new invitation. Do it while the old phone still works. If the page does not open, leave from your account in this organization.",
    homeStays: "This is your home organization. It cannot be left.",
  },

  summary: {
    heading: "Print summary",
    print: "Print",
    confidential: "Confidential: lists your organizations.",
    verdict: (question: string, answer: string, count: string) =>
      count === "" ? `${question} ${answer}.` : `${question} ${answer}. ${count}.`,
    madeAt: (when: string) => `Made on ${when}`,
    proves:
      "This sheet shows what was known when it was made. It does not prove that the new phone works anywhere: only the test in each organization does.",
    howTo:
      "Scan a code with the phone's camera, or type the short link: either opens Security info in that organization, where the new phone is added. On the phone to a help desk, read out the account and the domain or the tenant ID.",
    added: "new phone added",
    tested: "tested",
    removed: "old phone removed",
    box: (isTicked: boolean) => (isTicked ? "Done:" : "To do:"),
    sheetTitle: "Microsoft Authenticator moves to a new phone",
    listName: "Organizations on the sheet",
    link: "Short link",
    account: "Account",
    domain: "Domain",
    tenantId: "Tenant ID",
    whomToCall: "Whom to call",
    leaveNamesOut: "Leave out names, domains, accounts and links",
    leaveNamesOutHint: "The codes stay: whoever scans one sees which organization it opens.",
    saveTable: "Save as CSV",
    saveMarkdown: "Save as Markdown",
    tableFile: "rekey-summary.csv",
    markdownFile: "rekey-summary.md",
    table: {
      columns: {
        organization: "Organization",
        domain: "Domain",
        tenantId: "Tenant ID",
        account: "Account",
        status: "Status",
        link: "Link",
        added: "New phone added",
        tested: "Tested",
        removed: "Old phone removed",
        whomToCall: "Whom to call",
      },
      yes: "yes",
      no: "no",
    },
    markdown: {
      domain: (value: string) => `Domain: ${value}`,
      tenantId: (value: string) => `Tenant ID: ${value}`,
      account: (value: string) => `Account: ${value}`,
      whomToCall: (value: string) => `Whom to call: ${value}`,
      added: "new phone added",
      tested: "tested",
      removed: "old phone removed",
    },
    empty: "There is nothing to print yet: your list is empty.",
    all: "Show all organizations",
  },

  calendar: {
    heading: "Calendar file",
    explain:
      "A file for your calendar, with the days you choose here. Its titles say “Phone” and name no organization, unless you write one.",
    tradeIn: "Day on which the old phone goes",
    tradeInHint: "It is not kept: it is gone when you leave this page.",
    appointments: "Appointments",
    appointmentsHint:
      "An appointment with an organization is kept with your list, which then says that you wait for it. One with nobody on the list is gone when you leave this page.",
    when: "Day and time",
    whenMissing: "Choose a day and a time first.",
    withWhom: "With",
    withNobody: "Nobody on the list",
    add: "Add appointment",
    noteFor: (name: string, when: string) => `${name}, ${when}: your words for its title, if any`,
    remove: "Remove",
    removeNamed: (name: string, when: string) => `Remove the appointment: ${name}, ${when}`,
    testAgain: (days: string) => `Tests to do again: ${days}`,
    testAgainWhy:
      "A test counts for thirty days. Each of these is the last whole day before one stops counting.",
    save: "Save calendar file",
    nothing: "There is no day to put into it yet.",
    fileName: "phone.ics",
    titles: {
      tradeIn: "Phone: trade-in day",
      appointment: (note: string) =>
        note === "" ? "Phone: appointment" : `Phone: appointment (${note})`,
      testAgain: "Phone: test again",
    },
  },

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

  admin: {
    heading: "For an admin: approve Rekey",
    intro:
      "Rekey helps people move Microsoft Authenticator to a new phone, and works without any approval. With yours, it can also show each person which sign-in methods are registered for them in your organization.",
    asks: "What Rekey asks for, and why",
    asksList: [
      "UserAuthenticationMethod.Read, a delegated permission of Microsoft Graph: to show people their own sign-in methods. It is the only one that needs an admin, and the only one that is approved here.",
      "openid, profile and User.Read, asked of each person who signs in: to know whose account it is. If your organization lets nobody consent to these, grant them in the Entra admin center too.",
      "Azure's user_impersonation, asked of a person who presses List my organizations: for one read of that list, at their home organization.",
    ],
    sees: "What the permission lets it see, in Microsoft's words",
    quote:
      "Allows the app to read your authentication methods, including phone numbers and Authenticator app settings. This does not allow the app to see secret information like your passwords, or to sign-in or otherwise use your authentication methods.",
    quoteSource: "Microsoft Graph's list of permissions (permissions.json)",
    does: "What Rekey does with it",
    doesList: [
      "It reads for the person who is signed in, that person's own methods only, and only while the page is open.",
      "It shows them in that person's browser and sends them nowhere. Of phone numbers it keeps the last two digits.",
      "It has no permission to add, change or remove a sign-in method.",
    ],
    approve: "Approve",
    roles:
      "You need to be a Privileged Role Administrator, a Cloud Application Administrator or an Application Administrator there.",
    warning:
      "Microsoft warns: “Granting tenant-wide admin consent may revoke permissions that have already been granted tenant-wide for that application.”",
    howSource: "Microsoft's page on approving an app for everybody",
    field: "Your organization's domain or ID",
    fieldHint:
      "For example contoso.com. Left empty, the approval is for the organization of the account that you sign in with.",
    linkFieldHint: "For example contoso.com.",
    button: "Approve at Microsoft",
    buttonHint:
      "Microsoft's page opens, names the app and asks you; you decide there. Its answer comes back to a page of Rekey that erases it from the address at once and keeps nothing of it.",
    clientId: (id: string) =>
      `The app's client ID, to find it by and to compare with Microsoft's page: ${id}`,
    unverified:
      "If Microsoft's page calls the app unverified, ask whoever runs this copy before you accept.",
    nothingTitle: "There is nothing to approve yet",
    nothing:
      "This copy of Rekey has no app registration, so nobody can sign in to it. Links, codes, steps and the test work without one.",
    test: "Test with one person first",
    testSteps: [
      "In the Entra admin center, open Enterprise applications, then Rekey, then Properties. The app is listed once it is approved or somebody has signed in to it.",
      "Set Assignment required to Yes, and save. From then on nobody else can sign in to Rekey there.",
      "Under Users and groups, assign one person.",
      "Have that person open the link for your people below, sign in there and check. If their methods appear, assign more people or set Assignment required to No.",
    ],
    guests: "What guests need",
    guestsList: [
      "The approval holds for guests of your organization as well.",
      "Where assignment is required, a guest has to be assigned like everybody else.",
      "Conditional Access and cross-tenant access settings still apply, yours and their home organization's.",
      "It ends at your organization: home and every other one decide for themselves.",
    ],
    revoke: "Take it back",
    revokeList: [
      "In the Entra admin center, open Enterprise applications, then Rekey, then Permissions, and revoke the permission.",
      "Or delete the app there, under Properties: that ends everything that it was allowed in your organization.",
      "People can go on with Rekey all the same: links, codes, steps and the test need no approval.",
    ],
    send: "A link for your people",
    sendHint:
      "It opens the steps for your organization, with a sign-in or without. Your domain stands after the # of the address, which browsers do not send to servers.",
    sendEmpty: "Type your organization's domain above, and the link appears here.",
    sendQr: (tenant: string) => `QR code that opens the steps for ${tenant}`,
    fromAbout: "For an admin: what Rekey asks for, and how to approve it",
    fromOrganization: "For an admin here: what Rekey asks for, and how to approve it",
  },

  consent: {
    nothing: {
      heading: "No answer to show",
      meaning:
        "This page shows Microsoft's answer to an approval once, and there is none here now.",
      next: [
        "What is approved stands in the Entra admin center: open Enterprise applications, then Rekey, then Permissions.",
      ],
    },
    "not-ours": {
      heading: "Not an answer to a request made here",
      meaning:
        "This answer does not belong to a request that was made in this tab, so nothing of it was read.",
      next: [],
    },
    approved: {
      heading: "Approved",
      meaning:
        "Microsoft says that Rekey may read sign-in methods in your organization: each person's own, once they sign in.",
      next: [
        "See that it works: have one person sign in there and check.",
        "To take it back, open Enterprise applications, then Rekey, then Permissions in the Entra admin center.",
      ],
    },
    "not-named": {
      heading: "Not known whether it is approved",
      meaning: "Microsoft's answer says yes, but does not name the permission that was asked for.",
      next: [
        "Look in the Entra admin center: open Enterprise applications, then Rekey, then Permissions.",
      ],
    },
    declined: {
      heading: "Not approved",
      meaning: "Microsoft says that the approval was declined.",
      next: [
        "Rekey works without it: links, codes, steps and the test need no approval. You can still approve later.",
      ],
    },
    refused: {
      heading: "Not approved",
      meaning: "Microsoft did not take the approval.",
      next: [
        "See that your role is one of those that may approve, and try again. If it happens again, tell whoever runs this copy.",
      ],
    },
  } satisfies Record<ConsentAnswer["kind"], ConsentWords>,
  consentBack: "Back to the page for admins",

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
    retry: "Try again",
  },

  failure: {
    "sign-in-here": {
      title: "Sign-in needed",
      meaning: (name: string) => `${name} wants you to sign in before anything can be read there.`,
      next: (name: string) =>
        `Sign in to ${name}; Microsoft may ask for a second step, so keep the phone that answers within reach.`,
    },
    "use-another-method": {
      title: "The prompt was not answered",
      meaning: (name: string) => `${name} sent a prompt, and no answer reached it.`,
      next: () =>
        "Sign in again, choose I can't use my Microsoft Authenticator app right now, then a text, a call or another method.",
    },
    "sign-in-with-new-phone": {
      title: "Sign-in with your new phone",
      meaning: () =>
        "This sign-in may ask you to register a sign-in method; whether one is already registered, it does not say.",
      next: (name: string) => `Take your new phone in hand, then sign in to ${name}.`,
    },
    "ask-for-consent": {
      title: "Permission needed",
      meaning: (name: string) =>
        `Rekey may read your sign-in methods in ${name} only after someone has approved it, usually an admin there.`,
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
      next: (name: string) => `Ask an admin of ${name}; the letter on its page has the words.`,
    },
    "ask-home-admin": {
      title: "Blocked by your home organization",
      meaning: (name: string) =>
        `Your home organization, where your account lives, does not let you sign in, or not to ${name}.`,
      next: (name: string) =>
        `Ask the help desk of your home organization; an admin of ${name} cannot change this.`,
    },
    "another-network-or-device": {
      title: "Blocked from this network or device",
      meaning: (name: string) =>
        `${name} accepts this sign-in only from certain networks or devices.`,
      next: (name: string) =>
        `Try again from a device your organization manages, or from your office network; if you have neither, ask an admin of ${name}.`,
    },
    "go-on-by-hand": {
      title: "Rekey is not allowed here",
      meaning: (name: string) =>
        `${name} does not let Rekey in, or does not offer what Rekey asks for; signing in again would not change that.`,
      next: (name: string) =>
        `Open Security info yourself and go on by hand; if Microsoft blocks that page too, ask an admin of ${name}.`,
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
        `${name} does not know the account you used; it may have been removed, or you may be known there by another one.`,
      next: (name: string) =>
        `Sign in with another account if you have one there, or ask an admin of ${name}; until you know, ${name} stays on your list.`,
    },
    "wrong-account": {
      title: "Another account is signed in",
      meaning: (name: string) =>
        `The account that answered is not the one that belongs to ${name}.`,
      next: (name: string) =>
        `Sign in again and choose the account you use in ${name}; a private window helps if Microsoft does not let you choose.`,
    },
    "personal-account": {
      title: "Personal account not possible here",
      meaning: () =>
        "You used a personal Microsoft account, and this sign-in takes only work or school accounts, or guests of one organization.",
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
        `${name} is in a separate Microsoft cloud, such as one for a government, which this copy of Rekey cannot reach.`,
      next: () =>
        "Ask the organization's help desk for its own Security info address, and tick the steps off here by hand.",
    },
    cancelled: {
      title: "Sign-in not finished",
      meaning: () => "You came back before the sign-in ended; nothing has changed.",
      next: () => "Sign in again when you are ready, or go on by hand.",
    },
    "sign-in-under-way": {
      title: "A sign-in is already open",
      meaning: () => "A sign-in was begun in this browser and has not ended.",
      next: () => "Finish it, or close its tab, reload this page and sign in again.",
    },
    "tell-operator": {
      title: "This copy is set up wrongly",
      meaning: () =>
        "Microsoft refused because of how this copy of Rekey is set up, not because of your account.",
      next: () =>
        "Tell whoever runs this copy and include the code; meanwhile every step works by hand.",
    },
    wait: {
      title: "Wait a moment",
      meaning: () => "Microsoft has had too many requests and asks for a pause.",
      next: () => "Check again in a minute or two.",
    },
    offline: {
      title: "You are offline",
      meaning: () => "This device has no connection, so nothing could be checked.",
      next: () => "Connect, then check again; your list stays as it is.",
    },
    unreachable: {
      title: "Microsoft could not be reached",
      meaning: () =>
        "The request did not get through; the network, a blocker or a proxy may have stopped it.",
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
        "An answer came that is not Microsoft's usual one; a network's own sign-in page does this.",
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
      next: () => "Check again; if it happens again, go on by hand and report it with the code.",
    },
  } satisfies Record<FailureCase, FailureWords>,

  method: {
    named: (title: string, detail: string) => (detail === "" ? title : `${title}: ${detail}`),
    authenticator: {
      authenticator: {
        title: "Microsoft Authenticator",
        meaning: "Shows prompts on the one phone it was set up on.",
      },
      outlook: {
        title: "Outlook on a phone",
        meaning: "Shows prompts in Outlook on the one phone it was set up on.",
      },
      unknown: {
        title: "Microsoft Authenticator",
        meaning:
          "Shows prompts on the one phone it was set up on; now and then this is Outlook, which Microsoft does not tell apart here.",
      },
    },
    "passwordless-authenticator": {
      title: "Phone sign-in with Authenticator",
      meaning: "Signs you in without a password, on the one phone it was set up on.",
    },
    passkey: {
      authenticator: {
        title: "Passkey in Microsoft Authenticator",
        meaning: "Lives in Authenticator on one phone and cannot be copied to another.",
      },
      "one-device": {
        title: "Security key or passkey on one device",
        meaning: "Lives on the key or device it was made on and cannot be copied.",
      },
      "synced-store": {
        title: "Synced passkey",
        meaning:
          "Is kept by a password manager, such as Apple's or Google's, and follows that account.",
      },
      unknown: {
        title: "Passkey",
        meaning: "Microsoft does not say whether it is on one device or synced.",
      },
    },
    phone: {
      mobile: {
        title: "Text or call to a mobile number",
        meaning: "Goes where the number goes: to the phone that holds the SIM.",
      },
      "alternate-mobile": {
        title: "Call to another number",
        meaning: "A second number that you gave as a spare.",
      },
      office: {
        title: "Call to an office phone",
        meaning: "Rings the desk, not the old phone.",
      },
      unknown: {
        title: "Text or call to a number",
        meaning: "Microsoft does not say which of your numbers this is.",
      },
    },
    "software-oath": {
      title: "Six-digit code from an app",
      meaning:
        "Comes from whichever app holds the secret: Authenticator, a password manager, a program on a computer.",
    },
    "hardware-oath": {
      title: "Code from a token",
      meaning: "Comes from a small device of its own.",
    },
    "windows-hello": {
      title: "Windows Hello",
      meaning: "Your face, fingerprint or PIN, on one Windows computer.",
    },
    "platform-credential": {
      windows: {
        title: "Sign-in with a Windows computer",
        meaning: "Belongs to that computer.",
      },
      macos: {
        title: "Sign-in with a Mac",
        meaning: "Belongs to that Mac.",
      },
      linux: {
        title: "Sign-in with a Linux computer",
        meaning: "Belongs to that computer.",
      },
      ios: {
        title: "Sign-in with an iPhone or iPad",
        meaning: "Belongs to that device.",
      },
      android: {
        title: "Sign-in with an Android device",
        meaning: "Belongs to that device.",
      },
      unknown: {
        title: "Sign-in with a device",
        meaning: "Belongs to one device; Microsoft does not say which sort.",
      },
    },
    external: {
      title: "Another provider's method",
      meaning: "Another company asks you for the second step, such as Duo or Okta.",
    },
    "temporary-access-pass": {
      title: "Temporary Access Pass",
      meaning: "A code from an admin that works for a limited time.",
    },
    "qr-code-pin": {
      title: "QR code and PIN",
      meaning: "A printed code for shared devices.",
    },
    email: {
      title: "E-mail address",
      meaning: "Helps to reset a password; it is not a second step.",
    },
    password: {
      title: "Password",
      meaning: "The first step, not the second.",
    },
    "resource-account-key": {
      title: "Key of a shared device",
      meaning: "Signs in a meeting room or a shared phone, not you.",
    },
    unknown: {
      title: "A sign-in method new to Rekey",
      meaning: "Microsoft lists it, and Rekey does not know it yet.",
    },
  },

  entry: {
    guess: {
      "home-by-address": "taken as your home organization, by the address's domain",
      "sharepoint-address":
        "concluded from a SharePoint address; the organization may go by another name",
    },
    unread: {
      "a-name-alone":
        "a name alone does not say which organization it is. What stands under it in Authenticator, or its domain?",
      "personal-account":
        "a personal account belongs to no organization. If it is a guest somewhere, add that organization.",
      "names-no-organization": "this page is the same for everybody and names no organization.",
      "unknown-link": "this link is not one of Microsoft's pages that Rekey knows.",
      "cut-off":
        "the end is missing, and the end names the organization. Tap the entry in Authenticator to see all of it.",
      "subscription-only":
        "an Azure subscription does not tell whose it is. Copy the tenant's ID too.",
      "several-things": "several things stand on one line. Put each on a line of its own.",
      "in-an-invitation":
        "an address inside an invitation is more likely the inviter's. If it is yours, add it on a line of its own.",
      "not-understood": "Rekey does not know what this is. A domain, an address or an ID would do.",
    },
  } satisfies {
    guess: Record<GuessReason, string>;
    unread: Record<UnreadReason, string>;
  },

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

  keeping: {
    vanishedTitle: "Your list is gone from this browser",
    vanished:
      "A list was kept here. Your browser or another program erased it. If you saved it as a file, open that file now.",
    nothingKnown:
      "No list is kept in this browser. If you made one here before, the browser may have erased it: Safari does so after seven days of use without a visit, and an installed app starts with a storage of its own. If you saved it as a file, open that file now.",
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
      count === 1
        ? "One detail of your list could not be read. Please look through your organizations again."
        : `${count} details of your list could not be read. Please look through your organizations again.`,
  },

  forget: {
    button: "Forget everything here",
    explain:
      "This removes your list, your ticks and your answers from this browser, in every open tab. It cannot be undone. It does not sign you out at Microsoft.",
    done: "Everything was forgotten here.",
  },

  phones: {
    heading: "About your phones",
    hint: "Skip what you like; you can change every answer later.",
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
      count === 1 ? "The code holds one organization." : `The code holds ${count} organizations.`,
    tooLong: (count: number) =>
      `Your list of ${count} organizations is too long for a QR code. Copy the link, or save it as a file.`,
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

  import: {
    heading: "A list from elsewhere",
    reading: "Reading the list",
    look: "This list was brought from elsewhere. Look at it before you add it to yours.",
    merge: "Add to my list",
    discard: "Leave it",
    empty: "This list holds no organizations.",
    tests: (count: number) =>
      count === 1
        ? "It also brings the answer of one test, which counts as yours. Add it only if you saved this file yourself."
        : `It also brings the answers of ${count} tests, which count as yours. Add it only if you saved this file yourself.`,
    leftOut: (count: number) =>
      count === 1
        ? "One detail was left out, because it is nothing that a list may bring."
        : `${count} details were left out, because they are nothing that a list may bring.`,
    refusedTitle: "This list was not opened",
    refused: {
      damaged:
        "This link is incomplete or was changed on the way. Copy the whole link again, or save the list as a file instead.",
      "not-a-list": "This is not a list that Rekey saved.",
      "newer-version":
        "A newer version of Rekey made this list. Reload the page, then open it again.",
      "too-large": "This is larger than any list that Rekey makes, so it was not opened.",
      "too-many-organizations":
        "This list holds more than a thousand organizations, so it was not opened.",
    },
    unchanged: "Your own list is unchanged.",
  },

  lookup: {
    lookingUp: "Looking up this domain at Microsoft",
    again: "Look up again",
    domainWorks: "The link and the code work by the domain meanwhile.",
    maybeUnknown:
      "Either no organization goes by this domain, or Microsoft could not be reached: to a browser the two look alike.",
  },

  accountQuestion: {
    question: "Which account do you use in this organization?",
    hint: "Ticks and links belong to one account.",
    another: "Another account",
    anotherWrong: "This is not an address such as ana@fabrikam.com.",
    save: "Use this account",
  },

  ticks: {
    added: "I added the new phone here",
    removed: "I removed the old phone here",
    addedAt: (time: string) => `I added the new phone here (ticked ${time})`,
    removedAt: (time: string) => `I removed the old phone here (ticked ${time})`,
  },

  guest: {
    heading: "Personal account or e-mail code?",
    advice: [
      "Use the link above, which carries the organization: without it, Microsoft opens your personal account instead.",
      "Open it in a private window, so that no other account gets in the way.",
      "Authenticator shows an 8-digit code for your personal account and a 6-digit code for the organization. When the organization asks, only its own entry helps.",
      "If you sign in by a code that is mailed to you, choose Sign in with a code there; your mailbox is your first step, and Authenticator the second.",
      "Azure cannot list your organizations, so make the list by hand.",
    ],
  },

  remove: {
    button: "Take off my list",
    hint: "Its ticks stay, should you add it again.",
  },

  letter: {
    heading: "A letter to whoever can help",
    which: "Which letter?",
    kind: {
      "home-help-desk": (name: string) => `My own organization's help desk: ${name}`,
      "host-admin": (name: string) => `An admin of ${name}`,
      "locked-to-network": () => "Registering is refused from here",
      "personal-account": () => "I am a guest there with a personal account",
      "only-admin": () => "I am the only admin there",
      "trust-to-host": (name: string) => `Ask ${name} to trust my home organization's prompt`,
      "trust-to-home": () => "Ask my own IT to arrange that",
    } satisfies Record<Letter["kind"], (name: string) => string>,
    adviceHeading: "Before you send it",
    advice: {
      "home-first":
        "Get your home organization to work first: every sign-in as a guest begins there.",
      "try-once-more":
        "Then try this organization once more. Some accept what home has checked, and no letter is needed.",
      "use-another-method":
        "At the prompt, choose I can't use my Microsoft Authenticator app right now, then a text, a call or another method.",
      "try-another-network":
        "Try from another network or device first: the office, the company's VPN, a managed computer.",
      "find-another-admin":
        "Is there another admin after all, or an emergency account? Any Authentication Administrator can help you in minutes.",
      "call-support":
        "Support cannot be reached by mail when you are locked out. Call Microsoft's number for your country, ask for the Data Protection team, and read this out.",
    } satisfies Record<Advice, string>,
    text: "The letter",
    copy: "Copy the letter",
    mail: "Open in mail",
    share: "Share",
    print: "Print the letter",
    tooLong:
      "The letter is too long for your mail program's link. Copy it, then paste it into the message.",
    care: "Whoever helps you will want to make sure that it is you. Do not send a code or a password to anybody, whatever they say.",
  },

  letters: {
    subjects: {
      "home-help-desk": (organization) => `New phone: please help me sign in to ${organization}`,
      "host-admin": (organization) =>
        `New phone: please help your guest sign in to ${organization}`,
      "locked-to-network": (organization) =>
        `New phone: I cannot register it from here in ${organization}`,
      "personal-account": (organization) =>
        `New phone: please help your guest sign in to ${organization}`,
      "only-admin": (organization) => `Locked out: I am the only admin of ${organization}`,
      "trust-to-host": (organization) =>
        `Please let ${organization} accept our multifactor authentication`,
      "trust-to-home": (organization) =>
        `Please ask ${organization} to accept our multifactor authentication`,
    },

    greeting: "Hello,",

    paragraphs: {
      "member-asks": ({ address, organization }) => `My account: ${address} in ${organization}.`,
      "guest-asks": ({ guestName, address, organization }) =>
        guestName === undefined
          ? `My account: ${address}, invited as a guest to ${organization}.`
          : `My account: ${address}, a guest in ${organization}, most likely listed as ${guestName}.`,
      "somebody-asks": ({ organization }) => `My account in ${organization}: ____________________`,
      "object-id": ({ objectId }) => `Object ID: ${objectId}`,
      "personal-account": () =>
        "It is a personal account: its settings do not reach what is registered with you.",
      "only-admin": ({ tenantId }) =>
        tenantId === undefined
          ? "I am the only administrator of this organization, so nobody else in it can reset my sign-in methods."
          : `I am the only administrator of this organization (tenant ID ${tenantId}), so nobody else in it can reset my sign-in methods.`,
      "what-happened": ({ oldPhone }) => whatHappened[oldPhone ?? "unsaid"],
      "registration-refused": ({ code }) =>
        code === undefined
          ? "Microsoft does not let me register it: your organization seems to allow that only from certain networks or devices."
          : `Microsoft does not let me register it: your organization seems to allow that only from certain networks or devices (${code}).`,
      "revoke-sessions": () =>
        "First, please revoke my sessions: somebody else may hold that phone.",
      "remove-old-phone": ({ phoneName }) =>
        phoneName === undefined
          ? "Please delete that phone from my methods."
          : `Please delete that phone (${phoneName}) from my methods.`,
      "add-phone-number": ({ exceptOldNumber }) =>
        exceptOldNumber
          ? "Please add a phone number you already hold for me, not the old phone's (Entra admin center > Users > my account > Authentication methods > Add authentication method). I then pass by text or call and register the new phone myself."
          : "Please add a phone number you already hold for me (Entra admin center > Users > my account > Authentication methods > Add authentication method). I then pass by text and register the new phone myself.",
      "temporary-pass": () =>
        "Or give me a Temporary Access Pass, in person or on a call to a number you know, never in writing.",
      "no-temporary-pass": () => "A Temporary Access Pass does not work for B2B guests.",
      "require-re-register": () =>
        "Failing that, on the same page, at an agreed time: Require re-register MFA. It deletes my phone numbers, Authenticator apps and software OATH tokens and deactivates hardware ones. Until I register again, my password suffices.",
      "check-policies": () =>
        "Before that, check that your registration and risk policies let a guest register from my network.",
      "allow-registration": () =>
        "Please tell me a network or device from which I may register, or exempt my account for an agreed hour from the Conditional Access policy for Register security information. A reset alone would not help.",
      "who-may-reset": () =>
        "This takes an Authentication Administrator (a Privileged Authentication Administrator if I am an admin).",
      "who-may-allow": () => "This takes a Conditional Access Administrator.",
      "support-resets": () =>
        "Please open a case with the Data Protection team to reset my multifactor authentication, so that I can register the new phone.",
      "verify-me": () =>
        "Please verify me first, by a number or colleague you already know. Send no codes, ask for none, use only Microsoft's links.",
      "verify-by-records": () =>
        "Please verify me by the records you hold. I send no codes or passwords, and use only Microsoft's own links.",

      "trust-asked-of-host": ({ address, home, host }) =>
        address === undefined
          ? `I belong to ${home} and am a guest in ${host}.`
          : `I belong to ${home} and am a guest in ${host}, as ${address}.`,
      "trust-asked-of-home": ({ address, home, host }) =>
        address === undefined
          ? `My account in ${home} is a guest in ${host}.`
          : `My account ${address} in ${home} is a guest in ${host}.`,
      "trust-why": () =>
        "Today each of us who is a guest there registers multifactor authentication a second time, and again with every new phone. If the host trusts our home organization's, nobody has to.",
      "trust-how": ({ homeRef, homeId }) =>
        homeId === undefined || homeId === homeRef
          ? `The host's admin sets it: Entra admin center > External Identities > Cross-tenant access settings > Organizational settings > Add organization (${homeRef}) > Inbound access > Trust settings > Customize settings > Trust multifactor authentication from Microsoft Entra tenants. This takes a Security Administrator.`
          : `The host's admin sets it: Entra admin center > External Identities > Cross-tenant access settings > Organizational settings > Add organization (${homeRef}, tenant ID ${homeId}) > Inbound access > Trust settings > Customize settings > Trust multifactor authentication from Microsoft Entra tenants. This takes a Security Administrator.`,
      "trust-at-home": () =>
        "Please ask the host's admins to set it, tell them that we require multifactor authentication, and check that our outbound access settings allow them.",
      "trust-limits": () =>
        "Personal accounts are not covered. Guests have to be excluded from ID Protection's MFA registration policy: under both, they cannot get in.",
      "trust-page": () =>
        "Microsoft's page: https://learn.microsoft.com/entra/external-id/cross-tenant-access-settings-b2b-collaboration",
      "trust-verify": () =>
        "Please confirm this with my organization first, by a contact you already know. It needs no password and no code of mine.",
    },

    closing: (name) => (name === undefined ? "Thank you" : `Thank you\n${name}`),
  } satisfies LetterSentences,
};

/** Failures as far as they need other words: by kind, and what could not be reached by its reason. */
export type FailureCase = Exclude<FailureKind, "try-again"> | UnreachedReason;

/** What `consent.html` says of an answer. */
interface ConsentWords {
  readonly heading: string;
  readonly meaning: string;
  readonly next: readonly string[];
}

/** Takes the organization's name, or whatever was asked. */
interface FailureWords {
  readonly title: string;
  readonly meaning: (name: string) => string;
  readonly next: (name: string) => string;
}
