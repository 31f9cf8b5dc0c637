import type { oldBrowserWords as english } from "#ui/words/en/old-browser.ts";
import type { Translated } from "#ui/words/words.ts";

/** La page pour les navigateurs trop anciens. */
export const oldBrowserWords: Translated<typeof english> = {
  heading: "Ce navigateur est trop ancien pour Rekey",
  needs:
    "Rekey demande Safari 16.4, Chrome 111, Edge 111, Firefox 128 ou une version plus récente.",
  keepThePhone:
    "N’effacez pas encore l’ancien téléphone. Gardez-le jusqu’à ce que vous vous soyez connecté partout avec le nouveau.",
  next: "Ce que vous pouvez faire",
  update:
    "Mettez ce navigateur à jour. Sur iPhone et iPad : Réglages, Général, Mise à jour logicielle. iOS 16.4 suffit.",
  elsewhere:
    "Ou ouvrez cette page sur un autre appareil, par exemple le nouveau téléphone ou un ordinateur.",
  without:
    "Ou continuez sans Rekey. La page Informations de sécurité de Microsoft permet la même chose, une organisation à la fois.",
  open: "Ouvrir les informations de sécurité",
  newer: "Votre navigateur est plus récent ? Alors une partie de Rekey n’est pas arrivée.",
  again: "Réessayer",
};
