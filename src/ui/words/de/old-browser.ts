import type { oldBrowserWords as english } from "#ui/words/en/old-browser.ts";
import type { Translated } from "#ui/words/words.ts";

/** Die Seite für Browser, die zu alt sind. */
export const oldBrowserWords: Translated<typeof english> = {
  heading: "Dieser Browser ist zu alt für Rekey",
  needs: "Rekey braucht Safari 16.4, Chrome 111, Edge 111, Firefox 128 oder eine neuere Version.",
  keepThePhone:
    "Setzen Sie das alte Handy noch nicht zurück. Behalten Sie es, bis Sie sich überall mit dem neuen angemeldet haben.",
  next: "Das können Sie tun",
  update:
    "Aktualisieren Sie diesen Browser. Auf iPhone und iPad geht das unter Einstellungen, Allgemein, Softwareupdate. iOS 16.4 genügt.",
  elsewhere:
    "Oder öffnen Sie diese Seite auf einem anderen Gerät, etwa auf dem neuen Handy oder am Computer.",
  without:
    "Oder machen Sie ohne Rekey weiter. Auf Microsofts Seite Sicherheitsinformationen geht dasselbe, für jede Organisation einzeln.",
  open: "Sicherheitsinformationen öffnen",
  newer: "Ist Ihr Browser neuer? Dann ist ein Teil von Rekey nicht angekommen.",
  again: "Noch einmal versuchen",
};
