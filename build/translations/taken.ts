import type { Translation } from "./po.ts";
import { type Sentence, sentencesIn } from "./sentences.ts";
import { englishOf, literalOf, replaced, whatIsWrong } from "./texts.ts";

export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/** What becomes of a language's files when a translation is taken in. */
interface Taken {
  readonly files: readonly SourceFile[];
  readonly changed: number;
  /** Texts that cannot take their sentence's place. While there is one, nothing is to be written. */
  readonly wrong: readonly string[];
  /** Translations of sentences that are not there any more, or that have another English text by now. */
  readonly outOfDate: readonly string[];
}

/** A translation taken into a language's files: only what differs is touched. */
export function taken(
  language: string,
  files: readonly SourceFile[],
  english: readonly Sentence[],
  translations: readonly Translation[],
): Taken {
  const read = files.map((file) => ({ ...file, sentences: sentencesIn(file.source) }));
  const present = new Map(
    read.flatMap(({ sentences }) => sentences.map((sentence) => [sentence.name, sentence])),
  );
  const isOutOfDate = (one: Translation) =>
    !present.has(one.name) || englishOf(one.name, english)?.text !== one.english;
  const current = translations.filter((one) => !isOutOfDate(one));
  const texts = new Map(current.map(({ name, text }) => [name, text]));
  const editsOf = (sentences: readonly Sentence[]) =>
    sentences.flatMap(({ name, text, span }) => {
      const next = texts.get(name) ?? text;
      return next === text ? [] : [{ ...span, text: literalOf(next) }];
    });
  return {
    files: read.map(({ path, source, sentences }) => ({
      path,
      source: replaced(source, editsOf(sentences)),
    })),
    changed: read.reduce((total, { sentences }) => total + editsOf(sentences).length, 0),
    wrong: current.flatMap(({ name, text }) => {
      const sentence = present.get(name);
      return (sentence && whatIsWrong(text, sentence, english, language)) ?? [];
    }),
    outOfDate: translations.filter(isOutOfDate).map(({ name }) => name),
  };
}
