import { type Route, routePath } from "#domain/route.ts";

interface FrameLinkProps {
  readonly kind: "organizations" | "summary" | "settings" | "help-desk" | "about";
  readonly at: Route["kind"];
  readonly label: string;
}

/** A link of the frame to one of our pages, marked on that page. */
export function FrameLink({ kind, at, label }: FrameLinkProps) {
  return (
    <a
      className="frame-link"
      href={`#${routePath({ kind })}`}
      aria-current={kind === at ? "page" : undefined}
    >
      {label}
    </a>
  );
}
