import type { aboutWords as english } from "#ui/words/en/about.ts";
import type { Translated } from "#ui/words/words.ts";

export const aboutWords: Translated<typeof english> = {
  about: {
    heading: "À propos de Rekey",
    sees: "Ce que Rekey peut voir",
    seesList: [
      "Qui vous êtes : votre nom, votre adresse de connexion et votre organisation d’origine, une fois que vous vous connectez.",
      "Quelles organisations Azure liste pour vous, une fois que vous le demandez.",
      "Quelles méthodes de connexion sont enregistrées pour vous, dans les organisations dont l’administrateur a approuvé la lecture. Des numéros de téléphone, seuls les deux derniers chiffres sont gardés.",
    ],
    cannot: "Ce qu’il ne peut ni voir ni faire",
    cannotList: [
      "Vos mots de passe, codes à usage unique ou secrets. Vous ne les saisissez que sur les pages de Microsoft.",
      "Si les règles d’une organisation autorisent une méthode qui y est enregistrée. Seul un test le dit.",
      "Il ne peut ni ajouter, ni modifier, ni supprimer de méthode de connexion.",
    ],
    stays: "Où cela reste",
    staysList: [
      "Tout reste dans ce navigateur. Il n’y a ni serveur, ni statistiques, ni requête vers quiconque sauf Microsoft.",
      "L’organisation que vous regardez figure après le # de l’adresse, que les navigateurs n’envoient pas aux serveurs.",
      "Votre connexion n’existe que dans cet onglet et se termine avec lui.",
    ],
    copy: "Est-ce la bonne copie ?",
    copyAddress: (address) =>
      `Cette page est à l’adresse ${address}. Comparez-la, lettre par lettre, avec l’adresse qu’on vous a donnée.`,
    copyFalse:
      "N’importe qui peut copier cette page, et une fausse copie aurait le même aspect. Rekey ne demande jamais de mot de passe ni de code.",
    copySignIn: (host) =>
      `Ne saisissez votre mot de passe que là où la barre d’adresse montre un hôte de Microsoft. La connexion que Rekey ouvre est sur ${host}.`,
    copyLetter:
      "Une lettre de Rekey demande de l’aide et ne prouve rien. Qui en reçoit une devrait d’abord vérifier qui vous êtes, par un contact déjà connu.",
    usGov: "Dans le cloud du gouvernement des États-Unis",
    usGovList: [
      "Microsoft y documente une seule adresse des Informations de sécurité, le lien court ci-dessous. Il ne nomme aucune organisation.",
      "Les liens de Rekey ouvrent mysignins.azure.us et nomment l’organisation. Que la page s’ouvre alors dans cette organisation n’est pas confirmé : regardez laquelle elle montre avant d’ajouter quoi que ce soit.",
      "Les adresses de Mon compte n’y sont pas confirmées non plus.",
      "Le DoD a son propre Microsoft Graph, que Rekey n’interroge pas : les méthodes n’y sont pas lues, et tout se fait à la main.",
      "Les organisations du cloud mondial de Microsoft ne sont pas accessibles d’ici.",
    ],
    usGovLink: "Informations de sécurité par le lien court de Microsoft",
    who: "Qui gère cette copie",
    version: (version) => `Version ${version}`,
    trouble: "Quelque chose ne marche pas",
    troubleText:
      "Il existe un rapport de ce qui a fonctionné avec Microsoft dans ce navigateur, sans noms, pour qui répare Rekey.",
    diagnostics: "Diagnostic à partager",
  },

  diagnostics: {
    heading: "Diagnostic",
    holds:
      "Voici ce qui a fonctionné avec Microsoft dans ce navigateur. Joignez-le à votre signalement : genres de réponses, codes de Microsoft, nombres et durées.",
    leavesOut:
      "Il ne contient aucun nom, domaine, adresse, ID, jeton ou revendication, ni de vous ni d’aucune organisation. Les organisations sont numérotées, dans un autre ordre que dans votre liste. Il ne va nulle part si vous ne le copiez et ne le collez quelque part.",
    checkFirst:
      "Il en dit le plus après Tout vérifier sur votre liste. Ce qui a été trouvé avant le dernier chargement de la page est marqué comme tel.",
    copy: "Copier le rapport",
    report: "Le rapport, exactement comme il est copié",
  },
};
