import type { Credential } from "#proof/world/credential.ts";

/** What the person remembers of one place. It is what they believe, and after a mistake that may be wrong. */
export interface Belief {
  /** They added the new phone there. */
  readonly hasAdded: boolean;
  /** They deleted the old phone's entry there. */
  readonly hasRemoved: boolean;
  /** What answered the last prompt there that something answered. */
  readonly answered?: Credential;
}

/** What the person remembers. */
export interface Memory {
  readonly of: (place: string) => Belief;
  readonly learned: (place: string, news: Partial<Belief>) => void;
  /** On the next phone, nothing of the last move is true any more. */
  readonly anotherMove: () => void;
}

const nothing: Belief = { hasAdded: false, hasRemoved: false };

/** A person at the beginning. */
export function emptyMemory(): Memory {
  const beliefs = new Map<string, Belief>();
  return {
    of: (place) => beliefs.get(place) ?? nothing,
    learned: (place, news) => {
      beliefs.set(place, { ...(beliefs.get(place) ?? nothing), ...news });
    },
    anotherMove: () => beliefs.clear(),
  };
}
