import type { Connect, Plugin } from "vite";
import { emulatorMiddleware } from "./emulator/server/node-server.ts";
import type { World } from "./emulator/world/world.ts";
import { sampleClientId, sampleWorld } from "./emulator/world/worlds.ts";

/**
 * The demo: the local Entra with sample people, on the app's own origin, in dev and preview. Nothing of it is
 * in the build: there, `config.json` is the file of `public/`.
 */
export function demoPlugin(port: number, worldNow?: () => World): Plugin {
  const origin = `http://localhost:${port}`;
  const sample = sampleWorld({ origin });
  const mount = (middlewares: Connect.Server) => {
    middlewares.use("/config.json", (_request, response) => {
      response.setHeader("content-type", "application/json");
      response.setHeader("cache-control", "no-store");
      response.end(JSON.stringify(demoConfig(origin)));
    });
    middlewares.use(emulatorMiddleware(worldNow ?? sample));
  };
  return {
    name: "rekey-demo",
    configureServer: (server) => mount(server.middlewares),
    configurePreviewServer: (server) => mount(server.middlewares),
  };
}

/** The configuration of a copy that talks to the local Entra at its own origin. */
function demoConfig(origin: string) {
  return {
    clientId: sampleClientId,
    cloud: {
      login: origin,
      graph: `${origin}/graph`,
      arm: `${origin}/arm`,
      securityInfo: `${origin}/mysignins/security-info`,
      myAccount: `${origin}/myaccount`,
    },
    operator: { name: "the demo on this computer", link: "" },
  };
}
