import { expect } from "@playwright/test";
import jsQr from "jsqr";
import { PNG } from "pngjs";
import type { Part, Role, Tab } from "./drivers/engine.ts";
import { Silence } from "./drivers/silence.ts";

// What a person does and sees in a tab, in any engine. Each waits until the page is as far.

/** Asks until the answer is this one. What goes wrong on the way is a page that is not as far; a driver's silence is not. */
export async function until(question: () => Promise<void>): Promise<void> {
  const silences: Silence[] = [];
  await expect(async () => {
    await question().catch((error: unknown) => {
      if (!(error instanceof Silence)) throw error;
      silences.push(error);
    });
  }).toPass({ intervals: [100], timeout: 15_000 });
  for (const silence of silences) throw silence;
}

/** The one part of this role and name, once it is there. */
export async function seen(tab: Tab, role: Role, name?: string): Promise<Part> {
  const found: { part: Part | undefined } = { part: undefined };
  await until(async () => {
    const parts = await tab.all(role, name);
    expect(parts.length, `the ${role} ${name ?? ""}`).toBe(1);
    [found.part] = parts;
  });
  if (!found.part) throw new Error(`There is no ${role} ${name ?? ""}.`);
  return found.part;
}

export async function press(tab: Tab, role: Role, name: string): Promise<void> {
  // What is drawn once more under the finger was not pressed.
  await until(async () => (await seen(tab, role, name)).press());
}

export async function fill(tab: Tab, name: string, text: string): Promise<void> {
  await (await seen(tab, "textbox", name)).fill(text);
}

/** Waits until the page's text holds these words. */
export async function reads(tab: Tab, words: string): Promise<void> {
  await until(async () => expect(await textOf(tab)).toContain(words));
}

/** What a person reads on the page. */
export async function textOf(tab: Tab): Promise<string> {
  return String(await tab.valueOf("document.body.innerText"));
}

/** The names of the organizations in the list, once there are so many. */
export async function listedNames(tab: Tab, count: number): Promise<readonly string[]> {
  const found: { names: readonly string[] } = { names: [] };
  await until(async () => {
    found.names = String(await tab.valueOf(namesInList))
      .split("\n")
      .filter((name) => name !== "");
    expect(found.names).toHaveLength(count);
  });
  return found.names;
}

const namesInList = `[...document.querySelectorAll('[aria-label="Organizations"] li :is(h2, h3)')]
  .filter(({ textContent }) => textContent !== "Is the list complete?")
  .map(({ textContent }) => textContent).join("\\n")`;

/** The text of a QR code, read off its picture as a phone's camera would. */
export function decoded(picture: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(picture);
  return jsQr(new Uint8ClampedArray(data), width, height)?.data;
}
