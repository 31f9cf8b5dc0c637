import { createStore, type StoreApi } from "zustand/vanilla";
import type { AppEvent } from "./events.ts";
import { reduced } from "./reducer.ts";
import type { State } from "./state.ts";

/** The one store: its state changes by events only. */
export interface Store {
  readonly state: () => State;
  readonly subscribe: StoreApi<State>["subscribe"];
  readonly happened: (event: AppEvent) => void;
}

export function storeFrom(initial: State): Store {
  const store = createStore<State>(() => initial);
  return {
    state: store.getState,
    subscribe: store.subscribe,
    happened: (event) => store.setState((state) => reduced(state, event), true),
  };
}
