/** What the names of all that Rekey keeps in a browser begin with; *Forget everything* goes by it. */
export const prefix = "rekey.";

/** The list, and all that was said of it. */
export const bookKey = "rekey.book";

/** Whose device this is, as the person said. */
export const ownerKey = "rekey.device";

/** The language chosen by hand. */
export const languageKey = "rekey.language";
