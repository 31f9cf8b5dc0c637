import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { firstPaintPlugin } from "../../build/first-paint-plugin.ts";
import { targets } from "../../build/floor/floor.ts";
import { oldBrowserPlugin } from "../../build/old-browser-plugin.ts";
import { fluentTokensPlugin, stylesPlugin } from "../../build/styles-plugin.ts";
import packageFile from "../../package.json" with { type: "json" };
import { demoSitePlugin } from "./demo-site-plugin.ts";

/** The demo as files for any static host: the app as it ships, and the local Entra as a service worker beside it. */
export default defineConfig({
  base: "./",
  plugins: [
    react(),
    stylesPlugin(),
    fluentTokensPlugin(),
    firstPaintPlugin(),
    oldBrowserPlugin(),
    demoSitePlugin(),
  ],
  define: {
    __REKEY_VERSION__: JSON.stringify(packageFile.version),
    __REKEY_DEMO__: "true",
  },
  build: {
    outDir: "dist-demo",
    target: [...targets],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: "index.html",
        redirect: "redirect.html",
        consent: "consent.html",
        begin: "e2e/demo-site/begin.ts",
        sw: "e2e/demo-site/entra-worker.ts",
      },
      output: {
        entryFileNames: ({ name }) =>
          name === "sw" || name === "begin" ? `${name}.js` : "assets/[name]-[hash].js",
      },
    },
  },
});
