import { parseDomain } from "#domain/organization/tenant.ts";
import { readReference } from "#domain/paste/reference/reference.ts";
import type { Fields } from "#domain/paste/roles.ts";
import { wordsOf } from "#domain/text/plain-text.ts";

/** One line of an invitation. */
export interface MailLine {
  /**
   * `opening`: the sender or the subject. `link`: names the tenant outright. `header`: a mail's own `To:` and such,
   * which means nothing outside an invitation. `closing`: the last line. `standing`: any other of Microsoft's sentences.
   */
  readonly kind: "opening" | "link" | "header" | "standing" | "closing";
  readonly fields: Fields;
}

// Sender and subject: entra-docs `docs/external-id/invitation-email-elements.md`, and in German and French
// azure-docs.de-de and azure-docs.fr-fr `articles/active-directory/external-identities/invitation-email-elements.md`.
const onBehalf =
  /(?:microsoft invitations?(?: on behalf of ([^<>"[\]]{1,200}))?|microsoft-einladungen(?: im namen von ([^<>"[\]]{1,200}))?|invitations microsoft(?: pour le compte de ([^<>"[\]]{1,200}))?)["\s]{0,3}[<[(]{0,2}(?:mailto:)?(?:invites@([a-z0-9.-]{1,253}))?/i;
const senderAlone = /^(?:(?:from|von|de) ?: ?)?[<(]?invites@([a-z0-9.-]{1,253}?)[>)]?$/i;
const subjects = [
  /\byou[’']re invited to the (.{1,200}?) organization$/i,
  /\binvited you to (?:access applications within their organization|collaborate with (.{1,200}))/i,
  /\bhat sie (?:zum zugriff auf anwendungen in (?:seiner|ihrer) organisation|zur zusammenarbeit mit (.{1,200}?)) eingeladen/i,
  /\bvous (?:invite|a invité) à (?:accéder aux applications de son organisation|collaborer avec (.{1,200}))/i,
];
const footers = [
  /^this invitation email is from (.{1,200}) \(([^()\s]{1,253})\)/i,
  /^diese einladungs-?e-mail stammt von (.{1,200}) \(([^()\s]{1,253})\)/i,
  /^cet e-mail d[’']invitation provient de (.{1,200}) \(([^()\s]{1,253})\)/i,
];
const header =
  /^(?:from|to|cc|bcc|sent|date|subject|reply-to|sender|received|von|an|gesendet|datum|betreff|antwort an|de|à|envoyé|objet|répondre à|expéditeur|absender) ?:/i;
const closing = /^microsoft corporation, one microsoft way|^redmond, wa/i;

/** How Microsoft's sentences begin. The German and French ones are made up after the English. */
const standing = [
  ...["please only act on this email", "individuals may receive fraudulent invitations"],
  ...["fraudulent invitations from", "if you were not expecting this invitation"],
  ...["if you accept this invitation", "accept invitation", "block future invitations"],
  ...["microsoft corporation facilitated", "sending this email but did not validate"],
  ...["bitte reagieren sie nur auf diese e-mail", "reagieren sie nur auf diese e-mail"],
  ...["wenn sie diese einladung nicht erwartet haben", "wenn sie diese einladung annehmen"],
  ...["einladung annehmen", "zukünftige einladungen blockieren"],
  ...["ne répondez à cet e-mail que", "n'agissez sur cet e-mail que"],
  ...["si vous n'attendiez pas cette invitation", "si vous acceptez cette invitation"],
  ...["accepter l'invitation", "bloquer les futures invitations"],
];

/** The same for sentences that other mails have too, so that no invitation begins with them. */
const common = [
  ...["microsoft respects your privacy", "to learn more, please read the microsoft privacy"],
  ...["this email was sent from an unmonitored", "privacy statement", "get started"],
  ...["in seltenen fällen", "microsoft respektiert ihre privatsphäre", "datenschutzerklärung"],
  ...["erste schritte", "dans de rares cas", "microsoft respecte votre vie privée"],
  ...["déclaration de confidentialité", "prise en main"],
];
const noPrivacyStatement =
  /has not provided a link to their privacy statement|keinen link zu (?:ihrer|seiner) datenschutzerklärung|n'a pas fourni de lien vers sa déclaration de confidentialité/i;

/** No line of a mail that is known is shorter. */
const shortest = 4;

/**
 * Reads a line of Microsoft's invitation for what it says of the inviting organization; `undefined` for a line that
 * is not one of Microsoft's, such as the inviter's own message.
 */
export function readMailLine(text: string): MailLine | undefined {
  const line = text.trim();
  if (line.length < shortest) return undefined;
  return senderLine(line) ?? linkLine(line) ?? footerLine(line) ?? plainLine(line);
}

/** Whether an invitation of Microsoft's begins on a line: a link alone does not tell. */
export function isMailStart(text: string): boolean {
  const line = text.trim();
  if (line.length < shortest) return false;
  const kind = (senderLine(line) ?? footerLine(line) ?? plainLine(line))?.kind;
  return kind !== undefined && kind !== "header";
}

/** Whether a line is one of those at the head of a mail. */
export function isMailHeader(text: string): boolean {
  return header.test(text.trim().slice(0, 20));
}

const mayBeSender = /invit|einladung|eingeladen/i;

function senderLine(line: string): MailLine | undefined {
  if (!mayBeSender.test(line) || line.length > 500) return undefined;
  const [sender, english, german, french, address] = onBehalf.exec(line) ?? [];
  const alone = senderAlone.exec(line);
  const invited = subjects.map((subject) => subject.exec(line)).find((match) => match !== null);
  if (sender === undefined && !alone && !invited) return undefined;
  const host = parseDomain(address ?? alone?.[1] ?? "");
  const isMicrosofts = !host || /(?:^|\.)(?:microsoft\.com|azuread\.us|21vianet\.com)$/.test(host);
  const named = nameOrDomain(english ?? german ?? french ?? invited?.[1] ?? "");
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
    const reference = readReference(word);
    if (reference?.form === "link" && !reference.isGuess) {
      return { kind: "link", fields: { tenant: reference.tenant } };
    }
  }
  return undefined;
}

function footerLine(line: string): MailLine | undefined {
  if (!mayBeSender.test(line.slice(0, 100))) return undefined;
  const match = footers.map((footer) => footer.exec(line)).find((found) => found !== null);
  const [, name, domain] = match ?? [];
  if (name === undefined || domain === undefined) return undefined;
  return { kind: "standing", fields: { name, domain } };
}

function plainLine(line: string): MailLine | undefined {
  const lower = line.slice(0, 200).toLowerCase().replace(/[’´]/g, "'");
  if (closing.test(lower)) return { kind: "closing", fields: {} };
  const isStanding = standing.some((start) => lower.startsWith(start));
  if (isStanding || noPrivacyStatement.test(lower)) return { kind: "standing", fields: {} };
  const isHeader = header.test(lower) || common.some((start) => lower.startsWith(start));
  return isHeader ? { kind: "header", fields: {} } : undefined;
}
