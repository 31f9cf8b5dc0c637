import type { importWords as english } from "#ui/words/en/import.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const importWords: Translated<typeof english> = {
  import: {
    heading: "Une liste venue d’ailleurs",
    reading: "Lecture de la liste",
    look: "Cette liste vient d’ailleurs. Regardez-la avant de l’ajouter à la vôtre.",
    merge: "Ajouter à ma liste",
    discard: "Ne pas l’ajouter",
    empty: "Cette liste ne contient aucune organisation.",
    tests: (count) =>
      plural(count, {
        one: `Elle apporte aussi la réponse de ${count} test, qui compte comme la vôtre. Ne l’ajoutez que si vous avez enregistré ce fichier vous-même.`,
        other: `Elle apporte aussi les réponses de ${count} tests, qui comptent comme les vôtres. Ne l’ajoutez que si vous avez enregistré ce fichier vous-même.`,
      }),
    raised: (names) =>
      `Avec cette liste, ces organisations compteraient comme prêtes : ${names}. Ne l’ajoutez que si vous l’avez enregistrée vous-même.`,
    raisedAnswer: (from, to) =>
      `Avec cette liste, la réponse passerait de « ${from} » à « ${to} ».`,
    leftOut: (count) =>
      plural(count, {
        one: `${count} détail a été laissé de côté, car une liste ne peut pas l’apporter.`,
        other: `${count} détails ont été laissés de côté, car une liste ne peut pas les apporter.`,
      }),
    refusedTitle: "Cette liste n’a pas été ouverte",
    refused: {
      damaged:
        "Ce lien est incomplet ou a été modifié en route. Copiez de nouveau le lien entier, ou enregistrez plutôt la liste dans un fichier.",
      "not-a-list": "Ce n’est pas une liste que Rekey a enregistrée.",
      "newer-version":
        "Une version plus récente de Rekey a fait cette liste. Rechargez la page, puis ouvrez-la de nouveau.",
      "too-large": "C’est plus gros que toute liste que fait Rekey, cela n’a donc pas été ouvert.",
      "too-many-organizations":
        "Cette liste contient plus de mille organisations, elle n’a donc pas été ouverte.",
    },
    unchanged: "Votre propre liste est inchangée.",
  },
};
