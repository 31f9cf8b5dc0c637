import { type ComponentType, lazy } from "react";
import { PartMissing } from "./Broken.tsx";

/** A part of the screen in a chunk of its own, fetched when it is first shown; where it cannot be had, it says so. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return lazy(() =>
    load().then(
      (part) => ({ default: part }),
      (): { default: ComponentType<Props> } => ({ default: PartMissing }),
    ),
  );
}
