/** Texts that would be slow to read if anything were read twice, each of about so many characters. */
export const hostileTexts = {
  brackets: (size) => "[".repeat(size),
  "brackets on lines": (size) => filled("[\n", size),
  "brackets that close": (size) => "[".repeat(size / 2) + "]".repeat(size / 2),
  "escaped quotes": (size) => filled('\\"', size),
  spaces: (size) => `a${" ".repeat(size)}b`,
  commas: (size) => ",".repeat(size),
  "two cells a line": (size) => filled("a,b\n", size),
  "two cells between tabs": (size) => filled("Contoso\tcontoso.com\n", size),
  "domains in a list": (size) => filled("contoso.com,", size),
  "marks of guests": (size) => filled("#EXT#", size),
  "marks of guests on lines": (size) => filled("a_b.c #EXT# @\n", size),
  underscores: (size) => `${"_".repeat(size)}#EXT#@contoso.com`,
  dashes: (size) => `${filled("-- ", size)}x`,
  "brackets of words": (size) => filled("x (", size),
  "a mail's sentence": (size) => filled("Accept invitation\n", size),
  "a mail's sentence among others": (size) => filled("Accept invitation\nHello there\n", size),
  headings: (size) => filled("Domain,Name\n", size),
  "labels above labels": (size) => filled("Name\nDomain\n", size),
  "labels with values": (size) => filled("Name: Contoso\n", size),
  "a list of PowerShell's": (size) => filled("Id : x\nNote : y\n", size),
  names: (size) => filled("Contoso\n", size),
  "names that differ": (size) => numbered("Contoso %\n", size),
  "names above accounts": (size) => numbered("Contoso %\nana@fabrikam.com\n", size),
  "guests that differ": (size) => numbered("Contoso %\nana_b.com#EXT#@contoso%.com\n", size),
  greetings: (size) => filled("Kind regards,\nAna\n", size),
  telephones: (size) => filled("+43 1 234 5678\n", size),
  "items of JSON": (size) => `[${filled('{"tenantId":"x"},', size)}{}]`,
  "items of JSON on lines": (size) => `[\n${filled('{"tenantId":"x"},\n', size)}{}\n]`,
  "rows under headings": (size) => `Domain,Name\n${filled("contoso.com,Contoso\n", size)}`,
} satisfies Readonly<Record<string, (size: number) => string>>;

function filled(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length));
}

function numbered(text: string, size: number): string {
  const count = Math.ceil(size / (text.length + 4));
  return Array.from({ length: count }, (_, index) => text.replaceAll("%", String(index))).join("");
}
