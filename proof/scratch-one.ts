import { organizationsOf, overviewIn, nextActionIn } from "#app/selectors.ts";
import { played, broughtToTheEnd } from "./run/play.ts";
import { retold, shrunk } from "./run/shrink.ts";
import { stageFor } from "./run/stage.ts";
import { tale, sentenceFor } from "./run/tell.ts";

for (const word of (process.env["SEEDS"] ?? "1").split(" ")) {
  const seed = Number(word);
  const run = await played(seed, () => {});
  console.log(`\n===== seed ${seed}: ${JSON.stringify(run.ending)} ${run.mistakes.join()}`);
  if (run.ending.kind === "good") continue;
  const kind = run.ending.kind;
  const story = await shrunk({ world: run.world, acts: kind === "dead-end" ? run.acts.slice(0, run.whims) : run.acts }, (told) => told.ending.kind === kind && told.mistakes.join() === run.mistakes.join(), run.mistakes.length);
  const told = await retold(story, run.mistakes.length);
  console.log(tale({ world: story.world, acts: told.acts }));
  console.log(JSON.stringify(told.ending), told.mistakes.join());
  if (kind === "dead-end") {
    const stage = await stageFor(story.world, run.mistakes.length);
    for (const act of told.acts) await stage.does(act);
    const n = stage.done.length;
    await broughtToTheEnd(stage, () => {});
    for (const act of stage.done.slice(n).slice(0, 14)) console.log("   … " + sentenceFor(act));
    console.log("   … ", stage.done.length - n, "acts");
    const state = stage.scene.state();
    const { verdict, standings, triage } = overviewIn(state);
    console.log("   verdict", JSON.stringify(verdict), JSON.stringify(triage));
    for (const s of standings) console.log("   ", s.key, s.evidence.organization.relation, JSON.stringify({ ...s.status, basis: s.status.basis?.who }), nextActionIn(state, s.key), "test:", JSON.stringify(s.evidence.test?.value));
    void organizationsOf;
  }
}
