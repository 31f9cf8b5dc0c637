import { readFile } from "node:fs/promises";

/** One request that `docs/hosting.md` shows, and what it says comes back. */
export interface ShownAnswer {
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The headers that the guide looks at; any of them that it does not show must be absent. */
  readonly lookedAt: "all" | readonly string[];
}

/** The fenced blocks of one language in a page, in its order. */
export async function fencedBlocks(page: string, language: string): Promise<readonly string[]> {
  const text = await readFile(page, "utf8");
  const blocks = text.matchAll(/^```(\S+)\n([\s\S]*?)^```$/gm);
  return [...blocks].filter(([, name]) => name === language).map(([, , block = ""]) => block);
}

/** Every `curl` block of the guide. */
export async function shownAnswers(page: string): Promise<readonly ShownAnswer[]> {
  return (await fencedBlocks(page, "console")).map(shownAnswer);
}

function shownAnswer(block: string): ShownAnswer {
  const [command = "", status = "", ...lines] = block.trim().split("\n");
  const asked =
    /^\$ curl -sI https:\/\/rekey\.fabrikam\.example(\/\S*)(?: \| grep -iE '\^\(HTTP\|(.+)\)')?$/.exec(
      command,
    );
  const code = /^HTTP\/2 (\d{3})$/.exec(status);
  if (!(asked?.[1] && code)) throw new Error(`A block of the guide cannot be read: ${command}`);
  return {
    path: asked[1],
    status: Number(code[1]),
    headers: Object.fromEntries(lines.map(nameAndValue)),
    lookedAt: asked[2]?.split("|") ?? "all",
  };
}

function nameAndValue(line: string): readonly [string, string] {
  const [name = "", ...value] = line.split(": ");
  return [name, value.join(": ")];
}
