import type { Act } from "./acts.ts";
import { performAtMicrosoft } from "./at-microsoft.ts";
import { performElsewhere } from "./elsewhere.ts";
import { performInList } from "./in-list.ts";
import { performInOrganization } from "./in-organization.ts";
import type { Scene } from "./scene.ts";
import { performAround } from "./surroundings.ts";

/** Does one act in the scene; `false` where it is not possible, not offered, or a mistake that is not allowed. */
export function performed(scene: Scene, act: Act): Promise<boolean> {
  switch (act.do) {
    case "adds":
    case "deletes":
    case "leaves":
    case "asks-for-help":
      return performAtMicrosoft(scene, act);
    case "waits":
    case "sets-clock":
    case "has-old-phone":
    case "moves-number":
    case "goes-to-office":
    case "gets-another-phone":
      return performAround(scene, act);
    case "lists":
    case "lists-by-azure":
    case "unlists":
    case "unlists-strangers":
    case "lists-again":
    case "says-account":
    case "enters":
    case "matches":
    case "removes-entry":
    case "names":
    case "accepts-proposal":
    case "says-all":
    case "adds-home":
    case "says-no-home":
      return performInList(scene, act);
    case "says-phone":
    case "opens":
    case "says-added-on-phone":
    case "answers-visit":
    case "tests":
    case "ticks":
    case "answers":
    case "takes-back":
    case "confirms-old-phones":
    case "undoes-test":
    case "checks":
    case "says":
      return performInOrganization(scene, act);
    case "signs-in":
    case "saves-file":
    case "opens-file":
    case "opens-link":
    case "opens-strangers-file":
    case "pastes-strangers-text":
    case "switches-tab":
    case "reloads":
    case "forgets-everything":
    case "starts-drawer":
    case "wipes-old-phone":
      return performElsewhere(scene, act);
  }
}
