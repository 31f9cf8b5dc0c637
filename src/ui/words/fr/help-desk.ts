import type { helpDeskWords as english } from "#ui/words/en/help-desk.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const helpDeskWords: Translated<typeof english> = {
  helpDesk: {
    heading: "Pour les services d’assistance",
    intro:
      "Créez des liens, des codes et des pages imprimées pour ceux que vous aidez. Rien de ce que vous saisissez ici n’est conservé.",
    field: "Domaines, ID ou adresses, ou un tableau de personnes",
    hint: "Par exemple contoso.com. Un tableau a sur chaque ligne une adresse et un domaine ou un ID, en CSV.",
    go: "Créer les liens",
    nothingRead: "Il n’y a ici ni domaine, ni ID, ni adresse.",
    unread: "Rien n’a été créé pour ceci",
    print: (pages) =>
      plural(pages, { one: `Imprimer ${pages} page`, other: `Imprimer ${pages} pages` }),
    code: (title) => `Code QR qui ouvre les étapes pour ${title}`,
    codeCaption: "À scanner avec l’appareil photo du téléphone. Il ouvre les étapes dans Rekey.",
    people: "Personnes",
    count: (organizations) =>
      plural(organizations, {
        one: `${organizations} organisation`,
        other: `${organizations} organisations`,
      }),
    copyFor: (account) => `Copier le lien pour ${account}`,
    linkCare: "Le lien d’une personne contient ses organisations. Ne l’envoyez qu’à elle.",
    ownCode: "Code QR qui ouvre la même chose dans Rekey",
    ownLink: "Scannez d’abord ce code : il ouvre toutes les étapes dans Rekey. ",
    mail: "E-mail",
    mailLanguage: "E-mail en",
    copyMail: "Copier l’e-mail",
    mailSubject: (title) =>
      `Votre nouveau téléphone : configurer Microsoft Authenticator pour ${title}`,
    mailBody: (title, link) =>
      `Bonjour,

avez-vous un nouveau téléphone ? Microsoft Authenticator doit être configuré à nouveau pour ${title}. Cette page montre comment faire, étape par étape :

${link}

Gardez l’ancien téléphone jusqu’à ce que la page dise que vous pouvez l’effacer. Personne n’a besoin de votre mot de passe ni d’un code.`,
  },

  operatorHelp: {
    says: (name, words) => (name === "" ? words : `${name} : ${words}`),
    ticket: "Ouvrir un ticket auprès de votre service d’assistance",
  },
};
