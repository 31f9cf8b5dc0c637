import type { MethodId, SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { Words } from "./words/words.ts";

interface MethodText {
  readonly title: string;
  readonly meaning: string;
}

/** What a method is called, and what it is, in one sentence. */
export function methodText(words: Words, method: SignInMethod): MethodText {
  switch (method.kind) {
    case "authenticator":
      return words.method.authenticator[method.app];
    case "passkey":
      return words.method.passkey[method.keptIn];
    case "phone":
      return words.method.phone[method.line];
    case "platform-credential":
      return words.method["platform-credential"][method.platform];
    default:
      return words.method[method.kind];
  }
}

/** What tells this method from others of its kind: the phone's name, or the last digits of a number. */
export function methodDetail(method: SignInMethod): string | undefined {
  switch (method.kind) {
    case "phone":
      return method.number;
    case "email":
      return method.address;
    case "passkey":
      return method.name ?? method.model;
    case "authenticator":
    case "passwordless-authenticator":
    case "windows-hello":
    case "platform-credential":
    case "external":
    case "resource-account-key":
      return method.name;
    case "unknown":
      return method.name ?? method.type;
    case "software-oath":
    case "hardware-oath":
    case "temporary-access-pass":
    case "qr-code-pin":
    case "password":
      return undefined;
  }
}

/** The app's version of each method whose title and detail another one has too, by method ID: it may tell the phones apart. */
export function versionsToTellApart(
  words: Words,
  methods: readonly SignInMethod[],
): ReadonlyMap<MethodId, string> {
  const named = methods.map((method) => ({
    method,
    name: words.method.named(methodText(words, method).title, methodDetail(method) ?? ""),
  }));
  return new Map(
    named.flatMap(({ method, name }) => {
      const version = method.kind === "authenticator" ? method.appVersion : undefined;
      const isAlone = named.filter((other) => other.name === name).length === 1;
      return isAlone || version === undefined ? [] : [[method.id, version] as const];
    }),
  );
}
