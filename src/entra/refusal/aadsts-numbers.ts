/** The AADSTS numbers in a text of Microsoft's, in its order. Nothing else is ever read from such a text. */
export function aadstsNumbersIn(text: string): readonly number[] {
  return [...text.matchAll(/AADSTS(\d{4,9})/g)].map((match) => Number(match[1]));
}
