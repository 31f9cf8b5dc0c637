import { areAllFound } from "./planted/planted.ts";
import { coveredKinds } from "./run/coverage.ts";
import { missingIn, proofOf, taleOf } from "./run/proof.ts";

// `npm run prove`: a million acts in worlds whose truth is known. Fails on the first all-clear that is false, on a
// dead end, and where too little was reached. Its last line counts the acts. PROVE_ACTS and PROVE_SEED set how many
// acts and which stories. With --planted, the faults that Rekey once had are planted back instead, one at a
// time, or those that are named behind it.

const { PROVE_ACTS = "1000000", PROVE_SEED = "1" } = process.env;

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

const option = process.argv.indexOf("--planted");
if (option >= 0) {
  if (!(await areAllFound(process.argv.slice(option + 1), tell))) process.exitCode = 1;
} else {
  await proves();
}

async function proves(): Promise<void> {
  const result = await proofOf(Number(PROVE_ACTS), Number(PROVE_SEED), {
    reached: (acts) => tell(`… ${acts}`),
    found: async (run) => tell(`${await taleOf(run)}\n`),
  });
  for (const kind of coveredKinds) tell(`${kind} in ${result.coverage.of(kind)}`);
  for (const [sort, count] of result.sorts) tell(`${count} × ${sort}`);

  const missing = missingIn(result.coverage);
  for (const line of missing) tell(`Reached too seldom: ${line}`);
  tell(`${result.coverage.yes()} different Yes`);
  tell(`${result.strayed} stories in which the advice on screen was not enough`);
  tell(`${result.acts} acts`);
  if (result.bad.length > 0 || missing.length > 0) process.exitCode = 1;
}
