import { parseTenantId } from "#domain/organization/tenant.ts";
import { likenessOf, readReference } from "#domain/paste/reference/reference.ts";
import { wordsOf } from "#domain/text/plain-text.ts";
import { type FieldRole, type Fields, roleOf } from "./roles.ts";

const labelAndValue =
  /^[\s"'•*-]*(\p{L}[\p{L} ().’'/-]{0,58})["']? ?(?::|=(?=\S)) *["']?([^"']*)["']?,?$/iu;
const labelApart = /^(\p{L}[\p{L} ().’'/-]{0,58})(?:\t| {2,})(\S.*)$/iu;

const longestLine = 1_000;

/** What a labelled line says (`Tenant ID: …`, `"tenantId": "…",`); `undefined` where the label is not known. */
export function readLabel(text: string): Fields | undefined {
  if (text.length > longestLine) return undefined;
  const line = text.trim();
  const [, label, value] = labelAndValue.exec(line) ?? [];
  const role = label && roleOf(label);
  return role ? { [role]: value?.trim() ?? "" } : readLabelApart(line);
}

/** A label without a colon, as a box of Azure's is copied; what stands beside it is no label too. */
function readLabelApart(line: string): Fields | undefined {
  const [, label, value = ""] = labelApart.exec(line) ?? [];
  const role = label && roleOf(label);
  if (role) return roleOf(value) || value.includes("\t") ? undefined : { [role]: value };
  const words = wordsOf(line);
  const [last = ""] = words.slice(-1);
  const before = words.length > 1 ? roleOf(words.slice(0, -1).join(" ")) : undefined;
  return before && isValueOf(before, last) && readReference(last) ? { [before]: last } : undefined;
}

/** Whether a text can stand under a label: an ID looks like one, and so on. */
export function isValueOf(role: FieldRole, value: string): boolean {
  switch (role) {
    case "id":
    case "bare-id":
    case "other-id":
    case "subscription-id":
      return parseTenantId(value) !== undefined || readReference(value)?.form === "id";
    case "domain":
      return likeOf(value) === "domain";
    case "domains":
      return likeOf(value) === "domain" || value.startsWith("{");
    case "account":
      return likeOf(value) === "address" || likeOf(value) === "guest";
    case "name":
    case "bare-name":
    case "of-a-person":
      return readReference(value) === undefined;
    case "tenant":
    case "subscription":
    case "of-a-tenant":
    case "beside":
      return true;
  }
}

function likeOf(value: string) {
  const reference = readReference(value);
  return reference && likenessOf(reference);
}

const singles: readonly FieldRole[] = [
  ...(["id", "bare-id", "domain", "domains", "name", "bare-name", "tenant", "account"] as const),
];

/** Whether two of a kind say different things, so that they speak of different organizations. */
export function clashes(fields: Fields, more: Fields): boolean {
  return singles.some((role) => {
    const [before, after] = [fields[role]?.toLowerCase(), more[role]?.toLowerCase()];
    return before !== undefined && after !== undefined && before !== after;
  });
}
