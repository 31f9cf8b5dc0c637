import { type GetTextTranslation, po } from "gettext-parser";
import type { Sentence } from "./sentences.ts";
import { englishOf, namesToldBy, numbersOf } from "./texts.ts";

/** A file of a language's sentences, with where it stands in the repository. */
export interface SentenceFile {
  readonly path: string;
  readonly sentences: readonly Sentence[];
}

/**
 * The sentences of a language as a PO file, each beside the English one. A text that is the same as in English comes
 * out empty, as one that nobody has translated.
 *
 * Each form of a plural is an entry of its own, with the numbers that take it in a comment: PO's own plurals would
 * need each language's rule once more, as a formula in C.
 */
export function poFrom(
  language: string,
  files: readonly SentenceFile[],
  english: readonly Sentence[],
): string {
  const entries = files.flatMap(({ path, sentences }) =>
    sentences
      .filter(({ text }) => text !== "")
      .map((sentence) => entryOf(language, path, sentence, english)),
  );
  const compiled = po.compile(
    {
      charset: "utf-8",
      headers: {
        "Project-Id-Version": "Rekey",
        Language: language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
      },
      translations: Object.fromEntries(
        entries.map((entry) => [entry.msgctxt, { [entry.msgid]: entry }]),
      ),
    },
    { foldLength: 0 },
  );
  return compiled.toString("utf8");
}

/** A sentence of a PO file that has been translated. */
export interface Translation {
  readonly name: string;
  readonly english: string;
  readonly text: string;
}

/** What a PO file translates; what is empty in it, or marked as fuzzy, is left out. */
export function translationsIn(file: string): readonly Translation[] {
  return Object.values(po.parse(file).translations)
    .flatMap((context) => Object.values(context))
    .flatMap(({ msgctxt = "", msgid, msgstr: [text = ""], comments }) =>
      msgctxt === "" || text === "" || comments?.flag?.includes("fuzzy")
        ? []
        : [{ name: msgctxt, english: msgid, text }],
    );
}

function entryOf(
  language: string,
  path: string,
  { name, text, plural }: Sentence,
  english: readonly Sentence[],
): GetTextTranslation & { readonly msgctxt: string } {
  const original = englishOf(name, english)?.text ?? "";
  const numbers = plural ? numbersOf(language, plural.form).slice(0, 8) : [];
  return {
    msgctxt: name,
    msgid: original,
    msgstr: [text === original ? "" : text],
    comments: {
      reference: path,
      ...(plural ? { extracted: `{${plural.of}} is such as ${numbers.join(", ")}` } : {}),
      // Tools that translators use hold the names in braces against each other by this mark.
      ...(namesToldBy(original).length > 0 ? { flag: "python-brace-format" } : {}),
    },
  };
}
