import { createContext, useContext, useSyncExternalStore } from "react";
import type { Actions } from "#app/actions/actions.ts";
import type { State } from "#app/state.ts";
import type { Store } from "#app/store.ts";
import type { Config } from "#domain/microsoft/config.ts";
import type { Updates } from "#domain/microsoft/ports.ts";

/** What every screen can reach: the store to read, the actions to ask, the copy's configuration. */
export interface AppValue {
  readonly store: Store;
  readonly actions: Actions;
  readonly config: Config;
  readonly updates: Updates;
  /** The version of this copy, such as `0.1.0`. */
  readonly version: string;
}

export const AppContext = createContext<AppValue | undefined>(undefined);

export function useApp(): AppValue {
  const app = useContext(AppContext);
  if (!app) throw new Error("A screen was drawn outside AppContext.");
  return app;
}

/**
 * Reads the state, and draws again only when the selector's answer changes. For an unchanged state, the selector has to
 * give the same object each time.
 */
export function useSelected<Value>(select: (state: State) => Value): Value {
  const { store } = useApp();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}
