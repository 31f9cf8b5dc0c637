import * as v from "valibot";
import type { KeptMethod } from "#domain/methods/kept-method.ts";
import { type OrganizationKey, parseOrganizationKey } from "#domain/organization/organization.ts";
import {
  type Domain,
  parseDomain,
  parseTenantId,
  type TenantId,
} from "#domain/organization/tenant.ts";
import type { PromptNamed, SignInSays, TestAnswer, TestSaid } from "#domain/verdict/evidence.ts";
import type { AuthenticatorEntry } from "#domain/verdict/reconciliation.ts";
import { latestTime } from "./register.ts";

/** The methods that Microsoft listed; the register's time is when. */
export interface MicrosoftSays {
  readonly methods: readonly KeptMethod[];
}

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
  since: v.exactOptional(timeSchema),
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
