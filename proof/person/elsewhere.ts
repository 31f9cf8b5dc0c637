import * as calls from "#proof/rekey/calls.ts";
import { drawerOn } from "#proof/rekey/screen.ts";
import { settled } from "#proof/rekey/tab.ts";
import { withOldPhone } from "#proof/world/passing.ts";
import type { ElsewhereAct } from "./acts.ts";
import { madeUpList, madeUpText } from "./made-up.ts";
import type { Scene } from "./scene.ts";

type Does<Word> = Extract<ElsewhereAct, { readonly do: Word }>;

/** Does what is done with tabs, files, links and Rekey as a whole; `false` where it is not offered now. */
export async function performElsewhere(scene: Scene, act: ElsewhereAct): Promise<boolean> {
  switch (act.do) {
    case "signs-in":
      return signsIn(scene, act);
    case "saves-file":
      scene.files.push(await calls.fileSaved(scene.tab().actions));
      return true;
    case "opens-file": {
      const text = scene.files[act.number];
      return text !== undefined && opensList(scene, text, "file");
    }
    case "opens-link": {
      const text = madeUpList(scene.world(), act.parts, scene.clockNow());
      return scene.errs("opens-crafted-link") && opensList(scene, text, "link");
    }
    case "opens-strangers-file": {
      const text = madeUpList(scene.world(), act.parts, scene.clockNow());
      return scene.errs("opens-strangers-file") && opensList(scene, text, "file");
    }
    case "pastes-strangers-text":
      return pastes(scene, act);
    case "switches-tab":
      await scene.switchesTab();
      return true;
    case "reloads":
      await scene.reloads();
      return true;
    case "forgets-everything":
      scene.tab().actions.everythingForgotten();
      return true;
    case "starts-drawer":
      if (!["not-started", "broken-off"].includes(drawerOn(scene.state()))) return false;
      calls.drawerStarted(scene.tab().actions);
      return true;
    case "wipes-old-phone":
      if (drawerOn(scene.state()) !== "over") return false;
      scene.became(withOldPhone(scene.world(), "gone"));
      calls.drawerWiped(scene.tab().actions);
      return true;
  }
}

async function signsIn(scene: Scene, { account }: Does<"signs-in">): Promise<boolean> {
  const kind = scene.world().accounts.find(({ address }) => address === account)?.kind;
  if (kind !== "work" || scene.signedIn().includes(account)) return false;
  await scene.signsIn(account);
  return true;
}

async function opensList(scene: Scene, text: string, carrier: "link" | "file"): Promise<boolean> {
  const isMerged = await calls.listMerged(scene.tab().actions, text, carrier);
  await settled();
  return isMerged;
}

async function pastes(scene: Scene, act: Does<"pastes-strangers-text">): Promise<boolean> {
  const text = madeUpText(scene.world(), act);
  if (text === undefined || !scene.errs("pastes-strangers-text")) return false;
  const read = await calls.typed(scene.tab().actions, text);
  await settled();
  return read.organizations.length > 0;
}
