import { isOnPhoneApp, type SignInMethod } from "#domain/methods/sign-in-method.ts";
import { methodDetail, methodText } from "#ui/method-words.ts";
import type { Words } from "#ui/words/words.ts";

/** A method that may have answered. */
export interface MethodChoice {
  readonly value: string;
  readonly label: string;
}

const otherKinds = [
  "software-oath",
  "hardware-oath",
  "windows-hello",
  "external",
  "temporary-access-pass",
] as const;

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
    { value: "passkey", label: words.method.passkey["one-device"].title },
    ...otherKinds.map((kind) => ({ value: kind, label: words.method[kind].title })),
  ];
}
