import type { MethodKind } from "#domain/methods/sign-in-method.ts";
import { type Evidence, isDecisive, type TestSaid } from "./evidence.ts";

/**
 * When texts and calls end in an organization; `undefined` where Microsoft gave no date, or where one answered there on
 * or after that day: then the organization has them delivered in another way.
 */
export function textsEndIn(evidence: Evidence): number | undefined {
  const { textsEndAt, test, decisive } = evidence;
  if (textsEndAt === undefined) return undefined;
  const hasAnsweredSince = [test, decisive].some(
    (said) =>
      said !== undefined &&
      said.at >= textsEndAt &&
      isDecisive(said.value) &&
      isByNumber(evidence, said.value),
  );
  return hasAnsweredSince ? undefined : textsEndAt;
}

/** Whether a text or a call answered, also where the person named the number among the other methods. */
export function isByNumber({ microsoftSays }: Evidence, { answer, method }: TestSaid): boolean {
  if (answer === "text-or-call") return true;
  if (answer !== "another-method" || method === undefined) return false;
  const name = method.trim().toLowerCase();
  const listed = microsoftSays?.value.find(({ id }) => id === method);
  return name === number || listed?.kind === number || numberIds.includes(name);
}

const number: MethodKind = "phone";

// Graph gives a person's numbers the same three IDs in every tenant.
// Source: learn.microsoft.com/graph/api/resources/phoneauthenticationmethod, property `id`.
const numberIds: readonly string[] = [
  "3179e48a-750b-4051-897c-87b9720928f7",
  "b6332ec1-7057-4abe-9331-3d72feddfe41",
  "e37fc753-ff3b-4958-9484-eaa9425c82bc",
];
