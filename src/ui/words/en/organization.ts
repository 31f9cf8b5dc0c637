/** The page of one organization. */
export const organizationWords = {
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
      "Is the old phone at hand? Approve there first. Is it not? Choose I can't use my Microsoft Authenticator app right now, then a text or a call. If Microsoft asks you to add a passkey, you may skip that for as long as the page lets you.",
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
        "See that the page names this organization. Choose Add sign-in method, then Authenticator app, which may be called Microsoft Authenticator.",
        "Choose Next, and Next again.",
        "Is this the new phone? Tap Pair your account to the app by clicking this link. On any other device a code appears, for a few minutes only: scan it inside Authenticator on the new phone, not with the camera.",
        "Let Authenticator use the camera and send notifications. Approve the test prompt. If no notification comes, open the app and pull down.",
      ],
      computer: [
        "See that the page names this organization. Choose Add sign-in method, then Authenticator app, which may be called Microsoft Authenticator.",
        "Choose Next, and Next again. A code appears, for a few minutes only.",
        "On the new phone, open Authenticator and scan the code inside the app, not with the camera.",
        "Let Authenticator use the camera and send notifications. Approve the test prompt. If no notification comes, open the app and pull down.",
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
    more: "More about this organization",
    myAccount: "Your account in this organization",
    leave: "Leave this organization",
    leaveHint:
      "Leaving ends your access, and coming back needs a new invitation. Do it while the old phone still works. Some organizations do not allow it: ask an admin there. If the page does not open, leave from your account in this organization.",
    homeStays: "This is your home organization. It cannot be left.",
  },

  trouble: {
    heading: "Having trouble?",
    closed: "Security info here is closed to me",
    closedHint:
      "Tick this if Microsoft does not let you open the page at all. It counts against a Yes until an admin there opens it for you, or you leave.",
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

  nudge:
    "Only one way in is known here. While the page is open, add a second one: a code app on a computer or another device first, at home a passkey, a number last.",
};
