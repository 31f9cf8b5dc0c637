import { isSignInMissing, isUnderWay, type RowValues } from "#app/row-selectors.ts";
import type { Organization } from "#domain/organization/organization.ts";
import type { BareStatus } from "#domain/verdict/status.ts";
import { checkText, dayText, lastDayText } from "#ui/check-words.ts";
import type { Words } from "#ui/words/words.ts";

interface RowFacts {
  readonly organization: Organization;
  readonly values: RowValues;
  /** Whether several accounts are in play, so that a row says by which one it is reached. */
  readonly hasAccount: boolean;
}

/** The one line of a row: what kind of organization it is, where it stands, and by which account it is reached. */
export function rowLine(words: Words, { organization, values, hasAccount }: RowFacts): string {
  const { relation, account } = organization;
  const state = stateText(words, values);
  const isKindSaid = relation === "home" || (relation === "guest" && state === "");
  const parts = [
    isKindSaid ? words.row[relation] : "",
    state,
    hasAccount && account !== undefined ? account : "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Empty before anything is known: the same words on every row would say nothing. */
function stateText(words: Words, values: RowValues): string {
  const { status, check, isRetryPlanned, appointment, askedName } = values;
  if (isUnderWay(check)) return checkText(words, check);
  if (isRetryPlanned) return words.check.askedAgain;
  if (appointment !== undefined) return words.row.appointment(dayText(words, appointment));
  if (!status) return "";
  if (isSignInMissing(values)) return words.row.needs["sign-in"];
  if (isNothingKnown(status) && check.kind !== "ended") return "";
  const isAsked = status.kind === "unknown" && status.reason === "question-open";
  return isAsked && askedName !== undefined
    ? words.row.isOldPhone(askedName)
    : shortStatus(words, status);
}

function isNothingKnown(status: BareStatus): boolean {
  return status.kind === "unknown" && status.reason === "nothing-known";
}

/** An organization's status, in the few words of a row. */
function shortStatus(words: Words, status: BareStatus): string {
  const { row } = words;
  switch (status.kind) {
    case "proven":
    case "left":
      return row[status.kind];
    case "covered":
      return status.until === undefined
        ? row.covered[status.reason]
        : row.coveredUntil(lastDayText(words, status.until));
    case "added-untested":
      return row["added-untested"][status.reason];
    case "registered-elsewhere":
      return row["registered-elsewhere"][status.reason];
    case "only-old-phone":
      return row["only-old-phone"][status.reason];
    case "needs":
      return row.needs[status.reason];
    case "blocked":
      return row.blocked[status.reason];
    case "nothing-to-do":
      return row["nothing-to-do"][status.reason];
    case "leaving":
      return row.leaving[status.reason];
    case "unknown":
      return row.unknown[status.reason];
  }
}
