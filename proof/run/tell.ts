import type { Act } from "#proof/person/acts.ts";
import type { Credential, CredentialKind } from "#proof/world/credential.ts";
import type { Place, World } from "#proof/world/world.ts";
import type { Story } from "./shrink.ts";

/** A story in sentences, one a line: the world first, then what Ana does in it. */
export function tale({ world, acts }: Story): string {
  return [...worldTold(world), ...acts.map(sentenceFor)].join("\n");
}

function worldTold({ now, oldPhone, newPhone, sim, places }: World): readonly string[] {
  const number = sim.moves ? "keeps her number" : "gets another number";
  const date = new Date(now).toISOString().slice(0, 10);
  return [
    `${date}. Ana moves from ${oldPhone.name} to ${newPhone.name} and ${number}; the SIM is on the ${sim.on.replace("-", " ")}.`,
    ...places.map(placeTold),
  ];
}

function placeTold({ name, relation, account, policy, credentials, cloud }: Place): string {
  const has = credentials.map(credentialTold).join(", ") || "nothing";
  const facts = [
    policy.asks ? "asks for a second step" : "asks for nothing more",
    ...(policy.trustsHome ? ["trusts home"] : []),
    ...(policy.securityInfo === "open" ? [] : [`keeps Security info ${policy.securityInfo}`]),
    ...(policy.approvesReading ? ["lets Rekey read"] : []),
    ...(cloud === "public" ? [] : ["is in another cloud"]),
    ...(policy.textsEnd === undefined ? [] : ["loses texts with Microsoft's end of them"]),
  ];
  const is = relation === "home" ? `is home to ${account}` : `is visited by ${account}`;
  return `${name} ${is}, ${facts.join(", ")}; it has ${has}.`;
}

function credentialTold({ kind, label, on }: Credential): string {
  const at = on.length > 0 ? ` on ${on.join(" and ").replaceAll("-", " ")}` : "";
  return `${kindTold(kind)}${label === "" ? "" : ` "${label}"`}${at}`;
}

function kindTold(kind: CredentialKind): string {
  return kind.replaceAll("-", " ");
}

/** One act as a sentence. */
export function sentenceFor(act: Act): string {
  switch (act.do) {
    case "adds":
      return `Ana adds ${kindTold(act.kind)} in ${act.at}'s Security info${act.isByCode ? ", by the code" : ""}.`;
    case "deletes":
      return `Ana deletes the ${act.whose.replace("-", " ")}'s entry in ${act.at}'s Security info.`;
    case "leaves":
      return `Ana leaves ${act.at}.`;
    case "asks-for-help":
      return `Ana asks ${act.at}'s administrator, who ${act.help.replace("-", " ")}.`;
    case "waits":
      return `${act.hours} hours go by.`;
    case "sets-clock":
      return act.hoursAhead === 0
        ? "Ana sets the clock right."
        : `The device's clock is ${act.hoursAhead} hours ahead.`;
    case "has-old-phone":
      return `The old phone is ${act.is}.`;
    case "moves-number":
      return "Ana moves the SIM to the new phone.";
    case "goes-to-office":
      return act.isThere ? "Ana goes to the office." : "Ana leaves the office.";
    case "gets-another-phone":
      return `Ana gets another new phone, ${act.name}${act.isSaid ? "" : ", and says nothing of it"}.`;
    default:
      return inRekey(act);
  }
}

type RekeyAct = Exclude<
  Act,
  | { readonly do: "adds" | "deletes" | "leaves" | "asks-for-help" | "waits" | "sets-clock" }
  | { readonly do: "has-old-phone" | "moves-number" | "goes-to-office" | "gets-another-phone" }
>;

