import { overviewIn } from "#app/selectors.ts";
import { isGone } from "#domain/methods/phone.ts";
import { useSelected } from "#ui/app-context.ts";
import { useWords } from "#ui/words/words.ts";
import { Instructions } from "./Instructions.tsx";

/** The steps of the test by hand. Nobody has to turn off an old phone that is gone. */
export function ByHandSteps() {
  const words = useWords();
  const { triage } = useSelected(overviewIn);
  const [turnOff, ...others] = words.test.byHandSteps;
  const items = isGone(triage.oldPhone) || turnOff === undefined ? others : [turnOff, ...others];
  return <Instructions items={items} />;
}
