import type { TestAnswer } from "#domain/verdict/evidence.ts";
import type { RemovalBar } from "#domain/verdict/ways-in.ts";

/** The page of one organization. */
export const organizationWords = {
  organization: {
    title: "Organization",
    back: "All organizations",
    id: "ID",
    accountUnknown: "Account not known yet",
    lastCheck: "Last check",
    checkLine: (check: string, result: string) => `${check}: ${result}`,
    fromLink: "From a link",
    fromLinkHint:
      "You came here by a link, and this organization is not in your list yet. Check its domain before you go on.",
    addToList: "Add to my organizations",
    severalAccounts:
      "You reach this organization with several accounts. Choose one: each has its own methods and its own test.",
    statusWithEvidence: (status: string, evidence: string) => `${status} (${evidence})`,
    unconfirmedLink:
      "Microsoft documents no address per organization for this cloud: this link follows the pattern of the worldwide one, and nobody has confirmed it.",
    mailApp:
      "Did a mail or chat app open this page inside itself? Copy the link, then paste it into your own browser.",
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
    otherLink: "Open the other form of the link",
    otherLinkHint:
      "Microsoft documents two forms. If neither switches, choose the organization by its symbol at the top right of My Account.",
    methodsHeading: "Sign-in methods here",
    methodsNone: "Microsoft lists no sign-in method for you here.",
    methodsReading: "Reading your sign-in methods here",
    methodsUnread: "Rekey has not read your sign-in methods here. The steps work without that.",
    methodsHint:
      "This is what is registered. Whether it may be used here is the organization's own policy.",
    /** The names of Microsoft's buttons in the sentences here. They are shown in bold. */
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
    myAccount: "Your account in this organization",
    leave: "Leave this organization",
    homeStays: "This is your home organization. It cannot be left.",
  },

  trouble: {
    /** What is wrong, each in one line. */
    when: {
      phoneNotHere: "The old phone is not here",
      phoneGone: "The old phone is gone, and nothing else works",
      wrongAccount: "The wrong account opened",
      wrongPlace: "The wrong organization opened, or no page",
      full: "It takes no more than five",
      network: "Blocked from this network",
      numberHidden: "The prompt hides the number on this phone",
      restored: "Authenticator says Action required",
      closed: "The page does not open for me at all",
      nothingListed: "I was never asked, and nothing is listed",
      notNeeded: "I no longer need this organization",
      personal: "I use a personal account or an e-mail code",
      screenReader: "I use a screen reader",
    },
    phoneNotHere:
      "With the old phone at hand, approve there first. Without it, choose I can't use my Microsoft Authenticator app right now, then a text or a call. Or do this when you have the old phone. If Microsoft offers a passkey, you may skip it while the page lets you.",
    phoneGone: "You cannot get in alone. Ask an admin there to help you set up the new phone.",
    textForHelp: "Text for the help desk",
    wrongAccount:
      "Use a private window, and choose the account that belongs here. See that the page names this organization.",
    full: "Five are registered, the most that Microsoft allows. Delete one that is on neither phone, then add the new one.",
    network: "Try the office network, or a device that your organization manages.",
    numberHidden:
      "Tap I can't see the number, or Show me the number again. Then type the number into the prompt.",
    restored: "Scan from that entry inside Authenticator, so that it is used again.",
    screenReader: "Microsoft's guide to setting this up with a screen reader",
    closed: "Security info here is closed to me",
    closedHint:
      "Tick this if Microsoft does not let you open the page at all. It counts against a Yes until an admin there opens it for you, or you leave.",
    nothingListed: "Security info here lists no method for me",
    nothingListedHint:
      "Tick this only after you looked. Some organizations trust the prompt of your home organization.",
    leavingIs: {
      "still-needed": "I still need it",
      left: "I have left it",
    },
    stillSo: "Still so, today",
    contact: "Whom to call there",
    contactHint: "A name and number that you already know. It is printed on the sheet.",
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
    hint: "Your progress here belongs to one account.",
    another: "Another account",
    anotherWrong: "This is not an address such as ana@fabrikam.com.",
    save: "Use this account",
  },

  guest: {
    heading: "Personal account or e-mail code?",
    advice: [
      "Use Rekey's link, which names the organization: without it, Microsoft opens your personal account instead.",
      "Open it in a private window, so that no other account gets in the way.",
      "Authenticator shows an 8-digit code for your personal account and a 6-digit code for the organization. When the organization asks, only its own entry helps.",
      "If you sign in by a code that is mailed to you, choose Sign in with a code there; your mailbox is your first step, and Authenticator the second.",
      "Azure cannot list your organizations, so make the list by hand.",
    ],
  },

  remove: {
    button: "Take off my list",
    hint: "Your progress is kept if you add it back.",
  },

  test: {
    answer: {
      "new-phone": "Authenticator on the new phone",
      "old-phone": "Authenticator on the old phone",
      "text-or-call": "A text or a call",
      "another-method": "Another method",
      "password-only": "Nothing was asked",
      nothing: "I couldn't get in",
    } satisfies Record<TestAnswer, string>,
    last: (answer: string, time: string) => `Your answer, ${time}: ${answer}`,
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
  },

  removal: {
    shut: "Locked until you test the new phone.",
    why: {
      "not-tested": "The new phone has not answered here yet. Test it first.",
      "test-is-old": "The test is over thirty days old. Test again first.",
      "prompt-elsewhere": "The prompt named another organization, so nothing is proven here.",
      "prompt-not-sure": "It is not sure which organization asked. Test again first.",
      "no-prompt": "Nothing was asked, so nothing is proven here.",
      "entry-gone":
        "An entry was removed since the test. Test again first: it may have been the new phone's.",
      "another-answered": "Another method answered. Only the new phone's answer opens this step.",
      "old-phone-answered": "The old phone answered, so it is still needed.",
      "nothing-answered": "You could not get in without the old phone.",
      contradicted: "Two things said about this organization disagree. Check again first.",
    } satisfies Record<RemovalBar, string>,
    oneWay:
      "Careful: that would leave one way in. Add a second one first, or a lost phone locks you out again.",
    unknownWays:
      "Rekey knows of no second way in here. Add one first, or a lost phone locks you out again.",
  },

  ticks: {
    added: "I added the new phone here",
    removed: "I removed the old phone here",
    addedAt: (time: string) => `I added the new phone here (ticked ${time})`,
    removedAt: (time: string) => `I removed the old phone here (ticked ${time})`,
  },

  visit: {
    difference: {
      added: (names: string) => `${names} added`,
      removed: (names: string) => `${names} removed`,
      stillThere: (names: string) => `${names} still there`,
    },
    differenceBoth: (first: string, then: string) => `${first}; ${then}`,
    nothingChanged: "Nothing has changed there yet",
  },
};