function inRekey(act: RekeyAct): string {
  switch (act.do) {
    case "lists":
      return `Ana puts ${act.at} on the list, by its ${act.by}.`;
    case "lists-by-azure":
      return `Ana has Azure list what ${act.account} belongs to.`;
    case "unlists":
      return `Ana takes ${act.at} off the list.`;
    case "lists-again":
      return `Ana takes ${act.at} off the list and puts it there once more.`;
    case "unlists-strangers":
      return "Ana takes off the list what she does not know.";
    case "says-account":
      return `Ana says that she reaches ${act.at} as ${act.account}.`;
    case "enters":
      return `Ana enters the line ${act.line} of the old phone's Authenticator.`;
    case "matches":
      return `Ana matches the line ${act.line} with ${act.to}.`;
    case "names":
      return `Ana types ${act.at}'s domain as what the line ${act.line} means.`;
    case "accepts-proposal":
      return `Ana takes what Rekey proposes for the line ${act.line}.`;
    case "removes-entry":
      return `Ana removes the line ${act.line}.`;
    case "says-all":
      return act.isAll ? "Ana says that these are all." : "Ana takes back that these are all.";
    case "adds-home":
      return `Ana presses Add the home of ${act.account}.`;
    case "says-no-home":
      return mailboxTold(act);
    case "says-phone":
      return `Ana says ${phoneWords[act.what]}${act.as === undefined ? "" : `, as ${act.as}`}.`;
    case "opens":
      return `Ana opens ${act.at}'s Security info to ${act.to}, and comes back.`;
    case "says-added-on-phone":
      return `Ana says that she added ${act.at} on the phone.`;
    case "answers-visit":
      return `Ana says that it ${act.hasFinished ? "was" : "was not"} done on that visit.`;
    case "tests":
      return testTold(act);
    case "ticks":
      return `Ana ${act.isOn ? "ticks" : "takes back"} ${act.tick} in ${act.at}.`;
    case "answers":
      return `Ana answers the question about ${act.about} in ${act.at}${act.as === undefined ? "" : `, as ${act.as}`}.`;
    case "takes-back":
      return `Ana takes back what she said of ${act.about} in ${act.at}.`;
    case "confirms-old-phones":
      return `Ana confirms what is asked in ${act.at}: each entry of that name is the old phone's.`;
    case "undoes-test":
      return `Ana takes back her last answer in ${act.at}.`;
    case "checks":
      return `Rekey reads ${act.at}.`;
    case "says":
      return `Ana says of ${act.at}: ${act.what.replaceAll("-", " ")}.`;
    case "signs-in":
      return `Ana signs in to Rekey as ${act.account}.`;
    case "saves-file":
      return "Ana saves her list as a file.";
    case "opens-file":
      return `Ana opens the file that she saved as number ${act.number}.`;
    case "opens-link":
      return `Ana opens a crafted link: ${partsTold(act.parts)}.`;
    case "opens-strangers-file":
      return `Ana opens a stranger's file: ${partsTold(act.parts)}.`;
    case "pastes-strangers-text":
      return `Ana pastes a stranger's line: ${act.tenantOf} has ${act.domainOf}'s domain and is ${act.relation} to ${act.account}.`;
    case "switches-tab":
      return "Ana goes to the other tab.";
    case "reloads":
      return "Ana loads the page again.";
    case "forgets-everything":
      return "Ana has Rekey forget everything.";
    case "starts-drawer":
      return "Ana puts the old phone into the drawer.";
    case "wipes-old-phone":
      return "Ana wipes the old phone.";
  }
}

function mailboxTold({ account, isSo }: Extract<Act, { do: "says-no-home" }>): string {
  return `Ana ${isSo ? "says" : "takes back"} that ${account} is only a mailbox.`;
}

const phoneWords = {
  "old-phone": "where the old phone is",
  number: "whether the number stays",
  "old-name": "what the old phone is called",
  "new-name": "what the new phone is called",
} as const;

function testTold(act: Extract<Act, { do: "tests" }>): string {
  const off = act.isOldPhoneOff ? "off" : "on";
  const byHand = act.isInRound ? "in Test all" : "by hand";
  const how = act.form === "by-hand" ? byHand : "by signing in through Rekey";
  const session = act.session === "fresh" ? "" : ", with a session still open";
  const says = [act.saysAnswer, act.saysPrompt].filter((word) => word !== undefined);
  const seen = act.isUnsure ? "says what she saw, not sure who asked" : "says what she saw";
  const said = says.length === 0 ? seen : `says ${says.join(", ")}`;
  return `Ana tests ${act.at} ${how}, the old phone ${off}, reaching for ${kindTold(act.with)}${session}, and ${said}.`;
}

function partsTold(parts: Extract<Act, { do: "opens-link" }>["parts"]): string {
  return parts
    .map(
      ({ at, path, value, hoursAgo }) =>
        `${at || "the book"} ${path} ${JSON.stringify(value)} of ${hoursAgo} hours ago`,
    )
    .join("; ");
}
