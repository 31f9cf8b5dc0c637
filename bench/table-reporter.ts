import { writeFileSync } from "node:fs";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { type FigureName, figures, type Measured, measurementsIn } from "./figures.ts";

const resultsFile = "bench/results.json";

/** Prints the table and writes it down. Fails nothing: what is stable enough for a gate is in e2e/budgets.spec.ts. */
class TableReporter implements Reporter {
  private readonly measured = new Map<FigureName, Measured>();

  onTestEnd(test: TestCase, result: TestResult): void {
    for (const one of measurementsIn([...test.annotations, ...result.annotations])) {
      this.measured.set(one.name, one);
    }
  }

  onEnd(): void {
    const rows = Object.entries(figures).map(([name, figure]) => {
      const one = [...this.measured.values()].find((each) => each.name === name);
      return { name, ...figure, value: one?.value, detail: one?.detail ?? "not run" };
    });
    writeFileSync(resultsFile, `${JSON.stringify(rows, null, 2)}\n`);
    const lines = rows.map((row) => {
      const limits = ["must" in row ? row.must : "", "aim" in row ? row.aim : ""];
      const value = row.value === undefined ? "–" : `${round(row.value)} ${row.unit}`.trim();
      return `| ${[row.what, value, ...limits, wordFor(row), row.detail].join(" | ")} |`;
    });
    const head = [
      "| what | measured | must | aim | | how |",
      "| --- | --- | --- | --- | --- | --- |",
    ];
    process.stdout.write(`\n${[...head, ...lines].join("\n")}\n\nWritten to ${resultsFile}.\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

interface Row {
  readonly value: number | undefined;
  readonly must?: number;
  readonly aim?: number;
}

function wordFor({ value, must, aim }: Row): string {
  if (value === undefined || must === undefined) return "";
  if (value > must) return "over";
  return aim === undefined || value <= aim ? "good" : "within";
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

// Playwright takes a reporter by its default export.
export default TableReporter;
