/** Why a list that was brought from elsewhere is not taken. */
export type ListRefusal =
  /** Not the characters of a code, or cut off on the way. */
  | "damaged"
  /** Text, but no list of ours. */
  | "not-a-list"
  /** A later version of ours wrote it. */
  | "newer-version"
  /** More than a million characters. */
  | "too-large"
  /** More than a thousand organizations. */
  | "too-many-organizations";

/** A code's text again. */
export type DecodedList =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly reason: ListRefusal };

/** What the app needs to make a list short enough for an address, and long again. */
export interface ListCode {
  /** A list as letters, digits, `-` and `_`, to stand after `#/import/`. */
  readonly codeFrom: (text: string) => Promise<string>;
  /** The text of such a code, from anywhere; at most {@link longestList} characters of it. */
  readonly textFrom: (code: string) => Promise<DecodedList>;
}

/** A list longer than this is refused before it is read. */
export const longestList = 1_000_000;
