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

  function found(worker: ServiceWorker | undefined): void {
    waiting.worker = worker;
    for (const listener of listeners) listener();
    worker?.addEventListener("statechange", () => {
      // It took its place by itself: this page came from it, or has nothing to ask for any more.
      if (waiting.worker === worker && worker.state !== "installed") found(undefined);
    });
  }

  async function register(): Promise<void> {
    const registration = await container?.register(scriptAddress(page, script.href) as string);
    if (!registration) return;
    // The browser may have found a newer one before anybody asked: then no event tells of it.
    if (registration.waiting && container?.controller) found(registration.waiting);
    if (registration.installing) follow(registration.installing);
    registration.addEventListener("updatefound", () => {
      if (registration.installing) follow(registration.installing);
    });
  }

  function follow(installing: ServiceWorker): void {
    installing.addEventListener("statechange", () => {
      // The first worker of all is no update.
      if (installing.state === "installed" && container?.controller) found(installing);
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
      if (!container?.controller || !waiting.worker) return;
      handOver(container.controller, waiting.worker);
      page.setTimeout(() => page.location.reload(), patience);
    },
  };
}

/**
 * Milliseconds. On a busy machine Chromium keeps the present worker for as long as the page stands, about once in fifty times, though
 * it was asked to go. The page then loads again: the present worker serves the newer one from the network, and goes.
 */
const patience = 3000;

/**
 * Lets one worker follow another. The present one is first told to stay for it: were it only starting, woken by a request
 * of this page's, Chromium would not ask it to end, and the newer one would wait until it has been idle for half a
 * minute (`ServiceWorkerRegistration::ActivateWaitingVersionWhenReady`).
 */
function handOver(present: ServiceWorker, next: ServiceWorker): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => next.postMessage("take-over", [port1]);
  present.postMessage("stay", [port2]);
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
