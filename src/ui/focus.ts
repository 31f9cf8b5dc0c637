/** Puts the focus on the content, where what had it is about to go: else a keyboard starts from the top again. */
export function focusContent(): void {
  document.querySelector("main")?.focus();
}
