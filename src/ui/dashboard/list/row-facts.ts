import type { RowState, RowValues } from "#app/row-selectors.ts";
import { nameOf, type Organization, tenantIdOf } from "#domain/organization/organization.ts";
import type { WorkReason } from "#domain/verdict/order-of-work.ts";
import { checkText, evidenceText } from "#ui/check-words.ts";
import { failureText } from "#ui/failure-words.ts";
import { basisText } from "#ui/status-words.ts";
import type { Words } from "#ui/words/words.ts";

interface RowFacts {
  readonly organization: Organization;
  readonly name: string;
  readonly areFactsShown: boolean;
  readonly reason: WorkReason;
  readonly values: RowValues;
}

/**
 * The lines below the status of a row: who says so, which organization it is, how the last check ended, and why the row
 * has this place in the order of work.
 */
export function rowFacts(words: Words, row: RowFacts): string {
  const { organization, name, areFactsShown, reason, values } = row;
  const { status, check } = values;
  const lines = [
    status?.basis ? basisText(words, status.basis) : "",
    areFactsShown ? placeText(words, organization) : "",
    lastCheckText(words, check, name),
    words.workReason[reason],
  ];
  return lines.filter((line) => line !== "").join("\n");
}

function placeText(words: Words, organization: Organization): string {
  const { domain, account, relation } = organization;
  const place = domain ?? tenantIdOf(organization);
  const parts = [
    relation === "unknown" ? "" : words.list[relation],
    place !== undefined && place !== nameOf(organization) ? place : "",
    account === undefined ? "" : words.list.accountIs(account),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function lastCheckText(words: Words, check: RowState, name: string): string {
  if (check.kind !== "ended") return "";
  const text = checkText(words, check);
  const { reading } = check;
  const whole = words.organization.statusWithEvidence(text, evidenceText(words, reading));
  return reading.kind === "read" ? whole : `${whole}. ${failureText(words, reading.failure, name)}`;
}
