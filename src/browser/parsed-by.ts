import * as v from "valibot";

/** A text that a parser of the domain's takes. */
export function parsedBy<Value>(parse: (text: string) => Value | undefined) {
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const value = parse(dataset.value);
      if (value !== undefined) return value;
      addIssue();
      return NEVER;
    }),
  );
}
