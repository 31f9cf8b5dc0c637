import type { Segment } from "#app/step-card.ts";
import { plural } from "./plural.ts";

/** The run: one card at a time in one organization, and the rounds through all of them. */
export const runWords = {
  run: {
    place: (place: number, total: number) => `${place} of ${total}`,
    account: (address: string) => `Account: ${address}`,
    segments: "Steps here",
    segment: { add: "Add", test: "Test", done: "Done" } satisfies Record<Segment, string>,
    segmentDone: "(done)",
    panel: {
      trouble: "I can't get in",
      "other-device": "On another device",
      details: "Details",
      letters: "Letters",
      leaving: "Leave this organization",
    },
    more: (name: string) => `More about ${name}`,
    backToStep: "Back to the step",
    skip: "Skip",
    undo: "Undo",
    later: "Later",
    next: (name: string) => `Next: ${name}`,
    yesTest: "Yes, test it now",
    testAgain: "Test again",

    add: {
      heading: "Add your new phone",
      roomFirst: "Make room, then add your new phone",
      steps: {
        phone: [
          "Choose Add sign-in method › Authenticator app, or Microsoft Authenticator › Next.",
          "On the new phone itself, tap Pair your account to the app by clicking this link. Otherwise scan the code inside Authenticator.",
          "Come back here.",
        ],
        computer: [
          "Choose Add sign-in method › Authenticator app, or Microsoft Authenticator › Next.",
          "Scan the code inside Authenticator on the new phone. It lasts a few minutes.",
          "Come back here.",
        ],
      },
      onOtherDevice: "I added it on the phone",
      undo: "I have not added it after all",
    },

    isItNew: {
      heading: (name: string) => `${name} was added. Is it your new phone?`,
      no: "No, another device",
    },
    isItOld: (name: string) => `Is ${name} your old phone?`,
    isItOldInAll: (count: number) => `Yes counts in ${count} organizations.`,
    noNewPhone: "No, the new phone",
    noOtherDevice: "No, another device",

    wasItDone: {
      add: { question: "Did you add it?", yes: "Yes, test it now", no: "No" },
      remove: { question: "Did you remove the old phone there?", yes: "Yes, removed", no: "No" },
      look: {
        question: "Did the page list a sign-in method?",
        yes: "No method is listed",
        no: "A method is listed",
      },
    },
    back: {
      add: (name: string) => `Back from ${name}. Did you add it?`,
      remove: (name: string) => `Back from ${name}. Did you remove the old phone there?`,
      look: (name: string) => `Back from ${name}. Did the page list a sign-in method?`,
    },
    backFromTest: "How did you approve the sign-in?",
    doneSpoken: (name: string, ready: number, total: number) =>
      `${name} is done. ${ready} of ${total}.`,

    test: {
      heading: "Test the new phone",
      onceMore: "Try once more: home may let you in",
      switchOff: "Switch the old phone off first. Flight mode is not enough.",
      homeFirst: (name: string) => `Home may ask first. What counts is the prompt for ${name}.`,
      byRekey: "Test by signing in here",
      copyLink: "Copy link for a private window",
      already: "I have tested already",
    },

    approve: {
      question: "How did you approve the sign-in?",
      inPrivateWindow: "Link copied: use a private window.",
      numberCounts: "Typing the screen's number there, or using its code, counts.",
      newPhoneHere: (name: string) => `Authenticator on the new phone, for ${name}`,
      newPhoneElsewhere: "Authenticator on the new phone, for another organization",
      newPhoneNotHome: "Authenticator on the new phone, for another account or organization",
      "old-phone": "Authenticator on the old phone",
      "text-or-call": "A text or call",
      "another-method": "Another method",
      "nothing-asked": "Nothing was asked",
      "not-in": "I couldn't get in",
      noPrompt: "No prompt?",
      noPromptHelp: (name: string) =>
        `Let Authenticator on the new phone use the camera and send notifications. Open it and pull down. Home may ask first. The prompt for ${name} shows the account's name above the number.`,
      whichSent: "Which organization was it for?",
      whichAskedLast: "Which organization asked last?",
      anotherOrganization: "Another one, such as home",
      anotherThanHome: "Another one",
      notSure: "I am not sure",
      whichMethod: (name: string) => `Which method did ${name} accept?`,
      methodElsewhere: "It was for another organization",
    },

    done: {
      heading: (name: string) => `${name} is done`,
      left: (name: string) => `You left ${name}`,
      nudge: "One way in only. When you can, add a code app on a computer or another device there.",
      testOnceMore: "The old phone is removed. Test once more to be sure.",
      seeAnswer: "Can I wipe the old phone?",
      toList: "Back to the list",
    },

    tidy: {
      heading: "Remove the old phone",
      how: "Delete the old phone's entry there. Two entries of one name? Find out first which is which.",
      removed: "I removed it",
    },

    ask: {
      helpDesk: "Ask your help desk",
      admin: (name: string) => `Ask an admin of ${name}`,
      why: "You cannot get in alone. This text says who you are and what helps.",
      copy: "Copy the text",
      read: "Read the text",
      others: "Other letters",
    },

    disagree: "Two things disagree",
    signIn: {
      heading: "Sign in to go on",
      why: (name: string) =>
        `${name} wants a sign-in before Rekey can read your methods. Everything else works without.`,
      without: "Go on without",
    },
    invitation: {
      heading: "Accept the invitation",
      how: (name: string) => `Open the invitation e-mail from ${name} and accept it.`,
      accepted: "I accepted it",
    },
    network: {
      heading: "Blocked from here",
      how: "Try the office network, or a device that your organization manages.",
      ask: "Ask an admin there",
    },
    look: {
      heading: "Look once what is listed",
      why: "Open it once to confirm that nothing is set up. Then nothing has to be done here.",
    },
    homeFirst: {
      heading: "Home first",
      why: "Nothing is set up here. Once your home organization works, this one does too.",
      go: (name: string) => `Go to ${name}`,
    },
    leaving: {
      heading: (name: string) => `Do you still need ${name}?`,
      care: "Leaving ends your access. Do it while the old phone still works. Some organizations forbid it: ask an admin there.",
      still: "Not yet, I am leaving it",
    },

    rounds: {
      testAll: (count: number) =>
        plural(count, { one: "Test it", other: `Test all ${count} in one round` }),
      tidyUp: (count: number) =>
        plural(count, {
          one: "Tidy up: remove the old phone there",
          other: `Tidy up: remove the old phone in ${count} organizations`,
        }),
      testAllHeading: "Test all",
      tidyUpHeading: "Tidy up",
      left: (count: number) =>
        plural(count, { one: "One organization left", other: `${count} organizations left` }),
      oldPhoneOff: "Switch the old phone off",
      oldPhoneOffWhy:
        "Flight mode is not enough. Leave it off until the round is over. Then only the new phone can answer.",
      isOff: "It is off",
      freshWindow: (account: string) =>
        `Close all private windows first. Then open a new one for ${account}.`,
      freshWindows: "Close all private windows first. Then open a new one.",
      ownWindow: "Nothing was asked there before. Close all private windows, then open a new one.",
      testing: (name: string) => `Test ${name}`,
      removeAt: (name: string) => `Remove the old phone at ${name}`,
      testedAll: "All are tested",
      tidiedAll: "Nothing is left to remove",
      nothingToTest: "No organization waits for its test.",
      notBeforeReady: "Removing comes last: first get every organization ready.",
    },
  },
};
