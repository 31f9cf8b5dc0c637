/** Where the old phone is. The last three mean that it can no longer answer a prompt. */
export type OldPhone =
  /** In hand and working. */
  | "here"
  /** Working, but not here: its prompts cannot be answered before the person is back. */
  | "elsewhere"
  | "broken"
  /** Erased or traded in. */
  | "erased"
  /** Lost or stolen: somebody else may hold it. */
  | "lost";

/** The places in the order in which a person is offered them. */
export const oldPhonePlaces: readonly OldPhone[] = [
  "here",
  "elsewhere",
  "broken",
  "erased",
  "lost",
];

/** Which of the person's devices an Authenticator entry sits on, as the person says. */
export type Device = "old-phone" | "new-phone" | "another-device";

/**
 * What the person told us about the move. Every answer may be missing: the questions can be skipped, and a
 * missing answer never counts as the favourable one.
 */
export interface Triage {
  readonly oldPhone?: OldPhone;
  /** Where it is gone: when that was said, in milliseconds since the epoch. */
  readonly goneSince?: number;
  /** Whether the new phone keeps the old phone's number. */
  readonly keepsNumber?: boolean;
  /** Whether the person holds a security key or passkey that is not on the old phone. */
  readonly hasKeyElsewhere?: boolean;
  /** As Authenticator and Security info show it: "Pixel 6". Two phones may carry the same name. */
  readonly oldPhoneName?: string;
  readonly newPhoneName?: string;
}

/** Whether no prompt can be answered on the old phone any more. Unsaid is not gone. */
export function isGone(oldPhone: OldPhone | undefined): boolean {
  return oldPhone === "broken" || oldPhone === "erased" || oldPhone === "lost";
}
