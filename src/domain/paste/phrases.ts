// The standing words of Microsoft's pages and apps in English, German and French, one a line. A `*` at the end stands
// for whatever follows but what names a tenant, `**` for that too. Where a wording is documented, its source is in the sample of the corpus that has it; the
// others are made up after the English page, and cost nothing where Microsoft writes something else: the line is
// then asked about.

/** Titles that open no section. */
export const titles = `
organizations
organisationen
organisations
my account
mein konto
mon compte
authenticator
microsoft authenticator
accounts
konten
comptes
work or school account
work or school accounts
geschäfts-, schul- oder unikonto
geschäfts- oder schulkonto
compte professionnel ou scolaire
security info
sicherheitsinformationen
informations de sécurité
my sign-ins
meine anmeldungen
mes connexions
overview
übersicht
vue d'ensemble
properties
eigenschaften
propriétés
basic information
grundlegende informationen
informations de base
tenant properties
essentials
tenant information
microsoft entra admin center
microsoft azure
portal settings
portaleinstellungen
paramètres du portail
manage tenants
mandanten verwalten
gérer les locataires
`;

/** My Account's title above the one organization that the account lives in. */
export const homeTitles = `
home organization
your organization
eigene organisation
heimorganisation
startorganisation
organisation d'origine
organisation principale
organisation d'accueil
`;

/** My Account's title above all others. */
export const otherTitles = `
other organizations*
andere organisationen*
weitere organisationen*
autres organisations*
`;

/** Azure's titles above the list of directories. */
export const directoryTitles = `
directories
all directories
directories + subscriptions
portal settings | directories + subscriptions
switch directory
verzeichnisse
alle verzeichnisse
verzeichnisse + abonnements
portaleinstellungen | verzeichnisse + abonnements
verzeichnis wechseln
répertoires
tous les répertoires
répertoires + abonnements
paramètres du portail | répertoires + abonnements
annuaires
tous les annuaires
annuaires + abonnements
changer de répertoire
changer d'annuaire
basculer entre les répertoires
`;

/** Titles above the accounts and organizations of Teams, Outlook and other apps, which are not Authenticator's. */
export const accountTitles = `
accounts and orgs
accounts & orgs
accounts and organizations
account manager
email accounts
add email account
konten und organisationen
konten & organisationen
e-mail-konten
comptes et organisations
comptes de messagerie
switch organization
switch organizations
organisation wechseln
organisationen wechseln
changer d'organisation
switch account
konto wechseln
changer de compte
`;

export const buttons = `
leave
leave organization
sign in to leave
sign in to leave organization
verlassen
organisation verlassen
zum verlassen der organisation anmelden
quitter
quitter l'organisation
se connecter pour quitter l'organisation
switch
current
favorites
make default
startup directory
set as startup directory
wechseln
aktuell
favoriten
als startverzeichnis festlegen
startverzeichnis
changer
basculer
actuel
actuelle
favoris
répertoire de démarrage
définir comme répertoire de démarrage
manage
manage organizations
organisationen verwalten
gérer les organisations
add account
add another account
add work or school account
konto hinzufügen
weiteres konto hinzufügen
ajouter un compte
ajouter un autre compte
edit
copy
copy to clipboard
save
delete
change
search
learn more
filter
refresh
feedback
bearbeiten
kopieren
in zwischenablage kopieren
speichern
löschen
ändern
suchen
weitere informationen
mehr erfahren
aktualisieren
modifier
copier
copier dans le presse-papiers
enregistrer
supprimer
rechercher
en savoir plus
actualiser
show qr code
show code
sign in
sign out
sign out everywhere
view account
anmelden
abmelden
überall abmelden
konto anzeigen
se connecter
se déconnecter
se déconnecter partout
afficher le compte
add sign-in method
add method
anmeldemethode hinzufügen
methode hinzufügen
ajouter une méthode de connexion
ajouter une méthode
set status message
set your status message
manage account
join the meeting now
click here to join the meeting
jetzt an der besprechung teilnehmen
hier klicken, um an der besprechung teilzunehmen
rejoindre la réunion maintenant
cliquez ici pour participer à la réunion
`;

