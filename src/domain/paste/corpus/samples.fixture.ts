import { type PastedText, parsePaste } from "#domain/paste/parser.ts";

/** One text that a person may paste, and what it has to be read as. */
export interface Sample {
  readonly file: string;
  readonly title: string;
  /** Where the layout is documented, by the keys at the head of the file, or what of it is made up. */
  readonly sources: readonly string[];
  readonly text: string;
  /** In the form of {@link told}. */
  readonly expected: readonly string[];
}

/** A file of the corpus. */
export interface SampleFile {
  readonly name: string;
  /** The keys of the sources at its head. */
  readonly keys: readonly string[];
  readonly samples: readonly Sample[];
}

/** A file has a title, a line for each source, and samples: title, sources, the text between tildes, what is expected. */
export function sampleFile(name: string, content: string): SampleFile {
  const [head = "", ...parts] = content.split(/^== /m);
  const keys = [...head.matchAll(/^\[([^\]]+)\] /gm)].flatMap(([, key]) => key ?? []);
  return { name, keys, samples: parts.map((part) => sampleFrom(name, part)) };
}

function sampleFrom(file: string, part: string): Sample {
  const [head = "", text = "", expected = ""] = part.split(/^~~~\n/m);
  const [title = "", ...sources] = head.trim().split("\n");
  const lines = expected.split("\n").filter((line) => line !== "");
  return { file, title, sources, text: text.replace(/\n$/, ""), expected: lines };
}

/**
 * What a text was read as, a line for each thing: the numbers of its lines, and an organization (tenant, domain,
 * account, relation, name, what it was guessed by), a question (reason, name, account, what is proposed) or the kind of
 * furniture. An entry says so before.
 */
export function told(text: string): readonly string[] {
  const pasted = parsePaste(text);
  return [...organizationsOf(pasted), ...questionsOf(pasted), ...furnitureOf(pasted)]
    .toSorted(
      (one, other) =>
        (one.lines[0] ?? 0) - (other.lines[0] ?? 0) || one.lines.length - other.lines.length,
    )
    .map(({ lines, what }) => `${lines.join()} ${what}`);
}

function organizationsOf({ organizations, entries }: PastedText) {
  return organizations.map((organization) => {
    const { lines, tenant, domain, account, relation, name, certainty } = organization;
    const guess = certainty.kind === "guessed" ? `by ${certainty.why}` : undefined;
    const facts = [tenant, domain, account, relation, name, guess].filter(Boolean).join(" · ");
    const own = entries.filter(
      (entry) => entry.organization?.tenant === tenant && entry.organization.account === account,
    );
    const what = own.length > 0 ? `${own.map(() => "entry").join(", ")}: ${facts}` : facts;
    return { lines, what };
  });
}

function questionsOf({ questions, entries }: PastedText) {
  return questions.map(({ lines, reason, name, account, relation, proposal, text }) => {
    const proposed = proposal && `propose ${proposal.tenant}`;
    const facts = [name ?? text, account, relation, proposed].filter(Boolean).join(" · ");
    const isEntry = entries.some(
      (entry) => entry.asks === reason && entry.lines.every((line) => lines.includes(line)),
    );
    return { lines, what: `${isEntry ? "entry: " : ""}${reason}? ${facts}` };
  });
}

function furnitureOf({ furniture }: PastedText) {
  return furniture.map(({ lines, what }) => ({ lines, what }));
}
