import { type Address, parseAddress } from "#domain/organization/account.ts";
import { plainText } from "#domain/text/plain-text.ts";
import type { RecoveryParagraph, RecoveryRequest } from "./recovery-request.ts";
import type { RemovalLetter, RemovalParagraph } from "./removal-letter.ts";
import type { TrustLetter, TrustParagraph } from "./trust-letter.ts";

/** Every letter there is. */
export type Letter = RecoveryRequest | RemovalLetter | TrustLetter;

type Paragraph = RecoveryParagraph | RemovalParagraph | TrustParagraph;
type ParagraphKind = Paragraph["kind"];

/** The words of one language for every letter: whole sentences, to be kept with the rest of the screen's text. */
export interface LetterSentences {
  /** `organization` is the one that the person cannot get into, or that is to trust. */
  readonly subjects: Readonly<Record<Letter["kind"], (organization: string) => string>>;
  readonly greeting: string;
  readonly paragraphs: ParagraphSentences;
  /** The name is `undefined` where Rekey does not know it. */
  readonly closing: (name: string | undefined) => string;
}

/** The sentences of every kind of paragraph, out of its facts. */
export type ParagraphSentences = {
  readonly [Kind in ParagraphKind]: (facts: Extract<Paragraph, { kind: Kind }>) => string;
};

/** A letter in plain text. */
export interface LetterText {
  readonly subject: string;
  /** Paragraphs with an empty line between them; lines end in `\n`. */
  readonly body: string;
}

/** A letter in the words of one language. */
export function letterText(letter: Letter, sentences: LetterSentences): LetterText {
  const paragraphs = letter.paragraphs.map((paragraph) =>
    sentence(paragraph.kind, paragraph, sentences.paragraphs),
  );
  return {
    subject: sentences.subjects[letter.kind](letter.organization),
    body: [sentences.greeting, ...paragraphs, sentences.closing(letter.signedBy)].join("\n\n"),
  };
}

function sentence<Kind extends ParagraphKind>(
  kind: Kind,
  facts: Extract<Paragraph, { kind: Kind }>,
  sentences: ParagraphSentences,
): string {
  return sentences[kind](facts);
}

/** A link that opens the person's mail program; `without-body` where the letter has to be copied into it. */
export interface MailtoLink {
  readonly kind: "whole" | "without-body";
  readonly href: string;
}

/** Windows hands a mail program a link of about two thousand characters at most, and cuts or drops a longer one. */
const longestLink = 1900;

/**
 * A letter as a `mailto:` link; without a recipient the person fills it in. A subject never has a second line.
 * Source: RFC 6068, sections 2 (what is escaped, a space as `%20`) and 5 (`%0D%0A` for a line's end).
 */
export function mailtoLink({ subject, body }: LetterText, to?: Address): MailtoLink {
  const recipient = to === undefined ? "" : escaped(to).replace("%40", "@");
  const withoutBody = `mailto:${recipient}?subject=${escaped(subject.replace(/\s+/g, " "))}`;
  const whole = `${withoutBody}&body=${escaped(body.replace(/\r\n|\r|\n/g, "\r\n"))}`;
  return whole.length <= longestLink
    ? { kind: "whole", href: whole }
    : { kind: "without-body", href: withoutBody };
}

/** The first address in what the person wrote about whom to ask; `undefined` if there is none. */
export function addressIn(contact: string): Address | undefined {
  const words = plainText(contact).split(/[\s,;:<>()"]+/);
  return words.map(parseAddress).find((address) => address !== undefined);
}

/** Half a surrogate pair cannot be escaped, and `encodeURIComponent` throws at it. */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD"));
}
