import type { Organization } from "#domain/organization/organization.ts";
import { parseTenantId } from "#domain/organization/tenant.ts";
import type { PromptNamed, TestAnswer, TestSaid } from "#domain/verdict/evidence.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import * as calls from "#proof/rekey/calls.ts";
import { accountFrom } from "#proof/rekey/microsoft.ts";
import { methodChoicesOn } from "#proof/rekey/questions.ts";
import {
  isAskedAgainAt,
  offersTestBySigningIn,
  offersTestInRound,
  organizationAt,
  standingAt,
} from "#proof/rekey/screen.ts";
import type { Credential, Device } from "#proof/world/credential.ts";
import { later } from "#proof/world/passing.ts";
import { signIn } from "#proof/world/sign-in.ts";
import { devicesAtHand, devicesWithoutOldPhone } from "#proof/world/truth.ts";
import type { Place } from "#proof/world/world.ts";
import { approvals, meaningOf } from "#ui/organization/cards/test-answers.ts";
import type { TestAct } from "./acts.ts";
import { placeIn, type Scene } from "./scene.ts";
import { type Report, reportOf, wordFor } from "./sees.ts";

/** Tests in one organization and says what answered; `false` where that is not offered, or there is nothing to say. */
export async function performTest(scene: Scene, act: TestAct): Promise<boolean> {
  const place = placeIn(scene, act.at);
  const organization = place && organizationAt(scene.state(), place);
  const standing = place && standingAt(scene.state(), place);
  if (!organization || !standing || !isOffered(scene, organization, act)) return false;
  const isByRekey = act.form === "by-rekey";
  const isInRound = act.isInRound === true;
  const isOwnWindow = isInRound && isAskedAgainAt(scene.state(), organization);
  const test = reports(scene, place, standing, isOwnWindow ? { ...act, session: "fresh" } : act);
  if (!test) return !isByRekey && hasNoWord(scene, place, standing, act);
  if (isByRekey) await scene.tab().actions.testBySigningIn(organization.key);
  else calls.privateWindowTaken(scene.tab().actions, standing.key);
  scene.became(later(scene.world(), 2 * 60_000));
  await (isByRekey ? comesBack(scene, place) : scene.tab().returned());
  const said = { ...test, form: formNow(scene, standing) };
  scene.saysTest(place.name, said);
  calls.tested(scene.tab().actions, standing.key, said, isInRound);
  return true;
}

/** In *Test all* there is no sign-in through Rekey, for that would leave the round. */
function isOffered(
  scene: Scene,
  organization: Organization,
  { form, isInRound }: TestAct,
): boolean {
  if (form === "by-rekey") {
    return isInRound !== true && offersTestBySigningIn(scene.state(), organization);
  }
  return isInRound !== true || offersTestInRound(scene.state(), organization);
}

/** Tries, and finds the words for what was seen; `undefined` where there are none, or they may not be so wrong. */
function reports(
  scene: Scene,
  place: Place,
  standing: Standing,
  act: TestAct,
): TestSaid | undefined {
  const seen = tries(scene, place, act);
  const report = seen && act.isUnsure ? { ...seen, prompt: "not-sure" } : seen;
  const words = report && wordsFor(report, act);
  const test = words && testSaid(standing, report, words, act.form);
  if (!test || !mayBeSaid(scene, report, words)) return undefined;
  seesWhatRang(scene, act, report);
  if (report.by) scene.memory.learned(act.at, { answered: report.by });
  return test;
}

/** Something rang that the page has no word for, such as Authenticator on a tablet: nothing is said of it. */
function hasNoWord(scene: Scene, place: Place, standing: Standing, act: TestAct): boolean {
  const seen = tries(scene, place, act);
  const isHonest = act.saysAnswer === undefined && act.saysPrompt === undefined;
  const words = seen && wordsFor(seen, act);
  if (!seen || !isHonest || (words && testSaid(standing, seen, words, act.form))) return false;
  seesWhatRang(scene, act, seen);
  scene.became(later(scene.world(), 2 * 60_000));
  return true;
}

/** Whoever waits for the new phone, and sees something else answer here, knows that it is not added. */
function seesWhatRang(scene: Scene, act: TestAct, { answer, prompt }: Report): void {
  const isMissed = act.with === "authenticator" && answer !== "new-phone";
  if (isMissed && prompt === "this-organization") scene.memory.learned(act.at, { hasAdded: false });
}

