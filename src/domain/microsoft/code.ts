/**
 * A name of Microsoft's, MSAL's or JavaScript's that may be shown as a code: letters and underscores, at most 64. No
 * sentence, token, ID or query string has that shape. `undefined` for anything else.
 */
export function asCode(text: string | undefined): string | undefined {
  return text !== undefined && /^[A-Za-z_]{1,64}$/.test(text) ? text : undefined;
}
