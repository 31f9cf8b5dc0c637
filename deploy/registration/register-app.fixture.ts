import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const appId = "5f6b7c8d-1111-4222-8333-944455566677";

/** Options that the script is content with. */
export const here = ["--origin", "https://rekey.example"] as const;

/** What the Azure CLI prints for a registration that is there. */
export const found = `object-1\t${appId}\tNone\t0\thttps://rekey.example/redirect.html https://rekey.example/consent.html`;

/** Stands in for the Azure CLI: writes its arguments down and answers by what it was asked. */
const stub = String.raw`#!/bin/bash
for each in "$@"; do printf '%s\0' "$each" >>"$AZ_CALLS"; done
printf '\n' >>"$AZ_CALLS"
case "$*" in
  'account show'*) exit "$AZ_SIGNED_IN_STATUS" ;;
  'cloud show'*) printf '%s\n' "$AZ_CLOUD" ;;
  *'--method GET'*) if [[ -n $AZ_FOUND ]]; then printf '%s\n' "$AZ_FOUND"; fi; exit "$AZ_FIND_STATUS" ;;
  *'--method POST'*) printf '%s\n' '${appId}'; exit "$AZ_WRITE_STATUS" ;;
  *'--method PATCH'*) exit "$AZ_WRITE_STATUS" ;;
  *) exit 64 ;;
esac
`;

const mv = ["/bin/mv", "/usr/bin/mv"].find((path) => existsSync(path)) ?? "mv";

interface Answers {
  readonly found?: string;
  readonly findStatus?: number;
  readonly writeStatus?: number;
  readonly cloud?: string;
  readonly isMissing?: boolean;
  readonly isSignedOut?: boolean;
  /** The folder that the script runs in; a new one is made where none is given. */
  readonly workIn?: string;
}

interface Run {
  readonly status: number | null;
  /** What it printed: config.json, or nothing. */
  readonly config: string;
  readonly said: string;
  /** Every call of the Azure CLI. */
  readonly calls: readonly (readonly string[])[];
  /** The calls that would change something. */
  readonly writes: readonly (readonly string[])[];
}

/** An empty folder for the script to write to. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "register-app-output-"));
}

/** Runs the script with a stand-in for the Azure CLI. */
export function run(options: readonly string[], answers: Answers = {}): Run {
  const folder = mkdtempSync(join(tmpdir(), "register-app-"));
  try {
    const log = join(folder, "calls");
    writeFileSync(log, "");
    symlinkSync(mv, join(folder, "mv"));
    if (!answers.isMissing) writeFileSync(join(folder, "az"), stub, { mode: 0o755 });
    const { status, stdout, stderr } = spawnSync(
      "/bin/bash",
      [resolve("deploy/register-app.sh"), ...options],
      { encoding: "utf8", cwd: answers.workIn ?? folder, env: environment(folder, log, answers) },
    );
    const calls = readFileSync(log, "utf8").split("\0\n").filter(Boolean).map(argumentsOf);
    return { status, config: stdout, said: stderr, calls, writes: calls.filter(isWrite) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Nothing else is on the path but `mv`: the script needs no other program, and never meets a real Azure CLI. */
function environment(folder: string, log: string, answers: Answers) {
  return {
    PATH: folder,
    AZ_CALLS: log,
    AZ_CLOUD: answers.cloud ?? "AzureCloud",
    AZ_FOUND: answers.found ?? "",
    AZ_SIGNED_IN_STATUS: String(answers.isSignedOut ? 1 : 0),
    AZ_FIND_STATUS: String(answers.findStatus ?? 0),
    AZ_WRITE_STATUS: String(answers.writeStatus ?? 0),
  };
}

function argumentsOf(line: string): readonly string[] {
  return line.split("\0");
}

function isWrite(call: readonly string[]): boolean {
  return call[0] === "rest" && !call.includes("GET");
}

/** What a call gave an option; empty when it did not. */
export function option(call: readonly string[] | undefined, name: string): string {
  return call?.[call.indexOf(name) + 1] ?? "";
}
