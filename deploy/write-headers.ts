import { writeFile } from "node:fs/promises";
import { caddyfile } from "./caddyfile.ts";
import { readHostingRules } from "./hosting-rules.ts";
import { nginxConf } from "./nginx-conf.ts";

const rules = await readHostingRules();
await writeFile("deploy/nginx.conf", nginxConf(rules));
await writeFile("deploy/Caddyfile", caddyfile(rules));