/** Remarks of one or two words under or beside an entry, and the standing sentences of pages. */
export const notices = `
action required
aktion erforderlich
action requise
scan the qr code provided by your organization*
scannen sie den qr-code*
den von ihrer organisation*
scannez le code qr*
numérisez le code qr*
your account
to finish recovering your account
finish recovering your account
recovering your account
sign in to recover
scan qr code to recover
anmelden, um die wiederherstellung*
zum wiederherstellen anmelden
qr-code zum wiederherstellen scannen
se connecter pour récupérer
lire le code qr pour récupérer
pour terminer la récupération de votre compte
um die wiederherstellung ihres kontos*
one-time password code
one-time password codes enabled
einmalkennwort
einmalkennwortcode
einmalpasswort
code à usage unique
mot de passe à usage unique
code de mot de passe à usage unique
passwordless sign-in enabled
passwordless sign-in requests
phone sign-in enabled
enable phone sign-in
set up phone sign-in
kennwortlose anmeldung aktiviert
anmeldung per telefon aktiviert
anmeldung per telefon einrichten
connexion par téléphone activée
connexion sans mot de passe activée
configurer la connexion par téléphone
notifications enabled
benachrichtigungen aktiviert
notifications activées
you can use this device*
sie können dieses gerät*
vous pouvez utiliser cet appareil*
password
passkey
kennwort
hauptschlüssel
mot de passe
clé d'accès
change password
update security info
review recent activity
kennwort ändern
sicherheitsinformationen aktualisieren
letzte aktivitäten überprüfen
changer le mot de passe
mettre à jour les informations de sécurité
consulter l'activité récente
these are the methods you use to sign into your account*
dies sind die methoden*
ce sont les méthodes*
you're using the most advisable sign-in method*
sie verwenden die am meisten empfohlene anmeldemethode*
sign-in method when most advisable is unavailable*
default sign-in method*
standardanmeldemethode*
méthode de connexion par défaut*
lost device?*
gerät verloren?*
vous avez perdu un appareil ?*
your home organization is the organization that owns*
you can't leave your home organization*
these are the organizations*
ihre eigene organisation ist*
die anderen organisationen*
votre organisation d'origine est*
select a directory*
a directory, or tenant,*
switch your directory*
wählen sie ein verzeichnis*
sélectionnez un répertoire*
microsoft entra id
microsoft entra id free
microsoft entra id p1
microsoft entra id p2
azure active directory
azure ad for office 365
available
away
busy
appear offline
verfügbar
abwesend
beschäftigt
disponible
absent
guest
gast
invité
microsoft teams meeting
microsoft teams need help?*
microsoft teams-besprechung
réunion microsoft teams
join on your computer, mobile app or room device
nehmen sie auf ihrem computer*
rejoignez à partir de votre ordinateur*
download teams*
teams herunterladen*
télécharger teams*
meeting options*
learn more | meeting options*
learn more | help | meeting options*
besprechungsoptionen*
options de réunion*
or call in (audio only)
oder anrufen*
ou composer le numéro*
find a local number*
reset dial-in pin
meeting id: *
besprechungs-id: *
id de réunion : *
id de la réunion : *
passcode: *
kennung: *
code secret : *
phone conference id: *
dial in by phone
join with a video conferencing device
video conference id: *
video id: *
for organizers: meeting options*
for organizers: *
need help?*
join: *
`;

/** What the Azure command line and PowerShell print around their answers. */
export const commands = `
the default is marked with an**
select a subscription and tenant*
retrieving tenants and subscriptions*
select the account you want to log in with*
a web browser has been opened at*
you have logged in. now let us find*
the following tenants *
if you need to access subscriptions in the following tenants*
with the new azure cli login experience*
if you encounter any problem, please open*
the login output has been updated*
warning] the login output has been updated*
warning: *
tenant and subscription selection*
announcements
no subscriptions found for*
to sign in, use a web browser*
this command group is experimental*
command group 'account tenant' is experimental*
please continue the login in the web browser*
please run 'az login'*
run the command below to authenticate interactively*
az account*
az login*
connect-azaccount*
get-aztenant*
get-azsubscription*
get-azcontext*
connect-mggraph*
get-mgcontext*
get-mgorganization*
welcome to microsoft graph*
connected via delegated access*
trace id: **
correlation id: **
request id: **
session id: **
timestamp: **
please select the account you want to login with*
`;
