import { expect, it } from "vitest";
import { sentenceParts } from "./sentence-parts.ts";

const names = ["Add sign-in method", "Next"];

it("a sentence is cut at the names in it", () => {
  expect(sentenceParts("Choose Next, then Add sign-in method.", names)).toEqual([
    { text: "Choose ", isName: false },
    { text: "Next", isName: true },
    { text: ", then ", isName: false },
    { text: "Add sign-in method", isName: true },
    { text: ".", isName: false },
  ]);
});

it("a name within a longer word is none", () => {
  expect(sentenceParts("Nextcloud is next.", names)).toEqual([
    { text: "Nextcloud is next.", isName: false },
  ]);
});

it("a name that is the whole sentence stands alone", () => {
  expect(sentenceParts("Next", names)).toEqual([{ text: "Next", isName: true }]);
});

it("the signs of a name are no pattern", () => {
  expect(sentenceParts("Axb or A.b?", ["A.b?"])).toEqual([
    { text: "Axb or ", isName: false },
    { text: "A.b?", isName: true },
  ]);
});
