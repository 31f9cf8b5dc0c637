import type { Updates } from "#domain/microsoft/ports.ts";

/**
 * Keeps the app for use without a network, and tells when a newer one waits. Where the browser has no service
 * worker, or none is allowed, the app works as before and is simply not kept.
 *
 * @param script the address of the worker's script
 */
export function updates(page: Window, script: URL): Updates {
  const listeners = new Set<() => void>();
  const waiting: { worker: ServiceWorker | undefined } = { worker: undefined };
  const container = "serviceWorker" in page.navigator ? page.navigator.serviceWorker : undefined;

  function found(worker: ServiceWorker): void {
    waiting.worker = worker;
    for (const listener of listeners) listener();
  }

  async function register(): Promise<void> {
    const registration = await container?.register(scriptAddress(page, script.href) as string);
    if (!registration) return;
    if (registration.waiting && container?.controller) found(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", () => {
        // The first worker of all is no update.
        if (installing.state === "installed" && container?.controller) found(installing);
      });
    });
  }

  return {
    // A refusal (a private window, a full disk, a policy) leaves the app as it is.
    keep: () => register().catch(() => {}),
    isWaiting: () => waiting.worker !== undefined,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeOver: () => {
      container?.addEventListener("controllerchange", () => page.location.reload(), { once: true });
      waiting.worker?.postMessage("take-over");
    },
  };
}

interface TrustedTypesPage {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ) => { readonly createScriptURL: (address: string) => unknown };
  };
}

/** The one address that the page's policy lets through; registering takes a TrustedScriptURL where there are any. */
function scriptAddress(page: Window & TrustedTypesPage, address: string): unknown {
  const policy = page.trustedTypes?.createPolicy("rekey-sw", {
    createScriptURL: (asked) => {
      if (asked !== address)
        throw new TypeError("Only Rekey's own service worker may be registered.");
      return asked;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
