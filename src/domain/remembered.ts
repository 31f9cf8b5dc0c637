/**
 * A pure function that remembers, for each object it was asked about, its last answer and what else it was asked
 * with. Asked the same again, it gives the very same answer; asked anything else, the time included, it reckons
 * anew. An object that nobody holds any more is forgotten.
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
    const reckoned = answerTo(whole, ...rest);
    const answer = last && isSame(last.answer, reckoned) ? last.answer : reckoned;
    known.set(whole, { rest, answer });
    return answer;
  };
}

/** Gives the value before again where the next one says the same. */
export function keptEqual<Value>(): (value: Value) => Value {
  const anchor = {};
  const same = remembered((_: object, value: Value) => value, isEqual);
  return (value) => same(anchor, value);
}

/** Makes a list of the same objects the same list, each time it is asked; an empty one is always the same. */
export function keptList<Item extends object>(): (list: readonly Item[]) => readonly Item[] {
  const none: readonly Item[] = [];
  const byFirst = new WeakMap<Item, readonly Item[]>();
  return (list) => {
    const [first] = list;
    if (!first) return none;
    const known = byFirst.get(first);
    if (known && isSameList(known, list)) return known;
    byFirst.set(first, list);
    return list;
  };
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
