import type { Device } from "#domain/methods/phone.ts";
import type { FateQuestion } from "#domain/methods/survival.ts";
import type { Survival } from "#domain/verdict/evidence.ts";

type AnswerLabel = "yes" | "no" | "oldPhone" | "newPhone" | "another";

/** What an answer sets: a device, the method's own fate, or whether the number is kept. */
export type QuestionAnswer =
  | { readonly label: AnswerLabel; readonly device: Device }
  | { readonly label: AnswerLabel; readonly survival: Survival }
  | { readonly label: AnswerLabel; readonly keepsNumber: boolean };

const worksElsewhere: readonly QuestionAnswer[] = [
  { label: "yes", survival: "survives" },
  { label: "no", survival: "lost" },
];
const isOldPhone: readonly QuestionAnswer[] = [
  { label: "yes", device: "old-phone" },
  { label: "no", device: "another-device" },
];

/** What can be answered to each question about a method. */
export const answersTo: Readonly<Record<FateQuestion, readonly QuestionAnswer[]>> = {
  "which-phone-is-this-entry": [
    { label: "oldPhone", device: "old-phone" },
    { label: "newPhone", device: "new-phone" },
    { label: "another", device: "another-device" },
  ],
  "is-number-kept": [
    { label: "yes", keepsNumber: true },
    { label: "no", keepsNumber: false },
  ],
  "is-alternate-number-kept": worksElsewhere,
  "where-is-the-code-app": worksElsewhere,
  "is-key-the-phone": isOldPhone,
  "where-is-this-passkey": isOldPhone,
  "is-device-the-old-phone": [
    { label: "yes", device: "old-phone" },
    { label: "newPhone", device: "new-phone" },
    { label: "another", device: "another-device" },
  ],
  "where-does-the-provider-live": worksElsewhere,
  "what-is-this-method": worksElsewhere,
};
