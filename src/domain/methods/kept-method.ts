import {
  type MethodDetail,
  type MethodKind,
  parseMethodId,
  type SignInMethod,
} from "./sign-in-method.ts";

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

/**
 * A sign-in method out of what the book keeps of it; none or one, none only where it has no ID. A word that this
 * version does not know becomes `unknown`, never a word that would count.
 */
export function methodFromKept(kept: KeptMethod): readonly SignInMethod[] {
  const id = parseMethodId(kept.id);
  return id === undefined ? [] : [{ id, ...detailOf(kept) }];
}

function isMethodKind(word: string): word is MethodKind {
  return Object.hasOwn(details, word);
}

function detailOf(kept: KeptMethod): MethodDetail {
  return isMethodKind(kept.kind)
    ? details[kept.kind](kept)
    : { kind: "unknown", type: kept.type ?? kept.kind, ...named(kept) };
}

const details: Readonly<Record<MethodKind, (kept: KeptMethod) => MethodDetail>> = {
  authenticator: (kept) => ({
    kind: "authenticator",
    app: known(kept.app, ["authenticator", "outlook"]),
    ...named(kept),
  }),
  "passwordless-authenticator": (kept) => ({ kind: "passwordless-authenticator", ...named(kept) }),
  passkey: (kept) => ({
    kind: "passkey",
    keptIn: known(kept.keptIn, ["authenticator", "one-device", "synced-store"]),
    ...named(kept),
    ...(kept.model === undefined ? {} : { model: kept.model }),
  }),
  phone: (kept) => ({
    kind: "phone",
    line: known(kept.line, ["mobile", "alternate-mobile", "office"]),
  }),
  "software-oath": () => ({ kind: "software-oath" }),
  "hardware-oath": () => ({ kind: "hardware-oath" }),
  "windows-hello": (kept) => ({ kind: "windows-hello", ...named(kept) }),
  "platform-credential": (kept) => ({
    kind: "platform-credential",
    platform: known(kept.platform, ["windows", "macos", "linux", "ios", "android"]),
    ...named(kept),
  }),
  external: (kept) => ({ kind: "external", ...named(kept) }),
  "temporary-access-pass": ({ expiresAt }) => ({
    kind: "temporary-access-pass",
    ...(expiresAt === undefined ? {} : { expiresAt }),
  }),
  "qr-code-pin": () => ({ kind: "qr-code-pin" }),
  email: () => ({ kind: "email" }),
  password: () => ({ kind: "password" }),
  "resource-account-key": (kept) => ({ kind: "resource-account-key", ...named(kept) }),
  unknown: (kept) => ({
    kind: "unknown",
    ...(kept.type === undefined ? {} : { type: kept.type }),
    ...named(kept),
  }),
};

function named({ name }: KeptMethod): { readonly name?: string } {
  return name === undefined ? {} : { name };
}

function known<Word extends string>(
  word: string | undefined,
  words: readonly Word[],
): Word | "unknown" {
  return words.find((one) => one === word) ?? "unknown";
}
