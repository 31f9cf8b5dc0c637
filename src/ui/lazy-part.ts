import { type ComponentType, lazy, type ReactNode } from "react";
import { PageMissing, PartMissing } from "./Broken.tsx";

/** A page in a chunk of its own, fetched when it is first shown. If it cannot be fetched, that is said in its place. */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return lazyOr(load, PageMissing);
}

/** The same for a part of a page. The page keeps its headings, so the message has none of the first level. */
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
