import { describe, expect, it } from "vitest";
import { troublesIn } from "./harmless.ts";
import { newerFeatures } from "./newer-features.ts";
import { newerInScript, newerInStyles } from "./newer-used.ts";

const newer = newerFeatures();

describe("a planted name that the oldest browsers lack", () => {
  it.each([
    ["const ok = URL.canParse(text);", "URL.canParse"],
    ["fetch(a, { signal: AbortSignal.any([b, c]) });", "AbortSignal.any"],
    ["const { promise } = Promise.withResolvers();", "Promise.withResolvers"],
    ["await Array.fromAsync(all);", "Array.fromAsync"],
    ["Object.groupBy(all, kindOf);", "Object.groupBy"],
    ["const both = one.union(other);", ".union"],
    ["panel.showPopover();", ".showPopover"],
    ["element.checkVisibility();", ".checkVisibility"],
    ["document.startViewTransition(draw);", ".startViewTransition"],
    ["const watcher = new CloseWatcher();", "CloseWatcher"],
    ["await scheduler.yield();", "scheduler"],
    ["navigator.userAgentData.mobile;", ".userAgentData"],
    ['jsx("div", { popover: "auto", children: [] });', "popover="],
    ['const rule = ".fabc{field-sizing:content;}";', "field-sizing"],
  ])("is found in %s", (code, name) => {
    expect(newerInScript(code, newer)).toContain(name);
    expect(troublesIn([{ owner: "src/planted.ts", name }])).toContain(`src/planted.ts: ${name}`);
  });

  it.each([
    ["textarea{field-sizing:content}", "field-sizing"],
    ["p{color:light-dark(#000,#fff)}", "light-dark()"],
    ["@starting-style{p{opacity:0}}", "@starting-style"],
    ["@media print{dialog{interpolate-size:allow-keywords}}", "interpolate-size"],
    ["input:user-invalid{color:red}", ":user-invalid"],
  ])("is found in %s", (css, name) => {
    expect(newerInStyles(css, newer)).toContain(name);
    expect(troublesIn([{ owner: "styles", name }])).toContain(`styles: ${name}`);
  });
});

describe("what the oldest browsers have", () => {
  it.each([
    "const sorted = all.toSorted(); const last = all.at(-1);",
    "new CompressionStream('deflate-raw'); structuredClone(a); crypto.randomUUID();",
    "Object.hasOwn(a, b); new Intl.ListFormat('en'); navigator.serviceWorker.ready;",
    "dialog.showModal(); navigator.storage.persist();",
    "function open() {} open(); import { scheduler } from './own.ts'; scheduler.run();",
  ])("is left alone: %s", (code) => {
    expect(newerInScript(code, newer)).toEqual([]);
  });

  it("is left alone in styles", () => {
    const css =
      "a:focus-visible{inset-inline:0;gap:1px}@media(prefers-contrast:more){p:is(.a,.b){color:color-mix(in srgb,red,blue)}}";
    expect(newerInStyles(css, newer)).toEqual([]);
  });
});

describe("the list of what does no harm", () => {
  it("loses a line that nobody uses", () => {
    expect(troublesIn([])).toContain(
      "react-dom: navigation is used no more: take it off the list.",
    );
  });
});
