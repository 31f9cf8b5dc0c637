import type { Config } from "#domain/microsoft/config.ts";
import type { Result } from "#domain/microsoft/failure.ts";
import type { Directory, SessionStart } from "#domain/microsoft/ports.ts";
import { findTenant } from "#entra/requests/find-tenant.ts";
import { loadPart } from "#entra/requests/load-part.ts";
import type { Session } from "#entra/session/session.ts";
import { hasSessionTrace, type TabStorage } from "#entra/session/session-trace.ts";

/** The port, and MSAL itself for the one component of ours that msal-react needs it for. */
export interface MicrosoftDirectory extends Directory {
  /** MSAL, running; `undefined` where nobody is signed in or it could not be started. */
  readonly client: () => Promise<Session["client"] | undefined>;
}

const nobody: SessionStart = { accounts: [], returned: { kind: "nothing" } };

/**
 * Everything that the app asks of Microsoft. MSAL and the Graph client are loaded when the first request needs them, so
 * that a page where nobody signs in never loads them.
 */
export function microsoftDirectory(
  config: Config,
  page: { readonly bridge: string; readonly tab: TabStorage },
): MicrosoftDirectory {
  const session = onceItWorks(async (): Promise<Result<Session>> => {
    const loaded = await loadPart(() => import("#entra/session/session.ts"));
    return loaded.kind === "ok" ? loaded.value.openSession(config, page) : loaded;
  });
  const leaving = async (leave: (session: Session) => ReturnType<Session["signIn"]>) => {
    const opened = await session();
    return opened.kind === "ok" ? leave(opened.value) : opened.failure;
  };
  return {
    start: async () => {
      if (!hasSessionTrace(page.tab)) return nobody;
      const opened = await session();
      if (opened.kind === "ok") return opened.value.start;
      return { accounts: [], returned: { kind: "refused", failure: opened.failure } };
    },
    client: async () => {
      if (!hasSessionTrace(page.tab)) return undefined;
      const opened = await session();
      return opened.kind === "ok" ? opened.value.client : undefined;
    },
    signIn: async (request) => {
      // MSAL finds its way back by what it leaves in the tab. Where nothing stays there, the person would sign in for nothing.
      if (page.tab.use() !== "usable") return { kind: "tab-keeps-nothing" };
      return leaving((opened) => opened.signIn(request));
    },
    signOut: (account) => leaving((opened) => opened.signOut(account)),
    listTenants: async (...request) => {
      const opened = await session();
      return opened.kind === "ok" ? opened.value.listTenants(...request) : opened;
    },
    listSignInMethods: async (...request) => {
      const opened = await session();
      return opened.kind === "ok" ? opened.value.listSignInMethods(...request) : opened;
    },
    listSponsors: async (...request) => {
      const opened = await session();
      return opened.kind === "ok" ? opened.value.listSponsors(...request) : opened;
    },
    findTenant: (domain, signal) => findTenant(config.cloud, domain, signal),
  };
}

/** Makes a thing once; a failure is tried again the next time. */
function onceItWorks<Value>(make: () => Promise<Result<Value>>): () => Promise<Result<Value>> {
  let made: Promise<Result<Value>> | undefined;
  return async () => {
    made ??= make();
    const result = await made;
    if (result.kind === "failed") made = undefined;
    return result;
  };
}
