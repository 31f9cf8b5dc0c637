import { pluralIn } from "#ui/words/plural.ts";

export const plural = pluralIn("en");
