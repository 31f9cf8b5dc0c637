import type { PromptNamed, TestAnswer } from "#domain/verdict/evidence.ts";
import type { RemovalBar } from "#domain/verdict/ways-in.ts";

/** The steps in one organization: add, test, remove. */
export const stepsWords = {
  test: {
    byHandSteps: [
      "Turn the old phone off. Flight mode is not enough, for Wi-Fi may stay on.",
      "Open this organization's Security info in a private window and sign in. See that the page names this organization.",
      "Home may ask first. What counts is the prompt for this organization: Authenticator shows the account's name above the number.",
      "No notification? Open Authenticator on the new phone and pull down.",
    ],
    byRekey: "Test by signing in here",
    byRekeyHint:
      "Turn the old phone off first. Microsoft then asks you to sign in to this organization anew, and Rekey asks what answered.",
    question: "What answered?",
    answer: {
      "new-phone": "Authenticator on the new phone (I typed the number there, or used its code)",
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
    anotherThanHome: "Another organization",
    save: "Save the answer",
    sayAnswer: "Say what answered.",
    sayMethod: "Say which method it was.",
    sayPrompt: "Say which organization the prompt named.",
    last: (answer: string, time: string) => `Your last answer: ${answer} (you say, ${time})`,
    onlyNewPhone:
      "Only Authenticator on the new phone, in this organization's own prompt, proves the move.",
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
      "While the page is open, add a second way in that survives the next phone too: a code app on a computer or another device first; at home a passkey; a number last, for Microsoft is ending texts and calls.",
  },

  removal: {
    shut: "Shut for now.",
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
    open: "The new phone answered here. In Security info, delete the old phone's entry. Have two entries the same name? Find out first which one is the old phone's.",
    testOnceMore:
      "Two entries may carry one name: test once more, to be sure that the right one is gone.",
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
    question: (name: string) => `Back from ${name}. Did you add the new phone there?`,
    yes: "Yes, the new phone is added",
    no: "No, or not yet",
    difference: {
      added: (names: string) => `${names} added`,
      removed: (names: string) => `${names} removed`,
      stillThere: (names: string) => `${names} still there`,
    },
    differenceBoth: (first: string, then: string) => `${first}; ${then}`,
    nothingChanged: "Nothing has changed there yet",
  },
};
