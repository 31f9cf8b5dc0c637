import { readFileSync, writeFileSync } from "node:fs";
import {
  type Budget,
  budgetFrom,
  type ChunkReport,
  overBudget,
  reportFile,
} from "./chunk-report.ts";

// `npm run size`: holds the last build against bench/budget.json. `npm run size -- --write` makes what there is the
// new budget, to be committed with the reason.

const budgetFile = "bench/budget.json";

const report: readonly ChunkReport[] = JSON.parse(readFileSync(reportFile, "utf8"));
if (process.argv.includes("--write")) {
  writeFileSync(budgetFile, `${JSON.stringify(budgetFrom(report), null, 2)}\n`);
  process.stdout.write(`Written: ${budgetFile}.\n`);
} else {
  const budget: Budget = JSON.parse(readFileSync(budgetFile, "utf8"));
  const trouble = overBudget(report, budget);
  const lines = Object.entries(budgetFrom(report)).map(
    ([name, { gzip }]) => `${(gzip / 1_000).toFixed(1).padStart(8)} kB  ${name}`,
  );
  process.stdout.write(`${lines.join("\n")}\n`);
  if (trouble.length > 0) {
    process.stderr.write(`\n${trouble.join("\n")}\n\nIf it shall be so: npm run size -- --write\n`);
    process.exitCode = 1;
  }
}
