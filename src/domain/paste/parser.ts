import type { Relation } from "#domain/organization/organization.ts";
import { linesOf, type TextLine } from "#domain/text/plain-text.ts";
import { readCard } from "./card.ts";
import { readDirectory } from "./directory.ts";
import type { Block, Found, ParsedEntries } from "./entry.ts";
import { furnitureIn, type Section } from "./furniture.ts";
import { readInvitation } from "./invitation.ts";
import { readJson } from "./json.ts";
import { mergeFound } from "./merge.ts";
import { readPlain } from "./pair.ts";
import { readTable } from "./table.ts";
import { parseEntryText } from "./writing.ts";

/**
 * Reads whatever a person can read off Authenticator or paste, and names the organizations in it: Authenticator's
 * entries, addresses, domains, IDs and links, a line or a list of each; My Account's *Organizations* and Azure's
 * *Directories + subscriptions*; the Azure command line's JSON and tables; CSV; Microsoft's invitations. Every line
 * that is not blank is accounted for, and what names no organization stays visible with its reason. Never throws;
 * nothing is looked up. An empty text has nothing in it. Time grows with the length of the text.
 */
export function parseEntries(text: string): ParsedEntries {
  const lines = linesOf(text);
  const json = readJson(lines);
  const blocks: (readonly Found[])[] = [];
  let section: Section = "none";
  for (let index = 0; index < lines.length; ) {
    const block: SectionBlock = outside(json.get(index)) ?? readBlock(lines, index, section);
    const within: Section = block.opens ?? section;
    blocks.push(block.found.map((found) => inSection(found, within)));
    section = within === "home" && block.found.some(isSomething) ? "none" : within;
    index = Math.max(block.end, index + 1);
  }
  return mergeFound(blocks.flat());
}

type SectionBlock = Block & { readonly opens?: Section };

/** What takes more lines than one, or none of its own, before the looser forms; a line of ours is none of them. */
function readBlock(lines: readonly TextLine[], start: number, section: Section): SectionBlock {
  const isOurs = parseEntryText(lines[start]?.text ?? "") !== undefined;
  const block = isOurs ? undefined : readTogether(lines, start, section);
  return block ?? readPlain(lines, start);
}

function readTogether(
  lines: readonly TextLine[],
  start: number,
  section: Section,
): SectionBlock | undefined {
  return (
    outside(readTable(lines, start)) ??
    outside(readInvitation(lines, start)) ??
    readFurniture(lines, start) ??
    readCard(lines, start) ??
    (section === "directories" ? readDirectory(lines, start) : undefined)
  );
}

/** Nothing of the kind stands on a page of Microsoft's, so the page's section ends before it. */
function outside(block: Block | undefined): SectionBlock | undefined {
  return block && { ...block, opens: "none" };
}

function readFurniture(lines: readonly TextLine[], start: number): SectionBlock | undefined {
  const line = lines[start];
  const furniture = line && furnitureIn(line.text);
  if (!furniture) return undefined;
  const { what, opens } = furniture;
  const found: readonly Found[] = [{ kind: "skipped", what, lines: [line.number] }];
  const block = { found, end: start + 1, ...(opens ? { opens } : {}) };
  return what === "command" ? outside(block) : block;
}

const relations: Readonly<Record<Section, Relation>> = {
  home: "home",
  other: "guest",
  directories: "unknown",
  none: "unknown",
};

/** One organization is home; what follows it stands under no heading. */
function isSomething(found: Found): boolean {
  return found.kind !== "skipped";
}

/** My Account's headings say what its entries do not. */
function inSection(found: Found, section: Section): Found {
  if (found.kind !== "entry" || found.facts.relation !== "unknown") return found;
  return { ...found, facts: { ...found.facts, relation: relations[section] } };
}
