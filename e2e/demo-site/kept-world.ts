import type { World } from "../emulator/world/world.ts";

// A browser stops a service worker whenever it is idle, and what the person did in the demo has to outlive that.

type Kept = Pick<World, "tenants" | "people" | "held">;

/** The world with what was kept of it; as it came, with an empty jar of cookies, where nothing was. */
export async function keptWorld(fresh: World): Promise<World> {
  const kept = await settled<Kept | undefined>("readonly", (store) => store.get("world"));
  return { ...fresh, held: { ...fresh.held, jar: new Map() }, ...kept };
}

export async function keepWorld({ tenants, people, held }: World): Promise<void> {
  await settled("readwrite", (store) => store.put({ tenants, people, held }, "world"));
}

/** The answer to one request of the database; `undefined` where the browser has none to give. */
async function settled<Answer>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<Answer | undefined> {
  const database = await done<IDBDatabase>(opened()).catch(() => undefined);
  if (!database) return undefined;
  const store = database.transaction("worlds", mode).objectStore("worlds");
  const answer = await done<Answer>(ask(store)).catch(() => undefined);
  database.close();
  return answer;
}

function opened(): IDBOpenDBRequest {
  // Another release of the demo may know another world.
  const request = indexedDB.open(`rekey-demo-${__REKEY_VERSION__}`);
  request.onupgradeneeded = () => request.result.createObjectStore("worlds");
  return request;
}

function done<Answer>(request: IDBRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
