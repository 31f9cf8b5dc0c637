#!/usr/bin/env bash
# Asks a hosted copy of Rekey for one file of every kind, and says where an answer is not what Rekey needs.
# Reads expected-answers.txt beside it; uses curl and no other program.
set -euo pipefail

usage='Usage: check-headers.sh https://rekey.example[/path] [options for curl, such as --insecure]'
case ${1-} in
  -h | --help) printf '%s\n' "$usage"; exit 0 ;;
  http://* | https://*) ;;
  *) printf '%s\n' "$usage" >&2; exit 2 ;;
esac
base=${1%/}
shift
curl_options=(--silent --show-error --max-time 20 "$@")
expected=${BASH_SOURCE[0]%/*}/expected-answers.txt
[[ -r $expected ]] || { printf 'Not found: %s\n' "$expected" >&2; exit 2; }

# Names of headers, and most of their values, are the same in capitals.
shopt -s nocasematch
asked=0 wrong=0 path='' script='' answer='' complaints=''

complain() { complaints+="     $1"$'\n'; }

# The value of a header of the last answer; fails where it has none.
header() {
  local line
  while IFS= read -r line; do
    line=${line%$'\r'}
    if [[ $line == "$1:"* ]]; then line=${line#*:}; printf '%s' "${line# }"; return 0; fi
  done <<<"$answer"
  return 1
}

# Whether two lists say the same in any order, as some servers write Cache-Control.
same_list() {
  local one=",${1// /}," other=",${2// /},"
  local each IFS=,
  [[ ${#one} == "${#other}" ]] || return 1
  for each in $1; do [[ $other == *",${each// /},"* ]] || return 1; done
}

# Types may say that they are in UTF-8, and scripts have two names.
same_type() {
  local type=${1// /}
  type=${type%;charset=[uU][tT][fF]-8}
  [[ ${type/application\/javascript/text/javascript} == "$2" ]]
}

same() {
  case $1 in
    cache-control) same_list "$2" "$3" ;;
    content-type) same_type "$2" "$3" ;;
    *) [[ $2 == "$3" ]] ;;
  esac
}

# One line of what is expected, such as "name: value".
compare() {
  local line=$1 may_be_absent=no name value found
  if [[ -z $answer ]]; then return; fi
  if [[ $line == '? '* ]]; then may_be_absent=yes line=${line#\? }; fi
  name=${line%%:*} value=${line#*:}
  value=${value# }
  if ! found=$(header "$name"); then
    if [[ -n $value && $may_be_absent == no ]]; then complain "$name is missing; expected: $value"; fi
  elif [[ -z $value ]]; then complain "$name must not be there; it is: $found"
  elif ! same "$name" "$found" "$value"; then complain "$name is: $found; expected: $value"
  fi
}

ask() {
  path=$1 complaints=''
  if [[ $path == *'*'* ]]; then path=$script; fi
  if ! answer=$(curl "${curl_options[@]}" --output /dev/null --dump-header - "$base$path"); then
    complain 'It does not answer.'
    answer=''
  elif ! [[ $answer =~ ^HTTP/[0-9.]+\ ([0-9]+) && ${BASH_REMATCH[1]} == "$2" ]]; then
    complain "The status is ${BASH_REMATCH[1]-none}; expected: $2"
    answer=''
  fi
}

tell() {
  if [[ -z $path ]]; then return; fi
  asked=$((asked + 1))
  if [[ -z $complaints ]]; then printf 'ok   %s\n' "$path"; return; fi
  wrong=$((wrong + 1))
  printf 'BAD  %s\n%s' "$path" "$complaints"
}

# A script's name has a hash in it; the start page names one.
page=$(curl "${curl_options[@]}" "$base/") || { printf '%s/ does not answer.\n' "$base" >&2; exit 1; }
[[ $page =~ assets/[A-Za-z0-9_-]+\.js ]] || { printf '%s/ is not the start page of Rekey.\n' "$base" >&2; exit 1; }
script=/${BASH_REMATCH[0]}

while IFS= read -r line || [[ -n $line ]]; do
  case $line in
    '#'* | '') ;;
    /*) tell; ask "${line% *}" "${line##* }" ;;
    *) compare "$line" ;;
  esac
done <"$expected"
tell

answer=$(curl "${curl_options[@]}" --header 'Accept-Encoding: br, gzip' --output /dev/null --dump-header - "$base$script") || answer=''
if encoding=$(header content-encoding); then printf 'Scripts are sent compressed: %s.\n' "$encoding"
else printf 'Scripts are sent without compression. They work, and take more than three times as long.\n'; fi

printf '%s of %s answers are as Rekey needs them.\n' "$((asked - wrong))" "$asked"
((wrong == 0))
