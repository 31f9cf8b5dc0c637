import {
  type Block,
  type Finding,
  firstOf,
  lastOf,
  numbersOf,
  type PastedLine,
} from "#domain/paste/finding.ts";
import { readReference } from "#domain/paste/reference/reference.ts";
import { asked, homeStatement } from "#domain/paste/statement.ts";
import { shortText, wordsOf } from "#domain/text/plain-text.ts";
import { isMailHeader } from "./mail.ts";

/**
 * Reads what is somebody's own in a mail: a line of its head (`From: …`), and a signature, which stands under a
 * greeting or has a telephone number. Whose the address in it is cannot be told, so it is asked about, with all the
 * lines in one question. `undefined` for other lines, and where a line names a tenant for sure.
 */
export function readSignature(lines: readonly PastedLine[], start: number): Block | undefined {
  const line = lines[start];
  if (!line) return undefined;
  if (isMailHeader(line.text)) return { findings: readHead(line), end: start + 1 };
  const isGreeting = greeting.test(line.text.trim().slice(0, 100)) && !isAboveAccount(lines, start);
  if (!isGreeting && !beginsParagraph(lines, start)) return undefined;
  const from = isGreeting ? start + 1 : start;
  const end = paragraphEnd(lines, from);
  const findings = readSigned(lines.slice(from, end), isGreeting);
  const greeted: readonly Finding[] = isGreeting
    ? [{ kind: "furniture", what: "mail", lines: line.numbers }]
    : [];
  if (findings) return { findings: [...greeted, ...findings], end };
  return isGreeting ? { findings: greeted, end: from } : undefined;
}

const greeting =
  /^(?:(?:(?:kind|best|warm|many) )?(?:regards|wishes|thanks|greetings)|(?:yours )?(?:sincerely|faithfully|truly)|cheers|(?:mit )?(?:freundlichen?|besten?|viele[nr]?|liebe|herzliche|schöne) (?:grü(?:ß|ss)en?|dank)|mfg|(?:bien |très )?cordialement|(?:meilleures|sincères) salutations)(?:\s*[,.!-].*)?$/i;
const telephone =
  /(?:^|\s)(?:t|tel|telefon|phone|mobile|mob|m|cell|fax|f|direct|office|handy|mobil|tél|téléphone|portable)\b[.: ]{1,3}\(?\+?\d[\d ()/.-]{5,30}|(?:^|\s)\+\d{1,3}[ (]\(?[\d ()/.-]{6,30}/i;

/** Directly above an account stands an organization's name, whatever it is. */
function isAboveAccount(lines: readonly PastedLine[], start: number): boolean {
  const below = lines[start + 1];
  const isBelow = below !== undefined && !beginsParagraph(lines, start + 1);
  return isBelow && readReference(below.text.trim())?.form === "address";
}

function beginsParagraph(lines: readonly PastedLine[], start: number): boolean {
  const [before, line] = [lines[start - 1], lines[start]];
  return !before || !line || firstOf(line) - lastOf(before) > 1;
}

const mostLines = 12;

function paragraphEnd(lines: readonly PastedLine[], from: number): number {
  let end = from + 1;
  while (end < Math.min(from + mostLines, lines.length) && !beginsParagraph(lines, end)) end += 1;
  return Math.min(end, lines.length);
}

/** A line of a mail's head says nothing but through the address in it. */
function readHead(line: PastedLine): readonly Finding[] {
  return questionAbout([line]) ?? [{ kind: "furniture", what: "mail", lines: line.numbers }];
}

function readSigned(
  block: readonly PastedLine[],
  isGreeted: boolean,
): readonly Finding[] | undefined {
  const isSigned = isGreeted || block.some(({ text }) => telephone.test(text.slice(0, 300)));
  return isSigned && !namesTenant(block) ? questionAbout(block) : undefined;
}

function questionAbout(block: readonly PastedLine[]): readonly Finding[] | undefined {
  const address = block.flatMap(addressesIn)[0];
  if (!address) return undefined;
  const { account } = address;
  const home = homeStatement(account);
  const proposal = home.kind === "organization" ? { proposal: home.facts } : {};
  const text = shortText(block.map((line) => line.text).join(" "));
  const statement = asked("in-a-mail", { account, ...proposal });
  return [{ kind: "read", statement, text, lines: numbersOf(block), isEntry: "no" }];
}

function addressesIn({ text }: PastedLine) {
  return wordsOf(text).flatMap((word) => {
    const reference = word.includes("@") ? readReference(word) : undefined;
    return reference?.form === "address" ? [reference] : [];
  });
}

/**
 * A guest's name, an ID or a link of Microsoft's says what it says in any surroundings; so does a domain alone on its
 * line, unless it is that of the address.
 */
function namesTenant(block: readonly PastedLine[]): boolean {
  const theirs = new Set<string>(block.flatMap(addressesIn).map(({ tenant }) => tenant));
  return block.some(({ text }) => {
    const words = wordsOf(text);
    return words.some((word) => {
      const reference = readReference(word);
      if (reference?.form === "domain") return words.length === 1 && !theirs.has(reference.tenant);
      return reference !== undefined && ["guest", "id", "link"].includes(reference.form);
    });
  });
}
