/**
 * A pure function that remembers, for each object it was asked about, its last answer and what else it was asked
 * with. Asked the same again, it gives the very same answer; asked anything else, the time included, it answers
 * afresh. An object that nobody holds any more is forgotten.
 *
 * @param isSame whether a new answer says no more than the one before, which is then given again, so that whoever
 * looks at answers by identity sees no change
 */
export function remembered<Whole extends object, Rest extends readonly unknown[], Answer>(
  answerTo: (whole: Whole, ...rest: Rest) => Answer,
  isSame: (one: Answer, other: Answer) => boolean = Object.is,
): (whole: Whole, ...rest: Rest) => Answer {
  const known = new WeakMap<Whole, { readonly rest: Rest; readonly answer: Answer }>();
  return (whole, ...rest) => {
    const last = known.get(whole);
    if (last && isSameList(last.rest, rest)) return last.answer;
    const fresh = answerTo(whole, ...rest);
    const answer = last && isSame(last.answer, fresh) ? last.answer : fresh;
    known.set(whole, { rest, answer });
    return answer;
  };
}

/** The value before, where the next one says the same. */
export function keptEqual<Value>(last: Value | undefined, next: Value): Value {
  return last !== undefined && isEqual(last, next) ? last : next;
}

/** The list before, where the next one holds the very same items. */
export function keptList<Item>(
  last: readonly Item[] | undefined,
  next: readonly Item[],
): readonly Item[] {
  return last && isSameList(last, next) ? last : next;
}

/**
 * The next list, with the items before wherever one of the same key says the same; and the list before, where all of
 * them do.
 */
export function keptItems<Item>(
  last: readonly Item[] | undefined,
  next: readonly Item[],
  keyOf: (item: Item) => string,
  isSame: (one: Item, other: Item) => boolean = isEqual,
): readonly Item[] {
  if (!last) return next;
  const before = new Map(last.map((item) => [keyOf(item), item]));
  const items = next.map((item) => {
    const known = before.get(keyOf(item));
    return known !== undefined && isSame(known, item) ? known : item;
  });
  return keptList(last, items);
}

/** Whether two lists hold the same values and objects in the same order. */
export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}

/** Whether two values, of plain objects, lists and what JSON writes down, say the same. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const ones = Object.entries(one);
  return (
    ones.length === Object.keys(other).length &&
    ones.every(([name, value]) => Object.hasOwn(other, name) && isEqual(value, other[name]))
  );
}

/** Not a Map or a Set, whose contents are no members of theirs. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}
