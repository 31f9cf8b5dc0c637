import type { Sentence, Span } from "./sentences.ts";

/** A source file with other text in some places, the last of them first, so that the places stay true. */
export function replaced(source: string, edits: readonly (Span & { text: string })[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}

/** A sentence's text as TypeScript: names in braces become what they stand for. */
export function literalOf(text: string): string {
  const parts = partsOf(text);
  if (parts.every(({ name }) => name === undefined)) {
    return JSON.stringify(parts.map(({ said }) => said).join(""));
  }
  const template = parts.map(({ name, said }) =>
    name === undefined ? said.replace(/[`\\$]/g, "\\$&").replaceAll("\n", "\\n") : `\${${name}}`,
  );
  return `\`${template.join("")}\``;
}

/** What a text tells: the names in braces. */
export function namesToldBy(text: string): readonly string[] {
  return partsOf(text).flatMap(({ name }) => (name === undefined ? [] : [name]));
}

/**
 * The English sentence that stands for one of another language: the same form of it, or else the last that there is.
 */
export function englishOf(name: string, english: readonly Sentence[]): Sentence | undefined {
  const exact = english.find((each) => each.name === name);
  if (exact) return exact;
  const shorter = name.replace(/ \[[^[\]]*\]$/, "");
  const forms = english.filter(
    (each) => each.name === shorter || each.name.startsWith(`${shorter} [`),
  );
  return forms.at(-1) ?? (shorter === name ? undefined : englishOf(shorter, english));
}

/**
 * What keeps a text from taking a sentence's place, in words; `undefined` where nothing does. It tells all that the
 * English one tells, and nothing that it is not given. Its number can be left out only in a form that no other number
 * takes, such as *one* in English, and not in Russian, where 21 takes that form too.
 */
export function whatIsWrong(
  text: string,
  sentence: Sentence,
  english: readonly Sentence[],
  language: string,
): string | undefined {
  const { name, given, plural } = sentence;
  const last = plural ? name.replace(/ \[[^[\]]*\]$/, " [other]") : name;
  const told = namesToldBy(text);
  const isAlone = plural !== undefined && numbersOf(language, plural.form).length === 1;
  const needed = namesToldBy(englishOf(last, english)?.text ?? "").filter(
    (each) => !(isAlone && each === plural.of),
  );
  const strange = told.find((each) => !given.includes(each));
  const lost = needed.find((each) => !told.includes(each));
  if (text.trim() === "" && needed.length > 0) return `${name}: it is empty.`;
  if (strange !== undefined) return `${name}: it is not given {${strange}}.`;
  if (lost !== undefined) return `${name}: it does not tell {${lost}}.`;
  return /[{}]/.test(text.replace(/\{\{|\}\}|\{\w+\}/g, ""))
    ? `${name}: a brace that stands for itself is written twice.`
    : undefined;
}

/** The first numbers that take a form. */
export function numbersOf(language: string, form: string): readonly number[] {
  const rules = new Intl.PluralRules(language);
  return Array.from({ length: 200 }, (_, number) => number).filter(
    (number) => rules.select(number) === form,
  );
}

interface Part {
  readonly name: string | undefined;
  readonly said: string;
}

function partsOf(text: string): readonly Part[] {
  return [...text.matchAll(/\{(\w+)\}|(\{\{|\}\}|[^{}]+|[{}])/g)].map(([, name, said = ""]) => ({
    name,
    said: said.replace(/^(\{\{|\}\})$/, (pair) => pair.charAt(0)),
  }));
}
