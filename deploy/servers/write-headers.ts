import { writeFile } from "node:fs/promises";
import { readHostingRules } from "./hosting-rules.ts";
import { serverFiles } from "./server-files.ts";

// `npm run headers`: what is told to servers of every kind, made from the one list of rules.

const files = serverFiles(await readHostingRules());
for (const [file, text] of Object.entries(files)) await writeFile(file, text);
