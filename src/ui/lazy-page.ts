import { type ComponentType, lazy } from "react";
import { PageMissing } from "./Broken.tsx";

/** A page in a chunk of its own, fetched when it is first shown; where it cannot be had, the page says so. */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return lazy(() =>
    load().then(
      (page) => ({ default: page }),
      (): { default: ComponentType<Props> } => ({ default: PageMissing }),
    ),
  );
}
