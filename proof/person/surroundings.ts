import * as calls from "#proof/rekey/calls.ts";
import { withAnotherPhone, withOldPhone } from "#proof/world/passing.ts";
import type { SurroundingsAct } from "./acts.ts";
import type { Scene } from "./scene.ts";

/** What happens around Microsoft and Rekey; `false` where it cannot. */
export async function performAround(scene: Scene, act: SurroundingsAct): Promise<boolean> {
  const world = scene.world();
  switch (act.do) {
    case "waits":
      scene.became({ ...world, now: world.now + act.hours * 3_600_000 });
      return true;
    case "sets-clock":
      scene.hoursAhead(act.hoursAhead);
      return true;
    case "has-old-phone":
      if (world.oldPhone.is === "gone" || world.oldPhone.is === act.is) return false;
      scene.became(withOldPhone(world, act.is));
      return true;
    case "moves-number":
      if (world.sim.on !== "old-phone" || !world.sim.moves) return false;
      scene.became({ ...world, sim: { ...world.sim, on: "new-phone" } });
      return true;
    case "goes-to-office":
      scene.became({ ...world, isInOffice: act.isThere });
      return true;
    case "gets-another-phone":
      return getsAnother(scene, act);
  }
}

/** What was done for the last move is no longer true on the next phone, and the person knows. */
function getsAnother(
  scene: Scene,
  { name, isSaid }: Extract<SurroundingsAct, { do: "gets-another-phone" }>,
): boolean {
  const world = scene.world();
  if (world.newPhone.name === name) return false;
  if (!isSaid && !scene.errs("says-no-other-move")) return false;
  scene.became(withAnotherPhone(world, name));
  scene.memory.anotherMove();
  if (isSaid) calls.anotherMoveStarted(scene.tab().actions);
  return true;
}
