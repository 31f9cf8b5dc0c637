/** A fault that Rekey once had, as words of its source to be replaced. */
export interface Fault {
  readonly name: string;
  /** What went wrong, for people. */
  readonly sentence: string;
  readonly edits: readonly Edit[];
}

/** In one file, these words, which stand there once, become others. */
export interface Edit {
  readonly file: string;
  readonly words: string;
  readonly become: string;
}

/** The faults that gave a false all-clear, or let a link give a better answer, before the world knew the truth. */
export const faults: readonly Fault[] = [
  {
    name: "a",
    sentence: "An entry that went since the test does not void it.",
    edits: [
      {
        file: "src/domain/verdict/status-rules.ts",
        words: "if (listing && isVoidedByRemoval(evidence, listing)) {",
        become: "if (false) {",
      },
      {
        file: "src/domain/verdict/listed-methods.ts",
        words: "(isSaid || !isNewPhoneGone(evidence, microsoftSays)),",
        become: "true,",
      },
    ],
  },
  {
    name: "b",
    sentence: "A link brings ticks and names for what the book knows.",
    edits: [
      {
        file: "src/domain/book/list-merge.ts",
        words: 'carrier === "link" && known ? withoutTicks(lawful) : lawful;',
        become: "lawful;",
      },
      {
        file: "src/domain/book/list-merge.ts",
        words: 'carrier === "link" ? withoutKnown(list.general, book.general) : list.general;',
        become: "list.general;",
      },
      // As it was then, a tick takes back the bad news before it.
      {
        file: "src/domain/verdict/tested.ts",
        words: "  const counting = {",
        become: `  const { test, added } = evidence;
  if (test && testedIn(evidence).kind === "failed" && isNewsSince(added, test.at, now)) {
    return { ...evidence, test: undefined, decisive: undefined };
  }
  const counting = {`,
      },
    ],
  },
  {
    name: "c",
    sentence: "An organization whose account nobody said misses no home.",
    edits: [
      {
        file: "src/domain/verdict/reconciliation.ts",
        words: "if (unsaid.length > 0) {",
        become: "if (false) {",
      },
    ],
  },
  {
    name: "d",
    sentence: "An address is only a mailbox though its domain is an organization's.",
    edits: [
      {
        file: "src/domain/book/reading.ts",
        words: "return isSaid && !isAtTenant(book, account);",
        become: "return isSaid;",
      },
    ],
  },
  {
    name: "e",
    sentence: "One address that is matched to home several times counts each time.",
    edits: [
      {
        file: "src/domain/verdict/reconciliation.ts",
        words: "if (twice.length > 0) return",
        become: "if (false) return",
      },
    ],
  },
  {
    name: "f",
    sentence: "An empty list counts beside an entry of Authenticator.",
    edits: [
      {
        file: "src/domain/verdict/status-rules.ts",
        words: "if (evidence.hasEntry) return { kind,",
        become: "if (false) return { kind,",
      },
    ],
  },
  {
    name: "g",
    sentence: "An answer that proves nothing erases one that decided something.",
    edits: [
      {
        file: "src/domain/verdict/tested.ts",
        words: "  if (!decisive) return test;",
        become: "  if (!decisive || test) return test;",
      },
    ],
  },
  {
    name: "h",
    sentence: "Another move rests on what was proven for the one before.",
    edits: [
      {
        file: "src/domain/book/present-move.ts",
        words: "if (started?.value !== true) return book;",
        become: "return book;",
      },
    ],
  },
  {
    name: "i",
    sentence: "A list that became shorter is still all.",
    edits: [
      {
        file: "src/domain/book/comparing.ts",
        words: "return entry ? placed : notWhole(placed, stamp);",
        become: "return placed;",
      },
      {
        file: "src/domain/book/comparing.ts",
        words: "notWhole(withoutOrganization(book, key, stamp), stamp);",
        become: "withoutOrganization(book, key, stamp);",
      },
      {
        file: "src/domain/book/list-merge.ts",
        words: "isShorter(book, merged) ? notWhole(merged, stamp) : merged;",
        become: "merged;",
      },
    ],
  },
  {
    name: "home",
    sentence: "The next answer on the way to an organization takes home's bad news away.",
    edits: [
      {
        file: "src/domain/book/tested.ts",
        words: "homeRefused, true, stamp)\n      : told;",
        become:
          "homeRefused, true, stamp)\n      : writtenOf(told, key, ofOrganization.homeRefused, null, stamp);",
      },
    ],
  },
  {
    name: "gone",
    sentence: "A guest's organization counts as in though the old phone may have opened home.",
    edits: [
      {
        file: "src/domain/verdict/status-of.ts",
        words: "return goneSince === undefined || (basis",
        become: "return true || (basis",
      },
    ],
  },
];

/** The source with the fault in it. Throws where its words do not stand there once, for then nothing was planted. */
export function planted(source: string, { file, words, become }: Edit): string {
  const [before = "", after, ...others] = source.split(words);
  if (after === undefined || others.length > 0) throw new Error(`Not once in ${file}: ${words}`);
  return before + become + after;
}
