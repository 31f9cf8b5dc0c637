#!/usr/bin/env bash
# Registers Rekey in Microsoft Entra, or brings an existing registration in line, and makes config.json.
# Needs the Azure CLI, signed in (`az login --allow-no-subscriptions`) to the tenant that is to own the registration.
# Uses no other program but mv. There is no secret: a single-page app has none.
set -euo pipefail

usage='Usage: register-app.sh --origin https://rekey.example[/path] [options]

  --origin URL           where this copy will be; may be given more than once
  --app-id ID            the registration to change; without it, the one with the name, or a new one
  --name NAME            its display name (Rekey)
  --cloud global|usGov   which Microsoft cloud (global)
  --operator NAME        who runs this copy, for config.json
  --operator-link URL    their page, for config.json
  --output FILE          where config.json goes; a file that is there is replaced once all went well
  --dry-run              says what it would do, and changes nothing; needs no sign-in
  -h, --help             says this

Without --output config.json goes to standard output. Everything else goes to standard error.'

# Microsoft Graph and "Windows Azure Service Management API", and the IDs of their delegated permissions; the same
# in every tenant.
readonly graph_app=00000003-0000-0000-c000-000000000000
readonly user_read=e1fe6dd8-ba31-4d61-89e7-88639da4683d
readonly user_authentication_method_read=1f6b61c5-2f65-4135-9c9f-31c0f8d32b52
readonly arm_app=797f4846-ba00-4fd7-ba43-dac1f8f63013
readonly user_impersonation=41094075-9dad-400e-a0bd-54e686782033

say() { printf '%s\n' "$*" >&2; }
stop() { say "register-app.sh: $*"; exit 1; }

# A JSON string; the two characters that would end it early are escaped, others are refused.
quoted() {
  local text=$1
  if [[ $text == *[[:cntrl:]]* ]]; then stop 'A name must not contain control characters.'; fi
  text=${text//\\/\\\\}
  printf '"%s"' "${text//\"/\\\"}"
}

# Sign-in comes back to these addresses to the letter, so nothing is guessed or repaired but one slash at the end.
checked_origin() {
  local origin=${1%/}
  local part='[A-Za-z0-9_~-][A-Za-z0-9._~-]*'
  local host='[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*'
  [[ $origin =~ ^https://$host(:[0-9]+)?(/$part)*$ || $origin =~ ^http://localhost(:[0-9]+)?(/$part)*$ ]] ||
    stop "Not an origin: $1. Expected https://host or https://host/path; http: is for localhost alone."
  [[ $origin != *.html ]] || stop "Not an origin: $1. Leave the page away: the script adds redirect.html itself."
  printf '%s' "$origin"
}

origins=() app_id='' name=Rekey cloud=global operator='' operator_link='' output='' dry_run=no
while (($# > 0)); do
  case $1 in
    --dry-run) dry_run=yes; shift; continue ;;
    -h | --help) printf '%s\n' "$usage"; exit 0 ;;
    --origin | --app-id | --name | --cloud | --operator | --operator-link | --output) ;;
    *) say "$usage"; stop "Unknown option: $1" ;;
  esac
  (($# > 1)) || stop "$1 needs a value."
  case $1 in
    --origin) origin=$(checked_origin "$2"); origins+=("$origin") ;;
    --app-id) app_id=$2 ;;
    --name) name=$2 ;;
    --cloud) cloud=$2 ;;
    --operator) operator=$2 ;;
    --operator-link) operator_link=$2 ;;
    --output) output=$2 ;;
  esac
  shift 2
done

