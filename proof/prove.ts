import { missingIn, proofOf, taleOf } from "./run/proof.ts";

// `npm run prove`: a million acts in worlds whose truth is known. Fails on the first all-clear that is false, on a
// dead end, and where too little was reached. Its last line counts the acts. PROVE_ACTS and PROVE_SEED set how many
// acts and which stories.

const { PROVE_ACTS = "1000000", PROVE_SEED = "1" } = process.env;

const result = await proofOf(Number(PROVE_ACTS), Number(PROVE_SEED));
for (const run of result.bad) process.stdout.write(`${await taleOf(run)}\n\n`);
for (const [sort, count] of result.sorts) process.stdout.write(`${count} × ${sort}\n`);

const missing = missingIn(result.coverage);
for (const line of missing) process.stdout.write(`Reached too seldom: ${line}\n`);
process.stdout.write(`${result.coverage.yes()} different Yes\n`);
process.stdout.write(`${result.strayed} stories in which the advice on screen was not enough\n`);
process.stdout.write(`${result.acts} acts\n`);
if (result.bad.length > 0 || missing.length > 0) process.exitCode = 1;
