import { basename } from "node:path";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { slowestOf, type Timed } from "./slowest.ts";

/** Says at the end of a run which tests took the longest. */
class SlowestReporter implements Reporter {
  private readonly timed: Timed[] = [];

  onTestEnd({ location, title }: TestCase, { duration }: TestResult): void {
    this.timed.push({ file: basename(location.file), title, milliseconds: duration });
  }

  onEnd(): void {
    process.stdout.write(slowestOf(this.timed));
  }

  printsToStdio(): boolean {
    return false;
  }
}

// Playwright takes a reporter by its default export.
export default SlowestReporter;
