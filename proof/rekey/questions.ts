import { overviewIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import {
  isOnPhoneApp,
  type MethodKind,
  type SignInMethod,
} from "#domain/methods/sign-in-method.ts";
import { type Fate, fateOf } from "#domain/methods/survival.ts";
import { deviceSaid, survivalSaid } from "#domain/verdict/evidence.ts";
import { proposedNewPhones } from "#domain/verdict/methods-difference.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import { type TestQuestion, testQuestionOf } from "#domain/verdict/test-question.ts";
import { textsEndIn } from "#domain/verdict/texts-end.ts";

// What an organization's page asks of its methods, and what can be chosen there.

/** A question about one method, and the answers that it can have. */
export interface Asked {
  readonly method: string;
  readonly name: string | undefined;
  readonly kind: MethodKind;
  readonly question: Extract<Fate, { kind: "depends" }>["question"] | "proposal";
}

/** Every question that the organization's page asks about its listed methods. */
export function questionsOn(state: State, standing: Standing): readonly Asked[] {
  const { evidence, key } = standing;
  const { triage } = overviewIn(state);
  const { now } = state;
  const listed = evidence.microsoftSays?.value ?? [];
  const reading = state.readings.get(key);
  const before = reading?.kind === "read" ? reading.previous : undefined;
  const proposed = proposedNewPhones(evidence, before);
  return listed.flatMap((method): readonly Asked[] => {
    const asked = {
      method: method.id,
      name: "name" in method ? method.name : undefined,
      kind: method.kind,
    };
    if (proposed.includes(method.id)) return [{ ...asked, question: "proposal" }];
    const device = deviceSaid(evidence, method.id, now);
    const answer = survivalSaid(evidence, method.id, now);
    if (device !== undefined || answer !== undefined) return [];
    const { relation } = evidence.organization;
    const textsEndAt = textsEndIn(evidence);
    const fate = fateOf(method, { relation, triage, device, answer, textsEndAt, now });
    return fate.kind === "depends" ? [{ ...asked, question: fate.question }] : [];
  });
}

/** What was said of the listed methods and stands there to be changed, by method. */
export function answersOn(state: State, { evidence }: Standing): ReadonlyMap<string, string> {
  const listed = evidence.microsoftSays?.value ?? [];
  const said = listed.map(({ id }): readonly [string, string | undefined] => [
    id,
    deviceSaid(evidence, id, state.now) ?? survivalSaid(evidence, id, state.now),
  ]);
  return new Map(said.flatMap(([id, word]) => (word === undefined ? [] : [[id, word] as const])));
}

/** The question about what answered the last test; `undefined` where none is asked. */
export function questionOfTest(state: State, standing: Standing): TestQuestion | undefined {
  return testQuestionOf(standing, overviewIn(state).triage.keepsNumber);
}

/** What can be chosen for *Another method*: what is listed, and the kinds that a person knows by name. */
export function methodChoicesOn({ evidence }: Standing): readonly string[] {
  const listed = evidence.microsoftSays?.value ?? [];
  const others = listed.filter(
    (method: SignInMethod) => !isOnPhoneApp(method) && method.kind !== "password",
  );
  return [...others.map(({ id }) => id), ...kindsByName];
}

const kindsByName: readonly string[] = [
  "passkey",
  "software-oath",
  "hardware-oath",
  "windows-hello",
  "external",
  "temporary-access-pass",
];

/** Everything that can be answered on the page now: the methods' IDs, and `test` for what answered last. */
export function askedOn(state: State, standing: Standing): readonly string[] {
  const asked = questionsOn(state, standing).map(({ method }) => method);
  return questionOfTest(state, standing) ? ["test", ...asked] : asked;
}
