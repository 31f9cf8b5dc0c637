import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { type Language, parseLanguage } from "#domain/language.ts";
import { pluralForms } from "#ui/words/plural.ts";
import { folderOf, sentenceFilesOf, sourcesOf } from "./files.ts";
import { doorOf, inShapeOf } from "./new-language.ts";
import { poFrom, translationsIn } from "./po.ts";
import { type SourceFile, taken } from "./taken.ts";

const usage = `npm run translations -- start pl       makes a new language's folder, in English
npm run translations -- out pl pl.po   writes its sentences into one file for a translator
npm run translations -- in pl pl.po    takes what was translated back into its folder`;

const [, , , verb, name, file] = process.argv;
const language = parseLanguage(name);
if (name && !language) {
  stop(`${name} is not on the list of languages: add it to src/domain/language.ts first.`);
} else if (verb === "start" && language) {
  start(language);
} else if (verb === "out" && language && file) {
  writeOut(language, file);
} else if (verb === "in" && language && file) {
  takeIn(language, readFileSync(file, "utf8"));
} else {
  stop(usage);
}

function start(started: Language): void {
  const folder = folderOf(started);
  const forms: readonly string[] | undefined = pluralForms[started];
  if (existsSync(folder)) {
    stop(`${folder} is there already.`);
  } else if (!forms) {
    stop(`src/ui/words/plural.ts has no forms for ${started}: add them first.`);
  } else {
    write(folder, filesInEnglish(started, forms));
  }
}

function filesInEnglish(started: Language, forms: readonly string[]): readonly SourceFile[] {
  const folder = folderOf(started);
  const door = readFileSync(`${folderOf("en")}/en.ts`, "utf8");
  const rule = readFileSync(`${folderOf("en")}/plural.ts`, "utf8");
  return [
    ...sourcesOf("en").map(({ path, source }) => {
      const fileName = basename(path);
      return {
        path: `${folder}/${fileName}`,
        source: inShapeOf(forms, { name: fileName, source }),
      };
    }),
    { path: `${folder}/${started}.ts`, source: doorOf(started, door) },
    { path: `${folder}/plural.ts`, source: rule.replace('"en"', JSON.stringify(started)) },
  ];
}

function writeOut(spoken: Language, to: string): void {
  const files = sentenceFilesOf(spoken);
  if (files.length === 0) stop(`${folderOf(spoken)} is not there: start it first.`);
  else writeFileSync(to, poFrom(spoken, files, englishSentences()));
}

function takeIn(spoken: Language, po: string): void {
  const result = taken(spoken, sourcesOf(spoken), englishSentences(), translationsIn(po));
  for (const old of result.outOfDate) say(`Left out, for its English sentence has changed: ${old}`);
  if (result.wrong.length > 0) {
    stop(result.wrong.join("\n"));
  } else {
    write(folderOf(spoken), result.files);
    say(`${result.changed} sentences have changed.`);
  }
}

function englishSentences() {
  return sentenceFilesOf("en").flatMap(({ sentences }) => sentences);
}

/** Writes the files as they are formatted here. */
function write(folder: string, files: readonly SourceFile[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { path, source } of files) writeFileSync(path, source);
  execFileSync("npx", ["biome", "check", "--write", folder]);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function stop(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
