import { plural } from "./plural.ts";

/** A list that was brought from elsewhere. */
export const importWords = {
  import: {
    heading: "A list from elsewhere",
    reading: "Reading the list",
    look: "This list was brought from elsewhere. Look at it before you add it to yours.",
    merge: "Add to my list",
    discard: "Leave it",
    empty: "This list holds no organizations.",
    tests: (count: number) =>
      plural(count, {
        one: "It also brings the answer of one test, which counts as yours. Add it only if you saved this file yourself.",
        other: `It also brings the answers of ${count} tests, which count as yours. Add it only if you saved this file yourself.`,
      }),
    raised: (names: string) =>
      `With this list these would count as ready: ${names}. Add it only if you saved it yourself.`,
    raisedAnswer: (from: string, to: string) =>
      `With this list the answer would change from ${from} to ${to}.`,
    leftOut: (count: number) =>
      plural(count, {
        one: "One detail was left out, because it is nothing that a list may bring.",
        other: `${count} details were left out, because they are nothing that a list may bring.`,
      }),
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
};
