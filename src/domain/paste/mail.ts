import { parseDomain } from "#domain/organization/tenant.ts";
import { wordsOf } from "#domain/text/plain-text.ts";
import type { Fields } from "./fields.ts";
import { readReference } from "./reference.ts";

/** One line of an invitation. */
export interface MailLine {
  /**
   * `opening`: the sender or the subject. `link`: names the tenant outright. `header`: a mail's own `To:` and such,
   * which means nothing outside a mail. `closing`: the last line. `standing`: any other of Microsoft's sentences.
   */
  readonly kind: "opening" | "link" | "header" | "standing" | "closing";
  readonly fields: Fields;
}

const onBehalf =
  /microsoft invitations(?: on behalf of ([^<>"[\]]{1,200}))?["\s]{0,3}[<[(]{0,2}(?:mailto:)?(?:invites@([a-z0-9.-]{1,253}))?/i;
const senderAlone = /^[<(]?invites@([a-z0-9.-]{1,253}?)[>)]?$/i;
const subject =
  /\binvited you to (?:access applications within their organization|collaborate with (.{1,200}))/i;
const footer = /^this invitation email is from (.{1,200}) \(([^()\s]{1,253})\)/i;
const header = /^(?:from|to|cc|bcc|sent|date|subject|reply-to|sender|received) ?:/i;
const closing = /^microsoft corporation, one microsoft way|^redmond, wa/i;
const standing = [
  ...["please only act on this email", "individuals may receive fraudulent invitations"],
  ...["fraudulent invitations from", "if you were not expecting this invitation"],
  ...["if you accept this invitation", "accept invitation", "block future invitations"],
  ...["microsoft corporation facilitated", "sending this email but did not validate"],
  ...[
    "microsoft respects your privacy",
    "to learn more, please read the microsoft privacy statement",
  ],
  ...["this email was sent from an unmonitored", "privacy statement"],
];
const noPrivacyStatement = /has not provided a link to their privacy statement/i;

/**
 * Reads a line of Microsoft's invitation for what it says of the inviting organization; `undefined` for a line that
 * is none of Microsoft's, such as the inviter's own message.
 */
export function readMailLine(text: string): MailLine | undefined {
  const line = text.trim();
  return senderLine(line) ?? linkLine(line) ?? footerLine(line) ?? plainLine(line);
}

/** Whether an invitation of Microsoft's begins on a line: a link alone does not tell. */
export function isMailStart(text: string): boolean {
  const line = text.trim();
  const kind = (senderLine(line) ?? footerLine(line) ?? plainLine(line))?.kind;
  return kind !== undefined && kind !== "header";
}

function senderLine(line: string): MailLine | undefined {
  const sender = onBehalf.exec(line);
  const alone = senderAlone.exec(line);
  const invited = subject.exec(line);
  if (!sender && !alone && !invited) return undefined;
  const host = parseDomain(sender?.[2] ?? alone?.[1] ?? "");
  const isMicrosofts = !host || /(?:^|\.)(?:microsoft\.com|azuread\.us|21vianet\.com)$/.test(host);
  const named = nameOrDomain(sender?.[1] ?? invited?.[1] ?? "");
  return { kind: "opening", fields: isMicrosofts ? named : { ...named, domain: host } };
}

/** Microsoft calls what stands there the "primary domain", and shows a name. */
function nameOrDomain(text: string): Fields {
  const trimmed = text.trim().replace(/[.\s]+$/, "");
  if (trimmed === "") return {};
  return parseDomain(trimmed) ? { domain: trimmed } : { name: trimmed };
}

function linkLine(line: string): MailLine | undefined {
  for (const word of wordsOf(line)) {
    const { form, reading } = readReference(word) ?? {};
    const isNamed = form === "link" && reading?.kind === "entry";
    if (isNamed && reading.facts.certainty.kind === "said") {
      return { kind: "link", fields: { tenant: reading.facts.tenant } };
    }
  }
  return undefined;
}

function footerLine(line: string): MailLine | undefined {
  const [, name, domain] = footer.exec(line) ?? [];
  if (name === undefined || domain === undefined) return undefined;
  return { kind: "standing", fields: { name, domain } };
}

function plainLine(line: string): MailLine | undefined {
  const lower = line.slice(0, 200).toLowerCase();
  if (closing.test(lower)) return { kind: "closing", fields: {} };
  const isStanding = standing.some((start) => lower.startsWith(start));
  if (isStanding || noPrivacyStatement.test(lower)) return { kind: "standing", fields: {} };
  return header.test(lower) ? { kind: "header", fields: {} } : undefined;
}
