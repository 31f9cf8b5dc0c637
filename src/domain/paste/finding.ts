import type { Statement } from "./statement.ts";

/** What a line is that is known to say nothing of its own. */
export type FurnitureKind =
  /** A page's or section's title. */
  | "heading"
  | "button"
  /** A standing remark, such as Authenticator's "Action required" or the sentences of Security info. */
  | "notice"
  /** Signs without a letter or a digit. */
  | "ruler"
  /** A bare number, such as a one-time code. */
  | "number"
  | "table-header"
  /** The brackets around JSON's items. */
  | "json"
  /** The standing sentences and header lines of a mail. */
  | "mail"
  /** What a command line prints around its answer. */
  | "command";

/**
 * What some lines of the text were read as. Each line is in exactly one finding, but for a line that holds a list:
 * there each thing on it is a finding of its own.
 */
export type Finding =
  | {
      readonly kind: "read";
      readonly statement: Statement;
      /** What stands there, at most 200 characters, without invisible signs. Somebody else's text: show it as text. */
      readonly text: string;
      /** From 1, ascending, each once. */
      readonly lines: readonly number[];
      /** Whether it is a line of Authenticator: `perhaps` becomes `yes` where the text has others that surely are. */
      readonly isEntry: "yes" | "perhaps" | "no";
    }
  | {
      readonly kind: "furniture";
      readonly what: FurnitureKind;
      /** From 1, ascending, each once. */
      readonly lines: readonly number[];
    };

/** A line that says nothing of its own, and the section it opens, if it opens one. */
export interface FurnitureLine {
  readonly what: FurnitureKind;
  readonly opens?: Section;
}

/** One thing on a line: what it was read as, what stands there, and the form of what names the tenant. */
export interface Piece {
  readonly statement: Statement;
  readonly text: string;
  /** `row` for several that stand together, `text` for what names no tenant. */
  readonly form: "guest" | "address" | "link" | "id" | "domain" | "row" | "text";
}

/** A line of the text, or two where an entry was broken in the middle of its account. */
export interface PastedLine {
  /** Its numbers in the text, from 1. */
  readonly numbers: readonly number[];
  readonly text: string;
  /** What stands on it if it is read by itself; never empty. */
  readonly pieces: () => readonly Piece[];
  /** What it is if it is known to say nothing of its own. */
  readonly furniture: () => FurnitureLine | undefined;
}

/** The part of a page that a heading opens. */
export type Section =
  /** My Account's *Home organization*. */
  | "home"
  /** My Account's *Other organizations you collaborate with*. */
  | "other"
  /** Azure's *Directories + subscriptions*. */
  | "directories"
  /** A list of accounts that is not Authenticator's, such as the one behind the picture in Teams. */
  | "accounts"
  | "none";

/** What some lines were read as, and the index of the first line after them. */
export interface Block {
  readonly findings: readonly Finding[];
  readonly end: number;
  /** The section that begins after it; absent where the one above goes on. */
  readonly opens?: Section;
}

/** How a line is read by itself, and how furniture is recognised. */
interface LineReaders {
  readonly pieces: (text: string) => readonly Piece[];
  readonly furniture: (text: string) => FurnitureLine | undefined;
}

/** A line that is read when it is first asked, and once. */
export function pastedLine(
  numbers: readonly number[],
  text: string,
  read: LineReaders,
): PastedLine {
  let pieces: readonly Piece[] | undefined;
  let furniture: { readonly line: FurnitureLine | undefined } | undefined;
  return {
    numbers,
    text,
    pieces: () => {
      pieces ??= read.pieces(text);
      return pieces;
    },
    furniture: () => {
      furniture ??= { line: read.furniture(text) };
      return furniture.line;
    },
  };
}

/** The numbers of all lines of a run. */
export function numbersOf(lines: readonly PastedLine[]): readonly number[] {
  return lines.flatMap((line) => line.numbers);
}

/** The first of a line's numbers, and the last of them. */
export function firstOf({ numbers }: PastedLine): number {
  return numbers[0] ?? 0;
}

/** The last of a line's numbers. */
export function lastOf({ numbers }: PastedLine): number {
  return numbers.at(-1) ?? 0;
}
