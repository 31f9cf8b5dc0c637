/**
 * Room `server`: takes a request and lets the right service answer it.
 * It decides which service an address belongs to, which faults a request meets, and what the log keeps.
 * Doors: `handle` for one request, `node-server.ts` for a port or for Vite's servers.
 * Words: a *fault* is a failure that a test asked for; a *service* is one of Microsoft's hosts.
 */

import { answerArm } from "#emulator/arm/arm.ts";
import { answerGraph } from "#emulator/graph/graph.ts";
import { readableByAll } from "#emulator/http/cors.ts";
import { placeOf } from "#emulator/http/places.ts";
import { notModelled } from "#emulator/http/replies.ts";
import { type Asked, type Visit, visitOf } from "#emulator/http/visit.ts";
import { answerMyAccount } from "#emulator/my-account/my-account.ts";
import { answerMySignIns } from "#emulator/security-info/my-sign-ins.ts";
import { unverifiedTenantOf } from "#emulator/token/bearer.ts";
import { tenantNamed } from "#emulator/world/tenants.ts";
import type { ServiceName, World } from "#emulator/world/world.ts";
import { connectionFaultHeader, faultReply, strikingFault } from "./faults.ts";
import { answerLogin } from "./login.ts";

const services: Readonly<Record<ServiceName, (visit: Visit) => Response | Promise<Response>>> = {
  login: answerLogin,
  graph: answerGraph,
  arm: answerArm,
  mysignins: answerMySignIns,
  myaccount: answerMyAccount,
};

/**
 * Finds the service that the address belongs to, logs the request, and lets the service answer.
 *
 * @param folder where the app is on its origin; see {@link placeOf}
 */
export async function handle(request: Asked, world: World, folder = ""): Promise<Response> {
  const url = new URL(request.url);
  const place = placeOf(url, folder);
  if (place === undefined) return notModelled(`${url.pathname}, which is no path of Microsoft's`);
  const visit = await visitOf(request, place, world);
  world.log.push(visit.entry);
  noteTenants(visit);
  await latencyOf(world, place.service);
  const fault = strikingFault(visit);
  if (fault !== undefined) return logged(visit, readableByAll(visit, faultReply(fault)));
  return logged(visit, await services[place.service](visit));
}

function noteTenants(visit: Visit): void {
  const { world, path, entry } = visit;
  const tenant =
    entry.service === "login" ? tenantNamed(world, path.split("/")[1] ?? "") : undefined;
  if (tenant !== undefined) entry.tenantId = tenant.id;
  const tokenTenantId = unverifiedTenantOf(visit);
  if (tokenTenantId !== undefined) entry.tokenTenantId = tokenTenantId;
}

async function latencyOf({ latencyMs }: World, service: ServiceName): Promise<void> {
  const wait = typeof latencyMs === "number" ? latencyMs : latencyMs(service);
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

function logged({ entry }: Visit, response: Response): Response {
  // No answer was sent on a broken or silent connection, so the entry keeps its 0.
  if (!response.headers.has(connectionFaultHeader)) entry.status = response.status;
  return response;
}
