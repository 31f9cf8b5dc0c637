/**
 * What a page remembers beside its address: which folds are open, and a form that is half filled in. Phones throw a
 * page away while another app is in front, and load it again on return. It is kept in the browser's history entry: it
 * comes back with the page, ends with the tab, and another page starts without it.
 */
export function rememberedOnPage(name: string): unknown {
  return memory()[name];
}

/** Remembers something of this page, and forgets what had that name before. */
export function rememberOnPage(name: string, value: unknown): void {
  history.replaceState({ ...memory(), [name]: value }, "");
}

function memory(): Readonly<Record<string, unknown>> {
  const kept: unknown = history.state;
  return typeof kept === "object" && kept !== null ? { ...kept } : {};
}
