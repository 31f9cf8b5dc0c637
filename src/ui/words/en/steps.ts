import type { TestAnswer } from "#domain/verdict/evidence.ts";
import type { RemovalBar } from "#domain/verdict/ways-in.ts";

/** What a test and a removal come to, and the ticks. */
export const stepsWords = {
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
