import { useEffect, useRef, useState } from "react";
import { type OrganizationKey, parseOrganizationKey } from "#domain/organization/organization.ts";
import { useSelected } from "#ui/app-context.ts";
import { focusCard } from "#ui/organization/cards/focus-card.ts";
import { rememberedOnPage, rememberOnPage } from "#ui/page-memory.ts";

/** Which organizations a round is through with; a page that was thrown away meanwhile goes on where it was. */
export function useRoundMemory() {
  const [done, setDone] = useState(() => parseKeys(rememberedOnPage("round")));
  const isThrough = (key: OrganizationKey) => done.includes(key);
  const through = (key: OrganizationKey) => {
    const next = [...done, key];
    setDone(next);
    rememberOnPage("round", next);
  };
  return { isThrough, through, last: done.at(-1) };
}

function parseKeys(kept: unknown): readonly OrganizationKey[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one) => (typeof one === "string" ? (parseOrganizationKey(one) ?? []) : []));
}

/** The heading of each new card takes the focus, and so does the card that somebody comes back to. */
export function useRoundFocus(shown: string): void {
  const landing = useSelected((state) => state.landing);
  const count = landing.kind === "landed" ? landing.count : 0;
  const last = useRef({ shown, count });
  // Talks to the DOM: the focus.
  useEffect(() => {
    if (last.current.shown === shown && last.current.count === count) return;
    last.current = { shown, count };
    focusCard();
  }, [shown, count]);
}