((${#origins[@]} > 0)) || { say "$usage"; stop 'Where will this copy be? Give --origin.'; }
[[ -z $app_id || $app_id =~ ^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$ ]] ||
  stop "--app-id is not an application (client) ID: $app_id"
[[ -z $operator_link || $operator_link == https://* ]] || stop '--operator-link must begin with https://'
# Before anything is registered: the registration would be there, and its ID in no file.
if [[ -n $output ]]; then
  folder=.
  if [[ $output == */* ]]; then folder=${output%/*}/; fi
  [[ -d $folder && -w $folder && ! -d $output ]] || stop "No file can be written at $output"
fi
case $cloud in
  global) graph=https://graph.microsoft.com az_cloud=AzureCloud audience=AzureADandPersonalMicrosoftAccount ;;
  # Personal accounts live in the global cloud alone.
  usGov) graph=https://graph.microsoft.us az_cloud=AzureUSGovernment audience=AzureADMultipleOrgs ;;
  *) stop "Unknown cloud: $cloud. Rekey knows global and usGov." ;;
esac
readonly applications=$graph/v1.0/applications

redirect_uris='' separator=''
for origin in "${origins[@]}"; do
  redirect_uris+="$separator\"$origin/redirect.html\",\"$origin/consent.html\""
  separator=,
done

name_json=$(quoted "$name")
operator_json=$(quoted "$operator")
operator_link_json=$(quoted "$operator_link")

registration="{\
\"displayName\":$name_json,\
\"signInAudience\":\"$audience\",\
\"isFallbackPublicClient\":false,\
\"spa\":{\"redirectUris\":[$redirect_uris]},\
\"web\":{\"redirectUris\":[],\"implicitGrantSettings\":{\"enableAccessTokenIssuance\":false,\"enableIdTokenIssuance\":false}},\
\"publicClient\":{\"redirectUris\":[]},\
\"api\":{\"requestedAccessTokenVersion\":2},\
\"optionalClaims\":{\"idToken\":[{\"name\":\"login_hint\"},{\"name\":\"auth_time\"}],\"accessToken\":[],\"saml2Token\":[]},\
\"requiredResourceAccess\":[\
{\"resourceAppId\":\"$graph_app\",\"resourceAccess\":[\
{\"id\":\"$user_read\",\"type\":\"Scope\"},\
{\"id\":\"$user_authentication_method_read\",\"type\":\"Scope\"}]},\
{\"resourceAppId\":\"$arm_app\",\"resourceAccess\":[{\"id\":\"$user_impersonation\",\"type\":\"Scope\"}]}]}"

# A dry run does without a sign-in, and without the Azure CLI.
looks=yes
if [[ $dry_run == yes ]] && ! az account show >/dev/null 2>&1; then
  looks=no
  say 'Nobody is signed in with the Azure CLI, so this run cannot see whether the registration is there already.'
fi

quote="'" found=''
if [[ $looks == yes ]]; then
  command -v az >/dev/null || stop 'The Azure CLI (az) is missing: https://aka.ms/azure-cli'
  current_cloud=$(az cloud show --query name --output tsv) || stop 'The Azure CLI did not say which cloud it is set to.'
  [[ $current_cloud == "$az_cloud" ]] ||
    stop "The Azure CLI is set to $current_cloud. For --cloud $cloud: az cloud set --name $az_cloud, then az login."
  if [[ -n $app_id ]]; then filter="appId eq '$app_id'"; else filter="displayName eq '${name//$quote/$quote$quote}'"; fi
  found=$(az rest --method GET --url "$applications" --url-parameters "\$filter=$filter" --output tsv --query \
    "value[].[id, appId, verifiedPublisher.verifiedPublisherId, length(passwordCredentials), join(' ', spa.redirectUris)]") ||
    stop 'Could not look for the registration. Is somebody signed in? az login --allow-no-subscriptions'
fi

id='' publisher=None
if [[ -n $found ]]; then
  [[ $found != *$'\n'* ]] || stop "More than one registration is called $name: say which with --app-id."
  IFS=$'\t' read -r id app_id publisher secrets kept <<<"$found"
  say "Found the registration $app_id."
  for uri in $kept; do
    [[ $redirect_uris == *"\"$uri\""* ]] || say "Its redirect URI $uri goes: no --origin given here has it."
  done
  [[ $secrets == 0 ]] || say "It has $secrets client secret(s). Rekey needs none: remove them under Certificates & secrets."
elif [[ -n $app_id && $looks == yes ]]; then
  stop "There is no registration $app_id in the tenant that the Azure CLI is signed in to."
fi

if [[ -n $id ]]; then write=(--method PATCH --url "$applications/$id")
elif [[ -n $app_id ]]; then write=(--method PATCH --url "$applications(appId='$app_id')")
else write=(--method POST --url "$applications"); fi
if [[ $dry_run == yes ]]; then
  say "Dry run. Would send ${write[1]} ${write[3]} with:"
  say "$registration"
else
  answered=$(az rest "${write[@]}" --headers Content-Type=application/json --body "$registration" \
    --query appId --output tsv) || stop 'Microsoft refused the registration; nothing else was changed.'
  [[ -n $id ]] || app_id=$answered
  say "The registration $app_id is as Rekey needs it."
fi

# Most tenants let nobody consent to an app whose publisher is not verified: then signing in must not lead.
if [[ $publisher == None ]]; then
  lead=without-signing-in
  say 'Its publisher is not verified, so config.json has the start page lead with "Start without signing in".'
else
  lead=signing-in
fi

config="{
  \"clientId\": \"$app_id\",
  \"cloud\": \"$cloud\",
  \"operator\": { \"name\": $operator_json, \"link\": $operator_link_json },
  \"leadWith\": \"$lead\"
}"

# Written beside it and renamed: whatever fails before, a config.json that is there stays as it is.
if [[ -z $output ]]; then
  printf '%s\n' "$config"
elif [[ $dry_run == yes ]]; then
  say "Dry run. Would write to $output:"
  say "$config"
else
  { printf '%s\n' "$config" >"$output.new" && mv -f -- "$output.new" "$output"; } ||
    stop "The registration $app_id is made, but config.json could not be written to $output. It is: $config"
  say "Wrote $output."
fi
