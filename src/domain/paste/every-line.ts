import type { FoundEntry, PastedText } from "./parser.ts";

/**
 * The same reading of a text that is all Authenticator's: each organization and each question in it is an entry too, in
 * the order of the text. Without the person's word for it, an address or a name alone is no entry.
 *
 * @param text what was read
 */
export function everyLineAnEntry(text: string, pasted: PastedText): PastedText {
  const { organizations, questions, entries } = pasted;
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const taken = new Set(entries.flatMap((entry) => entry.lines));
  const others = [
    ...organizations.map(({ tenant, account, lines: own }) => ({
      organization: account ? { tenant, account } : { tenant },
      lines: own,
    })),
    ...questions.map(({ reason: asks, lines: own }) => ({ asks, lines: own })),
  ].filter((one) => !one.lines.some((line) => taken.has(line)));
  const labelled = others.flatMap((one): readonly FoundEntry[] => labelledLines(one, lines));
  const inOrder = [...entries, ...labelled].toSorted(
    (one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0),
  );
  return { ...pasted, entries: inOrder };
}

/** Authenticator may show one line several times: lines that are the same are as many entries, any others tell of one. */
function labelledLines(
  read: Omit<FoundEntry, "label">,
  lines: readonly string[],
): readonly FoundEntry[] {
  const [first = "", ...others] = read.lines.map((line) => lines[line - 1]?.trim() ?? "");
  return others.every((text) => text === first)
    ? read.lines.map((line) => ({ ...read, lines: [line], label: first }))
    : [{ ...read, label: [first, ...others].join(" ") }];
}
