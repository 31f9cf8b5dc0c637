import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampleFile, told } from "./samples.fixture.ts";

const folder = new URL("./", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const files = names.map((name) => sampleFile(name, readFileSync(new URL(name, folder), "utf8")));
const samples = files.flatMap((file) => file.samples);

describe.each(files)("$name", ({ keys, samples: own }) => {
  it.each(own)("$title", ({ text, expected }) => {
    expect(told(text)).toEqual(expected);
  });

  it.each(own)("says where its layout is known from: $title", ({ sources }) => {
    const named = sources.flatMap((line) => /^Source: (.*)$/.exec(line)?.[1]?.split(", ") ?? []);
    const isSaid = named.length > 0 || sources.some((line) => line.startsWith("Made up: "));
    expect([isSaid, named.filter((key) => !keys.includes(key))]).toEqual([true, []]);
  });
});

it("has at least 150 samples", () => {
  expect(samples.length).toBeGreaterThanOrEqual(150);
});

it("expects something of each sample, and has no title twice in a file", () => {
  const titles = samples.map(({ file, title }) => `${file}: ${title}`);
  expect([new Set(titles).size, samples.filter(({ expected }) => expected.length === 0)]).toEqual([
    titles.length,
    [],
  ]);
});
