import type { Operator } from "#domain/microsoft/config.ts";
import type { Words } from "#ui/words/words.ts";

/** Who answers for this copy, with the way to them. */
export function RunBy({ words, operator }: { words: Words; operator: Operator }) {
  const { name, link } = operator;
  const sentence = name === "" ? words.footer.runByNobody : words.footer.runBy(name);
  if (!link) return <p>{sentence}</p>;
  return (
    <p>
      <a href={link} target="_blank" rel="noopener noreferrer">
        {sentence}
      </a>
    </p>
  );
}
