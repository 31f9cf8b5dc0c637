type Sentence = readonly [path: string, text: string];

/** Every sentence with its path; those that tell something are given `‹0›`, `‹1.name›` and so on to tell. */
export function sentencesIn(part: unknown, path = ""): readonly Sentence[] {
  if (typeof part === "string") return [[path, part]];
  if (typeof part === "function") return sentencesIn(part(...given), path);
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => sentencesIn(inner, `${path}/${key}`));
}

/** Text, number or facts: whatever a sentence takes each of these for, the same mark comes out, one for each. */
const given = [0, 1, 2, 3, 4].map(
  (at) =>
    new Proxy(
      {},
      {
        get: (_, name) =>
          typeof name === "symbol"
            ? (hint: string) => (hint === "number" ? 2 : `‹${at}›`)
            : `‹${at}.${name}›`,
      },
    ),
);
