import type { ScopeTold } from "#domain/diagnostics/answers-told.ts";
import type { ConsentAnswer } from "#domain/microsoft/admin-consent.ts";
import { asCode } from "#domain/microsoft/code.ts";
import { approvedPermissions } from "#domain/microsoft/permissions.ts";
import { parseTenantId } from "#domain/organization/tenant.ts";
import { aadstsNumbersIn } from "#entra/refusal/aadsts-numbers.ts";

const declines: ReadonlySet<string> = new Set(["consent_required", "access_denied"]);

/**
 * Reads the query of an address, with or without its `?`. Any parameter at all makes it an answer, and an
 * answer is read only if its state is the one that was kept when the admin left.
 *
 * @param keptState `undefined` if none was kept, or if it was used up
 */
export function parseConsentAnswer(query: string, keptState: string | undefined): ConsentAnswer {
  const answer = new URLSearchParams(query);
  if (answer.size === 0) return { kind: "nothing" };
  const state = answer.get("state");
  if (!keptState || state !== keptState) return { kind: "not-ours" };
  const error = answer.get("error");
  if (error !== null) return refusalFrom(error, answer.get("error_description") ?? "");
  if (answer.get("admin_consent")?.toLowerCase() !== "true") return { kind: "refused" };
  return namesPermissions(answer.get("scope") ?? "")
    ? { kind: "approved", tenant: parseTenantId(answer.get("tenant") ?? "") }
    : { kind: "not-named" };
}

/** What the scope of an answer's query names, as far as it may be shared; nothing where the query has none. */
export function scopeTold(query: string): ScopeTold {
  const named = namesIn(new URLSearchParams(query).get("scope") ?? "");
  const permissions = approvedPermissions.filter((one) => named.includes(one.toLowerCase()));
  return { permissions, others: named.length - permissions.length };
}

function refusalFrom(error: string, description: string): ConsentAnswer {
  const [number] = aadstsNumbersIn(description);
  const code = number === undefined ? asCode(error) : `AADSTS${number}`;
  return {
    kind: declines.has(error) ? "declined" : "refused",
    ...(code === undefined ? {} : { code }),
  };
}

function namesPermissions(scope: string): boolean {
  const named = namesIn(scope);
  return approvedPermissions.every((permission) => named.includes(permission.toLowerCase()));
}

/** Permissions come with or without their resource's address before them. */
function namesIn(scope: string): readonly string[] {
  const names = scope.split(" ").map((name) => name.split("/").at(-1)?.toLowerCase() ?? "");
  return [...new Set(names)].filter((name) => name !== "");
}
