import { useWords, type Words } from "./words/words.ts";

/** What is wrong with `config.json`; `field` stands for nothing where the whole file is missing or no JSON. */
export type ConfigTrouble =
  | { readonly kind: "unreachable" }
  | { readonly kind: "not-json" }
  | {
      readonly kind: "invalid";
      readonly field: string;
      readonly problem: "missing" | "wrong" | "china" | "custom-cloud-off-loopback";
    };

/** Said on a page of its own, with nothing but the platform's parts: whatever else is broken, this shows. */
export function ConfigProblem({ trouble }: { trouble: ConfigTrouble }) {
  const words = useWords();
  return (
    <main>
      <h1>{words.configProblem.heading}</h1>
      <p>{sentenceFor(words, trouble)}</p>
      <p>{words.configProblem.forOperator}</p>
      <button type="button" onClick={() => location.reload()}>
        {words.configProblem.retry}
      </button>
    </main>
  );
}

function sentenceFor(words: Words, trouble: ConfigTrouble): string {
  switch (trouble.kind) {
    case "unreachable":
      return words.configProblem.unreachable;
    case "not-json":
      return words.configProblem.notJson;
    case "invalid":
      return words.configProblem[trouble.problem](trouble.field);
  }
}
