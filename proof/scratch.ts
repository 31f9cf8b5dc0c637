import { overviewIn, nextActionIn } from "#app/selectors.ts";
import { weightOf } from "#domain/verdict/status.ts";
import { organizationAt } from "./rekey/screen.ts";
import { played } from "./run/play.ts";
import { stageFor } from "./run/stage.ts";
const classes = new Map<string, { n: number; seeds: number[] }>();

const from = Number(process.env["FROM"] ?? 1);
const count = Number(process.env["COUNT"] ?? 500);
const tally = new Map<string, number>();
const samples = new Map<string, number[]>();
let acts = 0;
let yes = 0;
const t0 = performance.now();
for (let seed = from; seed < from + count; seed += 1) {
  const run = await played(seed, () => { yes += 1; });
  acts += run.acts.length;
  if (run.ending.kind === "dead-end") {
    const stage = await stageFor(run.world, run.mistakes.length);
    for (const act of run.acts) await stage.does(act);
    const state = stage.scene.state();
    const { verdict, standings } = overviewIn(state);
    const open = standings.filter((s) => weightOf(s.status) !== "settled").map((s) => {
      const place = stage.scene.world().places.find((p) => organizationAt(state, p)?.key === s.key);
      const trusts = place?.policy.trustsHome ? "trusts" : "";
      return [s.evidence.organization.relation, s.status.kind, "reason" in s.status ? s.status.reason : "", nextActionIn(state, s.key), trusts, place ? "" : "stranger"].join(" ");
    });
    const list = verdict.kind === "yes" ? "yes" : verdict.list.kind;
    const name = `${verdict.kind} list:${list} | ${[...new Set(open)].sort().join(" ; ")}`;
    const c = classes.get(name) ?? { n: 0, seeds: [] };
    c.n += 1; if (c.seeds.length < 4) c.seeds.push(seed);
    classes.set(name, c);
  }
  const key = `${run.ending.kind} / ${run.mistakes[0] ?? "honest"}`;
  tally.set(key, (tally.get(key) ?? 0) + 1);
  const list = samples.get(key) ?? [];
  if (list.length < 6) list.push(seed);
  samples.set(key, list);
}
const seconds = (performance.now() - t0) / 1000;
for (const [key, n] of [...tally].sort()) console.log(String(n).padStart(6), key, run(key));
function run(key: string) { return key.startsWith("good") ? "" : samples.get(key)?.join(" "); }
for (const [name, { n, seeds }] of [...classes].sort((a, b) => b[1].n - a[1].n).slice(0, 60)) console.log(String(n).padStart(5), name, "   #", seeds.join(" "));
console.log({ acts, yes, seconds, perSecond: acts / seconds });
