import type { Organization } from "#domain/organization/organization.ts";
import type { TestAnswer, TestSaid } from "#domain/verdict/evidence.ts";

/** What the person can say of a sign-in. Each has both facts: what approved it, and for which organization. */
export type Approval =
  | "new-phone-here"
  | "new-phone-elsewhere"
  | "old-phone"
  | "text-or-call"
  | "another-method"
  | "nothing-asked"
  | "not-in";

/** In the order in which they are offered. */
export const approvals: readonly Approval[] = [
  "new-phone-here",
  "new-phone-elsewhere",
  "old-phone",
  "text-or-call",
  "another-method",
  "nothing-asked",
  "not-in",
];

/** What an approval says, or which one thing more it asks. */
export type Meaning =
  | { readonly kind: "said"; readonly test: Pick<TestSaid, "answer" | "prompt"> }
  | { readonly kind: "asks"; readonly about: "text-or-call" | "another-method" | "nothing" };

/**
 * The old phone is bad news whatever the prompt named, and the person is not asked what it named: so they are not sure. Who
 * did not get in is asked, for it may have been home that stopped them, and that would be home's bad news.
 */
const meanings: Readonly<Record<Approval, Meaning>> = {
  "new-phone-here": said("new-phone", "this-organization"),
  "new-phone-elsewhere": said("new-phone", "another-organization"),
  "old-phone": said("old-phone", "not-sure"),
  "text-or-call": { kind: "asks", about: "text-or-call" },
  "another-method": { kind: "asks", about: "another-method" },
  "nothing-asked": said("password-only", "not-sure"),
  "not-in": { kind: "asks", about: "nothing" },
};

/** What an approval means in one organization. Home's sign-in has home's prompt alone, so there nothing more is asked. */
export function meaningOf(
  approval: Approval,
  { relation }: Pick<Organization, "relation">,
): Meaning {
  return approval === "not-in" && relation === "home"
    ? said("nothing", "not-sure")
    : meanings[approval];
}

function said(answer: TestAnswer, prompt: TestSaid["prompt"]): Meaning {
  return { kind: "said", test: { answer, prompt } };
}
