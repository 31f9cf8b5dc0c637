import type { ConsentAnswer } from "#domain/microsoft/admin-consent.ts";

/** How the last sign-out and the last approval of this tab ended. Both leave the app, so the tab has to remember. */
export interface AnswersTold {
  readonly signOut: SignOutTold;
  readonly approval: ApprovalTold;
}

/** How far the last sign-out of this tab came. */
export type SignOutTold =
  | { readonly kind: "none" | "left" }
  /** Rekey was opened once more in this tab, with this many accounts still signed in. */
  | { readonly kind: "back"; readonly accounts: number };

/** What Microsoft answered to the last approval of this tab. */
export type ApprovalTold =
  | { readonly kind: "none" }
  | {
      readonly kind: "answered";
      readonly answer: ConsentAnswer["kind"];
      readonly scope: ScopeTold;
    };

/** What an answer's scope names: Rekey's own permissions by name, and of all others only how many. */
export interface ScopeTold {
  readonly permissions: readonly string[];
  readonly others: number;
}

/** Where the ends wait, for as long as the tab lasts. */
export interface AnswersKeeper {
  readonly told: () => AnswersTold;
  readonly signOutTold: (signOut: SignOutTold) => void;
  readonly approvalTold: (approval: ApprovalTold) => void;
}