/** What the person saw; `undefined` where Microsoft wanted a first registration, which is no test. */
function tries(scene: Scene, place: Place, act: TestAct): Report | undefined {
  const world = scene.world();
  const devices = act.isOldPhoneOff ? devicesWithoutOldPhone() : devicesAtHand(world);
  const signedIn = signIn(world, place, {
    devices,
    page: act.form === "by-hand" ? "security-info" : "app",
    // Of two that are alike, the new phone's; the old one's last.
    prefers: ({ kind, on }) => (kind === act.with ? 0 : 3) + rankOf(on),
    session: act.session,
  });
  if (signedIn.ending === "must-register") return undefined;
  return reportOf(world, place, signedIn, devices);
}

function rankOf(on: readonly Device[]): number {
  if (on.includes("new-phone")) return 0;
  return on.length === 1 && on[0] === "old-phone" ? 2 : 1;
}

/** Microsoft's page sends the person back. */
async function comesBack(scene: Scene, place: Place): Promise<void> {
  const account = accountFrom(scene.world(), place.account);
  const tenant = parseTenantId(place.tenant);
  const { now } = scene.world();
  const isAnswered = account && tenant;
  await scene.reloads(
    isAnswered
      ? { kind: "signed-in", account: account.id, tenant, signedInAt: now, issuedAt: now }
      : { kind: "nothing" },
  );
}

function formNow(scene: Scene, { key }: Standing): TestSaid["form"] {
  const { testing } = scene.state();
  const isOurs = testing.kind === "to-be-answered" && testing.organization === key;
  return isOurs ? "by-rekey" : "by-hand";
}

const answers: readonly TestAnswer[] = [
  "new-phone",
  "old-phone",
  "text-or-call",
  "another-method",
  "password-only",
  "nothing",
];
const prompts: readonly PromptNamed[] = ["this-organization", "another-organization", "not-sure"];

type Words = Pick<TestSaid, "answer" | "prompt">;

/** What the person would say of it in Rekey's words, so or not. */
function wordsFor(report: Report, act: TestAct): Words | undefined {
  const answer = answers.find((one) => one === (act.saysAnswer ?? report.answer));
  const prompt = prompts.find((one) => one === (act.saysPrompt ?? report.prompt));
  return answer && prompt ? { answer, prompt } : undefined;
}

/** What the buttons of the card make of it; `undefined` where none says that. */
function testSaid(
  standing: Standing,
  report: Report,
  words: Words,
  form: TestSaid["form"],
): TestSaid | undefined {
  const pressed = pressedFor(standing, words);
  if (!pressed) return undefined;
  const isWhichAsked =
    pressed.answer === "another-method" && pressed.prompt === "this-organization";
  if (!isWhichAsked) return { ...pressed, form };
  const method = methodSaid(standing, report.by);
  return method === undefined ? undefined : { ...pressed, form, method };
}

/** Some answers have a button for each prompt; others are the same whatever the prompt named. */
function pressedFor(standing: Standing, { answer, prompt }: Words): Words | undefined {
  for (const approval of approvals) {
    const meaning = meaningOf(approval, standing.evidence.organization);
    if (meaning.kind === "asks" && meaning.about === answer) return { answer, prompt };
    if (meaning.kind === "said" && meaning.test.answer === answer) {
      const { test } = meaning;
      if (test.prompt === prompt || test.prompt === "not-sure") return test;
    }
  }
  return undefined;
}

/** What is listed under its own ID, else its kind. */
function methodSaid(standing: Standing, by: Credential | undefined): string | undefined {
  const choices = methodChoicesOn(standing);
  return [by?.id, by && wordFor(by)].find((word) => word !== undefined && choices.includes(word));
}

/** One thing said that is not so is one mistake; two would be two. */
function mayBeSaid(scene: Scene, report: Report, test: Words): boolean {
  const isAnswerSo = test.answer === report.answer;
  // Another answer than what was seen may come with a prompt where there was none.
  const isPromptThere = isAnswerSo
    ? test.answer !== "password-only"
    : isPromptRead(test.answer) && isPromptRead(report.answer);
  const isPromptSo = test.prompt === report.prompt || !isPromptThere;
  if (isAnswerSo && isPromptSo) return true;
  if (!isAnswerSo && !isPromptSo) return false;
  return scene.errs(isAnswerSo ? "says-wrong-prompt" : "says-wrong-answer");
}

/** With no prompt there is none to name. */
function isPromptRead(answer: string): boolean {
  return answer !== "password-only" && answer !== "nothing";
}
