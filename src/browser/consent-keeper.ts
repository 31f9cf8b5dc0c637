import type { ConsentKeeper } from "#domain/microsoft/ports.ts";

const key = "rekey.consent";

/** Keeps the state in the tab that left, so that no other page's answer can be taken for ours. */
export function consentKeeper(storage: Storage): ConsentKeeper {
  return {
    keep: (state) => storage.setItem(key, state),
    take: () => {
      const state = storage.getItem(key) ?? undefined;
      storage.removeItem(key);
      return state;
    },
  };
}
