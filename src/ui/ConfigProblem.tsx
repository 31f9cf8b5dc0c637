import type { ConfigFault } from "#domain/microsoft/config.ts";
import { useWords, type Words } from "./words/words.ts";

/** What is wrong with `config.json`. There is no `field` if the whole file is missing or is not JSON. */
export type ConfigTrouble =
  | { readonly kind: "unreachable" }
  | { readonly kind: "not-json" }
  | {
      readonly kind: "invalid";
      readonly field: string;
      readonly problem: ConfigFault;
    };

/** A page of plain HTML without Fluent, so that it shows whatever else is broken. */
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
