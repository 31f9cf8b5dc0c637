import { useEffect, useState } from "react";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import { useSelected } from "#ui/app-context.ts";
import { useWords } from "#ui/words/words.ts";

/**
 * The time until an organization is asked once more, after Microsoft asked for a pause; nothing if that is not planned.
 */
export function Countdown({ organization }: { organization: OrganizationKey }) {
  const at = useSelected((state) => state.retries.get(organization));
  return at === undefined ? null : <Seconds key={at} until={at} />;
}

function Seconds({ until }: { until: number }) {
  const words = useWords();
  const [left, setLeft] = useState(() => secondsLeft(until));
  // Talks to the browser's clock.
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsLeft(until)), 1_000);
    return () => clearInterval(timer);
  }, [until]);
  return <p>{words.check.retryIn(left)}</p>;
}

function secondsLeft(until: number): number {
  return Math.max(0, Math.ceil((until - Date.now()) / 1_000));
}
