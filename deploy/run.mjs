// Runs a TypeScript file on Node 20, which cannot by itself: `node deploy/run.mjs deploy/package.ts`.
import { runnerImport } from "vite";

const [, , file] = process.argv;
await runnerImport(`./${file}`, { configFile: false, logLevel: "error" });
