import * as v from "valibot";
import { type AnswerField, failed, type Result } from "#domain/microsoft/failure.ts";

const fieldSchema = v.fallback(
  v.picklist<AnswerField[]>(["value", "nextLink", "@odata.nextLink", "token_endpoint"]),
  "body",
);

/** The failure for an answer that a schema did not take: by the first field it did not take, or `body` for none of ours. */
export function unreadable([issue]: readonly [
  v.BaseIssue<unknown>,
  ...v.BaseIssue<unknown>[],
]): Result<never> {
  return unreadableAt(v.parse(fieldSchema, v.getDotPath(issue)));
}

/** The failure for an answer in which this field is not what it has to be. */
export function unreadableAt(field: AnswerField): Result<never> {
  return failed({ kind: "try-again", reason: "unreadable", field });
}
