import type { Entry, Found, ParsedEntries } from "./entry.ts";

/**
 * Puts together what speaks of the same tenant and account, with every line of it. An entry without an account
 * joins the only one of its tenant that has one, and stays by itself where there are several. A domain and an ID
 * stay apart even where the text has them side by side: only Microsoft's lookup proves that they are one tenant.
 * All in the order of the text, the entries of one tenant together.
 */
export function mergeFound(found: readonly Found[]): ParsedEntries {
  const entries = found.flatMap((piece) =>
    piece.kind === "entry" ? [{ ...piece.facts, sources: piece.lines }] : [],
  );
  const unread = found.flatMap((piece) => {
    return piece.kind === "unread"
      ? [{ reason: piece.reason, text: piece.text, lines: piece.lines }]
      : [];
  });
  const skipped = found.flatMap((piece) =>
    piece.kind === "skipped" ? [{ what: piece.what, lines: piece.lines }] : [],
  );
  return {
    entries: groupsBy(entries, ({ tenant }) => tenant).flatMap(ofOneTenant),
    unread: groupsBy(unread, ({ reason, text }) => `${reason} ${text}`).map(withAllLines),
    skipped: groupsBy(skipped, ({ what }) => what).map(withAllLines),
  };
}

function ofOneTenant(entries: readonly Entry[]): readonly Entry[] {
  const merged = groupsBy(entries, ({ account }) => account ?? "").map(joined);
  const withAccount = merged.filter(({ account }) => account !== undefined);
  return withAccount.length === 1 ? [joined(merged)] : merged;
}

function joined(entries: readonly Entry[]): Entry {
  const sources = inOrder(entries.flatMap((entry) => entry.sources));
  return { ...entries.reduce(stronger), sources };
}

/** What is said goes before what is guessed; a relation taken from a guess makes the whole a guess. */
function stronger(one: Entry, other: Entry): Entry {
  const isOther = one.certainty.kind === "guessed" && other.certainty.kind === "said";
  const [strong, weak] = isOther ? [other, one] : [one, other];
  const lends = strong.relation === "unknown" && weak.relation !== "unknown";
  const { relation, certainty } = lends ? weak : strong;
  return { ...weak, ...strong, relation, certainty };
}

function withAllLines<Piece extends { readonly lines: readonly number[] }>(
  pieces: readonly [Piece, ...Piece[]],
): Piece {
  return { ...pieces[0], lines: inOrder(pieces.flatMap((piece) => piece.lines)) };
}

function groupsBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [Item, ...Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function inOrder(lines: readonly number[]): readonly number[] {
  return [...new Set(lines)].toSorted((one, other) => one - other);
}
