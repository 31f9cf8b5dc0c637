import type { Operator } from "#domain/microsoft/operator.ts";
import type { Words } from "#ui/words/words.ts";

/** Who answers for this copy, with the way to them, and their own logo and colour. */
export function RunBy({ words, operator }: { words: Words; operator: Operator }) {
  const { name, link, logo, color } = operator;
  const sentence = name === "" ? words.footer.runByNobody : words.footer.runBy(name);
  return (
    <p className="frame-run-by">
      {color && (
        <svg className="frame-colour" aria-hidden="true" viewBox="0 0 4 24">
          <rect width="4" height="24" fill={color} />
        </svg>
      )}
      {logo && <img className="frame-logo" src={logo} alt="" />}
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {sentence}
        </a>
      ) : (
        sentence
      )}
    </p>
  );
}
