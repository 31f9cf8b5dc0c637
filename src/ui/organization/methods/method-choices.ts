import {
  isOnPhoneApp,
  type MethodKind,
  type SignInMethod,
} from "#domain/methods/sign-in-method.ts";
import { methodDetail, methodText } from "#ui/method-words.ts";
import type { Words } from "#ui/words/words.ts";

/** A method that may have answered. */
export interface MethodChoice {
  readonly value: string;
  readonly label: string;
}

/** What people call a kind that may have answered without being listed, in the order offered; none for the others. */
const byName: Readonly<Record<MethodKind, ((words: Words) => string) | undefined>> = {
  passkey: ({ method }) => method.passkey["one-device"].title,
  "software-oath": ({ method }) => method["software-oath"].title,
  "hardware-oath": ({ method }) => method["hardware-oath"].title,
  "windows-hello": ({ method }) => method["windows-hello"].title,
  external: ({ method }) => method.external.title,
  "temporary-access-pass": ({ method }) => method["temporary-access-pass"].title,
  authenticator: undefined,
  "passwordless-authenticator": undefined,
  phone: undefined,
  "platform-credential": undefined,
  "qr-code-pin": undefined,
  email: undefined,
  password: undefined,
  "resource-account-key": undefined,
  unknown: undefined,
};

/** The other methods that may have answered: each that is listed, then the kinds that people know by name. */
export function methodChoices(
  words: Words,
  listed: readonly SignInMethod[],
): readonly MethodChoice[] {
  const others = listed.filter((method) => !isOnPhoneApp(method) && method.kind !== "password");
  return [
    ...others.map((method) => ({
      value: method.id,
      label: words.method.named(methodText(words, method).title, methodDetail(method) ?? ""),
    })),
    ...Object.entries(byName).flatMap(([kind, title]) =>
      title ? [{ value: kind, label: title(words) }] : [],
    ),
  ];
}
