import type { importWords as english } from "#ui/words/en/import.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const importWords: Translated<typeof english> = {
  import: {
    heading: "Eine Liste von anderswo",
    reading: "Die Liste wird gelesen",
    look: "Diese Liste kommt von anderswo. Sehen Sie sie an, bevor Sie sie zu Ihrer hinzufügen.",
    merge: "Zu meiner Liste hinzufügen",
    discard: "Nicht übernehmen",
    empty: "Diese Liste enthält keine Organisationen.",
    tests: (count) =>
      plural(count, {
        one: "Sie bringt auch die Antwort eines Tests mit, die als Ihre zählt. Fügen Sie sie nur hinzu, wenn Sie diese Datei selbst gespeichert haben.",
        other: `Sie bringt auch die Antworten von ${count} Tests mit, die als Ihre zählen. Fügen Sie sie nur hinzu, wenn Sie diese Datei selbst gespeichert haben.`,
      }),
    raised: (names) =>
      `Mit dieser Liste gälten als bereit: ${names}. Fügen Sie sie nur hinzu, wenn Sie sie selbst gespeichert haben.`,
    raisedAnswer: (from, to) =>
      `Mit dieser Liste würde aus der Antwort „${from}“ die Antwort „${to}“.`,
    leftOut: (count) =>
      plural(count, {
        one: "Eine Einzelheit wurde weggelassen, weil eine Liste so etwas nicht mitbringen darf.",
        other: `${count} Einzelheiten wurden weggelassen, weil eine Liste so etwas nicht mitbringen darf.`,
      }),
    refusedTitle: "Diese Liste wurde nicht geöffnet",
    refused: {
      damaged:
        "Dieser Link ist unvollständig oder wurde unterwegs verändert. Kopieren Sie noch einmal den ganzen Link, oder speichern Sie die Liste stattdessen als Datei.",
      "not-a-list": "Das ist keine Liste, die Rekey gespeichert hat.",
      "newer-version":
        "Eine neuere Version von Rekey hat diese Liste gemacht. Laden Sie die Seite neu, und öffnen Sie die Liste dann noch einmal.",
      "too-large":
        "Das ist größer als jede Liste, die Rekey macht; es wurde deshalb nicht geöffnet.",
      "too-many-organizations":
        "Diese Liste enthält mehr als tausend Organisationen; sie wurde deshalb nicht geöffnet.",
    },
    unchanged: "Ihre eigene Liste ist unverändert.",
  },
};
