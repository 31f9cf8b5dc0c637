import type { ReactNode } from "react";

/** A page's shape, so that little moves when it comes; its styles are those of `frame.css`. */
export function Outline({ children }: { children?: ReactNode }) {
  return (
    <div className="outline" aria-busy="true">
      <div className="outline-heading" />
      <p className="outline-answer">{children}</p>
      <div className="outline-row" />
      <div className="outline-row" />
      <div className="outline-row" />
    </div>
  );
}
