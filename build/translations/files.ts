import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { SentenceFile } from "./po.ts";
import { sentencesIn } from "./sentences.ts";
import type { SourceFile } from "./taken.ts";

export function folderOf(language: string): string {
  return `src/ui/words/${language}`;
}

/** A language's files of sentences: all of its folder but the one that puts them together, and its plural's rule. */
export function sourcesOf(language: string): readonly SourceFile[] {
  const folder = folderOf(language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name !== `${language}.ts` && name !== "plural.ts")
    .toSorted()
    .map((name) => `${folder}/${name}`)
    .map((path) => ({ path, source: readFileSync(path, "utf8") }));
}

export function sentenceFilesOf(language: string): readonly SentenceFile[] {
  return sourcesOf(language).map(({ path, source }) => ({ path, sentences: sentencesIn(source) }));
}
