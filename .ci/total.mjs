// Adds up the counts of the unit tests and the browser tests, and prints them on one line. A run without results, and a
// test that was skipped, are failures.
import { existsSync, readFileSync } from "node:fs";

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

const unit = read("test-results/vitest.json");
const browsers = ["playwright"].map((run) => read(`test-results/${run}.json`));

/** An error beside the tests counts too, such as a server that does not stop. */
function failedIn({ stats, errors }) {
  return stats.unexpected + stats.flaky + stats.skipped + errors.length;
}

const passed = browsers.reduce(
  (sum, run) => sum + (run?.stats.expected ?? 0),
  unit?.numPassedTests ?? 0,
);
const failed = browsers.reduce(
  (sum, run) => sum + (run ? failedIn(run) : 1),
  unit ? unit.numFailedTests + unit.numPendingTests + unit.numTodoTests : 1,
);

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
