import type { Device } from "#domain/methods/phone.ts";
import type { TestAnswer } from "#domain/verdict/evidence.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import * as calls from "#proof/rekey/calls.ts";
import { type Asked, questionOfTest, questionsOn } from "#proof/rekey/questions.ts";
import { oldPhonesAskedAt, organizationAt, standingAt } from "#proof/rekey/screen.ts";
import type { Credential, CredentialKind } from "#proof/world/credential.ts";
import { listedIn } from "#proof/world/security-info.ts";
import { type Place, wipedSim } from "#proof/world/world.ts";
import type { OrganizationAct } from "./acts.ts";
import { placeIn, type Scene } from "./scene.ts";
import { deviceWord, phoneOf, survives, worksWithout } from "./sees.ts";

type AnswersAct = Extract<OrganizationAct, { readonly do: "answers" }>;

/** Answers what an organization's page asks of a method; `false` where it is not asked, or nobody could know. */
export async function performAnswer(scene: Scene, act: AnswersAct): Promise<boolean> {
  const place = placeIn(scene, act.at);
  const standing = place && standingAt(scene.state(), place);
  if (!standing) return false;
  if (act.about === "test") return answersOfTest(scene, place, standing, act.as);
  const asked = questionsOn(scene.state(), standing).find(({ method }) => method === act.about);
  const credential = listedIn(place).find(({ id }) => id === act.about);
  return asked && credential
    ? answersOne(scene, place, standing, asked, credential, act.as)
    : false;
}

function answersOne(
  scene: Scene,
  place: Place,
  { key }: Standing,
  { question, method }: Asked,
  credential: Credential,
  as: string | undefined,
): boolean {
  const { actions } = scene.tab();
  switch (question) {
    case "is-number-kept":
      return saysNumber(scene, as);
    case "proposal":
    case "which-phone-is-this-entry":
    case "is-device-the-old-phone":
    case "is-key-the-phone":
    case "where-is-this-passkey": {
      const device = deviceFor(scene, place, credential, question, as);
      if (!device) return false;
      calls.deviceAnswered(actions, key, method, device);
      return true;
    }
    case "is-alternate-number-kept":
    case "where-is-the-code-app":
    case "where-does-the-provider-live":
    case "what-is-this-method": {
      // What is not named is answered for all of its kind: the code is seen elsewhere, or it is not.
      const isSo = worksWithout(scene.world(), place, credential.kind);
      const said = as === undefined ? isSo : as === "survives";
      if (said !== isSo && !scene.errs("says-wrong-survival")) return false;
      calls.survivalAnswered(actions, key, method, said);
      return true;
    }
  }
}

const devices: readonly Device[] = ["old-phone", "new-phone", "another-device"];

function deviceFor(
  scene: Scene,
  place: Place,
  credential: Credential,
  question: Asked["question"],
  as: string | undefined,
): Device | undefined {
  const isEntry = question === "proposal" || question === "which-phone-is-this-entry";
  const seen =
    question === "proposal" || !isEntry
      ? deviceWord(credential.on)
      : phoneOf(scene.world(), place, credential, scene.memory.of(place.name));
  const said = devices.find((one) => one === (as ?? seen));
  if (!said) return undefined;
  const isOffered = isEntry
    ? question !== "proposal" || said !== "old-phone"
    : said !== "new-phone";
  if (!isOffered) return undefined;
  return said === seen || scene.errs("says-wrong-phone") ? said : undefined;
}

function answersOfTest(
  scene: Scene,
  place: Place,
  standing: Standing,
  as: string | undefined,
): boolean {
  const asked = questionOfTest(scene.state(), standing);
  if (!asked) return false;
  const { method: name } = asked;
  if (name === undefined) return saysNumber(scene, as);
  const isSo =
    asked.question === "is-alternate-number-kept"
      ? didSafeAnswer(scene, place)
      : isKindSafe(scene, place, name);
  const said = as === undefined ? isSo : as === "survives";
  if (said !== isSo && !scene.errs("says-wrong-survival")) return false;
  calls.survivalAnswered(scene.tab().actions, standing.key, name, said);
  return true;
}

/** Where several numbers are listed, the question is about the one that answered. */
const _theNumber: TestAnswer = "text-or-call";

/** *Is it the old phone?* is asked once for all organizations that list an entry of that name. */
export async function confirmsOldPhones(
  scene: Scene,
  { at }: Extract<OrganizationAct, { readonly do: "confirms-old-phones" }>,
): Promise<boolean> {
  const place = placeIn(scene, at);
  const organization = place && organizationAt(scene.state(), place);
  const proposal = organization && oldPhonesAskedAt(scene.state(), organization);
  if (!proposal) return false;
  const isSo = proposal.entries.every(({ method }) => isOldPhones(scene, method));
  if (!isSo && !scene.errs("says-wrong-phone")) return false;
  calls.oldPhoneConfirmed(scene.tab().actions, proposal);
  return true;
}

/** An entry that is gone meanwhile is nobody's, and no harm is done by what is said of it. */
function isOldPhones(scene: Scene, id: string): boolean {
  for (const place of scene.world().places) {
    const credential = listedIn(place).find((one) => one.id === id);
    if (credential) {
      return phoneOf(scene.world(), place, credential, scene.memory.of(place.name)) === "old-phone";
    }
  }
  return true;
}

/** The person remembers which of their numbers rang. */
function didSafeAnswer(scene: Scene, { name }: Place): boolean {
  const { answered } = scene.memory.of(name);
  return answered !== undefined && survives(scene.world(), answered);
}

/** What was chosen is a method's ID or a kind; somebody knows of it what they know of their things. */
function isKindSafe(scene: Scene, place: Place, name: string): boolean {
  const named = listedIn(place).find(({ id }) => id === name);
  const kinds = named ? [named.kind] : (kindsCalled[name] ?? []);
  return listedIn(place).some(
    (credential) => kinds.includes(credential.kind) && survives(scene.world(), credential),
  );
}

const kindsCalled: Readonly<Record<string, readonly CredentialKind[]>> = {
  passkey: ["authenticator-passkey", "synced-passkey", "security-key"],
  "software-oath": ["code-app"],
  "hardware-oath": ["hardware-token"],
  "windows-hello": ["windows-hello"],
  external: ["external"],
};

function saysNumber(scene: Scene, as: string | undefined): boolean {
  const isKept = wipedSim(scene.world()).on !== "nowhere";
  const said = as === undefined ? isKept : as === "survives";
  if (said !== isKept && !scene.errs("says-number-wrongly")) return false;
  calls.numberSaid(scene.tab().actions, said);
  return true;
}
