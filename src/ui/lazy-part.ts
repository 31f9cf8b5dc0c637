import { type ComponentType, lazy, type ReactNode } from "react";
import { PageMissing, PartMissing } from "./Broken.tsx";

/** A page in a chunk of its own, fetched when it is first shown; where it cannot be had, it says so. */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return lazyOr(load, PageMissing);
}

/** The same for a part of a page, which has headings of its own. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return lazyOr(load, PartMissing);
}

function lazyOr<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Missing: () => ReactNode,
): ComponentType<Props> {
  return lazy(() =>
    load().then(
      (part) => ({ default: part }),
      (): { default: ComponentType<Props> } => ({ default: Missing }),
    ),
  );
}
