/**
 * What a column, a label or a key speaks of. `tenant` holds a name or an ID, as `az login` prints it; `bare-name` is
 * `Name`, the subscription's wherever there is one; `bare-id` is `Id`, the tenant's only beside what a tenant alone
 * has.
 */
export type FieldRole =
  | "id"
  | "bare-id"
  | "domain"
  /** All of a tenant's domains, which nothing but a tenant has. */
  | "domains"
  | "name"
  | "bare-name"
  | "tenant"
  | "account"
  | "subscription"
  | "subscription-id"
  /** The ID of something else, such as an app. */
  | "other-id"
  /** What only a tenant has, such as `TenantCategory`. */
  | "of-a-tenant"
  /** What only a person has, such as `givenName`: names and IDs beside it are the person's. */
  | "of-a-person"
  /** Known, and of no use here. */
  | "beside";

/** The texts of one row, card or item, by what they speak of. */
export type Fields = Readonly<Partial<Record<FieldRole, string>>>;

// English, German and French as the Azure portal, Entra and My Account write them, without spaces, signs and accents.
// Sources: azure-docs, azure-docs.de-de and azure-docs.fr-fr, `articles/active-directory/develop/quickstart-register-app.md`
// (`Verzeichnis-ID (Mandant)`, `ID d’annuaire (locataire)`) and `articles/active-directory/external-identities/invitation-email-elements.md`.
const wordsOfRoles: readonly (readonly [FieldRole, string])[] = [
  [
    "id",
    `tenantid directoryid directorytenantid organizationid organisationid entratenantid azureadtenantid
    mandantenid mandantid verzeichnisid verzeichnisidmandant organisationsid
    iddelocataire iddulocataire idlocataire iddannuaire iddelannuaire iddannuairelocataire iddelannuairelocataire
    idderepertoire iddurepertoire idrepertoire identifiantdelocataire identifiantdulocataire`,
  ],
  ["bare-id", "id"],
  [
    "domain",
    `domain domainname domainnames defaultdomain defaultdomainname primarydomain primarydomainname
    initialdomain initialdomainname tenantdefaultdomain tenantdomain verifieddomain
    domane domanenname primaredomane standarddomane anfangsdomane
    domaine nomdedomaine domaineprincipal domainepardefaut domaineinitial dominio domein`,
  ],
  ["domains", "domains verifieddomains domanen domaines"],
  [
    "name",
    `directory directoryname organization organisation organizationname organisationname company companyname
    displayname tenantname tenantdisplayname
    verzeichnis verzeichnisname organisationsname unternehmen firma mandantenname anzeigename
    annuaire nomdelannuaire nomdannuaire repertoire nomdurepertoire nomderepertoire nomdelorganisation societe
    entreprise nomdulocataire nomcomplet nomdaffichage`,
  ],
  ["bare-name", "name nom"],
  ["tenant", "tenant mandant locataire"],
  [
    "account",
    `account user username useraccount userprincipalname upn email emailaddress signinname signedinas
    konto benutzer benutzername benutzerprinzipalname emailadresse angemeldetals
    compte utilisateur nomdutilisateur nomdutilisateurprincipal adresseemail courriel connecteentantque`,
  ],
  // Only Azure's lists of subscriptions have the last three.
  [
    "subscription",
    `subscription subscriptionname abonnement abonnementname nomdelabonnement
    cloudname environmentname isdefault`,
  ],
  ["subscription-id", "subscriptionid abonnementid iddabonnement iddelabonnement"],
  [
    "other-id",
    `applicationid applicationclientid clientid appid objectid deviceid userid groupid principalid
    serviceprincipalid resourceid secretid
    anwendungsid anwendungsidclient anwendungsclientid objektid geraeteid gerateid benutzerid
    iddapplication iddelapplication iddapplicationclient iddelapplicationclient iddobjet iddelobjet idclient`,
  ],
  [
    "of-a-tenant",
    `category tenantcategory tenanttype tenantbrandinglogourl countrylettercode mandantentyp
    typedelocataire`,
  ],
  ["of-a-person", "givenname surname jobtitle vorname nachname prenom"],
  [
    "beside",
    `no state status type relation country countrycode hometenantid managedbytenants favorite favorites tags
    action actions environment license licence lizenz users benutzeranzahl groups gruppen groupes applications
    anwendungen devices gerate appareils scopes authtype tokencredentialtype appname contextscope
    region pays land supportedaccounttypes unterstutztekontotypen typesdecomptesprisencharge`,
  ],
];

const rolesByWord: ReadonlyMap<string, FieldRole> = new Map(
  wordsOfRoles.flatMap(([role, words]) => words.split(/\s+/).map((word) => [word, role] as const)),
);

const longestHeading = 60;
const isPlain = /^[\t -~]*$/;

/** What a heading such as `Directory (tenant) ID` or `tenantId` stands for; case, spaces, signs and accents do not matter. */
export function roleOf(heading: string): FieldRole | undefined {
  if (heading.length > longestHeading || /\d/.test(heading)) return undefined;
  const lower = heading.toLowerCase();
  const word = (isPlain.test(lower) ? lower : lower.normalize("NFD")).replace(/[^a-z]/g, "");
  return word === "" ? undefined : rolesByWord.get(word);
}

const mostWords = 6;

/**
 * The columns of a heading whose cells nothing but single spaces part (`Id Name Category Domains`), each by the
 * longest words that are known; `undefined` where a word belongs to none.
 */
export function columnsIn(heading: string): readonly FieldRole[] | undefined {
  const words = heading.trim().split(/\s+/);
  const columns: FieldRole[] = [];
  for (let at = 0; at < words.length; ) {
    const column = longestColumn(words, at);
    if (!column) return undefined;
    columns.push(column.role);
    at += column.length;
  }
  return columns;
}

function longestColumn(words: readonly string[], at: number) {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length -= 1) {
    const role = roleOf(words.slice(at, at + length).join(" "));
    if (role) return { role, length };
  }
  return undefined;
}
