import type { ContradictionKind } from "#domain/verdict/contradiction.ts";

/** How far an organization is, and who said so. */
export const statusWords = {
  status: {
    proven: "The new phone works here",
    covered: {
      "text-or-call": "Works by text or call",
      "another-method": "Works with another method",
      home: "Home is enough here",
    },
    coveredUntil: (day: string) => `Works by text or call, until ${day} at the longest`,
    "added-untested": {
      "never-tested": "New phone added, not tested",
      "test-is-old": "Tested long ago: test again",
      "prompt-elsewhere": "The prompt named another organization",
      "prompt-not-sure": "Not sure which organization asked",
      "no-prompt": "Nothing was asked, so nothing is proven",
      "old-phone-was-there": "Tested while the old phone was there: it may have answered at home",
      "entry-gone": "Something was removed since the test: test again",
      "another-answered": "Another method answered, not the new phone",
    },
    "registered-elsewhere": {
      "never-tried": "Another method is set up, not tested",
      "test-is-old": "Another method, tested long ago",
      "texts-ended": "A text or call answered before Microsoft ended them",
      "survival-unsaid": "Will you still have this method?",
    },
    "only-old-phone": {
      "nothing-else-listed": "Only the old phone is registered",
      "old-phone-answered": "The old phone answered",
      "nothing-answered": "You could not get in",
      "nothing-answered-on-the-way": "A sign-in to another organization stopped here",
      "answer-goes-with-it": "This method stops when the old phone goes",
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
      "not-tried": "Nothing is listed; test it once with the old phone off",
      "entry-in-authenticator": "Nothing is listed, but Authenticator has an entry",
      "account-unsaid": "Say which account you use here",
      "old-phone-answered": "The old phone answered: test again",
      contradicted: "Probably nothing to do; two things disagree",
    },
    leaving: {
      "under-way": "You are leaving",
      "said-long-ago": "Have you left?",
      "still-there": "Left, but something was read there since",
      "home-cannot-be-left": "Home cannot be left",
    },
    left: "You left",
    unknown: {
      "nothing-known": "Not known yet",
      "question-open": "Answer so that this counts",
      contradicted: "Two things disagree",
      "answer-does-not-count": "That method does not count here",
      "prompt-elsewhere": "The prompt named another organization",
      "prompt-not-sure": "Not sure which organization asked",
      "no-prompt": "Nothing was asked, so nothing is proven",
      "nothing-listed-at-home": "Nothing is registered at home",
      "not-reached": "Could not be reached",
      "app-refused": "Rekey is blocked here. You may still get in.",
      "not-a-member": "Your account was not found there",
      "other-cloud": "In another Microsoft cloud",
      "something-else": "Not known yet",
    },
  },

  basis: {
    microsoft: (time: string) => `Microsoft says, ${time}`,
    "sign-in": (time: string) => `The sign-in says, ${time}`,
    you: (time: string) => `Your answer, ${time}`,
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

  /** A contradiction, who said the two things, and what follows. */
  contradictionBetween: (sentence: string, sources: string) =>
    `${sentence} (${sources}) The more cautious one counts until they agree.`,
};
