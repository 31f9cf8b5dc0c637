import type { ReactNode } from "react";

/**
 * The shape of a page that is on its way, so that little moves when it comes, and a sentence that says so. Styles:
 * `frame.css`.
 */
export function Outline({ children }: { children: ReactNode }) {
  return (
    <div className="outline" aria-busy="true">
      <div className="outline-heading" />
      <h1 className="outline-answer">{children}</h1>
      <div className="outline-row" />
      <div className="outline-row" />
      <div className="outline-row" />
    </div>
  );
}
