import type { Language } from "#domain/language.ts";

/**
 * The forms that a counted thing has in each language, by the categories of Unicode's plural rules. Only whole numbers
 * are counted here, so a category for fractions, or for a million and more, is not among them. The last one stands for
 * any number that none of them is for.
 */
export const pluralForms = {
  en: ["one", "other"],
  de: ["one", "other"],
  fr: ["one", "other"],
} as const satisfies Readonly<Record<Language, Forms>>;

type Forms = readonly [...Intl.LDMLPluralRule[], Intl.LDMLPluralRule];

type Sentences<Spoken extends Language> = Readonly<
  Record<(typeof pluralForms)[Spoken][number], string>
>;

/** How a language says a count: one whole sentence for each of its forms, and the one that the number takes. */
export function pluralIn<Spoken extends Language>(language: Spoken) {
  const rules = new Intl.PluralRules(language);
  return (count: number, sentences: Sentences<Spoken>): string => {
    const said = new Map<string, string>(Object.entries(sentences));
    const forms: Forms = pluralForms[language];
    return said.get(rules.select(count)) ?? said.get(forms.at(-1) ?? "") ?? "";
  };
}
