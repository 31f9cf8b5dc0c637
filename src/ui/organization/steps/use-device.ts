import { useSyncExternalStore } from "react";

/** What the page is read on: a phone or tablet in the hand, or a computer with a phone beside it. */
export type DeviceKind = "phone" | "computer";

/** By how one points and how wide it is; a window made narrow, or a tablet turned, counts at once. */
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
