import { words as english } from "./en.ts";
import type { Words } from "./words.ts";

export const words: Words = { ...english, language: "fr" };
