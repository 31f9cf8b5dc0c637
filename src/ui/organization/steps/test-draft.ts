import type { PromptNamed, TestAnswer, TestSaid } from "#domain/verdict/evidence.ts";

/** A test half answered. */
export interface TestDraft {
  readonly answer: TestAnswer | undefined;
  readonly prompt: PromptNamed | undefined;
  /** Which other method it was; empty until the person says so. */
  readonly method: string;
}

export const emptyDraft: TestDraft = { answer: undefined, prompt: undefined, method: "" };

export const answers: readonly TestAnswer[] = [
  "new-phone",
  "old-phone",
  "text-or-call",
  "another-method",
  "password-only",
  "nothing",
];
export const prompts: readonly PromptNamed[] = [
  "this-organization",
  "another-organization",
  "not-sure",
];

/** What is still missing. */
export interface Missing {
  readonly answer: boolean;
  readonly method: boolean;
  readonly prompt: boolean;
}

export const nothingMissing: Missing = { answer: false, method: false, prompt: false };

export function missingFrom({ answer, method, prompt }: TestDraft): Missing {
  return {
    answer: answer === undefined,
    method: answer === "another-method" && method === "",
    prompt: prompt === undefined,
  };
}

/** The draft as an answer; `undefined` while something is missing. */
export function testFrom(draft: TestDraft, form: TestSaid["form"]): TestSaid | undefined {
  const { answer, prompt, method } = draft;
  if (!answer || !prompt || missingFrom(draft).method) return undefined;
  return { answer, prompt, form, ...(answer === "another-method" ? { method } : {}) };
}

/** Reads what the page remembered; an empty draft if that is anything else. */
export function parseDraft(kept: unknown): TestDraft {
  if (typeof kept !== "object" || kept === null) return emptyDraft;
  const { answer, prompt, method }: Readonly<Record<string, unknown>> = { ...kept };
  return {
    answer: answers.find((one) => one === answer),
    prompt: prompts.find((one) => one === prompt),
    method: typeof method === "string" ? method : "",
  };
}
