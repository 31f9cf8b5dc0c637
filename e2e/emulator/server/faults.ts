import type { Visit } from "#emulator/http/visit.ts";
import type { Fault, FaultAnswer } from "#emulator/world/world.ts";

/** The header by which the Node server learns to break the connection or to send no answer. */
export const connectionFaultHeader = "x-emulator-connection";

/** The fault that is set for this request; each use counts. Preflights never meet a fault. */
export function strikingFault(visit: Visit): FaultAnswer | undefined {
  if (visit.request.method === "OPTIONS") return undefined;
  const struck = visit.world.faults.find(({ fault, left }) => left > 0 && isAimedAt(fault, visit));
  if (struck === undefined) return undefined;
  struck.left -= 1;
  return struck.fault.answer;
}

function isAimedAt(fault: Fault, { entry }: Visit): boolean {
  return (
    fault.service === entry.service &&
    (fault.tenantId === undefined ||
      fault.tenantId === entry.tenantId ||
      fault.tenantId === entry.tokenTenantId) &&
    (fault.pathIncludes === undefined || entry.path.includes(fault.pathIncludes))
  );
}

export function faultReply(answer: FaultAnswer): Response {
  switch (answer.kind) {
    case "status":
      return statusReply(answer);
    case "html":
      return typed("<!doctype html><title>Sign in to the network</title>", "text/html");
    case "empty":
      return typed("", "application/json");
    case "malformed-json":
      return typed('{"value": [', "application/json");
    case "cut":
    case "hang":
      return new Response(null, { status: 599, headers: { [connectionFaultHeader]: answer.kind } });
  }
}

function typed(body: string, contentType: string): Response {
  return new Response(body, { headers: { "content-type": contentType } });
}

function statusReply(answer: Extract<FaultAnswer, { readonly kind: "status" }>): Response {
  const headers = new Headers({ "content-type": answer.contentType ?? "application/json" });
  if (answer.retryAfterSeconds !== undefined)
    headers.set("retry-after", String(answer.retryAfterSeconds));
  const hasBody = answer.status !== 204 && answer.status !== 304;
  return new Response(hasBody ? (answer.body ?? "{}") : null, { status: answer.status, headers });
}
