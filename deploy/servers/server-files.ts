import { apacheConf } from "./apache-conf.ts";
import { caddyfile } from "./caddyfile.ts";
import { expectedAnswers } from "./expected-answers.ts";
import { headersFile } from "./headers-file.ts";
import type { HostingRules } from "./hosting-rules.ts";
import { iisConfig } from "./iis-config.ts";
import { nginxConf } from "./nginx-conf.ts";

/** What `npm run headers` writes, by its path in the repository. */
export function serverFiles(rules: HostingRules): Readonly<Record<string, string>> {
  return {
    "deploy/nginx.conf": nginxConf(rules),
    "deploy/Caddyfile": caddyfile(rules),
    "deploy/apache.htaccess": apacheConf(rules),
    "deploy/iis.web.config": iisConfig(rules),
    "deploy/_headers": headersFile(rules),
    "deploy/expected-answers.txt": expectedAnswers(rules),
  };
}
