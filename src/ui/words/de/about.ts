import type { aboutWords as english } from "#ui/words/en/about.ts";
import type { Translated } from "#ui/words/words.ts";

export const aboutWords: Translated<typeof english> = {
  about: {
    heading: "Über Rekey",
    sees: "Was Rekey sehen kann",
    seesList: [
      "Wer Sie sind: Ihren Namen, Ihre Anmeldeadresse und Ihre Heimatorganisation, sobald Sie sich anmelden.",
      "Welche Organisationen Azure für Sie auflistet, sobald Sie darum bitten.",
      "Welche Anmeldemethoden für Sie registriert sind, in Organisationen, deren Admin dem Lesen zugestimmt hat. Von Telefonnummern werden nur die letzten zwei Ziffern behalten.",
    ],
    cannot: "Was es nicht sehen oder tun kann",
    cannotList: [
      "Ihre Passwörter, Einmalcodes oder Geheimnisse. Die geben Sie nur auf Microsofts Seiten ein.",
      "Ob die Richtlinie einer Organisation eine dort registrierte Methode erlaubt. Das zeigt nur ein Test.",
      "Es kann keine Anmeldemethode hinzufügen, ändern oder entfernen.",
    ],
    stays: "Wo alles bleibt",
    staysList: [
      "Alles bleibt in diesem Browser. Es gibt keinen Server, keine Statistik und keine Verbindung zu jemand anderem als Microsoft.",
      "Welche Organisation Sie ansehen, steht hinter dem # der Adresse; diesen Teil senden Browser nicht an Server.",
      "Ihre Anmeldung lebt nur in diesem Tab und endet mit ihm.",
    ],
    copy: "Ist das die richtige Seite?",
    copyAddress: (address) =>
      `Diese Seite steht unter ${address}. Vergleichen Sie das Zeichen für Zeichen mit der Adresse, die Sie bekommen haben.`,
    copyFalse:
      "Jeder kann diese Seite kopieren, und eine falsche Kopie sähe genauso aus. Rekey fragt nie nach einem Passwort oder einem Code.",
    copySignIn: (host) =>
      `Geben Sie Ihr Passwort nur ein, wo die Adressleiste einen Server von Microsoft zeigt. Die Anmeldung, die Rekey öffnet, steht unter ${host}.`,
    copyLetter:
      "Ein Brief aus Rekey bittet um Hilfe und beweist nichts. Wer einen bekommt, sollte sich zuerst über einen schon bekannten Kontakt vergewissern, wer Sie sind.",
    usGov: "In der Cloud der US-Regierung",
    usGovList: [
      "Microsoft dokumentiert dort eine Adresse der Sicherheitsinformationen, den Kurzlink unten. Er nennt keine Organisation.",
      "Die Links von Rekey öffnen mysignins.azure.us und nennen die Organisation. Ob die Seite dann in dieser Organisation aufgeht, ist nicht bestätigt: Sehen Sie nach, welche sie zeigt, bevor Sie etwas hinzufügen.",
      "Auch die Adressen von „Mein Konto“ sind dort nicht bestätigt.",
      "Das Verteidigungsministerium (DoD) hat ein eigenes Microsoft Graph, das Rekey nicht fragt: Dort werden keine Methoden gelesen, und alles geht von Hand.",
      "Organisationen in Microsofts weltweiter Cloud sind von hier aus nicht zu erreichen.",
    ],
    usGovLink: "Sicherheitsinformationen über Microsofts Kurzlink",
    who: "Wer diese Rekey-Seite betreibt",
    version: (version) => `Version ${version}`,
    trouble: "Etwas funktioniert nicht",
    troubleText:
      "Ein Bericht sagt, ohne Namen, was in diesem Browser mit Microsoft funktioniert hat. Er hilft, Rekey in Ordnung zu bringen.",
    diagnostics: "Diagnose zum Weitergeben",
  },

  diagnostics: {
    heading: "Diagnose",
    holds:
      "Das hat in diesem Browser mit Microsoft funktioniert, als Anhang für die Meldung, dass etwas nicht geht: Arten von Antworten, Microsofts Codes, Anzahlen und benötigte Zeiten.",
    leavesOut:
      "Es enthält keinen Namen, keine Domain, keine Adresse, keine ID, kein Token und keinen Claim von Ihnen oder einer Organisation. Organisationen sind nummeriert, in anderer Reihenfolge als in Ihrer Liste. Der Bericht geht nirgendwohin, außer Sie kopieren ihn und fügen ihn irgendwo ein.",
    checkFirst:
      "Am meisten sagt er nach „Alle prüfen“ auf Ihrer Liste. Was vor dem letzten Laden der Seite gefunden wurde, ist so gekennzeichnet.",
    copy: "Bericht kopieren",
    report: "Der Bericht, genau wie er kopiert wird",
  },
};
