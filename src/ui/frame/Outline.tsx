import type { ReactNode } from "react";

/** A page's shape, so that little moves when it comes, and in words what is coming; its styles are those of `frame.css`. */
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
