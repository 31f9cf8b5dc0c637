const mark = /#\s{0,2}ext\s{0,2}#/i;

/**
 * Takes out the spaces that text recognition puts around the mark of a guest, and into the names beside it:
 * `ana_fabrikam.com #EXT# @contoso. onmicrosoft.com`. Any other text stays as it is.
 */
export function mendedGuests(text: string): string {
  if (!mark.test(text)) return text;
  const parts = text.split(new RegExp(mark, "gi"));
  return parts
    .map((part, at) => {
      const started = at === 0 ? part : mendedHost(part);
      return at === parts.length - 1 ? started : mendedVisitor(started);
    })
    .join("#EXT#");
}

/** The longest account, and the longest domain, with room to spare. */
const window = 330;

/** Only a word with an underscore can be a visitor: what else stands before the mark stays apart from it. */
function mendedVisitor(part: string): string {
  const end = part
    .slice(-window)
    .trimEnd()
    .replace(/ ?_ ?(?=[a-z0-9-]+(?: ?\. ?[a-z0-9-]+)+$)/i, "_")
    .replace(/(?<=_[a-z0-9.-]*) ?\. ?(?=[a-z]{2,12}$)/i, ".");
  return /_\S*$/.test(end) ? part.slice(0, -window) + end : part;
}

function mendedHost(part: string): string {
  const start = part
    .slice(0, window)
    .replace(/^\s{0,2}@\s{0,2}/, "@")
    .replace(/^@([a-z0-9-]+) ?\. ?onmicrosoft ?\. ?(com|us|de)\b/i, "@$1.onmicrosoft.$2")
    .replace(/^@([a-z0-9-]+)(?: \. ?|\. )(com|net|org|eu|[a-z]{2})(?=\s|$)/i, "@$1.$2");
  return start + part.slice(window);
}

/**
 * The two lines as one, where an entry was broken in the middle of its account and neither half names the tenant by
 * itself: `ana_fabrikam.com#EXT#@` above `contoso.onmicrosoft.com`. `undefined` for any others.
 */
export function joinedGuest(text: string, below: string): string | undefined {
  const [first, second] = [text.trim(), below.trim()];
  if (second === "" || /\s/.test(second) || first.length + second.length > window) return undefined;
  const joined = first + second;
  const isBroken = isBrokenHost(first, second) || isBrokenVisitor(first, second);
  return isBroken && /#ext#@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(joined) ? joined : undefined;
}

/** In the host: behind the mark or its `@`, or within `onmicrosoft.com`. */
function isBrokenHost(first: string, second: string): boolean {
  if (/#ext#@?$/i.test(first)) return /^@?(?!www\.)[a-z0-9.-]+$/i.test(second);
  const [, host] = /#ext#@([a-z0-9.-]+)$/i.exec(first) ?? [];
  const isInitial = /^[a-z0-9-]+\.onmicrosoft\.(?:com|us|de)$/i;
  return host !== undefined && !isInitial.test(host) && isInitial.test(host + second);
}

/** In the visitor or in the mark: the second line begins with what is left of it. */
function isBrokenVisitor(first: string, second: string): boolean {
  const isVisitors = /_[a-z0-9.-]*(?:#(?:e(?:xt?)?)?)?$/i.test(first);
  return isVisitors && /^[a-z0-9.-]{0,63}(?:#?(?:e?x?t)?#)@/i.test(second);
}
