import { startApache } from "./hosting-apache.ts";
import {
  type Filling,
  isInstalled,
  type Program,
  startCaddy,
  startNginx,
  type WebServer,
} from "./web-servers.ts";

/** A web server that the guide shows blocks for. */
export interface HostingServer {
  readonly name: string;
  readonly program: Program;
  readonly scheme: "http" | "https";
  /** What the guide's blocks for it are written in: first the one for the root of a host, then the one for a path. */
  readonly language: "nginx" | "caddyfile" | "apache";
  readonly rules: string;
  readonly start: (filling: Filling) => Promise<WebServer>;
}

const all: readonly HostingServer[] = [
  {
    name: "nginx",
    program: "nginx",
    scheme: "https",
    language: "nginx",
    rules: "deploy/nginx.conf",
    start: startNginx,
  },
  {
    name: "Caddy",
    program: "caddy",
    scheme: "http",
    language: "caddyfile",
    rules: "deploy/Caddyfile",
    start: startCaddy,
  },
  {
    name: "Apache",
    program: "apache2",
    scheme: "https",
    language: "apache",
    rules: "deploy/apache.htaccess",
    start: startApache,
  },
];

/**
 * The servers that are tried. Not every distribution has the others, whose files a unit test holds to the rules
 * everywhere; where nginx is missing, its tests say so.
 */
export const hostingServers = all.filter(
  ({ program }) => program === "nginx" || isInstalled(program),
);
