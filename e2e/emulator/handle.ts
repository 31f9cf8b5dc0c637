import { answerArm } from "./arm.ts";
import { unverifiedTenantOf } from "./bearer.ts";
import { readableByAll } from "./cors.ts";
import { connectionFaultHeader, faultReply, strikingFault } from "./faults.ts";
import { answerGraph } from "./graph.ts";
import { answerLogin } from "./login.ts";
import { answerMyAccount } from "./my-account.ts";
import { answerMySignIns } from "./my-sign-ins.ts";
import { placeOf } from "./places.ts";
import { notModelled } from "./replies.ts";
import { tenantNamed } from "./tenants.ts";
import { type Visit, visitOf } from "./visit.ts";
import type { ServiceName, World } from "./world.ts";

const services: Readonly<Record<ServiceName, (visit: Visit) => Response | Promise<Response>>> = {
  login: answerLogin,
  graph: answerGraph,
  arm: answerArm,
  mysignins: answerMySignIns,
  myaccount: answerMyAccount,
};

/** The front door: finds the service that is meant, logs the request, and lets it answer. */
export const handle = async (request: Request, world: World): Promise<Response> => {
  const url = new URL(request.url);
  const place = placeOf(url);
  if (place === undefined) return notModelled(`${url.pathname}, which is no path of Microsoft's`);
  const visit = await visitOf(request, place, world);
  world.log.push(visit.entry);
  noteTenants(visit);
  await latencyOf(world, place.service);
  const fault = strikingFault(visit);
  if (fault !== undefined) return logged(visit, readableByAll(visit, faultReply(fault)));
  return logged(visit, await services[place.service](visit));
};

const noteTenants = (visit: Visit): void => {
  const { world, path, entry } = visit;
  const tenant =
    entry.service === "login" ? tenantNamed(world, path.split("/")[1] ?? "") : undefined;
  if (tenant !== undefined) entry.tenantId = tenant.id;
  const tokenTenantId = unverifiedTenantOf(visit);
  if (tokenTenantId !== undefined) entry.tokenTenantId = tokenTenantId;
};

const latencyOf = async ({ latencyMs }: World, service: ServiceName): Promise<void> => {
  const wait = typeof latencyMs === "number" ? latencyMs : latencyMs(service);
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
};

const logged = ({ entry }: Visit, response: Response): Response => {
  // A broken or silent connection answers nothing, so the entry keeps its 0.
  if (!response.headers.has(connectionFaultHeader)) entry.status = response.status;
  return response;
};
