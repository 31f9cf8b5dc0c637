import { expect, it } from "vitest";
import { followed, tenPeople } from "./ten-people.ts";

/** How many acts each takes; docs/proof.md tells the same. */
const acts: Readonly<Record<string, number>> = {
  "All organizations by hand": 17,
  "Home by passkey": 13,
  "The number is kept": 8,
  "A new SIM with another number": 11,
  "The old phone is lost": 18,
  "Three homes": 16,
  "Guests that are trusted": 19,
  "A guest who is sent codes by mail": 6,
  "A government's organization, by hand": 9,
  "A second move": 9,
};

it.each(tenPeople)("$title: what the screen says is enough", async (person) => {
  expect(await followed(person)).toEqual({
    ending: { kind: "good" },
    isStrayed: false,
    acts: acts[person.title],
  });
});
