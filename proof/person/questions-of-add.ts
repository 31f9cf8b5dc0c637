import type { AnsweredOrganization, PastedText } from "#domain/paste/parser.ts";
import * as calls from "#proof/rekey/calls.ts";
import { entriesOn } from "#proof/rekey/screen.ts";
import { settled } from "#proof/rekey/tab.ts";
import { lineFor } from "#proof/world/authenticator.ts";
import { domainsOf } from "#proof/world/graph.ts";
import type { Place } from "#proof/world/world.ts";
import type { ListAct } from "./acts.ts";
import { placeIn, type Scene } from "./scene.ts";

type Does<Word> = Extract<ListAct, { readonly do: Word }>;

/** What the page asks of a text stays on it until it is answered. */
export function seesQuestions({ asked }: Scene, { questions }: PastedText): void {
  for (const question of questions) asked.set(question.text, question);
}

/** Types the domain of the organization that a line means. */
export async function names(scene: Scene, { line, at }: Does<"names">): Promise<boolean> {
  const place = placeIn(scene, at);
  if (!place || !isOpenOnPage(scene, line)) return false;
  const answer = await calls.answerTyped(scene.asked.get(line), place.domain);
  if (!answer) return false;
  return answers(scene, line, answer, lineFor(place) === line);
}

/** *Yes, it is …*. */
export async function acceptsProposal(
  scene: Scene,
  { line }: Does<"accepts-proposal">,
): Promise<boolean> {
  const proposal = scene.asked.get(line)?.proposal;
  if (!proposal || !isOpenOnPage(scene, line)) return false;
  const isSo = scene
    .world()
    .places.some((place) => place.isMember && lineFor(place) === line && isOf(place, proposal));
  return answers(scene, line, proposal, isSo);
}

function isOf(place: Place, { tenant, account }: AnsweredOrganization): boolean {
  const refs: readonly string[] = [place.tenant, ...domainsOf(place)];
  return refs.includes(tenant) && (account === undefined || account === place.account);
}

/** A line that belongs nowhere yet can be answered; one that is no entry, while it is asked about. */
function isOpenOnPage(scene: Scene, line: string): boolean {
  const alike = entriesOn(scene.state()).filter(({ label }) => label === line);
  return alike.length > 0 ? alike.some(({ isPlaced }) => !isPlaced) : scene.asked.has(line);
}

async function answers(
  scene: Scene,
  line: string,
  answer: AnsweredOrganization,
  isSo: boolean,
): Promise<boolean> {
  if (!isSo && !scene.errs("matches-wrongly")) return false;
  calls.questionAnswered(scene.tab().actions, line, answer);
  scene.asked.delete(line);
  await settled();
  return true;
}
