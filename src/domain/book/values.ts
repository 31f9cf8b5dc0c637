import * as v from "valibot";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import {
  type Domain,
  parseDomain,
  parseTenantId,
  type TenantId,
} from "#domain/organization/tenant.ts";
import { parseOrganizationKey } from "./paths.ts";
import { latestTime } from "./register.ts";

/** What answered the prompt, as the person says; `password-only` and `nothing` are answers too. */
export type TestAnswer =
  | "new-phone"
  | "old-phone"
  | "text-or-call"
  | "another-method"
  | "password-only"
  | "nothing";

/** Which organization the prompt named. */
export type PromptNamed = "this-organization" | "another-organization" | "not-sure";

/** One test of one organization; the latest supersedes those before. */
export interface TestSaid {
  readonly answer: TestAnswer;
  /** What the person called it, where it was another method. */
  readonly method?: string;
  readonly prompt: PromptNamed;
  readonly form: "by-hand" | "by-rekey";
}

/** How an organization came onto the list. */
export type Source = "typed" | "listed" | "from-link" | "imported";

/** Whether the person still needs an organization. */
export type Leaving = "still-needed" | "leaving" | "left";

/** The person's own word on what becomes of one method. */
export type Survival = "survives" | "lost";

/**
 * A sign-in method as it is kept: nothing of it but these, so no number, no address and no secret. Words are
 * kept as they came; whoever reads them decides what they mean.
 */
export interface KeptMethod {
  readonly id: string;
  readonly kind: string;
  readonly app?: string;
  readonly keptIn?: string;
  readonly line?: string;
  readonly platform?: string;
  readonly name?: string;
  readonly model?: string;
  readonly type?: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt?: number;
}

/** The methods that Microsoft listed; the register's time is when. */
export interface MicrosoftSays {
  readonly methods: readonly KeptMethod[];
}

/** How the last sign-in to the organization ended; `code` is Microsoft's own. */
export interface SignInSays {
  readonly kind: string;
  readonly code?: string;
}

/** One line of Authenticator, and what the person made of it. */
export type AuthenticatorEntry = { readonly label: string } & (
  | { readonly kind: "unmatched" }
  | { readonly kind: "matched"; readonly organization: OrganizationKey }
  | { readonly kind: "out-of-scope"; readonly reason: string }
);

/**
 * Text of at most so many characters, cut rather than refused. Signs that turn the writing direction go: a name
 * is the tenant's own choice, and they would let it disguise the domain beside it.
 */
export function text(longest: number): v.GenericSchema<unknown, string> {
  return v.pipe(
    v.string(),
    v.transform((whole) =>
      whole
        .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
        .slice(0, longest)
        .replace(/[\uD800-\uDBFF]$/, ""),
    ),
  );
}

/**
 * A name that shows: in one line, without signs that are invisible or turn the direction; empty where nothing is left
 * to see, so that another name stands there.
 */
export function nameText(longest: number): v.GenericSchema<unknown, string> {
  return v.pipe(
    text(longest),
    v.transform((whole) => {
      const name = whole
        .replace(/[\p{Cc}\u2028\u2029]/gu, " ")
        .replace(/\p{Cf}/gu, "")
        .trim();
      return /[\p{L}\p{N}\p{S}]/u.test(name) ? name : "";
    }),
  );
}

/** One of the words of a union; a new word does not compile until it is among them. */
export function oneOf<Word extends string>(words: Readonly<Record<Word, true>>) {
  return v.custom<Word>((word) => typeof word === "string" && Object.hasOwn(words, word));
}

/** Milliseconds since the epoch. */
export const timeSchema: v.GenericSchema<unknown, number> = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.maxValue(latestTime),
);

export const domainSchema = v.custom<Domain>(
  (word) => typeof word === "string" && parseDomain(word) === word,
);

export const tenantIdSchema = v.custom<TenantId>(
  (word) => typeof word === "string" && parseTenantId(word) === word,
);

export const keySchema = v.custom<OrganizationKey>(
  (word) => typeof word === "string" && parseOrganizationKey(word) !== undefined,
);

export const testSchema: v.GenericSchema<unknown, TestSaid> = v.object({
  answer: oneOf<TestAnswer>({
    "new-phone": true,
    "old-phone": true,
    "text-or-call": true,
    "another-method": true,
    "password-only": true,
    nothing: true,
  }),
  method: v.exactOptional(text(100)),
  prompt: oneOf<PromptNamed>({
    "this-organization": true,
    "another-organization": true,
    "not-sure": true,
  }),
  form: oneOf<TestSaid["form"]>({ "by-hand": true, "by-rekey": true }),
});

export const microsoftSaysSchema: v.GenericSchema<unknown, MicrosoftSays> = v.object({
  methods: v.array(
    v.object({
      id: v.string(),
      kind: v.string(),
      app: v.exactOptional(v.string()),
      keptIn: v.exactOptional(v.string()),
      line: v.exactOptional(v.string()),
      platform: v.exactOptional(v.string()),
      name: v.exactOptional(text(200)),
      model: v.exactOptional(text(200)),
      type: v.exactOptional(text(200)),
      expiresAt: v.exactOptional(timeSchema),
    }),
  ),
});

export const signInSaysSchema: v.GenericSchema<unknown, SignInSays> = v.object({
  kind: text(100),
  code: v.exactOptional(text(100)),
});

export const entrySchema: v.GenericSchema<unknown, AuthenticatorEntry> = v.variant("kind", [
  v.object({ kind: v.literal("unmatched"), label: text(200) }),
  v.object({ kind: v.literal("matched"), label: text(200), organization: keySchema }),
  v.object({ kind: v.literal("out-of-scope"), label: text(200), reason: text(100) }),
]);
