import { useSyncExternalStore } from "react";

/** What the page is shown on: a phone or tablet, or a computer with a phone beside it. */
export type DeviceKind = "phone" | "computer";

/** Decided by the pointer and the width; it changes at once when a window gets narrow or a tablet is turned. */
export function useDevice(): DeviceKind {
  return useSyncExternalStore(subscribe, isComputer) ? "computer" : "phone";
}

const computers = "(min-width: 720px) and (pointer: fine)";

function isComputer(): boolean {
  return matchMedia(computers).matches;
}

function subscribe(onChange: () => void): () => void {
  const watched = matchMedia(computers);
  watched.addEventListener("change", onChange);
  return () => watched.removeEventListener("change", onChange);
}
